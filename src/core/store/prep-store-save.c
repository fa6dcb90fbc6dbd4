/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Writing what is unsaved: one job for all files, under the folder's lock, with a backup of what
 * is there in front of it when one is due.
 */

#include "store/prep-store-private.h"

#include "store/prep-backup.h"
#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"

#define LOCK_MS 5000

static void
free_part (gpointer data)
{
  PrepSavePart *part = data;

  g_object_unref (part->collection);
  g_free (part->name);
  prep_snapshot_free (part->snapshot);
  g_clear_pointer (&part->body, prep_body_unref);
  g_clear_pointer (&part->other, g_bytes_unref);
  g_clear_error (&part->error);
  g_free (part);
}

/**
 * prep_save_new:
 *
 * Returns: (transfer full) (nullable): a job that writes everything unsaved, %NULL if there is
 *   nothing
 */
PrepSave *
prep_save_new (PrepStore *store)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (free_part);
  gboolean damaged = FALSE;
  PrepSave *self;

  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);
      g_autofree char *file = g_strconcat (prep_collection_get_name (collection), ".json", NULL);
      PrepSavePart *part;

      g_strv_builder_add (names, file);
      damaged |= prep_collection_get_state (collection) == PREP_COLLECTION_DAMAGED;
      if (!prep_collection_is_unsaved (collection) || !prep_collection_is_editable (collection))
        continue;
      part = g_new0 (PrepSavePart, 1);
      part->collection = g_object_ref (collection);
      part->name = g_strdup (prep_collection_get_name (collection));
      part->snapshot = prep_collection_snapshot (collection);
      g_ptr_array_add (parts, part);
    }
  if (parts->len == 0)
    return NULL;

  self = g_new0 (PrepSave, 1);
  self->folder = g_strdup (prep_store_get_folder (store));
  self->backups = g_strdup (prep_store_get_backups (store));
  self->names = g_strv_builder_end (names);
  self->damaged = damaged;
  self->parts = g_steal_pointer (&parts);
  return self;
}

void
prep_save_free (PrepSave *self)
{
  if (self == NULL)
    return;
  g_free (self->folder);
  g_free (self->backups);
  g_strfreev (self->names);
  g_ptr_array_unref (self->parts);
  g_clear_error (&self->error);
  g_clear_error (&self->backup_error);
  g_free (self);
}

static void
back_up_if_due (PrepSave *self)
{
  const char * const *names = (const char * const *) self->names;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autofree char *made = NULL;

  if (!prep_backup_due (self->folder, self->backups, names, now))
    return;
  made = prep_backup_make (self->folder, self->backups, names, PREP_BACKUP_EDIT,
                           prep_store_check_file, NULL, now, &self->backup_error);
  if (made != NULL)
    prep_backup_thin (self->backups, now, self->damaged, NULL, &self->backup_error);
  else if (g_error_matches (self->backup_error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_NOTHING))
    g_clear_error (&self->backup_error);
}

static void
save_part (PrepSave     *self,
           PrepSavePart *part)
{
  g_autofree char *file = g_strconcat (part->name, ".json", NULL);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (PrepBody) body = prep_snapshot_compose (part->snapshot, part->name, &part->error);
  PrepFileResult result;

  if (body == NULL)
    return;
  result = prep_file_replace (path, body->bytes, part->snapshot->body->digest, PREP_FILE_PRIVATE,
                              &part->other, &part->error);
  if (result == PREP_FILE_FAILED)
    {
      part->changed = g_error_matches (part->error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED);
      return;
    }
  part->durable = result == PREP_FILE_SAVED;
  part->body = g_steal_pointer (&body);
}

/* Writes everything. On any thread. */
void
prep_save_run (PrepSave *self)
{
  g_autoptr (PrepLock) lock = NULL;

  if (!prep_folder_ensure (self->folder, &self->error))
    return;
  lock = prep_lock_acquire (self->folder, LOCK_MS, &self->error);
  if (lock == NULL)
    return;
  back_up_if_due (self);
  for (guint i = 0; i < self->parts->len; i++)
    save_part (self, self->parts->pdata[i]);
}
