/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-time.h"

#include "model/prep-day.h"

#include <stdlib.h>
#include <string.h>

#define DAY_LENGTH 10

/* Whether @text begins as @pattern, in which 0 stands for a digit, and is as long unless @open. */
static gboolean
matches (const char *text,
         const char *pattern,
         gboolean    open)
{
  for (; *pattern != '\0'; text++, pattern++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;

  return open || *text == '\0';
}

static gboolean
has_valid_day (const char *text)
{
  char day[DAY_LENGTH + 1] = { 0 };

  memcpy (day, text, DAY_LENGTH);
  return prep_day_is_valid (day);
}

/* Two digits below @limit. */
static gboolean
is_below (const char *digits,
          int         limit)
{
  return g_ascii_digit_value (digits[0]) * 10 + g_ascii_digit_value (digits[1]) < limit;
}

/**
 * prep_time_now:
 *
 * Returns: (transfer full): the present time, as it is stored
 */
char *
prep_time_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return prep_time_from_date_time (now);
}

/**
 * prep_time_is_valid:
 * @time: (nullable): text from anywhere
 *
 * Returns: whether @time is just what we write, "YYYY-MM-DDTHH:MM:SSZ", and is there: no leap
 *   second, no hour 24
 */
gboolean
prep_time_is_valid (const char *time)
{
  return time != NULL && matches (time, "0000-00-00T00:00:00Z", FALSE) && has_valid_day (time)
         && is_below (time + 11, 24) && is_below (time + 14, 60) && is_below (time + 17, 60);
}

/**
 * prep_time_to_date_time:
 * @time: (nullable): text from anywhere
 *
 * Reads more than we write, because other programs write it: a fraction of a second and an offset
 * ("2026-11-22T11:00:00.5+01:00"), and a leap second as the second before it. A time without an
 * offset is no instant and is refused.
 *
 * Returns: (transfer full) (nullable): the instant in UTC, or %NULL when @time is none
 */
GDateTime *
prep_time_to_date_time (const char *time)
{
  g_autoptr (GDateTime) read = NULL;

  if (time == NULL || !matches (time, "0000-00-00T00:00:00", TRUE) || !has_valid_day (time))
    return NULL;

  read = g_date_time_new_from_iso8601 (time, NULL);
  return read != NULL ? g_date_time_to_utc (read) : NULL;
}

/**
 * prep_time_from_date_time:
 *
 * Returns: (transfer full): @time as it is stored, fractions cut off
 */
char *
prep_time_from_date_time (GDateTime *time)
{
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  utc = g_date_time_to_utc (time);
  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02dZ", g_date_time_get_year (utc),
                          g_date_time_get_month (utc), g_date_time_get_day_of_month (utc),
                          g_date_time_get_hour (utc), g_date_time_get_minute (utc),
                          g_date_time_get_second (utc));
}

/**
 * prep_time_normalize:
 * @time: (nullable): text from anywhere
 *
 * Returns: (transfer full) (nullable): the same instant as we write it, or %NULL when it is none
 */
char *
prep_time_normalize (const char *time)
{
  g_autoptr (GDateTime) read = prep_time_to_date_time (time);

  return read != NULL ? prep_time_from_date_time (read) : NULL;
}

/**
 * prep_time_compare:
 * @a: (nullable): a time, in any form that prep_time_to_date_time() reads
 * @b: (nullable): another
 *
 * Returns: less than 0, 0 or more than 0 as @a is earlier, the same instant or later. What is no
 *   time comes before every time; two of those compare as text
 */
int
prep_time_compare (const char *a,
                   const char *b)
{
  g_autoptr (GDateTime) time_a = NULL;
  g_autoptr (GDateTime) time_b = NULL;

  if (prep_time_is_valid (a) && prep_time_is_valid (b))
    return strcmp (a, b);

  time_a = prep_time_to_date_time (a);
  time_b = prep_time_to_date_time (b);
  if (time_a != NULL && time_b != NULL)
    return g_date_time_compare (time_a, time_b);
  if (time_a == NULL && time_b == NULL)
    return g_strcmp0 (a, b);

  return time_a == NULL ? -1 : 1;
}

/**
 * prep_time_dup_local_day:
 * @time: (nullable): an instant
 *
 * Returns: (transfer full): the day it was then where the person is now, or "" when it is none
 */
char *
prep_time_dup_local_day (const char *time)
{
  g_autoptr (GDateTime) read = prep_time_to_date_time (time);
  g_autoptr (GDateTime) local = read != NULL ? g_date_time_to_local (read) : NULL;

  return local != NULL ? prep_day_from_date_time (local) : g_strdup ("");
}

/**
 * prep_time_is_valid_local:
 * @local: (nullable): text from anywhere
 *
 * Returns: whether @local is "YYYY-MM-DDTHH:MM". That a zone skips it is no fault of the text
 */
gboolean
prep_time_is_valid_local (const char *local)
{
  return local != NULL && matches (local, "0000-00-00T00:00", FALSE) && has_valid_day (local)
         && is_below (local + 11, 24) && is_below (local + 14, 60);
}

/* A name is a path below the folder of zones for GLib: it must not lead out of there. */
static GTimeZone *
find_zone (const char *zone)
{
  if (zone == NULL || *zone == '\0')
    return g_time_zone_new_local ();
  if (strchr (zone, '.') != NULL || *zone == '/')
    return NULL;

  return g_time_zone_new_identifier (zone);
}

/**
 * prep_time_local_to_date_time:
 * @local: (nullable): a wall time
 * @zone: (nullable): an IANA zone or an offset ("+02:00"); %NULL or "" is the local zone
 *
 * When the clocks go forward, a time that they skip is the first one after ("02:30" becomes
 * "03:00"); when they go back, a time that comes twice is the second one, in standard time.
 *
 * Returns: (transfer full) (nullable): the instant, in @zone; %NULL when @local is no wall time or
 *   the system does not know @zone
 */
GDateTime *
prep_time_local_to_date_time (const char *local,
                              const char *zone)
{
  g_autoptr (GTimeZone) found = NULL;

  if (!prep_time_is_valid_local (local))
    return NULL;

  found = find_zone (zone);
  if (found == NULL)
    return NULL;

  return g_date_time_new (found, atoi (local), atoi (local + 5), atoi (local + 8),
                          atoi (local + 11), atoi (local + 14), 0);
}

/**
 * prep_time_local_to_utc:
 *
 * Like prep_time_local_to_date_time(), as it is stored.
 *
 * Returns: (transfer full) (nullable): the instant, or %NULL
 */
char *
prep_time_local_to_utc (const char *local,
                        const char *zone)
{
  g_autoptr (GDateTime) time = prep_time_local_to_date_time (local, zone);

  return time != NULL ? prep_time_from_date_time (time) : NULL;
}
