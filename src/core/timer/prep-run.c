/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Time is kept in slices: from since_us to now everything belongs to the current phase, to its
 * active or its paused time by the state. An action closes the slice and opens the next one, so
 * that the sums over the phases are the time since the start by construction. A look in between
 * closes nothing.
 */

#include "timer/prep-run-private.h"

guint _prep_run_signals[PREP_RUN_N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepRun, prep_run, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PrepRunState, prep_run_state,
                    G_DEFINE_ENUM_VALUE (PREP_RUN_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (PREP_RUN_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (PREP_RUN_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (PREP_RUN_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (PREP_RUN_STOPPED, "stopped"))

/* Begins what a person asked for. What has happened before it is told before it; FALSE when a
 * handler has moved the run meanwhile, since the person meant what was on the screen. */
static gboolean
begin_action (PrepRun *self)
{
  PrepRunState state = self->state;
  guint index = self->index;

  if (!prep_run_is_active (self))
    return FALSE;

  _prep_run_notice (self);
  if (self->state != state || self->index != index)
    return FALSE;

  _prep_run_settle (self);

  return TRUE;
}

static void
enter_lap (PrepRun *self,
           guint    index)
{
  PrepLap *lap = &self->laps[index];

  self->index = index;
  self->held = FALSE;
  if (lap->log.started_wall_us == 0)
    lap->log.started_wall_us = prep_clock_get_wall_us (self->clock);
  if (_prep_run_lap_left (self, lap) > 0)
    lap->ended = lap->end_open = FALSE;
}

/* An end that was not told by now is stale: nothing tells it on a later visit. */
static void
leave_lap (PrepRun *self)
{
  PrepLap *lap = _prep_run_current_lap (self);

  lap->end_open = FALSE;
  lap->ended |= _prep_run_lap_left (self, lap) <= 0;
}

static void
end_run (PrepRun      *self,
         PrepRunState  state)
{
  self->held = FALSE;
  self->state = state;
  self->ended_wall_us = prep_clock_get_wall_us (self->clock);
}

static void
countdown_cb (gpointer data)
{
  prep_run_look (data);
}

static void
prep_run_finalize (GObject *object)
{
  PrepRun *self = PREP_RUN (object);

  for (guint i = 0; i < self->n_laps; i++)
    {
      g_free ((char *) self->laps[i].plan.key);
      g_free ((char *) self->laps[i].plan.name);
      g_free ((char *) self->laps[i].plan.kind);
      g_free ((char *) self->laps[i].plan.todo);
    }
  g_free (self->laps);
  g_clear_pointer (&self->countdown, prep_countdown_free);
  g_clear_pointer (&self->clock, prep_clock_unref);

  G_OBJECT_CLASS (prep_run_parent_class)->finalize (object);
}

static guint
add_signal (const char *name,
            guint       n_params,
            GType       param)
{
  return g_signal_new (name, PREP_TYPE_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, n_params, param);
}

static void
prep_run_class_init (PrepRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_run_finalize;

  /**
   * PrepRun::changed:
   *
   * Anything but the passing of time has changed: the state, the phase, an extension, a sleep or
   * its answer, an end that was told. What prep_run_to_json() gives is worth writing now.
   */
  _prep_run_signals[PREP_RUN_CHANGED] = add_signal ("changed", 0, G_TYPE_NONE);

  /**
   * PrepRun::phase-ended:
   * @index: the phase
   *
   * The time of the current phase is over; it is in overtime from now on. Once a phase; again
   * only after an extension, or when the phase was left and entered again with time left.
   */
  _prep_run_signals[PREP_RUN_PHASE_ENDED] = add_signal ("phase-ended", 1, G_TYPE_UINT);

  /**
   * PrepRun::time-up:
   *
   * The time of the whole is over. Once; again only after an extension that gave time.
   */
  _prep_run_signals[PREP_RUN_TIME_UP] = add_signal ("time-up", 0, G_TYPE_NONE);

  /**
   * PrepRun::slept:
   * @us: how long, microseconds
   *
   * The computer has slept while the run was running: a question for prep_run_answer_sleep().
   * prep_run_get_unanswered_us() has the sum of all sleeps that are still to be answered for.
   */
  _prep_run_signals[PREP_RUN_SLEPT] = add_signal ("slept", 1, G_TYPE_INT64);

  /**
   * PrepRun::tick:
   *
   * The display shows another second. Only while prep_run_set_tick() asks for it.
   */
  _prep_run_signals[PREP_RUN_TICK] = add_signal ("tick", 0, G_TYPE_NONE);
}

static void
prep_run_init (PrepRun *self)
{
}

PrepRun *
_prep_run_new_empty (PrepClock *clock,
                     guint      n_laps)
{
  PrepRun *self = g_object_new (PREP_TYPE_RUN, NULL);

  self->clock = prep_clock_ref (clock);
  self->countdown = prep_countdown_new (clock, countdown_cb, self);
  self->laps = g_new0 (PrepLap, n_laps);
  self->n_laps = n_laps;

  return self;
}

static char *
dup_text (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/**
 * prep_run_new:
 * @phases: (array length=n_phases): what to go through, copied; a planned time outside
 *   %PREP_RUN_MIN_PHASE_US and %PREP_RUN_MAX_PHASE_US is brought inside
 * @n_phases: 1 to %PREP_RUN_MAX_PHASES; for the caller to check
 *
 * Returns: (transfer full): a run that has not started
 */
PrepRun *
prep_run_new (PrepClock          *clock,
              const PrepRunPhase *phases,
              guint               n_phases)
{
  PrepRun *self;

  g_return_val_if_fail (clock != NULL, NULL);
  g_return_val_if_fail (phases != NULL, NULL);
  g_return_val_if_fail (n_phases > 0 && n_phases <= PREP_RUN_MAX_PHASES, NULL);

  self = _prep_run_new_empty (clock, n_phases);
  for (guint i = 0; i < n_phases; i++)
    {
      PrepRunPhase *plan = &self->laps[i].plan;

      plan->key = dup_text (phases[i].key);
      plan->name = dup_text (phases[i].name);
      plan->kind = dup_text (phases[i].kind);
      plan->todo = dup_text (phases[i].todo);
      plan->planned_us = CLAMP (phases[i].planned_us, PREP_RUN_MIN_PHASE_US, PREP_RUN_MAX_PHASE_US);
    }

  return self;
}

/**
 * prep_run_start:
 *
 * Starts a run that has not started yet with its first phase.
 */
void
prep_run_start (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->state != PREP_RUN_IDLE)
    return;

  self->since_us = prep_clock_get_boot_us (self->clock);
  self->asleep_us = prep_clock_get_asleep_us (self->clock);
  self->started_wall_us = prep_clock_get_wall_us (self->clock);
  self->state = PREP_RUN_RUNNING;
  enter_lap (self, 0);
  _prep_run_tell_changed (self);
}

/**
 * prep_run_pause:
 *
 * From now on time is paused time of the current phase. Nothing happens unless it is running.
 */
void
prep_run_pause (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->state != PREP_RUN_RUNNING || !begin_action (self))
    return;

  self->state = PREP_RUN_PAUSED;
  _prep_run_tell_changed (self);
}

/**
 * prep_run_resume:
 *
 * Goes on after a pause. On a run that came back from a kill, ask about the gap first: a gap that
 * is answered for later still counts or not as a whole, but the wait until now stays a pause.
 */
void
prep_run_resume (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->state != PREP_RUN_PAUSED || !begin_action (self))
    return;

  self->held = FALSE;
  self->asleep_us = prep_clock_get_asleep_us (self->clock);
  self->state = PREP_RUN_RUNNING;
  _prep_run_tell_changed (self);
}

/**
 * prep_run_toggle:
 *
 * What one key does: start, pause or resume, whatever comes next.
 */
void
prep_run_toggle (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->state == PREP_RUN_IDLE)
    prep_run_start (self);
  else if (self->state == PREP_RUN_RUNNING)
    prep_run_pause (self);
  else
    prep_run_resume (self);
}

/**
 * prep_run_next:
 *
 * Goes on to the next phase, paused if the run is paused. From the last one it finishes the run.
 */
void
prep_run_next (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (!begin_action (self))
    return;

  leave_lap (self);
  if (self->index + 1 < self->n_laps)
    enter_lap (self, self->index + 1);
  else
    end_run (self, PREP_RUN_FINISHED);
  _prep_run_tell_changed (self);
}

/**
 * prep_run_back:
 *
 * Goes back to the phase before, which continues from the time it has had; nothing on the first.
 */
void
prep_run_back (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (self->index == 0 || !begin_action (self))
    return;

  leave_lap (self);
  enter_lap (self, self->index - 1);
  _prep_run_tell_changed (self);
}

/**
 * prep_run_extend:
 * @us: microseconds to add to the current phase and so to the whole; nothing if not positive, and
 *   not beyond %PREP_RUN_MAX_PHASE_US in all
 *
 * An end that was told is told again when the added time is over.
 */
void
prep_run_extend (PrepRun *self,
                 gint64   us)
{
  PrepLap *lap;

  g_return_if_fail (PREP_IS_RUN (self));

  if (us <= 0 || !begin_action (self))
    return;

  lap = _prep_run_current_lap (self);
  lap->log.extended_us += MIN (us, PREP_RUN_MAX_PHASE_US - lap->log.extended_us);
  if (_prep_run_lap_left (self, lap) > 0)
    lap->ended = lap->end_open = FALSE;
  if (prep_run_get_total_remaining (self) > 0)
    self->time_up = self->up_open = FALSE;
  _prep_run_tell_changed (self);
}

/**
 * prep_run_stop:
 *
 * Ends a started run where it is, for good.
 */
void
prep_run_stop (PrepRun *self)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (!begin_action (self))
    return;

  end_run (self, PREP_RUN_STOPPED);
  _prep_run_tell_changed (self);
}

/**
 * prep_run_answer_sleep:
 * @counted: whether the time went on, as it does in a real interview; otherwise it was a pause
 *
 * Answers for every sleep, and for the gap after a kill, that is still open; each is kept or
 * taken out in the phase it happened in. Also possible after the end. A run that came back from a
 * kill stays paused, but the wait until this answer is one with the gap: if it counted, a
 * deadline of days stays where it was.
 */
void
prep_run_answer_sleep (PrepRun  *self,
                       gboolean  counted)
{
  g_return_if_fail (PREP_IS_RUN (self));

  if (prep_run_get_unanswered_us (self) == 0)
    return;

  _prep_run_settle (self);
  if (self->held)
    _prep_run_count_wait (self, _prep_run_current_lap (self));
  self->held = FALSE;
  self->up_open = FALSE;

  for (guint i = 0; i < self->n_laps; i++)
    {
      PrepLap *lap = &self->laps[i];

      if (!counted)
        {
          lap->log.active_us -= lap->log.unanswered_us;
          lap->log.excluded_us += lap->log.unanswered_us;
        }
      lap->log.unanswered_us = 0;
      lap->end_open = FALSE;
    }

  _prep_run_tell_ends (self);
  _prep_run_tell_changed (self);
}
