/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "insight/prep-story-figures.h"

G_BEGIN_DECLS

/**
 * PrepStoryPart:
 *
 * One part of a story: its text, how long it is, how its share of the time lies to the target, and
 * questions that help to write it.
 */
#define PREP_TYPE_STORY_PART (prep_story_part_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoryPart, prep_story_part, PREP, STORY_PART, GtkBox)

GtkWidget   *prep_story_part_new          (const PrepContentStar  *star,
                                           guint                   field);
guint        prep_story_part_get_field    (PrepStoryPart          *self);
GtkTextView *prep_story_part_get_view     (PrepStoryPart          *self);
void         prep_story_part_set_story    (PrepStoryPart          *self,
                                           PrepStory              *story);
void         prep_story_part_show_figures (PrepStoryPart          *self,
                                           const PrepStoryFigures *figures);

G_END_DECLS
