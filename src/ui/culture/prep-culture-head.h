/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "culture/prep-culture-shelf.h"

G_BEGIN_DECLS

/**
 * PrepCultureHead:
 *
 * What stands over a document: which one it is, how far it is read, in which language, and the way
 * to the original. Properties: document (the one that is shown), narrow.
 */
#define PREP_TYPE_CULTURE_HEAD (prep_culture_head_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureHead, prep_culture_head, PREP, CULTURE_HEAD, GtkWidget)

void                 prep_culture_head_set_up       (PrepCultureHead     *self,
                                                     PrepCultureShelf    *shelf);
PrepCultureDocument *prep_culture_head_get_document (PrepCultureHead     *self);
void                 prep_culture_head_set_document (PrepCultureHead     *self,
                                                     PrepCultureDocument *document);

G_END_DECLS
