/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-day.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define DAY_LENGTH 10
#define MONTH_LENGTH 7
#define YEAR_MAX 9999

/* The number of the digits from @start on, or -1 when one of them is none. */
static int
read_digits (const char *text,
             guint       start,
             guint       n)
{
  int number = 0;

  for (guint i = start; i < start + n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + g_ascii_digit_value (text[i]);
    }

  return number;
}

/**
 * prep_day_to_date:
 * @day: (nullable): text from anywhere
 * @date: (out caller-allocates): set when @day is a day
 *
 * Returns: whether @day is "YYYY-MM-DD", a day that the calendar has, from year 1 on
 */
gboolean
prep_day_to_date (const char *day,
                  GDate      *date)
{
  int y, m, d;

  g_return_val_if_fail (date != NULL, FALSE);

  if (day == NULL || strnlen (day, DAY_LENGTH + 1) != DAY_LENGTH || day[4] != '-' || day[7] != '-')
    return FALSE;

  y = read_digits (day, 0, 4);
  m = read_digits (day, 5, 2);
  d = read_digits (day, 8, 2);
  if (y < 1 || m < 1 || d < 1 || !g_date_valid_dmy ((GDateDay) d, m, (GDateYear) y))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) d, m, (GDateYear) y);
  return TRUE;
}

/**
 * prep_day_is_valid:
 * @day: (nullable): text from anywhere
 *
 * Returns: whether @day is a day; "" is none
 */
gboolean
prep_day_is_valid (const char *day)
{
  GDate date;

  return prep_day_to_date (day, &date);
}

/**
 * prep_day_is_valid_month:
 * @month: (nullable): text from anywhere
 *
 * Returns: whether @month is "YYYY-MM", a month from year 1 on
 */
gboolean
prep_day_is_valid_month (const char *month)
{
  int m;

  if (month == NULL || strnlen (month, MONTH_LENGTH + 1) != MONTH_LENGTH || month[4] != '-')
    return FALSE;

  m = read_digits (month, 5, 2);
  return read_digits (month, 0, 4) >= 1 && m >= 1 && m <= 12;
}

/**
 * prep_day_from_date:
 *
 * Returns: (transfer full): the day of @date, or "" past the year 9999, which no file can hold
 */
char *
prep_day_from_date (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  if (g_date_get_year (date) > YEAR_MAX)
    return g_strdup ("");

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

/**
 * prep_day_to_julian:
 *
 * Returns: the number of @day, of which the difference of two is days; 0 when @day is none
 */
guint32
prep_day_to_julian (const char *day)
{
  GDate date;

  return prep_day_to_date (day, &date) ? g_date_get_julian (&date) : 0;
}

/**
 * prep_day_from_julian:
 *
 * Returns: (transfer full): the day with this number; "" for 0
 */
char *
prep_day_from_julian (guint32 julian)
{
  GDate date;

  if (julian == 0)
    return g_strdup ("");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  return prep_day_from_date (&date);
}

/**
 * prep_day_from_date_time:
 *
 * Returns: (transfer full): the day that a calendar shows in the zone of @time
 */
char *
prep_day_from_date_time (GDateTime *time)
{
  int y, m, d;

  g_return_val_if_fail (time != NULL, NULL);

  g_date_time_get_ymd (time, &y, &m, &d);
  return g_strdup_printf ("%04d-%02d-%02d", y, m, d);
}

/**
 * prep_day_today:
 *
 * What is shown should follow #PrepToday instead, which tells when the day changes.
 *
 * Returns: (transfer full): the present day in the local zone
 */
char *
prep_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return prep_day_from_date_time (now);
}

/**
 * prep_day_add:
 * @n_days: how many days later; negative for earlier
 *
 * Returns: (transfer full): that day; "" when @day is none, or the result is before the year 1 or
 *   after 9999
 */
char *
prep_day_add (const char *day,
              int         n_days)
{
  gint64 julian = prep_day_to_julian (day);

  if (julian == 0 || julian + n_days < 1 || julian + n_days > G_MAXINT32)
    return g_strdup ("");

  return prep_day_from_julian ((guint32) (julian + n_days));
}

/**
 * prep_day_diff:
 * @n_days: (out) (optional): days from @from to @to, negative when @to is earlier
 *
 * Returns: whether both are days; @n_days is 0 otherwise
 */
gboolean
prep_day_diff (const char *from,
               const char *to,
               int        *n_days)
{
  guint32 a = prep_day_to_julian (from);
  guint32 b = prep_day_to_julian (to);
  gboolean both = a != 0 && b != 0;

  if (n_days != NULL)
    *n_days = both ? (int) ((gint64) b - a) : 0;

  return both;
}

/**
 * prep_day_format:
 * @day: (nullable): a day
 *
 * Returns: (transfer full): @day as people write it in the locale, or "" when it is none
 */
char *
prep_day_format (const char  *day,
                 PrepDayStyle style)
{
  g_autoptr (GDateTime) time = NULL;
  const char *format;
  GDate date;

  if (!prep_day_to_date (day, &date))
    return g_strdup ("");

  switch (style)
    {
    case PREP_DAY_SHORT:
      /* Translators: a day without its year, as g_date_time_format() takes it ("Oct 14").
       * xgettext:no-c-format */
      format = C_("date format", "%b %-d");
      break;
    case PREP_DAY_WEEKDAY:
      /* Translators: a day with its weekday ("Wednesday, October 14, 2026").
       * xgettext:no-c-format */
      format = C_("date format", "%A, %B %-d, %Y");
      break;
    case PREP_DAY_LONG:
    default:
      /* Translators: a day ("October 14, 2026").
       * xgettext:no-c-format */
      format = C_("date format", "%B %-d, %Y");
      break;
    }

  time = g_date_time_new_utc (g_date_get_year (&date), g_date_get_month (&date),
                              g_date_get_day (&date), 12, 0, 0);
  return g_date_time_format (time, format);
}

/**
 * prep_day_format_relative:
 * @day: (nullable): a day
 * @today: the present day
 *
 * For the middle of a line, in lower case; the exact day belongs in the tooltip.
 *
 * Returns: (transfer full): "today", "tomorrow", "yesterday", "in 3 days" or "2 days ago"; "" when
 *   one of the two is no day
 */
char *
prep_day_format_relative (const char *day,
                          const char *today)
{
  int n;

  if (!prep_day_diff (today, day, &n))
    return g_strdup ("");
  if (n == 0)
    return g_strdup (_("today"));
  if (n == 1)
    return g_strdup (_("tomorrow"));
  if (n == -1)
    return g_strdup (_("yesterday"));
  if (n > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", n), n);

  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", -n), -n);
}
