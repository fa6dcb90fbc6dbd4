/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-question.h"

#include <glib/gi18n-lib.h>

#include "model/prep-card.h"
#include "model/prep-enums.h"

static const PrepField question_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Key"), "the slug of the shipped question; absent in one's own" },
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what sort of question it is",
    .get_type = prep_question_kind_get_type },
  { "text", PREP_FIELD_TEXT, N_("Question"), "absent while it is the shipped text" },
  { "audience", PREP_FIELD_TOKEN, N_("Audience"), "whom to ask",
    .get_type = prep_audience_get_type },
  { "competencies", PREP_FIELD_TEXTS, N_("Asks for"),
    "keys of the competencies; absent while they are the shipped ones" },
  { "topics", PREP_FIELD_LINKS, N_("Topics"),
    "the topics; absent while they are the shipped ones" },
  { "area", PREP_FIELD_TEXT, N_("Area"), "the key of the area of a role question" },
  { "difficulty", PREP_FIELD_TOKEN, N_("Difficulty"), "absent while it is the shipped one",
    .get_type = prep_difficulty_get_type },
  { "status", PREP_FIELD_TOKEN, N_("Status"), "how well the person can answer it",
    .get_type = prep_question_status_get_type },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "what to say, or what was heard" },
  { "review", PREP_FIELD_RECORD, N_("Review"), "when it should come back",
    .get_type = prep_card_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (question_fields) == PREP_QUESTION_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
question_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_QUESTION_TEXT));
}

PREP_DEFINE_RECORD (PrepQuestion, prep_question, question_fields, {
  klass->place = "question";
  klass->dup_title = question_dup_title;
})
