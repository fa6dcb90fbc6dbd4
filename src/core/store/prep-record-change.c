/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The two ways in which a record changes, and how a change climbs to the collection, owner by
 * owner, by direct calls.
 */

#include "store/prep-record-private.h"
#include "store/prep-stamp.h"

static gboolean
ask_owner (PrepRecord *self,
           PrepRecord *record,
           guint       field)
{
  PrepRecordPrivate *priv = prep_record_private (self);

  return priv->owner == NULL || priv->owner_funcs->will_change (priv->owner, record, field);
}

static void
climb (PrepRecord *self,
       PrepRecord *record,
       guint       field)
{
  PrepRecordPrivate *priv = prep_record_private (self);

  prep_record_emit_changed (self);
  if (priv->owner != NULL)
    priv->owner_funcs->did_change (priv->owner, record, field);
}

static gboolean
nested_will_change (gpointer    owner,
                    PrepRecord *record,
                    guint       field)
{
  return ask_owner (owner, record, field);
}

static void
nested_did_change (gpointer    owner,
                   PrepRecord *record,
                   guint       field)
{
  climb (owner, record, field);
}

/* Makes self the owner of nested, which stands in field. */
void
prep_record_adopt (PrepRecord *self,
                   guint       field,
                   PrepRecord *nested)
{
  static const PrepOwner funcs = { nested_will_change, nested_did_change };

  prep_record_set_owner (nested, self, &funcs);
  prep_record_private (nested)->owner_field = field;
}

static void
let_go (PrepRecord *nested)
{
  prep_record_set_owner (nested, NULL, NULL);
  prep_record_emit_removed (nested);
}

static void
stamp (PrepRecord *self)
{
  PrepRecordPrivate *priv = prep_record_private (self);
  PrepSlot *slot = &priv->slots[PREP_RECORD_MODIFIED];

  if (g_strcmp0 (slot->text, prep_stamp_now ()) == 0)
    return;
  g_free (slot->text);
  slot->text = g_strdup (prep_stamp_now ());
  g_object_notify_by_pspec (G_OBJECT (self),
                            PREP_RECORD_GET_CLASS (self)->pspecs[PREP_RECORD_MODIFIED]);
}

static void
finish_change (PrepRecord      *self,
               guint            field,
               PrepRecordWrite  write)
{
  PrepRecordClass *klass = PREP_RECORD_GET_CLASS (self);

  prep_layout_forget (prep_record_private (self)->layout, klass->fields[field].name);
  if (write == PREP_RECORD_EDIT)
    stamp (self);
  g_object_notify_by_pspec (G_OBJECT (self), klass->pspecs[field]);
  climb (self, self, field);
}

/* Something beyond the table changed: the record must be written again. */
void
prep_record_touch (PrepRecord *self)
{
  climb (self, self, PREP_RECORD_MODIFIED);
}

/**
 * prep_record_store:
 * @slot: (transfer full): the new value
 *
 * The one way in which a value gets into a record, except for lists of records.
 *
 * Returns: whether the record holds the value now
 */
gboolean
prep_record_store (PrepRecord      *self,
                   guint            number,
                   PrepSlot         slot,
                   PrepRecordWrite  write)
{
  const PrepField *field = &PREP_RECORD_GET_CLASS (self)->fields[number];
  PrepRecordPrivate *priv = prep_record_private (self);
  PrepSlot old = priv->slots[number];
  gboolean kept = prep_layout_find (priv->layout, field->name) != NULL;

  if (prep_slot_equal (field, &old, &slot) && !(kept && write == PREP_RECORD_EDIT))
    {
      prep_slot_clear (field, &slot);
      return TRUE;
    }
  if (write != PREP_RECORD_DECODE && !ask_owner (self, self, number))
    {
      prep_slot_clear (field, &slot);
      return FALSE;
    }

  priv->slots[number] = slot;
  if (field->kind == PREP_FIELD_RECORD && slot.record != NULL)
    prep_record_adopt (self, number, slot.record);
  if (field->kind == PREP_FIELD_RECORD && old.record != NULL)
    let_go (old.record);
  prep_slot_clear (field, &old);
  if (write != PREP_RECORD_DECODE)
    finish_change (self, number, write);
  return TRUE;
}

/**
 * prep_record_set_nested:
 * @items: (array length=n_items) (transfer none): what the list shall hold
 *
 * The one way in which a list of records changes.
 *
 * Returns: whether the list holds @items now
 */
gboolean
prep_record_set_nested (PrepRecord      *self,
                        guint            number,
                        gpointer        *items,
                        guint            n_items,
                        PrepRecordWrite  write)
{
  PrepList *list = PREP_LIST (prep_record_get_list (self, number));
  g_autoptr (GPtrArray) gone = NULL;
  g_autoptr (GHashTable) stays = NULL;

  if (write != PREP_RECORD_DECODE && !ask_owner (self, self, number))
    return FALSE;

  gone = g_ptr_array_new_with_free_func (g_object_unref);
  stays = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n_items; i++)
    g_hash_table_add (stays, items[i]);
  for (guint i = 0; i < prep_list_get_length (list); i++)
    if (!g_hash_table_contains (stays, prep_list_get_nth (list, i)))
      g_ptr_array_add (gone, g_object_ref (prep_list_get_nth (list, i)));

  for (guint i = 0; i < n_items; i++)
    prep_record_adopt (self, number, items[i]);
  prep_list_set_items (list, items, n_items);
  for (guint i = 0; i < gone->len; i++)
    let_go (gone->pdata[i]);
  if (write != PREP_RECORD_DECODE)
    finish_change (self, number, write);
  return TRUE;
}
