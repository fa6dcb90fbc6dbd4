/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_STARS (prep_stars_get_type ())
G_DECLARE_FINAL_TYPE (PrepStars, prep_stars, PREP, STARS, GtkWidget)

GtkWidget *prep_stars_new       (void);
int        prep_stars_get_value (PrepStars *self);
void       prep_stars_set_value (PrepStars *self,
                                 int        value);

G_END_DECLS
