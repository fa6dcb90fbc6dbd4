/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-debrief-line.h"

#include <glib/gi18n-lib.h>

static const PrepField debrief_line_fields[] = {
  { "asked", PREP_FIELD_TEXT, N_("Asked"), "what was asked" },
  { "said", PREP_FIELD_TEXT, N_("Said"), "what was answered" },
  { "landed", PREP_FIELD_NUMBER, N_("Landed"), "from 1 to 4; 0 is not said", .max = 4 },
  { "missing", PREP_FIELD_TEXT, N_("Missing"), "what the answer lacked" },
  { "story", PREP_FIELD_LINK, N_("Story"), "the story that was told" },
  { "question", PREP_FIELD_LINK, N_("Question"), "the question that it was" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (debrief_line_fields) ==
                 PREP_DEBRIEF_LINE_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
debrief_line_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_DEBRIEF_LINE_ASKED));
}

PREP_DEFINE_RECORD (PrepDebriefLine, prep_debrief_line, debrief_line_fields, {
  klass->dup_title = debrief_line_dup_title;
})
