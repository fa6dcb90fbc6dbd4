/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a record is found by. The text of a record is folded once and kept until the record
 * changes, so that a key that is typed into a search costs no more than looking for it.
 */

#pragma once

#include "store/prep-collection.h"

G_BEGIN_DECLS

char *prep_search_text_new (PrepRecord *record);

#define PREP_TYPE_SEARCH (prep_search_get_type ())
G_DECLARE_FINAL_TYPE (PrepSearch, prep_search, PREP, SEARCH, GObject)

PrepSearch *prep_search_new (PrepCollection *collection);
gboolean prep_search_matches (PrepSearch *self,
                              PrepRecord *record,
                              const char *const *words);

G_END_DECLS
