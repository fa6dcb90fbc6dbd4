/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "content/prep-shipped.h"

G_BEGIN_DECLS

/**
 * PrepCultureItem:
 *
 * One item of a checklist as the tab shows it: the shipped text, if it has one, and the record of
 * what the person made of it. The record of an item that was not touched yet is a draft. It is
 * another object after an undo: "record" notifies then.
 *
 * Signals:
 * - changed: something of the record changed
 */
#define PREP_TYPE_CULTURE_ITEM (prep_culture_item_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureItem, prep_culture_item, PREP, CULTURE_ITEM, GObject)

PrepCultureItem *prep_culture_item_new          (PrepContent               *content,
                                                 const PrepContentMemoItem *shipped,
                                                 PrepRecord                *record);
PrepRecord      *prep_culture_item_get_record   (PrepCultureItem           *self);
void             prep_culture_item_set_record   (PrepCultureItem           *self,
                                                 PrepRecord                *record);
const PrepContentMemoItem *
                 prep_culture_item_get_shipped  (PrepCultureItem           *self);
const char      *prep_culture_item_get_id       (PrepCultureItem           *self);
gboolean         prep_culture_item_is_own       (PrepCultureItem           *self);
const char      *prep_culture_item_get_title    (PrepCultureItem           *self);
const char      *prep_culture_item_get_text     (PrepCultureItem           *self,
                                                 guint                      field);
PrepReadStatus   prep_culture_item_get_status   (PrepCultureItem           *self);
PrepStance       prep_culture_item_get_stance   (PrepCultureItem           *self);
guint            prep_culture_item_get_depth    (PrepCultureItem           *self);
const char      *prep_culture_item_get_section  (PrepCultureItem           *self);
void             prep_culture_item_set_section  (PrepCultureItem           *self,
                                                 const char                *section,
                                                 guint                      depth);
char            *prep_culture_item_dup_evidence (PrepCultureItem           *self,
                                                 PrepLibrary               *library);
char            *prep_culture_item_dup_days     (PrepCultureItem           *self);

const char      *prep_read_status_get_icon_name (PrepReadStatus             status);
const char      *prep_stance_get_icon_name      (PrepStance                 stance);

G_END_DECLS
