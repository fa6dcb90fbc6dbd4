/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_PROGRESS_RING (prep_progress_ring_get_type ())
G_DECLARE_FINAL_TYPE (PrepProgressRing, prep_progress_ring, PREP, PROGRESS_RING, GtkWidget)

GtkWidget  *prep_progress_ring_new             (void);
double      prep_progress_ring_get_fraction    (PrepProgressRing *self);
void        prep_progress_ring_set_fraction    (PrepProgressRing *self,
                                                double            fraction);
const char *prep_progress_ring_get_description (PrepProgressRing *self);
void        prep_progress_ring_set_description (PrepProgressRing *self,
                                                const char       *description);

G_END_DECLS
