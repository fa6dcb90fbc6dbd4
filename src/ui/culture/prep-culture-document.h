/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "culture/prep-culture-item.h"

G_BEGIN_DECLS

/* How far a document is read. */
typedef struct
{
  guint n_items;
  guint n_read;      /* those reflected too */
  guint n_reflected;
  guint n_stances;
  guint n_resonates; /* of the stances */
} PrepCultureProgress;

/**
 * PrepCultureDocument:
 *
 * One checklist as the tab shows it: the shipped items of its edition, and behind them what the
 * person added. It follows the records and makes none: the items of a document that was never
 * touched are drafts.
 *
 * Signals:
 * - changed: its items, their state or its own facts changed
 */
#define PREP_TYPE_CULTURE_DOCUMENT (prep_culture_document_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureDocument, prep_culture_document, PREP, CULTURE_DOCUMENT, GObject)

PrepCultureDocument *prep_culture_document_new_shipped (PrepLibrary           *library,
                                                        PrepContent           *content,
                                                        const PrepContentMemo *memo);
PrepCultureDocument *prep_culture_document_new_own     (PrepLibrary           *library,
                                                        PrepContent           *content,
                                                        PrepRecord            *memo);

const char      *prep_culture_document_get_id       (PrepCultureDocument *self);
const PrepContentMemo *
                 prep_culture_document_get_shipped  (PrepCultureDocument *self);
PrepRecord      *prep_culture_document_get_record   (PrepCultureDocument *self);
PrepRecord      *prep_culture_document_touch        (PrepCultureDocument *self);
GListModel      *prep_culture_document_get_items    (PrepCultureDocument *self);
PrepCultureItem *prep_culture_document_find_item    (PrepCultureDocument *self,
                                                     const char          *id);
void             prep_culture_document_get_progress (PrepCultureDocument *self,
                                                     PrepCultureProgress *progress);
char            *prep_culture_document_dup_title    (PrepCultureDocument *self);
char            *prep_culture_document_dup_uri      (PrepCultureDocument *self);
const char      *prep_culture_document_get_language (PrepCultureDocument *self);
gboolean         prep_culture_document_set_language (PrepCultureDocument *self,
                                                     const char          *language);
PrepCultureItem *prep_culture_document_add_item     (PrepCultureDocument *self);
gboolean         prep_culture_document_remove_item  (PrepCultureDocument *self,
                                                     PrepCultureItem     *item);

G_END_DECLS
