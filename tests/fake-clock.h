/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A clock that stands still until a test moves it: awake, asleep, set wrong or rebooted.
 */

#pragma once

#include "timer/prep-clock.h"

typedef struct
{
  gint64 boot;
  gint64 monotonic;
  gint64 wall;
  char boot_id[16];
} FakeClock;

static inline gint64
fake_clock_boot (gpointer data)
{
  return ((FakeClock *) data)->boot;
}

static inline gint64
fake_clock_monotonic (gpointer data)
{
  return ((FakeClock *) data)->monotonic;
}

static inline gint64
fake_clock_wall (gpointer data)
{
  return ((FakeClock *) data)->wall;
}

static inline const char *
fake_clock_boot_id (gpointer data)
{
  return ((FakeClock *) data)->boot_id;
}

/* @fake stays the caller's and outlives the clock. Starts an hour after boot, in 2026. */
static inline PrepClock *
fake_clock_new (FakeClock *fake)
{
  static const PrepClockFuncs funcs = {
    fake_clock_boot, fake_clock_monotonic, fake_clock_wall, fake_clock_boot_id,
  };

  *fake = (FakeClock) {
    .boot = G_TIME_SPAN_HOUR,
    .monotonic = G_TIME_SPAN_HOUR,
    .wall = G_GINT64_CONSTANT (1790000000) * G_TIME_SPAN_SECOND,
    .boot_id = "boot-1",
  };

  return prep_clock_new (&funcs, fake, NULL);
}

/* Time passes while the computer is awake. */
static inline void
fake_clock_pass (FakeClock *fake,
                 gint64     us)
{
  fake->boot += us;
  fake->monotonic += us;
  fake->wall += us;
}

/* Time passes while the lid is closed. */
static inline void
fake_clock_sleep (FakeClock *fake,
                  gint64     us)
{
  fake->boot += us;
  fake->wall += us;
}

/* The computer is off for @us, by the wall clock, and has started again. */
static inline void
fake_clock_reboot (FakeClock *fake,
                   gint64     us)
{
  fake->boot = fake->monotonic = 30 * G_TIME_SPAN_SECOND;
  fake->wall += us;
  fake->boot_id[5]++;
}
