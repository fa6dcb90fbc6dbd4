/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The side of running.json that touches the disk: reading, replacing and removing it, on any
 * thread, under the folder's lock.
 */

#include "config.h"

#include "timer/prep-running-struct.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"
#include "timer/prep-running-text.h"

#define LOCK_TIMEOUT_MS 5000

/* Somebody else who writes the file again and again is not raced for ever. */
#define MAX_TRIES 3

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
gboolean
prep_running_grant (PrepRunning  *self,
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

/* What the file holds, on any thread. NULL without an error: there is none. */
JsonObject *
prep_running_read (PrepRunning  *self,
                   GError      **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->disk);
  g_autoptr (GError) local = NULL;
  g_autoptr (GBytes) content = prep_file_read (self->path, &local);
  JsonObject *object = NULL;

  if (content != NULL)
    {
      g_free (self->digest);
      self->digest = prep_file_digest (content);
      object = prep_running_parse (content, &local);
    }
  else if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (&local);
    }

  self->spoilt = local != NULL;
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));

  return object;
}
