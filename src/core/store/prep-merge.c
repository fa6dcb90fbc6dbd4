/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-merge.h"

#include <string.h>

#include "store/prep-merge-private.h"

/* The members of a record that are not merged as the values they are. */
static const struct
{
  const char *name;
  JsonNode *(*merge) (PrepMergeScope  *scope,
                      JsonNode *const *sides);
} special_members[] = {
  { "created", prep_merge_created },
  { "modified", prep_merge_modified },
  { "deleted", prep_merge_deleted },
};

/* @name within @prefix (nullable), as an element of "conflicts" names it. */
static char *
join_path (const char *prefix,
           const char *name)
{
  GString *path = g_string_new (prefix);

  if (prefix != NULL)
    g_string_append_c (path, '/');
  for (const char *c = name; *c != '\0'; c++)
    {
      if (*c == '~')
        g_string_append (path, "~0");
      else if (*c == '/')
        g_string_append (path, "~1");
      else
        g_string_append_c (path, *c);
    }
  return g_string_free (path, FALSE);
}

/* Remembers the @value (NULL when it was cleared) that @side loses at the path @member. */
void
prep_merge_add_loser (PrepMergeScope *scope,
                      PrepSide        side,
                      const char     *member,
                      JsonNode       *value)
{
  g_autoptr (JsonObject) loser = json_object_new ();
  JsonNode *node = json_node_alloc ();

  json_object_set_string_member (loser, "member", member);
  if (value != NULL)
    json_object_set_member (loser, "value", prep_json_copy (value));
  if (scope->modified[side] != NULL)
    json_object_set_string_member (loser, "modified", scope->modified[side]);

  json_node_init_object (node, loser);
  g_ptr_array_add (scope->losers, node);
}

/* Who wins what both changed: the later record, then the greater text. */
static PrepSide
choose_winner (PrepMergeScope *scope,
               JsonNode       *ours,
               JsonNode       *theirs)
{
  g_autofree char *text_ours = NULL;
  g_autofree char *text_theirs = NULL;
  int order;

  order = prep_merge_compare_times (scope->modified[PREP_SIDE_OURS],
                                    scope->modified[PREP_SIDE_THEIRS]);
  if (order == 0)
    {
      text_ours = prep_json_canonical (ours);
      text_theirs = prep_json_canonical (theirs);
      order = strcmp (text_ours, text_theirs);
    }
  return order > 0 ? PREP_SIDE_OURS : PREP_SIDE_THEIRS;
}

/* The value of three (nullable) that needs no decision: the one both sides have, or that of the
 * only side that changed it. The order of members is a value's, too, unless both sides have one
 * of their own. @agreed: (out) (transfer full) (nullable)
 */
gboolean
prep_merge_agree (JsonNode *const *sides,
                  JsonNode       **agreed)
{
  JsonNode *base = sides[PREP_SIDE_BASE];
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];

  if (prep_json_equal (ours, theirs))
    {
      if (prep_json_identical (ours, theirs) || prep_json_identical (base, theirs))
        *agreed = prep_json_copy (ours);
      else if (prep_json_identical (base, ours))
        *agreed = prep_json_copy (theirs);
      else
        *agreed = prep_json_copy_like (ours, base);
      return TRUE;
    }

  if (prep_json_equal (base, theirs))
    *agreed = prep_json_copy (ours);
  else if (prep_json_equal (base, ours))
    *agreed = prep_json_copy (theirs);
  else
    return FALSE;
  return TRUE;
}

/* A value that is taken or left as a whole. */
static JsonNode *
merge_whole (PrepMergeScope  *scope,
             const char      *prefix,
             const char      *name,
             JsonNode *const *sides)
{
  g_autofree char *path = NULL;
  JsonNode *agreed;
  PrepSide winner;
  PrepSide loser;

  if (prep_merge_agree (sides, &agreed))
    return agreed;

  if (scope->run->flags & PREP_MERGE_OURS_WIN)
    {
      scope->run->kept_ours = TRUE;
      return prep_json_copy (sides[PREP_SIDE_OURS]);
    }

  winner = choose_winner (scope, sides[PREP_SIDE_OURS], sides[PREP_SIDE_THEIRS]);
  loser = winner == PREP_SIDE_OURS ? PREP_SIDE_THEIRS : PREP_SIDE_OURS;
  path = join_path (prefix, name);
  prep_merge_add_loser (scope, loser, path, sides[loser]);
  return prep_json_copy (sides[winner]);
}

static JsonNode *merge_value (PrepMergeScope  *scope,
                              const char      *prefix,
                              const char      *name,
                              JsonNode *const *sides);

static JsonNode *
object_node (JsonObject *object)
{
  return json_node_init_object (json_node_alloc (), object);
}

/* An object that is no record: its members belong to the record around it. */
static JsonNode *
merge_plain_object (PrepMergeScope    *scope,
                    const char        *prefix,
                    const char        *name,
                    JsonObject *const *sides)
{
  g_autoptr (PrepMergeSlots) slots = prep_merge_slots_new ();
  g_autoptr (JsonObject) merged = NULL;
  g_autofree char *path = join_path (prefix, name);

  for (guint side = 0; side < PREP_N_SIDES; side++)
    prep_merge_slots_add_members (slots, side, sides[side]);
  for (guint i = 0; i < slots->all->len; i++)
    {
      PrepMergeSlot *slot = slots->all->pdata[i];

      slot->merged = merge_value (scope, path, slot->key, slot->sides);
    }
  merged = prep_merge_slots_to_object (slots);
  return object_node (merged);
}

/* What kind of thing the three values are together. Returns: (transfer full) (nullable): the value
 * that is left, or NULL when nothing is.
 */
static JsonNode *
merge_value (PrepMergeScope  *scope,
             const char      *prefix,
             const char      *name,
             JsonNode *const *sides)
{
  JsonObject *objects[PREP_N_SIDES];
  const char *ids[PREP_N_SIDES];

  /* Most of it is the same on both sides. */
  if (prep_json_identical (sides[PREP_SIDE_OURS], sides[PREP_SIDE_THEIRS]))
    return prep_json_copy (sides[PREP_SIDE_OURS]);

  for (guint side = 0; side < PREP_N_SIDES; side++)
    {
      objects[side] = prep_json_as_object (sides[side]);
      ids[side] = prep_json_get_string (objects[side], "id");
    }

  if (objects[PREP_SIDE_OURS] != NULL && objects[PREP_SIDE_THEIRS] != NULL &&
      g_strcmp0 (ids[PREP_SIDE_OURS], ids[PREP_SIDE_THEIRS]) == 0)
    {
      gboolean same_base = g_strcmp0 (ids[PREP_SIDE_BASE], ids[PREP_SIDE_OURS]) == 0;

      if (ids[PREP_SIDE_OURS] != NULL)
        {
          g_autoptr (JsonObject) merged = NULL;

          if (!same_base)
            objects[PREP_SIDE_BASE] = NULL;
          merged = prep_merge_run_record (scope->run, scope, objects);
          return object_node (merged);
        }
      if (objects[PREP_SIDE_BASE] != NULL && same_base)
        return merge_plain_object (scope, prefix, name, objects);
    }

  if (prep_merge_is_list (sides))
    return prep_merge_list_member (scope, sides);
  return merge_whole (scope, prefix, name, sides);
}

static JsonNode *
merge_record_member (PrepMergeScope *scope,
                     PrepMergeSlot  *slot)
{
  for (guint i = 0; i < G_N_ELEMENTS (special_members); i++)
    if (g_str_equal (slot->key, special_members[i].name))
      return special_members[i].merge (scope, slot->sides);
  return merge_value (scope, NULL, slot->key, slot->sides);
}

static void
init_scope (PrepMergeScope       *scope,
            PrepMergeRun         *run,
            const PrepMergeScope *outer,
            JsonObject *const    *sides)
{
  gboolean timed = FALSE;

  scope->run = run;
  scope->losers = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  for (guint side = 0; side < PREP_N_SIDES; side++)
    {
      scope->sides[side] = sides[side];
      scope->modified[side] = prep_json_get_string (sides[side], "modified");
      timed = timed || (side != PREP_SIDE_BASE && scope->modified[side] != NULL);
    }
  if (!timed && outer != NULL)
    memcpy (scope->modified, outer->modified, sizeof scope->modified);
}

/* Merges two versions of a record. @outer: (nullable): the record around it.
 * Returns: (transfer full)
 */
JsonObject *
prep_merge_run_record (PrepMergeRun         *run,
                       const PrepMergeScope *outer,
                       JsonObject *const    *sides)
{
  g_autoptr (PrepMergeSlots) slots = prep_merge_slots_new ();
  PrepMergeScope scope;
  PrepMergeSlot *conflicts;
  JsonObject *merged;

  init_scope (&scope, run, outer, sides);
  for (guint side = 0; side < PREP_N_SIDES; side++)
    prep_merge_slots_add_members (slots, side, sides[side]);

  /* Last, because the other members' losers go there. */
  conflicts = prep_merge_slots_get (slots, "conflicts");
  for (guint i = 0; i < slots->all->len; i++)
    {
      PrepMergeSlot *slot = slots->all->pdata[i];

      if (slot != conflicts)
        slot->merged = merge_record_member (&scope, slot);
    }
  conflicts->merged = prep_merge_conflicts (&scope, conflicts->sides);

  merged = prep_merge_slots_to_object (slots);
  g_ptr_array_unref (scope.losers);
  return merged;
}

/**
 * prep_merge_record:
 * @base: (nullable): the version both grew out of
 * @ours: one version
 * @theirs: the other version
 * @flags: %PREP_MERGE_OURS_WIN for undo
 * @kept_ours: (out) (optional): with %PREP_MERGE_OURS_WIN, whether something of @ours stood in the
 *   way and was kept; otherwise %FALSE
 *
 * Merges two versions of one record by the rules at the top of this header. The inputs are not
 * changed, and the result shares no node with them.
 *
 * Returns: (transfer full): the merged record
 */
JsonObject *
prep_merge_record (JsonObject     *base,
                   JsonObject     *ours,
                   JsonObject     *theirs,
                   PrepMergeFlags  flags,
                   gboolean       *kept_ours)
{
  PrepMergeRun run = { flags, FALSE };
  JsonObject *sides[PREP_N_SIDES] = { base, ours, theirs };
  JsonObject *merged;

  g_return_val_if_fail (ours != NULL, NULL);
  g_return_val_if_fail (theirs != NULL, NULL);

  merged = prep_merge_run_record (&run, NULL, sides);
  if (kept_ours != NULL)
    *kept_ours = run.kept_ours;
  return merged;
}

/**
 * prep_merge_items:
 * @base: (nullable): the version both grew out of
 * @ours: one version
 * @theirs: the other version
 * @flags: %PREP_MERGE_OURS_WIN for undo
 *
 * Merges two versions of a file's list of records. What is no record, or has the id of an earlier
 * one, is kept as well.
 *
 * Returns: (transfer full): the merged list
 */
JsonArray *
prep_merge_items (JsonArray      *base,
                  JsonArray      *ours,
                  JsonArray      *theirs,
                  PrepMergeFlags  flags)
{
  PrepMergeRun run = { flags, FALSE };
  JsonArray *sides[PREP_N_SIDES] = { base, ours, theirs };

  g_return_val_if_fail (ours != NULL, NULL);
  g_return_val_if_fail (theirs != NULL, NULL);

  return prep_merge_run_list (&run, NULL, sides);
}
