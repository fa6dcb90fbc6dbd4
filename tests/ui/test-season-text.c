/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "content/prep-content.h"
#include "season/prep-due-text.h"
#include "season/prep-season-strip.h"
#include "season/prep-season-text.h"

static void
assert_status (const char *today,
               const char *season_end,
               const char *expected)
{
  g_autoptr (PrepContent) content = prep_content_new ();
  const PrepSeasonOverride override = { "season-end", season_end };
  g_autoptr (PrepSeasonDates) dates =
    prep_season_dates_new (prep_content_get_season (content), 2027, &override, 1);
  g_autofree char *status = prep_season_text_dup_status (dates, today);

  g_assert_cmpstr (status, ==, expected);
}

static void
test_each_part_of_the_season_has_its_words (void)
{
  static const char *const rows[][2] = {
    { "2026-07-20", "First roles may appear in 26 days · 12-week internship" },
    { "2026-08-14", "First roles may appear in 1 day · 12-week internship" },
    { "2026-08-15", "228 days of recruiting left · 12-week internship" },
    { "2026-11-22", "129 days of recruiting left · 12-week internship" },
    { "2027-03-30", "1 day of recruiting left · 12-week internship" },
    { "2027-03-31", "Recruiting usually ends today · 12-week internship" },
    { "2027-04-01", "Summer begins in 61 days · 12-week internship" },
    { "2027-05-31", "Summer begins in 1 day · 12-week internship" },
    { "2027-06-01", "84 days of summer left · 12-week internship" },
    { "2027-08-24", "The last day of summer · 12-week internship" },
    { "2027-08-25", "This season is over. Whatever came of it, you have learned from it" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_status (rows[i][0], "", rows[i][1]);
}

/* Also not to somebody who set an earlier end. */
static void
test_nobody_is_too_late_before_the_end_of_march (void)
{
  assert_status ("2027-02-02", "2027-02-01",
                 "Roles can still appear until the end of March · 12-week internship");
  assert_status ("2027-03-31", "2027-02-01",
                 "Roles can still appear until the end of March · 12-week internship");
  assert_status ("2027-04-01", "2027-02-01", "Summer begins in 61 days · 12-week internship");
}

static void
test_when_says_what_is_overdue_and_what_is_suggested (void)
{
  static const struct
  {
    PrepDue due;
    const char *when;
  } rows[] = {
    { { PREP_DUE_TASK, NULL, NULL, "2026-11-20", -2, PREP_ROUND_NO_TIME, 0 },
      "Overdue, 2 days ago" },
    { { PREP_DUE_TASK, NULL, NULL, "2026-11-21", -1, PREP_ROUND_NO_TIME, 0 },
      "Overdue, yesterday" },
    { { PREP_DUE_TASK, NULL, NULL, "2026-11-22", 0, PREP_ROUND_NO_TIME, 0 }, "today" },
    { { PREP_DUE_TASK, NULL, NULL, "2026-11-29", 7, PREP_ROUND_NO_TIME, 0 }, "in 7 days" },
    { { PREP_DUE_TASK, NULL, NULL, "", PREP_DUE_NO_DAY, PREP_ROUND_NO_TIME, 0 }, "Any time" },
    { { PREP_DUE_ROUND, NULL, NULL, "2026-11-23", 1, 1795446000, 0 }, "tomorrow, 15:00" },
    { { PREP_DUE_ADVICE, NULL, NULL, "2026-11-01", 0, PREP_ROUND_NO_TIME, PREP_ADVICE_FOLLOW_UP },
      "Suggestion" },
    { { PREP_DUE_ADVICE, NULL, NULL, "2026-11-25", 3, PREP_ROUND_NO_TIME, PREP_ADVICE_FOLLOW_UP },
      "Suggestion, in 3 days" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *when = prep_due_dup_when (&rows[i].due, "2026-11-22");

      g_assert_cmpstr (when, ==, rows[i].when);
    }
}

static void
test_the_strip_says_what_it_draws (void)
{
  g_autoptr (PrepContent) content = prep_content_new ();
  g_autoptr (PrepSeasonDates) dates =
    prep_season_dates_new (prep_content_get_season (content), 2027, NULL, 0);
  GtkWidget *strip = g_object_new (PREP_TYPE_SEASON_STRIP, NULL);
  GtkWidget *window = prep_ui_show (strip, 360, 100);
  const char *const none[] = { NULL };
  /* The last one lies after the summer, and is not on the strip. */
  const char *const rounds[] = { "2026-12-01", "2026-12-02", "2027-12-01", NULL };

  prep_season_strip_show (PREP_SEASON_STRIP (strip), dates, "2026-11-22", none);
  g_assert_cmpstr (prep_season_strip_get_description (PREP_SEASON_STRIP (strip)), ==,
                   "Recruiting from August 15, 2026 to March 31, 2027, summer from June 1, 2027 to "
                   "August 24, 2027; today is November 22, 2026");
  prep_season_strip_show (PREP_SEASON_STRIP (strip), dates, "2026-11-22", rounds);
  g_assert_true (g_str_has_suffix (prep_season_strip_get_description (PREP_SEASON_STRIP (strip)),
                                   "; 2 rounds of yours are marked"));
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL,
    prep_season_strip_get_description (PREP_SEASON_STRIP (strip)));
  prep_ui_turn ();
  prep_ui_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/season-text/each-part-of-the-season-has-its-words",
                   test_each_part_of_the_season_has_its_words);
  g_test_add_func ("/season-text/nobody-is-too-late-before-the-end-of-march",
                   test_nobody_is_too_late_before_the_end_of_march);
  g_test_add_func ("/season-text/when-says-what-is-overdue-and-what-is-suggested",
                   test_when_says_what_is_overdue_and_what_is_suggested);
  g_test_add_func ("/season-text/the-strip-says-what-it-draws", test_the_strip_says_what_it_draws);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
