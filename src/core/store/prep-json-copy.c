/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-json.h"

#include <string.h>

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static JsonNode *copy_node (JsonNode *node,
                            JsonNode *like,
                            gboolean  ordered);

/* Not json_node_copy(), which shares the value: setting one would change the other. */
static JsonNode *
copy_scalar (JsonNode *node)
{
  JsonNode *copy = json_node_alloc ();
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    return json_node_init_string (copy, json_node_get_string (node));
  if (type == G_TYPE_INT64)
    return json_node_init_int (copy, json_node_get_int (node));
  if (type == G_TYPE_BOOLEAN)
    return json_node_init_boolean (copy, json_node_get_boolean (node));
  return json_node_init_double (copy, json_node_get_double (node));
}

static void
copy_member (JsonObject *copy,
             const char *name,
             JsonNode   *node,
             JsonNode   *like,
             gboolean    ordered)
{
  if (!JSON_NODE_HOLDS_NULL (node) && !json_object_has_member (copy, name))
    json_object_set_member (copy, name, copy_node (node, like, ordered));
}

static JsonNode *
copy_object (JsonObject *object,
             JsonObject *like,
             gboolean    ordered)
{
  g_autoptr (JsonObject) copy = json_object_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  JsonNode *node = json_node_alloc ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  if (like != NULL)
    {
      json_object_iter_init_ordered (&iter, like);
      while (json_object_iter_next_ordered (&iter, &name, &member))
        if (json_object_has_member (object, name))
          copy_member (copy, name, json_object_get_member (object, name), member, ordered);
    }

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    g_ptr_array_add (names, (gpointer) name);
  if (ordered)
    g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    copy_member (copy, names->pdata[i], json_object_get_member (object, names->pdata[i]), NULL,
                 ordered);

  json_node_init_object (node, copy);
  return node;
}

static JsonNode *
copy_array (JsonArray *array,
            JsonArray *like,
            gboolean   ordered)
{
  guint length = json_array_get_length (array);
  guint n_like = like != NULL ? json_array_get_length (like) : 0;
  g_autoptr (JsonArray) copy = json_array_sized_new (length);
  JsonNode *node = json_node_alloc ();

  for (guint i = 0; i < length; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonNode *other = i < n_like ? json_array_get_element (like, i) : NULL;

      json_array_add_element (copy, copy_node (element, other, ordered));
    }
  json_node_init_array (node, copy);
  return node;
}

static JsonNode *
copy_node (JsonNode *node,
           JsonNode *like,
           gboolean  ordered)
{
  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return copy_object (json_node_get_object (node), prep_json_as_object (like), ordered);
  if (JSON_NODE_HOLDS_ARRAY (node))
    return copy_array (json_node_get_array (node), prep_json_as_array (like), ordered);
  if (JSON_NODE_HOLDS_NULL (node))
    return json_node_new (JSON_NODE_NULL);
  return copy_scalar (node);
}

JsonNode *
prep_json_copy (JsonNode *node)
{
  return copy_node (node, NULL, FALSE);
}

JsonNode *
prep_json_copy_like (JsonNode *node,
                     JsonNode *like)
{
  return copy_node (node, like, TRUE);
}
