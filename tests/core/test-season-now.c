/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-season-now.h"

#include "content/prep-content.h"
#include "scratch.h"

typedef struct
{
  char *folder;
  PrepLibrary *library;
  PrepContent *content;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("intern-prep-season-XXXXXX", NULL);
  fixture->library = prep_library_new (fixture->folder, NULL);
  fixture->content = prep_content_new ();
  g_assert_true (prep_store_load (prep_library_get_store (fixture->library), NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), NULL));
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->content);
  scratch_remove (fixture->folder);
  g_free (fixture->folder);
}

static PrepSeasonDates *
get_dates (Fixture    *fixture,
           const char *today)
{
  return prep_season_now_get_dates (fixture->library, prep_content_get_season (fixture->content),
                                    today);
}

static void
test_without_a_record_the_season_follows_the_day (Fixture      *fixture,
                                                  gconstpointer data)
{
  static const struct
  {
    const char *today;
    int summer;
  } rows[] = {
    { "2026-07-03", 2026 }, { "2026-07-04", 2027 }, { "2026-11-22", 2027 }, { "2027-05-01", 2027 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrepSeasonDates) dates = get_dates (fixture, rows[i].today);

      g_assert_cmpint (prep_season_dates_get_summer (dates), ==, rows[i].summer);
    }
}

static void
test_the_record_says_which_season_and_which_days (Fixture      *fixture,
                                                  gconstpointer data)
{
  PrepSeason *season = prep_library_touch_season (fixture->library, "Mine", "Summer 2028");
  g_autoptr (PrepSeasonDates) dates = NULL;

  g_assert_true (prep_season_set_anchor (season, "summer-start", "2028-05-15"));
  dates = get_dates (fixture, "2026-11-22");
  g_assert_cmpint (prep_season_dates_get_summer (dates), ==, 2028);
  g_assert_cmpstr (prep_season_dates_get_day (dates, "summer-start"), ==, "2028-05-15");
  g_assert_cmpstr (prep_season_dates_get_day (dates, "summer-end"), ==, "2028-08-07");
  g_assert_cmpstr (prep_season_dates_get_day (dates, "season-end"), ==, "2028-03-31");
}

static void
test_a_record_without_a_year_is_of_the_present_season (Fixture      *fixture,
                                                       gconstpointer data)
{
  g_autoptr (PrepSeasonDates) dates = NULL;

  prep_library_touch_season (fixture->library, "My season", "");
  dates = get_dates (fixture, "2026-11-22");
  g_assert_cmpint (prep_season_dates_get_summer (dates), ==, 2027);
}

static void
test_milestones_that_go_on_come_before_the_next (Fixture      *fixture,
                                                 gconstpointer data)
{
  static const struct
  {
    const char *today;
    const char *keys;
  } rows[] = {
    /* Nothing goes on: the next three. */
    { "2026-07-01", "resume stories memo" },
    /* The last day of a span still counts; the day after it is gone. */
    { "2026-07-17", "resume stories memo" },
    { "2026-07-18", "stories memo language" },
    { "2026-11-22", "assessments winter second-wave" },
    { "2026-11-23", "winter second-wave last-month" },
    { "2027-03-31", "season-closes paperwork first-day" },
    { "2027-08-24", "last-day" },
    { "2027-08-25", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrepSeasonDates) dates =
        prep_season_dates_new (prep_content_get_season (fixture->content), 2027, NULL, 0);
      g_autoptr (GString) keys = g_string_new (NULL);
      const PrepSeasonSpan *spans[3];
      guint n = prep_season_now_get_milestones (dates, rows[i].today, spans, 3);

      for (guint j = 0; j < n; j++)
        g_string_append_printf (keys, "%s%s", j > 0 ? " " : "", spans[j]->milestone->key);
      g_test_message ("%s", rows[i].today);
      g_assert_cmpstr (keys->str, ==, rows[i].keys);
    }
}

static void
test_weeks_of_the_summer (Fixture      *fixture,
                          gconstpointer data)
{
  static const struct
  {
    const char *ends;
    int weeks;
  } rows[] = {
    { "", 12 }, { "2027-08-25", 12 }, { "2027-08-28", 13 }, { "2027-06-01", 0 },
    { "2027-05-01", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const PrepSeasonOverride override = { "summer-end", rows[i].ends };
      g_autoptr (PrepSeasonDates) dates =
        prep_season_dates_new (prep_content_get_season (fixture->content), 2027, &override, 1);

      g_assert_cmpint (prep_season_now_get_weeks (dates), ==, rows[i].weeks);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/season-now/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("without-a-record-the-season-follows-the-day",
       test_without_a_record_the_season_follows_the_day);
  ADD ("the-record-says-which-season-and-which-days",
       test_the_record_says_which_season_and_which_days);
  ADD ("a-record-without-a-year-is-of-the-present-season",
       test_a_record_without_a_year_is_of_the_present_season);
  ADD ("milestones-that-go-on-come-before-the-next",
       test_milestones_that_go_on_come_before_the_next);
  ADD ("weeks-of-the-summer", test_weeks_of_the_summer);
#undef ADD

  return g_test_run ();
}
