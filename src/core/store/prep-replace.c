/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * prep_file_replace(): the one way in which this program writes a file.
 *
 * The new content goes into a temporary file beside the target, is synced, read back, and then
 * *exchanged* with the target. What comes out under the temporary name is looked at: if it is not
 * what the caller expected, another program wrote in between, and the two are exchanged back. So
 * there is no moment between a check and a rename in which somebody else's edit could be lost:
 * at every instant it is either the target or a leftover that the next sweep merges. File systems
 * without an exchange (NFS, some FUSE) get the check and the rename, as close as they can be.
 */

#include "config.h"

#include "store/prep-file.h"
#include "store/prep-file-private.h"
#include "store/prep-leftover.h"
#include "store/prep-temp.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_ATTEMPTS 5

/* One attempt. The temporary file is removed at its end unless @keep_temp says that it holds
 * something of somebody else's. */
typedef struct
{
  const char *path;
  GBytes *content;
  const char *expected;
  PrepFileFlags flags;
  GBytes *other;
  char *name;
  char *temp;
  int dir;
  ino_t temp_inode;
  gboolean has_temp;
  gboolean keep_temp;
  gboolean unsure;
} Save;

static int
swap_names (int          dir,
            const char  *from,
            const char  *to,
            unsigned int flags)
{
  return renameat2 (dir, from, dir, to, flags);
}

PrepFileSwap prep_file_swap = swap_names;

static void
save_clear (Save *save)
{
  if (save->has_temp && !save->keep_temp)
    unlinkat (save->dir, save->temp, 0);
  if (save->dir >= 0)
    close (save->dir);
  g_clear_pointer (&save->other, g_bytes_unref);
  g_free (save->name);
  g_free (save->temp);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Save, save_clear)

static gboolean
open_folder (Save    *save,
             GError **error)
{
  g_autofree char *real = prep_file_resolve (save->path, error);
  g_autofree char *folder = NULL;

  if (real == NULL)
    return FALSE;

  folder = g_path_get_dirname (real);
  save->name = g_path_get_basename (real);
  save->temp = prep_leftover_make_name (save->name, save->expected);
  save->dir = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (save->dir < 0)
    {
      prep_file_set_error (error, save->path, errno, N_("%s: its folder cannot be opened: %s"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
is_expected (Save   *save,
             GBytes *content)
{
  g_autofree char *digest = prep_file_digest (content);

  return g_strcmp0 (digest, save->expected) == 0;
}

/* @other: (transfer full) (nullable): what is there instead. */
static gboolean
tell_changed (Save    *save,
              GBytes  *other,
              GError **error)
{
  g_autofree char *shown = g_filename_display_name (save->path);

  g_clear_pointer (&save->other, g_bytes_unref);
  save->other = other;
  g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED,
               _("%s: the file was changed by another program"), shown);
  return FALSE;
}

static gboolean
check_target (Save    *save,
              GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GBytes *there;

  if ((save->flags & PREP_FILE_EXPORT) != 0)
    {
      struct stat status;

      if (fstatat (save->dir, save->name, &status, 0) != 0 || S_ISREG (status.st_mode))
        return TRUE;
      prep_file_set_error (error, save->path, S_ISDIR (status.st_mode) ? EISDIR : ENXIO,
                           N_("%s: the file cannot be replaced: %s"));
      return FALSE;
    }

  there = prep_file_read_at (save->dir, save->name, O_NOFOLLOW, save->path, &local_error);
  if (there == NULL && !g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (!is_expected (save, there))
    return tell_changed (save, there, error);

  g_clear_pointer (&there, g_bytes_unref);
  return TRUE;
}

/* The exchange brought out something else than we expected: put it back. Should yet another
 * program have written meanwhile, its file is what came out now, and stays for the sweep. */
static gboolean
exchange_back (Save *save)
{
  struct stat status;

  if (prep_file_swap (save->dir, save->temp, save->name, RENAME_EXCHANGE) != 0)
    {
      save->keep_temp = TRUE;
      return FALSE;
    }
  if (fstatat (save->dir, save->temp, &status, AT_SYMLINK_NOFOLLOW) != 0 ||
      status.st_ino != save->temp_inode)
    save->keep_temp = TRUE;
  return TRUE;
}

static gboolean
check_exchanged (Save    *save,
                 GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GBytes *there = prep_file_read_at (save->dir, save->temp, O_NOFOLLOW, save->path, &local_error);
  gboolean back;

  if (there != NULL && is_expected (save, there))
    {
      g_bytes_unref (there);
      return TRUE;
    }

  back = exchange_back (save);
  if (there != NULL)
    return tell_changed (save, there, error);
  if (back)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  /* The disk gave up between two calls: ours is in place, what was there is kept beside it. */
  save->unsure = TRUE;
  return TRUE;
}

static gboolean
has_no_swap (int errsv)
{
  return errsv == EINVAL || errsv == ENOSYS || errsv == EPERM || errsv == EOPNOTSUPP;
}

static gboolean
rename_over (Save    *save,
             GError **error)
{
  if (!check_target (save, error))
    return FALSE;
  if (renameat (save->dir, save->temp, save->dir, save->name) != 0)
    {
      prep_file_set_error (error, save->path, errno,
                           N_("%s: the new version cannot be put in its place: %s"));
      return FALSE;
    }
  save->has_temp = FALSE;
  return TRUE;
}

static gboolean
put_in_place (Save    *save,
              GError **error)
{
  gboolean is_new = save->expected == NULL;
  int errsv;

  if ((save->flags & PREP_FILE_EXPORT) != 0)
    return rename_over (save, error);

  if (prep_file_swap (save->dir, save->temp, save->name,
                      is_new ? RENAME_NOREPLACE : RENAME_EXCHANGE) == 0)
    {
      save->has_temp = !is_new;
      return is_new || check_exchanged (save, error);
    }
  errsv = errno;
  if (has_no_swap (errsv))
    return rename_over (save, error);
  /* Somebody made or removed the file since we looked. */
  if ((errsv == EEXIST || errsv == ENOENT) && !check_target (save, error))
    return FALSE;

  prep_file_set_error (error, save->path, errsv,
                       N_("%s: the new version cannot be put in its place: %s"));
  return FALSE;
}

/* TRUE also where the file system says that it has no such thing. */
static gboolean
sync_descriptor (int dir)
{
  return fsync (dir) == 0 || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
}

/**
 * prep_file_sync_folder:
 *
 * Makes the names in the folder survive a power cut. Returns: whether the disk said so
 */
gboolean
prep_file_sync_folder (const char *path)
{
  int dir = open (path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean synced = dir >= 0 && sync_descriptor (dir);

  if (dir >= 0)
    close (dir);
  return synced;
}

static PrepFileResult
try_replace (Save    *save,
             GError **error)
{
  if (!open_folder (save, error) ||
      !check_target (save, error) ||
      !prep_temp_write (save->dir, save->temp, save->content, save->flags, save->path,
                        &save->temp_inode, error))
    return PREP_FILE_FAILED;

  save->has_temp = TRUE;
  if (!put_in_place (save, error))
    return PREP_FILE_FAILED;

  if (save->has_temp && !save->keep_temp && unlinkat (save->dir, save->temp, 0) == 0)
    save->has_temp = FALSE;
  return sync_descriptor (save->dir) && !save->unsure ? PREP_FILE_SAVED
                                                      : PREP_FILE_SAVED_NOT_DURABLE;
}

/**
 * prep_file_replace:
 * @path: the file; a symlink stays, and what it points to is replaced or made
 * @content: what it shall hold; the caller has passed it through its gate
 * @expected_digest: (nullable): prep_file_digest() of what the caller believes is there, NULL if
 *   nothing; not looked at for PREP_FILE_EXPORT
 * @out_other: (out) (optional) (nullable) (transfer full): with PREP_FILE_ERROR_CHANGED, what is
 *   there instead, or NULL if the file is gone
 *
 * Replaces the file whole: whatever fails or kills the process, the old or the new content is
 * there. After PREP_FILE_ERROR_CHANGED the file is as the other program left it: merge
 * @out_other and call again with its digest. (If a third program wrote in the same moment, its
 * file is kept as a leftover: look with prep_leftover_find() after such an error.) A file with
 * several hard links becomes one of its own; the other names keep the old content.
 *
 * The caller holds the lock of the folder, so that two of our own processes take turns.
 *
 * Returns: PREP_FILE_FAILED with @error set (PREP_FILE_ERROR, or G_IO_ERROR_NOT_FOUND if the
 * folder is not there), otherwise how safe the new content is.
 */
PrepFileResult
prep_file_replace (const char   *path,
                   GBytes       *content,
                   const char   *expected_digest,
                   PrepFileFlags flags,
                   GBytes      **out_other,
                   GError      **error)
{
  PrepFileResult result = PREP_FILE_FAILED;
  gboolean again = TRUE;

  g_return_val_if_fail (path != NULL, PREP_FILE_FAILED);
  g_return_val_if_fail (content != NULL, PREP_FILE_FAILED);

  if (out_other != NULL)
    *out_other = NULL;
  if ((flags & PREP_FILE_EXPORT) == 0 && g_bytes_get_size (content) > PREP_FILE_MAX_SIZE)
    {
      prep_file_set_error (error, path, EFBIG, N_("%s: writing failed: %s"));
      return PREP_FILE_FAILED;
    }

  /* An interrupted attempt starts anew, with a temporary file of its own. */
  for (int attempt = 1; again; attempt++)
    {
      g_autoptr (GError) local_error = NULL;
      g_auto (Save) save = { .path = path, .content = content, .flags = flags, .dir = -1 };

      save.expected = (flags & PREP_FILE_EXPORT) != 0 ? NULL : expected_digest;
      result = try_replace (&save, &local_error);
      again = attempt < MAX_ATTEMPTS &&
              g_error_matches (local_error, PREP_FILE_ERROR, PREP_FILE_ERROR_INTERRUPTED);
      if (local_error != NULL && !again)
        g_propagate_error (error, g_steal_pointer (&local_error));
      if (out_other != NULL)
        *out_other = g_steal_pointer (&save.other);
    }
  return result;
}
