/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The figures of a run: what follows from its marks and the clock, without telling anybody.
 */

#include "timer/prep-run-private.h"

static gint64
open_slice (PrepRun *self)
{
  return MAX (prep_clock_get_boot_us (self->clock) - self->since_us, 0);
}

PrepLap *
_prep_run_current_lap (PrepRun *self)
{
  return &self->laps[self->index];
}

static gint64
lap_time (const PrepLap *lap)
{
  return lap->plan.planned_us + lap->log.extended_us;
}

static gint64
lap_active (PrepRun       *self,
            const PrepLap *lap)
{
  gboolean open = self->state == PREP_RUN_RUNNING && lap == _prep_run_current_lap (self);

  return lap->log.active_us + (open ? open_slice (self) : 0);
}

gint64
_prep_run_lap_left (PrepRun       *self,
          const PrepLap *lap)
{
  return lap_time (lap) - lap_active (self, lap);
}

/* Closes the open slice: the current lap's sums are complete up to now. */
void
_prep_run_settle (PrepRun *self)
{
  gint64 us = open_slice (self);

  if (self->state == PREP_RUN_RUNNING)
    _prep_run_current_lap (self)->log.active_us += us;
  else if (self->state == PREP_RUN_PAUSED)
    _prep_run_current_lap (self)->log.paused_us += us;

  self->since_us += us;
}

/* Notes a sleep that is part of the current lap's active time already. An end that would not
 * have come without it is told when the sleep has been answered for: a bell on opening the
 * laptop, and then none when the time that a pause gives back is over, helps nobody. */
void
_prep_run_add_sleep (PrepRun *self,
                     gint64   us)
{
  PrepLap *lap = _prep_run_current_lap (self);
  gint64 left = _prep_run_lap_left (self, lap);
  gint64 total = prep_run_get_total_remaining (self);

  lap->log.slept_us += us;
  lap->log.unanswered_us += us;
  lap->end_open |= !lap->ended && left <= 0 && left + us > 0;
  self->up_open |= !self->time_up && total <= 0 && total + us > 0;
}

/* Makes the wait between coming back and answering part of the gap in @lap, which is the
 * current lap, settled, or a copy of it. */
void
_prep_run_count_wait (PrepRun *self,
                      PrepLap *lap)
{
  gint64 wait = CLAMP (self->since_us - self->held_us, 0, lap->log.paused_us);

  lap->log.paused_us -= wait;
  lap->log.active_us += wait;
  lap->log.slept_us += wait;
  lap->log.unanswered_us += wait;
}

/* What something visible changes at next: a full second of the phase's display, rounded up. */
gint64
_prep_run_until_second (gint64 left)
{
  gint64 rest = (left - 1) % G_TIME_SPAN_SECOND;

  return (rest < 0 ? rest + G_TIME_SPAN_SECOND : rest) + 1;
}

/* The sum of one duration of the log over all phases, the open slice included. */
static gint64
sum_logs (PrepRun *self,
          gsize    offset)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->n_laps; i++)
    {
      PrepRunLog log;

      prep_run_get_log (self, i, &log);
      sum += G_STRUCT_MEMBER (gint64, &log, offset);
    }

  return sum;
}

PrepRunState
prep_run_get_state (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), PREP_RUN_IDLE);

  return self->state;
}

/**
 * prep_run_is_active:
 *
 * Returns: whether it has started and not ended: it is running or paused
 */
gboolean
prep_run_is_active (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), FALSE);

  return self->state == PREP_RUN_RUNNING || self->state == PREP_RUN_PAUSED;
}

guint
prep_run_get_n_phases (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return self->n_laps;
}

/**
 * prep_run_get_index:
 *
 * Returns: the current phase, from 0; after the end the last one that was
 */
guint
prep_run_get_index (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return self->index;
}

/**
 * prep_run_get_phase:
 *
 * Returns: (transfer none): the phase as planned; its texts are never NULL
 */
const PrepRunPhase *
prep_run_get_phase (PrepRun *self,
                    guint    index)
{
  g_return_val_if_fail (PREP_IS_RUN (self), NULL);
  g_return_val_if_fail (index < self->n_laps, NULL);

  return &self->laps[index].plan;
}

/**
 * prep_run_get_log:
 * @out_log: (out caller-allocates): how the phase went up to now
 */
void
prep_run_get_log (PrepRun    *self,
                  guint       index,
                  PrepRunLog *out_log)
{
  PrepLap *lap;

  g_return_if_fail (PREP_IS_RUN (self));
  g_return_if_fail (index < self->n_laps);
  g_return_if_fail (out_log != NULL);

  lap = &self->laps[index];
  *out_log = lap->log;
  out_log->planned_us = lap->plan.planned_us;
  out_log->active_us = lap_active (self, lap);
  if (self->state == PREP_RUN_PAUSED && index == self->index)
    out_log->paused_us += open_slice (self);
  out_log->over_us = MAX (out_log->active_us - lap_time (lap), 0);
}

/**
 * prep_run_get_phase_elapsed:
 *
 * Returns: active time of the current phase, of all visits, microseconds
 */
gint64
prep_run_get_phase_elapsed (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return lap_active (self, _prep_run_current_lap (self));
}

/**
 * prep_run_get_phase_remaining:
 *
 * Returns: what is left of the current phase, microseconds; negative in overtime
 */
gint64
prep_run_get_phase_remaining (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return _prep_run_lap_left (self, _prep_run_current_lap (self));
}

/**
 * prep_run_get_total_planned:
 *
 * Returns: the time of all phases, extensions included, microseconds
 */
gint64
prep_run_get_total_planned (PrepRun *self)
{
  gint64 sum = 0;

  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  for (guint i = 0; i < self->n_laps; i++)
    sum += lap_time (&self->laps[i]);

  return sum;
}

/**
 * prep_run_get_total_elapsed:
 *
 * Returns: active time of all phases, microseconds
 */
gint64
prep_run_get_total_elapsed (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return sum_logs (self, G_STRUCT_OFFSET (PrepRunLog, active_us));
}

/**
 * prep_run_get_total_remaining:
 *
 * Returns: what is left of the whole, microseconds; negative when its time is over
 */
gint64
prep_run_get_total_remaining (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return prep_run_get_total_planned (self) - prep_run_get_total_elapsed (self);
}

/**
 * prep_run_is_over:
 *
 * Returns: whether the current phase is in overtime
 */
gboolean
prep_run_is_over (PrepRun *self)
{
  return prep_run_get_phase_remaining (self) <= 0;
}

/**
 * prep_run_is_time_up:
 *
 * Returns: whether the time of the whole is over
 */
gboolean
prep_run_is_time_up (PrepRun *self)
{
  return prep_run_get_total_remaining (self) <= 0;
}

/**
 * prep_run_get_paused_us:
 *
 * Returns: paused time of all phases; sleep that was a pause is not in it
 */
gint64
prep_run_get_paused_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return sum_logs (self, G_STRUCT_OFFSET (PrepRunLog, paused_us));
}

/**
 * prep_run_get_slept_us:
 *
 * Returns: all sleep and gaps, whatever was answered
 */
gint64
prep_run_get_slept_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return sum_logs (self, G_STRUCT_OFFSET (PrepRunLog, slept_us));
}

/**
 * prep_run_get_excluded_us:
 *
 * Returns: the sleep and gaps that were a pause
 */
gint64
prep_run_get_excluded_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return sum_logs (self, G_STRUCT_OFFSET (PrepRunLog, excluded_us));
}

/**
 * prep_run_get_unanswered_us:
 *
 * Returns: the sleep and gaps that prep_run_answer_sleep() would answer for; 0 when there is
 *   nothing to ask
 */
gint64
prep_run_get_unanswered_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return sum_logs (self, G_STRUCT_OFFSET (PrepRunLog, unanswered_us));
}

/**
 * prep_run_get_gap_us:
 *
 * Returns: how long before it was restored this run had been written; 0 for one that was not
 *   restored, or when the clocks cannot tell
 */
gint64
prep_run_get_gap_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return self->gap_us;
}

/**
 * prep_run_get_started_wall_us:
 *
 * Returns: when it was started, microseconds since 1970 UTC; 0 if it was not
 */
gint64
prep_run_get_started_wall_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return self->started_wall_us;
}

/**
 * prep_run_get_ended_wall_us:
 *
 * Returns: when it was finished or stopped, microseconds since 1970 UTC; 0 if it was not
 */
gint64
prep_run_get_ended_wall_us (PrepRun *self)
{
  g_return_val_if_fail (PREP_IS_RUN (self), 0);

  return self->ended_wall_us;
}
