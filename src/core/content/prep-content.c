/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-content.h"

#include "content/prep-content-book.h"
#include "model/prep-uuid.h"

#define PREFIX "/com/example/InternPrep/content/"

struct _PrepContent
{
  GObject parent_instance;

  PrepContentBook *books[PREP_CONTENT_N_FILES]; /* NULL until first asked for */
};

G_DEFINE_FINAL_TYPE (PrepContent, prep_content, G_TYPE_OBJECT)

static const char *const names[PREP_CONTENT_N_FILES] = {
  [PREP_CONTENT_FILE_BEHAVIORAL] = "behavioral_questions",
  [PREP_CONTENT_FILE_CULTURE] = "culture_checklists",
  [PREP_CONTENT_FILE_CULTURE_QUESTIONS] = "culture_questions",
  [PREP_CONTENT_FILE_PLANS] = "interview_plans",
  [PREP_CONTENT_FILE_PRACTICE] = "practice_prompts",
  [PREP_CONTENT_FILE_PREPARATION] = "preparation",
  [PREP_CONTENT_FILE_RUBRIC] = "rubric",
  [PREP_CONTENT_FILE_SEASON] = "season",
  [PREP_CONTENT_FILE_STAR] = "star_hints",
};

static const PrepContentFile files[PREP_CONTENT_N_KINDS] = {
  [PREP_CONTENT_COMPETENCY] = PREP_CONTENT_FILE_BEHAVIORAL,
  [PREP_CONTENT_QUESTION] = PREP_CONTENT_FILE_BEHAVIORAL,
  [PREP_CONTENT_MEMO] = PREP_CONTENT_FILE_CULTURE,
  [PREP_CONTENT_MEMO_ITEM] = PREP_CONTENT_FILE_CULTURE,
  [PREP_CONTENT_CULTURE_QUESTION] = PREP_CONTENT_FILE_CULTURE_QUESTIONS,
  [PREP_CONTENT_PLAN_GROUP] = PREP_CONTENT_FILE_PLANS,
  [PREP_CONTENT_PLAN] = PREP_CONTENT_FILE_PLANS,
  [PREP_CONTENT_TOPIC] = PREP_CONTENT_FILE_PRACTICE,
  [PREP_CONTENT_PROMPT] = PREP_CONTENT_FILE_PRACTICE,
  [PREP_CONTENT_AREA] = PREP_CONTENT_FILE_PRACTICE,
  [PREP_CONTENT_ROLE_PROMPT] = PREP_CONTENT_FILE_PRACTICE,
  [PREP_CONTENT_STEP_GROUP] = PREP_CONTENT_FILE_PREPARATION,
  [PREP_CONTENT_STEP] = PREP_CONTENT_FILE_PREPARATION,
  [PREP_CONTENT_SEED_POINT] = PREP_CONTENT_FILE_PREPARATION,
  [PREP_CONTENT_DIMENSION] = PREP_CONTENT_FILE_RUBRIC,
  [PREP_CONTENT_ANCHOR] = PREP_CONTENT_FILE_SEASON,
  [PREP_CONTENT_SEASON_GROUP] = PREP_CONTENT_FILE_SEASON,
  [PREP_CONTENT_MILESTONE] = PREP_CONTENT_FILE_SEASON,
  [PREP_CONTENT_EVENT] = PREP_CONTENT_FILE_SEASON,
  [PREP_CONTENT_TERM] = PREP_CONTENT_FILE_SEASON,
  [PREP_CONTENT_PART] = PREP_CONTENT_FILE_STAR,
  [PREP_CONTENT_FRAMEWORK] = PREP_CONTENT_FILE_STAR,
};

/* The texts are part of the program: one that cannot be read is a mistake of ours, which a test
 * finds before anybody else does. */
static PrepContentBook *
get_book (PrepContent    *self,
          PrepContentFile file)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (GError) error = NULL;

  if (self->books[file] != NULL)
    return self->books[file];

  path = g_strconcat (PREFIX, names[file], ".json", NULL);
  json = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (json != NULL)
    self->books[file] = prep_content_book_new (names[file], prep_content_file_get_shape (file),
                                               json, &error);
  if (self->books[file] == NULL)
    g_error ("The program’s own texts cannot be read: %s", error->message);

  return self->books[file];
}

static void
prep_content_finalize (GObject *object)
{
  PrepContent *self = PREP_CONTENT (object);

  for (guint i = 0; i < PREP_CONTENT_N_FILES; i++)
    g_clear_pointer (&self->books[i], prep_content_book_free);

  G_OBJECT_CLASS (prep_content_parent_class)->finalize (object);
}

static void
prep_content_class_init (PrepContentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_content_finalize;
}

static void
prep_content_init (PrepContent *self)
{
}

/**
 * prep_content_new:
 *
 * Reads nothing yet. To be used from one thread.
 *
 * Returns: (transfer full): the shipped texts; every struct and string of theirs lives as long
 */
PrepContent *
prep_content_new (void)
{
  return g_object_new (PREP_TYPE_CONTENT, NULL);
}

/**
 * prep_content_get_behavioral:
 *
 * Returns: (transfer none): competencies and behavioral questions
 */
const PrepContentBehavioral *
prep_content_get_behavioral (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_BEHAVIORAL));
}

/**
 * prep_content_get_culture:
 *
 * Returns: (transfer none): the disclaimer, the checklists of culture memos, names of other memos
 */
const PrepContentCulture *
prep_content_get_culture (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_CULTURE));
}

/**
 * prep_content_get_culture_questions:
 *
 * Returns: (transfer none): what to ask interviewers about the culture
 */
const PrepContentCultureQuestions *
prep_content_get_culture_questions (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_CULTURE_QUESTIONS));
}

/**
 * prep_content_get_plans:
 *
 * Returns: (transfer none): the plans of mock interviews and their groups
 */
const PrepContentPlans *
prep_content_get_plans (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_PLANS));
}

/**
 * prep_content_get_practice:
 *
 * Returns: (transfer none): topics, technical prompts, and prompts by role
 */
const PrepContentPractice *
prep_content_get_practice (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_PRACTICE));
}

/**
 * prep_content_get_preparation:
 *
 * Returns: (transfer none): the preparation checklist and the routine for being stuck
 */
const PrepContentPreparation *
prep_content_get_preparation (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_PREPARATION));
}

/**
 * prep_content_get_rubric:
 *
 * Returns: (transfer none): the scale, the dimensions and the closing questions of a review
 */
const PrepContentRubric *
prep_content_get_rubric (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_RUBRIC));
}

/**
 * prep_content_get_season:
 *
 * Returns: (transfer none): the dates and milestones of a season, usual next steps, the glossary
 */
const PrepContentSeason *
prep_content_get_season (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_SEASON));
}

/**
 * prep_content_get_star:
 *
 * Returns: (transfer none): how long a story may be, and the hints for its parts
 */
const PrepContentStar *
prep_content_get_star (PrepContent *self)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);

  return prep_content_book_get_root (get_book (self, PREP_CONTENT_FILE_STAR));
}

/**
 * prep_content_lookup:
 * @kind: what is looked for; it says the type of the struct (see #PrepContentKind)
 * @key: its slug
 *
 * Takes the same time for any number of texts; reads the file of @kind first if need be.
 *
 * Returns: (transfer none) (nullable): the struct, or %NULL when no shipped text has this key
 */
gconstpointer
prep_content_lookup (PrepContent    *self,
                     PrepContentKind kind,
                     const char     *key)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), NULL);
  g_return_val_if_fail (kind > PREP_CONTENT_NONE && kind < PREP_CONTENT_N_KINDS, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return prep_content_book_lookup (get_book (self, files[kind]), kind, key);
}

/**
 * prep_content_is_loaded:
 *
 * Returns: whether @file was read already; for tests of the start
 */
gboolean
prep_content_is_loaded (PrepContent    *self,
                        PrepContentFile file)
{
  g_return_val_if_fail (PREP_IS_CONTENT (self), FALSE);

  return self->books[file] != NULL;
}

/**
 * prep_content_file_get_name:
 *
 * Returns: (transfer none): the name of @file without suffix: the context (msgctxt) of its
 *   translations, and the first half of the name that an id is made from
 */
const char *
prep_content_file_get_name (PrepContentFile file)
{
  g_return_val_if_fail (file < PREP_CONTENT_N_FILES, NULL);

  return names[file];
}

/**
 * prep_content_dup_id:
 * @kind: the kind of the shipped text
 * @key: its slug; for what is nested in it, "slug/nested-slug" ("tech-screen-45/intro")
 *
 * The id of the record that a shipped text becomes when it is first touched: the UUIDv5 of our
 * namespace and "file/slug" (CONTRACTS.md, section 1), so that two machines make the same one.
 * A key names one thing only among the kinds of a file that become records.
 *
 * Returns: (transfer full): a UUID
 */
char *
prep_content_dup_id (PrepContentKind kind,
                     const char     *key)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (kind > PREP_CONTENT_NONE && kind < PREP_CONTENT_N_KINDS, NULL);
  g_return_val_if_fail (key != NULL && *key != '\0', NULL);

  name = g_strconcat (names[files[kind]], "/", key, NULL);
  return prep_uuid_v5 (PREP_UUID_NAMESPACE, name);
}
