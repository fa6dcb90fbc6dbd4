/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One thing that was asked in a round, and how it went.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_DEBRIEF_LINE (prep_debrief_line_get_type ())
G_DECLARE_FINAL_TYPE (PrepDebriefLine, prep_debrief_line, PREP, DEBRIEF_LINE, PrepRecord)

enum
{
  PREP_DEBRIEF_LINE_ASKED = PREP_RECORD_N_FIELDS,
  PREP_DEBRIEF_LINE_SAID,
  PREP_DEBRIEF_LINE_LANDED, /* 0 to 4 */
  PREP_DEBRIEF_LINE_MISSING,
  PREP_DEBRIEF_LINE_STORY, /* link */
  PREP_DEBRIEF_LINE_QUESTION, /* link */
  PREP_DEBRIEF_LINE_N_FIELDS,
};

G_END_DECLS
