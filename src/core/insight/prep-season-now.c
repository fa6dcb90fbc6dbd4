/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-season-now.h"

#include <string.h>

#include "model/prep-day.h"

/**
 * prep_season_now_get_dates:
 * @content: the shipped season; it must live as long as the result
 * @today: the day it is, YYYY-MM-DD
 *
 * The season of the record that is active, with the days that the person set in it; while there
 * is none, the one that recruiting is about on @today.
 *
 * Returns: (transfer full): the dates
 */
PrepSeasonDates *
prep_season_now_get_dates (PrepLibrary             *library,
                           const PrepContentSeason *content,
                           const char              *today)
{
  g_autofree PrepSeasonOverride *overrides = NULL;
  PrepSeason *record;
  int summer;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (content != NULL && today != NULL, NULL);

  record = prep_library_get_season (library);
  summer = record != NULL ? prep_season_get_year (record) : 0;
  if (summer == 0)
    summer = prep_season_get_active_summer (content, today);

  overrides = g_new0 (PrepSeasonOverride, content->n_anchors);
  for (guint i = 0; i < content->n_anchors; i++)
    {
      overrides[i].anchor = content->anchors[i].key;
      overrides[i].day = record != NULL ? prep_season_get_anchor (record, overrides[i].anchor) : "";
    }

  return prep_season_dates_new (content, summer, overrides, content->n_anchors);
}

/* Adds the milestones that are going on, or those still to come, in the order of their days. */
static guint
add_milestones (const PrepSeasonDates *dates,
                const char            *today,
                gboolean               to_come,
                const PrepSeasonSpan  *out[],
                guint                  n_out,
                guint                  max)
{
  guint n;
  const PrepSeasonSpan *spans = prep_season_dates_get_milestones (dates, &n);

  for (guint i = 0; i < n && n_out < max; i++)
    if (strcmp (spans[i].last, today) >= 0 && (strcmp (spans[i].first, today) > 0) == to_come)
      out[n_out++] = &spans[i];

  return n_out;
}

/**
 * prep_season_now_get_milestones:
 * @today: the day it is, YYYY-MM-DD
 * @out: (out caller-allocates): room for @max
 * @max: how many at most
 *
 * The milestones that are going on today, and then the next ones.
 *
 * Returns: how many; 0 when the season is over
 */
guint
prep_season_now_get_milestones (const PrepSeasonDates *dates,
                                const char            *today,
                                const PrepSeasonSpan  *out[],
                                guint                  max)
{
  guint n;

  g_return_val_if_fail (dates != NULL && today != NULL && out != NULL, 0);

  n = add_milestones (dates, today, FALSE, out, 0, max);
  return add_milestones (dates, today, TRUE, out, n, max);
}

/**
 * prep_season_now_get_weeks:
 *
 * Returns: how many weeks the summer has, to the nearest; 0 when its days are in an odd order
 */
int
prep_season_now_get_weeks (const PrepSeasonDates *dates)
{
  int days = 0;

  g_return_val_if_fail (dates != NULL, 0);

  prep_day_diff (prep_season_dates_get_day (dates, "summer-start"),
                 prep_season_dates_get_day (dates, "summer-end"), &days);
  return MAX (days + 3, 0) / 7;
}
