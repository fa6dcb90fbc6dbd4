/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

/**
 * PrepCollection:
 *
 * All records of one type, stored in one file. As a GListModel it shows the living ones in the
 * order of the file; prep_collection_get_trash() shows the deleted ones. Deleting sets the time
 * in `deleted` (trash, undo and the merge's tombstone in one).
 *
 * Signals:
 * - changed (PrepRecord *top, PrepRecord *record, guint field): at once, for every change below top
 * - settled (PrepRecord *top): a burst of changes of top is over (typing rests, the focus moves
 *   on …), or %NULL when many changed at once. Only this re-sorts and re-filters.
 */
#define PREP_TYPE_COLLECTION (prep_collection_get_type ())
G_DECLARE_FINAL_TYPE (PrepCollection, prep_collection, PREP, COLLECTION, GObject)

/**
 * PrepCollectionState:
 * @PREP_COLLECTION_LOADING: the file was not read yet; it is empty and cannot be edited
 * @PREP_COLLECTION_READY: read, and can be edited
 * @PREP_COLLECTION_DAMAGED: the file is damaged; it stays as it is until the person chooses
 * @PREP_COLLECTION_NEWER: the file was made by a newer version; shown, but never written
 */
typedef enum
{
  PREP_COLLECTION_LOADING,
  PREP_COLLECTION_READY,
  PREP_COLLECTION_DAMAGED,
  PREP_COLLECTION_NEWER,
} PrepCollectionState;

PrepCollection      *prep_collection_new             (const char      *name,
                                                      GType            record_type);
const char          *prep_collection_get_name        (PrepCollection  *self);
GType                prep_collection_get_record_type (PrepCollection  *self);
PrepCollectionState  prep_collection_get_state       (PrepCollection  *self);
const GError        *prep_collection_get_error       (PrepCollection  *self);
gboolean             prep_collection_is_editable     (PrepCollection  *self);
GPtrArray           *prep_collection_get_faults      (PrepCollection  *self);

/* A top-level record by id, also when it is deleted (prep_record_is_deleted()). Borrowed. */
gpointer             prep_collection_lookup          (PrepCollection  *self,
                                                      const char      *id);
guint                prep_collection_get_length      (PrepCollection  *self);
gpointer             prep_collection_get_nth         (PrepCollection  *self,
                                                      guint            nth);
GListModel          *prep_collection_get_trash       (PrepCollection  *self);

/* Editing; FALSE: the collection cannot be edited now. */
gboolean             prep_collection_add             (PrepCollection  *self,
                                                      PrepRecord      *record);
gboolean             prep_collection_add_many        (PrepCollection  *self,
                                                      GPtrArray       *records);
gboolean             prep_collection_delete          (PrepCollection  *self,
                                                      PrepRecord      *record);
gboolean             prep_collection_restore         (PrepCollection  *self,
                                                      PrepRecord      *record);

/* For the store and the history. */
gboolean             prep_collection_remove_outright (PrepCollection  *self,
                                                      PrepRecord      *record);
guint                prep_collection_purge           (PrepCollection  *self,
                                                      const char      *deleted_before);

G_END_DECLS
