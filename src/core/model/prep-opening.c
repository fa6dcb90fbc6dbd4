/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-opening.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField opening_fields[] = {
  { "company", PREP_FIELD_TEXT, N_("Company"), "whose roles", .flags = PREP_FIELD_ALWAYS },
  { "month", PREP_FIELD_NUMBER, N_("Month"), "1 is January; 0 is not known", .max = 12 },
  { "on", PREP_FIELD_DAY, N_("Expected on"), "the day, when a calendar names one" },
  { "precision", PREP_FIELD_TOKEN, N_("Precision"), "how exact it is meant",
    .get_type = prep_precision_get_type },
  { "note", PREP_FIELD_TEXT, N_("Note"), "what the source says" },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where to look" },
  { "origin", PREP_FIELD_TEXT, N_("Origin"), "its id in the list or calendar it came from" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (opening_fields) == PREP_OPENING_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
opening_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_OPENING_COMPANY));
}

PREP_DEFINE_RECORD (PrepOpening, prep_opening, opening_fields, {
  klass->place = "opening";
  klass->dup_title = opening_dup_title;
})
