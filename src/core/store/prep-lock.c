/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-lock.h"

#include "store/prep-file.h"
#include "store/prep-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/file.h>
#include <unistd.h>

/* flock() has no time limit of its own. A write holds the lock for some milliseconds. */
#define POLL_US (5 * G_TIME_SPAN_MILLISECOND)

struct _PrepLock
{
  int fd;
};

/* NFS wants a descriptor that can be written to, which a folder's cannot; other file systems have
 * no locks at all. The exchange in prep_file_replace() protects there too, so go on without. */
static gboolean
has_no_locks (int errsv)
{
  return errsv == EBADF || errsv == ENOLCK || errsv == EINVAL || errsv == ENOSYS ||
         errsv == EOPNOTSUPP;
}

/* Returns: 0 if it is ours, otherwise an errno; EWOULDBLOCK if time was up. */
static int
wait_for_lock (int   fd,
               guint timeout_ms)
{
  gint64 end = g_get_monotonic_time () + (gint64) timeout_ms * G_TIME_SPAN_MILLISECOND;

  while (flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      gint64 left = end - g_get_monotonic_time ();

      if (errno != EWOULDBLOCK && errno != EINTR)
        return has_no_locks (errno) ? 0 : errno;
      if (left <= 0)
        return EWOULDBLOCK;
      g_usleep (MIN (left, POLL_US));
    }
  return 0;
}

/**
 * prep_lock_acquire:
 * @folder: the data folder, which is there
 * @timeout_ms: how long to wait for another process or thread; 0 tries once
 *
 * Returns: (transfer full): the lock, or NULL with @error set: PREP_FILE_ERROR_BUSY when the time
 * was up, G_IO_ERROR_NOT_FOUND when the folder is not there, other PREP_FILE_ERRORs.
 */
PrepLock *
prep_lock_acquire (const char *folder,
                   guint       timeout_ms,
                   GError    **error)
{
  PrepLock *self;
  int fd;
  int errsv;

  g_return_val_if_fail (folder != NULL, NULL);

  fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    {
      prep_file_set_error (error, folder, errno, N_("%s: the folder cannot be opened: %s"));
      return NULL;
    }

  errsv = wait_for_lock (fd, timeout_ms);
  if (errsv != 0)
    {
      g_autofree char *shown = g_filename_display_name (folder);

      close (fd);
      if (errsv == EWOULDBLOCK)
        g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_BUSY,
                     _("%s: another InternPrep is writing to this folder"), shown);
      else
        prep_file_set_error (error, folder, errsv, N_("%s: the folder cannot be locked: %s"));
      return NULL;
    }

  self = g_new0 (PrepLock, 1);
  self->fd = fd;
  return self;
}

/**
 * prep_lock_release:
 * @self: (nullable) (transfer full): the lock
 */
void
prep_lock_release (PrepLock *self)
{
  if (self == NULL)
    return;
  close (self->fd);
  g_free (self);
}
