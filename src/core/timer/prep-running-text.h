/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *prep_running_parse   (GBytes      *content,
                                  GError     **error);
GBytes     *prep_running_compose (JsonObject  *what,
                                  GError     **error);

G_END_DECLS
