/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Export in the window: everything into one file that the person chooses. */

#include "config.h"

#include "app/prep-export-files.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"
#include "app/prep-window-files.h"
#include "exchange/prep-export.h"
#include "model/prep-day.h"

typedef struct
{
  char *path;
  GBytes *content;
} Export;

static void
export_free (Export *self)
{
  g_free (self->path);
  g_clear_pointer (&self->content, g_bytes_unref);
  g_free (self);
}

static void
tell_failure (PrepWindow *window,
              const char *reason)
{
  prep_window_files_tell_failure (window, _("Nothing Was Exported"), reason);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Export *self = data;
  GError *error = NULL;

  if (prep_export_write (self->content, self->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  PrepWindow *window = PREP_WINDOW (source);
  Export *self = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_path_get_basename (self->path);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return;
  if (!written)
    {
      tell_failure (window, error->message);
      return;
    }

  /* Translators: %s is the name of a file. */
  text = g_strdup_printf (_("Everything is in %s"), shown);
  prep_window_add_toast (window, prep_toast_new (text));
}

/**
 * prep_export_files_write:
 * @file: where to; replaced as a whole
 *
 * Writes everything as it is in memory into @file, and tells in @window what came of it.
 */
void
prep_export_files_write (PrepWindow  *window,
                         PrepLibrary *library,
                         GFile       *file)
{
  Export *self = g_new0 (Export, 1);
  g_autoptr (GTask) task = g_task_new (window, NULL, written_cb, NULL);
  g_autoptr (GError) error = NULL;

  g_task_set_source_tag (task, prep_export_files_write);
  g_task_set_task_data (task, self, (GDestroyNotify) export_free);

  self->path = g_file_get_path (file);
  if (self->path == NULL)
    {
      tell_failure (window, _("The place is not on this computer."));
      return;
    }
  self->content = prep_export_compose (library, self->path, &error);
  if (self->content == NULL)
    {
      tell_failure (window, error->message);
      return;
    }
  g_task_run_in_thread (task, write_in_thread);
}

/* Asks where to and writes everything there. */
void
prep_export_files_choose (PrepWindow  *window,
                          PrepLibrary *library)
{
  g_autofree char *today = prep_day_today ();
  g_autofree char *name = g_strconcat ("intern-prep-", today, ".json", NULL);

  prep_window_files_choose (window, library, GTK_FILE_CHOOSER_ACTION_SAVE, _("Export"), name,
                            prep_export_files_write);
}
