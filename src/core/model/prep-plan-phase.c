/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-plan-phase.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField plan_phase_fields[] = {
  { "name", PREP_FIELD_TEXT, N_("Name"), "what it is called" },
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what is done in it",
    .get_type = prep_phase_kind_get_type },
  { "seconds", PREP_FIELD_NUMBER, N_("Length"), "seconds, up to 14 days", .max = 1209600 },
  { "advice", PREP_FIELD_TEXT, N_("What to do"), "what to do in it" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (plan_phase_fields) ==
                 PREP_PLAN_PHASE_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
plan_phase_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_PLAN_PHASE_NAME));
}

PREP_DEFINE_RECORD (PrepPlanPhase, prep_plan_phase, plan_phase_fields, {
  klass->dup_title = plan_phase_dup_title;
})
