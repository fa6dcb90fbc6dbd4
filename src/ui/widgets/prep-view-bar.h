/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_VIEW_BAR (prep_view_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrepViewBar, prep_view_bar, PREP, VIEW_BAR, GtkWidget)

GtkStack *prep_view_bar_get_stack (PrepViewBar *self);
void      prep_view_bar_set_stack (PrepViewBar *self,
                                   GtkStack    *stack);

G_END_DECLS
