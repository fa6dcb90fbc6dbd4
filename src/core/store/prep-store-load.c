/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Reading the files of a data folder: gate, then one record at a time through json-glib, so that
 * the memory of the tree is given back record by record.
 */

#include "config.h"

#include "store/prep-store-private.h"

#include <glib/gi18n-lib.h>

#include "store/prep-backup.h"
#include "store/prep-codec.h"
#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"
#include "store/prep-record-private.h"

#define LOCK_MS 5000

static void
free_part (gpointer data)
{
  PrepLoadPart *part = data;

  g_object_unref (part->collection);
  g_free (part->name);
  g_clear_pointer (&part->body, prep_body_unref);
  g_clear_pointer (&part->records, g_ptr_array_unref);
  g_clear_pointer (&part->faults, g_ptr_array_unref);
  g_clear_error (&part->error);
  g_free (part);
}

/* A load of every collection of store. */
PrepLoad *
prep_load_new (PrepStore *store)
{
  PrepLoad *self = g_new0 (PrepLoad, 1);

  self->folder = g_strdup (prep_store_get_folder (store));
  self->backups = g_strdup (prep_store_get_backups (store));
  self->parts = g_ptr_array_new_with_free_func (free_part);
  self->leftovers = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_leftover_free);
  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepLoadPart *part = g_new0 (PrepLoadPart, 1);

      part->collection = g_object_ref (prep_store_get_nth_collection (store, i));
      part->name = g_strdup (prep_collection_get_name (part->collection));
      part->record_type = prep_collection_get_record_type (part->collection);
      g_ptr_array_add (self->parts, part);
    }
  return self;
}

void
prep_load_free (PrepLoad *self)
{
  if (self == NULL)
    return;
  g_free (self->folder);
  g_free (self->backups);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->leftovers);
  g_clear_error (&self->error);
  g_free (self);
}

static gboolean
decode_records (PrepLoadPart *part)
{
  for (guint i = 0; i < part->body->items->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) object = prep_body_parse (part->body, i, &error);

      if (object == NULL)
        {
          /* Translators: says why a data file is damaged; %u counts the records from 1. */
          g_set_error (&part->error, PREP_GATE_ERROR, PREP_GATE_ERROR_NOT_AN_ENVELOPE,
                       _("entry %u of the list is not a record"), i + 1);
          g_ptr_array_set_size (part->records, 0);
          return FALSE;
        }
      g_ptr_array_add (part->records,
                       prep_codec_decode (part->record_type, object, part->faults));
    }
  return TRUE;
}

static void
load_part (PrepLoad     *self,
           PrepLoadPart *part)
{
  g_autofree char *file = g_strconcat (part->name, ".json", NULL);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (GBytes) bytes = NULL;

  part->records = g_ptr_array_new_with_free_func (g_object_unref);
  part->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_fault_free);
  part->state = PREP_COLLECTION_READY;
  bytes = prep_file_read (path, &part->error);
  if (g_error_matches (part->error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (&part->error);
      part->body = prep_body_new_empty ();
      return;
    }

  if (bytes != NULL)
    part->body = prep_body_new (bytes, part->name, PREP_BODY_VERSION, &part->error);
  if (g_error_matches (part->error, PREP_GATE_ERROR, PREP_GATE_ERROR_NEWER_VERSION))
    {
      part->body = prep_body_new (bytes, part->name, G_MAXINT64, NULL);
      part->state = PREP_COLLECTION_NEWER;
    }
  if (part->body == NULL || !decode_records (part))
    {
      part->state = PREP_COLLECTION_DAMAGED;
      g_clear_pointer (&part->body, prep_body_unref);
    }
}

/* Under the lock every leftover is orphaned. What holds nothing new goes at once, the rest is
 * merged on the main thread and goes when that is saved. */
static void
sweep (PrepLoad *self)
{
  g_autoptr (PrepLock) lock = prep_lock_acquire (self->folder, LOCK_MS, NULL);
  g_autoptr (GPtrArray) found = NULL;

  if (lock == NULL)
    return;
  prep_backup_sweep (self->backups);
  found = prep_leftover_find (self->folder, NULL);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      PrepLeftover *leftover = found->pdata[i];

      if (leftover->kind == PREP_LEFTOVER_REPLACED || leftover->content == NULL ||
          !prep_store_check_file (leftover->content, leftover->name, NULL, NULL))
        prep_leftover_remove (leftover, NULL);
      else
        g_ptr_array_add (self->leftovers, g_steal_pointer (&found->pdata[i]));
    }
}

/* Reads everything. On any thread. */
void
prep_load_run (PrepLoad *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (self->look || !g_file_test (self->folder, G_FILE_TEST_EXISTS))
    {
      /* The first start: nothing is there, and nothing is made before something is written. */
      for (guint i = 0; i < self->parts->len; i++)
        load_part (self, self->parts->pdata[i]);
      return;
    }

  sweep (self);
  for (guint i = 0; i < self->parts->len; i++)
    {
      PrepLoadPart *part = self->parts->pdata[i];

      load_part (self, part);
      g_ptr_array_add (names, g_strconcat (part->name, ".json", NULL));
    }
  g_ptr_array_add (names, NULL);
  prep_folder_tighten (self->folder, (const char * const *) names->pdata, NULL, NULL);
}

/**
 * prep_store_check_file:
 * @content: a file's bytes
 * @name: its name, as "stories.json"
 *
 * Returns: whether the gate takes it as a file of that name, of any version
 */
gboolean
prep_store_check_file (GBytes      *content,
                       const char  *name,
                       gpointer     data,
                       GError     **error)
{
  g_autofree char *stem = g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - 5)
                                                           : g_strdup (name);
  g_autoptr (PrepBody) body = prep_body_new (content, stem, G_MAXINT64, error);

  return body != NULL;
}
