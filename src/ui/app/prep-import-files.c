/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Import in the window: a file is chosen, read on a worker, backed up before, taken in, and told.
 */

#include "config.h"

#include "app/prep-import-files.h"

#include <glib/gi18n-lib.h>

#include "app/prep-import-refusals.h"
#include "app/prep-toast.h"
#include "app/prep-window-files.h"
#include "exchange/prep-import.h"
#include "model/prep-job.h"
#include "model/prep-listing.h"
#include "store/prep-backup.h"

/* One import on its way. Whoever holds it, the main thread or the worker, has it alone. */
typedef struct
{
  GWeakRef window;
  PrepLibrary *library;
  char *path;
  char *shown; /* the file's name, for people */
  PrepImport *import;
} Import;

static void
import_free (Import *self)
{
  g_weak_ref_clear (&self->window);
  g_object_unref (self->library);
  g_free (self->path);
  g_free (self->shown);
  g_clear_pointer (&self->import, prep_import_free);
  g_free (self);
}

/* A second task goes on with what the first one made. */
static Import *
import_move (Import *from)
{
  Import *self = g_new0 (Import, 1);
  g_autoptr (PrepWindow) window = g_weak_ref_get (&from->window);

  g_weak_ref_init (&self->window, window);
  self->library = g_object_ref (from->library);
  self->shown = g_strdup (from->shown);
  self->import = g_steal_pointer (&from->import);

  return self;
}

/* Returns: (transfer full) (nullable): the window, if it was not closed since. */
static PrepWindow *
dup_window (Import *self)
{
  g_autoptr (PrepWindow) window = g_weak_ref_get (&self->window);

  if (window == NULL || gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return NULL;

  return g_steal_pointer (&window);
}

static void
tell_failure (Import     *self,
              const char *reason)
{
  g_autoptr (PrepWindow) window = dup_window (self);
  g_autofree char *body = NULL;

  if (window == NULL)
    return;

  /* Translators: the first %s is the name of a file, the second what is wrong with it. */
  body = g_strdup_printf (_("%s: %s"), self->shown, reason);
  prep_window_files_tell_failure (window, _("Nothing Was Imported"), body);
}

/* What the rows were: one sentence for each, because no language builds it from pieces. */
static char *
describe_added (GType type,
                guint n)
{
  if (type == PREP_TYPE_LISTING)
    return g_strdup_printf (ngettext ("%'u posting added", "%'u postings added", n), n);
  if (type == PREP_TYPE_JOB)
    return g_strdup_printf (ngettext ("%'u application added", "%'u applications added", n), n);

  return g_strdup_printf (ngettext ("%'u entry added", "%'u entries added", n), n);
}

static char *
describe (Import                 *self,
          const PrepImportResult *result)
{
  if (result->added > 0 && result->updated > 0)
    /* Translators: what came of the rows of a file. */
    return g_strdup_printf (_("%'u added, %'u updated"), result->added, result->updated);
  if (result->added > 0)
    return describe_added (prep_import_get_record_type (self->import), result->added);
  if (result->updated > 0)
    return g_strdup_printf (ngettext ("%'u entry updated", "%'u entries updated",
                                      result->updated), result->updated);

  return g_strdup (_("Nothing new: everything was already there"));
}

static void
tell_result (Import                 *self,
             const PrepImportResult *result)
{
  g_autoptr (PrepWindow) window = dup_window (self);
  g_autofree char *text = NULL;

  if (window == NULL)
    return;

  if (result->refused < result->read || result->read == 0)
    {
      text = describe (self, result);
      prep_window_add_toast (window, result->added + result->updated > 0
                                       ? prep_toast_new_undo (text)
                                       : prep_toast_new (text));
    }
  if (result->refused > 0)
    gtk_window_present (GTK_WINDOW (
      prep_import_refusals_new (GTK_WINDOW (window), self->shown,
                                prep_import_get_refusals (self->import))));
}

static void
back_up_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      data,
                   GCancellable *cancellable)
{
  Import *self = data;
  GError *error = NULL;

  /* While a file is damaged the sets of before are kept, and no new one is made. */
  if (prep_store_back_up (prep_library_get_store (self->library), "import", &error) ||
      g_error_matches (error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_DAMAGED))
    {
      g_clear_error (&error);
      g_task_return_boolean (task, TRUE);
    }
  else
    g_task_return_error (task, error);
}

static void
backed_up_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  Import *self = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  PrepImportResult done;

  if (g_task_propagate_boolean (G_TASK (result), &error) &&
      prep_import_run (self->import, self->library, &done, &error))
    tell_result (self, &done);
  else
    tell_failure (self, error->message);
}

/* @self goes with the task. */
static void
run_task (Import             *self,
          GTaskThreadFunc     func,
          GAsyncReadyCallback done)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, done, NULL);

  g_task_set_source_tag (task, run_task);
  g_task_set_task_data (task, self, (GDestroyNotify) import_free);
  g_task_run_in_thread (task, func);
}

/* What only repeats what is there needs no backup and no step of the history. */
static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Import *read = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  PrepImportResult would;

  if (!g_task_propagate_boolean (G_TASK (result), &error) ||
      !prep_import_try (read->import, read->library, &would, &error))
    {
      tell_failure (read, error->message);
      return;
    }
  if (would.added + would.updated == 0)
    {
      tell_result (read, &would);
      return;
    }

  run_task (import_move (read), back_up_in_thread, backed_up_cb);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Import *self = data;
  GError *error = NULL;

  self->import = prep_import_new_for_file (self->library, self->path, PREP_IMPORT_AS_CONTENT,
                                           &error);
  if (self->import != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * prep_import_files_take:
 * @file: what to import
 *
 * Imports @file as one step of the history, and tells in @window what came of it.
 */
void
prep_import_files_take (PrepWindow  *window,
                        PrepLibrary *library,
                        GFile       *file)
{
  Import *self = g_new0 (Import, 1);
  g_autofree char *name = g_file_get_basename (file);

  g_weak_ref_init (&self->window, window);
  self->library = g_object_ref (library);
  self->path = g_file_get_path (file);
  self->shown = g_filename_display_name (name);

  if (self->path == NULL)
    {
      tell_failure (self, _("the file is not on this computer"));
      import_free (self);
      return;
    }
  run_task (self, read_in_thread, read_cb);
}

/* Asks for a file and imports it. */
void
prep_import_files_choose (PrepWindow  *window,
                          PrepLibrary *library)
{
  prep_window_files_choose (window, library, GTK_FILE_CHOOSER_ACTION_OPEN, _("Import"), NULL,
                            prep_import_files_take);
}
