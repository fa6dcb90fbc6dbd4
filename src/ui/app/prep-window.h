/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-page.h"

G_BEGIN_DECLS

#define PREP_TYPE_WINDOW (prep_window_get_type ())
G_DECLARE_FINAL_TYPE (PrepWindow, prep_window, PREP, WINDOW, AdwApplicationWindow)

PrepWindow *prep_window_new        (GtkApplication *application,
                                    PrepLibrary    *library,
                                    PrepContent    *content,
                                    PrepToday      *today);
void        prep_window_open       (PrepWindow     *self,
                                    const char     *target);
PrepPage   *prep_window_get_page   (PrepWindow     *self,
                                    const char     *tab);
void        prep_window_add_toast  (PrepWindow     *self,
                                    AdwToast       *toast);
void        prep_window_add_banner (PrepWindow     *self,
                                    GtkWidget      *banner);

G_END_DECLS
