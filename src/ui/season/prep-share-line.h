/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_SHARE_LINE (prep_share_line_get_type ())
G_DECLARE_FINAL_TYPE (PrepShareLine, prep_share_line, PREP, SHARE_LINE, GtkWidget)

void prep_share_line_set (PrepShareLine *self,
                          double         now,
                          double         ever,
                          const char    *description);

G_END_DECLS
