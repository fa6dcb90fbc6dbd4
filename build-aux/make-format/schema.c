/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "make-format.h"

#include <json-glib/json-glib.h>

/* The shapes of the kinds that are strings of one form; NULL is any string. */
static const char *const patterns[] = {
  [PREP_FIELD_DAY] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  [PREP_FIELD_TIME] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
  [PREP_FIELD_LOCAL] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
  [PREP_FIELD_MONTH] = "^[0-9]{4}-[0-9]{2}$",
  [PREP_FIELD_RECORDS] = NULL,
};

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_integer (JsonBuilder *builder,
             const char  *name,
             gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_reference (JsonBuilder *builder,
               GType        record_type)
{
  g_autofree char *name = format_get_type_name (record_type);
  g_autofree char *reference = g_strconcat ("#/$defs/", name, NULL);

  add_string (builder, "$ref", reference);
}

static void
add_nicks (JsonBuilder     *builder,
           const PrepField *field)
{
  g_auto(GStrv) nicks = format_list_nicks (field);

  json_builder_set_member_name (builder, "enum");
  json_builder_begin_array (builder);
  for (guint i = 0; nicks[i] != NULL; i++)
    json_builder_add_string_value (builder, nicks[i]);
  json_builder_end_array (builder);
}

/* What one entry of a list has to be. */
static void
add_items (JsonBuilder     *builder,
           const PrepField *field)
{
  add_string (builder, "type", "array");
  if (field->kind != PREP_FIELD_RECORDS)
    {
      json_builder_set_member_name (builder, "uniqueItems");
      json_builder_add_boolean_value (builder, TRUE);
    }
  json_builder_set_member_name (builder, "items");
  json_builder_begin_object (builder);
  if (field->kind == PREP_FIELD_RECORDS)
    add_reference (builder, field->get_type ());
  else if (field->kind == PREP_FIELD_TOKENS)
    add_nicks (builder, field);
  else
    add_string (builder, "type", "string");
  json_builder_end_object (builder);
}

static void
add_kind (JsonBuilder     *builder,
          const PrepField *field)
{
  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
      add_string (builder, "type", "integer");
      add_integer (builder, "minimum", field->min);
      add_integer (builder, "maximum", field->max);
      break;
    case PREP_FIELD_FLAG:
      add_string (builder, "type", "boolean");
      break;
    case PREP_FIELD_TOKEN:
      add_nicks (builder, field);
      break;
    case PREP_FIELD_RECORD:
      add_reference (builder, field->get_type ());
      break;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
    case PREP_FIELD_RECORDS:
      add_items (builder, field);
      break;
    default:
      add_string (builder, "type", "string");
      if (patterns[field->kind] != NULL)
        add_string (builder, "pattern", patterns[field->kind]);
    }
}

static void
add_field (JsonBuilder     *builder,
           const PrepField *field)
{
  json_builder_set_member_name (builder, field->name);
  json_builder_begin_object (builder);
  if (field->about != NULL)
    add_string (builder, "description", field->about);
  add_kind (builder, field);
  json_builder_end_object (builder);
}

static void
add_type (JsonBuilder *builder,
          GType        record_type,
          gboolean     top)
{
  g_autoptr(PrepRecordClass) klass = g_type_class_ref (record_type);
  g_autofree char *name = format_get_type_name (record_type);
  guint n_fields;
  const PrepField *fields = prep_record_class_get_fields (klass, &n_fields);

  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_string (builder, "type", "object");
  json_builder_set_member_name (builder, "required");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].flags & PREP_FIELD_ALWAYS)
      json_builder_add_string_value (builder, fields[i].name);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "properties");
  json_builder_begin_object (builder);
  for (guint i = 0; i < n_fields; i++)
    if (top || i != PREP_RECORD_DELETED)
      add_field (builder, &fields[i]);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
}

static void
add_envelope (JsonBuilder *builder,
              const char  *format,
              GType        record_type)
{
  json_builder_set_member_name (builder, "required");
  json_builder_begin_array (builder);
  json_builder_add_string_value (builder, "format");
  json_builder_add_string_value (builder, "version");
  json_builder_add_string_value (builder, "items");
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "properties");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_begin_object (builder);
  add_string (builder, "const", format);
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "version");
  json_builder_begin_object (builder);
  add_integer (builder, "const", 1);
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "items");
  json_builder_begin_object (builder);
  add_string (builder, "type", "array");
  json_builder_set_member_name (builder, "items");
  json_builder_begin_object (builder);
  add_reference (builder, record_type);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
}

/**
 * format_make_schema:
 *
 * Returns: (transfer full): the JSON Schema of a file. Members that it does not name are allowed
 */
char *
format_make_schema (const FormatFile *file)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GPtrArray) types = format_list_types (file->record_type);
  g_autofree char *format = g_strconcat ("intern-prep/", file->file, NULL);
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  add_string (builder, "$schema", "https://json-schema.org/draft/2020-12/schema");
  add_string (builder, "title", format);
  add_string (builder, "type", "object");
  add_envelope (builder, format, file->record_type);
  json_builder_set_member_name (builder, "$defs");
  json_builder_begin_object (builder);
  for (guint i = 0; i < types->len; i++)
    add_type (builder, GPOINTER_TO_SIZE (types->pdata[i]), i == 0);
  json_builder_end_object (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);

  return g_strconcat (text, "\n", NULL);
}
