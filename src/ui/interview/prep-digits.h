/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_DIGITS (prep_digits_get_type ())
G_DECLARE_FINAL_TYPE (PrepDigits, prep_digits, PREP, DIGITS, GtkWidget)

void        prep_digits_set_text  (PrepDigits *self,
                                   const char *text);
const char *prep_digits_get_text  (PrepDigits *self);
void        prep_digits_set_words (PrepDigits *self,
                                   const char *words);

G_END_DECLS
