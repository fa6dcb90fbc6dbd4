/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-experience.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField experience_fields[] = {
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what sort of experience it is",
    .get_type = prep_experience_kind_get_type },
  { "title", PREP_FIELD_TEXT, N_("Title"), "what it is called" },
  { "organization", PREP_FIELD_TEXT, N_("Organization"), "where it was" },
  { "from", PREP_FIELD_MONTH, N_("From"), "the month in which it began" },
  { "to", PREP_FIELD_MONTH, N_("To"), "the month in which it ended; absent while it goes on" },
  { "resume_lines", PREP_FIELD_TEXT, N_("Résumé lines"),
    "what the résumé says about it, a line each" },
  { "did", PREP_FIELD_TEXT, N_("What I did"), "in the person's own words" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (experience_fields) ==
                 PREP_EXPERIENCE_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
experience_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_EXPERIENCE_TITLE));
}

PREP_DEFINE_RECORD (PrepExperience, prep_experience, experience_fields, {
  klass->place = "experience";
  klass->dup_title = experience_dup_title;
})
