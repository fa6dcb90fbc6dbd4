/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

#define PREP_TYPE_SEASON_EDITOR (prep_season_editor_get_type ())
G_DECLARE_FINAL_TYPE (PrepSeasonEditor, prep_season_editor, PREP, SEASON_EDITOR, AdwBin)

GtkWidget *prep_season_editor_new    (PrepLibrary      *library,
                                      PrepContent      *content);
void       prep_season_editor_update (PrepSeasonEditor *self,
                                      const char       *today);

G_END_DECLS
