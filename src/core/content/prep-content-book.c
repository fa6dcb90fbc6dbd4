/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "content/prep-content-book.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#define FORMAT_PREFIX "internprep-"
#define VERSION 1

struct _PrepContentBook
{
  const char *name;      /* of the file, without suffix: the context of its translations too */
  GStringChunk *strings; /* every string that is handed out and not gettext's own */
  GPtrArray *blocks;     /* every struct and array that is handed out */
  GHashTable *index[PREP_CONTENT_N_KINDS]; /* key to struct; NULL until the first one */
  gpointer root;
};

static gboolean read_object (PrepContentBook        *self,
                             const PrepContentShape *shape,
                             JsonObject             *object,
                             gpointer                place,
                             GError                **error);

static gboolean
fail (PrepContentBook *self,
      GError         **error,
      const char      *where,
      const char      *member,
      const char      *reason)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s.json: %s: member “%s”: %s",
               self->name, where, member, reason);
  return FALSE;
}

static gpointer
allocate (PrepContentBook *self,
          gsize            n,
          gsize            size)
{
  gpointer block = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (self->blocks, block);
  return block;
}

/* Gettext answers the empty string with the header of its catalog. */
static const char *
keep_string (PrepContentBook *self,
             const char      *string,
             gboolean         translate)
{
  const char *kept;

  if (*string == '\0')
    return "";

  kept = g_string_chunk_insert_const (self->strings, string);
  return translate ? g_dpgettext2 (GETTEXT_PACKAGE, self->name, kept) : kept;
}

static gboolean
holds_string (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_STRING;
}

/* What a struct holds before anything is read: "" and empty lists instead of NULL. */
static void
fill_empty (PrepContentBook        *self,
            const PrepContentShape *shape,
            gpointer                place)
{
  static const char *const none[] = { NULL };

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const PrepContentField *field = &shape->fields[i];
      gpointer slot = G_STRUCT_MEMBER_P (place, field->offset);

      switch (field->type)
        {
        case PREP_CONTENT_TOKEN:
        case PREP_CONTENT_TEXT:
          *(const char **) slot = "";
          break;

        case PREP_CONTENT_TOKENS:
        case PREP_CONTENT_TEXTS:
          *(const char *const **) slot = none;
          break;

        case PREP_CONTENT_OBJECT:
          *(gpointer *) slot = allocate (self, 1, field->shape->size);
          fill_empty (self, field->shape, *(gpointer *) slot);
          break;

        case PREP_CONTENT_NUMBER:
        case PREP_CONTENT_FLAG:
        case PREP_CONTENT_OBJECTS:
        default:
          break;
        }
    }
}

static gboolean
read_strings (PrepContentBook        *self,
              const PrepContentShape *shape,
              const PrepContentField *field,
              JsonNode               *node,
              gpointer                slot,
              GError                **error)
{
  JsonArray *array;
  const char **strings;
  guint n;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail (self, error, shape->name, field->member, "not a list");

  array = json_node_get_array (node);
  n = json_array_get_length (array);
  strings = allocate (self, n + 1, sizeof *strings);
  for (guint i = 0; i < n; i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (!holds_string (element))
        return fail (self, error, shape->name, field->member, "holds something that is no text");
      strings[i] = keep_string (self, json_node_get_string (element),
                                field->type == PREP_CONTENT_TEXTS);
    }

  *(const char ***) slot = strings;
  return TRUE;
}

/* Makes the struct at place known by its key, which is its first field. */
static gboolean
add_to_index (PrepContentBook        *self,
              const PrepContentShape *shape,
              gpointer                place,
              GError                **error)
{
  const char *key = *(const char **) place;
  GHashTable **index = &self->index[shape->kind];

  if (*index == NULL)
    *index = g_hash_table_new (g_str_hash, g_str_equal);
  if (*key == '\0')
    return fail (self, error, shape->name, shape->fields[0].member, "is empty");
  if (!g_hash_table_insert (*index, (gpointer) key, place))
    return fail (self, error, shape->name, key, "is there twice");
  return TRUE;
}

static gboolean
read_objects (PrepContentBook        *self,
              const PrepContentShape *shape,
              const PrepContentField *field,
              JsonNode               *node,
              gpointer                place,
              GError                **error)
{
  JsonArray *array;
  char *structs;
  guint n;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail (self, error, shape->name, field->member, "not a list");

  array = json_node_get_array (node);
  n = json_array_get_length (array);
  structs = allocate (self, n, field->shape->size);
  for (guint i = 0; i < n; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gpointer item = structs + i * field->shape->size;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return fail (self, error, shape->name, field->member, "holds something that is no object");
      if (!read_object (self, field->shape, json_node_get_object (element), item, error))
        return FALSE;
      if (field->shape->kind != PREP_CONTENT_NONE
          && !add_to_index (self, field->shape, item, error))
        return FALSE;
    }

  G_STRUCT_MEMBER (gpointer, place, field->offset) = structs;
  G_STRUCT_MEMBER (guint, place, field->count_offset) = n;
  return TRUE;
}

static gboolean
read_field (PrepContentBook        *self,
            const PrepContentShape *shape,
            const PrepContentField *field,
            JsonNode               *node,
            gpointer                place,
            GError                **error)
{
  gpointer slot = G_STRUCT_MEMBER_P (place, field->offset);

  switch (field->type)
    {
    case PREP_CONTENT_TOKEN:
    case PREP_CONTENT_TEXT:
      if (!holds_string (node))
        return fail (self, error, shape->name, field->member, "not a text");
      *(const char **) slot = keep_string (self, json_node_get_string (node),
                                           field->type == PREP_CONTENT_TEXT);
      return TRUE;

    case PREP_CONTENT_NUMBER:
      if (json_node_get_value_type (node) != G_TYPE_INT64
          || ABS (json_node_get_int (node)) > G_MAXINT16)
        return fail (self, error, shape->name, field->member, "not a small whole number");
      *(int *) slot = (int) json_node_get_int (node);
      return TRUE;

    case PREP_CONTENT_FLAG:
      if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return fail (self, error, shape->name, field->member, "neither true nor false");
      *(gboolean *) slot = json_node_get_boolean (node);
      return TRUE;

    case PREP_CONTENT_TOKENS:
    case PREP_CONTENT_TEXTS:
      return read_strings (self, shape, field, node, slot, error);

    case PREP_CONTENT_OBJECT:
      if (!JSON_NODE_HOLDS_OBJECT (node))
        return fail (self, error, shape->name, field->member, "not an object");
      return read_object (self, field->shape, json_node_get_object (node),
                          *(gpointer *) slot, error);

    case PREP_CONTENT_OBJECTS:
      return read_objects (self, shape, field, node, place, error);

    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_known (const PrepContentShape *shape,
          const char             *member)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].member, member))
      return TRUE;

  return FALSE;
}

/* A member that no line of the table reads is a text that nobody would ever see: an error. */
static gboolean
read_object (PrepContentBook        *self,
             const PrepContentShape *shape,
             JsonObject             *object,
             gpointer                place,
             GError                **error)
{
  JsonObjectIter iter;
  const char *member;

  fill_empty (self, shape, place);

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &member, NULL))
    if (!is_known (shape, member))
      return fail (self, error, shape->name, member, "not known");

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const PrepContentField *field = &shape->fields[i];
      JsonNode *node = json_object_get_member (object, field->member);

      if (node == NULL && !field->optional)
        return fail (self, error, shape->name, field->member, "is missing");
      if (node == NULL || JSON_NODE_HOLDS_NULL (node))
        continue;
      if (!read_field (self, shape, field, node, place, error))
        return FALSE;
    }

  return TRUE;
}

/* Checks the members that every file begins with, and takes them away. */
static gboolean
read_envelope (PrepContentBook *self,
               JsonObject      *object,
               GError         **error)
{
  g_autofree char *format = g_strconcat (FORMAT_PREFIX, self->name, NULL);

  g_strdelimit (format, "_", '-');
  if (g_strcmp0 (json_object_get_string_member_with_default (object, "format", NULL), format) != 0)
    return fail (self, error, "file", "format", "not that of this file");
  if (json_object_get_int_member_with_default (object, "version", 0) != VERSION)
    return fail (self, error, "file", "version", "not known");
  if (g_strcmp0 (json_object_get_string_member_with_default (object, "language", NULL), "en") != 0)
    return fail (self, error, "file", "language", "not the source language");

  json_object_remove_member (object, "format");
  json_object_remove_member (object, "version");
  json_object_remove_member (object, "language");
  return TRUE;
}

/*
 * prep_content_book_new:
 * @name: the file's name without suffix; a static string
 * @shape: what the file's object is read into
 * @json: the file's text
 * @error: told when the text is no JSON, or has a member too many, too few or of a wrong type
 *
 * Returns: (transfer full) (nullable): the book, or %NULL on error
 */
PrepContentBook *
prep_content_book_new (const char             *name,
                       const PrepContentShape *shape,
                       GBytes                 *json,
                       GError                **error)
{
  g_autoptr (PrepContentBook) self = g_new0 (PrepContentBook, 1);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonObject) object = NULL;
  JsonNode *root;
  gsize length;
  const char *text = g_bytes_get_data (json, &length);

  self->name = name;
  self->strings = g_string_chunk_new (16 * 1024);
  self->blocks = g_ptr_array_new_with_free_func (g_free);

  if (!json_parser_load_from_data (parser, text, (gssize) length, error))
    {
      g_prefix_error (error, "%s.json: ", name);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      fail (self, error, "file", "", "not an object");
      return NULL;
    }

  self->root = allocate (self, 1, shape->size);
  object = json_object_ref (json_node_get_object (root));
  if (!read_envelope (self, object, error)
      || !read_object (self, shape, object, self->root, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
prep_content_book_free (PrepContentBook *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < PREP_CONTENT_N_KINDS; i++)
    g_clear_pointer (&self->index[i], g_hash_table_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_free (self);
}

gconstpointer
prep_content_book_get_root (PrepContentBook *self)
{
  return self->root;
}

gconstpointer
prep_content_book_lookup (PrepContentBook *self,
                          PrepContentKind  kind,
                          const char      *key)
{
  return self->index[kind] != NULL ? g_hash_table_lookup (self->index[kind], key) : NULL;
}
