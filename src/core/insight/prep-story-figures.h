/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What can be counted in a written story: words, the time it takes to say, how that time is split
 * over the four parts, and the checks of content/star_hints.json that a program can make.
 */

#pragma once

#include "insight/prep-pace.h"
#include "model/prep-story.h"

G_BEGIN_DECLS

/* How a part's share of the time lies to the band that it should have. */
typedef enum
{
  PREP_SHARE_NONE, /* nothing is written in this part */
  PREP_SHARE_SHORT,
  PREP_SHARE_WITHIN,
  PREP_SHARE_LONG,
} PrepShareState;

/* What came of a check. */
typedef enum
{
  PREP_CHECK_UNKNOWN, /* a program cannot tell, or there is nothing to look at yet */
  PREP_CHECK_NO,
  PREP_CHECK_YES,
} PrepCheckState;

/**
 * PrepStoryFigures:
 * @words: of each part
 * @learned_words: what was learned is told on top, when it is asked for
 * @seconds: how long each part takes to say
 * @total_seconds: the four parts together
 * @percent: each part's share of the time, in whole percent, as it is shown; their sum may be 99
 *   or 101
 * @share: @percent against the target's band
 * @length: the whole against the target
 *
 * Filled by prep_story_figures_count(); after an edit of one part, prep_story_figures_recount()
 * counts that part alone.
 */
typedef struct
{
  double words[PREP_PACE_N_PARTS];
  double learned_words;
  double seconds[PREP_PACE_N_PARTS];
  double learned_seconds;
  double total_words;
  double total_seconds;
  guint percent[PREP_PACE_N_PARTS];
  PrepShareState share[PREP_PACE_N_PARTS];
  PrepPaceLength length;
} PrepStoryFigures;

void prep_story_figures_count (PrepStoryFigures *self, const PrepContentStar *star,
                               PrepStory *story);
void prep_story_figures_recount (PrepStoryFigures *self, const PrepContentStar *star,
                                 PrepStory *story, guint field);
PrepCheckState prep_story_figures_check (const PrepStoryFigures *self, PrepStory *story,
                                         const char *key);

guint prep_story_get_part_field (PrepPacePart part);

G_END_DECLS
