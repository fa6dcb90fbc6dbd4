/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-attempt.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField attempt_fields[] = {
  { "question", PREP_FIELD_LINK, N_("Problem"), "the problem, if it is one of the questions" },
  { "title", PREP_FIELD_TEXT, N_("Title"), "what it is called, if it is not" },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where it is" },
  { "topics", PREP_FIELD_LINKS, N_("Topics"), "what it practices" },
  { "on", PREP_FIELD_DAY, N_("Date"), "when it was tried" },
  { "seconds", PREP_FIELD_NUMBER, N_("Time"), "seconds", .max = 31536000 },
  { "result", PREP_FIELD_TOKEN, N_("Result"), "whether it was solved",
    .get_type = prep_attempt_result_get_type },
  { "language", PREP_FIELD_TEXT, N_("Coding language"), "the language of the code" },
  { "note", PREP_FIELD_TEXT, N_("Note"), "what to remember" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (attempt_fields) == PREP_ATTEMPT_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
attempt_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_ATTEMPT_TITLE));
}

PREP_DEFINE_RECORD (PrepAttempt, prep_attempt, attempt_fields, {
  klass->place = "attempt";
  klass->dup_title = attempt_dup_title;
})
