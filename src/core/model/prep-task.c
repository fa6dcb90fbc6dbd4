/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-task.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField task_fields[] = {
  { "text", PREP_FIELD_TEXT, N_("Task"), "what to do" },
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what sort of task it is",
    .get_type = prep_task_kind_get_type },
  { "due", PREP_FIELD_DAY, N_("Due"), "by when" },
  { "done", PREP_FIELD_TIME, N_("Done"), "when it was done" },
  { "parent", PREP_FIELD_LINK, N_("For"),
    "the application, round or other record that it belongs to" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (task_fields) == PREP_TASK_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
task_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_TASK_TEXT));
}

PREP_DEFINE_RECORD (PrepTask, prep_task, task_fields, {
  klass->place = "task";
  klass->dup_title = task_dup_title;
})

/**
 * prep_task_is_done:
 *
 * Returns: whether it was done
 */
gboolean
prep_task_is_done (PrepTask *self)
{
  return *prep_record_get_text (PREP_RECORD (self), PREP_TASK_DONE) != '\0';
}

/**
 * prep_task_is_due:
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: whether it is to be done today or was to be done before
 */
gboolean
prep_task_is_due (PrepTask   *self,
                  const char *today)
{
  const char *due = prep_record_get_text (PREP_RECORD (self), PREP_TASK_DUE);

  return *due != '\0' && strcmp (due, today) <= 0 && !prep_task_is_done (self);
}

/**
 * prep_task_is_overdue:
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: whether it was to be done before today and was not
 */
gboolean
prep_task_is_overdue (PrepTask   *self,
                      const char *today)
{
  const char *due = prep_record_get_text (PREP_RECORD (self), PREP_TASK_DUE);

  return *due != '\0' && strcmp (due, today) < 0 && !prep_task_is_done (self);
}
