/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-practice-struct.h"

#include <glib/gi18n-lib.h>

#include "content/prep-shipped.h"

/* Stopped sooner than this, it was a wrong click and no interview. */
#define MIN_SESSION_US (10 * G_TIME_SPAN_SECOND)

/* While somebody looks on, the file is renewed now and then, so that after a kill the answer "it
 * was a pause" takes little away that was not one. It rides on a tick and wakes nothing up. */
#define RENEW_US (30 * G_TIME_SPAN_SECOND)

enum
{
  CHANGED,
  CUE,
  FILED,
  TROUBLE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepPractice, prep_practice, G_TYPE_OBJECT)

void
prep_practice_tell_changed (PrepPractice *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
prep_practice_tell_trouble (PrepPractice *self,
                            GError       *error)
{
  g_signal_emit (self, signals[TROUBLE], 0, error);
}

/* The session, and the plan's record that it links, in one step. */
static PrepSession *
add_session (PrepPractice *self,
             PrepMock     *mock)
{
  PrepHistory *history = prep_library_get_history (self->library);
  g_autofree char *place = g_strconcat ("session/", mock->id, NULL);
  g_autoptr (PrepSession) session = NULL;
  PrepPlan *plan = NULL;
  gboolean added;

  if (!prep_collection_is_editable (prep_library_get_sessions (self->library)))
    return NULL;

  prep_history_begin (history, _("Mock interview"), place);
  if (mock->plan_key[0] != '\0')
    plan = prep_shipped_touch_plan (self->library, mock->plan_key);
  session = prep_mock_make_session (mock, plan != NULL ? prep_record_get_id (PREP_RECORD (plan))
                                                       : NULL);
  added = prep_collection_add (prep_library_get_sessions (self->library), PREP_RECORD (session));
  prep_history_end (history);

  return added ? session : NULL; /* the collection keeps it alive */
}

/* The interview is over: it becomes a session, and is let go. */
void
prep_practice_take_leave (PrepPractice *self)
{
  g_autoptr (PrepMock) mock = g_steal_pointer (&self->mock);
  PrepSession *session = NULL;
  PrepFiled how = PREP_FILED_TOO_SHORT;

  g_signal_handlers_disconnect_by_data (mock->run, self);
  prep_run_set_tick (mock->run, FALSE);
  self->offered = FALSE;
  self->cue = PREP_CUE_NONE;

  if (prep_run_get_state (mock->run) == PREP_RUN_FINISHED ||
      prep_run_get_total_elapsed (mock->run) >= MIN_SESSION_US)
    {
      session = add_session (self, mock);
      how = session != NULL ? PREP_FILED_SAVED : PREP_FILED_READ_ONLY;
    }

  self->unsaved = how != PREP_FILED_TOO_SHORT;
  self->refused |= how == PREP_FILED_READ_ONLY;
  if (!self->unsaved)
    prep_running_remove (self->running);

  prep_practice_tell_changed (self);
  g_signal_emit (self, signals[FILED], 0, how, session);
}

static gboolean
cue_cb (gpointer data)
{
  PrepPractice *self = data;
  PrepCue cue = self->cue;

  self->cue = PREP_CUE_NONE;
  self->cue_id = 0;
  /* Who has gone on in the same moment needs no bell. */
  if (self->mock != NULL && cue != PREP_CUE_NONE &&
      (cue == PREP_CUE_TIME_UP || prep_run_is_over (self->mock->run)))
    g_signal_emit (self, signals[CUE], 0, cue);

  return G_SOURCE_REMOVE;
}

/* The last phase and the whole often end in the same moment: one cue is given for both. */
static void
queue_cue (PrepPractice *self,
           PrepCue       cue)
{
  self->cue = MAX (self->cue, cue);
  if (self->cue_id == 0)
    self->cue_id = g_idle_add (cue_cb, self);
}

static void
phase_ended_cb (PrepPractice *self)
{
  queue_cue (self, PREP_CUE_PHASE);
}

static void
time_up_cb (PrepPractice *self)
{
  queue_cue (self, PREP_CUE_TIME_UP);
}

static void
tick_cb (PrepPractice *self)
{
  if (prep_clock_get_boot_us (self->clock) - self->written_us >= RENEW_US)
    prep_practice_write (self);
}

static void
run_changed_cb (PrepPractice *self)
{
  prep_practice_write (self);
  if (prep_run_is_active (self->mock->run))
    prep_practice_tell_changed (self);
  else
    prep_practice_take_leave (self);
}

void
prep_practice_take_mock (PrepPractice *self,
                         PrepMock     *mock)
{
  PrepRun *run = mock->run;

  self->mock = mock;
  g_signal_connect_swapped (run, "changed", G_CALLBACK (run_changed_cb), self);
  g_signal_connect_swapped (run, "phase-ended", G_CALLBACK (phase_ended_cb), self);
  g_signal_connect_swapped (run, "time-up", G_CALLBACK (time_up_cb), self);
  g_signal_connect_swapped (run, "tick", G_CALLBACK (tick_cb), self);
}

static void
prep_practice_dispose (GObject *object)
{
  PrepPractice *self = PREP_PRACTICE (object);

  g_clear_handle_id (&self->cue_id, g_source_remove);
  if (self->mock != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->mock->run, self);
      prep_practice_write (self);
      g_clear_pointer (&self->mock, prep_mock_free);
    }
  prep_practice_close_disk (self);
  g_clear_object (&self->library);
  g_clear_pointer (&self->clock, prep_clock_unref);

  G_OBJECT_CLASS (prep_practice_parent_class)->dispose (object);
}

static void
prep_practice_finalize (GObject *object)
{
  g_clear_object (&PREP_PRACTICE (object)->cancellable);

  G_OBJECT_CLASS (prep_practice_parent_class)->finalize (object);
}

static void
prep_practice_class_init (PrepPracticeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = prep_practice_dispose;
  object_class->finalize = prep_practice_finalize;

  signals[CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[CUE] = g_signal_new ("cue", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 1, G_TYPE_INT);
  signals[FILED] = g_signal_new ("filed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_INT, PREP_TYPE_SESSION);
  signals[TROUBLE] = g_signal_new ("trouble", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
prep_practice_init (PrepPractice *self)
{
  self->cancellable = g_cancellable_new ();
}

/* Returns: (transfer full): the practice of @library; what was left running is read as soon as the
 * library is loaded */
PrepPractice *
prep_practice_new (PrepLibrary *library,
                   PrepClock   *clock)
{
  PrepPractice *self;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (clock != NULL, NULL);

  self = g_object_new (PREP_TYPE_PRACTICE, NULL);
  self->library = g_object_ref (library);
  self->clock = prep_clock_ref (clock);
  prep_practice_open_disk (self);

  return self;
}

/* Returns: whether it is known what was left running, so that something can be started. */
gboolean
prep_practice_is_ready (PrepPractice *self)
{
  return self->ready;
}

/* Returns: whether an interview is under way, running or paused, and not only offered. */
gboolean
prep_practice_is_active (PrepPractice *self)
{
  return self->mock != NULL && !self->offered;
}

gboolean
prep_practice_is_running (PrepPractice *self)
{
  return prep_practice_is_active (self) &&
         prep_run_get_state (self->mock->run) == PREP_RUN_RUNNING;
}

/* Returns: whether one came back from a kill and waits for prep_practice_resume() or _file(). */
gboolean
prep_practice_is_offered (PrepPractice *self)
{
  return self->offered;
}

/* Returns: (transfer none) (nullable): what is under way or offered */
PrepMock *
prep_practice_get_mock (PrepPractice *self)
{
  return self->mock;
}

PrepRun *
prep_practice_get_run (PrepPractice *self)
{
  return self->mock != NULL ? self->mock->run : NULL;
}

/**
 * prep_practice_start:
 *
 * Starts @plan. One that is only offered is filed first, so that nothing of it is lost.
 *
 * Returns: FALSE while another one is under way, or before the library was read
 */
gboolean
prep_practice_start (PrepPractice *self,
                     PrepPlanItem *plan)
{
  g_return_val_if_fail (PREP_IS_PRACTICE (self), FALSE);
  g_return_val_if_fail (PREP_IS_PLAN_ITEM (plan), FALSE);

  if (!self->ready || prep_practice_is_active (self))
    return FALSE;
  if (self->offered)
    prep_practice_file (self);

  prep_practice_take_mock (self, prep_mock_new (plan, self->clock));
  prep_run_start (self->mock->run);

  return TRUE;
}

/* Counts one more (@by 1), or takes the last one back (-1). */
void
prep_practice_tally (PrepPractice *self,
                     PrepTally     tally,
                     int           by)
{
  g_return_if_fail (PREP_IS_PRACTICE (self));

  if (!prep_practice_is_active (self) || !prep_mock_add_tally (self->mock, tally, by))
    return;

  prep_practice_write (self);
  prep_practice_tell_changed (self);
}

/* Goes on with what was offered. @counted: the time it was gone was part of the interview. */
void
prep_practice_resume (PrepPractice *self,
                      gboolean      counted)
{
  PrepRun *run;

  g_return_if_fail (PREP_IS_PRACTICE (self));

  if (!self->offered)
    return;

  self->offered = FALSE;
  run = self->mock->run;
  prep_run_answer_sleep (run, counted);
  prep_run_resume (run);
}

/* Files what was offered as stopped when it was last heard of. */
void
prep_practice_file (PrepPractice *self)
{
  PrepRun *run;
  gint64 gone_us;

  g_return_if_fail (PREP_IS_PRACTICE (self));

  if (!self->offered)
    return;

  run = self->mock->run;
  gone_us = prep_run_get_gap_us (run) + prep_clock_get_boot_us (self->clock) - self->offered_us;
  self->mock->ended_wall_us = prep_clock_get_wall_us (self->clock) - gone_us;
  prep_run_answer_sleep (run, FALSE);
  prep_run_stop (run);
}
