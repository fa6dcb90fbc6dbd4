/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"
#include "model/prep-story.h"

G_BEGIN_DECLS

/**
 * PrepStoryEditor:
 *
 * One story, written in place: what it is called, where it comes from, how far it is, and its five
 * parts with what can be counted in them.
 */
#define PREP_TYPE_STORY_EDITOR (prep_story_editor_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoryEditor, prep_story_editor, PREP, STORY_EDITOR, AdwBin)

void       prep_story_editor_set_up      (PrepStoryEditor *self,
                                          PrepLibrary     *library,
                                          PrepContent     *content);
PrepStory *prep_story_editor_get_story   (PrepStoryEditor *self);
void       prep_story_editor_set_story   (PrepStoryEditor *self,
                                          PrepStory       *story);
void       prep_story_editor_focus_title (PrepStoryEditor *self);

G_END_DECLS
