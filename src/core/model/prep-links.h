/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The index behind PrepLibrary: from an id to its record and to what points to it. It is told of
 * whole top-level records; what is nested in them comes along.
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

typedef struct _PrepLinks PrepLinks;

/* Called for each id whose references changed. */
typedef void (*PrepLinksFunc) (const char *id, gpointer data);

PrepLinks *prep_links_new (PrepLinksFunc changed, gpointer data);
void prep_links_free (PrepLinks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepLinks, prep_links_free)

void prep_links_put (PrepLinks *self, PrepRecord *top, gboolean tell);
void prep_links_drop (PrepLinks *self, PrepRecord *top, gboolean tell);
gpointer prep_links_lookup (PrepLinks *self, const char *id);
const PrepReference *prep_links_get_references (PrepLinks *self, const char *id, guint *n);

G_END_DECLS
