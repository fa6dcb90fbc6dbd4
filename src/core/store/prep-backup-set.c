/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-backup-set.h"

#include "store/prep-file.h"
#include "store/prep-folder.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define STAMP_FORMAT "%Y-%m-%dT%H%M%SZ"

static const char *const reason_tokens[] = {
  [PREP_BACKUP_EDIT] = "edit",
  [PREP_BACKUP_MIGRATION] = "migration",
  [PREP_BACKUP_IMPORT] = "import",
  [PREP_BACKUP_MERGE] = "merge",
  [PREP_BACKUP_RESTORE] = "restore",
};

/**
 * prep_backup_reason_get_token:
 *
 * Returns: the word that is stored; "" for PREP_BACKUP_UNKNOWN
 */
const char *
prep_backup_reason_get_token (PrepBackupReason self)
{
  return (gsize) self < G_N_ELEMENTS (reason_tokens) ? reason_tokens[self] : "";
}

/**
 * prep_backup_set_format_name:
 * @time: seconds since 1970
 *
 * Returns: (transfer full) (nullable): the name of a set of that time, NULL after the year 9999
 */
char *
prep_backup_set_format_name (gint64 time)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (time);

  return date != NULL ? g_date_time_format (date, STAMP_FORMAT) : NULL;
}

/* Returns: whether @name has exactly the form of a set's name. */
static gboolean
parse_stamp (const char *name,
             gint64     *out_time)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *again = NULL;
  int year, month, day, hour, minute, second;

  if (sscanf (name, "%4d-%2d-%2dT%2d%2d%2dZ",
              &year, &month, &day, &hour, &minute, &second) != 6)
    return FALSE;
  date = g_date_time_new_utc (year, month, day, hour, minute, second);
  if (date == NULL)
    return FALSE;

  *out_time = g_date_time_to_unix (date);
  again = prep_backup_set_format_name (*out_time);
  return g_strcmp0 (again, name) == 0;
}

static PrepBackupReason
read_reason (const char *set)
{
  g_autofree char *path = g_build_filename (set, PREP_BACKUP_REASON_FILE, NULL);
  g_autoptr (GBytes) content = prep_file_read (path, NULL);
  g_autofree char *text = NULL;

  if (content == NULL)
    return PREP_BACKUP_UNKNOWN;

  text = g_strndup (g_bytes_get_data (content, NULL), g_bytes_get_size (content));
  g_strchomp (text);
  for (gsize i = 0; i < G_N_ELEMENTS (reason_tokens); i++)
    if (g_str_equal (text, reason_tokens[i]))
      return (PrepBackupReason) i;
  return PREP_BACKUP_UNKNOWN;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Returns: (nullable): NULL if @name is no set. */
static PrepBackupSet *
read_set (const char *backup_folder,
          const char *name)
{
  g_autofree char *path = g_build_filename (backup_folder, name, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = NULL;
  PrepBackupSet *set;
  const char *entry;
  gint64 time;
  goffset size = 0;
  GStatBuf status;

  if (!parse_stamp (name, &time) || g_lstat (path, &status) != 0 || !S_ISDIR (status.st_mode))
    return NULL;

  dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, entry, NULL);

      if (entry[0] == '.' || g_str_equal (entry, PREP_BACKUP_REASON_FILE) || g_lstat (file, &status) != 0 ||
          !S_ISREG (status.st_mode))
        continue;
      g_ptr_array_add (files, g_strdup (entry));
      size += status.st_size;
    }
  g_ptr_array_sort (files, compare_names);
  g_ptr_array_add (files, NULL);

  set = g_new0 (PrepBackupSet, 1);
  set->reason = read_reason (path);
  set->path = g_steal_pointer (&path);
  set->time = time;
  set->files = (GStrv) g_ptr_array_free (g_steal_pointer (&files), FALSE);
  set->size = size;
  return set;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  gint64 first = (*(PrepBackupSet *const *) a)->time;
  gint64 second = (*(PrepBackupSet *const *) b)->time;

  return (first < second) - (first > second);
}

/**
 * prep_backup_set_list:
 *
 * Returns: (transfer full) (element-type PrepBackupSet): the sets, newest first; none if the
 * folder is not there; NULL with @error set if it cannot be read
 */
GPtrArray *
prep_backup_set_list (const char *backup_folder,
                      GError    **error)
{
  g_autoptr (GPtrArray) sets = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_backup_set_free);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (backup_folder != NULL, NULL);

  if (!prep_folder_open (backup_folder, &dir, error))
    return NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      PrepBackupSet *set = read_set (backup_folder, name);

      if (set != NULL)
        g_ptr_array_add (sets, set);
    }
  g_ptr_array_sort (sets, compare_newest_first);
  return g_steal_pointer (&sets);
}

void
prep_backup_set_free (PrepBackupSet *self)
{
  if (self == NULL)
    return;
  g_free (self->path);
  g_strfreev (self->files);
  g_free (self);
}
