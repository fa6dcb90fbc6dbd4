/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A sequence of timed phases for a mock interview.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_PLAN (prep_plan_get_type ())
G_DECLARE_FINAL_TYPE (PrepPlan, prep_plan, PREP, PLAN, PrepRecord)

enum
{
  PREP_PLAN_KEY = PREP_RECORD_N_FIELDS,
  PREP_PLAN_NAME,
  PREP_PLAN_GROUP, /* PrepPlanGroup */
  PREP_PLAN_USE_FOR,
  PREP_PLAN_TIP,
  PREP_PLAN_DRAW_FROM, /* PrepSkills */
  PREP_PLAN_PHASES, /* PrepPlanPhases */
  PREP_PLAN_N_FIELDS,
};

G_END_DECLS
