/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * That a story answers a question, and how well.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_ANSWER (prep_answer_get_type ())
G_DECLARE_FINAL_TYPE (PrepAnswer, prep_answer, PREP, ANSWER, PrepRecord)

enum
{
  PREP_ANSWER_QUESTION = PREP_RECORD_N_FIELDS, /* link */
  PREP_ANSWER_FIT, /* PrepFit */
  PREP_ANSWER_N_FIELDS,
};

G_END_DECLS
