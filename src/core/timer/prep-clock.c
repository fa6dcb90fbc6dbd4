/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-clock.h"

#include <time.h>

/* Two readings further apart than this were torn apart by a stop of the process. */
#define MAX_TEAR_US (G_TIME_SPAN_SECOND / 2)
#define MAX_TRIES 3

struct _PrepClock
{
  PrepClockFuncs funcs;
  gpointer data;
  GDestroyNotify destroy;
};

G_DEFINE_BOXED_TYPE (PrepClock, prep_clock, prep_clock_ref, prep_clock_unref)

static gint64
read_clock (clockid_t id)
{
  struct timespec ts;

  if (clock_gettime (id, &ts) != 0)
    return g_get_monotonic_time ();

  return (gint64) ts.tv_sec * G_TIME_SPAN_SECOND + ts.tv_nsec / 1000;
}

static gint64
system_boot (gpointer data)
{
  return read_clock (CLOCK_BOOTTIME);
}

static gint64
system_monotonic (gpointer data)
{
  return read_clock (CLOCK_MONOTONIC);
}

static gint64
system_wall (gpointer data)
{
  return g_get_real_time ();
}

static const char *
system_boot_id (gpointer data)
{
  return data;
}

/**
 * prep_clock_new:
 * @funcs: (not nullable): all four readings; copied
 * @data: handed to each of them
 * @destroy: (nullable): frees @data with the clock
 *
 * Returns: (transfer full): a clock made of these readings
 */
PrepClock *
prep_clock_new (const PrepClockFuncs *funcs,
                gpointer              data,
                GDestroyNotify        destroy)
{
  PrepClock *self;

  g_return_val_if_fail (funcs != NULL, NULL);
  g_return_val_if_fail (funcs->boot != NULL && funcs->monotonic != NULL, NULL);
  g_return_val_if_fail (funcs->wall != NULL && funcs->boot_id != NULL, NULL);

  self = g_rc_box_new0 (PrepClock);
  self->funcs = *funcs;
  self->data = data;
  self->destroy = destroy;

  return self;
}

/**
 * prep_clock_new_system:
 *
 * The computer's own clocks. Where /proc is not there, the boot id is unknown (""), and a run
 * that is restored goes by the wall clock.
 *
 * Returns: (transfer full): a clock
 */
PrepClock *
prep_clock_new_system (void)
{
  static const PrepClockFuncs funcs = {
    system_boot, system_monotonic, system_wall, system_boot_id,
  };
  char *boot_id = NULL;

  if (!g_file_get_contents ("/proc/sys/kernel/random/boot_id", &boot_id, NULL, NULL))
    boot_id = g_strdup ("");

  return prep_clock_new (&funcs, g_strstrip (boot_id), g_free);
}

PrepClock *
prep_clock_ref (PrepClock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear_clock (gpointer box)
{
  PrepClock *self = box;

  if (self->destroy != NULL)
    self->destroy (self->data);
}

void
prep_clock_unref (PrepClock *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear_clock);
}

/**
 * prep_clock_get_boot_us:
 *
 * Returns: microseconds since the computer started, sleep included. What a timer measures with.
 */
gint64
prep_clock_get_boot_us (PrepClock *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->funcs.boot (self->data);
}

/**
 * prep_clock_get_wall_us:
 *
 * Returns: microseconds since 1970 UTC. For dating things, never for measuring within one boot.
 */
gint64
prep_clock_get_wall_us (PrepClock *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->funcs.wall (self->data);
}

/**
 * prep_clock_get_asleep_us:
 *
 * How long the computer has slept since it started. Two looks that differ by
 * %PREP_CLOCK_MIN_SLEEP_US or more had a sleep between them. The two clocks cannot be read at
 * one instant, so a reading during which the process itself was stopped is made again.
 *
 * Returns: microseconds
 */
gint64
prep_clock_get_asleep_us (PrepClock *self)
{
  gint64 boot = 0;
  gint64 before = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (int i = 0; i < MAX_TRIES; i++)
    {
      before = self->funcs.monotonic (self->data);
      boot = self->funcs.boot (self->data);
      if (self->funcs.monotonic (self->data) - before < MAX_TEAR_US)
        break;
    }

  return boot - before;
}

/**
 * prep_clock_get_boot_id:
 *
 * Returns: (transfer none): the name of this start of the computer, "" when unknown
 */
const char *
prep_clock_get_boot_id (PrepClock *self)
{
  const char *id;

  g_return_val_if_fail (self != NULL, "");

  id = self->funcs.boot_id (self->data);
  return id != NULL ? id : "";
}
