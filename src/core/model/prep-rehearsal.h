/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One timed telling of a story, or of a stance on a memo item.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_REHEARSAL (prep_rehearsal_get_type ())
G_DECLARE_FINAL_TYPE (PrepRehearsal, prep_rehearsal, PREP, REHEARSAL, PrepRecord)

enum
{
  PREP_REHEARSAL_AT = PREP_RECORD_N_FIELDS, /* time */
  PREP_REHEARSAL_QUESTION, /* link */
  PREP_REHEARSAL_SITUATION_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_TASK_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_ACTION_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_RESULT_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_LEARNED_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_SECONDS, /* 0 to 86400 */
  PREP_REHEARSAL_RATING, /* PrepRating */
  PREP_REHEARSAL_NOTE,
  PREP_REHEARSAL_N_FIELDS,
};

gint64 prep_rehearsal_get_seconds (PrepRehearsal *self);
gboolean prep_rehearsal_is_split (PrepRehearsal *self);

G_END_DECLS
