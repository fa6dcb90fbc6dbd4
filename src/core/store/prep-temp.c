/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-temp.h"

#include "store/prep-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define VERIFY_STEP 65536

static int
write_content (int     fd,
               GBytes *content)
{
  gsize left;
  const char *data = g_bytes_get_data (content, &left);

  while (left > 0)
    {
      gssize n = write (fd, data, left);

      if (n < 0)
        return -1;
      if (n == 0)
        {
          errno = ENOSPC;
          return -1;
        }
      data += n;
      left -= n;
    }
  return 0;
}

/* Returns: 1 if the file holds just @content, 0 if not, -1 with errno if it cannot be read. */
static int
holds_content (int     fd,
               GBytes *content)
{
  g_autofree char *buffer = g_malloc (VERIFY_STEP);
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  gsize offset = 0;

  while (TRUE)
    {
      gssize n = pread (fd, buffer, VERIFY_STEP, offset);

      if (n < 0)
        return -1;
      if (n == 0)
        return offset == length;
      if ((gsize) n > length - offset || memcmp (buffer, data + offset, n) != 0)
        return 0;
      offset += n;
    }
}

/* A umask can only take bits away, so that the file is never open to others; but one that takes
 * the owner's would make a file that we cannot read again. */
static int
secure_owner (int           fd,
              PrepFileFlags flags,
              ino_t        *out_inode)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    return -1;
  *out_inode = status.st_ino;
  if ((flags & PREP_FILE_EXPORT) != 0 || (status.st_mode & 0600) == 0600)
    return 0;
  return fchmod (fd, 0600);
}

/* After a failed fsync the kernel may call the lost pages clean, so that a second one would lie
 * (Rebello et al., ATC 2020): the whole file is thrown away instead. */
static gboolean
fill (int           fd,
      GBytes       *content,
      PrepFileFlags flags,
      const char   *path,
      ino_t        *out_inode,
      GError      **error)
{
  int verified;

  if (secure_owner (fd, flags, out_inode) != 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: its mode cannot be set: %s"));
      return FALSE;
    }
  if (write_content (fd, content) != 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: writing failed: %s"));
      return FALSE;
    }
  if (fsync (fd) != 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: the disk did not take it: %s"));
      return FALSE;
    }

  verified = holds_content (fd, content);
  if (verified < 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: reading it back failed: %s"));
      return FALSE;
    }
  if (verified == 0)
    {
      g_autofree char *shown = g_filename_display_name (path);

      g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_VERIFIED,
                   _("%s: what was written does not read back the same"), shown);
      return FALSE;
    }
  return TRUE;
}

/**
 * prep_temp_write:
 * @dir: the folder's descriptor
 * @name: the temporary name, which is not there yet
 * @path: the file that it is made for, for messages
 * @out_inode: (out): its inode, by which it is known again after an exchange
 *
 * Returns: TRUE if all of @content is on the disk under @name; otherwise @error is set and
 * nothing is left
 */
gboolean
prep_temp_write (int           dir,
                 const char   *name,
                 GBytes       *content,
                 PrepFileFlags flags,
                 const char   *path,
                 ino_t        *out_inode,
                 GError      **error)
{
  mode_t mode = (flags & PREP_FILE_EXPORT) != 0 ? 0666 : 0600;
  gboolean good;
  int fd = openat (dir, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, mode);

  if (fd < 0)
    {
      prep_file_set_error (error, path, errno,
                           N_("%s: no temporary file can be made beside it: %s"));
      return FALSE;
    }

  good = fill (fd, content, flags, path, out_inode, error);
  /* Network file systems tell of a full disk only here. */
  if (close (fd) != 0 && good)
    {
      prep_file_set_error (error, path, errno, N_("%s: writing failed: %s"));
      good = FALSE;
    }
  if (!good)
    unlinkat (dir, name, 0);
  return good;
}
