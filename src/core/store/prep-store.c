/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When things are read and written. The main thread never waits for a disk, except where it is
 * asked to (prep_store_flush(), for quitting and the command line): there it waits for the write
 * that is under way, takes it over, and writes the rest itself.
 */

#include "config.h"

#include "store/prep-store.h"

#include <glib/gi18n-lib.h>

#include "store/prep-backup.h"
#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"
#include "store/prep-store-private.h"

#define REST_MS 500     /* a write begins when typing rests this long … */
#define LONGEST_MS 850  /* … but no later than this after the edit: on disk within a second */
#define RETRY_FIRST_MS 2000
#define RETRY_LONGEST_MS 30000
#define TRASH_DAYS 30

struct _PrepStore
{
  GObject parent_instance;

  char *folder;
  char *backups;
  GPtrArray *collections;
  PrepHistory *history;
  gboolean loaded;

  GPtrArray *leftovers;  /* merged, to be removed when that is saved */

  guint save_source;
  gint64 first_edit;     /* µs, monotonic; 0: nothing waits */
  GTask *write;          /* the write that is under way; its data is the PrepSave */
  gboolean taken_over;   /* its result was taken by prep_store_flush() */
  GMutex mutex;
  GCond cond;
  gboolean written;      /* under the mutex: the worker is done with write */

  GError *error;         /* of the last write, if it failed */
  guint retry_ms;
};

enum
{
  PROP_LOADED = 1,
  PROP_FAILING,
  PROP_SAVING,
  N_PROPS,
};

enum
{
  SIGNAL_LOADED,
  SIGNAL_SAVED,
  SIGNAL_SAVE_FAILED,
  SIGNAL_MERGED,
  SIGNAL_BACKUP_FAILED,
  SIGNAL_LAST_SIGNAL,
};

static GParamSpec *properties[N_PROPS];
static guint signals[SIGNAL_LAST_SIGNAL];

G_DEFINE_FINAL_TYPE (PrepStore, prep_store, G_TYPE_OBJECT)

static void schedule (PrepStore *self);

static gboolean
any_unsaved (PrepStore *self)
{
  for (guint i = 0; i < self->collections->len; i++)
    if (prep_collection_is_unsaved (self->collections->pdata[i]))
      return TRUE;
  return FALSE;
}

static void
set_error (PrepStore    *self,
           const GError *error)
{
  gboolean failing = self->error != NULL;

  g_clear_error (&self->error);
  self->error = error != NULL ? g_error_copy (error) : NULL;
  if (failing != (self->error != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILING]);
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

static void
take_in (PrepStore      *self,
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
    g_signal_emit (self, signals[SIGNAL_MERGED], 0, prep_collection_get_name (collection), n);
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
    take_in (self, part->collection, base, theirs, TRUE);
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
      g_signal_emit (self, signals[SIGNAL_SAVED], 0, file);
    }
  else
    {
      prep_collection_saved (part->collection, part->snapshot, NULL);
      set_error (self, error);
      g_signal_emit (self, signals[SIGNAL_SAVE_FAILED], 0, file, error);
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
static void
remove_leftovers (PrepStore *self)
{
  if (self->leftovers->len == 0 || any_unsaved (self))
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
      set_error (self, NULL);
      self->retry_ms = 0;
      remove_leftovers (self);
    }
  else
    self->retry_ms = CLAMP (self->retry_ms * 2, RETRY_FIRST_MS, RETRY_LONGEST_MS);
  if (save->backup_error != NULL)
    g_signal_emit (self, signals[SIGNAL_BACKUP_FAILED], 0, save->backup_error);
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
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
  schedule (self);
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
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
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
static void
schedule (PrepStore *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 wait_ms;

  if (!any_unsaved (self) || self->write != NULL)
    return;
  if (self->first_edit == 0)
    self->first_edit = now;
  wait_ms = MIN (REST_MS, LONGEST_MS - (now - self->first_edit) / 1000);
  if (self->retry_ms > 0)
    wait_ms = self->retry_ms;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (MAX (0, wait_ms), save_cb, self);
}

static void
did_change_cb (gpointer        data,
               PrepCollection *collection,
               PrepRecord     *top,
               PrepRecord     *record,
               guint           field)
{
  schedule (data);
}

static void
added_cb (gpointer        data,
          PrepCollection *collection,
          PrepRecord     *top)
{
  PrepStore *self = data;

  if (self->save_source == 0)
    schedule (self);
}

static void
removed_cb (gpointer        data,
            PrepCollection *collection,
            PrepRecord     *top,
            GRefString     *text)
{
  added_cb (data, collection, top);
}

static const PrepCollectionObserver observer = {
  .did_change = did_change_cb,
  .added = added_cb,
  .removed = removed_cb,
};

static void
prep_store_dispose (GObject *object)
{
  PrepStore *self = PREP_STORE (object);

  g_clear_handle_id (&self->save_source, g_source_remove);
  for (guint i = 0; self->collections != NULL && i < self->collections->len; i++)
    prep_collection_unobserve (self->collections->pdata[i], self);
  g_clear_pointer (&self->collections, g_ptr_array_unref);
  g_clear_pointer (&self->leftovers, g_ptr_array_unref);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (prep_store_parent_class)->dispose (object);
}

static void
prep_store_finalize (GObject *object)
{
  PrepStore *self = PREP_STORE (object);

  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self->folder);
  g_free (self->backups);

  G_OBJECT_CLASS (prep_store_parent_class)->finalize (object);
}

static void
prep_store_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PrepStore *self = PREP_STORE (object);

  switch (id)
    {
    case PROP_LOADED:
      g_value_set_boolean (value, self->loaded);
      break;
    case PROP_FAILING:
      g_value_set_boolean (value, self->error != NULL);
      break;
    case PROP_SAVING:
      g_value_set_boolean (value, self->write != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *klass)
{
  static const char * const names[N_PROPS] = {
    [PROP_LOADED] = "loaded", [PROP_FAILING] = "failing", [PROP_SAVING] = "saving"
  };

  for (guint i = 1; i < N_PROPS; i++)
    properties[i] = g_param_spec_boolean (names[i], NULL, NULL, FALSE,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
prep_store_class_init (PrepStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = prep_store_dispose;
  object_class->finalize = prep_store_finalize;
  object_class->get_property = prep_store_get_property;
  install_properties (object_class);

  signals[SIGNAL_LOADED] = g_signal_new ("loaded", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  signals[SIGNAL_SAVED] = g_signal_new ("saved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_SAVE_FAILED] =
    g_signal_new ("save-failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                  G_TYPE_STRING, G_TYPE_ERROR);
  /* Somebody else's edits came in: the collection's name and how many records. */
  signals[SIGNAL_MERGED] = g_signal_new ("merged", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);
  signals[SIGNAL_BACKUP_FAILED] =
    g_signal_new ("backup-failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  G_TYPE_ERROR);
}

static void
prep_store_init (PrepStore *self)
{
  self->collections = g_ptr_array_new_with_free_func (g_object_unref);
  self->leftovers = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_leftover_free);
  self->history = prep_history_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
}

/**
 * prep_store_new:
 * @folder: where the files are; made when something is first written
 * @backups: (nullable): where the backups are; %NULL: `backups` in @folder
 *
 * Returns: (transfer full): a store without collections
 */
PrepStore *
prep_store_new (const char *folder,
                const char *backups)
{
  PrepStore *self = g_object_new (PREP_TYPE_STORE, NULL);

  self->folder = g_strdup (folder);
  self->backups = backups != NULL ? g_strdup (backups) : g_build_filename (folder, "backups", NULL);
  return self;
}

/**
 * prep_store_add:
 *
 * Makes @collection part of the store: before loading.
 */
void
prep_store_add (PrepStore      *self,
                PrepCollection *collection)
{
  g_return_if_fail (PREP_IS_STORE (self));
  g_return_if_fail (!self->loaded);

  g_ptr_array_add (self->collections, g_object_ref (collection));
  prep_history_watch (self->history, collection);
  prep_collection_observe (collection, &observer, self);
}

const char *
prep_store_get_folder (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), NULL);

  return self->folder;
}

const char *
prep_store_get_backups (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), NULL);

  return self->backups;
}

PrepHistory *
prep_store_get_history (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), NULL);

  return self->history;
}

/**
 * prep_store_get_collection:
 *
 * Returns: (transfer none) (nullable): the collection of this name
 */
PrepCollection *
prep_store_get_collection (PrepStore  *self,
                           const char *name)
{
  g_return_val_if_fail (PREP_IS_STORE (self), NULL);

  for (guint i = 0; i < self->collections->len; i++)
    if (g_str_equal (prep_collection_get_name (self->collections->pdata[i]), name))
      return self->collections->pdata[i];
  return NULL;
}

guint
prep_store_get_n_collections (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), 0);

  return self->collections->len;
}

PrepCollection *
prep_store_get_nth_collection (PrepStore *self,
                               guint      nth)
{
  g_return_val_if_fail (PREP_IS_STORE (self) && nth < self->collections->len, NULL);

  return self->collections->pdata[nth];
}

static void
take_leftover (PrepStore    *self,
               PrepLeftover *leftover)
{
  g_autofree char *name = g_strndup (leftover->name, strlen (leftover->name) - strlen (".json"));
  PrepCollection *collection = prep_store_get_collection (self, name);
  g_autoptr (PrepBody) theirs = NULL;
  g_autoptr (PrepBody) base = NULL;

  if (collection == NULL || !prep_collection_is_editable (collection))
    return;
  theirs = prep_body_new (leftover->content, name, PREP_BODY_VERSION, NULL);
  if (theirs == NULL)
    return;
  if (leftover->kind == PREP_LEFTOVER_UNFINISHED)
    base = prep_body_ref (prep_collection_get_body (collection));
  take_in (self, collection, base, theirs, FALSE);
}

/* Hands the collections what was read, on the main thread: one splice each. */
static void
finish_load (PrepStore *self,
             PrepLoad  *load)
{
  prep_history_pause (self->history);
  for (guint i = 0; i < load->parts->len; i++)
    {
      PrepLoadPart *part = load->parts->pdata[i];

      if (part->body != NULL)
        prep_collection_take_body (part->collection, g_steal_pointer (&part->body), part->records);
      prep_collection_take_faults (part->collection, g_steal_pointer (&part->faults));
      prep_collection_set_state (part->collection, part->state, part->error);
    }
  prep_history_resume (self->history);
  self->loaded = TRUE;
  for (guint i = 0; i < load->leftovers->len; i++)
    {
      take_leftover (self, load->leftovers->pdata[i]);
      g_ptr_array_add (self->leftovers, g_steal_pointer (&load->leftovers->pdata[i]));
    }
  remove_leftovers (self);
  schedule (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADED]);
  g_signal_emit (self, signals[SIGNAL_LOADED], 0);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  prep_load_run (data);
  g_task_return_boolean (task, TRUE);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = data;

  finish_load (PREP_STORE (source), g_task_get_task_data (G_TASK (result)));
  g_task_return_boolean (task, TRUE);
}

void
prep_store_load_async (PrepStore           *self,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             data)
{
  g_autoptr (GTask) inner = NULL;
  GTask *task;

  g_return_if_fail (PREP_IS_STORE (self) && !self->loaded);

  task = g_task_new (self, cancellable, callback, data);
  inner = g_task_new (self, NULL, load_cb, task);
  g_task_set_source_tag (inner, prep_store_load_async);
  g_task_set_task_data (inner, prep_load_new (self), (GDestroyNotify) prep_load_free);
  g_task_run_in_thread (inner, load_in_thread);
}

/**
 * prep_store_load_finish:
 *
 * Returns: %TRUE; a file that is damaged is its collection's state, not an error of the load
 */
gboolean
prep_store_load_finish (PrepStore     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
prep_store_load (PrepStore  *self,
                 GError    **error)
{
  g_autoptr (PrepLoad) load = NULL;

  g_return_val_if_fail (PREP_IS_STORE (self) && !self->loaded, FALSE);

  load = prep_load_new (self);
  prep_load_run (load);
  finish_load (self, load);
  return TRUE;
}

/**
 * prep_store_look:
 *
 * As prep_store_load(), but leftovers stay where they are and no permission is tightened: what is
 * in the folder is read and not touched.
 *
 * Returns: %TRUE
 */
gboolean
prep_store_look (PrepStore  *self,
                 GError    **error)
{
  g_autoptr (PrepLoad) load = NULL;

  g_return_val_if_fail (PREP_IS_STORE (self) && !self->loaded, FALSE);

  load = prep_load_new (self);
  load->look = TRUE;
  prep_load_run (load);
  finish_load (self, load);
  return TRUE;
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
  for (guint turn = 0; turn < 5 && any_unsaved (self); turn++)
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
  schedule (self);
  if (!any_unsaved (self))
    return TRUE;
  if (self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));
  else
    g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED,
                 _("%s: another program keeps changing the files"), self->folder);
  return FALSE;
}

gboolean
prep_store_is_dirty (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  return self->write != NULL || any_unsaved (self);
}

gboolean
prep_store_is_failing (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  return self->error != NULL;
}

/**
 * prep_store_get_error:
 *
 * Returns: (transfer none) (nullable): why the last write failed
 */
const GError *
prep_store_get_error (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), NULL);

  return self->error;
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
  if (self->write == NULL && any_unsaved (self))
    begin_write (self);
}

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
