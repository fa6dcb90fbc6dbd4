/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-backup.h"

#include "store/prep-file-private.h"
#include "store/prep-folder.h"
#include "store/prep-ladder.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* A set that is being made or taken away; no list shows it, the next backup removes it. */
#define HIDDEN_PREFIX ".unfinished-"
#define MIN_AGE_SECONDS (30 * 60)
/* Two sets of one second: the later one takes the next free second. */
#define MAX_SAME_SECOND 60

G_DEFINE_QUARK (prep-backup-error-quark, prep_backup_error)

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, entry, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/**
 * prep_backup_sweep:
 *
 * Removes what a kill in the middle of a backup left; the caller holds the lock.
 */
void
prep_backup_sweep (const char *backup_folder)
{
  g_autoptr (GDir) dir = g_dir_open (backup_folder, 0, NULL);
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (entry, HIDDEN_PREFIX))
      {
        g_autofree char *path = g_build_filename (backup_folder, entry, NULL);

        remove_folder (path);
      }
}

static char *
make_hidden_path (const char *backup_folder)
{
  g_autofree char *name = g_strdup_printf (HIDDEN_PREFIX "%d-%08x", (int) getpid (),
                                           g_random_int ());

  return g_build_filename (backup_folder, name, NULL);
}

/* Returns: 1 if the file was copied, 0 if it is not there, -1 with @error set. */
static int
copy_file (const char   *data_folder,
           const char   *set,
           const char   *name,
           PrepFileCheck check,
           gpointer      check_data,
           GError      **error)
{
  g_autofree char *from = g_build_filename (data_folder, name, NULL);
  g_autofree char *to = g_build_filename (set, name, NULL);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) content = prep_file_read (from, &local_error);

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return 0;
  if (content == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return -1;
    }
  if (check != NULL && !check (content, name, check_data, &local_error))
    {
      g_set_error (error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_DAMAGED,
                   _("%s: no backup was made, because this file is damaged: %s"), name,
                   local_error != NULL ? local_error->message : "");
      return -1;
    }
  return prep_file_replace (to, content, NULL, PREP_FILE_PRIVATE, NULL, error) ? 1 : -1;
}

static gboolean
fill_set (const char         *data_folder,
          const char         *set,
          const char * const *names,
          PrepBackupReason    reason,
          PrepFileCheck       check,
          gpointer            check_data,
          GError            **error)
{
  g_autofree char *reason_path = g_build_filename (set, PREP_BACKUP_REASON_FILE, NULL);
  g_autofree char *text = g_strconcat (prep_backup_reason_get_token (reason), "\n", NULL);
  g_autoptr (GBytes) reason_content = g_bytes_new (text, strlen (text));
  guint n_files = 0;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      int copied = copy_file (data_folder, set, names[i], check, check_data, error);

      if (copied < 0)
        return FALSE;
      n_files += copied;
    }
  if (n_files == 0)
    {
      g_autofree char *shown = g_filename_display_name (data_folder);

      g_set_error (error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_NOTHING,
                   _("%s: there is nothing to back up yet"), shown);
      return FALSE;
    }
  return prep_file_replace (reason_path, reason_content, NULL, PREP_FILE_PRIVATE, NULL, error) !=
         PREP_FILE_FAILED;
}

/* A folder cannot be renamed over one that has files, so that no set is ever replaced. */
static char *
publish_set (const char *hidden,
             const char *backup_folder,
             gint64      now,
             GError    **error)
{
  int errsv = EINVAL;

  for (int i = 0; i < MAX_SAME_SECOND; i++)
    {
      g_autofree char *stamp = prep_backup_set_format_name (now + i);
      g_autofree char *path = NULL;

      if (stamp == NULL)
        break;
      path = g_build_filename (backup_folder, stamp, NULL);
      if (g_rename (hidden, path) == 0)
        {
          prep_file_sync_folder (backup_folder);
          return g_steal_pointer (&path);
        }
      errsv = errno;
      if (errsv != ENOTEMPTY && errsv != EEXIST)
        break;
    }

  prep_file_set_error (error, backup_folder, errsv, N_("%s: the backup cannot be named: %s"));
  return NULL;
}

/**
 * prep_backup_make:
 * @backup_folder: made (0700) if it is not there
 * @names: (array zero-terminated=1): the collection files; those that are not there are left out
 * @reason: any but PREP_BACKUP_UNKNOWN
 * @check: (nullable): only files that pass it are taken
 * @now: the time that names the set
 *
 * Copies the files into a hidden folder and gives it its name when all of it is on the disk: a
 * set is whole or not there. Returns: (transfer full): the set's path, or NULL with @error set:
 * PREP_BACKUP_ERROR, PREP_FILE_ERROR or G_IO_ERROR.
 */
char *
prep_backup_make (const char         *data_folder,
                  const char         *backup_folder,
                  const char * const *names,
                  PrepBackupReason    reason,
                  PrepFileCheck       check,
                  gpointer            check_data,
                  gint64              now,
                  GError            **error)
{
  g_autofree char *hidden = NULL;
  char *path = NULL;

  g_return_val_if_fail (data_folder != NULL && backup_folder != NULL && names != NULL, NULL);
  g_return_val_if_fail (reason < PREP_BACKUP_UNKNOWN, NULL);

  if (!prep_folder_ensure (backup_folder, error))
    return NULL;
  prep_backup_sweep (backup_folder);
  hidden = make_hidden_path (backup_folder);
  if (!prep_folder_ensure (hidden, error))
    return NULL;

  if (fill_set (data_folder, hidden, names, reason, check, check_data, error))
    path = publish_set (hidden, backup_folder, now, error);
  if (path == NULL)
    remove_folder (hidden);
  return path;
}

/* @set: (nullable) */
static gboolean
same_in_both (const char *folder,
              const char *set,
              const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *copy = set != NULL ? g_build_filename (set, name, NULL) : NULL;
  g_autoptr (GBytes) now = prep_file_read (path, NULL);
  g_autoptr (GBytes) then = copy != NULL ? prep_file_read (copy, NULL) : NULL;

  if (now == NULL || then == NULL)
    return now == then;
  return g_bytes_equal (now, then);
}

/**
 * prep_backup_due:
 *
 * Returns: whether half an hour or more has passed since the last set and a file is not as it is
 * in there. A set from the future tells that a clock was wrong, not that a backup is young: the
 * newest of the others counts.
 */
gboolean
prep_backup_due (const char         *data_folder,
                 const char         *backup_folder,
                 const char * const *names,
                 gint64              now)
{
  g_autoptr (GPtrArray) sets = NULL;
  const PrepBackupSet *last = NULL;

  g_return_val_if_fail (data_folder != NULL && backup_folder != NULL && names != NULL, FALSE);

  sets = prep_backup_set_list (backup_folder, NULL);
  for (guint i = 0; sets != NULL && last == NULL && i < sets->len; i++)
    {
      const PrepBackupSet *set = g_ptr_array_index (sets, i);

      if (set->time <= now)
        last = set;
    }
  if (last != NULL && now - last->time < MIN_AGE_SECONDS)
    return FALSE;

  /* Against no set at all, every file that is there is a change. */
  for (gsize i = 0; names[i] != NULL; i++)
    if (!same_in_both (data_folder, last != NULL ? last->path : NULL, names[i]))
      return TRUE;
  return FALSE;
}

/* Out of the list in one step, then away: a kill in between leaves no set with half its files. */
static gboolean
remove_set (const PrepBackupSet *set,
            const char          *backup_folder,
            GError             **error)
{
  g_autofree char *hidden = make_hidden_path (backup_folder);

  if (g_rename (set->path, hidden) != 0)
    {
      prep_file_set_error (error, set->path, errno, N_("%s: the backup cannot be removed: %s"));
      return FALSE;
    }
  remove_folder (hidden);
  return TRUE;
}

/**
 * prep_backup_thin:
 * @damaged: whether a file of the data is damaged: nothing is removed then, as the set that saves
 *   the day may be an old one
 * @out_n_removed: (out) (optional): how many sets are gone
 *
 * Removes the sets that prep_ladder_choose() does not keep. Returns: FALSE with @error set if one
 * cannot be removed or the folder cannot be read
 */
gboolean
prep_backup_thin (const char *backup_folder,
                  gint64      now,
                  gboolean    damaged,
                  guint      *out_n_removed,
                  GError    **error)
{
  g_autoptr (GPtrArray) sets = NULL;
  g_autofree PrepLadderStep *steps = NULL;

  g_return_val_if_fail (backup_folder != NULL, FALSE);

  if (out_n_removed != NULL)
    *out_n_removed = 0;
  if (damaged)
    return TRUE;
  sets = prep_backup_set_list (backup_folder, error);
  if (sets == NULL)
    return FALSE;

  steps = g_new0 (PrepLadderStep, sets->len);
  for (guint i = 0; i < sets->len; i++)
    {
      const PrepBackupSet *set = g_ptr_array_index (sets, i);

      steps[i].time = set->time;
      steps[i].for_ever = set->reason == PREP_BACKUP_MIGRATION ||
                          set->reason == PREP_BACKUP_UNKNOWN;
    }
  prep_ladder_choose (steps, sets->len, now);

  for (guint i = 0; i < sets->len; i++)
    {
      if (steps[i].keep)
        continue;
      if (!remove_set (g_ptr_array_index (sets, i), backup_folder, error))
        return FALSE;
      if (out_n_removed != NULL)
        *out_n_removed += 1;
    }
  return TRUE;
}
