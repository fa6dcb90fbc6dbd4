/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The shipped texts: memo checklists, questions, plans, prompts, the rubric, the season. They are
 * compiled in, and a file is parsed when something of it is first asked for, so that the start
 * pays only for what it shows. Strings are handed out translated, in the language that was set
 * when their file was first asked for.
 */

#pragma once

#include <gio/gio.h>

#include "content/prep-content-types.h"

G_BEGIN_DECLS

/* The files of data/content, in the order of their names. */
typedef enum
{
  PREP_CONTENT_FILE_BEHAVIORAL,
  PREP_CONTENT_FILE_CULTURE,
  PREP_CONTENT_FILE_CULTURE_QUESTIONS,
  PREP_CONTENT_FILE_PLANS,
  PREP_CONTENT_FILE_PRACTICE,
  PREP_CONTENT_FILE_PREPARATION,
  PREP_CONTENT_FILE_RUBRIC,
  PREP_CONTENT_FILE_SEASON,
  PREP_CONTENT_FILE_STAR,
} PrepContentFile;
#define PREP_CONTENT_N_FILES (PREP_CONTENT_FILE_STAR + 1)

/* The kinds of texts that can be looked up by key; the struct of each is named beside it. */
typedef enum
{
  PREP_CONTENT_NONE,
  PREP_CONTENT_COMPETENCY,       /* PrepContentCompetency */
  PREP_CONTENT_QUESTION,         /* PrepContentQuestion */
  PREP_CONTENT_MEMO,             /* PrepContentMemo */
  PREP_CONTENT_MEMO_ITEM,        /* PrepContentMemoItem */
  PREP_CONTENT_CULTURE_QUESTION, /* PrepContentCultureQuestion */
  PREP_CONTENT_PLAN_GROUP,       /* PrepContentGroup */
  PREP_CONTENT_PLAN,             /* PrepContentPlan */
  PREP_CONTENT_TOPIC,            /* PrepContentTopic */
  PREP_CONTENT_PROMPT,           /* PrepContentPrompt */
  PREP_CONTENT_AREA,             /* PrepContentGroup */
  PREP_CONTENT_ROLE_PROMPT,      /* PrepContentRolePrompt */
  PREP_CONTENT_STEP_GROUP,       /* PrepContentGroup */
  PREP_CONTENT_STEP,             /* PrepContentStep */
  PREP_CONTENT_SEED_POINT,       /* PrepContentSeedPoint */
  PREP_CONTENT_DIMENSION,        /* PrepContentDimension */
  PREP_CONTENT_ANCHOR,           /* PrepContentAnchor */
  PREP_CONTENT_SEASON_GROUP,     /* PrepContentGroup */
  PREP_CONTENT_MILESTONE,        /* PrepContentMilestone */
  PREP_CONTENT_EVENT,            /* PrepContentEvent */
  PREP_CONTENT_TERM,             /* PrepContentTerm */
  PREP_CONTENT_PART,             /* PrepContentPart */
  PREP_CONTENT_FRAMEWORK,        /* PrepContentFramework */
} PrepContentKind;
#define PREP_CONTENT_N_KINDS (PREP_CONTENT_FRAMEWORK + 1)

#define PREP_TYPE_CONTENT (prep_content_get_type ())
G_DECLARE_FINAL_TYPE (PrepContent, prep_content, PREP, CONTENT, GObject)

PrepContent *prep_content_new (void);

const PrepContentBehavioral *prep_content_get_behavioral (PrepContent *self);
const PrepContentCulture *prep_content_get_culture (PrepContent *self);
const PrepContentCultureQuestions *prep_content_get_culture_questions (PrepContent *self);
const PrepContentPlans *prep_content_get_plans (PrepContent *self);
const PrepContentPractice *prep_content_get_practice (PrepContent *self);
const PrepContentPreparation *prep_content_get_preparation (PrepContent *self);
const PrepContentRubric *prep_content_get_rubric (PrepContent *self);
const PrepContentSeason *prep_content_get_season (PrepContent *self);
const PrepContentStar *prep_content_get_star (PrepContent *self);

gconstpointer prep_content_lookup (PrepContent *self, PrepContentKind kind, const char *key);
gboolean prep_content_is_loaded (PrepContent *self, PrepContentFile file);
const char *prep_content_file_get_name (PrepContentFile file);
char *prep_content_dup_id (PrepContentKind kind, const char *key);

const PrepContentEdition *prep_content_memo_get_edition (const PrepContentMemo *memo,
                                                         const char *edition);
GPtrArray *prep_content_memo_dup_items (const PrepContentMemo *memo, const char *edition);
guint prep_content_memo_get_minutes (const PrepContentMemo *memo, const char *edition);
gboolean prep_content_memo_item_is_in (const PrepContentMemoItem *item, const char *edition);
const PrepContentMemoItem *prep_content_memo_get_parent (const PrepContentMemo *memo,
                                                         const PrepContentMemoItem *item,
                                                         const char *edition);

G_END_DECLS
