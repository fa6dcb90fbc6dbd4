/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-countdown.h"

#include "../fake-clock.h"

#define MS G_TIME_SPAN_MILLISECOND

typedef struct
{
  PrepClock *clock;
  PrepCountdown *countdown;
  guint n;
  gint64 at_us;
  gboolean free;
} Fixture;

static void
rung_cb (gpointer data)
{
  Fixture *f = data;

  f->n++;
  f->at_us = prep_clock_get_boot_us (f->clock);
  if (f->free)
    g_clear_pointer (&f->countdown, prep_countdown_free);
}

static void
set_up (Fixture       *f,
        gconstpointer  unused)
{
  f->clock = prep_clock_new_system ();
  f->countdown = prep_countdown_new (f->clock, rung_cb, f);
}

static void
tear_down (Fixture       *f,
           gconstpointer  unused)
{
  g_clear_pointer (&f->countdown, prep_countdown_free);
  g_clear_pointer (&f->clock, prep_clock_unref);
}

static gboolean
flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
turn_loop (guint ms)
{
  gboolean done = FALSE;

  g_timeout_add (ms, flag_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_rings_once_and_never_early (Fixture       *f,
                                 gconstpointer  unused)
{
  gint64 deadline = prep_clock_get_boot_us (f->clock) + 60 * MS;

  prep_countdown_set (f->countdown, deadline);
  g_assert_true (prep_countdown_is_set (f->countdown));
  turn_loop (30);
  g_assert_cmpuint (f->n, ==, 0);
  turn_loop (200);
  g_assert_cmpuint (f->n, ==, 1);
  g_assert_cmpint (f->at_us, >=, deadline);
  g_assert_false (prep_countdown_is_set (f->countdown));
}

static void
test_the_last_moment_set_holds (Fixture       *f,
                                gconstpointer  unused)
{
  gint64 now = prep_clock_get_boot_us (f->clock);

  prep_countdown_set (f->countdown, now + 10 * MS);
  prep_countdown_set (f->countdown, now + 80 * MS);
  turn_loop (200);
  g_assert_cmpuint (f->n, ==, 1);
  g_assert_cmpint (f->at_us, >=, now + 80 * MS);
}

static void
test_a_past_moment_rings_at_once (Fixture       *f,
                                  gconstpointer  unused)
{
  prep_countdown_set (f->countdown, 0);
  g_assert_cmpuint (f->n, ==, 0);
  turn_loop (50);
  g_assert_cmpuint (f->n, ==, 1);
}

static void
test_a_cancelled_one_is_silent (Fixture       *f,
                                gconstpointer  unused)
{
  prep_countdown_set (f->countdown, prep_clock_get_boot_us (f->clock) + 5 * MS);
  g_usleep (20 * MS);
  prep_countdown_cancel (f->countdown);
  turn_loop (50);
  g_assert_cmpuint (f->n, ==, 0);
}

static void
test_may_be_freed_while_ringing (Fixture       *f,
                                 gconstpointer  unused)
{
  f->free = TRUE;
  prep_countdown_set (f->countdown, 0);
  turn_loop (50);
  g_assert_cmpuint (f->n, ==, 1);
  g_assert_null (f->countdown);
}

/* The alarm goes off by the computer's time, the moment is one of the replaced clock. */
static void
test_waits_for_its_own_clock (void)
{
  FakeClock fake;
  Fixture f = { .clock = fake_clock_new (&fake) };

  f.countdown = prep_countdown_new (f.clock, rung_cb, &f);
  prep_countdown_set (f.countdown, fake.boot + 20 * MS);
  turn_loop (100);
  g_assert_cmpuint (f.n, ==, 0);
  fake_clock_sleep (&fake, G_TIME_SPAN_HOUR);
  turn_loop (100);
  g_assert_cmpuint (f.n, ==, 1);

  tear_down (&f, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/countdown/rings-once-and-never-early", test_rings_once_and_never_early);
  ADD ("/countdown/the-last-moment-set-holds", test_the_last_moment_set_holds);
  ADD ("/countdown/a-past-moment-rings-at-once", test_a_past_moment_rings_at_once);
  ADD ("/countdown/a-cancelled-one-is-silent", test_a_cancelled_one_is_silent);
  ADD ("/countdown/may-be-freed-while-ringing", test_may_be_freed_while_ringing);
  g_test_add_func ("/countdown/waits-for-its-own-clock", test_waits_for_its_own_clock);

  return g_test_run ();
}
