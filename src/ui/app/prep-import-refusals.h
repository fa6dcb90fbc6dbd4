/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PREP_TYPE_IMPORT_REFUSALS (prep_import_refusals_get_type ())
G_DECLARE_FINAL_TYPE (PrepImportRefusals, prep_import_refusals, PREP, IMPORT_REFUSALS, AdwWindow)

PrepImportRefusals *prep_import_refusals_new (GtkWindow  *parent,
                                              const char *file,
                                              GPtrArray  *refusals);

G_END_DECLS
