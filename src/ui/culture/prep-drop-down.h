/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void prep_drop_down_set_up (GtkDropDown *drop_down,
                            const char  *name);

G_END_DECLS
