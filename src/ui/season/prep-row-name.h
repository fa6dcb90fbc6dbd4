/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void prep_row_set_name (GtkWidget  *row,
                        const char *name);

G_END_DECLS
