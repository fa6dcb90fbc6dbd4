/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "culture/prep-culture-document.h"
#include "model/prep-today.h"

G_BEGIN_DECLS

/* The page of one item: what to look for, how far it is read, and what the person thinks of it. */
#define PREP_TYPE_CULTURE_DETAIL (prep_culture_detail_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureDetail, prep_culture_detail, PREP, CULTURE_DETAIL, AdwBin)

void             prep_culture_detail_set_up      (PrepCultureDetail   *self,
                                                  PrepLibrary         *library,
                                                  PrepToday           *today);
PrepCultureItem *prep_culture_detail_get_item    (PrepCultureDetail   *self);
void             prep_culture_detail_set_item    (PrepCultureDetail   *self,
                                                  PrepCultureItem     *item,
                                                  PrepCultureDocument *document);
void             prep_culture_detail_set_status  (PrepCultureDetail   *self,
                                                  PrepReadStatus       status);
void             prep_culture_detail_focus       (PrepCultureDetail   *self);

G_END_DECLS
