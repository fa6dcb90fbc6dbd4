/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-job-stage.h"

#include <string.h>

/* A time of the form 2026-10-14T15:00:00Z, moved by so many seconds; NULL if it is no time. */
static char *
shift_time (const char *time,
            int         seconds)
{
  g_autoptr(GDateTime) base = g_date_time_new_from_iso8601 (time, NULL);
  g_autoptr(GDateTime) shifted = base != NULL ? g_date_time_add_seconds (base, seconds) : NULL;

  return shifted != NULL ? g_date_time_format (shifted, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

/* Times are whole seconds, and a clock may be set back: an event that is appended still has to be
 * later than all that are there, or the order of one day would be left to chance. */
static void
make_last (PrepJob    *self,
           PrepRecord *event)
{
  const char *last = "";
  g_autofree char *later = NULL;

  for (guint i = 0; i < prep_record_get_length (PREP_RECORD (self), PREP_JOB_EVENTS); i++)
    {
      PrepRecord *other = prep_record_get_nth (PREP_RECORD (self), PREP_JOB_EVENTS, i);
      const char *created = prep_record_get_text (other, PREP_RECORD_CREATED);

      if (strcmp (created, last) > 0)
        last = created;
    }

  if (strcmp (last, prep_record_get_text (event, PREP_RECORD_CREATED)) >= 0)
    later = shift_time (last, 1);
  if (later != NULL)
    prep_record_set_text (event, PREP_RECORD_CREATED, later);
}

static PrepRecord *
new_event (PrepJob        *self,
           PrepStage       stage,
           const char     *on,
           PrepCloseReason reason,
           const char     *note)
{
  PrepRecord *event = prep_record_new (PREP_TYPE_STAGE_EVENT);

  prep_record_set_token (event, PREP_STAGE_EVENT_STAGE, stage);
  prep_record_set_text (event, PREP_STAGE_EVENT_ON, on);
  prep_record_set_text (event, PREP_STAGE_EVENT_NOTE, note != NULL ? note : "");
  if (stage == PREP_STAGE_CLOSED)
    prep_record_set_token (event, PREP_STAGE_EVENT_REASON, reason);
  make_last (self, event);

  return event;
}

static PrepStageEvent *
append_event (PrepJob    *self,
              PrepRecord *event)
{
  if (!prep_record_append (PREP_RECORD (self), PREP_JOB_EVENTS, event))
    return NULL;

  return PREP_STAGE_EVENT (event);
}

/**
 * prep_job_move:
 * @stage: the stage that was reached
 * @on: the day, YYYY-MM-DD
 * @reason: why it was closed; only kept with the stage closed
 * @note: (nullable): what happened
 *
 * Adds a move to the history. One that is dated before the last move completes the history and
 * does not change the stage.
 *
 * Returns: (transfer none) (nullable): the event, or %NULL if the application cannot be edited
 */
PrepStageEvent *
prep_job_move (PrepJob        *self,
               PrepStage       stage,
               const char     *on,
               PrepCloseReason reason,
               const char     *note)
{
  g_autoptr(PrepRecord) event = NULL;

  g_return_val_if_fail (PREP_IS_JOB (self), NULL);
  g_return_val_if_fail (on != NULL, NULL);

  event = new_event (self, stage, on, reason, note);

  return append_event (self, event);
}

/**
 * prep_job_correct:
 * @event: an event of this application
 * @stage: the stage that was reached in truth
 * @on: the day in truth
 * @reason: why it was closed; only kept with the stage closed
 * @note: (nullable): what happened
 *
 * Puts a new event in the place of @event, which stays in the history but no longer counts.
 *
 * Returns: (transfer none) (nullable): the new event, or %NULL if it cannot be edited
 */
PrepStageEvent *
prep_job_correct (PrepJob        *self,
                  PrepStageEvent *event,
                  PrepStage       stage,
                  const char     *on,
                  PrepCloseReason reason,
                  const char     *note)
{
  g_autoptr(PrepRecord) correction = NULL;

  g_return_val_if_fail (PREP_IS_JOB (self), NULL);
  g_return_val_if_fail (PREP_IS_STAGE_EVENT (event), NULL);
  g_return_val_if_fail (on != NULL, NULL);

  correction = new_event (self, stage, on, reason, note);
  prep_record_set_text (correction, PREP_STAGE_EVENT_CORRECTS,
                        prep_record_get_id (PREP_RECORD (event)));

  return append_event (self, correction);
}

/**
 * prep_job_take_back:
 * @event: an event of this application
 *
 * Marks @event as taken back: it stays in the history and no longer counts. What it corrected
 * counts again.
 *
 * Returns: whether it is taken back now
 */
gboolean
prep_job_take_back (PrepJob        *self,
                    PrepStageEvent *event)
{
  g_return_val_if_fail (PREP_IS_JOB (self), FALSE);
  g_return_val_if_fail (PREP_IS_STAGE_EVENT (event), FALSE);

  return prep_record_set_flag (PREP_RECORD (event), PREP_STAGE_EVENT_VOID, TRUE);
}

/* The first event that counts and went beyond applied. */
static PrepRecord *
get_first_beyond (PrepJob *self)
{
  g_autoptr(GPtrArray) events = prep_job_dup_events (self);

  for (guint i = 0; i < events->len; i++)
    {
      PrepRecord *event = g_ptr_array_index (events, i);

      if (prep_record_get_token (event, PREP_STAGE_EVENT_STAGE) > PREP_STAGE_APPLIED)
        return event;
    }

  return NULL;
}

/**
 * prep_job_set_applied_on:
 * @day: the day, or "" if the person did not apply
 *
 * Corrects the event that says when the person applied, or adds one to the history where it is
 * missing. The stage stays what it is, unless the application had not come so far.
 *
 * Returns: whether prep_job_get_applied_on() gives @day now; %FALSE also for a day after the one
 *   on which a later stage was reached
 */
gboolean
prep_job_set_applied_on (PrepJob    *self,
                         const char *day)
{
  PrepStageEvent *applied;
  PrepRecord *beyond;
  g_autoptr(PrepRecord) event = NULL;

  g_return_val_if_fail (PREP_IS_JOB (self), FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  if (g_str_equal (day, prep_job_get_applied_on (self)))
    return TRUE;
  applied = prep_job_get_first_event (self, PREP_STAGE_APPLIED);
  beyond = get_first_beyond (self);
  if (*day == '\0')
    return prep_job_take_back (self, applied);
  if (beyond != NULL && strcmp (day, prep_record_get_text (beyond, PREP_STAGE_EVENT_ON)) > 0)
    return FALSE;
  if (applied != NULL)
    return prep_job_correct (self, applied, PREP_STAGE_APPLIED, day, PREP_CLOSE_REASON_NONE,
                             prep_record_get_text (PREP_RECORD (applied),
                                                   PREP_STAGE_EVENT_NOTE)) != NULL;

  event = new_event (self, PREP_STAGE_APPLIED, day, PREP_CLOSE_REASON_NONE, NULL);
  /* On the same day the later stage has to stay the later one. */
  if (beyond != NULL && g_str_equal (day, prep_record_get_text (beyond, PREP_STAGE_EVENT_ON)))
    {
      g_autofree char *before = shift_time (prep_record_get_text (beyond, PREP_RECORD_CREATED), -1);

      if (before != NULL)
        prep_record_set_text (event, PREP_RECORD_CREATED, before);
    }

  return append_event (self, event) != NULL;
}
