/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-codec.h"
#include "store/prep-collection-private.h"
#include "store/prep-list.h"

G_BEGIN_DECLS

typedef struct
{
  const PrepCollectionObserver *funcs;
  gpointer data;
} PrepObserverSlot;

struct _PrepCollection
{
  GObject parent_instance;

  char *name;
  GType record_type;
  PrepCollectionState state;
  GError *error;
  GPtrArray *faults;

  GPtrArray *all;      /* every record, in the order of the file */
  PrepList *living;
  PrepList *trash;
  guint frozen;        /* sorting waits for the last thaw */
  gboolean unsorted;
  GHashTable *by_id;   /* borrowed id to borrowed record */

  PrepBody *body;      /* the file as it is on disk */
  GHashTable *texts;   /* record to GRefString: texts made for undo and not yet saved */
  gboolean unsaved;

  GArray *observers;
};

G_END_DECLS
