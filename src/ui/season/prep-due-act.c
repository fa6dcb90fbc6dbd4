/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "season/prep-due-act.h"

#include <glib/gi18n-lib.h>

#include "model/prep-job-stage.h"
#include "model/prep-task.h"
#include "model/prep-time.h"
#include "season/prep-due-text.h"

/* Returns: what prep_due_act() would do. */
PrepDueAct
prep_due_get_act (const PrepDue *due)
{
  if (due->kind == PREP_DUE_TASK || due->kind == PREP_DUE_ACTION)
    return PREP_DUE_ACT_CHECK;
  if (due->kind != PREP_DUE_ADVICE)
    return PREP_DUE_ACT_NONE;
  if (due->advice == PREP_ADVICE_FOLLOW_UP || due->advice == PREP_ADVICE_THANK_YOU)
    return PREP_DUE_ACT_CHECK;

  return due->advice == PREP_ADVICE_GHOSTED ? PREP_DUE_ACT_CLOSE : PREP_DUE_ACT_NONE;
}

/* What was done for an application is kept as a task that is done: advice goes by those. */
static gboolean
add_done_task (const PrepDue *due,
               PrepLibrary   *library,
               PrepTaskKind   kind)
{
  g_autoptr (PrepRecord) task = prep_record_new (PREP_TYPE_TASK);
  g_autofree char *text = prep_due_dup_title (due);
  g_autofree char *now = prep_time_now ();

  prep_record_set_text (task, PREP_TASK_TEXT, text);
  prep_record_set_token (task, PREP_TASK_KIND, kind);
  prep_record_set_text (task, PREP_TASK_DUE, due->day);
  prep_record_set_text (task, PREP_TASK_DONE, now);
  prep_record_set_text (task, PREP_TASK_PARENT, prep_record_get_id (PREP_RECORD (due->job)));

  return prep_collection_add (prep_library_get_tasks (library), task);
}

static gboolean
check_task (const PrepDue *due)
{
  g_autofree char *now = prep_time_now ();

  return prep_record_set_text (due->record, PREP_TASK_DONE, now);
}

static gboolean
check_action (const PrepDue *due,
              PrepLibrary   *library)
{
  return prep_record_is_editable (due->record) &&
         add_done_task (due, library, PREP_TASK_KIND_OTHER) &&
         prep_record_set_text (due->record, PREP_JOB_NEXT_ACTION, "") &&
         prep_record_set_text (due->record, PREP_JOB_NEXT_DUE, "");
}

static gboolean
follow_advice (const PrepDue *due,
               PrepLibrary   *library,
               const char    *today)
{
  switch (due->advice)
    {
    case PREP_ADVICE_FOLLOW_UP:
      return add_done_task (due, library, PREP_TASK_KIND_FOLLOW_UP);
    case PREP_ADVICE_THANK_YOU:
      return add_done_task (due, library, PREP_TASK_KIND_THANK_YOU);
    case PREP_ADVICE_GHOSTED:
      return prep_job_move (due->job, PREP_STAGE_CLOSED, today, PREP_CLOSE_REASON_GHOSTED,
                            NULL) != NULL;
    case PREP_ADVICE_NONE:
    case PREP_ADVICE_ANSWER_OFFER:
    default:
      return FALSE;
    }
}

/**
 * prep_due_act:
 * @today: the day it is
 *
 * Checks a task off, or does what stands in its place for something else.
 *
 * Returns: %FALSE when there is nothing to do, or the file cannot be edited now
 */
gboolean
prep_due_act (const PrepDue *due,
              PrepLibrary   *library,
              const char    *today)
{
  PrepHistory *history = prep_library_get_history (library);
  g_autofree char *place = prep_record_dup_place (due->record);
  g_autofree char *title = prep_due_dup_title (due);
  g_autofree char *label = NULL;
  gboolean done;

  if (prep_due_get_act (due) == PREP_DUE_ACT_CLOSE)
    /* Translators: names an action that can be undone; %s is a company. */
    label = g_strdup_printf (_("closing %s"),
                             prep_record_get_text (due->record, PREP_JOB_COMPANY));
  else
    /* Translators: names an action that can be undone; %s is a task. */
    label = g_strdup_printf (_("checking off %s"), title);
  prep_history_begin (history, label, place);
  if (due->kind == PREP_DUE_TASK)
    done = check_task (due);
  else if (due->kind == PREP_DUE_ACTION)
    done = check_action (due, library);
  else
    done = due->kind == PREP_DUE_ADVICE && follow_advice (due, library, today);
  prep_history_end (history);

  return done;
}
