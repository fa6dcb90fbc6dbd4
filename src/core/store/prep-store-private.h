/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The store's two jobs, as plain data that a worker may hold, and the merge of what somebody else
 * wrote. A job is made on the main thread, run on any thread, and taken over on the main thread.
 */

#pragma once

#include "store/prep-body.h"
#include "store/prep-collection-private.h"
#include "store/prep-leftover.h"
#include "store/prep-store.h"

G_BEGIN_DECLS

/* One collection's part of a load. */
typedef struct
{
  PrepCollection *collection;
  char *name;
  GType record_type;
  PrepBody *body;      /* nullable */
  GPtrArray *records;
  GPtrArray *faults;
  PrepCollectionState state;
  GError *error;
} PrepLoadPart;

typedef struct
{
  char *folder;
  char *backups;
  GPtrArray *parts;
  GPtrArray *leftovers; /* PrepLeftover that can be read and hold something new */
  gboolean look;        /* nothing is swept, tightened or merged: the folder stays as it is */
  GError *error;        /* the folder as a whole cannot be used */
} PrepLoad;

PrepLoad *prep_load_new     (PrepStore *store);
void      prep_load_run     (PrepLoad  *self);
void      prep_load_free    (PrepLoad  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepLoad, prep_load_free)

/* One collection's part of a save. */
typedef struct
{
  PrepCollection *collection;
  char *name;
  PrepSnapshot *snapshot;
  PrepBody *body;     /* what is on disk now, if it was written */
  gboolean durable;
  gboolean changed;   /* somebody else wrote: other is what is there, NULL if the file is gone */
  GBytes *other;
  GError *error;
} PrepSavePart;

typedef struct
{
  char *folder;
  char *backups;
  GStrv names;        /* of all files, for a backup */
  gboolean damaged;   /* some file is damaged: no backup is thinned out */
  GPtrArray *parts;
  GError *error;      /* nothing was written */
  GError *backup_error;
} PrepSave;

PrepSave *prep_save_new     (PrepStore *store);
void      prep_save_run     (PrepSave  *self);
void      prep_save_free    (PrepSave  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepSave, prep_save_free)

gboolean  prep_store_check_file (GBytes      *content,
                                 const char  *name,
                                 gpointer     data,
                                 GError     **error);

guint     prep_store_merge  (PrepCollection *collection,
                             PrepBody       *base,
                             PrepBody       *theirs,
                             gboolean        on_disk);
void      prep_store_forget_file (PrepCollection *collection);

G_END_DECLS
