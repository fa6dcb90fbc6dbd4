/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  prep_uri_is_allowed (const char *uri);
char     *prep_uri_dup_safe   (const char *uri);
char     *prep_uri_dup_host   (const char *uri);

G_END_DECLS
