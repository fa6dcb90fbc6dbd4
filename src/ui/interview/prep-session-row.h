/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-session.h"
#include "model/prep-today.h"

G_BEGIN_DECLS

#define PREP_TYPE_SESSION_ROW (prep_session_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepSessionRow, prep_session_row, PREP, SESSION_ROW, GtkWidget)

GtkWidget  *prep_session_row_new         (PrepToday      *today);
void        prep_session_row_set_session (PrepSessionRow *self,
                                          PrepSession    *session);
char       *prep_session_row_dup_words   (PrepSessionRow *self);

G_END_DECLS
