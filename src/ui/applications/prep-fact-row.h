/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "store/prep-record.h"

G_BEGIN_DECLS

GtkWidget *prep_fact_row_new        (PrepRecord *record,
                                     guint       field);
void       prep_fact_row_set_title  (GtkWidget  *row,
                                     const char *title);
GtkWidget *prep_fact_note_new       (const char *title);

G_END_DECLS
