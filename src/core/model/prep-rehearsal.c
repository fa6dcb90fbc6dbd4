/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-rehearsal.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField rehearsal_fields[] = {
  { "at", PREP_FIELD_TIME, N_("Rehearsed at"), "when it was told" },
  { "question", PREP_FIELD_LINK, N_("Question"), "the question that it answered" },
  { "situation_seconds", PREP_FIELD_NUMBER, N_("Situation"), "seconds", .max = 86400 },
  { "task_seconds", PREP_FIELD_NUMBER, N_("Task"), "seconds", .max = 86400 },
  { "action_seconds", PREP_FIELD_NUMBER, N_("Action"), "seconds", .max = 86400 },
  { "result_seconds", PREP_FIELD_NUMBER, N_("Result"), "seconds", .max = 86400 },
  { "learned_seconds", PREP_FIELD_NUMBER, N_("Learned"), "seconds", .max = 86400 },
  { "seconds", PREP_FIELD_NUMBER, N_("Length"), "the whole, when it was not split into parts",
    .max = 86400 },
  { "rating", PREP_FIELD_TOKEN, N_("Rating"), "how it went", .get_type = prep_rating_get_type },
  { "note", PREP_FIELD_TEXT, N_("Note"), "what to remember" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (rehearsal_fields) == PREP_REHEARSAL_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepRehearsal, prep_rehearsal, rehearsal_fields)

/**
 * prep_rehearsal_get_seconds:
 *
 * Returns: how long it took: the sum of its parts, or the whole where it was not split
 */
gint64
prep_rehearsal_get_seconds (PrepRehearsal *self)
{
  gint64 sum = 0;

  for (guint i = PREP_REHEARSAL_SITUATION_SECONDS; i <= PREP_REHEARSAL_LEARNED_SECONDS; i++)
    sum += prep_record_get_number (PREP_RECORD (self), i);

  return sum > 0 ? sum : prep_record_get_number (PREP_RECORD (self), PREP_REHEARSAL_SECONDS);
}

/**
 * prep_rehearsal_is_split:
 *
 * Returns: whether the times of its parts are known
 */
gboolean
prep_rehearsal_is_split (PrepRehearsal *self)
{
  for (guint i = PREP_REHEARSAL_SITUATION_SECONDS; i <= PREP_REHEARSAL_LEARNED_SECONDS; i++)
    if (prep_record_get_number (PREP_RECORD (self), i) > 0)
      return TRUE;

  return FALSE;
}
