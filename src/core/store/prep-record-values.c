/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Typed access to the values of a record.
 */

#include "store/prep-record-private.h"

/* The slot of field if it has one of the wanted kinds; a wrong kind is a mistake in the caller. */
static PrepSlot *
slot_of (PrepRecord *self,
         guint       field,
         guint       kinds)
{
  const PrepField *line = prep_record_get_field (self, field);

  g_return_val_if_fail (line != NULL, NULL);
  g_return_val_if_fail ((kinds & (1u << line->kind)) != 0, NULL);
  return &prep_record_private (self)->slots[field];
}

#define KIND(kind) (1u << PREP_FIELD_##kind)
#define TEXT_KINDS (KIND (TOKEN) | (KIND (TOKEN) - 1))
#define TEXTS_KINDS (KIND (TEXTS) | KIND (TOKENS) | KIND (LINKS))

/**
 * prep_record_get_text:
 * @field: a field of a text-like kind: text, day, time, local time, month, link, token
 *
 * Returns: (transfer none): the value as it stands in the file; "" if absent
 */
const char *
prep_record_get_text (PrepRecord *self,
                      guint       field)
{
  PrepSlot *slot = slot_of (self, field, TEXT_KINDS);

  return slot != NULL && slot->text != NULL ? slot->text : "";
}

gint64
prep_record_get_number (PrepRecord *self,
                        guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (NUMBER));

  return slot != NULL ? slot->number : 0;
}

gboolean
prep_record_get_flag (PrepRecord *self,
                      guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (FLAG));

  return slot != NULL && slot->number != 0;
}

/**
 * prep_record_get_token:
 *
 * Returns: the value of the field's enum; its preset where the token is absent or not known
 */
int
prep_record_get_token (PrepRecord *self,
                       guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (TOKEN));

  g_return_val_if_fail (slot != NULL, 0);
  return prep_field_token_value (prep_record_get_field (self, field),
                                 slot->text != NULL ? slot->text : "");
}

/**
 * prep_record_get_texts:
 * @field: a list of text, of tokens or of links
 *
 * Returns: (transfer none) (array zero-terminated=1): never %NULL
 */
const char * const *
prep_record_get_texts (PrepRecord *self,
                       guint       field)
{
  static const char * const none[] = { NULL };
  PrepSlot *slot = slot_of (self, field, TEXTS_KINDS);

  return slot != NULL && slot->texts != NULL ? (const char * const *) slot->texts : none;
}

gboolean
prep_record_has_text (PrepRecord *self,
                      guint       field,
                      const char *text)
{
  return g_strv_contains (prep_record_get_texts (self, field), text);
}

/**
 * prep_record_get_record:
 *
 * Returns: (transfer none) (nullable): the nested record
 */
gpointer
prep_record_get_record (PrepRecord *self,
                        guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORD));

  return slot != NULL ? slot->record : NULL;
}

guint
prep_record_get_length (PrepRecord *self,
                        guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORDS));

  return slot != NULL && slot->list != NULL ? prep_list_get_length (slot->list) : 0;
}

/**
 * prep_record_get_nth:
 *
 * Returns: (transfer none) (nullable): a nested record of a list
 */
gpointer
prep_record_get_nth (PrepRecord *self,
                     guint       field,
                     guint       nth)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORDS));

  return slot != NULL && slot->list != NULL ? prep_list_get_nth (slot->list, nth) : NULL;
}

/**
 * prep_record_get_list:
 *
 * Returns: (transfer none): the nested records as a list that tells its changes; made when first
 *   asked for, so that records which nobody looks into stay small
 */
GListModel *
prep_record_get_list (PrepRecord *self,
                      guint       field)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORDS));

  g_return_val_if_fail (slot != NULL, NULL);
  if (slot->list == NULL)
    slot->list = prep_list_new (prep_record_get_field (self, field)->get_type ());
  return G_LIST_MODEL (slot->list);
}

/**
 * prep_record_is_preset:
 *
 * Returns: whether @field is absent or at its default
 */
gboolean
prep_record_is_preset (PrepRecord *self,
                       guint       field)
{
  const PrepField *line = prep_record_get_field (self, field);

  g_return_val_if_fail (line != NULL, TRUE);
  return prep_slot_is_preset (line, &prep_record_private (self)->slots[field]);
}

/**
 * prep_record_set_text:
 * @text: (nullable): the new value; "" or %NULL makes it absent
 *
 * Returns: whether the record holds @text now; %FALSE if it does not fit the field's kind or the
 *   collection is read-only
 */
gboolean
prep_record_set_text (PrepRecord *self,
                      guint       field,
                      const char *text)
{
  PrepSlot *slot = slot_of (self, field, TEXT_KINDS);
  const PrepField *line;

  g_return_val_if_fail (slot != NULL, FALSE);

  line = prep_record_get_field (self, field);
  if (!prep_field_fits (line, text != NULL ? text : ""))
    return FALSE;
  return prep_record_store (self, field, prep_slot_text (line, text), PREP_RECORD_EDIT);
}

gboolean
prep_record_set_number (PrepRecord *self,
                        guint       field,
                        gint64      number)
{
  PrepSlot *slot = slot_of (self, field, KIND (NUMBER));
  const PrepField *line;

  g_return_val_if_fail (slot != NULL, FALSE);

  line = prep_record_get_field (self, field);
  if (number < line->min || number > line->max)
    return FALSE;
  return prep_record_store (self, field, (PrepSlot) { .number = number }, PREP_RECORD_EDIT);
}

gboolean
prep_record_set_flag (PrepRecord *self,
                      guint       field,
                      gboolean    flag)
{
  PrepSlot *slot = slot_of (self, field, KIND (FLAG));

  g_return_val_if_fail (slot != NULL, FALSE);
  return prep_record_store (self, field, (PrepSlot) { .number = flag != FALSE }, PREP_RECORD_EDIT);
}

/**
 * prep_record_set_token:
 * @value: a value of the field's enum; its preset makes the token absent
 *
 * Returns: whether the record holds @value now
 */
gboolean
prep_record_set_token (PrepRecord *self,
                       guint       field,
                       int         value)
{
  PrepSlot *slot = slot_of (self, field, KIND (TOKEN));
  const PrepField *line;
  const char *nick;

  g_return_val_if_fail (slot != NULL, FALSE);

  line = prep_record_get_field (self, field);
  nick = prep_field_token_nick (line, value);
  g_return_val_if_fail (nick != NULL, FALSE);
  return prep_record_store (self, field,
                            prep_slot_text (line, value == line->preset ? NULL : nick),
                            PREP_RECORD_EDIT);
}

/**
 * prep_record_set_texts:
 * @texts: (nullable) (array zero-terminated=1): the new list; doubles and "" are left out
 *
 * Returns: whether the record holds the list now
 */
gboolean
prep_record_set_texts (PrepRecord         *self,
                       guint               field,
                       const char * const *texts)
{
  PrepSlot *slot = slot_of (self, field, TEXTS_KINDS);

  g_return_val_if_fail (slot != NULL, FALSE);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    if (!prep_field_fits (prep_record_get_field (self, field), texts[i]))
      return FALSE;
  return prep_record_store (self, field, prep_slot_texts (texts), PREP_RECORD_EDIT);
}

gboolean
prep_record_add_text (PrepRecord *self,
                      guint       field,
                      const char *text)
{
  const char * const *texts = prep_record_get_texts (self, field);
  g_autoptr (GPtrArray) more = g_ptr_array_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    g_ptr_array_add (more, (gpointer) texts[i]);
  g_ptr_array_add (more, (gpointer) text);
  g_ptr_array_add (more, NULL);
  return prep_record_set_texts (self, field, (const char * const *) more->pdata);
}

gboolean
prep_record_remove_text (PrepRecord *self,
                         guint       field,
                         const char *text)
{
  const char * const *texts = prep_record_get_texts (self, field);
  g_autoptr (GPtrArray) fewer = g_ptr_array_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    if (!g_str_equal (texts[i], text))
      g_ptr_array_add (fewer, (gpointer) texts[i]);
  g_ptr_array_add (fewer, NULL);
  return prep_record_set_texts (self, field, (const char * const *) fewer->pdata);
}

/**
 * prep_record_set_record:
 * @nested: (nullable) (transfer none): the nested record, which must not be in use elsewhere
 *
 * Returns: whether the record holds @nested now
 */
gboolean
prep_record_set_record (PrepRecord *self,
                        guint       field,
                        PrepRecord *nested)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORD));

  g_return_val_if_fail (slot != NULL, FALSE);
  if (nested == slot->record)
    return TRUE;
  g_return_val_if_fail (nested == NULL || prep_record_private (nested)->owner == NULL, FALSE);
  if (nested != NULL)
    g_object_ref (nested);
  return prep_record_store (self, field, (PrepSlot) { .record = nested }, PREP_RECORD_EDIT);
}

/* The nested records of a list with nested put in at position. */
static GPtrArray *
copy_nested (PrepSlot *slot)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; slot->list != NULL && i < prep_list_get_length (slot->list); i++)
    g_ptr_array_add (items, prep_list_get_nth (slot->list, i));
  return items;
}

/**
 * prep_record_insert:
 * @position: where; behind the end means at the end
 * @nested: (transfer none): a record that is in no list yet
 *
 * Returns: whether the list holds @nested now
 */
gboolean
prep_record_insert (PrepRecord *self,
                    guint       field,
                    guint       position,
                    PrepRecord *nested)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORDS));
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (slot != NULL && PREP_IS_RECORD (nested), FALSE);
  g_return_val_if_fail (prep_record_private (nested)->owner == NULL, FALSE);

  items = copy_nested (slot);
  g_ptr_array_insert (items, MIN (position, items->len), nested);
  return prep_record_set_nested (self, field, items->pdata, items->len, PREP_RECORD_EDIT);
}

gboolean
prep_record_append (PrepRecord *self,
                    guint       field,
                    PrepRecord *nested)
{
  return prep_record_insert (self, field, G_MAXUINT, nested);
}

/**
 * prep_record_remove:
 *
 * Takes @nested out of the list; it emits `removed`.
 *
 * Returns: whether it is out
 */
gboolean
prep_record_remove (PrepRecord *self,
                    guint       field,
                    PrepRecord *nested)
{
  PrepSlot *slot = slot_of (self, field, KIND (RECORDS));
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (slot != NULL && PREP_IS_RECORD (nested), FALSE);

  items = copy_nested (slot);
  if (!g_ptr_array_remove (items, nested))
    return FALSE;
  return prep_record_set_nested (self, field, items->pdata, items->len, PREP_RECORD_EDIT);
}

/**
 * prep_record_foreach:
 *
 * Calls @func for this record and then, field by field, for every record nested in it.
 */
void
prep_record_foreach (PrepRecord     *self,
                     PrepRecordFunc  func,
                     gpointer        data)
{
  PrepRecordPrivate *priv;

  g_return_if_fail (PREP_IS_RECORD (self));

  priv = prep_record_private (self);
  func (self, data);
  for (guint i = 0; i < prep_record_get_n_fields (self); i++)
    {
      PrepFieldKind kind = prep_record_get_field (self, i)->kind;

      if (kind == PREP_FIELD_RECORD && priv->slots[i].record != NULL)
        prep_record_foreach (priv->slots[i].record, func, data);
      if (kind == PREP_FIELD_RECORDS)
        for (guint n = 0; n < prep_record_get_length (self, i); n++)
          prep_record_foreach (prep_list_get_nth (priv->slots[i].list, n), func, data);
    }
}

typedef struct
{
  const char *id;
  PrepRecord *found;
} Search;

static void
compare_id (PrepRecord *record,
            gpointer    data)
{
  Search *search = data;

  if (search->found == NULL && g_str_equal (prep_record_get_id (record), search->id))
    search->found = record;
}

/**
 * prep_record_find_nested:
 *
 * Returns: (transfer none) (nullable): the record with this id at or below @self
 */
gpointer
prep_record_find_nested (PrepRecord *self,
                         const char *id)
{
  Search search = { id, NULL };

  prep_record_foreach (self, compare_id, &search);
  return search.found;
}
