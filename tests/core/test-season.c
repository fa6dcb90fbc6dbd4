/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-content.h"
#include "insight/prep-season-dates.h"
#include "model/prep-day.h"

#include <string.h>

typedef struct
{
  PrepContent *content;
  const PrepContentSeason *season;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->content = prep_content_new ();
  fixture->season = prep_content_get_season (fixture->content);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->content));
}

static const PrepSeasonSpan *
find_milestone (const PrepSeasonDates *dates,
                const char            *key)
{
  const PrepSeasonSpan *spans;
  guint n;

  spans = prep_season_dates_get_milestones (dates, &n);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (spans[i].milestone->key, key))
      return &spans[i];

  g_assert_not_reached ();
}

static void
test_anchors_fall_on_their_days (Fixture      *fixture,
                                 gconstpointer data)
{
  static const char *const rows[][2] = {
    { "postings-start", "2026-08-15" }, { "postings-usual-end", "2026-09-10" },
    { "season-end", "2027-03-31" },     { "summer-start", "2027-06-01" },
    { "summer-end", "2027-08-24" },     { "no-such-anchor", "" },
  };
  g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (fixture->season, 2027, NULL, 0);

  g_assert_cmpint (prep_season_dates_get_summer (dates), ==, 2027);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (prep_season_dates_get_day (dates, rows[i][0]), ==, rows[i][1]);
}

static void
test_what_is_relative_follows_a_change (Fixture      *fixture,
                                        gconstpointer data)
{
  const PrepSeasonOverride overrides[] = {
    { "summer-start", "2027-05-17" }, { "season-end", "" },
    { "postings-start", "2026-02-30" }, { "no-such-anchor", "2026-01-01" }, { NULL, NULL },
  };
  g_autoptr (PrepSeasonDates) dates = NULL;
  const PrepSeasonDate *anchors;
  guint n;

  dates = prep_season_dates_new (fixture->season, 2027, overrides, G_N_ELEMENTS (overrides));
  g_assert_cmpstr (prep_season_dates_get_day (dates, "summer-start"), ==, "2027-05-17");
  g_assert_cmpstr (prep_season_dates_get_day (dates, "summer-end"), ==, "2027-08-09");
  g_assert_cmpstr (find_milestone (dates, "mid-summer")->first, ==, "2027-06-28");
  g_assert_cmpstr (prep_season_dates_get_day (dates, "season-end"), ==, "2027-03-31");
  g_assert_cmpstr (prep_season_dates_get_day (dates, "postings-start"), ==, "2026-08-15");

  anchors = prep_season_dates_get_anchors (dates, &n);
  g_assert_cmpuint (n, ==, fixture->season->n_anchors);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (anchors[i].overridden, ==,
                     g_str_equal (anchors[i].anchor->key, "summer-start"));
}

static void
test_a_change_wins_over_what_is_relative (Fixture      *fixture,
                                          gconstpointer data)
{
  const PrepSeasonOverride overrides[] = {
    { "summer-end", "2027-09-30" }, { "summer-start", "2027-07-01" },
  };
  g_autoptr (PrepSeasonDates) dates = NULL;

  dates = prep_season_dates_new (fixture->season, 2027, overrides, G_N_ELEMENTS (overrides));
  g_assert_cmpstr (prep_season_dates_get_day (dates, "summer-end"), ==, "2027-09-30");
  g_assert_cmpstr (find_milestone (dates, "last-day")->first, ==, "2027-09-30");
}

static void
test_milestones_have_first_and_last_days (Fixture      *fixture,
                                          gconstpointer data)
{
  static const char *const rows[][3] = {
    { "resume", "2026-07-04", "2026-07-17" },     { "watch", "2026-08-15", "2026-09-09" },
    { "ready", "2026-08-15", "2026-08-15" },      { "last-month", "2027-03-01", "2027-03-30" },
    { "season-closes", "2027-03-31", "2027-03-31" }, { "last-day", "2027-08-24", "2027-08-24" },
  };
  g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (fixture->season, 2027, NULL, 0);
  const PrepSeasonSpan *spans;
  guint n;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpstr (find_milestone (dates, rows[i][0])->first, ==, rows[i][1]);
      g_assert_cmpstr (find_milestone (dates, rows[i][0])->last, ==, rows[i][2]);
    }

  spans = prep_season_dates_get_milestones (dates, &n);
  g_assert_cmpuint (n, ==, fixture->season->n_milestones);
  for (guint i = 1; i < n; i++)
    g_assert_cmpstr (spans[i - 1].first, <=, spans[i].first);
  g_assert_cmpstr (prep_season_dates_get_first_day (dates), ==, "2026-07-04");
  g_assert_cmpstr (prep_season_dates_get_last_day (dates), ==, "2027-08-24");
}

/* Offsets from the end of March count over February 29, so the days before it move. */
static void
test_leap_years_are_counted (Fixture      *fixture,
                             gconstpointer data)
{
  g_autoptr (PrepSeasonDates) leap = prep_season_dates_new (fixture->season, 2028, NULL, 0);
  g_autoptr (PrepSeasonDates) plain = prep_season_dates_new (fixture->season, 2027, NULL, 0);

  g_assert_cmpstr (find_milestone (leap, "second-wave")->first, ==, "2028-01-11");
  g_assert_cmpstr (find_milestone (plain, "second-wave")->first, ==, "2027-01-10");
  g_assert_cmpint (prep_season_dates_get_days_left (leap, "2028-02-28"), ==, 32);
  g_assert_cmpint (prep_season_dates_get_days_left (plain, "2027-02-28"), ==, 31);
}

static void
test_february_29_becomes_28 (void)
{
  static const PrepContentAnchor anchor = {
    .key = "leap-day", .name = "", .month = 2, .day = 29, .relative_to = "", .basis = "",
    .note = "",
  };
  static const PrepContentSeason season = { .anchors = &anchor, .n_anchors = 1 };
  g_autoptr (PrepSeasonDates) leap = prep_season_dates_new (&season, 2028, NULL, 0);
  g_autoptr (PrepSeasonDates) plain = prep_season_dates_new (&season, 2027, NULL, 0);

  g_assert_cmpstr (prep_season_dates_get_day (leap, "leap-day"), ==, "2028-02-29");
  g_assert_cmpstr (prep_season_dates_get_day (plain, "leap-day"), ==, "2027-02-28");
}

static void
test_phases_change_at_their_borders (Fixture      *fixture,
                                     gconstpointer data)
{
  static const struct
  {
    const char *day;
    PrepSeasonPhase phase;
  } rows[] = {
    { "2026-01-01", PREP_SEASON_BEFORE },  { "2026-08-14", PREP_SEASON_BEFORE },
    { "2026-08-15", PREP_SEASON_OPENING }, { "2026-09-10", PREP_SEASON_OPENING },
    { "2026-09-11", PREP_SEASON_MIDDLE },  { "2027-02-28", PREP_SEASON_MIDDLE },
    { "2027-03-01", PREP_SEASON_LATE },    { "2027-03-31", PREP_SEASON_LATE },
    { "2027-04-01", PREP_SEASON_BETWEEN }, { "2027-05-31", PREP_SEASON_BETWEEN },
    { "2027-06-01", PREP_SEASON_SUMMER },  { "2027-08-24", PREP_SEASON_SUMMER },
    { "2027-08-25", PREP_SEASON_AFTER },   { "2031-01-01", PREP_SEASON_AFTER },
  };
  g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (fixture->season, 2027, NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (prep_season_dates_get_phase (dates, rows[i].day), ==, rows[i].phase);
}

/* However the person sets the dates, time never runs back through the phases. */
static void
test_phases_never_run_back (Fixture      *fixture,
                            gconstpointer data)
{
  static const char *const keys[] = {
    "postings-start", "postings-usual-end", "season-end", "summer-start", "summer-end",
  };

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (PrepSeasonDates) dates = NULL;
      PrepSeasonOverride overrides[G_N_ELEMENTS (keys)];
      char *days[G_N_ELEMENTS (keys)];
      PrepSeasonPhase last = PREP_SEASON_BEFORE;

      for (gsize j = 0; j < G_N_ELEMENTS (keys); j++)
        {
          days[j] = prep_day_add ("2026-07-01", g_test_rand_int_range (0, 420));
          overrides[j] = (PrepSeasonOverride) { keys[j], days[j] };
        }
      dates = prep_season_dates_new (fixture->season, 2027, overrides, G_N_ELEMENTS (overrides));

      for (int j = 0; j < 430; j++)
        {
          g_autofree char *day = prep_day_add ("2026-06-28", j);
          PrepSeasonPhase phase = prep_season_dates_get_phase (dates, day);

          g_assert_cmpint (phase, >=, last);
          last = phase;
        }
      for (gsize j = 0; j < G_N_ELEMENTS (days); j++)
        g_free (days[j]);
    }
}

static void
test_counts_what_is_left (Fixture      *fixture,
                          gconstpointer data)
{
  static const struct
  {
    const char *day;
    int days, weeks;
  } rows[] = {
    { "2026-11-22", 129, 18 }, { "2027-03-24", 7, 1 }, { "2027-03-25", 6, 0 },
    { "2027-03-30", 1, 0 },    { "2027-03-31", 0, 0 }, { "2027-07-01", 0, 0 }, { "", 0, 0 },
  };
  g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (fixture->season, 2027, NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (prep_season_dates_get_days_left (dates, rows[i].day), ==, rows[i].days);
      g_assert_cmpint (prep_season_dates_get_weeks_left (dates, rows[i].day), ==, rows[i].weeks);
    }
}

static void
test_says_where_you_are (Fixture      *fixture,
                         gconstpointer data)
{
  g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (fixture->season, 2027, NULL, 0);

  g_assert_cmpfloat (prep_season_dates_get_position (dates, "2026-07-04"), ==, 0);
  g_assert_cmpfloat (prep_season_dates_get_position (dates, "2025-01-01"), ==, 0);
  g_assert_cmpfloat (prep_season_dates_get_position (dates, "2027-08-24"), ==, 1);
  g_assert_cmpfloat (prep_season_dates_get_position (dates, "2030-01-01"), ==, 1);
  g_assert_cmpfloat (prep_season_get_position ("2026-10-01", "2026-10-11", "2026-10-06"), ==, 0.5);
  g_assert_cmpfloat (prep_season_get_position ("2026-10-01", "2026-10-01", "2026-10-01"), ==, 0);
  g_assert_cmpfloat (prep_season_get_position ("2026-10-01", "2026-10-01", "2026-10-02"), ==, 1);
  g_assert_cmpfloat (prep_season_get_position ("", "2026-10-01", "2026-10-02"), ==, 0);
}

static void
test_the_next_season_takes_over_in_july (Fixture      *fixture,
                                         gconstpointer data)
{
  static const struct
  {
    const char *day;
    int summer;
  } rows[] = {
    { "2026-01-01", 2026 }, { "2026-06-15", 2026 }, { "2026-07-03", 2026 },
    { "2026-07-04", 2027 }, { "2026-11-22", 2027 }, { "2026-12-31", 2027 },
    { "2027-01-01", 2027 }, { "2027-07-04", 2028 }, { "2028-02-29", 2028 }, { "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (prep_season_get_active_summer (fixture->season, rows[i].day), ==,
                     rows[i].summer);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/season/anchors-fall-on-their-days", test_anchors_fall_on_their_days);
  ADD ("/season/what-is-relative-follows-a-change", test_what_is_relative_follows_a_change);
  ADD ("/season/a-change-wins-over-what-is-relative", test_a_change_wins_over_what_is_relative);
  ADD ("/season/milestones-have-first-and-last-days", test_milestones_have_first_and_last_days);
  ADD ("/season/leap-years-are-counted", test_leap_years_are_counted);
  g_test_add_func ("/season/february-29-becomes-28", test_february_29_becomes_28);
  ADD ("/season/phases-change-at-their-borders", test_phases_change_at_their_borders);
  ADD ("/season/phases-never-run-back", test_phases_never_run_back);
  ADD ("/season/counts-what-is-left", test_counts_what_is_left);
  ADD ("/season/says-where-you-are", test_says_where_you_are);
  ADD ("/season/the-next-season-takes-over-in-july", test_the_next_season_takes_over_in_july);

  return g_test_run ();
}
