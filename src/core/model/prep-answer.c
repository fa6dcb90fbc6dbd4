/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-answer.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField answer_fields[] = {
  { "question", PREP_FIELD_LINK, N_("Question"), "the question" },
  { "fit", PREP_FIELD_TOKEN, N_("Fit"), "how well the story answers it",
    .get_type = prep_fit_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (answer_fields) == PREP_ANSWER_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepAnswer, prep_answer, answer_fields)
