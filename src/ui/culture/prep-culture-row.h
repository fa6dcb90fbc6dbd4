/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "culture/prep-culture-item.h"

G_BEGIN_DECLS

/* An item in the list: how far it is read, the stance, the story that proves it. */
#define PREP_TYPE_CULTURE_ROW (prep_culture_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureRow, prep_culture_row, PREP, CULTURE_ROW, GtkBox)

GtkWidget *prep_culture_row_new      (PrepLibrary     *library);
void       prep_culture_row_set_item (PrepCultureRow  *self,
                                      PrepCultureItem *item);
void       prep_culture_row_update   (PrepCultureRow  *self);

G_END_DECLS
