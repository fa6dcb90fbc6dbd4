/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-shelf.h"

struct _PrepCultureShelf
{
  GObject parent_instance;

  PrepLibrary *library;
  PrepContent *content;
  GPtrArray *documents;
  guint n_shipped; /* which come first */
};

static void prep_culture_shelf_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PrepCultureShelf, prep_culture_shelf, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      prep_culture_shelf_model_init))

static GType
prep_culture_shelf_get_item_type (GListModel *model)
{
  return PREP_TYPE_CULTURE_DOCUMENT;
}

static guint
prep_culture_shelf_get_n_items (GListModel *model)
{
  return PREP_CULTURE_SHELF (model)->documents->len;
}

static gpointer
prep_culture_shelf_get_item (GListModel *model,
                             guint       position)
{
  PrepCultureDocument *document = prep_culture_shelf_get_nth (PREP_CULTURE_SHELF (model), position);

  return document != NULL ? g_object_ref (document) : NULL;
}

static void
prep_culture_shelf_model_init (GListModelInterface *iface)
{
  iface->get_item_type = prep_culture_shelf_get_item_type;
  iface->get_n_items = prep_culture_shelf_get_n_items;
  iface->get_item = prep_culture_shelf_get_item;
}

/* The documents that are no shipped ones, made anew where the records are others. */
static void
follow_records (PrepCultureShelf *self)
{
  PrepCollection *memos = prep_library_get_memos (self->library);
  guint old = self->documents->len - self->n_shipped;
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < prep_collection_get_length (memos); i++)
    {
      PrepRecord *memo = prep_collection_get_nth (memos, i);
      PrepCultureDocument *known = prep_culture_shelf_find (self, prep_record_get_id (memo));

      if (known == NULL)
        g_ptr_array_add (kept, prep_culture_document_new_own (self->library, self->content, memo));
      else if (prep_culture_document_get_shipped (known) == NULL)
        g_ptr_array_add (kept, g_object_ref (known));
    }
  if (old == 0 && kept->len == 0)
    return;

  g_ptr_array_set_size (self->documents, self->n_shipped);
  for (guint i = 0; i < kept->len; i++)
    g_ptr_array_add (self->documents, g_object_ref (kept->pdata[i]));
  g_list_model_items_changed (G_LIST_MODEL (self), self->n_shipped, old, kept->len);
}

static void
prep_culture_shelf_dispose (GObject *object)
{
  PrepCultureShelf *self = PREP_CULTURE_SHELF (object);

  g_ptr_array_set_size (self->documents, 0);
  g_clear_object (&self->content);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (prep_culture_shelf_parent_class)->dispose (object);
}

static void
prep_culture_shelf_finalize (GObject *object)
{
  g_ptr_array_unref (PREP_CULTURE_SHELF (object)->documents);

  G_OBJECT_CLASS (prep_culture_shelf_parent_class)->finalize (object);
}

static void
prep_culture_shelf_class_init (PrepCultureShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = prep_culture_shelf_dispose;
  object_class->finalize = prep_culture_shelf_finalize;
}

static void
prep_culture_shelf_init (PrepCultureShelf *self)
{
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
}

PrepCultureShelf *
prep_culture_shelf_new (PrepLibrary *library,
                        PrepContent *content)
{
  PrepCultureShelf *self = g_object_new (PREP_TYPE_CULTURE_SHELF, NULL);
  const PrepContentCulture *culture = prep_content_get_culture (content);

  self->library = g_object_ref (library);
  self->content = g_object_ref (content);
  for (guint i = 0; i < culture->n_memos; i++)
    g_ptr_array_add (self->documents,
                     prep_culture_document_new_shipped (library, content, &culture->memos[i]));
  self->n_shipped = culture->n_memos;
  follow_records (self);
  g_signal_connect_object (prep_library_get_memos (library), "items-changed", G_CALLBACK (follow_records),
                           self, G_CONNECT_SWAPPED);

  return self;
}

guint
prep_culture_shelf_get_length (PrepCultureShelf *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_SHELF (self), 0);

  return self->documents->len;
}

/* Returns: (transfer none) (nullable): the document at @nth. */
PrepCultureDocument *
prep_culture_shelf_get_nth (PrepCultureShelf *self,
                            guint             nth)
{
  g_return_val_if_fail (PREP_IS_CULTURE_SHELF (self), NULL);

  return nth < self->documents->len ? self->documents->pdata[nth] : NULL;
}

/* Returns: (transfer none) (nullable): the document of this id. */
PrepCultureDocument *
prep_culture_shelf_find (PrepCultureShelf *self,
                         const char       *id)
{
  g_return_val_if_fail (PREP_IS_CULTURE_SHELF (self), NULL);

  for (guint i = 0; i < self->documents->len; i++)
    if (g_str_equal (prep_culture_document_get_id (self->documents->pdata[i]), id))
      return self->documents->pdata[i];

  return NULL;
}

/* Returns: (transfer none) (nullable): the document that has the item of this id. */
PrepCultureDocument *
prep_culture_shelf_find_item (PrepCultureShelf *self,
                              const char       *id)
{
  g_return_val_if_fail (PREP_IS_CULTURE_SHELF (self), NULL);

  for (guint i = 0; i < self->documents->len; i++)
    if (prep_culture_document_find_item (self->documents->pdata[i], id) != NULL)
      return self->documents->pdata[i];

  return NULL;
}
