/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrepTokenChoiceIcon:
 *
 * Returns: the icon that stands for a value of the enum
 */
typedef const char *(*PrepTokenChoiceIcon) (int value);

/**
 * PrepTokenChoice:
 *
 * The values of an enum as buttons, of which at most one is pressed: in one row where there is
 * room, else in two, else below each other.
 *
 * Signals:
 * - chosen (int value): a person pressed a button. What is shown follows by
 *   prep_token_choice_set_value()
 */
#define PREP_TYPE_TOKEN_CHOICE (prep_token_choice_get_type ())
G_DECLARE_FINAL_TYPE (PrepTokenChoice, prep_token_choice, PREP, TOKEN_CHOICE, GtkWidget)

void prep_token_choice_set_up    (PrepTokenChoice     *self,
                                  GType                type,
                                  gboolean             optional,
                                  PrepTokenChoiceIcon  icon);
int  prep_token_choice_get_value (PrepTokenChoice     *self);
void prep_token_choice_set_value (PrepTokenChoice     *self,
                                  int                  value);

G_END_DECLS
