/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"
#include "model/prep-story.h"

G_BEGIN_DECLS

/**
 * PrepExperienceRow:
 *
 * Where a story comes from: one of the experiences, or a new one that is made on the spot.
 */
#define PREP_TYPE_EXPERIENCE_ROW (prep_experience_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepExperienceRow, prep_experience_row, PREP, EXPERIENCE_ROW, AdwComboRow)

void prep_experience_row_set_library (PrepExperienceRow *self,
                                      PrepLibrary       *library);
void prep_experience_row_set_story   (PrepExperienceRow *self,
                                      PrepStory         *story);

G_END_DECLS
