/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "insight/prep-due.h"

G_BEGIN_DECLS

#define PREP_TYPE_DUE_ROW (prep_due_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepDueRow, prep_due_row, PREP, DUE_ROW, AdwActionRow)

GtkWidget     *prep_due_row_new     (void);
void           prep_due_row_set_due (PrepDueRow    *self,
                                     const PrepDue *due,
                                     const char    *today);
const PrepDue *prep_due_row_get_due (PrepDueRow    *self);

G_END_DECLS
