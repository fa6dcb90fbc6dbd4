/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-story.h"
#include "store/prep-collection.h"

G_BEGIN_DECLS

/**
 * PrepStoryFilter:
 *
 * The stories that hold every word that is searched for, and one that is kept although its edit
 * took the words away.
 */
#define PREP_TYPE_STORY_FILTER (prep_story_filter_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoryFilter, prep_story_filter, PREP, STORY_FILTER, GtkFilter)

PrepStoryFilter *prep_story_filter_new      (PrepCollection  *stories);
void             prep_story_filter_set_text (PrepStoryFilter *self,
                                             const char      *typed);
void             prep_story_filter_refresh  (PrepStoryFilter *self,
                                             PrepStory       *kept);

G_END_DECLS
