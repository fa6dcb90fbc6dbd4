/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "culture/prep-culture-document.h"

G_BEGIN_DECLS

/* The language in which a document is read: one of those it was seen in, or any other. */
#define PREP_TYPE_CULTURE_LANGUAGE (prep_culture_language_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureLanguage, prep_culture_language, PREP, CULTURE_LANGUAGE, AdwBin)

void prep_culture_language_set_document (PrepCultureLanguage *self,
                                         PrepCultureDocument *document);
void prep_culture_language_choose       (PrepCultureLanguage *self,
                                         const char          *typed);

G_END_DECLS
