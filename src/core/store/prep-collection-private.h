/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the store and the history need of a collection: its file's text, and being told of changes.
 */

#pragma once

#include "store/prep-collection.h"
#include "store/prep-body.h"

G_BEGIN_DECLS

/**
 * PrepCollectionObserver:
 * @will_change: before record, which is top or below it, changes
 * @did_change: after it changed
 * @added: top came in as a new record
 * @removed: top went out for good; text is what it was
 *
 * Direct calls, in the order of prep_collection_observe(). Every member may be %NULL.
 */
typedef struct
{
  void (*will_change) (gpointer data, PrepCollection *collection, PrepRecord *top,
                       PrepRecord *record, guint field);
  void (*did_change) (gpointer data, PrepCollection *collection, PrepRecord *top,
                      PrepRecord *record, guint field);
  void (*added) (gpointer data, PrepCollection *collection, PrepRecord *top);
  void (*removed) (gpointer data, PrepCollection *collection, PrepRecord *top, GRefString *text);
} PrepCollectionObserver;

void          prep_collection_observe      (PrepCollection               *self,
                                            const PrepCollectionObserver *funcs,
                                            gpointer                      data);
void          prep_collection_unobserve    (PrepCollection               *self,
                                            gpointer                      data);

void          prep_collection_take_body (PrepCollection               *self,
                                            PrepBody                  *body,
                                            GPtrArray                    *records);
void          prep_collection_set_state    (PrepCollection               *self,
                                            PrepCollectionState           state,
                                            const GError                 *error);
void          prep_collection_take_faults  (PrepCollection               *self,
                                            GPtrArray                    *faults);

PrepBody  *prep_collection_get_body  (PrepCollection               *self);
GRefString   *prep_collection_dup_text     (PrepCollection               *self,
                                            PrepRecord                   *top);
gboolean      prep_collection_is_unsaved   (PrepCollection               *self);
PrepSnapshot *prep_collection_snapshot     (PrepCollection               *self);
void          prep_collection_saved        (PrepCollection               *self,
                                            PrepSnapshot                 *snapshot,
                                            PrepBody                  *body);
gboolean      prep_collection_remove_many  (PrepCollection               *self,
                                            GPtrArray                    *records);
void          prep_collection_freeze       (PrepCollection               *self);
void          prep_collection_thaw         (PrepCollection               *self);
void          prep_collection_emit_changed (PrepCollection               *self,
                                            PrepRecord                   *top,
                                            PrepRecord                   *record,
                                            guint                         field);
void          prep_collection_settle       (PrepCollection               *self,
                                            PrepRecord                   *top);
gboolean      prep_collection_apply        (PrepCollection               *self,
                                            PrepRecord                   *top,
                                            JsonObject                   *object);

G_END_DECLS
