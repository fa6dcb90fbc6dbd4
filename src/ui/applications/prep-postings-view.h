/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"
#include "model/prep-listing.h"

G_BEGIN_DECLS

#define PREP_TYPE_POSTINGS_VIEW (prep_postings_view_get_type ())
G_DECLARE_FINAL_TYPE (PrepPostingsView, prep_postings_view, PREP, POSTINGS_VIEW, AdwBin)

void prep_postings_view_set_library (PrepPostingsView *self,
                                     PrepLibrary      *library);
void prep_postings_view_search      (PrepPostingsView *self);
void prep_postings_view_select      (PrepPostingsView *self,
                                     PrepListing      *listing);
void prep_postings_view_grab_list   (PrepPostingsView *self);

G_END_DECLS
