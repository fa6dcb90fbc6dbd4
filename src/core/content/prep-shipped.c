/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-shipped.h"

/* The kinds of shipped texts that become questions, in the order of PrepQuestionKind. */
static const PrepContentKind question_kinds[] = {
  [PREP_QUESTION_KIND_BEHAVIORAL] = PREP_CONTENT_QUESTION,
  [PREP_QUESTION_KIND_TECHNICAL] = PREP_CONTENT_PROMPT,
  [PREP_QUESTION_KIND_ROLE] = PREP_CONTENT_ROLE_PROMPT,
  [PREP_QUESTION_KIND_CULTURE] = PREP_CONTENT_NONE,
  [PREP_QUESTION_KIND_TO_ASK] = PREP_CONTENT_CULTURE_QUESTION,
};

static gpointer
find (PrepLibrary     *library,
      PrepContentKind  kind,
      const char      *key)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (key != NULL && *key != '\0', NULL);

  id = prep_content_dup_id (kind, key);
  return prep_library_lookup (library, id);
}

/* A record with the id of the shipped text and its key. */
static PrepRecord *
make (GType            type,
      PrepContentKind  kind,
      const char      *key,
      guint            key_field)
{
  g_autofree char *id = prep_content_dup_id (kind, key);
  PrepRecord *record = prep_record_new_with_id (type, id);

  prep_record_set_text (record, key_field, key);

  return record;
}

/* Takes a record that somebody deleted out of the trash, for it is used again. */
static gpointer
revive (PrepCollection *collection,
        PrepRecord     *record)
{
  if (prep_record_is_deleted (record) && !prep_collection_restore (collection, record))
    return NULL;

  return record;
}

static gpointer
touch (PrepLibrary     *library,
       GType            type,
       PrepContentKind  kind,
       const char      *key,
       guint            key_field)
{
  PrepCollection *collection = prep_library_get_collection_of (library, type);
  PrepRecord *record = find (library, kind, key);
  g_autoptr(PrepRecord) fresh = NULL;

  if (record != NULL)
    return revive (collection, record);

  fresh = make (type, kind, key, key_field);
  /* The collection keeps it alive. */
  return prep_collection_add (collection, fresh) ? fresh : NULL;
}

PrepMemo *
prep_shipped_find_memo (PrepLibrary *library,
                        const char  *key)
{
  return find (library, PREP_CONTENT_MEMO, key);
}

PrepMemoItem *
prep_shipped_find_memo_item (PrepLibrary *library,
                             const char  *key)
{
  return find (library, PREP_CONTENT_MEMO_ITEM, key);
}

PrepQuestion *
prep_shipped_find_question (PrepLibrary      *library,
                            PrepQuestionKind  kind,
                            const char       *key)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (question_kinds), NULL);
  g_return_val_if_fail (question_kinds[kind] != PREP_CONTENT_NONE, NULL);

  return find (library, question_kinds[kind], key);
}

PrepTopic *
prep_shipped_find_topic (PrepLibrary *library,
                         const char  *key)
{
  return find (library, PREP_CONTENT_TOPIC, key);
}

PrepPlan *
prep_shipped_find_plan (PrepLibrary *library,
                        const char  *key)
{
  return find (library, PREP_CONTENT_PLAN, key);
}

/**
 * prep_shipped_touch_memo:
 * @key: the key of a shipped document
 *
 * Returns: (transfer none) (nullable): its record, or %NULL if it cannot be made now
 */
PrepMemo *
prep_shipped_touch_memo (PrepLibrary *library,
                         const char  *key)
{
  return touch (library, PREP_TYPE_MEMO, PREP_CONTENT_MEMO, key, PREP_MEMO_KEY);
}

/**
 * prep_shipped_touch_memo_item:
 * @memo_key: the key of a shipped document
 * @key: the key of one of its items
 *
 * Returns: (transfer none) (nullable): the item's record, inside that of its document, or %NULL if
 *   it cannot be made now
 */
PrepMemoItem *
prep_shipped_touch_memo_item (PrepLibrary *library,
                              const char  *memo_key,
                              const char  *key)
{
  PrepMemo *memo = prep_shipped_touch_memo (library, memo_key);
  g_autofree char *id = NULL;
  g_autoptr(PrepRecord) fresh = NULL;
  PrepRecord *item;

  if (memo == NULL)
    return NULL;

  id = prep_content_dup_id (PREP_CONTENT_MEMO_ITEM, key);
  item = prep_record_find_nested (PREP_RECORD (memo), id);
  if (item != NULL)
    return PREP_MEMO_ITEM (item);

  fresh = make (PREP_TYPE_MEMO_ITEM, PREP_CONTENT_MEMO_ITEM, key, PREP_MEMO_ITEM_KEY);
  if (!prep_record_append (PREP_RECORD (memo), PREP_MEMO_ITEMS, fresh))
    return NULL;

  return PREP_MEMO_ITEM (fresh);
}

/**
 * prep_shipped_touch_question:
 * @kind: behavioral, technical (a practice prompt), role (a role prompt) or to-ask; no questions
 *   of the kind culture are shipped
 * @key: the key of a shipped question of that kind
 *
 * Returns: (transfer none) (nullable): its record, or %NULL if it cannot be made now
 */
PrepQuestion *
prep_shipped_touch_question (PrepLibrary      *library,
                             PrepQuestionKind  kind,
                             const char       *key)
{
  PrepQuestion *question;
  g_autoptr(PrepRecord) fresh = NULL;

  question = prep_shipped_find_question (library, kind, key);
  if (question != NULL)
    return revive (prep_library_get_questions (library), PREP_RECORD (question));
  g_return_val_if_fail (question_kinds[kind] != PREP_CONTENT_NONE, NULL);

  fresh = make (PREP_TYPE_QUESTION, question_kinds[kind], key, PREP_QUESTION_KEY);
  prep_record_set_token (fresh, PREP_QUESTION_KIND, kind);
  if (!prep_collection_add (prep_library_get_questions (library), fresh))
    return NULL;

  return PREP_QUESTION (fresh);
}

/**
 * prep_shipped_touch_topic:
 * @key: the key of a shipped topic
 *
 * Returns: (transfer none) (nullable): its record, or %NULL if it cannot be made now
 */
PrepTopic *
prep_shipped_touch_topic (PrepLibrary *library,
                          const char  *key)
{
  return touch (library, PREP_TYPE_TOPIC, PREP_CONTENT_TOPIC, key, PREP_TOPIC_KEY);
}

/**
 * prep_shipped_touch_plan:
 * @key: the key of a shipped plan
 *
 * Returns: (transfer none) (nullable): its record, or %NULL if it cannot be made now
 */
PrepPlan *
prep_shipped_touch_plan (PrepLibrary *library,
                         const char  *key)
{
  return touch (library, PREP_TYPE_PLAN, PREP_CONTENT_PLAN, key, PREP_PLAN_KEY);
}

/* Where the shipped text of a field stands: which kind of text, and where in its struct. */
static const struct
{
  GType (*get_type) (void);
  guint key_field;
  guint field;
  PrepContentKind kind; /* NONE: by the question's own kind */
  gsize offset;
} texts[] = {
  { prep_memo_get_type, PREP_MEMO_KEY, PREP_MEMO_TITLE, PREP_CONTENT_MEMO,
    G_STRUCT_OFFSET (PrepContentMemo, document) },
  { prep_memo_get_type, PREP_MEMO_KEY, PREP_MEMO_COMPANY, PREP_CONTENT_MEMO,
    G_STRUCT_OFFSET (PrepContentMemo, company) },
  { prep_memo_get_type, PREP_MEMO_KEY, PREP_MEMO_LINK, PREP_CONTENT_MEMO,
    G_STRUCT_OFFSET (PrepContentMemo, where) },
  { prep_memo_get_type, PREP_MEMO_KEY, PREP_MEMO_EDITION, PREP_CONTENT_MEMO,
    G_STRUCT_OFFSET (PrepContentMemo, default_edition) },
  { prep_memo_item_get_type, PREP_MEMO_ITEM_KEY, PREP_MEMO_ITEM_TITLE, PREP_CONTENT_MEMO_ITEM,
    G_STRUCT_OFFSET (PrepContentMemoItem, title) },
  { prep_memo_item_get_type, PREP_MEMO_ITEM_KEY, PREP_MEMO_ITEM_LOOK_FOR, PREP_CONTENT_MEMO_ITEM,
    G_STRUCT_OFFSET (PrepContentMemoItem, look_for) },
  { prep_memo_item_get_type, PREP_MEMO_ITEM_KEY, PREP_MEMO_ITEM_REFLECT, PREP_CONTENT_MEMO_ITEM,
    G_STRUCT_OFFSET (PrepContentMemoItem, reflect) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_TEXT, PREP_CONTENT_QUESTION,
    G_STRUCT_OFFSET (PrepContentQuestion, text) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_TEXT, PREP_CONTENT_PROMPT,
    G_STRUCT_OFFSET (PrepContentPrompt, text) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_DIFFICULTY, PREP_CONTENT_PROMPT,
    G_STRUCT_OFFSET (PrepContentPrompt, difficulty) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_TEXT, PREP_CONTENT_ROLE_PROMPT,
    G_STRUCT_OFFSET (PrepContentRolePrompt, text) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_AREA, PREP_CONTENT_ROLE_PROMPT,
    G_STRUCT_OFFSET (PrepContentRolePrompt, area) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_DIFFICULTY, PREP_CONTENT_ROLE_PROMPT,
    G_STRUCT_OFFSET (PrepContentRolePrompt, difficulty) },
  { prep_question_get_type, PREP_QUESTION_KEY, PREP_QUESTION_TEXT, PREP_CONTENT_CULTURE_QUESTION,
    G_STRUCT_OFFSET (PrepContentCultureQuestion, text) },
  { prep_topic_get_type, PREP_TOPIC_KEY, PREP_TOPIC_NAME, PREP_CONTENT_TOPIC,
    G_STRUCT_OFFSET (PrepContentTopic, name) },
  { prep_topic_get_type, PREP_TOPIC_KEY, PREP_TOPIC_PRIORITY, PREP_CONTENT_TOPIC,
    G_STRUCT_OFFSET (PrepContentTopic, priority) },
  { prep_plan_get_type, PREP_PLAN_KEY, PREP_PLAN_NAME, PREP_CONTENT_PLAN,
    G_STRUCT_OFFSET (PrepContentPlan, name) },
  { prep_plan_get_type, PREP_PLAN_KEY, PREP_PLAN_GROUP, PREP_CONTENT_PLAN,
    G_STRUCT_OFFSET (PrepContentPlan, group) },
  { prep_plan_get_type, PREP_PLAN_KEY, PREP_PLAN_USE_FOR, PREP_CONTENT_PLAN,
    G_STRUCT_OFFSET (PrepContentPlan, use_for) },
  { prep_plan_get_type, PREP_PLAN_KEY, PREP_PLAN_TIP, PREP_CONTENT_PLAN,
    G_STRUCT_OFFSET (PrepContentPlan, tip) },
};

/* The shipped text of a field; NULL if nothing is shipped for it. */
static const char *
get_shipped (PrepContent *content,
             PrepRecord  *record,
             guint        field)
{
  PrepContentKind kind = PREP_CONTENT_NONE;

  if (PREP_IS_QUESTION (record))
    kind = question_kinds[prep_record_get_token (record, PREP_QUESTION_KIND)];

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *key;
      gconstpointer text;

      if (texts[i].field != field || texts[i].get_type () != G_OBJECT_TYPE (record) ||
          (PREP_IS_QUESTION (record) && texts[i].kind != kind))
        continue;

      key = prep_record_get_text (record, texts[i].key_field);
      text = *key != '\0' ? prep_content_lookup (content, texts[i].kind, key) : NULL;
      return text != NULL ? G_STRUCT_MEMBER (const char *, text, texts[i].offset) : NULL;
    }

  return NULL;
}

/**
 * prep_shipped_get_text:
 * @record: a record that may stand for a shipped text
 * @field: one of its fields of text
 *
 * Returns: what the person wrote, else the shipped text; "" where there is neither
 */
const char *
prep_shipped_get_text (PrepContent *content,
                       PrepRecord  *record,
                       guint        field)
{
  const char *own;
  const char *shipped;

  g_return_val_if_fail (PREP_IS_CONTENT (content), "");
  g_return_val_if_fail (PREP_IS_RECORD (record), "");

  own = prep_record_get_text (record, field);
  if (*own != '\0')
    return own;

  shipped = get_shipped (content, record, field);
  return shipped != NULL ? shipped : "";
}

/**
 * prep_shipped_set_text:
 * @record: a record that may stand for a shipped text
 * @field: one of its fields of text
 * @text: what the person wrote
 *
 * Stores @text, or nothing where it equals the shipped text.
 *
 * Returns: whether the record holds it so now
 */
gboolean
prep_shipped_set_text (PrepContent *content,
                       PrepRecord  *record,
                       guint        field,
                       const char  *text)
{
  g_return_val_if_fail (PREP_IS_CONTENT (content), FALSE);
  g_return_val_if_fail (PREP_IS_RECORD (record), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (g_strcmp0 (get_shipped (content, record, field), text) == 0)
    text = "";

  return prep_record_set_text (record, field, text);
}
