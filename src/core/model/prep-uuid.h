/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The namespace of the ids of shipped texts. Never change it: the files of every user hold ids
 * that were made from it. */
#define PREP_UUID_NAMESPACE "ff97e8fc-0b88-4764-b495-ab30bd7c2f14"

char *prep_uuid_new (void);
char *prep_uuid_v5 (const char *uuid_namespace, const char *name);
gboolean prep_uuid_is_valid (const char *uuid);

G_END_DECLS
