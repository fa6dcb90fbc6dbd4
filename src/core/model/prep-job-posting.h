/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * From a posting to an application: what is taken over, and which application came of which
 * posting.
 */

#pragma once

#include "model/prep-job.h"
#include "model/prep-listing.h"
#include "store/prep-collection.h"

G_BEGIN_DECLS

PrepJob *prep_job_new_from_listing (PrepListing *listing);

/* Which applications there are, by their postings. */
typedef struct _PrepPostings PrepPostings;

PrepPostings *prep_postings_new (PrepCollection *jobs, PrepCollection *listings);
PrepJob *prep_postings_find (PrepPostings *self, PrepListing *listing);
void prep_postings_free (PrepPostings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepPostings, prep_postings_free)

G_END_DECLS
