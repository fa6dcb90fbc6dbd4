/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PREP_TYPE_DAY_ROW (prep_day_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepDayRow, prep_day_row, PREP, DAY_ROW, AdwEntryRow)

GtkWidget  *prep_day_row_new     (const char *title);
const char *prep_day_row_get_day (PrepDayRow *self);
void        prep_day_row_set_day (PrepDayRow *self,
                                  const char *day);
char       *prep_day_row_parse   (const char *typed);

G_END_DECLS
