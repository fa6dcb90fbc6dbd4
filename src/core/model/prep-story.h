/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One story by the STAR method: situation, task, action, result, and what was learned.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_STORY (prep_story_get_type ())
G_DECLARE_FINAL_TYPE (PrepStory, prep_story, PREP, STORY, PrepRecord)

enum
{
  PREP_STORY_TITLE = PREP_RECORD_N_FIELDS,
  PREP_STORY_HOOK,
  PREP_STORY_EXPERIENCE, /* link */
  PREP_STORY_SITUATION,
  PREP_STORY_TASK,
  PREP_STORY_ACTION,
  PREP_STORY_RESULT,
  PREP_STORY_LEARNED,
  PREP_STORY_STATUS, /* PrepStoryStatus */
  PREP_STORY_COMPETENCIES, /* texts */
  PREP_STORY_ANSWERS, /* PrepAnswers */
  PREP_STORY_SILENCED, /* texts */
  PREP_STORY_REHEARSALS, /* PrepRehearsals */
  PREP_STORY_REVIEW, /* PrepCard */
  PREP_STORY_N_FIELDS,
};

/* What a story still needs before it is ready, as flags. */
typedef enum
{
  PREP_STORY_LACKS_NOTHING = 0,
  PREP_STORY_LACKS_TITLE = 1 << 0,
  PREP_STORY_LACKS_SITUATION = 1 << 1,
  PREP_STORY_LACKS_TASK = 1 << 2,
  PREP_STORY_LACKS_ACTION = 1 << 3,
  PREP_STORY_LACKS_RESULT = 1 << 4,
  PREP_STORY_LACKS_REHEARSAL = 1 << 5, /* told aloud once, and it did not need "again" */
} PrepStoryLacks;

PrepStoryLacks prep_story_get_lacks (PrepStory *self);

G_END_DECLS
