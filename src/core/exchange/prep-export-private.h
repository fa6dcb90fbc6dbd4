/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "exchange/prep-export.h"

G_BEGIN_DECLS

GBytes *prep_export_compose_json (PrepLibrary *library, GError **error);

G_END_DECLS
