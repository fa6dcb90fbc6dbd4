/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "store/prep-store.h"

G_BEGIN_DECLS

void prep_preferences_show (GtkWindow *parent,
                            PrepStore *store);

G_END_DECLS
