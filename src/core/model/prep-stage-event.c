/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-stage-event.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField stage_event_fields[] = {
  { "stage", PREP_FIELD_TOKEN, N_("Stage"), "the stage that was reached",
    .get_type = prep_stage_get_type },
  { "on", PREP_FIELD_DAY, N_("Date"), "the day on which it was reached" },
  { "note", PREP_FIELD_TEXT, N_("Note"), "what happened" },
  { "reason", PREP_FIELD_TOKEN, N_("Reason"), "why it was closed; with the stage closed only",
    .get_type = prep_close_reason_get_type },
  { "corrects", PREP_FIELD_LINK, N_("Corrects"),
    "the event of the same application that this one replaces" },
  { "void", PREP_FIELD_FLAG, N_("Taken back"), "it no longer counts" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (stage_event_fields) ==
                 PREP_STAGE_EVENT_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepStageEvent, prep_stage_event, stage_event_fields)
