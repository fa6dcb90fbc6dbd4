/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The store as others see it. When things are read and written is in prep-store-read.c and
 * prep-store-write.c, what a job does in prep-store-load.c and prep-store-save.c.
 */

#include "store/prep-store.h"

#include "store/prep-store-struct.h"

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

static void
did_change_cb (gpointer        data,
               PrepCollection *collection,
               PrepRecord     *top,
               PrepRecord     *record,
               guint           field)
{
  prep_store_schedule (data);
}

static void
added_cb (gpointer        data,
          PrepCollection *collection,
          PrepRecord     *top)
{
  PrepStore *self = data;

  if (self->save_source == 0)
    prep_store_schedule (self);
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

gboolean
prep_store_is_dirty (PrepStore *self)
{
  g_return_val_if_fail (PREP_IS_STORE (self), FALSE);

  return self->write != NULL || prep_store_any_unsaved (self);
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

void
prep_store_notify_saving (PrepStore *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
}

void
prep_store_emit_loaded (PrepStore *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADED]);
  g_signal_emit (self, signals[SIGNAL_LOADED], 0);
}

void
prep_store_emit_saved (PrepStore  *self,
                       const char *file)
{
  g_signal_emit (self, signals[SIGNAL_SAVED], 0, file);
}

void
prep_store_emit_save_failed (PrepStore    *self,
                             const char   *file,
                             const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_SAVE_FAILED], 0, file, error);
}

void
prep_store_emit_merged (PrepStore  *self,
                        const char *name,
                        guint       n)
{
  g_signal_emit (self, signals[SIGNAL_MERGED], 0, name, n);
}

void
prep_store_emit_backup_failed (PrepStore    *self,
                               const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_BACKUP_FAILED], 0, error);
}

void
prep_store_set_error (PrepStore    *self,
           const GError *error)
{
  gboolean failing = self->error != NULL;

  g_clear_error (&self->error);
  self->error = error != NULL ? g_error_copy (error) : NULL;
  if (failing != (self->error != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILING]);
}
