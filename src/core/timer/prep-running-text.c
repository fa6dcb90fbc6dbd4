/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The text of running.json: the envelope around what runs, and its check on the way back.
 */

#include "config.h"

#include "timer/prep-running-text.h"

#include <glib/gi18n-lib.h>

#include "store/prep-gate.h"
#include "store/prep-json.h"
#include "timer/prep-running.h"

#define FORMAT "intern-prep/running"

static gboolean
check_envelope (JsonObject  *object,
                GError     **error)
{
  JsonNode *version = prep_json_get_member (object, "version");

  if (g_strcmp0 (prep_json_get_string (object, "format"), FORMAT) != 0 || version == NULL ||
      !JSON_NODE_HOLDS_VALUE (version) || json_node_get_value_type (version) != G_TYPE_INT64 ||
      json_node_get_int (version) < 1)
    {
      g_set_error (error, PREP_RUNNING_ERROR, PREP_RUNNING_ERROR_FORMAT,
                   _("%s: this is not a timer that was running"), PREP_RUNNING_FILE);
      return FALSE;
    }

  if (json_node_get_int (version) > PREP_RUNNING_VERSION)
    {
      g_set_error (error, PREP_RUNNING_ERROR, PREP_RUNNING_ERROR_NEWER,
                   _("%s: made by a newer InternPrep"), PREP_RUNNING_FILE);
      return FALSE;
    }

  return TRUE;
}

/* Returns: (transfer full) (nullable): the file's object, or NULL with @error set: not good JSON, not
 * ours, or of a newer version. */
JsonObject *
prep_running_parse (GBytes  *content,
                    GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize length;
  const char *text = g_bytes_get_data (content, &length);
  JsonObject *object;

  if (!prep_gate_check (text, length, error))
    {
      g_prefix_error (error, "%s: ", PREP_RUNNING_FILE);
      return NULL;
    }
  if (!json_parser_load_from_data (parser, text, length, error))
    return NULL;

  object = prep_json_as_object (json_parser_get_root (parser));

  return check_envelope (object, error) ? json_object_ref (object) : NULL;
}

static void
add_member_cb (JsonObject *object,
               const char *member,
               JsonNode   *node,
               gpointer    into)
{
  json_object_set_member (into, member, prep_json_copy (node));
}

/* The whole file around @what, checked as everything is that goes to the disk. */
GBytes *
prep_running_compose (JsonObject  *what,
                      GError     **error)
{
  g_autoptr (JsonObject) file = json_object_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;
  char *line;

  json_object_set_string_member (file, "format", FORMAT);
  json_object_set_int_member (file, "version", PREP_RUNNING_VERSION);
  json_object_foreach_member (what, add_member_cb, file);
  json_node_set_object (root, file);
  text = json_to_string (root, TRUE);
  if (!prep_gate_check (text, strlen (text), error))
    return NULL;

  line = g_strconcat (text, "\n", NULL);

  return g_bytes_new_take (line, strlen (line));
}
