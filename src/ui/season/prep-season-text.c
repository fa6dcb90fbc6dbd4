/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "season/prep-season-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "insight/prep-season-now.h"
#include "model/prep-day.h"

/* Returns: (transfer full): what the season is called, "Summer 2027". */
char *
prep_season_text_dup_name (int summer)
{
  /* Translators: a recruiting season, named by the year of its summer. */
  return g_strdup_printf (_("Summer %d"), summer);
}

static int
days_until (const PrepSeasonDates *dates,
            const char            *today,
            const char            *anchor)
{
  int days = 0;

  prep_day_diff (today, prep_season_dates_get_day (dates, anchor), &days);
  return days;
}

static char *
dup_recruiting (const PrepSeasonDates *dates,
                const char            *today)
{
  int n = prep_season_dates_get_days_left (dates, today);

  if (n == 0)
    return g_strdup (_("Recruiting usually ends today"));
  return g_strdup_printf (ngettext ("%d day of recruiting left", "%d days of recruiting left", n),
                          n);
}

/* Roles keep appearing until the end of March: nobody is told earlier that it is too late, also
 * when they set an earlier end themselves. */
static char *
dup_between (const PrepSeasonDates *dates,
             const char            *today)
{
  g_autofree char *march = g_strdup_printf ("%04d-03-31", prep_season_dates_get_summer (dates));
  int n = days_until (dates, today, "summer-start");

  if (strcmp (today, march) <= 0)
    return g_strdup (_("Roles can still appear until the end of March"));
  return g_strdup_printf (ngettext ("Summer begins in %d day", "Summer begins in %d days", n), n);
}

static char *
dup_phase (const PrepSeasonDates *dates,
           const char            *today)
{
  int n;

  switch (prep_season_dates_get_phase (dates, today))
    {
    case PREP_SEASON_BEFORE:
      n = days_until (dates, today, "postings-start");
      return g_strdup_printf (ngettext ("First roles may appear in %d day",
                                        "First roles may appear in %d days", n), n);
    case PREP_SEASON_BETWEEN:
      return dup_between (dates, today);
    case PREP_SEASON_SUMMER:
      n = days_until (dates, today, "summer-end");
      return n > 0 ? g_strdup_printf (ngettext ("%d day of summer left", "%d days of summer left",
                                                n), n)
                   : g_strdup (_("The last day of summer"));
    case PREP_SEASON_AFTER:
      return g_strdup (_("This season is over. Whatever came of it, you have learned from it"));
    case PREP_SEASON_OPENING:
    case PREP_SEASON_MIDDLE:
    case PREP_SEASON_LATE:
    default:
      return dup_recruiting (dates, today);
    }
}

/**
 * prep_season_text_dup_status:
 * @today: the day it is
 *
 * Returns: (transfer full): how much of the season is left ("129 days of recruiting left ·
 *   12-week internship")
 */
char *
prep_season_text_dup_status (const PrepSeasonDates *dates,
                             const char            *today)
{
  g_autofree char *phase = dup_phase (dates, today);
  int weeks = prep_season_now_get_weeks (dates);
  g_autofree char *length = NULL;

  if (weeks == 0 || prep_season_dates_get_phase (dates, today) == PREP_SEASON_AFTER)
    return g_steal_pointer (&phase);

  length = g_strdup_printf (ngettext ("%d-week internship", "%d-week internship", weeks), weeks);
  /* Translators: how much of the season is left, and how long the summer is. */
  return g_strdup_printf (_("%1$s · %2$s"), phase, length);
}
