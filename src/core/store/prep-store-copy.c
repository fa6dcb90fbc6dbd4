/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Copies of everything: into another folder when the own one cannot be written, and backups.
 */

#include "store/prep-store-struct.h"

#include "store/prep-backup.h"
#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"

/**
 * prep_store_save_copy:
 * @folder: another folder; made if it is not there
 *
 * Writes every file as it is in memory now into @folder, saved or not.
 *
 * Returns: %FALSE with @error set if one could not be written
 */
gboolean
prep_store_save_copy (PrepStore   *self,
                      const char  *folder,
                      GError     **error)
{
  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  prep_history_settle (self->history);
  if (!prep_folder_ensure (folder, error))
    return FALSE;
  for (guint i = 0; i < self->collections->len; i++)
    {
      PrepCollection *collection = self->collections->pdata[i];
      gboolean unsaved = prep_collection_is_unsaved (collection);
      g_autoptr (PrepSnapshot) snapshot = prep_collection_snapshot (collection);
      g_autofree char *file = g_strconcat (prep_collection_get_name (collection), ".json", NULL);
      g_autofree char *path = g_build_filename (folder, file, NULL);
      g_autoptr (PrepBody) body = NULL;

      if (unsaved)
        prep_collection_saved (collection, snapshot, NULL);
      if (snapshot->records->len == 0)
        continue;
      body = prep_snapshot_compose (snapshot, prep_collection_get_name (collection), error);
      if (body == NULL ||
          !prep_file_replace (path, body->bytes, NULL, PREP_FILE_EXPORT, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static const struct
{
  const char *word;
  PrepBackupReason reason;
} backup_reasons[] = {
  { "edit", PREP_BACKUP_EDIT },     { "migration", PREP_BACKUP_MIGRATION },
  { "import", PREP_BACKUP_IMPORT }, { "merge", PREP_BACKUP_MERGE },
  { "restore", PREP_BACKUP_RESTORE },
};

/**
 * prep_store_back_up:
 * @reason: "edit", "migration", "import", "merge" or "restore"
 *
 * Makes a backup set of the files as they are on disk. Blocks on the disk. Where there is nothing
 * to back up yet, nothing is made.
 *
 * Returns: %FALSE with @error set if the set could not be made
 */
gboolean
prep_store_back_up (PrepStore   *self,
                    const char  *reason,
                    GError     **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GError) local = NULL;
  g_autoptr (PrepLock) lock = NULL;
  g_auto (GStrv) names = NULL;
  g_autofree char *made = NULL;
  PrepBackupReason why = PREP_BACKUP_EDIT;

  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  if (!g_file_test (self->folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (backup_reasons); i++)
    if (g_str_equal (backup_reasons[i].word, reason))
      why = backup_reasons[i].reason;
  for (guint i = 0; i < self->collections->len; i++)
    {
      g_autofree char *file =
        g_strconcat (prep_collection_get_name (self->collections->pdata[i]), ".json", NULL);

      g_strv_builder_add (builder, file);
    }
  names = g_strv_builder_end (builder);
  lock = prep_lock_acquire (self->folder, 5000, error);
  if (lock == NULL)
    return FALSE;
  made = prep_backup_make (self->folder, self->backups, (const char * const *) names, why,
                           prep_store_check_file, NULL, g_get_real_time () / G_USEC_PER_SEC,
                           &local);
  if (made != NULL || g_error_matches (local, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_NOTHING))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
