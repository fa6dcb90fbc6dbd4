/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "timer/prep-running.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-gate.h"
#include "store/prep-json.h"
#include "store/prep-lock.h"

#define FORMAT "intern-prep/running"
#define LOCK_TIMEOUT_MS 5000

/* Somebody else who writes the file again and again is not raced for ever. */
#define MAX_TRIES 3

struct _PrepRunning
{
  GObject parent_instance;

  char *folder;
  char *path;

  GBytes *wanted; /* what the file shall hold; NULL: no file */
  guint serial;   /* grows with every wish */
  gboolean busy;  /* a wish is with the worker */

  GMutex disk;     /* held while the disk is touched; guards what follows */
  guint serial_on_disk;
  char *digest;    /* of what is there as far as we know, NULL: nothing */
  gboolean spoilt; /* what is there could not be read and is not ours to throw away */
};

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

static gboolean
fail_errno (const char  *path,
            const char  *format,
            GError     **error)
{
  int errsv = errno;
  g_autofree char *name = g_path_get_basename (path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errsv), format, name,
               g_strerror (errsv));
  return FALSE;
}

/* A file that cannot be read stays, under another name, when a new one has to take its place. */
static gboolean
set_aside (PrepRunning  *self,
           GError      **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  g_autofree char *aside = g_strconcat (self->path, ".damaged-", stamp, NULL);

  if (g_rename (self->path, aside) != 0 && errno != ENOENT)
    /* Translators: a file, and what the system says */
    return fail_errno (self->path, _("%s: renaming failed: %s"), error);

  self->spoilt = FALSE;
  return TRUE;
}

static gboolean
replace (PrepRunning  *self,
         GBytes       *content,
         GError      **error)
{
  for (int tries = 1;; tries++)
    {
      g_autoptr (GError) local = NULL;
      g_autoptr (GBytes) other = NULL;

      if (prep_file_replace (self->path, content, self->digest, PREP_FILE_PRIVATE, &other,
                             &local) != PREP_FILE_FAILED)
        {
          g_free (self->digest);
          self->digest = prep_file_digest (content);
          return TRUE;
        }

      if (tries == MAX_TRIES ||
          !g_error_matches (local, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      /* There is one run at a time, and the one that is under way here is the one that counts. */
      g_free (self->digest);
      self->digest = other != NULL ? prep_file_digest (other) : NULL;
    }
}

static gboolean
unlink_file (PrepRunning  *self,
             GError      **error)
{
  if (g_unlink (self->path) != 0 && errno != ENOENT)
    /* Translators: a file, and what the system says */
    return fail_errno (self->path, _("%s: removing failed: %s"), error);

  g_clear_pointer (&self->digest, g_free);
  return TRUE;
}

/* On any thread. A wish that came too late, behind a newer one, is granted by doing nothing. */
static gboolean
grant (PrepRunning  *self,
       GBytes       *content,
       guint         serial,
       GError      **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->disk);
  g_autoptr (PrepLock) lock = NULL;

  if (serial <= self->serial_on_disk)
    return TRUE;
  if (content == NULL && !g_file_test (self->path, G_FILE_TEST_EXISTS))
    {
      self->serial_on_disk = serial;
      return TRUE;
    }

  if (!prep_folder_ensure (self->folder, error))
    return FALSE;
  lock = prep_lock_acquire (self->folder, LOCK_TIMEOUT_MS, error);
  if (lock == NULL || (self->spoilt && !set_aside (self, error)) ||
      !(content != NULL ? replace (self, content, error) : unlink_file (self, error)))
    return FALSE;

  self->serial_on_disk = serial;
  return TRUE;
}

static void
grant_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  Wish *wish = data;
  g_autoptr (GError) error = NULL;

  if (grant (source, wish->content, wish->serial, &error))
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

static JsonObject *
parse (GBytes  *content,
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
load_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  PrepRunning *self = source;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->disk);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = prep_file_read (self->path, &error);
  JsonObject *object = NULL;

  if (content != NULL)
    {
      g_free (self->digest);
      self->digest = prep_file_digest (content);
      object = parse (content, &error);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (&error);
    }

  self->spoilt = error != NULL;
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

static void
add_member_cb (JsonObject *object,
               const char *member,
               JsonNode   *node,
               gpointer    into)
{
  json_object_set_member (into, member, prep_json_copy (node));
}

/* The whole file around @what, checked as everything is that goes to the disk. */
static GBytes *
compose (JsonObject  *what,
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

  content = compose (what, error);
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

  return grant (self, self->wanted, self->serial, error);
}
