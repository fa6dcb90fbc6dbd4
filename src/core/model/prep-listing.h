/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One imported posting, not yet an application.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_LISTING (prep_listing_get_type ())
G_DECLARE_FINAL_TYPE (PrepListing, prep_listing, PREP, LISTING, PrepRecord)

enum
{
  PREP_LISTING_COMPANY = PREP_RECORD_N_FIELDS,
  PREP_LISTING_ROLE,
  PREP_LISTING_LOCATIONS, /* texts */
  PREP_LISTING_LINK,
  PREP_LISTING_COMPANY_LINK,
  PREP_LISTING_TERMS, /* texts */
  PREP_LISTING_CATEGORY,
  PREP_LISTING_DEGREES, /* texts */
  PREP_LISTING_SPONSORSHIP,
  PREP_LISTING_POSTED_ON, /* day */
  PREP_LISTING_UPDATED_ON, /* day */
  PREP_LISTING_ACTIVE, /* flag */
  PREP_LISTING_VISIBLE, /* flag */
  PREP_LISTING_HIDDEN, /* flag */
  PREP_LISTING_SOURCE,
  PREP_LISTING_ORIGIN,
  PREP_LISTING_SEEN, /* time */
  PREP_LISTING_N_FIELDS,
};

G_END_DECLS
