/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <json-glib/json-glib.h>

#include "model/prep-library.h"

G_BEGIN_DECLS

gboolean prep_demo_resolve (JsonObject  *object,
                            GType        type,
                            const char  *name,
                            const char  *today,
                            const char  *term,
                            GError     **error);

G_END_DECLS
