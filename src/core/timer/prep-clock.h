/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Every reading of time that the timer makes, in one replaceable object: a test can put the
 * computer to sleep for eight hours, set the wall clock back or reboot without waiting for it.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A sleep shorter than this is not worth a question. */
#define PREP_CLOCK_MIN_SLEEP_US (5 * G_TIME_SPAN_SECOND)

#define PREP_TYPE_CLOCK (prep_clock_get_type ())

typedef struct _PrepClock PrepClock;

/**
 * PrepClockFuncs:
 * @boot: microseconds since the computer started, those asleep included
 * @monotonic: microseconds since the computer started, those asleep left out
 * @wall: microseconds since 1970 UTC; may jump whenever somebody sets the clock
 * @boot_id: a text that differs from one start of the computer to the next, "" when unknown;
 *   owned by the clock's data and valid as long as that
 */
typedef struct
{
  gint64      (*boot)      (gpointer data);
  gint64      (*monotonic) (gpointer data);
  gint64      (*wall)      (gpointer data);
  const char *(*boot_id)   (gpointer data);
} PrepClockFuncs;

GType       prep_clock_get_type      (void);
PrepClock  *prep_clock_new           (const PrepClockFuncs *funcs,
                                      gpointer              data,
                                      GDestroyNotify        destroy);
PrepClock  *prep_clock_new_system    (void);
PrepClock  *prep_clock_ref           (PrepClock *self);
void        prep_clock_unref         (PrepClock *self);

gint64      prep_clock_get_boot_us   (PrepClock *self);
gint64      prep_clock_get_wall_us   (PrepClock *self);
gint64      prep_clock_get_asleep_us (PrepClock *self);
const char *prep_clock_get_boot_id   (PrepClock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepClock, prep_clock_unref)

G_END_DECLS
