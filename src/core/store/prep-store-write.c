/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When things are written. The main thread never waits for a disk, except where it is asked to
 * (prep_store_flush(), for quitting and the command line): there it waits for the write that is
 * under way, takes it over, and writes the rest itself.
 */

#include "config.h"

#include "store/prep-store-struct.h"

#include <glib/gi18n-lib.h>

#include "store/prep-file.h"

#define REST_MS 500     /* a write begins when typing rests this long … */
#define LONGEST_MS 850  /* … but no later than this after the edit: on disk within a second */
#define RETRY_FIRST_MS 2000
#define RETRY_LONGEST_MS 30000
#define TRASH_DAYS 30

gboolean
prep_store_any_unsaved (PrepStore *self)
{
  for (guint i = 0; i < self->collections->len; i++)
    if (prep_collection_is_unsaved (self->collections->pdata[i]))
      return TRUE;
  return FALSE;
}

/* What went to the trash a month ago goes for good, with the next write of its file. */
static void
purge (PrepStore *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, -TRASH_DAYS);
  g_autofree char *before = g_date_time_format (then, "%Y-%m-%dT%H:%M:%SZ");

  prep_history_pause (self->history);
  for (guint i = 0; i < self->collections->len; i++)
    if (prep_collection_is_unsaved (self->collections->pdata[i]))
      prep_collection_purge (self->collections->pdata[i], before);
  prep_history_resume (self->history);
}

void
prep_store_take_in (PrepStore      *self,
         PrepCollection *collection,
         PrepBody       *base,
         PrepBody       *theirs,
         gboolean        on_disk)
{
  guint n;

  prep_history_pause (self->history);
  n = prep_store_merge (collection, base, theirs, on_disk);
  prep_history_resume (self->history);
  if (n > 0)
    prep_store_emit_merged (self, prep_collection_get_name (collection), n);
}

/* Somebody else wrote the file since we read it: take that in, and write again. */
static void
take_other (PrepStore    *self,
            PrepSavePart *part)
{
  g_autoptr (PrepBody) base = prep_body_ref (prep_collection_get_body (part->collection));
  g_autoptr (PrepBody) theirs = NULL;
  g_autoptr (GError) error = NULL;

  prep_collection_saved (part->collection, part->snapshot, NULL);
  if (part->other == NULL)
    {
      prep_store_forget_file (part->collection);
      return;
    }
  theirs = prep_body_new (part->other, part->name, PREP_BODY_VERSION, &error);
  if (theirs != NULL)
    prep_store_take_in (self, part->collection, base, theirs, TRUE);
  else
    prep_collection_set_state (part->collection,
                               g_error_matches (error, PREP_GATE_ERROR,
                                                PREP_GATE_ERROR_NEWER_VERSION)
                                 ? PREP_COLLECTION_NEWER
                                 : PREP_COLLECTION_DAMAGED,
                               error);
}

static void
finish_part (PrepStore    *self,
             PrepSave     *save,
             PrepSavePart *part)
{
  g_autofree char *file = g_strconcat (part->name, ".json", NULL);
  const GError *error = save->error != NULL ? save->error : part->error;

  if (part->changed)
    take_other (self, part);
  else if (part->body != NULL)
    {
      prep_collection_saved (part->collection, part->snapshot, g_steal_pointer (&part->body));
      prep_store_emit_saved (self, file);
    }
  else
    {
      prep_collection_saved (part->collection, part->snapshot, NULL);
      prep_store_set_error (self, error);
      prep_store_emit_save_failed (self, file, error);
    }
}

static gboolean
has_failed (PrepSave *save)
{
  gboolean failed = save->error != NULL;

  for (guint i = 0; i < save->parts->len; i++)
    {
      PrepSavePart *part = save->parts->pdata[i];

      failed |= part->error != NULL && !part->changed;
    }
  return failed;
}

/* What the leftovers of a killed save held is in the files now. */
void
prep_store_remove_leftovers (PrepStore *self)
{
  if (self->leftovers->len == 0 || prep_store_any_unsaved (self))
    return;
  for (guint i = 0; i < self->leftovers->len; i++)
    prep_leftover_remove (self->leftovers->pdata[i], NULL);
  g_ptr_array_set_size (self->leftovers, 0);
}

/* Takes over what a save did, on the main thread. */
static void
finish_save (PrepStore *self,
             PrepSave  *save)
{
  gboolean failed = has_failed (save);

  for (guint i = 0; i < save->parts->len; i++)
    finish_part (self, save, save->parts->pdata[i]);
  if (!failed)
    {
      prep_store_set_error (self, NULL);
      self->retry_ms = 0;
      prep_store_remove_leftovers (self);
    }
  else
    self->retry_ms = CLAMP (self->retry_ms * 2, RETRY_FIRST_MS, RETRY_LONGEST_MS);
  if (save->backup_error != NULL)
    prep_store_emit_backup_failed (self, save->backup_error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  PrepStore *self = source;

  prep_save_run (data);

  g_mutex_lock (&self->mutex);
  self->written = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_task_return_boolean (task, TRUE);
}

static void
end_write (PrepStore *self)
{
  g_autoptr (GTask) task = g_steal_pointer (&self->write);

  finish_save (self, g_task_get_task_data (task));
  prep_store_notify_saving (self);
  prep_store_schedule (self);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  PrepStore *self = PREP_STORE (source);

  /* prep_store_flush() may have taken this write over, and begun nothing since. */
  if (self->write == G_TASK (result))
    end_write (self);
}

static void
begin_write (PrepStore *self)
{
  PrepSave *save;

  g_clear_handle_id (&self->save_source, g_source_remove);
  self->first_edit = 0;
  purge (self);
  save = prep_save_new (self);
  if (save == NULL)
    return;

  self->written = FALSE;
  self->write = g_task_new (self, NULL, written_cb, NULL);
  g_task_set_source_tag (self->write, begin_write);
  g_task_set_task_data (self->write, save, (GDestroyNotify) prep_save_free);
  prep_store_notify_saving (self);
  g_task_run_in_thread (self->write, write_in_thread);
}

static gboolean
save_cb (gpointer data)
{
  PrepStore *self = data;

  self->save_source = 0;
  if (self->write == NULL)
    begin_write (self);
  return G_SOURCE_REMOVE;
}

/* Plans the next write, if there is anything to write and none is under way. */
void
prep_store_schedule (PrepStore *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 wait_ms;

  if (!prep_store_any_unsaved (self) || self->write != NULL)
    return;
  if (self->first_edit == 0)
    self->first_edit = now;
  wait_ms = MIN (REST_MS, LONGEST_MS - (now - self->first_edit) / 1000);
  if (self->retry_ms > 0)
    wait_ms = self->retry_ms;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (MAX (0, wait_ms), save_cb, self);
}

/* Waits until the worker is done with the write that is under way, and takes it over. */
static void
await_write (PrepStore *self)
{
  if (self->write == NULL)
    return;
  g_mutex_lock (&self->mutex);
  while (!self->written)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
  end_write (self);
}

/**
 * prep_store_flush:
 *
 * Writes everything that is unsaved now, and waits for it.
 *
 * Returns: %FALSE with @error set if something could not be written; it stays in memory and is
 *   tried again
 */
gboolean
prep_store_flush (PrepStore  *self,
                  GError    **error)
{
  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  prep_history_settle (self->history);
  await_write (self);
  /* Once more for what came in from outside in the middle of it, and no more than that: another
   * program that writes all the time must not keep this one from closing. */
  for (guint turn = 0; turn < 5 && prep_store_any_unsaved (self); turn++)
    {
      g_autoptr (PrepSave) save = NULL;

      purge (self);
      save = prep_save_new (self);
      if (save == NULL)
        break;
      prep_save_run (save);
      finish_save (self, save);
      if (self->error != NULL)
        break;
    }
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->first_edit = 0;
  prep_store_schedule (self);
  if (!prep_store_any_unsaved (self))
    return TRUE;
  if (self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));
  else
    g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED,
                 _("%s: another program keeps changing the files"), self->folder);
  return FALSE;
}

/**
 * prep_store_retry:
 *
 * Tries the write that failed again now, without waiting for the next attempt.
 */
void
prep_store_retry (PrepStore *self)
{
  g_return_if_fail (PREP_IS_STORE (self));

  self->retry_ms = 0;
  if (self->write == NULL && prep_store_any_unsaved (self))
    begin_write (self);
}
