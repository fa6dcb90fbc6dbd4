/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-step.h"

#include <string.h>

#include "store/prep-codec.h"
#include "store/prep-collection-private.h"
#include "store/prep-json.h"
#include "store/prep-merge.h"
#include "store/prep-stamp.h"

static void
free_change (gpointer data)
{
  PrepChange *change = data;

  g_object_unref (change->collection);
  g_free (change->id);
  g_clear_pointer (&change->before, g_ref_string_release);
  g_clear_pointer (&change->after, g_ref_string_release);
  g_free (change);
}

/**
 * prep_step_new:
 * @label: (nullable): what was done, for "Undone: …"
 * @place: (nullable): where to see it, for app.open
 *
 * Returns: (transfer full): a step without changes
 */
PrepStep *
prep_step_new (const char *label,
               const char *place)
{
  PrepStep *self = g_new0 (PrepStep, 1);

  self->label = g_strdup (label);
  self->place = g_strdup (place);
  self->changes = g_ptr_array_new_with_free_func (free_change);
  return self;
}

void
prep_step_free (PrepStep *self)
{
  if (self == NULL)
    return;
  g_free (self->label);
  g_free (self->place);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/**
 * prep_step_find:
 *
 * Looks from the end, where a burst finds its record at once.
 *
 * Returns: (transfer none) (nullable): the change of this record
 */
PrepChange *
prep_step_find (PrepStep       *self,
                PrepCollection *collection,
                const char     *id)
{
  for (guint i = self->changes->len; i-- > 0;)
    {
      PrepChange *change = self->changes->pdata[i];

      if (change->collection == collection && g_str_equal (change->id, id))
        return change;
    }
  return NULL;
}

/**
 * prep_step_add:
 * @before: (transfer full) (nullable): the record's text before the step
 *
 * Returns: (transfer none): the new change
 */
PrepChange *
prep_step_add (PrepStep       *self,
               PrepCollection *collection,
               const char     *id,
               GRefString     *before)
{
  PrepChange *change = g_new0 (PrepChange, 1);

  change->collection = g_object_ref (collection);
  change->id = g_strdup (id);
  change->before = before;
  g_ptr_array_add (self->changes, change);
  return change;
}

/**
 * prep_step_close:
 *
 * Notes what became of each record, and drops what came to nothing.
 *
 * Returns: whether anything is left
 */
gboolean
prep_step_close (PrepStep *self)
{
  for (guint i = self->changes->len; i-- > 0;)
    {
      PrepChange *change = self->changes->pdata[i];
      PrepRecord *top = prep_collection_lookup (change->collection, change->id);

      if (top != NULL)
        change->after = prep_collection_dup_text (change->collection, top);
      if (g_strcmp0 (change->before, change->after) == 0)
        g_ptr_array_remove_index (self->changes, i);
    }
  return self->changes->len > 0;
}

/* Bytes that the step keeps alive. */
gsize
prep_step_size (PrepStep *self)
{
  gsize size = 0;

  for (guint i = 0; i < self->changes->len; i++)
    {
      PrepChange *change = self->changes->pdata[i];

      size += sizeof *change + (change->before != NULL ? g_ref_string_length (change->before) : 0) +
              (change->after != NULL ? g_ref_string_length (change->after) : 0);
    }
  return size;
}

/* A copy of node without the times that undo itself moves. */
static JsonNode *
without_stamps (JsonNode *node)
{
  JsonNode *copy;
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_array_new ();

      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        json_array_add_element (array, without_stamps (json_array_get_element (
                                         json_node_get_array (node), i)));
      copy = json_node_new (JSON_NODE_ARRAY);
      json_node_take_array (copy, array);
      return copy;
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return json_node_copy (node);

  copy = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (copy, json_object_new ());
  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &member))
    if (!g_str_equal (name, "modified"))
      json_object_set_member (json_node_get_object (copy), name, without_stamps (member));
  return copy;
}

static gboolean
same_words (const char *a,
            const char *b)
{
  g_autoptr (JsonNode) a_node = NULL;
  g_autoptr (JsonNode) b_node = NULL;
  g_autoptr (JsonNode) a_bare = NULL;
  g_autoptr (JsonNode) b_bare = NULL;

  /* Before anything is parsed: an import of thousands is taken back in one step. */
  if (g_str_equal (a, b))
    return TRUE;
  a_node = json_from_string (a, NULL);
  b_node = json_from_string (b, NULL);
  if (a_node == NULL || b_node == NULL)
    return FALSE;
  a_bare = without_stamps (a_node);
  b_bare = without_stamps (b_node);
  return prep_json_equal (a_bare, b_bare);
}

/* Puts top back to what it was before the change, except for what others changed since. */
static void
put_back (PrepChange *change,
          PrepRecord *top,
          GRefString *now,
          gboolean   *kept)
{
  g_autoptr (JsonObject) before = prep_codec_parse (change->before, -1, NULL);
  g_autoptr (JsonObject) after = prep_codec_parse (change->after, -1, NULL);
  g_autoptr (JsonObject) ours = prep_codec_parse (now, -1, NULL);
  g_autoptr (JsonObject) result = NULL;
  gboolean kept_ours = FALSE;

  /* These are texts that we wrote ourselves a moment ago. */
  g_return_if_fail (before != NULL && after != NULL && ours != NULL);

  if (g_str_equal (now, change->after))
    result = json_object_ref (before);
  else
    result = prep_merge_record (after, ours, before, PREP_MERGE_OURS_WIN, &kept_ours);
  json_object_set_string_member (result, "modified", prep_stamp_now ());
  prep_collection_apply (change->collection, top, result);
  *kept |= kept_ours;
}

/* What one revert takes out of, and puts into, each collection, so that it is one splice. */
typedef struct
{
  GHashTable *removed; /* PrepCollection to GPtrArray of PrepRecord */
  GHashTable *added;
} Bulk;

static void
collect (GHashTable     *table,
         PrepCollection *collection,
         PrepRecord     *record)
{
  GPtrArray *records = g_hash_table_lookup (table, collection);

  if (records == NULL)
    {
      records = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (table, collection, records);
    }
  g_ptr_array_add (records, g_object_ref (record));
}

static void
revert_change (PrepChange *change,
               PrepRecord *top,
               GRefString *now,
               Bulk       *bulk,
               gboolean   *kept)
{
  if (top != NULL && change->before == NULL)
    {
      /* It came with this step and goes with it, unless somebody else wrote into it since. */
      if (same_words (now, change->after))
        collect (bulk->removed, change->collection, top);
      else
        *kept = prep_collection_delete (change->collection, top);
    }
  else if (top != NULL)
    {
      if (change->after != NULL)
        put_back (change, top, now, kept);
    }
  else if (change->before != NULL)
    {
      g_autoptr (JsonObject) object = prep_codec_parse (change->before, -1, NULL);
      g_autoptr (PrepRecord) record = NULL;

      g_return_if_fail (object != NULL);
      record = prep_codec_decode (prep_collection_get_record_type (change->collection), object,
                                  NULL);
      collect (bulk->added, change->collection, record);
    }
}

static void
carry_out (Bulk *bulk)
{
  GHashTableIter iter;
  gpointer collection, records;

  g_hash_table_iter_init (&iter, bulk->removed);
  while (g_hash_table_iter_next (&iter, &collection, &records))
    prep_collection_remove_many (collection, records);
  g_hash_table_iter_init (&iter, bulk->added);
  while (g_hash_table_iter_next (&iter, &collection, &records))
    prep_collection_add_many (collection, records);
}

static gboolean
is_possible (PrepStep *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    if (!prep_collection_is_editable (((PrepChange *) self->changes->pdata[i])->collection))
      return FALSE;
  return TRUE;
}

/**
 * prep_step_revert:
 * @kept: (out): whether something stayed because somebody else changed it since
 *
 * Takes the step back.
 *
 * Returns: (transfer full) (nullable): the opposite step, or %NULL if a collection cannot be
 *   edited now and nothing was done
 */
PrepStep *
prep_step_revert (PrepStep *self,
                  gboolean *kept)
{
  g_autoptr (PrepStep) opposite = prep_step_new (self->label, self->place);
  Bulk bulk = { g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref),
                g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref) };
  gboolean possible = is_possible (self);

  *kept = FALSE;
  for (guint i = 0; possible && i < self->changes->len; i++)
    prep_collection_freeze (((PrepChange *) self->changes->pdata[i])->collection);
  for (guint i = self->changes->len; possible && i-- > 0;)
    {
      PrepChange *change = self->changes->pdata[i];
      PrepRecord *top = prep_collection_lookup (change->collection, change->id);
      GRefString *now = top != NULL ? prep_collection_dup_text (change->collection, top) : NULL;

      prep_step_add (opposite, change->collection, change->id, now);
      revert_change (change, top, now, &bulk, kept);
    }
  /* In front of the thaw, so that the lists change once. */
  carry_out (&bulk);
  for (guint i = 0; possible && i < self->changes->len; i++)
    prep_collection_thaw (((PrepChange *) self->changes->pdata[i])->collection);

  g_hash_table_unref (bulk.removed);
  g_hash_table_unref (bulk.added);
  if (!possible)
    return NULL;
  prep_step_close (opposite);
  /* As they were at first: the records of a step come back in the order in which they came. */
  for (guint i = 0, j = opposite->changes->len; i + 1 < j; i++)
    {
      gpointer last = opposite->changes->pdata[--j];

      opposite->changes->pdata[j] = opposite->changes->pdata[i];
      opposite->changes->pdata[i] = last;
    }
  return g_steal_pointer (&opposite);
}
