/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-clock.h"

#include "../fake-clock.h"

static void
test_system_clock_moves (void)
{
  g_autoptr (PrepClock) clock = prep_clock_new_system ();
  gint64 boot = prep_clock_get_boot_us (clock);
  gint64 wall = prep_clock_get_wall_us (clock);

  g_assert_cmpint (boot, >, 0);
  g_usleep (2000);
  g_assert_cmpint (prep_clock_get_boot_us (clock) - boot, >=, 2000);
  g_assert_cmpint (ABS (prep_clock_get_wall_us (clock) - wall), <, G_TIME_SPAN_MINUTE);
  g_assert_cmpint (ABS (g_get_real_time () - wall), <, G_TIME_SPAN_MINUTE);
}

static void
test_system_clock_names_its_boot (void)
{
  g_autoptr (PrepClock) clock = prep_clock_new_system ();
  g_autoptr (PrepClock) other = prep_clock_new_system ();
  const char *id = prep_clock_get_boot_id (clock);

  g_assert_cmpstr (id, ==, prep_clock_get_boot_id (other));
  if (g_file_test ("/proc/sys/kernel/random/boot_id", G_FILE_TEST_EXISTS))
    g_assert_cmpuint (strlen (id), ==, 36);
  else
    g_assert_cmpstr (id, ==, "");
}

static void
test_awake_is_not_asleep (void)
{
  g_autoptr (PrepClock) clock = prep_clock_new_system ();
  gint64 asleep = prep_clock_get_asleep_us (clock);

  for (int i = 0; i < 1000; i++)
    g_assert_cmpint (ABS (prep_clock_get_asleep_us (clock) - asleep), <, PREP_CLOCK_MIN_SLEEP_US);
}

static void
test_sleep_is_what_monotonic_misses (void)
{
  FakeClock fake;
  g_autoptr (PrepClock) clock = fake_clock_new (&fake);
  gint64 asleep = prep_clock_get_asleep_us (clock);

  fake_clock_pass (&fake, G_TIME_SPAN_HOUR);
  g_assert_cmpint (prep_clock_get_asleep_us (clock), ==, asleep);
  fake_clock_sleep (&fake, 8 * G_TIME_SPAN_HOUR);
  g_assert_cmpint (prep_clock_get_asleep_us (clock) - asleep, ==, 8 * G_TIME_SPAN_HOUR);
}

/* A process that is stopped between two readings, for ten seconds, twice. */
typedef struct
{
  gint64 now;
  guint stops;
} Torn;

static gint64
torn_boot (gpointer data)
{
  Torn *torn = data;

  if (torn->stops > 0)
    {
      torn->stops--;
      torn->now += 10 * G_TIME_SPAN_SECOND;
    }

  return torn->now;
}

static gint64
torn_read (gpointer data)
{
  return ((Torn *) data)->now;
}

static const char *
torn_id (gpointer data)
{
  return NULL;
}

static void
test_a_stopped_process_has_not_slept (void)
{
  static const PrepClockFuncs funcs = { torn_boot, torn_read, torn_read, torn_id };
  Torn torn = { G_TIME_SPAN_HOUR, 2 };
  g_autoptr (PrepClock) clock = prep_clock_new (&funcs, &torn, NULL);

  g_assert_cmpint (prep_clock_get_asleep_us (clock), ==, 0);
  g_assert_cmpuint (torn.stops, ==, 0);
  g_assert_cmpstr (prep_clock_get_boot_id (clock), ==, "");
}

static void
count_destroy_cb (gpointer data)
{
  (*(guint *) data)++;
}

static void
test_data_goes_with_the_last_reference (void)
{
  static const PrepClockFuncs funcs = { torn_boot, torn_read, torn_read, torn_id };
  guint n = 0;
  PrepClock *clock = prep_clock_new (&funcs, &n, count_destroy_cb);

  prep_clock_unref (prep_clock_ref (clock));
  g_assert_cmpuint (n, ==, 0);
  prep_clock_unref (clock);
  g_assert_cmpuint (n, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/system-moves", test_system_clock_moves);
  g_test_add_func ("/clock/system-names-its-boot", test_system_clock_names_its_boot);
  g_test_add_func ("/clock/awake-is-not-asleep", test_awake_is_not_asleep);
  g_test_add_func ("/clock/sleep-is-what-monotonic-misses", test_sleep_is_what_monotonic_misses);
  g_test_add_func ("/clock/a-stopped-process-has-not-slept", test_a_stopped_process_has_not_slept);
  g_test_add_func ("/clock/data-goes-with-the-last-reference",
                   test_data_goes_with_the_last_reference);

  return g_test_run ();
}
