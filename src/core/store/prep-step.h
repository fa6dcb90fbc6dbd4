/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One step of the history: what was, and what became of it. Undoing a step gives the opposite
 * step, so that redo is undo.
 */

#pragma once

#include "store/prep-collection.h"

G_BEGIN_DECLS

/* before NULL: the record was new. after NULL: it is gone for good. Texts are shared. */
typedef struct
{
  PrepCollection *collection;
  char *id;
  GRefString *before;
  GRefString *after;
} PrepChange;

typedef struct
{
  char *label;
  char *place;
  GPtrArray *changes; /* PrepChange */
} PrepStep;

PrepStep   *prep_step_new    (const char      *label,
                              const char      *place);
void        prep_step_free   (PrepStep        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepStep, prep_step_free)

PrepChange *prep_step_find   (PrepStep        *self,
                              PrepCollection  *collection,
                              const char      *id);
PrepChange *prep_step_add    (PrepStep        *self,
                              PrepCollection  *collection,
                              const char      *id,
                              GRefString      *before);
gboolean    prep_step_close  (PrepStep        *self);
gsize       prep_step_size   (PrepStep        *self);
PrepStep   *prep_step_revert (PrepStep        *self,
                              gboolean        *kept);

G_END_DECLS
