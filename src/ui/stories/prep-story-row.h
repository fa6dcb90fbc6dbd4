/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "content/prep-content-types.h"
#include "model/prep-story.h"
#include "model/prep-today.h"
#include "store/prep-collection.h"

G_BEGIN_DECLS

#define PREP_TYPE_STORY_ROW (prep_story_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoryRow, prep_story_row, PREP, STORY_ROW, GtkBox)

GtkWidget *prep_story_row_new       (const PrepContentStar *star,
                                     PrepCollection        *stories,
                                     PrepToday             *today);
void       prep_story_row_set_story (PrepStoryRow          *self,
                                     PrepStory             *story);

G_END_DECLS
