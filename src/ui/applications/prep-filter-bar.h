/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PREP_TYPE_FILTER_BAR (prep_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrepFilterBar, prep_filter_bar, PREP, FILTER_BAR, AdwBin)

void  prep_filter_bar_add_filter  (PrepFilterBar *self,
                                 const char  *label,
                                 gboolean     always);
guint prep_filter_bar_get_filter  (PrepFilterBar *self);
void  prep_filter_bar_set_filter  (PrepFilterBar *self,
                                 guint        filter);
void  prep_filter_bar_set_counts  (PrepFilterBar *self,
                                 const guint *counts);

void  prep_filter_bar_name_drop_down (GtkDropDown *drop_down,
                                      const char  *name);

G_END_DECLS
