/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "culture/prep-culture-document.h"

G_BEGIN_DECLS

/**
 * PrepCultureList:
 *
 * The items of a document, searched and filtered. The property "selected" is the item that is
 * selected, or NULL.
 *
 * Signals:
 * - activated: the selected item is to be opened
 * - toggle-read: Space was pressed on the selected item
 */
#define PREP_TYPE_CULTURE_LIST (prep_culture_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureList, prep_culture_list, PREP, CULTURE_LIST, AdwBin)

void             prep_culture_list_set_up       (PrepCultureList     *self,
                                                 PrepLibrary         *library);
void             prep_culture_list_set_document (PrepCultureList     *self,
                                                 PrepCultureDocument *document);
PrepCultureItem *prep_culture_list_get_selected (PrepCultureList     *self);
gboolean         prep_culture_list_select       (PrepCultureList     *self,
                                                 PrepCultureItem     *item);
PrepCultureItem *prep_culture_list_get_near     (PrepCultureList     *self,
                                                 PrepCultureItem     *item,
                                                 int                  step);
void             prep_culture_list_show_all     (PrepCultureList     *self);
void             prep_culture_list_search       (PrepCultureList     *self);
void             prep_culture_list_focus        (PrepCultureList     *self);
void             prep_culture_list_set_narrow   (PrepCultureList     *self,
                                                 gboolean             narrow);

G_END_DECLS
