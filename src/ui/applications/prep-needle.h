/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What is typed into a search, ready to be looked for.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct
{
  char *folded;
  GStrv words; /* for prep_search_matches() */
} PrepNeedle;

void     prep_needle_init  (PrepNeedle      *self);
void     prep_needle_clear (PrepNeedle      *self);
gboolean prep_needle_set   (PrepNeedle      *self,
                            const char      *typed,
                            GtkFilterChange *change);

G_END_DECLS
