/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-window.h"

G_BEGIN_DECLS

void prep_export_files_choose (PrepWindow  *window,
                               PrepLibrary *library);
void prep_export_files_write  (PrepWindow  *window,
                               PrepLibrary *library,
                               GFile       *file);

G_END_DECLS
