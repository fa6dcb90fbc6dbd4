/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Whether the files can be read. Nothing is touched: no lock is taken, no leftover is swept.
 */

#include "config.h"

#include "exchange/prep-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/prep-body.h"
#include "store/prep-file.h"

/* What is behind "FILE: ". */
static const char *
reason_of (const GError *error,
           const char   *path)
{
  g_autofree char *shown = g_filename_display_name (path);
  gsize length = strlen (shown);

  if (g_str_has_prefix (error->message, shown) &&
      g_str_has_prefix (error->message + length, ": "))
    return error->message + length + 2;

  return error->message;
}

/* Returns: the number of the first entry that is no record, from 1; 0: all are. */
static guint
find_stranger (PrepBody *body)
{
  for (guint i = 0; i < body->items->len; i++)
    {
      g_autoptr (JsonObject) object = prep_body_parse (body, i, NULL);

      if (object == NULL)
        return i + 1;
    }

  return 0;
}

/**
 * prep_check_file:
 * @collection: one of @library, which need not be loaded
 * @report: (out): the line that tells about its file, as CONTRACTS.md, section 6, has it
 *
 * Reads the file of @collection and changes nothing.
 *
 * Returns: %FALSE if the file is damaged
 */
gboolean
prep_check_file (PrepLibrary     *library,
                 PrepCollection  *collection,
                 char           **report)
{
  const char *folder = prep_store_get_folder (prep_library_get_store (library));
  const char *name = prep_collection_get_name (collection);
  g_autofree char *file = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = prep_file_read (path, &error);
  g_autoptr (PrepBody) body = NULL;
  guint stranger;

  if (bytes != NULL)
    body = prep_body_new (bytes, name, PREP_BODY_VERSION, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      *report = g_strdup_printf (_("%s: not there"), file);
      return TRUE;
    }
  if (g_error_matches (error, PREP_GATE_ERROR, PREP_GATE_ERROR_NEWER_VERSION))
    {
      *report = g_strdup_printf (_("%s: made by a newer InternPrep, read-only"), file);
      return TRUE;
    }
  if (body == NULL)
    {
      *report = g_strdup_printf ("%s: %s", file, reason_of (error, path));
      return FALSE;
    }

  stranger = find_stranger (body);
  if (stranger > 0)
    {
      /* Translators: says why a data file is damaged; %u counts the records from 1. */
      g_autofree char *reason = g_strdup_printf (_("entry %u of the list is not a record"),
                                                 stranger);

      *report = g_strdup_printf ("%s: %s", file, reason);
      return FALSE;
    }

  *report = g_strdup_printf (ngettext ("%s: %u record, good", "%s: %u records, good",
                                       body->items->len),
                             file, body->items->len);
  return TRUE;
}
