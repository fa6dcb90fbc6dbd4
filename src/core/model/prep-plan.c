/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-plan.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"
#include "model/prep-plan-phase.h"

static const PrepField plan_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Key"), "the slug of the shipped plan; absent in one's own" },
  { "name", PREP_FIELD_TEXT, N_("Name"), "absent while it is the shipped one" },
  { "group", PREP_FIELD_TOKEN, N_("Group"), "absent while it is the shipped one",
    .get_type = prep_plan_group_get_type },
  { "use_for", PREP_FIELD_TEXT, N_("Use for"), "absent while it is the shipped text" },
  { "tip", PREP_FIELD_TEXT, N_("Tip"), "absent while it is the shipped text" },
  { "draw_from", PREP_FIELD_TOKENS, N_("Draw from"),
    "the kinds of questions; absent while they are the shipped ones", .get_type = prep_skill_get_type },
  { "phases", PREP_FIELD_RECORDS, N_("Phases"), "absent while they are the shipped ones",
    .get_type = prep_plan_phase_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (plan_fields) == PREP_PLAN_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
plan_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_PLAN_NAME));
}

PREP_DEFINE_RECORD (PrepPlan, prep_plan, plan_fields, {
  klass->place = "plan";
  klass->dup_title = plan_dup_title;
})
