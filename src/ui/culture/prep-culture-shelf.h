/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "culture/prep-culture-document.h"

G_BEGIN_DECLS

/**
 * PrepCultureShelf:
 *
 * All documents that can be read: the shipped ones, then those that only the records know. A
 * GListModel of PrepCultureDocument.
 */
#define PREP_TYPE_CULTURE_SHELF (prep_culture_shelf_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureShelf, prep_culture_shelf, PREP, CULTURE_SHELF, GObject)

PrepCultureShelf    *prep_culture_shelf_new       (PrepLibrary      *library,
                                                   PrepContent      *content);
guint                prep_culture_shelf_get_length (PrepCultureShelf *self);
PrepCultureDocument *prep_culture_shelf_get_nth   (PrepCultureShelf *self,
                                                   guint             nth);
PrepCultureDocument *prep_culture_shelf_find      (PrepCultureShelf *self,
                                                   const char       *id);
PrepCultureDocument *prep_culture_shelf_find_item (PrepCultureShelf *self,
                                                   const char       *id);

G_END_DECLS
