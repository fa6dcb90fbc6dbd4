/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One practice problem that was tried.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_ATTEMPT (prep_attempt_get_type ())
G_DECLARE_FINAL_TYPE (PrepAttempt, prep_attempt, PREP, ATTEMPT, PrepRecord)

enum
{
  PREP_ATTEMPT_QUESTION = PREP_RECORD_N_FIELDS, /* link */
  PREP_ATTEMPT_TITLE,
  PREP_ATTEMPT_LINK,
  PREP_ATTEMPT_TOPICS, /* links */
  PREP_ATTEMPT_ON, /* day */
  PREP_ATTEMPT_SECONDS, /* 0 to 31536000 */
  PREP_ATTEMPT_RESULT, /* PrepAttemptResult */
  PREP_ATTEMPT_LANGUAGE,
  PREP_ATTEMPT_NOTE,
  PREP_ATTEMPT_N_FIELDS,
};

G_END_DECLS
