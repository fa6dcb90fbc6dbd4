/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the store's own files share: the object, and how it speaks.
 */

#pragma once

#include "store/prep-store-private.h"

G_BEGIN_DECLS

struct _PrepStore
{
  GObject parent_instance;

  char *folder;
  char *backups;
  GPtrArray *collections;
  PrepHistory *history;
  gboolean loaded;

  GPtrArray *leftovers;  /* merged, to be removed when that is saved */

  guint save_source;
  gint64 first_edit;     /* µs, monotonic; 0: nothing waits */
  GTask *write;          /* the write that is under way; its data is the PrepSave */
  gboolean taken_over;   /* its result was taken by prep_store_flush() */
  GMutex mutex;
  GCond cond;
  gboolean written;      /* under the mutex: the worker is done with write */

  GError *error;         /* of the last write, if it failed */
  guint retry_ms;
};

/* Speaking: properties and signals, in prep-store.c. */
void     prep_store_notify_saving     (PrepStore    *self);
void     prep_store_emit_loaded       (PrepStore    *self);
void     prep_store_emit_saved        (PrepStore    *self,
                                       const char   *file);
void     prep_store_emit_save_failed  (PrepStore    *self,
                                       const char   *file,
                                       const GError *error);
void     prep_store_emit_merged       (PrepStore    *self,
                                       const char   *name,
                                       guint         n);
void     prep_store_emit_backup_failed (PrepStore   *self,
                                       const GError *error);
void     prep_store_set_error         (PrepStore    *self,
                                       const GError *error);

/* Writing, in prep-store-write.c. */
gboolean prep_store_any_unsaved       (PrepStore    *self);
void     prep_store_schedule          (PrepStore    *self);
void     prep_store_take_in           (PrepStore    *self,
                                       PrepCollection *collection,
                                       PrepBody     *base,
                                       PrepBody     *theirs,
                                       gboolean      on_disk);
void     prep_store_remove_leftovers  (PrepStore    *self);

G_END_DECLS
