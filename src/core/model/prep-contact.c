/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-contact.h"

#include <glib/gi18n-lib.h>

static const PrepField contact_fields[] = {
  { "name", PREP_FIELD_TEXT, N_("Name"), "the person's name" },
  { "role", PREP_FIELD_TEXT, N_("Role"), "what they do there" },
  { "email", PREP_FIELD_TEXT, N_("Email"), "their address" },
  { "met", PREP_FIELD_TEXT, N_("Met at"), "where and when the two met" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (contact_fields) == PREP_CONTACT_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
contact_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_CONTACT_NAME));
}

PREP_DEFINE_RECORD (PrepContact, prep_contact, contact_fields, {
  klass->dup_title = contact_dup_title;
})
