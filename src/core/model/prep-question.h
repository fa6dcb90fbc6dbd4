/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A question to answer, a problem to practice, or a question to ask the interviewer.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_QUESTION (prep_question_get_type ())
G_DECLARE_FINAL_TYPE (PrepQuestion, prep_question, PREP, QUESTION, PrepRecord)

enum
{
  PREP_QUESTION_KEY = PREP_RECORD_N_FIELDS,
  PREP_QUESTION_KIND, /* PrepQuestionKind */
  PREP_QUESTION_TEXT,
  PREP_QUESTION_AUDIENCE, /* PrepAudience */
  PREP_QUESTION_COMPETENCIES, /* texts */
  PREP_QUESTION_TOPICS, /* links */
  PREP_QUESTION_AREA,
  PREP_QUESTION_DIFFICULTY, /* PrepDifficulty */
  PREP_QUESTION_STATUS, /* PrepQuestionStatus */
  PREP_QUESTION_NOTES,
  PREP_QUESTION_REVIEW, /* PrepCard */
  PREP_QUESTION_N_FIELDS,
};

G_END_DECLS
