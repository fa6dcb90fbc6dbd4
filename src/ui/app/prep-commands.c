/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What the command line does without a window: neither GTK nor GSettings is touched, and no display
 * is needed. What is printed, and with which status it ends: CONTRACTS.md, section 6.
 */

#include "config.h"

#include "app/prep-commands.h"

#include <glib/gi18n-lib.h>

#include "exchange/prep-check.h"
#include "exchange/prep-export.h"
#include "exchange/prep-import.h"
#include "store/prep-backup.h"
#include "store/prep-folder.h"

/* The library of the folder that was asked for, not yet read. */
static PrepLibrary *
open_library (const PrepCommandLine *options)
{
  g_autofree char *data = NULL;
  g_autofree char *backups = NULL;

  if (options->data_dir != NULL)
    return prep_library_new (options->data_dir, NULL);

  data = prep_folder_default_data ();
  backups = prep_folder_default_backups ();
  return prep_library_new (data, backups);
}

/* An error that says itself which file it is about. */
static int
trouble (const GError *error)
{
  g_printerr ("intern-prep: %s\n", error->message);

  return PREP_STATUS_TROUBLE;
}

static int
trouble_with (const char   *file,
              const GError *error)
{
  g_autofree char *shown = g_filename_display_name (file);

  g_printerr ("intern-prep: %s: %s\n", shown, error->message);

  return PREP_STATUS_TROUBLE;
}

static void
print_result (const PrepCommandLine  *options,
              PrepImport             *import,
              const PrepImportResult *result)
{
  GPtrArray *refusals = prep_import_get_refusals (import);
  g_autofree char *shown = g_filename_display_name (options->import);

  for (guint i = 0; i < refusals->len; i++)
    {
      PrepRefusal *refusal = refusals->pdata[i];

      g_print ("%s:%u: %s\n", shown, refusal->line, refusal->reason);
    }
  if (options->dry_run)
    /* Translators: in front of what an import would have done. */
    g_print ("%s", _("would: "));
  /* Translators: %s is a file; the numbers are rows of it. */
  g_print (_("%s: %u read, %u added, %u updated, %u already there, %u refused\n"), shown,
           result->read, result->added, result->updated, result->already, result->refused);
}

/* A set of what is there, unless some file is damaged: then the sets of before are kept instead. */
static gboolean
back_up (PrepStore  *store,
         GError    **error)
{
  g_autoptr (GError) local = NULL;

  if (prep_store_back_up (store, "import", &local) ||
      g_error_matches (local, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_DAMAGED))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* Returns: whether the rows are on disk now. */
static gboolean
take_in (PrepLibrary       *library,
         PrepImport        *import,
         PrepImportResult  *result,
         GError           **error)
{
  PrepStore *store = prep_library_get_store (library);

  if (result->added + result->updated > 0 &&
      (!back_up (store, error) || !prep_import_run (import, library, result, error)))
    return FALSE;

  return prep_store_flush (store, error);
}

/**
 * prep_commands_import:
 *
 * Reads a file into the data folder, or says what would come of it. It never asks.
 *
 * Returns: the status to end with
 */
int
prep_commands_import (const PrepCommandLine *options)
{
  g_autoptr (PrepLibrary) library = open_library (options);
  PrepStore *store = prep_library_get_store (library);
  g_autoptr (PrepImport) import = NULL;
  g_autoptr (GError) error = NULL;
  PrepImportResult result;

  import = prep_import_new_for_file (library, options->import, options->as, &error);
  if (import == NULL)
    return trouble_with (options->import, error);

  if (options->dry_run)
    prep_store_look (store, NULL);
  else
    prep_store_load (store, NULL);

  if (!prep_import_try (import, library, &result, &error))
    return trouble_with (options->import, error);
  if (!options->dry_run && !take_in (library, import, &result, &error))
    return trouble (error);

  print_result (options, import, &result);
  if (result.read > 0 && result.refused == result.read)
    {
      g_autofree char *shown = g_filename_display_name (options->import);

      /* Translators: %s is a file. */
      g_printerr (_("intern-prep: %s: no row of it can be read\n"), shown);
      return PREP_STATUS_TROUBLE;
    }

  return PREP_STATUS_DONE;
}

/**
 * prep_commands_export:
 *
 * Writes everything into one file; the data folder stays as it is.
 *
 * Returns: the status to end with
 */
int
prep_commands_export (const PrepCommandLine *options)
{
  g_autoptr (PrepLibrary) library = open_library (options);
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) error = NULL;

  prep_store_look (prep_library_get_store (library), NULL);
  content = prep_export_compose (library, options->export, &error);
  if (content == NULL)
    return trouble_with (options->export, error);
  if (!prep_export_write (content, options->export, &error))
    return trouble (error);

  return PREP_STATUS_DONE;
}

/**
 * prep_commands_check:
 *
 * Prints a line for each file of the data folder.
 *
 * Returns: the status to end with
 */
int
prep_commands_check (const PrepCommandLine *options)
{
  g_autoptr (PrepLibrary) library = open_library (options);
  PrepStore *store = prep_library_get_store (library);
  int status = PREP_STATUS_DONE;

  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      g_autofree char *report = NULL;

      if (!prep_check_file (library, prep_store_get_nth_collection (store, i), &report))
        status = PREP_STATUS_TROUBLE;
      g_print ("%s\n", report);
    }

  return status;
}
