/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-ladder.h"

#define DAY G_GINT64_CONSTANT (86400)
/* Days between 1970-01-01, a Thursday, and the Monday before it. */
#define MONDAY_SHIFT 3
#define ALL_OF_SECONDS (2 * DAY)

static gint64
floor_divide (gint64 value,
              gint64 by)
{
  return value / by - (value % by < 0 ? 1 : 0);
}

static gint64
day_of (gint64 time)
{
  return floor_divide (time, DAY);
}

static gint64
week_of (gint64 time)
{
  return floor_divide (day_of (time) + MONDAY_SHIFT, 7);
}

static gint64
month_of (gint64 time)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (time);

  return date != NULL ? g_date_time_get_year (date) * 12 + g_date_time_get_month (date) : 0;
}

/* Anki's ladder (DESIGN.md, "On disk", rule 5). Rungs are counted, never timed, so that after a
 * month without the program, or with a clock that was wrong, as many are left. */
static const struct
{
  guint count;
  gint64 (*period_of) (gint64 time);
} rungs[] = {
  { 12, day_of },
  { 10, week_of },
  { 9, month_of },
};

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  gint64 first = (*(PrepLadderStep *const *) a)->time;
  gint64 second = (*(PrepLadderStep *const *) b)->time;

  return (first < second) - (first > second);
}

/**
 * prep_ladder_choose:
 * @steps: (array length=n_steps): in any order; `keep` of each is set
 * @now: the time, seconds since 1970
 *
 * Keeps all of the last two days, and whatever has a time in the future: a clock that was wrong
 * is no reason to delete. Then the newest of each of twelve days, ten weeks and nine months that
 * have any, UTC, weeks from Monday. Those kept for ever take no place on the ladder.
 */
void
prep_ladder_choose (PrepLadderStep *steps,
                    gsize           n_steps,
                    gint64          now)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n_steps);
  gint64 last_kept = G_MAXINT64;
  gsize rung = 0;
  guint kept_on_rung = 0;

  g_return_if_fail (steps != NULL || n_steps == 0);

  for (gsize i = 0; i < n_steps; i++)
    g_ptr_array_add (sorted, &steps[i]);
  g_ptr_array_sort (sorted, compare_newest_first);

  for (guint i = 0; i < sorted->len; i++)
    {
      PrepLadderStep *step = g_ptr_array_index (sorted, i);

      step->keep = step->for_ever || step->time > now - ALL_OF_SECONDS;
      if (step->keep || rung == G_N_ELEMENTS (rungs))
        {
          if (!step->for_ever)
            last_kept = step->time;
          continue;
        }
      if (last_kept != G_MAXINT64 &&
          rungs[rung].period_of (step->time) >= rungs[rung].period_of (last_kept))
        continue;

      step->keep = TRUE;
      last_kept = step->time;
      kept_on_rung++;
      if (kept_on_rung == rungs[rung].count)
        {
          rung++;
          kept_on_rung = 0;
        }
    }
}
