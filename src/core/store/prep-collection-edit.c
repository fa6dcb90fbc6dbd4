/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * How the records of a collection come, change and go, and who is told.
 */

#include "store/prep-collection-struct.h"

#include "store/prep-record-private.h"
#include "store/prep-stamp.h"

/* Sorts all records into the living and the deleted ones, by one splice each. */
static void
sort_out (PrepCollection *self)
{
  g_autoptr (GPtrArray) living = g_ptr_array_sized_new (self->all->len);
  g_autoptr (GPtrArray) trash = g_ptr_array_new ();

  self->unsorted = self->frozen > 0;
  if (self->unsorted)
    return;
  for (guint i = 0; i < self->all->len; i++)
    g_ptr_array_add (prep_record_is_deleted (self->all->pdata[i]) ? trash : living,
                     self->all->pdata[i]);
  prep_list_set_items (self->living, living->pdata, living->len);
  prep_list_set_items (self->trash, trash->pdata, trash->len);
}

#define OBSERVERS(self, member, ...)                                                    \
  G_STMT_START                                                                          \
  {                                                                                     \
    for (guint o_ = 0; o_ < (self)->observers->len; o_++)                               \
      {                                                                                 \
        PrepObserverSlot slot_ = g_array_index ((self)->observers, PrepObserverSlot, o_); \
        if (slot_.funcs->member != NULL)                                                \
          slot_.funcs->member (slot_.data, self, __VA_ARGS__);                          \
      }                                                                                 \
  }                                                                                     \
  G_STMT_END

static gboolean
record_will_change (gpointer    owner,
                    PrepRecord *record,
                    guint       field)
{
  PrepCollection *self = owner;

  if (!prep_collection_is_editable (self))
    return FALSE;
  OBSERVERS (self, will_change, prep_record_get_top (record), record, field);
  return TRUE;
}

static void
record_did_change (gpointer    owner,
                   PrepRecord *record,
                   guint       field)
{
  PrepCollection *self = owner;
  PrepRecord *top = prep_record_get_top (record);
  PrepRecordPrivate *priv = prep_record_private (top);

  priv->generation++;
  priv->dirty = TRUE;
  self->unsaved = TRUE;
  g_hash_table_remove (self->texts, top);
  if (record == top && field == PREP_RECORD_DELETED)
    {
      g_object_ref (top);
      sort_out (self);
      if (prep_record_is_deleted (top))
        prep_record_emit_removed (top);
      g_object_unref (top);
    }
  OBSERVERS (self, did_change, top, record, field);
  prep_collection_emit_changed (self, top, record, field);
}

static void
adopt (PrepCollection *self,
       PrepRecord     *record)
{
  static const PrepOwner funcs = { record_will_change, record_did_change };

  g_ptr_array_add (self->all, g_object_ref (record));
  g_hash_table_insert (self->by_id, (gpointer) prep_record_get_id (record), record);
  prep_record_set_owner (record, self, &funcs);
}

static void
disown (PrepCollection *self,
        PrepRecord     *record)
{
  g_hash_table_remove (self->by_id, prep_record_get_id (record));
  g_hash_table_remove (self->texts, record);
  prep_record_set_owner (record, NULL, NULL);
  g_ptr_array_remove (self->all, record);
}

/**
 * prep_collection_add_many:
 * @records: (element-type PrepRecord): new records; those with an id that is known are left out
 *
 * Adds @records at the end, by one change of the list.
 *
 * Returns: %FALSE if the collection cannot be edited now
 */
gboolean
prep_collection_add_many (PrepCollection *self,
                          GPtrArray      *records)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  g_return_val_if_fail (PREP_IS_COLLECTION (self), FALSE);

  if (!prep_collection_is_editable (self))
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    {
      PrepRecord *record = records->pdata[i];

      g_return_val_if_fail (G_OBJECT_TYPE (record) == self->record_type, FALSE);
      if (prep_collection_lookup (self, prep_record_get_id (record)) != NULL)
        continue;
      adopt (self, record);
      prep_record_private (record)->dirty = TRUE;
      g_ptr_array_add (added, record);
    }
  if (added->len == 0)
    return TRUE;

  self->unsaved = TRUE;
  sort_out (self);
  for (guint i = 0; i < added->len; i++)
    OBSERVERS (self, added, added->pdata[i]);
  return TRUE;
}

gboolean
prep_collection_add (PrepCollection *self,
                     PrepRecord     *record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  return prep_collection_add_many (self, records);
}

/**
 * prep_collection_delete:
 *
 * Puts @record into the trash.
 *
 * Returns: whether it is there now
 */
gboolean
prep_collection_delete (PrepCollection *self,
                        PrepRecord     *record)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), FALSE);

  return prep_record_set_text (record, PREP_RECORD_DELETED, prep_stamp_now ());
}

/**
 * prep_collection_restore:
 *
 * Takes @record out of the trash.
 *
 * Returns: whether it lives now
 */
gboolean
prep_collection_restore (PrepCollection *self,
                         PrepRecord     *record)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), FALSE);

  return prep_record_set_text (record, PREP_RECORD_DELETED, NULL);
}

/**
 * prep_collection_remove_outright:
 *
 * Takes @record out for good, as if it had never been: undo of its creation, and purging.
 *
 * Returns: %FALSE if the collection cannot be edited now
 */
gboolean
prep_collection_remove_outright (PrepCollection *self,
                                 PrepRecord     *record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  return prep_collection_remove_many (self, records);
}

/**
 * prep_collection_remove_many:
 * @records: (element-type PrepRecord): records of this collection
 *
 * Takes @records out for good, by one change of the list.
 *
 * Returns: %FALSE if the collection cannot be edited now
 */
gboolean
prep_collection_remove_many (PrepCollection *self,
                             GPtrArray      *records)
{
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) going = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) texts =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);

  g_return_val_if_fail (PREP_IS_COLLECTION (self), FALSE);

  if (!prep_collection_is_editable (self))
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (going, records->pdata[i]);
  for (guint i = 0; i < self->all->len; i++)
    {
      PrepRecord *record = self->all->pdata[i];

      if (!g_hash_table_contains (going, record))
        {
          g_ptr_array_add (left, g_object_ref (record));
          continue;
        }
      g_ptr_array_add (texts, prep_collection_dup_text (self, record));
      g_ptr_array_add (gone, g_object_ref (record));
      g_hash_table_remove (self->by_id, prep_record_get_id (record));
      g_hash_table_remove (self->texts, record);
      prep_record_set_owner (record, NULL, NULL);
    }
  g_ptr_array_unref (self->all);
  self->all = g_steal_pointer (&left);
  self->unsaved = TRUE;
  sort_out (self);
  for (guint i = 0; i < gone->len; i++)
    {
      prep_record_emit_removed (gone->pdata[i]);
      OBSERVERS (self, removed, gone->pdata[i], texts->pdata[i]);
    }
  return TRUE;
}

/**
 * prep_collection_purge:
 * @deleted_before: a time; what went to the trash before it goes for good
 *
 * Returns: how many records went
 */
guint
prep_collection_purge (PrepCollection *self,
                       const char     *deleted_before)
{
  g_autoptr (GPtrArray) old = g_ptr_array_new ();

  g_return_val_if_fail (PREP_IS_COLLECTION (self), 0);

  for (guint i = 0; i < prep_list_get_length (self->trash); i++)
    {
      PrepRecord *record = prep_list_get_nth (self->trash, i);

      if (g_strcmp0 (prep_record_get_text (record, PREP_RECORD_DELETED), deleted_before) < 0)
        g_ptr_array_add (old, record);
    }
  if (old->len == 0 || !prep_collection_remove_many (self, old))
    return 0;
  return old->len;
}

/* Between freeze and thaw the lists keep still; many changes then become one. */
void
prep_collection_freeze (PrepCollection *self)
{
  self->frozen++;
}

void
prep_collection_thaw (PrepCollection *self)
{
  g_return_if_fail (self->frozen > 0);

  if (--self->frozen == 0 && self->unsorted)
    sort_out (self);
}

/**
 * prep_collection_take_body:
 * @body: (transfer full): the file
 * @records: (element-type PrepRecord): its records, one for each item of @body
 *
 * Fills the collection with what was read: one change of the list.
 */
void
prep_collection_take_body (PrepCollection *self,
                           PrepBody       *body,
                           GPtrArray      *records)
{
  g_return_if_fail (body->items->len == records->len);

  while (self->all->len > 0)
    disown (self, self->all->pdata[self->all->len - 1]);
  prep_body_unref (self->body);
  self->body = body;
  self->unsaved = FALSE;

  for (guint i = 0; i < records->len; i++)
    {
      PrepSpan span = g_array_index (body->items, PrepSpan, i);
      PrepRecordPrivate *priv = prep_record_private (records->pdata[i]);

      /* Two records with one id would shadow each other: the later one becomes a new record. */
      if (prep_collection_lookup (self, prep_record_get_id (records->pdata[i])) != NULL)
        {
          g_free (priv->slots[PREP_RECORD_ID].text);
          priv->slots[PREP_RECORD_ID].text = g_uuid_string_random ();
          priv->dirty = TRUE;
        }
      priv->offset = span.offset;
      priv->length = span.length;
      adopt (self, records->pdata[i]);
    }
  sort_out (self);
}
