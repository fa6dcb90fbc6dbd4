/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Writing the values of a record: what a person's edit calls.
 */

#include "store/prep-record-private.h"

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_TEXT_KINDS);
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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (NUMBER));
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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (FLAG));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (TOKEN));
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
  PrepSlot *slot = prep_record_slot (self, field, PREP_TEXTS_KINDS);

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORD));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORDS));
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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORDS));
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (slot != NULL && PREP_IS_RECORD (nested), FALSE);

  items = copy_nested (slot);
  if (!g_ptr_array_remove (items, nested))
    return FALSE;
  return prep_record_set_nested (self, field, items->pdata, items->len, PREP_RECORD_EDIT);
}
