/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Records to and from JSON, by walking the table. Whatever the table does not know, or cannot
 * take, goes into the record's layout and comes out again where it stood.
 */

#include "config.h"

#include "store/prep-codec.h"

#include <glib/gi18n-lib.h>

#include "store/prep-record-private.h"

void
prep_fault_free (PrepFault *fault)
{
  g_free (fault->id);
  g_free (fault->member);
  g_free (fault->reason);
  g_free (fault);
}

static void
add_fault (GPtrArray       *faults,
           PrepRecord      *record,
           const PrepField *field,
           const char      *reason)
{
  PrepFault *fault;

  if (faults == NULL)
    return;
  fault = g_new0 (PrepFault, 1);
  fault->id = g_strdup (prep_record_get_id (record));
  fault->member = g_strdup (field->name);
  fault->reason = g_strdup (reason);
  g_ptr_array_add (faults, fault);
}

static const char *
node_text (JsonNode *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);
  return NULL;
}

static const char *
object_id (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "id");
  const char *id = node != NULL ? node_text (node) : NULL;

  return id != NULL && *id != '\0' ? id : NULL;
}

/* The readers: each gives NULL and the slot, or the reason why the value does not fit. */

static const char *
read_text (const PrepField *field,
           JsonNode        *node,
           PrepSlot        *slot)
{
  const char *text = node_text (node);

  if (text == NULL)
    return N_("this should be text");
  if (!prep_field_fits (field, text))
    return field->kind == PREP_FIELD_LINK ? N_("this is not the id of a record")
                                          : N_("this is not a date or time of the expected form");
  *slot = prep_slot_text (field, text);
  return NULL;
}

static const char *
read_number (const PrepField *field,
             JsonNode        *node,
             PrepSlot        *slot)
{
  gint64 number;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return N_("this should be a whole number");
  number = json_node_get_int (node);
  if (number < field->min || number > field->max)
    return N_("this number is out of range");
  slot->number = number;
  return NULL;
}

static const char *
read_flag (JsonNode *node,
           PrepSlot *slot)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return N_("this should be true or false");
  slot->number = json_node_get_boolean (node);
  return NULL;
}

static const char *
read_texts (const PrepField *field,
            JsonNode        *node,
            PrepSlot        *slot)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return N_("this should be a list of texts");
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = node_text (json_array_get_element (array, i));

      if (text == NULL || !prep_field_fits (field, text))
        return N_("this should be a list of texts");
      g_ptr_array_add (texts, (gpointer) text);
    }
  g_ptr_array_add (texts, NULL);
  *slot = prep_slot_texts ((const char * const *) texts->pdata);
  return NULL;
}

static gboolean
holds_objects (JsonNode *node)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
      return FALSE;
  return TRUE;
}

/* The nested record of object: the present one, brought up to date, where it has the same id. */
static PrepRecord *
take_nested (PrepRecord      *present,
             const PrepField *field,
             JsonObject      *object,
             GPtrArray       *faults)
{
  const char *id = object_id (object);

  if (present != NULL && id != NULL && g_str_equal (prep_record_get_id (present), id))
    {
      prep_codec_apply (present, object, faults);
      return g_object_ref (present);
    }
  return prep_codec_decode (field->get_type (), object, faults);
}

static PrepRecord *
find_in_list (PrepRecord *record,
              guint       number,
              JsonObject *object)
{
  const char *id = object_id (object);

  for (guint i = 0; id != NULL && i < prep_record_get_length (record, number); i++)
    if (g_str_equal (prep_record_get_id (prep_record_get_nth (record, number, i)), id))
      return prep_record_get_nth (record, number, i);
  return NULL;
}

static const char *
read_records (PrepRecord      *record,
              guint            number,
              JsonNode        *node,
              PrepRecordWrite  write,
              GPtrArray       *faults)
{
  const PrepField *field = prep_record_get_field (record, number);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean same;
  JsonArray *array;

  if (node != NULL && !holds_objects (node))
    return N_("this should be a list of records");

  array = node != NULL ? json_node_get_array (node) : NULL;
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);

      g_ptr_array_add (items, take_nested (find_in_list (record, number, object), field, object,
                                           faults));
    }

  same = items->len == prep_record_get_length (record, number);
  for (guint i = 0; same && i < items->len; i++)
    same = items->pdata[i] == prep_record_get_nth (record, number, i);
  if (!same)
    prep_record_set_nested (record, number, items->pdata, items->len, write);
  return NULL;
}

static const char *
read_record (PrepRecord      *record,
             guint            number,
             JsonNode        *node,
             GPtrArray       *faults,
             PrepSlot        *slot)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return N_("this should be a record");
  slot->record = take_nested (prep_record_get_record (record, number),
                              prep_record_get_field (record, number),
                              json_node_get_object (node), faults);
  return NULL;
}

/* Puts node into the field; NULL, or the reason why it does not fit. Absent means the preset. */
static const char *
read_field (PrepRecord      *record,
            guint            number,
            JsonNode        *node,
            PrepRecordWrite  write,
            GPtrArray       *faults)
{
  const PrepField *field = prep_record_get_field (record, number);
  const char *reason = NULL;
  PrepSlot slot = { NULL };

  if (field->kind == PREP_FIELD_NUMBER || field->kind == PREP_FIELD_FLAG)
    slot.number = field->preset;
  if (node != NULL && JSON_NODE_HOLDS_NULL (node))
    node = NULL;
  if (field->kind == PREP_FIELD_RECORDS)
    return read_records (record, number, node, write, faults);

  if (node != NULL)
    switch (field->kind)
      {
      case PREP_FIELD_NUMBER:
        reason = read_number (field, node, &slot);
        break;
      case PREP_FIELD_FLAG:
        reason = read_flag (node, &slot);
        break;
      case PREP_FIELD_TEXTS:
      case PREP_FIELD_TOKENS:
      case PREP_FIELD_LINKS:
        reason = read_texts (field, node, &slot);
        break;
      case PREP_FIELD_RECORD:
        reason = read_record (record, number, node, faults, &slot);
        break;
      default:
        reason = read_text (field, node, &slot);
      }
  prep_record_store (record, number, slot, write);
  return reason;
}

static void
clear_member (gpointer data)
{
  PrepMember *member = data;

  g_free (member->name);
  g_clear_pointer (&member->extra, json_node_unref);
}

static GArray *
new_layout (void)
{
  GArray *layout = g_array_new (FALSE, FALSE, sizeof (PrepMember));

  g_array_set_clear_func (layout, clear_member);
  return layout;
}

static void
add_member (GArray     *layout,
            const char *name,
            JsonNode   *extra)
{
  PrepMember member = { g_strdup (name), extra != NULL ? json_node_copy (extra) : NULL };

  g_array_append_val (layout, member);
}

/* The field called name, looked for first where a file in the table's order has it. */
static guint
find_field (PrepRecord *record,
            const char *name,
            guint       expected)
{
  guint n_fields = prep_record_get_n_fields (record);

  for (guint i = expected; i < n_fields; i++)
    if (g_str_equal (prep_record_get_field (record, i)->name, name))
      return i;
  return prep_record_find_field (record, name);
}

/**
 * prep_codec_decode:
 * @type: a record type
 * @faults: (nullable) (element-type PrepFault): collects what did not fit
 *
 * A record without an id gets one, and is written with it when its collection is next saved.
 *
 * Returns: (transfer full): the record
 */
PrepRecord *
prep_codec_decode (GType       type,
                   JsonObject *object,
                   GPtrArray  *faults)
{
  PrepRecord *record = g_object_new (type, NULL);
  g_autoptr (GArray) layout = new_layout ();
  gboolean plain = TRUE;
  guint expected = 0;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (object_id (object) != NULL)
    read_field (record, PREP_RECORD_ID, json_object_get_member (object, "id"), PREP_RECORD_DECODE,
                NULL);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      guint number = find_field (record, name, expected);
      const char *reason = NULL;

      if (number == G_MAXUINT)
        {
          add_member (layout, name, node);
          plain = FALSE;
          continue;
        }
      reason = read_field (record, number, node, PREP_RECORD_DECODE, faults);
      if (reason != NULL)
        add_fault (faults, record, prep_record_get_field (record, number), reason);
      add_member (layout, name, reason != NULL ? node : NULL);
      plain = plain && reason == NULL && number >= expected;
      expected = number + 1;
    }
  if (!plain)
    prep_record_private (record)->layout = g_steal_pointer (&layout);

  if (*prep_record_get_id (record) == '\0')
    {
      prep_record_private (record)->slots[PREP_RECORD_ID].text = g_uuid_string_random ();
      prep_record_private (record)->dirty = TRUE;
    }
  return record;
}

/* Takes over the unknown members of object; those that had a place keep it. */
static gboolean
apply_layout (PrepRecord *record,
              JsonObject *object,
              GHashTable *extras)
{
  PrepRecordPrivate *priv = prep_record_private (record);
  g_autoptr (GArray) old = g_steal_pointer (&priv->layout);
  g_autoptr (GArray) layout = new_layout ();
  gboolean differs = FALSE;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  for (guint i = 0; old != NULL && i < old->len; i++)
    {
      PrepMember *member = &g_array_index (old, PrepMember, i);
      JsonNode *extra = g_hash_table_lookup (extras, member->name);

      differs |= (extra == NULL) != (member->extra == NULL) ||
                 (extra != NULL && !json_node_equal (extra, member->extra));
      if (extra != NULL || prep_record_find_field (record, member->name) != G_MAXUINT)
        add_member (layout, member->name, extra);
      g_hash_table_remove (extras, member->name);
    }

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (g_hash_table_contains (extras, name))
      {
        add_member (layout, name, node);
        differs = TRUE;
      }
  if (layout->len > 0)
    priv->layout = g_steal_pointer (&layout);
  return differs;
}

/**
 * prep_codec_apply:
 * @faults: (nullable) (element-type PrepFault): collects what did not fit
 *
 * Makes @record hold what @object says, in place.
 *
 * Returns: %FALSE if @record cannot be edited now
 */
gboolean
prep_codec_apply (PrepRecord *record,
                  JsonObject *object,
                  GPtrArray  *faults)
{
  g_autoptr (GHashTable) extras = g_hash_table_new (g_str_hash, g_str_equal);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (!prep_record_is_editable (record))
    return FALSE;

  g_object_freeze_notify (G_OBJECT (record));
  for (guint i = 0; i < prep_record_get_n_fields (record); i++)
    {
      const PrepField *field = prep_record_get_field (record, i);
      const char *reason;

      if (i == PREP_RECORD_ID)
        continue;
      node = json_object_get_member (object, field->name);
      reason = read_field (record, i, node, PREP_RECORD_APPLY, faults);
      if (reason != NULL)
        {
          add_fault (faults, record, field, reason);
          g_hash_table_insert (extras, (gpointer) field->name, node);
        }
    }
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (prep_record_find_field (record, name) == G_MAXUINT)
      g_hash_table_insert (extras, (gpointer) name, node);
  if (apply_layout (record, object, extras))
    prep_record_touch (record);
  g_object_thaw_notify (G_OBJECT (record));
  return TRUE;
}
