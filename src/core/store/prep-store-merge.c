/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Taking in what somebody else wrote into a collection's file: an editor, a sync tool, our own
 * command line, or a save of ours that was killed. Record by record, and only those whose text
 * differs, so that a large file costs what changed in it.
 */

#include "store/prep-store-private.h"

#include <string.h>

#include "store/prep-codec.h"
#include "store/prep-collection-struct.h"
#include "store/prep-merge.h"
#include "store/prep-record-private.h"

typedef struct
{
  PrepCollection *collection;
  PrepBody *base;
  PrepBody *theirs;
  GHashTable *in_base;   /* id to index + 1 */
  GHashTable *in_theirs;
  GPtrArray *added;
  GPtrArray *removed;
  guint n_changed;
} Merge;

/* The ids of a body's records, also in the order of the file (borrowed from the index). A record
 * without an id could not be found again and is left where it is. */
static GHashTable *
index_body (PrepBody  *body,
            GPtrArray *order)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < body->items->len; i++)
    {
      g_autoptr (JsonObject) object = prep_body_parse (body, i, NULL);
      JsonNode *id = object != NULL ? json_object_get_member (object, "id") : NULL;

      if (id != NULL && JSON_NODE_HOLDS_VALUE (id) &&
          json_node_get_value_type (id) == G_TYPE_STRING)
        {
          char *key = json_node_dup_string (id);

          if (!g_hash_table_insert (index, key, GUINT_TO_POINTER (i + 1)))
            continue;
          if (order != NULL)
            g_ptr_array_add (order, key);
        }
    }
  return index;
}

static gboolean
same_text (PrepBody *a,
           guint     nth_a,
           PrepBody *b,
           guint     nth_b)
{
  PrepSpan one = g_array_index (a->items, PrepSpan, nth_a);
  PrepSpan two = g_array_index (b->items, PrepSpan, nth_b);
  const char *text_a = g_bytes_get_data (a->bytes, NULL);
  const char *text_b = g_bytes_get_data (b->bytes, NULL);

  return one.length == two.length &&
         memcmp (text_a + one.offset, text_b + two.offset, one.length) == 0;
}

static void
take_record (Merge      *self,
             const char *id,
             guint       nth)
{
  guint in_base = GPOINTER_TO_UINT (g_hash_table_lookup (self->in_base, id));
  PrepRecord *top = prep_collection_lookup (self->collection, id);
  g_autoptr (JsonObject) theirs = NULL;
  g_autoptr (JsonObject) ours = NULL;
  g_autoptr (JsonObject) base = NULL;
  g_autoptr (JsonObject) merged = NULL;

  if (in_base > 0 && same_text (self->base, in_base - 1, self->theirs, nth))
    return;
  theirs = prep_body_parse (self->theirs, nth, NULL);
  if (theirs == NULL)
    return;
  self->n_changed++;
  if (top == NULL)
    {
      g_ptr_array_add (self->added, prep_codec_decode (self->collection->record_type, theirs,
                                                       self->collection->faults));
      return;
    }
  base = in_base > 0 ? prep_body_parse (self->base, in_base - 1, NULL) : NULL;
  ours = prep_codec_encode (top);
  merged = prep_merge_record (base, ours, theirs, PREP_MERGE_DEFAULT, NULL);
  prep_collection_apply (self->collection, top, merged);
}

/* What they took out for good goes here too, unless it was edited here since. */
static void
drop_record (Merge      *self,
             const char *id)
{
  PrepRecord *top = prep_collection_lookup (self->collection, id);

  if (top != NULL && !prep_record_private (top)->dirty)
    {
      g_ptr_array_add (self->removed, top);
      self->n_changed++;
    }
}

/* Makes theirs the file that the collection stands on: a record whose text is the same there is
 * clean, every other one is to be written. */
static void
stand_on (Merge *self)
{
  PrepCollection *collection = self->collection;
  const char *file = g_bytes_get_data (self->theirs->bytes, NULL);

  for (guint i = 0; i < collection->all->len; i++)
    {
      PrepRecord *record = collection->all->pdata[i];
      PrepRecordPrivate *priv = prep_record_private (record);
      guint nth = GPOINTER_TO_UINT (g_hash_table_lookup (self->in_theirs,
                                                         prep_record_get_id (record)));
      g_autoptr (GRefString) text = prep_collection_dup_text (collection, record);
      PrepSpan span = { 0, 0 };

      if (nth > 0)
        span = g_array_index (self->theirs->items, PrepSpan, nth - 1);
      if (nth > 0 && span.length == g_ref_string_length (text) &&
          memcmp (file + span.offset, text, span.length) == 0)
        {
          priv->offset = span.offset;
          priv->length = span.length;
          priv->dirty = FALSE;
          g_hash_table_remove (collection->texts, record);
          continue;
        }
      priv->dirty = TRUE;
      g_hash_table_insert (collection->texts, record, g_ref_string_acquire (text));
      collection->unsaved = TRUE;
    }
  collection->unsaved |= g_hash_table_size (self->in_theirs) != collection->all->len;
  prep_body_unref (collection->body);
  collection->body = prep_body_ref (self->theirs);
}

/**
 * prep_store_merge:
 * @base: (nullable): the version that both sides grew out of; %NULL for a conflict copy
 * @theirs: what somebody else wrote
 * @on_disk: whether @theirs is what the collection's file holds now
 *
 * Merges @theirs into @collection. The caller pauses the history.
 *
 * Returns: how many records changed
 */
guint
prep_store_merge (PrepCollection *collection,
                  PrepBody       *base,
                  PrepBody       *theirs,
                  gboolean        on_disk)
{
  g_autoptr (PrepBody) empty = prep_body_new_empty ();
  Merge self = { collection, base != NULL ? base : empty, theirs };
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer id;

  self.in_base = index_body (self.base, NULL);
  self.in_theirs = index_body (theirs, order);
  self.added = g_ptr_array_new_with_free_func (g_object_unref);
  self.removed = g_ptr_array_new ();

  prep_collection_freeze (collection);
  for (guint i = 0; i < order->len; i++)
    take_record (&self, order->pdata[i],
                 GPOINTER_TO_UINT (g_hash_table_lookup (self.in_theirs, order->pdata[i])) - 1);
  g_hash_table_iter_init (&iter, self.in_base);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (self.in_theirs, id))
      drop_record (&self, id);
  prep_collection_remove_many (collection, self.removed);
  prep_collection_add_many (collection, self.added);
  if (on_disk)
    stand_on (&self);
  prep_collection_thaw (collection);
  if (self.n_changed > 0)
    prep_collection_settle (collection, NULL);

  g_hash_table_unref (self.in_base);
  g_hash_table_unref (self.in_theirs);
  g_ptr_array_unref (self.added);
  g_ptr_array_unref (self.removed);
  return self.n_changed;
}

/**
 * prep_store_forget_file:
 *
 * The file is gone: everything that it held is to be written again.
 */
void
prep_store_forget_file (PrepCollection *collection)
{
  for (guint i = 0; i < collection->all->len; i++)
    {
      PrepRecord *record = collection->all->pdata[i];
      g_autoptr (GRefString) text = prep_collection_dup_text (collection, record);

      g_hash_table_insert (collection->texts, record, g_ref_string_acquire (text));
      prep_record_private (record)->dirty = TRUE;
    }
  prep_body_unref (collection->body);
  collection->body = prep_body_new_empty ();
  collection->unsaved = TRUE;
}
