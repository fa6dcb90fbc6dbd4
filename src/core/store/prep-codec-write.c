/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The writing half of the codec.
 */

#include "store/prep-codec.h"

#include <string.h>

#include "store/prep-record-private.h"

static JsonNode *
write_texts (const char * const *texts)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (; *texts != NULL; texts++)
    json_array_add_string_element (array, *texts);
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
write_records (PrepRecord *record,
               guint       number)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < prep_record_get_length (record, number); i++)
    json_array_add_object_element (array,
                                   prep_codec_encode (prep_record_get_nth (record, number, i)));
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
write_field (PrepRecord *record,
             guint       number)
{
  switch (prep_record_get_field (record, number)->kind)
    {
    case PREP_FIELD_NUMBER:
      return json_node_init_int (json_node_alloc (), prep_record_get_number (record, number));
    case PREP_FIELD_FLAG:
      return json_node_init_boolean (json_node_alloc (), prep_record_get_flag (record, number));
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      return write_texts (prep_record_get_texts (record, number));
    case PREP_FIELD_RECORD:
      {
        JsonNode *node = json_node_new (JSON_NODE_OBJECT);

        json_node_take_object (node, prep_codec_encode (prep_record_get_record (record, number)));
        return node;
      }
    case PREP_FIELD_RECORDS:
      return write_records (record, number);
    default:
      return json_node_init_string (json_node_alloc (), prep_record_get_text (record, number));
    }
}

/* Whether the file says this field: not at its default, or always. */
static gboolean
is_written (PrepRecord *record,
            guint       number)
{
  const PrepField *field = prep_record_get_field (record, number);

  if (!prep_record_is_preset (record, number))
    return TRUE;
  return (field->flags & PREP_FIELD_ALWAYS) != 0 && field->kind == PREP_FIELD_TEXT;
}

static void
add_field (PrepRecord *record,
           guint       number,
           JsonObject *object)
{
  if (is_written (record, number))
    json_object_set_member (object, prep_record_get_field (record, number)->name,
                            write_field (record, number));
}

/* The names in the order of the layout, and every field that it lacks behind the field that
 * stands before it in the table. */
static GPtrArray *
order_members (PrepRecord *record,
               GArray     *layout)
{
  GPtrArray *names = g_ptr_array_new ();
  guint after = 0;

  for (guint i = 0; i < layout->len; i++)
    g_ptr_array_add (names, g_array_index (layout, PrepMember, i).name);

  for (guint i = 0; i < prep_record_get_n_fields (record); i++)
    {
      const char *name = prep_record_get_field (record, i)->name;
      guint place;

      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, &place))
        {
          after = place + 1;
          continue;
        }
      if (is_written (record, i))
        g_ptr_array_insert (names, after++, (gpointer) name);
    }
  return names;
}

static void
write_by_layout (PrepRecord *record,
                 GArray     *layout,
                 JsonObject *object)
{
  g_autoptr (GPtrArray) names = order_members (record, layout);

  for (guint i = 0; i < names->len; i++)
    {
      JsonNode *extra = prep_layout_find (layout, names->pdata[i]);

      if (extra != NULL)
        json_object_set_member (object, names->pdata[i], json_node_copy (extra));
      else
        add_field (record, prep_record_find_field (record, names->pdata[i]), object);
    }
}

/**
 * prep_codec_encode:
 *
 * Returns: (transfer full): @record as JSON: what is not at its default in the table's order, and
 *   what the file had beyond that
 */
JsonObject *
prep_codec_encode (PrepRecord *record)
{
  JsonObject *object = json_object_new ();
  GArray *layout = prep_record_private (record)->layout;

  if (layout != NULL)
    write_by_layout (record, layout, object);
  else
    for (guint i = 0; i < prep_record_get_n_fields (record); i++)
      add_field (record, i, object);
  return object;
}

/* How much of line is its member's name with the quotes and the spaces in front; 0 if the line has
 * none. json-glib puts a space before the colon, which no other writer does. */
static gsize
name_length (const char *line,
             gsize       length)
{
  const char *end = line + length;
  const char *p = line;

  while (p < end && *p == ' ')
    p++;
  if (p == end || *p++ != '"')
    return 0;
  while (p < end && *p != '"')
    p += *p == '\\' ? 2 : 1;
  return end - p > 3 && strncmp (p, "\" : ", 4) == 0 ? p + 1 - line : 0;
}

/* Appends the rest of a line. json-glib writes a fraction of 1e22 as 1e+22.0, which is not JSON. */
static void
append_value (GString    *out,
              const char *value,
              gsize       length)
{
  gsize start = strspn (value, ": ");
  gsize number = start + strspn (value + start, "-+.0123456789e");

  if (number > start + 2 && number <= length && strncmp (value + number - 2, ".0", 2) == 0 &&
      memchr (value + start, 'e', number - start) != NULL)
    {
      g_string_append_len (out, value, number - 2);
      g_string_append_len (out, value + number, length - number);
    }
  else
    g_string_append_len (out, value, length);
}

/* Moves every line but the first four spaces in: below "items", which is below the file. Line
 * breaks inside strings are escaped, so that each one here is the generator's own. */
static char *
indent (const char *text,
        gsize       length,
        gsize      *indented)
{
  GString *out = g_string_sized_new (length + length / 4);

  for (const char *line = text; line < text + length;)
    {
      const char *end = memchr (line, '\n', text + length - line);
      gsize n = (end != NULL ? end + 1 : text + length) - line;
      gsize name = name_length (line, n);

      g_string_append_len (out, line, name);
      append_value (out, line + name + (name > 0), n - name - (name > 0));
      if (end != NULL)
        g_string_append (out, "    ");
      line += n;
    }
  *indented = out->len;
  return g_string_free (out, FALSE);
}

/**
 * prep_codec_to_text:
 * @length: (out): in bytes
 *
 * Returns: (transfer full): the text of @record as it stands in its file
 */
char *
prep_codec_to_text (PrepRecord *record,
                    gsize      *length)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;
  gsize plain;

  json_node_take_object (root, prep_codec_encode (record));
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, &plain);
  return indent (text, plain, length);
}

/**
 * prep_codec_parse:
 * @text: a record's text that passed the gate
 * @length: in bytes, or -1
 *
 * Returns: (transfer full) (nullable): its JSON
 */
JsonObject *
prep_codec_parse (const char  *text,
                  gssize       length,
                  GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;

  if (!json_parser_load_from_data (parser, text, length, error))
    return NULL;
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JSON_PARSER_ERROR, JSON_PARSER_ERROR_INVALID_DATA,
                           "not an object");
      return NULL;
    }
  return json_object_ref (json_node_get_object (root));
}
