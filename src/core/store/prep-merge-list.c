/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A list of records and a set are the same to the merge: elements under keys, the id of a record or
 * the text of anything else.
 */

#include <string.h>

#include "store/prep-merge-private.h"

typedef enum
{
  KIND_NOTHING, /* absent or empty: goes with both */
  KIND_RECORDS,
  KIND_SCALARS,
  KIND_OTHER
} Kind;

static Kind
kind_of_element (JsonNode *element)
{
  if (JSON_NODE_HOLDS_VALUE (element))
    return KIND_SCALARS;
  if (prep_json_get_string (prep_json_as_object (element), "id") != NULL)
    return KIND_RECORDS;
  return KIND_OTHER;
}

static Kind
kind_of (JsonNode *node)
{
  JsonArray *array = prep_json_as_array (node);
  guint length = array != NULL ? json_array_get_length (array) : 0;
  Kind kind;

  if (array == NULL)
    return node == NULL ? KIND_NOTHING : KIND_OTHER;
  if (length == 0)
    return KIND_NOTHING;

  kind = kind_of_element (json_array_get_element (array, 0));
  for (guint i = 1; i < length && kind != KIND_OTHER; i++)
    if (kind_of_element (json_array_get_element (array, i)) != kind)
      kind = KIND_OTHER;
  return kind;
}

static Kind
common_kind (Kind a,
             Kind b)
{
  if (a == KIND_NOTHING)
    return b;
  return b == KIND_NOTHING || a == b ? a : KIND_OTHER;
}

/* Whether both sides have a list of records, or both a set, or one of them and nothing. */
gboolean
prep_merge_is_list (JsonNode *const *sides)
{
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];

  return (prep_json_as_array (ours) != NULL || prep_json_as_array (theirs) != NULL) &&
         common_kind (kind_of (ours), kind_of (theirs)) != KIND_OTHER;
}

static void
add_elements (PrepMergeSlots *slots,
              PrepSide        side,
              JsonArray      *array)
{
  guint length = array != NULL ? json_array_get_length (array) : 0;

  for (guint i = 0; i < length; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *id = prep_json_get_string (prep_json_as_object (element), "id");
      g_autofree char *text = id == NULL ? prep_json_canonical (element) : NULL;
      g_autofree char *key = NULL;

      key = id != NULL ? g_strconcat ("id ", id, NULL) : g_strconcat ("value ", text, NULL);
      prep_merge_slots_add (slots, side, key, element);
    }
}

/* An element that one side has and the other has not. */
static JsonNode *
merge_one_sided (PrepMergeRun    *run,
                 JsonNode *const *sides)
{
  PrepSide side = sides[PREP_SIDE_OURS] != NULL ? PREP_SIDE_OURS : PREP_SIDE_THEIRS;
  JsonNode *base = sides[PREP_SIDE_BASE];

  if (base != NULL)
    {
      if (prep_merge_same_content (base, sides[side]))
        return NULL;

      /* Removed by one, changed by the other: it stays, unless an undo would bring back what
       * somebody else has removed since.
       */
      if (run->flags & PREP_MERGE_OURS_WIN)
        {
          run->kept_ours = TRUE;
          if (side == PREP_SIDE_THEIRS)
            return NULL;
        }
    }
  return prep_json_copy (sides[side]);
}

static JsonNode *
merge_element (PrepMergeRun         *run,
               const PrepMergeScope *outer,
               JsonNode *const      *sides)
{
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];
  JsonNode *agreed = NULL;

  if (ours == NULL && theirs == NULL)
    return NULL;
  if (ours == NULL || theirs == NULL)
    return merge_one_sided (run, sides);
  if (prep_json_identical (ours, theirs))
    return prep_json_copy (ours);

  if (kind_of_element (ours) == KIND_RECORDS)
    {
      JsonObject *objects[PREP_N_SIDES];
      g_autoptr (JsonObject) merged = NULL;

      for (guint side = 0; side < PREP_N_SIDES; side++)
        objects[side] = prep_json_as_object (sides[side]);
      merged = prep_merge_run_record (run, outer, objects);
      return json_node_init_object (json_node_alloc (), merged);
    }

  /* Under the same text nothing can differ but the order of members. */
  prep_merge_agree (sides, &agreed);
  return agreed;
}

/* New records by (created, id), other new elements after them by their text. */
static int
compare_new_elements (gconstpointer a,
                      gconstpointer b)
{
  const PrepMergeSlot *slot_a = *(PrepMergeSlot *const *) a;
  const PrepMergeSlot *slot_b = *(PrepMergeSlot *const *) b;
  int order;

  order = (kind_of_element (slot_a->merged) != KIND_RECORDS) -
          (kind_of_element (slot_b->merged) != KIND_RECORDS);
  if (order == 0)
    order = prep_merge_compare_times (
        prep_json_get_string (prep_json_as_object (slot_a->merged), "created"),
        prep_json_get_string (prep_json_as_object (slot_b->merged), "created"));
  return order != 0 ? order : strcmp (slot_a->key, slot_b->key);
}

/* Merges the elements of three arrays. @outer: (nullable): the record around them.
 * Returns: (transfer full)
 */
JsonArray *
prep_merge_run_list (PrepMergeRun         *run,
                     const PrepMergeScope *outer,
                     JsonArray *const     *sides)
{
  g_autoptr (PrepMergeSlots) slots = prep_merge_slots_new ();

  for (guint side = 0; side < PREP_N_SIDES; side++)
    add_elements (slots, side, sides[side]);
  for (guint i = 0; i < slots->all->len; i++)
    {
      PrepMergeSlot *slot = slots->all->pdata[i];

      slot->merged = merge_element (run, outer, slot->sides);
    }
  return prep_merge_slots_to_array (slots, compare_new_elements);
}

/* The member that holds @array, merged from @sides. An empty one is written as [] or not at all, as
 * the side that alone emptied it has it. Returns: (transfer full) (nullable)
 */
JsonNode *
prep_merge_array_node (JsonArray       *array,
                       JsonNode *const *sides)
{
  JsonNode *base = sides[PREP_SIDE_BASE];
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];

  if (json_array_get_length (array) == 0)
    {
      if (prep_merge_same_content (ours, theirs) || prep_merge_same_content (base, theirs))
        return prep_json_copy (ours);
      if (prep_merge_same_content (base, ours))
        return prep_json_copy (theirs);
    }
  return json_node_init_array (json_node_alloc (), array);
}

/* Merges a member that prep_merge_is_list(). Returns: (transfer full) (nullable) */
JsonNode *
prep_merge_list_member (PrepMergeScope  *scope,
                        JsonNode *const *sides)
{
  Kind kind = common_kind (kind_of (sides[PREP_SIDE_OURS]), kind_of (sides[PREP_SIDE_THEIRS]));
  JsonArray *arrays[PREP_N_SIDES];
  g_autoptr (JsonArray) merged = NULL;

  for (guint side = 0; side < PREP_N_SIDES; side++)
    arrays[side] = prep_json_as_array (sides[side]);
  if (common_kind (kind, kind_of (sides[PREP_SIDE_BASE])) != kind)
    arrays[PREP_SIDE_BASE] = NULL;

  merged = prep_merge_run_list (scope->run, scope, arrays);
  return prep_merge_array_node (merged, sides);
}
