/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "content/prep-content.h"
#include "model/prep-library.h"
#include "model/prep-story.h"
#include "model/prep-today.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PrepStoryList:
 *
 * The stories by status and title, how many are ready, and their search.
 *
 * Properties:
 * - selected: the selected story; NULL while none is, as when a search does not find it
 * - narrow: whether New has moved into the page
 *
 * Signals:
 * - activated: the selected story is to be opened
 */
#define PREP_TYPE_STORY_LIST (prep_story_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoryList, prep_story_list, PREP, STORY_LIST, AdwBin)

void       prep_story_list_set_up       (PrepStoryList *self,
                                         PrepLibrary   *library,
                                         PrepContent   *content,
                                         PrepToday     *today);
PrepStory *prep_story_list_get_selected (PrepStoryList *self);
gboolean   prep_story_list_select       (PrepStoryList *self,
                                         PrepStory     *story);
PrepStory *prep_story_list_get_next     (PrepStoryList *self,
                                         PrepStory     *story);
void       prep_story_list_set_folded   (PrepStoryList *self,
                                         gboolean       folded);
void       prep_story_list_search       (PrepStoryList *self);
void       prep_story_list_stop_search  (PrepStoryList *self);
void       prep_story_list_focus        (PrepStoryList *self);

G_END_DECLS
