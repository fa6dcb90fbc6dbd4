/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Everything in one JSON file: each collection as it stands in its own file, deleted records and
 * unknown members with it, so that an import elsewhere gives the same records.
 */

#include "config.h"

#include "exchange/prep-export-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/prep-collection-private.h"

/* A file's text, two levels deeper: no string of a checked JSON text holds a line break. */
static void
append_indented (GString *out,
                 GBytes  *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) lines = NULL;

  if (g_str_has_prefix (copy, "\xef\xbb\xbf"))
    memset (copy, ' ', 3);
  lines = g_strsplit (g_strstrip (copy), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (out, i > 0 ? "\n    %s" : "%s", lines[i]);
}

/* The bytes of a collection's file as it is in memory; NULL without an error: it is empty. */
static GBytes *
compose_file (PrepCollection  *collection,
              GError         **error)
{
  const char *name = prep_collection_get_name (collection);
  gboolean unsaved = prep_collection_is_unsaved (collection);
  g_autoptr (PrepSnapshot) snapshot = NULL;
  g_autoptr (PrepBody) body = NULL;

  if (prep_collection_get_state (collection) == PREP_COLLECTION_DAMAGED)
    {
      /* Translators: %s is the name of a file, without its ending. */
      g_set_error (error, PREP_EXPORT_ERROR, PREP_EXPORT_ERROR_DAMAGED,
                   _("nothing was exported: %s.json is damaged"), name);
      return NULL;
    }
  /* What a newer version wrote is handed on as it is. */
  if (prep_collection_get_state (collection) == PREP_COLLECTION_NEWER)
    return g_bytes_ref (prep_collection_get_body (collection)->bytes);

  snapshot = prep_collection_snapshot (collection);
  if (unsaved)
    prep_collection_saved (collection, snapshot, NULL);
  if (snapshot->records->len == 0 && snapshot->body->before[0] == NULL &&
      snapshot->body->after[0] == NULL)
    return NULL;

  body = prep_snapshot_compose (snapshot, name, error);
  return body != NULL ? g_bytes_ref (body->bytes) : NULL;
}

/**
 * prep_export_compose_json:
 *
 * Returns: (transfer full) (nullable): an `intern-prep/everything`, which passed the gate; or %NULL
 *   with @error set
 */
GBytes *
prep_export_compose_json (PrepLibrary  *library,
                          GError      **error)
{
  PrepStore *store = prep_library_get_store (library);
  g_autoptr (GString) out = g_string_new (
    "{\n  \"format\": \"intern-prep/everything\",\n  \"version\": 1,\n  \"files\": {");
  gboolean any = FALSE;

  prep_history_settle (prep_store_get_history (store));
  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);
      g_autoptr (GError) local = NULL;
      g_autoptr (GBytes) bytes = compose_file (collection, &local);

      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (bytes == NULL)
        continue;
      g_string_append_printf (out, "%s\n    \"%s\": ", any ? "," : "",
                              prep_collection_get_name (collection));
      append_indented (out, bytes);
      any = TRUE;
    }
  g_string_append (out, any ? "\n  }\n}\n" : "}\n}\n");

  if (!prep_gate_check (out->str, out->len, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&out));
}
