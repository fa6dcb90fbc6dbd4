/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One dated move of an application to a stage.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_STAGE_EVENT (prep_stage_event_get_type ())
G_DECLARE_FINAL_TYPE (PrepStageEvent, prep_stage_event, PREP, STAGE_EVENT, PrepRecord)

enum
{
  PREP_STAGE_EVENT_STAGE = PREP_RECORD_N_FIELDS, /* PrepStage */
  PREP_STAGE_EVENT_ON, /* day */
  PREP_STAGE_EVENT_NOTE,
  PREP_STAGE_EVENT_REASON, /* PrepCloseReason */
  PREP_STAGE_EVENT_CORRECTS, /* link */
  PREP_STAGE_EVENT_VOID, /* flag */
  PREP_STAGE_EVENT_N_FIELDS,
};

G_END_DECLS
