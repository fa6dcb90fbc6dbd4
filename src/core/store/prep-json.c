/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-json.h"

#include <string.h>

JsonNode *
prep_json_get_member (JsonObject *object,
                      const char *member)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

const char *
prep_json_get_string (JsonObject *object,
                      const char *member)
{
  JsonNode *node = prep_json_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;
  return json_node_get_string (node);
}

JsonObject *
prep_json_as_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

JsonArray *
prep_json_as_array (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/* Equality */

static gboolean
scalars_equal (JsonNode *a,
               JsonNode *b)
{
  GType type = json_node_get_value_type (a);

  if (type != json_node_get_value_type (b))
    return FALSE;
  if (type == G_TYPE_STRING)
    return g_strcmp0 (json_node_get_string (a), json_node_get_string (b)) == 0;
  if (type == G_TYPE_INT64)
    return json_node_get_int (a) == json_node_get_int (b);
  if (type == G_TYPE_BOOLEAN)
    return json_node_get_boolean (a) == json_node_get_boolean (b);
  if (type == G_TYPE_DOUBLE)
    {
      double x = json_node_get_double (a);
      double y = json_node_get_double (b);

      /* Bit by bit: 0.0 and -0.0 are two texts. */
      return memcmp (&x, &y, sizeof x) == 0;
    }
  return FALSE;
}

/* The members that are there, without null ones and, in a record, without @ignored. */
static gboolean
next_member (JsonObjectIter  *iter,
             JsonObject      *object,
             const char      *ignored,
             const char     **name,
             JsonNode       **node)
{
  while (json_object_iter_next (iter, name, node))
    {
      if (JSON_NODE_HOLDS_NULL (*node))
        continue;
      if (ignored != NULL && g_str_equal (*name, ignored) &&
          prep_json_get_string (object, "id") != NULL)
        continue;
      return TRUE;
    }
  return FALSE;
}

static gboolean
objects_equal (JsonObject *a,
               JsonObject *b,
               const char *ignored)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  guint n_a = 0;
  guint n_b = 0;

  if (a == b)
    return TRUE;

  json_object_iter_init (&iter, a);
  while (next_member (&iter, a, ignored, &name, &node))
    {
      JsonNode *other = prep_json_get_member (b, name);

      if (other == NULL || !prep_json_equal_ignoring (node, other, ignored))
        return FALSE;
      n_a++;
    }

  json_object_iter_init (&iter, b);
  while (next_member (&iter, b, ignored, &name, &node))
    n_b++;
  return n_a == n_b;
}

static gboolean
arrays_equal (JsonArray  *a,
              JsonArray  *b,
              const char *ignored)
{
  guint length = json_array_get_length (a);

  if (a == b)
    return TRUE;
  if (length != json_array_get_length (b))
    return FALSE;
  for (guint i = 0; i < length; i++)
    if (!prep_json_equal_ignoring (json_array_get_element (a, i),
                                   json_array_get_element (b, i), ignored))
      return FALSE;
  return TRUE;
}

gboolean
prep_json_equal_ignoring (JsonNode   *a,
                          JsonNode   *b,
                          const char *ignored)
{
  gboolean no_a = a == NULL || JSON_NODE_HOLDS_NULL (a);
  gboolean no_b = b == NULL || JSON_NODE_HOLDS_NULL (b);

  if (no_a || no_b)
    return no_a && no_b;
  if (json_node_get_node_type (a) != json_node_get_node_type (b))
    return FALSE;
  if (JSON_NODE_HOLDS_OBJECT (a))
    return objects_equal (json_node_get_object (a), json_node_get_object (b), ignored);
  if (JSON_NODE_HOLDS_ARRAY (a))
    return arrays_equal (json_node_get_array (a), json_node_get_array (b), ignored);
  return scalars_equal (a, b);
}

gboolean
prep_json_equal (JsonNode *a,
                 JsonNode *b)
{
  return prep_json_equal_ignoring (a, b, NULL);
}

/* The next member that is there, in order; FALSE after the last. */
static gboolean
next_ordered (JsonObjectIter  *iter,
              const char     **name,
              JsonNode       **node)
{
  while (json_object_iter_next_ordered (iter, name, node))
    if (!JSON_NODE_HOLDS_NULL (*node))
      return TRUE;
  return FALSE;
}

static gboolean
objects_identical (JsonObject *a,
                   JsonObject *b)
{
  JsonObjectIter iter_a;
  JsonObjectIter iter_b;
  const char *name_a;
  const char *name_b;
  JsonNode *node_a;
  JsonNode *node_b;

  if (a == b)
    return TRUE;

  json_object_iter_init_ordered (&iter_a, a);
  json_object_iter_init_ordered (&iter_b, b);
  while (next_ordered (&iter_a, &name_a, &node_a))
    if (!next_ordered (&iter_b, &name_b, &node_b) || !g_str_equal (name_a, name_b) ||
        !prep_json_identical (node_a, node_b))
      return FALSE;
  return !next_ordered (&iter_b, &name_b, &node_b);
}

gboolean
prep_json_identical (JsonNode *a,
                     JsonNode *b)
{
  JsonArray *array_a = prep_json_as_array (a);
  JsonArray *array_b = prep_json_as_array (b);

  if (prep_json_as_object (a) != NULL && prep_json_as_object (b) != NULL)
    return objects_identical (json_node_get_object (a), json_node_get_object (b));
  if (array_a == NULL || array_b == NULL)
    return prep_json_equal (a, b);

  if (json_array_get_length (array_a) != json_array_get_length (array_b))
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array_a); i++)
    if (!prep_json_identical (json_array_get_element (array_a, i),
                              json_array_get_element (array_b, i)))
      return FALSE;
  return TRUE;
}

/* Canonical text */

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
append_string (GString    *text,
               const char *string)
{
  g_string_append_c (text, '"');
  for (const char *c = string; *c != '\0'; c++)
    {
      if (*c == '"' || *c == '\\')
        g_string_append_c (text, '\\');
      if ((guchar) *c < 0x20)
        g_string_append_printf (text, "\\u%04x", (guint) *c);
      else
        g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

static void
append_scalar (GString  *text,
               JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    append_string (text, json_node_get_string (node) != NULL ? json_node_get_string (node) : "");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (text, json_node_get_boolean (node) ? "true" : "false");
  else
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_dtostr (number, sizeof number, json_node_get_double (node));
      g_string_append (text, number);
      /* 1.0 is another value than 1. */
      if (strpbrk (number, ".en") == NULL)
        g_string_append (text, ".0");
    }
}

static void append_node (GString  *text,
                         JsonNode *node);

static void
append_object (GString    *text,
               JsonObject *object)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (next_member (&iter, object, NULL, &name, &node))
    g_ptr_array_add (names, (gpointer) name);
  g_ptr_array_sort (names, compare_names);

  g_string_append_c (text, '{');
  for (guint i = 0; i < names->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      append_string (text, names->pdata[i]);
      g_string_append_c (text, ':');
      append_node (text, json_object_get_member (object, names->pdata[i]));
    }
  g_string_append_c (text, '}');
}

static void
append_array (GString   *text,
              JsonArray *array)
{
  guint length = json_array_get_length (array);

  g_string_append_c (text, '[');
  for (guint i = 0; i < length; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      append_node (text, json_array_get_element (array, i));
    }
  g_string_append_c (text, ']');
}

static void
append_node (GString  *text,
             JsonNode *node)
{
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    g_string_append (text, "null");
  else if (JSON_NODE_HOLDS_OBJECT (node))
    append_object (text, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    append_array (text, json_node_get_array (node));
  else
    append_scalar (text, node);
}

char *
prep_json_canonical (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  append_node (text, node);
  return g_string_free (text, FALSE);
}
