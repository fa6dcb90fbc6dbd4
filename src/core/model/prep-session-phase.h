/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One phase of a session, as planned and as it went.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_SESSION_PHASE (prep_session_phase_get_type ())
G_DECLARE_FINAL_TYPE (PrepSessionPhase, prep_session_phase, PREP, SESSION_PHASE, PrepRecord)

enum
{
  PREP_SESSION_PHASE_NAME = PREP_RECORD_N_FIELDS,
  PREP_SESSION_PHASE_KIND, /* PrepPhaseKind */
  PREP_SESSION_PHASE_ADVICE,
  PREP_SESSION_PHASE_PLANNED_SECONDS, /* 0 to 1209600 */
  PREP_SESSION_PHASE_ACTIVE_SECONDS, /* 0 to 31536000 */
  PREP_SESSION_PHASE_N_FIELDS,
};

G_END_DECLS
