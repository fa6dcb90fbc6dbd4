/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "store/prep-collection.h"

G_BEGIN_DECLS

guint prep_term_list_fill (GtkStringList  *terms,
                           PrepCollection *listings,
                           const char     *chosen);

G_END_DECLS
