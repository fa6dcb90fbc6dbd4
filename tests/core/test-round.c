/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-round.h"

#include "model/prep-enums.h"

static gint64
utc (int year,
     int month,
     int day,
     int hour,
     int minute)
{
  g_autoptr(GDateTime) time = g_date_time_new_utc (year, month, day, hour, minute, 0);

  return g_date_time_to_unix (time);
}

static void
test_instant_follows_the_zone (void)
{
  static const struct
  {
    const char *starts, *zone;
    int day, hour, minute;
  } cases[] = {
    { "2026-10-14T15:00", "America/Los_Angeles", 14, 22, 0 }, /* summer time */
    { "2026-10-14T15:00", "Asia/Kolkata", 14, 9, 30 },
    { "2026-10-14T15:00", "Pacific/Kiritimati", 14, 1, 0 },
    { "2026-10-14T15:00", "Pacific/Pago_Pago", 15, 2, 0 },
    { "2026-10-14T15:00", "", 14, 15, 0 }, /* this machine's: UTC in the tests */
    { "2026-10-14T15:00", "Mars/Olympus", 14, 15, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);

      prep_record_set_text (round, PREP_ROUND_STARTS, cases[i].starts);
      prep_record_set_text (round, PREP_ROUND_ZONE, cases[i].zone);
      g_test_message ("%s", cases[i].zone);
      g_assert_cmpint (prep_round_get_instant (PREP_ROUND (round)), ==,
                       utc (2026, 10, cases[i].day, cases[i].hour, cases[i].minute));
    }
}

static void
test_instant_moves_with_summer_time (void)
{
  g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);

  prep_record_set_text (round, PREP_ROUND_ZONE, "America/New_York");
  prep_record_set_text (round, PREP_ROUND_STARTS, "2026-10-31T09:00");
  g_assert_cmpint (prep_round_get_instant (PREP_ROUND (round)), ==, utc (2026, 10, 31, 13, 0));
  prep_record_set_text (round, PREP_ROUND_STARTS, "2026-11-01T09:00");
  g_assert_cmpint (prep_round_get_instant (PREP_ROUND (round)), ==, utc (2026, 11, 1, 14, 0));
  prep_record_set_text (round, PREP_ROUND_STARTS, "");
  g_assert_cmpint (prep_round_get_instant (PREP_ROUND (round)), ==, PREP_ROUND_NO_TIME);
}

static void
test_assessment_is_upcoming_until_its_day_ends (void)
{
  g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);

  prep_record_set_token (round, PREP_ROUND_KIND, PREP_ROUND_KIND_TAKE_HOME);
  prep_record_set_text (round, PREP_ROUND_DUE, "2026-11-22");
  g_assert_true (prep_round_is_upcoming (PREP_ROUND (round), utc (2026, 11, 22, 23, 59)));
  g_assert_false (prep_round_is_upcoming (PREP_ROUND (round), utc (2026, 11, 23, 0, 0)));
  prep_record_set_text (round, PREP_ROUND_SUBMITTED, "2026-11-20");
  g_assert_true (prep_round_is_held (PREP_ROUND (round)));
  g_assert_false (prep_round_is_upcoming (PREP_ROUND (round), utc (2026, 11, 21, 0, 0)));
}

static void
test_day_is_start_then_submitted_then_due (void)
{
  g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);
  char day[11];

  prep_round_get_day (PREP_ROUND (round), day);
  g_assert_cmpstr (day, ==, "");
  prep_record_set_text (round, PREP_ROUND_DUE, "2026-11-03");
  prep_round_get_day (PREP_ROUND (round), day);
  g_assert_cmpstr (day, ==, "2026-11-03");
  prep_record_set_text (round, PREP_ROUND_SUBMITTED, "2026-11-02");
  prep_round_get_day (PREP_ROUND (round), day);
  g_assert_cmpstr (day, ==, "2026-11-02");
  prep_record_set_text (round, PREP_ROUND_STARTS, "2026-11-01T23:30");
  prep_round_get_day (PREP_ROUND (round), day);
  g_assert_cmpstr (day, ==, "2026-11-01");
}

static void
test_unknown_kind_is_other_and_named_as_it_stands (void)
{
  g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);
  g_autofree char *title = NULL;
  g_autofree char *plain = prep_record_dup_title (round);

  g_assert_cmpstr (plain, ==, "Other");
  prep_record_set_text (round, PREP_ROUND_KIND, "super-day");
  g_assert_cmpint (prep_record_get_token (round, PREP_ROUND_KIND), ==, PREP_ROUND_KIND_OTHER);
  title = prep_record_dup_title (round);
  g_assert_cmpstr (title, ==, "super-day");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/round/instant-follows-the-zone", test_instant_follows_the_zone);
  g_test_add_func ("/round/instant-moves-with-summer-time", test_instant_moves_with_summer_time);
  g_test_add_func ("/round/assessment-is-upcoming-until-its-day-ends",
                   test_assessment_is_upcoming_until_its_day_ends);
  g_test_add_func ("/round/day-is-start-then-submitted-then-due",
                   test_day_is_start_then_submitted_then_due);
  g_test_add_func ("/round/unknown-kind-is-other-and-named-as-it-stands",
                   test_unknown_kind_is_other_and_named_as_it_stands);

  return g_test_run ();
}
