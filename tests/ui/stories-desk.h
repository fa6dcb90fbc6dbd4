/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "prep-ui-test.h"

#include "model/prep-enums.h"
#include "model/prep-library.h"
#include "model/prep-story.h"
#include "stories/prep-story-editor.h"
#include "stories/prep-story-part.h"

G_BEGIN_DECLS

/* What the tests of the stories tab share: each begins with stories_begin(), which fills these. */
extern PrepLibrary *library;
extern PrepCollection *stories;
extern GtkWidget *page;

void             stories_begin         (PrepWindow      *window);
PrepStory       *stories_add           (const char      *title,
                                        PrepStoryStatus  status);
PrepStoryEditor *stories_get_editor    (void);
PrepStory       *stories_get_edited    (void);
GtkWidget       *stories_get_list_view (void);
PrepStoryPart   *stories_find_part     (guint            field);
void             stories_type          (guint            field,
                                        const char      *text);
void             stories_type_words    (guint            field,
                                        guint            n);
void             stories_settle        (void);
void             stories_assert_shown  (GtkWidget       *root,
                                        const char      *text);

G_END_DECLS
