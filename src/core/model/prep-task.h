/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Something to do by a day.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_TASK (prep_task_get_type ())
G_DECLARE_FINAL_TYPE (PrepTask, prep_task, PREP, TASK, PrepRecord)

enum
{
  PREP_TASK_TEXT = PREP_RECORD_N_FIELDS,
  PREP_TASK_KIND, /* PrepTaskKind */
  PREP_TASK_DUE, /* day */
  PREP_TASK_DONE, /* time */
  PREP_TASK_PARENT, /* link */
  PREP_TASK_NOTES,
  PREP_TASK_N_FIELDS,
};

gboolean prep_task_is_done (PrepTask *self);
gboolean prep_task_is_due (PrepTask *self, const char *today);
gboolean prep_task_is_overdue (PrepTask *self, const char *today);

G_END_DECLS
