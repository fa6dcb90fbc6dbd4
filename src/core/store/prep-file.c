/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-file.h"
#include "store/prep-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_STEP 65536
/* As many as the kernel follows. */
#define MAX_LINKS 40

G_DEFINE_QUARK (prep-file-error-quark, prep_file_error)

static int
error_code (int errsv)
{
  switch (errsv)
    {
    case ENOSPC:
    case EDQUOT:
      return PREP_FILE_ERROR_NO_SPACE;
    case EROFS:
    case EACCES:
    case EPERM:
      return PREP_FILE_ERROR_NOT_ALLOWED;
    case EFBIG:
      return PREP_FILE_ERROR_TOO_BIG;
    case EINTR:
      return PREP_FILE_ERROR_INTERRUPTED;
    case EISDIR:
    case ENXIO:
      return PREP_FILE_ERROR_NOT_REGULAR;
    default:
      return PREP_FILE_ERROR_FAILED;
    }
}

/**
 * prep_file_set_error:
 * @errsv: the errno of the call that failed
 * @format: marked with N_(), with two %s: the file and the system's words
 *
 * What is not there is G_IO_ERROR_NOT_FOUND, everything else is in PREP_FILE_ERROR.
 */
void
prep_file_set_error (GError    **error,
                     const char *path,
                     int         errsv,
                     const char *format)
{
  g_autofree char *shown = g_filename_display_name (path);

  if (errsv == ENOENT)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _(format), shown, g_strerror (errsv));
  else
    g_set_error (error, PREP_FILE_ERROR, error_code (errsv), _(format), shown, g_strerror (errsv));
}

static gboolean
check_status (const struct stat *status,
              const char        *path,
              GError           **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  if (!S_ISREG (status->st_mode))
    {
      g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR,
                   _("%s: this is not a regular file"), shown);
      return FALSE;
    }
  if (status->st_size > PREP_FILE_MAX_SIZE)
    {
      g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_TOO_BIG,
                   _("%s: the file is larger than 64 MiB"), shown);
      return FALSE;
    }
  return TRUE;
}

/* The size is only a hint: a file can grow while it is read. */
static GBytes *
read_all (int         fd,
          gsize       size,
          const char *path,
          GError    **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  gsize length = 0;

  g_byte_array_set_size (content, size + 1);
  while (TRUE)
    {
      gssize n;

      if (length == content->len)
        g_byte_array_set_size (content, length + READ_STEP);
      n = read (fd, content->data + length, content->len - length);
      if (n < 0)
        {
          prep_file_set_error (error, path, errno, N_("%s: reading failed: %s"));
          return NULL;
        }
      if (n == 0)
        break;
      length += n;
      if (length > PREP_FILE_MAX_SIZE)
        {
          prep_file_set_error (error, path, EFBIG, N_("%s: reading failed: %s"));
          return NULL;
        }
    }

  g_byte_array_set_size (content, length);
  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

/**
 * prep_file_read_at:
 * @dir: the folder's descriptor, or AT_FDCWD
 * @extra_flags: such as O_NOFOLLOW
 * @path: the name to use in messages
 *
 * Looks before it opens, because opening a device can do things, and looks again after, because
 * it may be another file by then. O_NONBLOCK: a pipe that nobody writes to must not hang us.
 */
GBytes *
prep_file_read_at (int         dir,
                   const char *name,
                   int         extra_flags,
                   const char *path,
                   GError    **error)
{
  struct stat status;
  GBytes *content = NULL;
  int fd;

  if (fstatat (dir, name, &status, (extra_flags & O_NOFOLLOW) != 0 ? AT_SYMLINK_NOFOLLOW : 0) != 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: the file cannot be opened: %s"));
      return NULL;
    }
  if (!check_status (&status, path, error))
    return NULL;

  fd = openat (dir, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | extra_flags);
  if (fd < 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: the file cannot be opened: %s"));
      return NULL;
    }

  if (fstat (fd, &status) != 0)
    prep_file_set_error (error, path, errno, N_("%s: reading failed: %s"));
  else if (check_status (&status, path, error))
    content = read_all (fd, status.st_size, path, error);

  close (fd);
  return content;
}

/**
 * prep_file_read:
 *
 * Reads a regular file of at most PREP_FILE_MAX_SIZE bytes, through symlinks. An empty file is
 * an empty GBytes. Returns: (transfer full): the content, or NULL with @error set;
 * G_IO_ERROR_NOT_FOUND if it is not there (also a symlink to nowhere), otherwise PREP_FILE_ERROR.
 */
GBytes *
prep_file_read (const char *path,
                GError    **error)
{
  GBytes *content = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  for (int attempt = 0; attempt < 5; attempt++)
    {
      g_autoptr (GError) local_error = NULL;

      content = prep_file_read_at (AT_FDCWD, path, 0, path, &local_error);
      if (content != NULL)
        return content;
      if (attempt == 4 ||
          !g_error_matches (local_error, PREP_FILE_ERROR, PREP_FILE_ERROR_INTERRUPTED))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return NULL;
        }
    }
  return NULL;
}

/**
 * prep_file_digest:
 * @content: (nullable): what a file holds, NULL if it is not there
 *
 * Returns: (transfer full) (nullable): the SHA-256 of @content in hexadecimal digits
 */
char *
prep_file_digest (GBytes *content)
{
  if (content == NULL)
    return NULL;
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
}

/**
 * prep_file_resolve:
 *
 * Follows @path while it is a symlink, also one to nowhere: people who keep their files in a
 * repository of dotfiles have links here, and a rename over a link would cut it. Returns:
 * (transfer full): the absolute path of what is not a link, or NULL with @error set.
 */
char *
prep_file_resolve (const char *path,
                   GError    **error)
{
  g_autofree char *current = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  if (g_path_is_absolute (path))
    {
      current = g_strdup (path);
    }
  else
    {
      g_autofree char *here = g_get_current_dir ();

      current = g_build_filename (here, path, NULL);
    }

  for (int i = 0; i < MAX_LINKS; i++)
    {
      char target[PATH_MAX];
      g_autofree char *folder = NULL;
      gssize length = readlink (current, target, sizeof target - 1);
      char *next;

      if (length < 0 && (errno == EINVAL || errno == ENOENT))
        return g_steal_pointer (&current);
      if (length < 0)
        {
          prep_file_set_error (error, path, errno, N_("%s: the link cannot be followed: %s"));
          return NULL;
        }

      target[length] = '\0';
      folder = g_path_get_dirname (current);
      next = g_path_is_absolute (target) ? g_strdup (target)
                                         : g_build_filename (folder, target, NULL);
      g_free (current);
      current = next;
    }

  prep_file_set_error (error, path, ELOOP, N_("%s: the link cannot be followed: %s"));
  return NULL;
}
