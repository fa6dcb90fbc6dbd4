/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The half that all bindings share; private to prep-bind.c and prep-bind-text.c. */

#pragma once

#include "widgets/prep-bind.h"

G_BEGIN_DECLS

typedef struct _PrepBinding PrepBinding;
typedef void (*PrepBindingFunc) (PrepBinding *self);

/**
 * PrepBinding:
 * @pull: shows the record's value in the widget
 * @push: stores the widget's value in the record
 * @free: (nullable): frees @data
 */
struct _PrepBinding
{
  PrepRecord *record;
  guint field;
  GtkWidget *widget; /* which owns the binding */
  PrepBindingFunc pull;
  PrepBindingFunc push;
  gboolean busy;
  gpointer data;
  GDestroyNotify free;
};

PrepBinding *prep_binding_attach (PrepRecord      *record,
                                  guint            field,
                                  GtkWidget       *widget,
                                  PrepBindingFunc  pull,
                                  PrepBindingFunc  push);
void         prep_binding_pull   (PrepBinding     *self);
void         prep_binding_push   (PrepBinding     *self);

G_END_DECLS
