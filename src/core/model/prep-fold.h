/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When two texts are the same, and when one is found in the other. These are two questions with
 * two answers: a mark over a letter tells two Japanese or Hindi words apart, and even "Müller"
 * from "Muller" when companies are matched, but nobody types it in a search for "Café".
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *prep_fold_identity (const char *text);
char *prep_fold_search (const char *text);
char **prep_fold_words (const char *text);
gboolean prep_fold_contains (const char *folded, const char *const *words);

G_END_DECLS
