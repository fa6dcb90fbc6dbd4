/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "exchange/prep-demo.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "content/prep-content.h"
#include "exchange/prep-demo-private.h"
#include "insight/prep-season-dates.h"
#include "model/prep-day.h"
#include "store/prep-codec.h"
#include "store/prep-gate.h"
#include "store/prep-json.h"

#define RESOURCE "/com/example/InternPrep/demo/demo.json"
#define FOLDER_START "intern-prep-demo-"

/* The demonstration as it is written down: an object of collections. */
static JsonObject *
read_template (GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                      error);
  const char *text;
  gsize length;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  if (!prep_gate_check (text, length, error))
    return NULL;

  return prep_codec_parse (text, (gssize) length, error);
}

static char *
make_term (const char *today)
{
  g_autoptr (PrepContent) content = prep_content_new ();

  return g_strdup_printf ("Summer %d",
                          prep_season_get_active_summer (prep_content_get_season (content),
                                                         today));
}

static gboolean
fill_collection (PrepCollection  *collection,
                 JsonArray       *items,
                 const char      *today,
                 const char      *term,
                 GError         **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_fault_free);
  GType type = prep_collection_get_record_type (collection);

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *object = json_array_get_object_element (items, i);
      g_autofree char *name = g_strdup_printf ("%s/%u", prep_collection_get_name (collection), i);

      if (!prep_demo_resolve (object, type, name, today, term, error))
        return FALSE;
      g_ptr_array_add (records, prep_codec_decode (type, object, faults));
    }
  if (faults->len > 0)
    {
      PrepFault *fault = faults->pdata[0];

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "the demonstration has a value that does not fit: %s: %s: %s",
                   prep_collection_get_name (collection), fault->member, fault->reason);
      return FALSE;
    }
  if (!prep_collection_add_many (collection, records))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY, _("%s.json cannot be written now"),
                   prep_collection_get_name (collection));
      return FALSE;
    }

  return TRUE;
}

/**
 * prep_demo_fill:
 * @library: loaded, and empty
 * @today: the day it is, YYYY-MM-DD
 *
 * Puts the made-up season into @library, so that it lies around @today. It is no step of the
 * history.
 *
 * Returns: %FALSE with @error set
 */
gboolean
prep_demo_fill (PrepLibrary  *library,
                const char   *today,
                GError      **error)
{
  g_autoptr (JsonObject) template = read_template (error);
  PrepStore *store = prep_library_get_store (library);
  g_autofree char *term = make_term (today);
  gboolean good = template != NULL;

  prep_history_pause (prep_store_get_history (store));
  for (guint i = 0; good && i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);
      JsonArray *items = prep_json_as_array (
        prep_json_get_member (template, prep_collection_get_name (collection)));

      if (items != NULL)
        good = fill_collection (collection, items, today, term, error);
    }
  prep_history_resume (prep_store_get_history (store));

  return good;
}

/* What a logout sweeps away, if the program could not. */
static char *
make_empty_folder (GError **error)
{
  const char *places[] = { g_get_user_runtime_dir (), g_get_tmp_dir () };
  int errsv = 0;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *folder = g_build_filename (places[i], FOLDER_START "XXXXXX", NULL);

      if (g_mkdtemp_full (folder, 0700) != NULL)
        return g_steal_pointer (&folder);
      errsv = errno;
    }

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errsv),
               _("no folder for the demonstration can be made: %s"), g_strerror (errsv));
  return NULL;
}

/**
 * prep_demo_make_folder:
 *
 * Makes a data folder with the demonstration in it, which only the person can read. To be removed
 * with prep_demo_remove_folder().
 *
 * Returns: (transfer full) (nullable): its path, or %NULL with @error set
 */
char *
prep_demo_make_folder (GError **error)
{
  g_autofree char *folder = make_empty_folder (error);
  g_autofree char *today = prep_day_today ();
  g_autoptr (PrepLibrary) library = NULL;
  PrepStore *store;

  if (folder == NULL)
    return NULL;

  library = prep_library_new (folder, NULL);
  store = prep_library_get_store (library);
  if (!prep_store_load (store, error) || !prep_demo_fill (library, today, error) ||
      !prep_store_flush (store, error))
    {
      prep_demo_remove_folder (folder);
      return NULL;
    }

  return g_steal_pointer (&folder);
}

/* Links are removed, not followed. */
static void
remove_tree (const char *path)
{
  struct stat status;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_lstat (path, &status) != 0)
    return;
  if (S_ISDIR (status.st_mode))
    {
      dir = g_dir_open (path, 0, NULL);
      while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_tree (child);
        }
      g_rmdir (path);
    }
  else
    g_unlink (path);
}

/**
 * prep_demo_remove_folder:
 * @folder: what prep_demo_make_folder() returned; anything else is left alone
 *
 * Removes @folder and everything in it.
 */
void
prep_demo_remove_folder (const char *folder)
{
  g_autofree char *name = g_path_get_basename (folder);

  g_return_if_fail (g_str_has_prefix (name, FOLDER_START));

  remove_tree (folder);
}
