/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-listing.h"

#include <glib/gi18n-lib.h>

static const PrepField listing_fields[] = {
  { "company", PREP_FIELD_TEXT, N_("Company"), "who the role is with", .flags = PREP_FIELD_ALWAYS },
  { "role", PREP_FIELD_TEXT, N_("Role"), "the title of the role", .flags = PREP_FIELD_ALWAYS },
  { "locations", PREP_FIELD_TEXTS, N_("Locations"), "where the work is" },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where the posting is" },
  { "company_link", PREP_FIELD_TEXT, N_("Company page"), "where the company is" },
  { "terms", PREP_FIELD_TEXTS, N_("Terms"), "\"Summer 2027\"" },
  { "category", PREP_FIELD_TEXT, N_("Category"), "the sort of role, in the words of the source" },
  { "degrees", PREP_FIELD_TEXTS, N_("Degrees"), "in the words of the source" },
  { "sponsorship", PREP_FIELD_TEXT, N_("Sponsorship"), "in the words of the source" },
  { "posted_on", PREP_FIELD_DAY, N_("Posted on"), "when it went up" },
  { "updated_on", PREP_FIELD_DAY, N_("Updated on"), "when the source changed it last" },
  { "active", PREP_FIELD_FLAG, N_("Active"), "the source says that it is open", .preset = TRUE },
  { "visible", PREP_FIELD_FLAG, N_("Visible"), "the source shows it", .preset = TRUE },
  { "hidden", PREP_FIELD_FLAG, N_("Hidden"), "the person does not want to see it" },
  { "source", PREP_FIELD_TEXT, N_("Source"), "who listed it" },
  { "origin", PREP_FIELD_TEXT, N_("Origin"), "its id in the list that it came from" },
  { "seen", PREP_FIELD_TIME, N_("Imported at"), "the import that brought it first" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (listing_fields) == PREP_LISTING_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
listing_dup_title (PrepRecord *self)
{
  const char *company = prep_record_get_text (self, PREP_LISTING_COMPANY);
  const char *role = prep_record_get_text (self, PREP_LISTING_ROLE);

  if (*company == '\0' || *role == '\0')
    return g_strdup (*company != '\0' ? company : role);
  /* Translators: a role at a company, in this order: "Netflix, Software Engineer Intern". */
  return g_strdup_printf (_("%s, %s"), company, role);
}

PREP_DEFINE_RECORD (PrepListing, prep_listing, listing_fields, {
  klass->place = "listing";
  klass->dup_title = listing_dup_title;
})
