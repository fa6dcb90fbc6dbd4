/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

#define PREP_TYPE_PROGRESS_VIEW (prep_progress_view_get_type ())
G_DECLARE_FINAL_TYPE (PrepProgressView, prep_progress_view, PREP, PROGRESS_VIEW, AdwBin)

void prep_progress_view_update (PrepProgressView *self,
                                PrepLibrary      *library,
                                PrepContent      *content,
                                const char       *today);

G_END_DECLS
