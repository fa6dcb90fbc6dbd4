/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The records of one file, as others see them. How they come and go is in prep-collection-edit.c,
 * what belongs to the file's text in prep-collection-text.c.
 */

#include "store/prep-collection.h"

#include "store/prep-collection-struct.h"

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SETTLED,
  SIGNAL_STATE_CHANGED,
  SIGNAL_LAST_SIGNAL,
};

static guint signals[SIGNAL_LAST_SIGNAL];

static void prep_collection_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PrepCollection, prep_collection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      prep_collection_model_init))

static GType
prep_collection_get_item_type (GListModel *model)
{
  return PREP_COLLECTION (model)->record_type;
}

static guint
prep_collection_get_n_items (GListModel *model)
{
  return prep_list_get_length (PREP_COLLECTION (model)->living);
}

static gpointer
prep_collection_get_item (GListModel *model,
                          guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (PREP_COLLECTION (model)->living), position);
}

static void
prep_collection_model_init (GListModelInterface *iface)
{
  iface->get_item_type = prep_collection_get_item_type;
  iface->get_n_items = prep_collection_get_n_items;
  iface->get_item = prep_collection_get_item;
}

static void
prep_collection_finalize (GObject *object)
{
  PrepCollection *self = PREP_COLLECTION (object);

  for (guint i = 0; i < self->all->len; i++)
    prep_record_set_owner (self->all->pdata[i], NULL, NULL);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->all);
  g_object_unref (self->living);
  g_object_unref (self->trash);
  g_ptr_array_unref (self->faults);
  g_array_unref (self->observers);
  g_hash_table_unref (self->texts);
  prep_body_unref (self->body);
  g_clear_error (&self->error);
  g_free (self->name);

  G_OBJECT_CLASS (prep_collection_parent_class)->finalize (object);
}

static void
prep_collection_class_init (PrepCollectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_collection_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, PREP_TYPE_RECORD, PREP_TYPE_RECORD, G_TYPE_UINT);
  signals[SIGNAL_SETTLED] =
    g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PREP_TYPE_RECORD);
  signals[SIGNAL_STATE_CHANGED] =
    g_signal_new ("state-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 0);
}

static void
prep_collection_init (PrepCollection *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_fault_free);
  self->observers = g_array_new (FALSE, FALSE, sizeof (PrepObserverSlot));
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ref_string_release);
  self->body = prep_body_new_empty ();
}

static void
living_changed_cb (PrepCollection *self,
                   guint           position,
                   guint           removed,
                   guint           added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

/**
 * prep_collection_new:
 * @name: the file is NAME.json
 * @record_type: what it holds
 *
 * Returns: (transfer full): a collection that waits for its file
 */
PrepCollection *
prep_collection_new (const char *name,
                     GType       record_type)
{
  PrepCollection *self = g_object_new (PREP_TYPE_COLLECTION, NULL);

  self->name = g_strdup (name);
  self->record_type = record_type;
  self->living = prep_list_new (record_type);
  self->trash = prep_list_new (record_type);
  g_signal_connect_swapped (self->living, "items-changed", G_CALLBACK (living_changed_cb), self);
  return self;
}

const char *
prep_collection_get_name (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return self->name;
}

GType
prep_collection_get_record_type (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), G_TYPE_INVALID);

  return self->record_type;
}

PrepCollectionState
prep_collection_get_state (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), PREP_COLLECTION_LOADING);

  return self->state;
}

/**
 * prep_collection_get_error:
 *
 * Returns: (transfer none) (nullable): why the file is damaged or only shown
 */
const GError *
prep_collection_get_error (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return self->error;
}

gboolean
prep_collection_is_editable (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), FALSE);

  return self->state == PREP_COLLECTION_READY;
}

/**
 * prep_collection_get_faults:
 *
 * Returns: (transfer none) (element-type PrepFault): the members whose values did not fit
 */
GPtrArray *
prep_collection_get_faults (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return self->faults;
}

/**
 * prep_collection_lookup:
 *
 * Returns: (transfer none) (nullable): the top-level record with this id, deleted or not
 */
gpointer
prep_collection_lookup (PrepCollection *self,
                        const char     *id)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return g_hash_table_lookup (self->by_id, id);
}

guint
prep_collection_get_length (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), 0);

  return prep_list_get_length (self->living);
}

/**
 * prep_collection_get_nth:
 *
 * Returns: (transfer none) (nullable): a living record
 */
gpointer
prep_collection_get_nth (PrepCollection *self,
                         guint           nth)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return prep_list_get_nth (self->living, nth);
}

/**
 * prep_collection_get_trash:
 *
 * Returns: (transfer none): the deleted records
 */
GListModel *
prep_collection_get_trash (PrepCollection *self)
{
  g_return_val_if_fail (PREP_IS_COLLECTION (self), NULL);

  return G_LIST_MODEL (self->trash);
}

void
prep_collection_observe (PrepCollection               *self,
                         const PrepCollectionObserver *funcs,
                         gpointer                      data)
{
  PrepObserverSlot slot = { funcs, data };

  g_array_append_val (self->observers, slot);
}

void
prep_collection_unobserve (PrepCollection *self,
                           gpointer        data)
{
  for (guint i = self->observers->len; i-- > 0;)
    if (g_array_index (self->observers, PrepObserverSlot, i).data == data)
      g_array_remove_index (self->observers, i);
}

/* Tells that a burst of changes of top (NULL: of many) is over. */
void
prep_collection_settle (PrepCollection *self,
                        PrepRecord     *top)
{
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0, top);
}

void
prep_collection_set_state (PrepCollection      *self,
                           PrepCollectionState  state,
                           const GError        *error)
{
  g_clear_error (&self->error);
  self->error = error != NULL ? g_error_copy (error) : NULL;
  self->state = state;
  g_signal_emit (self, signals[SIGNAL_STATE_CHANGED], 0);
}

/* Replaces the list of what did not fit. Takes faults. */
void
prep_collection_take_faults (PrepCollection *self,
                             GPtrArray      *faults)
{
  g_ptr_array_unref (self->faults);
  self->faults = faults;
}

void
prep_collection_emit_changed (PrepCollection *self,
                              PrepRecord     *top,
                              PrepRecord     *record,
                              guint           field)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, top, record, field);
}
