/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-session-phase.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField session_phase_fields[] = {
  { "name", PREP_FIELD_TEXT, N_("Name"), "what it is called" },
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what is done in it",
    .get_type = prep_phase_kind_get_type },
  { "advice", PREP_FIELD_TEXT, N_("What to do"), "what to do in it" },
  { "planned_seconds", PREP_FIELD_NUMBER, N_("Planned"), "seconds", .max = 1209600 },
  { "active_seconds", PREP_FIELD_NUMBER, N_("Took"), "seconds, without pauses", .max = 31536000 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (session_phase_fields) ==
                 PREP_SESSION_PHASE_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
session_phase_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_SESSION_PHASE_NAME));
}

PREP_DEFINE_RECORD (PrepSessionPhase, prep_session_phase, session_phase_fields, {
  klass->dup_title = session_phase_dup_title;
})
