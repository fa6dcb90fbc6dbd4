/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_BANNER (prep_banner_get_type ())
G_DECLARE_FINAL_TYPE (PrepBanner, prep_banner, PREP, BANNER, GtkWidget)

GtkWidget  *prep_banner_new          (const char *title);
const char *prep_banner_get_title    (PrepBanner *self);
void        prep_banner_set_title    (PrepBanner *self,
                                      const char *title);
gboolean    prep_banner_get_revealed (PrepBanner *self);
void        prep_banner_set_revealed (PrepBanner *self,
                                      gboolean    revealed);
GtkWidget  *prep_banner_add_button   (PrepBanner *self,
                                      const char *label,
                                      const char *action,
                                      const char *target);

G_END_DECLS
