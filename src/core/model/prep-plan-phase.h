/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One timed part of a plan.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_PLAN_PHASE (prep_plan_phase_get_type ())
G_DECLARE_FINAL_TYPE (PrepPlanPhase, prep_plan_phase, PREP, PLAN_PHASE, PrepRecord)

enum
{
  PREP_PLAN_PHASE_NAME = PREP_RECORD_N_FIELDS,
  PREP_PLAN_PHASE_KIND, /* PrepPhaseKind */
  PREP_PLAN_PHASE_SECONDS, /* 0 to 1209600 */
  PREP_PLAN_PHASE_ADVICE,
  PREP_PLAN_PHASE_N_FIELDS,
};

G_END_DECLS
