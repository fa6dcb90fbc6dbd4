/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-job.h"
#include "model/prep-listing.h"

G_BEGIN_DECLS

#define PREP_TYPE_LISTING_ROW (prep_listing_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepListingRow, prep_listing_row, PREP, LISTING_ROW, GtkBox)

GtkWidget *prep_listing_row_new  (void);
void       prep_listing_row_show (PrepListingRow *self,
                                  PrepListing    *listing,
                                  PrepJob        *job);

G_END_DECLS
