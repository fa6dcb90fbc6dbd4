/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-day.h"
#include "model/prep-time.h"
#include "model/prep-today.h"

static void
test_knows_days (void)
{
  static const char *const good[] = {
    "2026-10-14", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31",
  };
  static const char *const bad[] = {
    NULL, "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-10-00", "2026-10-32",
    "0000-01-01", "2026-1-1", "2026-10-14 ", " 2026-10-14", "2026/10/14", "20261014",
    "2026-10-14T00:00", "+026-10-14", "2026-10-1x", "２０２６-10-14",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *again = prep_day_from_julian (prep_day_to_julian (good[i]));

      g_assert_true (prep_day_is_valid (good[i]));
      g_assert_cmpstr (again, ==, good[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (prep_day_is_valid (bad[i]));
      g_assert_cmpuint (prep_day_to_julian (bad[i]), ==, 0);
    }
}

static void
test_knows_months (void)
{
  g_assert_true (prep_day_is_valid_month ("2026-10"));
  g_assert_true (prep_day_is_valid_month ("2026-12"));
  g_assert_false (prep_day_is_valid_month ("2026-13"));
  g_assert_false (prep_day_is_valid_month ("2026-00"));
  g_assert_false (prep_day_is_valid_month ("2026-10-14"));
  g_assert_false (prep_day_is_valid_month ("2026-1"));
  g_assert_false (prep_day_is_valid_month (""));
  g_assert_false (prep_day_is_valid_month (NULL));
}

static void
test_adds_and_subtracts (void)
{
  static const struct
  {
    const char *from;
    int n;
    const char *to;
  } rows[] = {
    { "2026-12-31", 1, "2027-01-01" },  { "2024-02-28", 1, "2024-02-29" },
    { "2023-02-28", 1, "2023-03-01" },  { "2024-03-01", -1, "2024-02-29" },
    { "2026-11-22", 129, "2027-03-31" }, { "2027-06-01", 84, "2027-08-24" },
    { "2026-10-14", 0, "2026-10-14" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *to = prep_day_add (rows[i].from, rows[i].n);
      int n = -1;

      g_assert_cmpstr (to, ==, rows[i].to);
      g_assert_true (prep_day_diff (rows[i].from, rows[i].to, &n));
      g_assert_cmpint (n, ==, rows[i].n);
    }
}

static void
test_stays_inside_the_calendar (void)
{
  g_autofree char *before = prep_day_add ("0001-01-01", -1);
  g_autofree char *after = prep_day_add ("9999-12-31", 1);
  g_autofree char *far = prep_day_add ("2026-10-14", G_MAXINT);
  g_autofree char *early = prep_day_add ("2026-10-14", G_MININT);
  g_autofree char *none = prep_day_add ("", 5);
  int n = 7;

  g_assert_cmpstr (before, ==, "");
  g_assert_cmpstr (after, ==, "");
  g_assert_cmpstr (far, ==, "");
  g_assert_cmpstr (early, ==, "");
  g_assert_cmpstr (none, ==, "");
  g_assert_false (prep_day_diff ("", "2026-10-14", &n));
  g_assert_cmpint (n, ==, 0);
}

static void
test_says_days_as_people_do (void)
{
  static const struct
  {
    const char *day, *words;
  } rows[] = {
    { "2026-10-14", "today" },      { "2026-10-15", "tomorrow" }, { "2026-10-13", "yesterday" },
    { "2026-10-17", "in 3 days" },  { "2026-10-12", "2 days ago" },
    { "2027-10-14", "in 365 days" }, { "", "" }, { "soon", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = prep_day_format_relative (rows[i].day, "2026-10-14");

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
test_writes_days_out (void)
{
  g_autofree char *exact = prep_day_format ("2026-10-04", PREP_DAY_LONG);
  g_autofree char *brief = prep_day_format ("2026-10-04", PREP_DAY_SHORT);
  g_autofree char *weekday = prep_day_format ("2026-10-04", PREP_DAY_WEEKDAY);
  g_autofree char *first = prep_day_format ("0001-01-01", PREP_DAY_LONG);
  g_autofree char *none = prep_day_format ("2026-02-30", PREP_DAY_LONG);

  g_assert_cmpstr (exact, ==, "October 4, 2026");
  g_assert_cmpstr (brief, ==, "Oct 4");
  g_assert_cmpstr (weekday, ==, "Sunday, October 4, 2026");
  g_assert_cmpstr (first, !=, "");
  g_assert_cmpstr (none, ==, "");
}

static void
test_reads_times_of_others (void)
{
  static const struct
  {
    const char *text, *utc;
    gboolean ours;
  } rows[] = {
    { "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", TRUE },
    { "2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z", TRUE },
    { "2026-11-22T10:00:00.999Z", "2026-11-22T10:00:00Z", FALSE },
    { "2026-11-22T11:00:00+01:00", "2026-11-22T10:00:00Z", FALSE },
    { "2026-01-01T00:30:00.5+01:00", "2025-12-31T23:30:00Z", FALSE },
    { "2026-11-22T10:00:00", NULL, FALSE },
    { "2026-11-22 10:00:00Z", NULL, FALSE },
    { "2026-11-22T24:00:00Z", NULL, FALSE },
    { "2026-11-22T10:60:00Z", NULL, FALSE },
    { "2026-11-22T23:59:60Z", "2026-11-22T23:59:59Z", FALSE },
    { "2026-02-30T10:00:00Z", NULL, FALSE },
    { "2026-11-22T10:00Z", NULL, FALSE },
    { "2026-11-22", NULL, FALSE },
    { "20261122T100000Z", NULL, FALSE },
    { "2026-11-22T10:00:00Zoom", NULL, FALSE },
    { "", NULL, FALSE },
    { NULL, NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *utc = prep_time_normalize (rows[i].text);

      g_test_message ("%s", rows[i].text != NULL ? rows[i].text : "(null)");
      g_assert_cmpstr (utc, ==, rows[i].utc);
      g_assert_cmpint (prep_time_is_valid (rows[i].text), ==, rows[i].ours);
    }
}

static void
test_writes_the_time_it_reads (void)
{
  g_autofree char *now = prep_time_now ();

  g_assert_true (prep_time_is_valid (now));
}

static void
test_orders_times (void)
{
  static const struct
  {
    const char *a, *b;
    int order;
  } rows[] = {
    { "2026-11-22T10:00:00Z", "2026-11-22T10:00:01Z", -1 },
    { "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", 0 },
    { "2026-11-22T10:00:00Z", "2026-11-22T11:00:00+01:00", 0 },
    { "2026-11-22T10:00:00.5Z", "2026-11-22T10:00:00Z", 1 },
    { "2026-11-22T10:00:00Z", "2026-11-22T10:30:00+01:00", 1 },
    { "", "2026-11-22T10:00:00Z", -1 },
    { "never", "2026-11-22T10:00:00Z", -1 },
    { "", NULL, 1 },
    { NULL, NULL, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int there = prep_time_compare (rows[i].a, rows[i].b);
      int back = prep_time_compare (rows[i].b, rows[i].a);

      g_assert_cmpint (CLAMP (there, -1, 1), ==, rows[i].order);
      g_assert_cmpint (CLAMP (back, -1, 1), ==, -rows[i].order);
    }
}

static void
test_knows_wall_times (void)
{
  g_assert_true (prep_time_is_valid_local ("2026-10-14T15:00"));
  g_assert_true (prep_time_is_valid_local ("2026-10-14T00:00"));
  g_assert_false (prep_time_is_valid_local ("2026-10-14T24:00"));
  g_assert_false (prep_time_is_valid_local ("2026-10-14T15:60"));
  g_assert_false (prep_time_is_valid_local ("2026-10-14T15:00:00"));
  g_assert_false (prep_time_is_valid_local ("2026-10-14T15:00Z"));
  g_assert_false (prep_time_is_valid_local ("2026-02-30T15:00"));
  g_assert_false (prep_time_is_valid_local ("2026-10-14"));
  g_assert_false (prep_time_is_valid_local (""));
  g_assert_false (prep_time_is_valid_local (NULL));
}

static void
test_places_wall_times (void)
{
  static const struct
  {
    const char *local, *zone, *utc;
  } rows[] = {
    { "2026-10-14T15:00", "America/Los_Angeles", "2026-10-14T22:00:00Z" },
    { "2026-12-14T15:00", "America/Los_Angeles", "2026-12-14T23:00:00Z" },
    { "2026-10-14T15:00", "Asia/Kolkata", "2026-10-14T09:30:00Z" },
    { "2026-10-14T15:00", "+02:00", "2026-10-14T13:00:00Z" },
    { "2026-10-14T15:00", "", "2026-10-14T15:00:00Z" }, /* tests run in UTC */
    { "2026-10-14T15:00", NULL, "2026-10-14T15:00:00Z" },
    { "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00:00Z" }, /* skipped: 03:00 */
    { "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T01:30:00Z" }, /* twice: the second */
    { "2026-03-08T02:30", "America/New_York", "2026-03-08T07:00:00Z" },
    { "2026-10-14T15:00", "Mars/Olympus_Mons", NULL },
    { "2026-10-14T15:00", "../../etc/hostname", NULL },
    { "2026-10-14T15:00", "/etc/localtime", NULL },
    { "2026-10-14", "Europe/Berlin", NULL },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  if (zone == NULL)
    {
      g_test_skip ("the system has no zones (tzdata)");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *utc = prep_time_local_to_utc (rows[i].local, rows[i].zone);

      g_test_message ("%s %s", rows[i].local, rows[i].zone != NULL ? rows[i].zone : "(null)");
      g_assert_cmpstr (utc, ==, rows[i].utc);
    }
}

static void
test_gives_the_day_of_an_instant (void)
{
  g_autofree char *day = prep_time_dup_local_day ("2026-11-22T23:30:00-02:00");
  g_autofree char *none = prep_time_dup_local_day ("yesterday");

  g_assert_cmpstr (day, ==, "2026-11-23"); /* tests run in UTC */
  g_assert_cmpstr (none, ==, "");
}

static GDateTime *
read_fake_clock_cb (gpointer data)
{
  return g_date_time_new_from_iso8601 (*(const char **) data, NULL);
}

static void
count_cb (PrepToday  *today,
          GParamSpec *pspec,
          guint      *n)
{
  (*n)++;
}

static gboolean
give_up_cb (gpointer data)
{
  g_error ("midnight did not come");
  return G_SOURCE_REMOVE;
}

/* The clock stands a moment before midnight; by the time the timer fires it has moved on. */
static void
test_today_tells_midnight (void)
{
  const char *now = "2026-12-31T23:59:59.95+02:00";
  g_autoptr (PrepToday) today = prep_today_new_with_clock (read_fake_clock_cb, &now);
  guint deadline = g_timeout_add_seconds (20, give_up_cb, NULL);
  guint n = 0;

  g_signal_connect (today, "notify::day", G_CALLBACK (count_cb), &n);
  g_assert_cmpstr (prep_today_get_day (today), ==, "2026-12-31");

  now = "2027-01-01T00:00:00+02:00";
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpstr (prep_today_get_day (today), ==, "2027-01-01");
  g_assert_cmpuint (n, ==, 1);
  g_source_remove (deadline);
  g_assert_finalize_object (g_steal_pointer (&today));
}

/* A timer that is a little early must try again rather than miss the day. */
static void
test_today_waits_when_it_is_early (void)
{
  const char *now = "2026-12-31T23:59:59.95+02:00";
  g_autoptr (PrepToday) today = prep_today_new_with_clock (read_fake_clock_cb, &now);
  guint deadline = g_timeout_add_seconds (20, give_up_cb, NULL);
  guint n = 0;

  g_signal_connect (today, "notify::day", G_CALLBACK (count_cb), &n);
  g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n, ==, 0);

  now = "2027-01-01T00:00:01+02:00";
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (prep_today_get_day (today), ==, "2027-01-01");
  g_source_remove (deadline);
}

static void
test_today_notifies_a_new_day_only (void)
{
  const char *now = "2026-10-14T08:00:00Z";
  g_autoptr (PrepToday) today = prep_today_new_with_clock (read_fake_clock_cb, &now);
  guint n = 0;

  g_signal_connect (today, "notify::day", G_CALLBACK (count_cb), &n);
  prep_today_refresh (today);
  now = "2026-10-14T22:00:00Z";
  prep_today_refresh (today);
  g_assert_cmpuint (n, ==, 0);

  now = "2026-10-13T22:00:00Z"; /* somebody set the clock back */
  prep_today_refresh (today);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (prep_today_get_day (today), ==, "2026-10-13");
}

static void
test_today_is_today (void)
{
  g_autofree char *before = prep_day_today ();
  g_autoptr (PrepToday) today = prep_today_new ();
  g_autofree char *after = prep_day_today ();

  g_assert_cmpstr (prep_today_get_day (today), >=, before);
  g_assert_cmpstr (prep_today_get_day (today), <=, after);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/knows-days", test_knows_days);
  g_test_add_func ("/day/knows-months", test_knows_months);
  g_test_add_func ("/day/adds-and-subtracts", test_adds_and_subtracts);
  g_test_add_func ("/day/stays-inside-the-calendar", test_stays_inside_the_calendar);
  g_test_add_func ("/day/says-days-as-people-do", test_says_days_as_people_do);
  g_test_add_func ("/day/writes-days-out", test_writes_days_out);
  g_test_add_func ("/time/reads-times-of-others", test_reads_times_of_others);
  g_test_add_func ("/time/writes-the-time-it-reads", test_writes_the_time_it_reads);
  g_test_add_func ("/time/orders-times", test_orders_times);
  g_test_add_func ("/time/knows-wall-times", test_knows_wall_times);
  g_test_add_func ("/time/places-wall-times", test_places_wall_times);
  g_test_add_func ("/time/gives-the-day-of-an-instant", test_gives_the_day_of_an_instant);
  g_test_add_func ("/today/tells-midnight", test_today_tells_midnight);
  g_test_add_func ("/today/waits-when-it-is-early", test_today_waits_when_it_is_early);
  g_test_add_func ("/today/notifies-a-new-day-only", test_today_notifies_a_new_day_only);
  g_test_add_func ("/today/is-today", test_today_is_today);

  return g_test_run ();
}
