/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "store/prep-record.h"

G_BEGIN_DECLS

/* A text of an item with its heading: it grows with what is written. Properties: title, hint. */
#define PREP_TYPE_CULTURE_TEXT (prep_culture_text_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureText, prep_culture_text, PREP, CULTURE_TEXT, GtkBox)

void prep_culture_text_bind (PrepCultureText *self,
                             PrepRecord      *record,
                             guint            field);

G_END_DECLS
