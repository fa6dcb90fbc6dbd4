/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrepCompatChosen:
 * @file: (nullable): what was chosen; NULL: nothing was
 */
typedef void (*PrepCompatChosen) (GFile    *file,
                                  gpointer  data);

/**
 * PrepCompatAnswered:
 * @response: the name of the response; "close" when the question was put away
 */
typedef void (*PrepCompatAnswered) (const char *response,
                                    gpointer    data);

typedef struct
{
  const char *name;
  const char *label; /* translated, with a mnemonic */
  gboolean destructive;
} PrepCompatResponse;

void     prep_compat_choose_file (GtkWindow                *parent,
                                  GtkFileChooserAction      action,
                                  const char               *title,
                                  const char               *suggested_name,
                                  PrepCompatChosen          chosen,
                                  gpointer                  data);
void     prep_compat_ask         (GtkWindow                *parent,
                                  const char               *heading,
                                  const char               *body,
                                  const PrepCompatResponse *responses,
                                  guint                     n_responses,
                                  PrepCompatAnswered        answered,
                                  gpointer                  data);
gboolean prep_compat_show_uri    (GtkWindow                *parent,
                                  const char               *uri);
void     prep_compat_show_folder (GtkWindow                *parent,
                                  const char               *folder);

G_END_DECLS
