/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The one place that knows how each kind of field is held in eight bytes. A GValue would be
 * twice as large, and ten thousand records have some four hundred thousand of them.
 */

#include "store/prep-record-private.h"

/**
 * prep_slot_text:
 * @text: (nullable): the value of a text-like field
 *
 * Returns: a slot that owns a copy; tokens share theirs
 */
PrepSlot
prep_slot_text (const PrepField *field,
                const char      *text)
{
  PrepSlot slot = { NULL };

  if (text == NULL || *text == '\0')
    return slot;
  slot.text = field->kind == PREP_FIELD_TOKEN ? g_ref_string_new_intern (text) : g_strdup (text);
  return slot;
}

/**
 * prep_slot_texts:
 * @texts: (nullable): strings
 *
 * Returns: a slot that owns a copy without empty strings and without doubles, in the same order
 */
PrepSlot
prep_slot_texts (const char * const *texts)
{
  PrepSlot slot = { NULL };
  g_autoptr (GStrvBuilder) builder = NULL;
  g_autoptr (GHashTable) seen = NULL;

  if (texts == NULL || *texts == NULL)
    return slot;

  builder = g_strv_builder_new ();
  seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (; *texts != NULL; texts++)
    if (**texts != '\0' && g_hash_table_add (seen, (gpointer) *texts))
      g_strv_builder_add (builder, *texts);

  if (g_hash_table_size (seen) > 0)
    slot.texts = g_strv_builder_end (builder);
  return slot;
}

/* Frees what slot owns and makes it absent; a list stays with whoever looks at it. */
void
prep_slot_clear (const PrepField *field,
                 PrepSlot        *slot)
{
  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
    case PREP_FIELD_FLAG:
      slot->number = field->preset;
      break;
    case PREP_FIELD_TOKEN:
      g_clear_pointer (&slot->text, g_ref_string_release);
      break;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      g_clear_pointer (&slot->texts, g_strfreev);
      break;
    case PREP_FIELD_RECORD:
      g_clear_object (&slot->record);
      break;
    case PREP_FIELD_RECORDS:
      g_clear_object (&slot->list);
      break;
    default:
      g_clear_pointer (&slot->text, g_free);
    }
}

/* Nested records are compared by identity: their own values are their own business. */
gboolean
prep_slot_equal (const PrepField *field,
                 const PrepSlot  *a,
                 const PrepSlot  *b)
{
  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
    case PREP_FIELD_FLAG:
      return a->number == b->number;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      return a->texts == b->texts ||
             (a->texts != NULL && b->texts != NULL &&
              g_strv_equal ((const char * const *) a->texts, (const char * const *) b->texts));
    case PREP_FIELD_RECORD:
    case PREP_FIELD_RECORDS:
      return a->record == b->record;
    default:
      return g_strcmp0 (a->text, b->text) == 0;
    }
}

/* Whether slot holds the field's default, which a file does not say. */
gboolean
prep_slot_is_preset (const PrepField *field,
                     const PrepSlot  *slot)
{
  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
    case PREP_FIELD_FLAG:
      return slot->number == field->preset;
    case PREP_FIELD_TOKEN:
      return slot->text == NULL ||
             g_strcmp0 (slot->text, prep_field_token_nick (field, field->preset)) == 0;
    case PREP_FIELD_RECORDS:
      return slot->list == NULL || prep_list_get_length (slot->list) == 0;
    default:
      return slot->text == NULL;
    }
}
