/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "app/prep-command-line.h"

G_BEGIN_DECLS

#define PREP_TYPE_APPLICATION (prep_application_get_type ())
G_DECLARE_FINAL_TYPE (PrepApplication, prep_application, PREP, APPLICATION, AdwApplication)

PrepApplication *prep_application_new (const PrepCommandLine *options);

G_END_DECLS
