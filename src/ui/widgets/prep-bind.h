/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "store/prep-record.h"
#include "widgets/prep-day-row.h"

G_BEGIN_DECLS

/* What a field for text holds when it is typed into (CONTRACTS.md, section 4). */
#define PREP_TEXT_MAX_CHARS 20000

/* One edit, from the widget to the record and back. A binding lives on its widget: it ends with the
 * widget, with prep_unbind(), and when the widget is bound again. The record is kept alive. */

void prep_bind_text   (PrepRecord *record,
                       guint       field,
                       GtkWidget  *widget);
void prep_bind_number (PrepRecord *record,
                       guint       field,
                       GtkWidget  *widget,
                       const char *property);
void prep_bind_flag   (PrepRecord *record,
                       guint       field,
                       GtkWidget  *widget);
void prep_bind_token  (PrepRecord *record,
                       guint       field,
                       GtkWidget  *drop_down);
void prep_bind_day    (PrepRecord *record,
                       guint       field,
                       PrepDayRow *row);
void prep_unbind      (GtkWidget  *widget);

G_END_DECLS
