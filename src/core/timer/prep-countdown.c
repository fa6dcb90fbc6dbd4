/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-countdown.h"

#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* Without a timer that counts sleep, nothing is overslept by more than this. */
#define FALLBACK_US G_TIME_SPAN_MINUTE

struct _PrepCountdown
{
  PrepClock *clock;
  PrepCountdownFunc func;
  gpointer data;
  gint64 deadline_us;
  gboolean set;
  int fd;
  guint source; /* on the descriptor for good, or the fallback's timeout while one is set */
};

static void arm (PrepCountdown *self);

/* Tells the owner when the moment has come, and waits on when the alarm came too early, as it
 * does with a replaced clock. The owner may free the countdown. */
static void
ring (PrepCountdown *self)
{
  if (!self->set)
    return;

  if (prep_clock_get_boot_us (self->clock) < self->deadline_us)
    {
      arm (self);
      return;
    }

  self->set = FALSE;
  self->func (self->data);
}

static gboolean
fd_ready_cb (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  guint64 times;

  /* Set again since it rang: there is nothing to read, and the new moment is still to come. */
  if (read (fd, &times, sizeof times) == sizeof times)
    ring (data);

  return G_SOURCE_CONTINUE;
}

static gboolean
timeout_cb (gpointer data)
{
  PrepCountdown *self = data;

  self->source = 0;
  ring (self);

  return G_SOURCE_REMOVE;
}

static void
disarm (PrepCountdown *self)
{
  const struct itimerspec never = { 0 };

  if (self->fd >= 0)
    timerfd_settime (self->fd, 0, &never, NULL);
  else
    g_clear_handle_id (&self->source, g_source_remove);
}

static void
arm (PrepCountdown *self)
{
  gint64 wait_us = MAX (self->deadline_us - prep_clock_get_boot_us (self->clock), 1);

  if (self->fd >= 0)
    {
      struct itimerspec when = { 0 };

      when.it_value.tv_sec = wait_us / G_TIME_SPAN_SECOND;
      when.it_value.tv_nsec = (wait_us % G_TIME_SPAN_SECOND) * 1000;
      timerfd_settime (self->fd, 0, &when, NULL);
      return;
    }

  disarm (self);
  wait_us = MIN (wait_us, FALLBACK_US);
  self->source = g_timeout_add (wait_us / G_TIME_SPAN_MILLISECOND + 1, timeout_cb, self);
}

/**
 * prep_countdown_new:
 * @clock: the clock that moments are given in
 * @func: called on the main context when a moment has come, once for each that was set
 *
 * Returns: (transfer full): a countdown with nothing set
 */
PrepCountdown *
prep_countdown_new (PrepClock         *clock,
                    PrepCountdownFunc  func,
                    gpointer           data)
{
  PrepCountdown *self;

  g_return_val_if_fail (clock != NULL, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_new0 (PrepCountdown, 1);
  self->clock = prep_clock_ref (clock);
  self->func = func;
  self->data = data;
  self->fd = timerfd_create (CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->fd >= 0)
    self->source = g_unix_fd_add (self->fd, G_IO_IN, fd_ready_cb, self);

  return self;
}

void
prep_countdown_free (PrepCountdown *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  prep_clock_unref (self->clock);
  g_free (self);
}

/**
 * prep_countdown_set:
 * @boot_us: a moment in boot time; one that has passed is told at the next turn of the loop
 *
 * Waits for this moment instead of any other. Never calls back before the clock has reached it.
 */
void
prep_countdown_set (PrepCountdown *self,
                    gint64         boot_us)
{
  g_return_if_fail (self != NULL);

  self->deadline_us = boot_us;
  self->set = TRUE;
  arm (self);
}

/**
 * prep_countdown_cancel:
 *
 * Waits for nothing: no wakeups at all until a moment is set.
 */
void
prep_countdown_cancel (PrepCountdown *self)
{
  g_return_if_fail (self != NULL);

  if (!self->set)
    return;

  self->set = FALSE;
  disarm (self);
}

gboolean
prep_countdown_is_set (PrepCountdown *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->set;
}
