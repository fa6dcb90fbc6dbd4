/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the files of a run share: its state, its figures (prep-run-figures.c) and how it notices
 * what happens (prep-run-watch.c).
 */

#pragma once

#include "timer/prep-countdown.h"
#include "timer/prep-run.h"

G_BEGIN_DECLS

enum
{
  PREP_RUN_CHANGED,
  PREP_RUN_PHASE_ENDED,
  PREP_RUN_TIME_UP,
  PREP_RUN_SLEPT,
  PREP_RUN_TICK,
  PREP_RUN_N_SIGNALS
};

extern guint _prep_run_signals[PREP_RUN_N_SIGNALS];

/* One phase and how it goes. The log's sums are complete up to the run's since_us only. */
typedef struct
{
  PrepRunPhase plan; /* with texts of its own */
  PrepRunLog log;    /* planned_us and over_us are not kept here */
  gboolean ended;    /* its end was told */
  gboolean end_open; /* its end fell into a sleep that nobody has answered for */
} PrepLap;

struct _PrepRun
{
  GObject parent_instance;

  PrepClock *clock;
  PrepCountdown *countdown;
  PrepLap *laps;
  guint n_laps;

  PrepRunState state;
  guint index;
  gint64 since_us;  /* boot time up to which the current lap's sums are complete */
  gint64 asleep_us; /* what the clock had slept at the last look */
  gint64 gap_us;    /* between the last writing and the restoring of a run that was killed */
  gint64 started_wall_us;
  gint64 ended_wall_us;
  gboolean time_up; /* the end of the whole was told */
  gboolean up_open; /* it fell into a sleep that nobody has answered for */
  gboolean held;    /* restored at held_us, and neither answered for nor acted on since */
  gint64 held_us;
  gboolean ticking;
};

PrepRun *_prep_run_new_empty    (PrepClock     *clock,
                                 guint          n_laps);

PrepLap *_prep_run_current_lap  (PrepRun       *self);
gint64   _prep_run_lap_left     (PrepRun       *self,
                                 const PrepLap *lap);
gint64   _prep_run_until_second (gint64         left);
void     _prep_run_settle       (PrepRun       *self);
void     _prep_run_add_sleep    (PrepRun       *self,
                                 gint64         us);
void     _prep_run_count_wait   (PrepRun       *self,
                                 PrepLap       *lap);

void     _prep_run_notice       (PrepRun       *self);
gboolean _prep_run_tell_ends    (PrepRun       *self);
void     _prep_run_tell_changed (PrepRun       *self);

G_END_DECLS
