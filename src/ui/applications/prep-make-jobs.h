/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-job-posting.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

GPtrArray *prep_make_jobs_collect (GtkSelectionModel *selection,
                                   PrepPostings      *postings,
                                   guint             *n_selected);
guint      prep_make_jobs         (PrepLibrary       *library,
                                   GPtrArray         *listings);

G_END_DECLS
