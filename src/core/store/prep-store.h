/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-collection.h"
#include "store/prep-history.h"

G_BEGIN_DECLS

/**
 * PrepStore:
 *
 * The collections of one data folder: load, save, back up. Files are read and written on a worker
 * thread, one write in flight; an edit is on disk at most one second after it was made.
 *
 * Signals:
 * - loaded: every collection was read (or found damaged: prep_collection_get_state())
 * - saved (const char *file): everything edited before the write began is on disk
 * - save-failed (const char *file, GError *error): the edits are kept in memory and tried again
 * Properties: loaded, failing (a write failed and was not made good since), saving.
 */
#define PREP_TYPE_STORE (prep_store_get_type ())
G_DECLARE_FINAL_TYPE (PrepStore, prep_store, PREP, STORE, GObject)

/* backups NULL: FOLDER/backups */
PrepStore      *prep_store_new                (const char      *folder,
                                               const char      *backups);
void            prep_store_add                (PrepStore       *self,
                                               PrepCollection  *collection);
const char     *prep_store_get_folder         (PrepStore       *self);
const char     *prep_store_get_backups        (PrepStore       *self);
PrepHistory    *prep_store_get_history        (PrepStore       *self);
PrepCollection *prep_store_get_collection     (PrepStore       *self,
                                               const char      *name);
guint           prep_store_get_n_collections  (PrepStore       *self);
PrepCollection *prep_store_get_nth_collection (PrepStore       *self,
                                               guint            nth);

/* Reads every file on a worker, splices each collection once on the main thread, emits loaded. */
void            prep_store_load_async         (PrepStore           *self,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             data);
gboolean        prep_store_load_finish        (PrepStore           *self,
                                               GAsyncResult        *result,
                                               GError             **error);
/* The same without a main loop: for the command line and tests. */
gboolean        prep_store_load               (PrepStore       *self,
                                               GError         **error);

/* The same, and nothing in the folder is touched: for a dry run or an export. */
gboolean        prep_store_look               (PrepStore       *self,
                                               GError         **error);

/* Writes everything that is unsaved now and waits for it. For quitting, the command line, tests.
 * FALSE: something could not be written; it stays in memory. */
gboolean        prep_store_flush              (PrepStore       *self,
                                               GError         **error);
gboolean        prep_store_is_dirty           (PrepStore       *self);
gboolean        prep_store_is_failing         (PrepStore       *self);
const GError   *prep_store_get_error          (PrepStore       *self);
void            prep_store_retry              (PrepStore       *self);
/* Writes a set of all files, as they are in memory now, into another folder. */
gboolean        prep_store_save_copy          (PrepStore       *self,
                                               const char      *folder,
                                               GError         **error);
/* A backup set now, because of reason ("import", "migration", "restore", "merge", "edit"). */
gboolean        prep_store_back_up            (PrepStore       *self,
                                               const char      *reason,
                                               GError         **error);

G_END_DECLS
