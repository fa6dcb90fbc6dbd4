/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A sequence of timed phases while it is gone through: a mock interview, a rehearsal of a story
 * in four parts, a take-home of fourteen days. It knows nothing of interviews and of windows.
 *
 * The rules, for every kind of run:
 * - Time is boot time. Nothing is counted by ticks; every figure follows from start marks.
 * - A phase whose time is over goes into overtime until the person goes on. No shipped plan moves
 *   on by itself; a view that wants to can call prep_run_next() from ::phase-ended.
 * - The time of the whole is the sum of the planned times and extensions. Minutes left over in
 *   one phase stay in the whole; minutes of overtime are taken from it.
 * - Going on from the last phase finishes the run; stopping it before that leaves it stopped.
 * - A sleep of five seconds or more counts as active time until somebody says that it was a
 *   pause. Sleep during a pause is part of the pause and raises no question.
 *
 * At any moment: time since the start = active + paused + sleep that was a pause, and each of
 * these is the sum over the phases.
 */

#pragma once

#include "timer/prep-clock.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What a phase may be planned for, and what may be added to it: a take-home's fourteen days. */
#define PREP_RUN_MIN_PHASE_US G_TIME_SPAN_SECOND
#define PREP_RUN_MAX_PHASE_US (14 * G_TIME_SPAN_DAY)
#define PREP_RUN_MAX_PHASES 1000

/**
 * PrepRunPhase:
 * @key: what the plan calls it ("clarify"), "" if nothing
 * @name: what a person calls it
 * @kind: a token that a view may know (`phase_kinds` of the plans), "" if none
 * @todo: what to do in it
 * @planned_us: its time, microseconds
 *
 * In an array handed to prep_run_new() the texts may be NULL and are copied.
 */
typedef struct
{
  const char *key;
  const char *name;
  const char *kind;
  const char *todo;
  gint64      planned_us;
} PrepRunPhase;

/**
 * PrepRunLog:
 * @started_wall_us: when the phase was first entered, microseconds since 1970 UTC; 0 if never
 * @planned_us: its time as planned
 * @extended_us: what was added to it
 * @active_us: how long it went on, in all visits together; sleep that counted is in it
 * @paused_us: how long it was paused
 * @slept_us: how long the computer slept or the program was gone in it, in all
 * @excluded_us: the part of @slept_us that was said to be a pause; not in @active_us
 * @unanswered_us: the part of @slept_us that nobody has answered for; in @active_us
 * @over_us: how far @active_us is over its time, 0 if it is not
 *
 * How one phase went. All durations in microseconds.
 */
typedef struct
{
  gint64 started_wall_us;
  gint64 planned_us;
  gint64 extended_us;
  gint64 active_us;
  gint64 paused_us;
  gint64 slept_us;
  gint64 excluded_us;
  gint64 unanswered_us;
  gint64 over_us;
} PrepRunLog;

typedef enum
{
  PREP_RUN_IDLE,
  PREP_RUN_RUNNING,
  PREP_RUN_PAUSED,
  PREP_RUN_FINISHED,
  PREP_RUN_STOPPED,
} PrepRunState;

#define PREP_TYPE_RUN_STATE (prep_run_state_get_type ())
GType prep_run_state_get_type (void);

typedef enum
{
  PREP_RUN_ERROR_MISSING,
  PREP_RUN_ERROR_TYPE,
  PREP_RUN_ERROR_RANGE,
} PrepRunError;

#define PREP_RUN_ERROR (prep_run_error_quark ())
GQuark prep_run_error_quark (void);

#define PREP_TYPE_RUN (prep_run_get_type ())
G_DECLARE_FINAL_TYPE (PrepRun, prep_run, PREP, RUN, GObject)

PrepRun            *prep_run_new                  (PrepClock          *clock,
                                                   const PrepRunPhase *phases,
                                                   guint               n_phases);
PrepRun            *prep_run_new_from_json        (JsonObject         *object,
                                                   PrepClock          *clock,
                                                   GError            **error);
JsonObject         *prep_run_to_json              (PrepRun            *self);

void                prep_run_start                (PrepRun            *self);
void                prep_run_pause                (PrepRun            *self);
void                prep_run_resume               (PrepRun            *self);
void                prep_run_toggle               (PrepRun            *self);
void                prep_run_next                 (PrepRun            *self);
void                prep_run_back                 (PrepRun            *self);
void                prep_run_extend               (PrepRun            *self,
                                                   gint64              us);
void                prep_run_stop                 (PrepRun            *self);
void                prep_run_answer_sleep         (PrepRun            *self,
                                                   gboolean            counted);
void                prep_run_look                 (PrepRun            *self);
void                prep_run_set_tick             (PrepRun            *self,
                                                   gboolean            visible);

PrepRunState        prep_run_get_state            (PrepRun            *self);
gboolean            prep_run_is_active            (PrepRun            *self);
guint               prep_run_get_n_phases         (PrepRun            *self);
guint               prep_run_get_index            (PrepRun            *self);
const PrepRunPhase *prep_run_get_phase            (PrepRun            *self,
                                                   guint               index);
void                prep_run_get_log              (PrepRun            *self,
                                                   guint               index,
                                                   PrepRunLog         *out_log);
gint64              prep_run_get_phase_elapsed    (PrepRun            *self);
gint64              prep_run_get_phase_remaining  (PrepRun            *self);
gint64              prep_run_get_total_planned    (PrepRun            *self);
gint64              prep_run_get_total_elapsed    (PrepRun            *self);
gint64              prep_run_get_total_remaining  (PrepRun            *self);
gboolean            prep_run_is_over              (PrepRun            *self);
gboolean            prep_run_is_time_up           (PrepRun            *self);
gint64              prep_run_get_paused_us        (PrepRun            *self);
gint64              prep_run_get_slept_us         (PrepRun            *self);
gint64              prep_run_get_excluded_us      (PrepRun            *self);
gint64              prep_run_get_unanswered_us    (PrepRun            *self);
gint64              prep_run_get_gap_us           (PrepRun            *self);
gint64              prep_run_get_started_wall_us  (PrepRun            *self);
gint64              prep_run_get_ended_wall_us    (PrepRun            *self);

G_END_DECLS
