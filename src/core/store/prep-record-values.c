/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Reading the values of a record.
 */

#include "store/prep-record-private.h"

/* The slot of field if it has one of the wanted kinds; a wrong kind is a mistake in the caller. */
PrepSlot *
prep_record_slot (PrepRecord *self,
                  guint       field,
                  guint       kinds)
{
  const PrepField *line = prep_record_get_field (self, field);

  g_return_val_if_fail (line != NULL, NULL);
  g_return_val_if_fail ((kinds & (1u << line->kind)) != 0, NULL);
  return &prep_record_private (self)->slots[field];
}

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_TEXT_KINDS);

  return slot != NULL && slot->text != NULL ? slot->text : "";
}

gint64
prep_record_get_number (PrepRecord *self,
                        guint       field)
{
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (NUMBER));

  return slot != NULL ? slot->number : 0;
}

gboolean
prep_record_get_flag (PrepRecord *self,
                      guint       field)
{
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (FLAG));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (TOKEN));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_TEXTS_KINDS);

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORD));

  return slot != NULL ? slot->record : NULL;
}

guint
prep_record_get_length (PrepRecord *self,
                        guint       field)
{
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORDS));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORDS));

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
  PrepSlot *slot = prep_record_slot (self, field, PREP_KIND (RECORDS));

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
