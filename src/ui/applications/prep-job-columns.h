/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "applications/prep-job-digest.h"

G_BEGIN_DECLS

void                prep_job_columns_add         (GtkColumnView  *view,
                                                  PrepJobDigests *digests);
void                prep_job_columns_fill_menu   (GMenu          *menu,
                                                  const char     *action);
GtkListItemFactory *prep_job_columns_new_factory (PrepJobDigests *digests);
GtkSorter          *prep_job_columns_new_sorter  (PrepJobDigests *digests);

G_END_DECLS
