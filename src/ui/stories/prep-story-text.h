/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "insight/prep-story-figures.h"
#include "model/prep-enums.h"

G_BEGIN_DECLS

/* How a story and its figures are said in words. What is returned as char * is the caller's. */

const char *prep_story_status_get_icon (PrepStoryStatus        status);
char       *prep_story_dup_name        (PrepStory             *story);
char       *prep_story_format_time     (double                 seconds);
char       *prep_story_format_words    (double                 words,
                                        double                 seconds);
char       *prep_story_format_share    (const PrepContentPart *part,
                                        PrepShareState         state,
                                        guint                  percent);
char       *prep_story_format_length   (const PrepContentStar *star,
                                        PrepPaceLength         length);
char       *prep_story_format_hook     (const char            *hook);
char       *prep_story_advise_hook     (const char            *hook);
char       *prep_story_format_lacks    (PrepStoryLacks         lacks,
                                        PrepStoryStatus        status);

G_END_DECLS
