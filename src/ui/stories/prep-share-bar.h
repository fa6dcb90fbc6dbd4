/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_SHARE_BAR (prep_share_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrepShareBar, prep_share_bar, PREP, SHARE_BAR, GtkWidget)

void prep_share_bar_set_band  (PrepShareBar *self,
                               double        from,
                               double        to,
                               double        max);
void prep_share_bar_set_value (PrepShareBar *self,
                               double        value,
                               const char   *words);

G_END_DECLS
