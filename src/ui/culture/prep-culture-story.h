/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-library.h"

G_BEGIN_DECLS

/* The story that proves an item: chosen from all stories, opened, or still to be written. */
#define PREP_TYPE_CULTURE_STORY (prep_culture_story_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureStory, prep_culture_story, PREP, CULTURE_STORY, GtkBox)

void prep_culture_story_set_up (PrepCultureStory *self,
                                PrepLibrary      *library);
void prep_culture_story_bind   (PrepCultureStory *self,
                                PrepRecord       *item);

G_END_DECLS
