/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-running-struct.h"

#include "timer/prep-running-text.h"

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepRunning, prep_running, G_TYPE_OBJECT)
G_DEFINE_QUARK (prep-running-error-quark, prep_running_error)

/* One wish on its way to the disk. */
typedef struct
{
  GBytes *content;
  guint serial;
} Wish;

static void
wish_free (Wish *wish)
{
  g_clear_pointer (&wish->content, g_bytes_unref);
  g_free (wish);
}

static void
grant_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  Wish *wish = data;
  g_autoptr (GError) error = NULL;

  if (prep_running_grant (source, wish->content, wish->serial, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void send_wish (PrepRunning *self);

static void
granted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  PrepRunning *self = PREP_RUNNING (object);
  Wish *wish = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_signal_emit (self, signals[FAILED], 0, error);
  if (wish->serial != self->serial)
    send_wish (self);
}

static void
send_wish (PrepRunning *self)
{
  g_autoptr (GTask) task = NULL;
  Wish *wish;

  if (self->busy)
    return;

  self->busy = TRUE;
  wish = g_new0 (Wish, 1);
  wish->content = self->wanted != NULL ? g_bytes_ref (self->wanted) : NULL;
  wish->serial = self->serial;

  task = g_task_new (self, NULL, granted_cb, NULL);
  g_task_set_source_tag (task, send_wish);
  g_task_set_task_data (task, wish, (GDestroyNotify) wish_free);
  g_task_run_in_thread (task, grant_thread);
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  JsonObject *object = prep_running_read (source, &error);

  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, object, (GDestroyNotify) json_object_unref);
}

static void
prep_running_finalize (GObject *object)
{
  PrepRunning *self = PREP_RUNNING (object);

  g_free (self->folder);
  g_free (self->path);
  g_free (self->digest);
  g_clear_pointer (&self->wanted, g_bytes_unref);
  g_mutex_clear (&self->disk);

  G_OBJECT_CLASS (prep_running_parent_class)->finalize (object);
}

static void
prep_running_class_init (PrepRunningClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_running_finalize;

  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
prep_running_init (PrepRunning *self)
{
  g_mutex_init (&self->disk);
}

/* Returns: whether something was running in the data folder @folder when it was last used, so that
 * it is worth loading. */
gboolean
prep_running_is_there (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, PREP_RUNNING_FILE, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Returns: (transfer full): the file in the data folder @folder, which need not be there yet */
PrepRunning *
prep_running_new (const char *folder)
{
  PrepRunning *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (PREP_TYPE_RUNNING, NULL);
  self->folder = g_strdup (folder);
  self->path = g_build_filename (folder, PREP_RUNNING_FILE, NULL);

  return self;
}

/* Reads the file on the worker; nothing of it is trusted but that it is JSON of our format. */
void
prep_running_load_async (PrepRunning         *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PREP_IS_RUNNING (self));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, prep_running_load_async);
  g_task_run_in_thread (task, load_thread);
}

/**
 * prep_running_load_finish:
 *
 * Returns: (transfer full) (nullable): the file's object; NULL without an error when there is no
 *   file. After an error (%PREP_GATE_ERROR, %PREP_RUNNING_ERROR, %PREP_FILE_ERROR) the file stays
 *   as it is; the first save renames it to `running.json.damaged-TIME`.
 */
JsonObject *
prep_running_load_finish (PrepRunning   *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (PREP_IS_RUNNING (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * prep_running_save:
 * @what: what the file shall hold beside `format` and `version`; it can be changed afterwards
 *
 * Writes the file on the worker. Of several calls while it writes only the last one counts.
 *
 * Returns: FALSE with @error set if @what could not be read back
 */
gboolean
prep_running_save (PrepRunning  *self,
                   JsonObject   *what,
                   GError      **error)
{
  GBytes *content;

  g_return_val_if_fail (PREP_IS_RUNNING (self), FALSE);
  g_return_val_if_fail (what != NULL, FALSE);

  content = prep_running_compose (what, error);
  if (content == NULL)
    return FALSE;

  g_clear_pointer (&self->wanted, g_bytes_unref);
  self->wanted = content;
  self->serial++;
  send_wish (self);

  return TRUE;
}

/* Removes the file on the worker: nothing runs any more. */
void
prep_running_remove (PrepRunning *self)
{
  g_return_if_fail (PREP_IS_RUNNING (self));

  g_clear_pointer (&self->wanted, g_bytes_unref);
  self->serial++;
  send_wish (self);
}

/**
 * prep_running_flush:
 *
 * Brings the last save or removal to the disk now and waits for it: for quitting, and for tests.
 *
 * Returns: FALSE with @error set if that failed
 */
gboolean
prep_running_flush (PrepRunning  *self,
                    GError      **error)
{
  g_return_val_if_fail (PREP_IS_RUNNING (self), FALSE);

  return prep_running_grant (self, self->wanted, self->serial, error);
}
