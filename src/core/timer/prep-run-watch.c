/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What happens to a run without anybody's doing: a sleep, an end, a second on the display. It is
 * noticed by a look, told once, and the next look is planned for the moment it is needed.
 */

#include "timer/prep-run-private.h"

static void
plan_wakeup (PrepRun *self)
{
  PrepLap *lap = _prep_run_current_lap (self);
  gint64 left = _prep_run_lap_left (self, lap);
  gint64 wait = G_MAXINT64;

  if (self->state == PREP_RUN_RUNNING)
    {
      if (!lap->ended && !lap->end_open)
        wait = left;
      if (!self->time_up && !self->up_open)
        wait = MIN (wait, prep_run_get_total_remaining (self));
      if (self->ticking)
        wait = MIN (wait, _prep_run_until_second (left));
    }

  if (wait == G_MAXINT64)
    prep_countdown_cancel (self->countdown);
  else
    prep_countdown_set (self->countdown, prep_clock_get_boot_us (self->clock) + wait);
}

void
_prep_run_tell_changed (PrepRun *self)
{
  plan_wakeup (self);
  g_signal_emit (self, _prep_run_signals[PREP_RUN_CHANGED], 0);
}

/* Tells each end that is due and was not told. Flags are set before anything is emitted: a
 * handler may go on, stop, or look again. */
gboolean
_prep_run_tell_ends (PrepRun *self)
{
  PrepLap *lap = _prep_run_current_lap (self);
  guint index = self->index;
  gboolean ended, up;

  if (!prep_run_is_active (self))
    return FALSE;

  ended = !lap->ended && !lap->end_open && _prep_run_lap_left (self, lap) <= 0;
  up = !self->time_up && !self->up_open && prep_run_get_total_remaining (self) <= 0;
  lap->ended |= ended;
  self->time_up |= up;

  if (ended)
    g_signal_emit (self, _prep_run_signals[PREP_RUN_PHASE_ENDED], 0, index);
  if (up && self->time_up) /* unless a handler has just given more time */
    g_signal_emit (self, _prep_run_signals[PREP_RUN_TIME_UP], 0);

  return ended || up;
}

static gboolean
notice_sleep (PrepRun *self)
{
  gint64 asleep = prep_clock_get_asleep_us (self->clock);
  gint64 us = asleep - self->asleep_us;

  self->asleep_us = asleep;
  if (us < PREP_CLOCK_MIN_SLEEP_US)
    return FALSE;

  _prep_run_add_sleep (self, us);
  g_signal_emit (self, _prep_run_signals[PREP_RUN_SLEPT], 0, us);

  return TRUE;
}

void
_prep_run_notice (PrepRun *self)
{
  gboolean slept;

  if (self->state != PREP_RUN_RUNNING)
    return;

  slept = notice_sleep (self);
  if (_prep_run_tell_ends (self) || slept)
    _prep_run_tell_changed (self);
}

/**
 * prep_run_look:
 *
 * Notices at once what has happened: a sleep, the end of the phase, the end of the whole. The run
 * calls it by itself at the next event; call it when a window gets the focus, too.
 */
void
prep_run_look (PrepRun *self)
{
  g_autoptr (PrepRun) hold = NULL;

  g_return_if_fail (PREP_IS_RUN (self));

  hold = g_object_ref (self);
  _prep_run_notice (self);
  if (self->ticking && self->state == PREP_RUN_RUNNING)
    g_signal_emit (self, _prep_run_signals[PREP_RUN_TICK], 0);
  plan_wakeup (self);
}

/**
 * prep_run_set_tick:
 * @visible: whether somebody looks at a display of the remaining time
 *
 * Visible, ::tick comes when the phase's remaining time passes a full second, so that the display
 * changes just then: show the remaining time rounded up. Hidden, the run wakes the program only
 * at the next event.
 */
void
prep_run_set_tick (PrepRun  *self,
                   gboolean  visible)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->ticking == !!visible)
    return;

  self->ticking = !!visible;
  prep_run_look (self);
}
