/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-list.h"

struct _PrepList
{
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static void prep_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PrepList, prep_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, prep_list_model_init))

static GType
prep_list_get_item_type (GListModel *model)
{
  return PREP_LIST (model)->item_type;
}

static guint
prep_list_get_n_items (GListModel *model)
{
  return PREP_LIST (model)->items->len;
}

static gpointer
prep_list_get_item (GListModel *model,
                    guint       position)
{
  PrepList *self = PREP_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
prep_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = prep_list_get_item_type;
  iface->get_n_items = prep_list_get_n_items;
  iface->get_item = prep_list_get_item;
}

static void
prep_list_finalize (GObject *object)
{
  PrepList *self = PREP_LIST (object);

  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (prep_list_parent_class)->finalize (object);
}

static void
prep_list_class_init (PrepListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_list_finalize;
}

static void
prep_list_init (PrepList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * prep_list_new:
 * @item_type: what it holds
 *
 * Returns: (transfer full): an empty list
 */
PrepList *
prep_list_new (GType item_type)
{
  PrepList *self = g_object_new (PREP_TYPE_LIST, NULL);

  self->item_type = item_type;
  return self;
}

guint
prep_list_get_length (PrepList *self)
{
  g_return_val_if_fail (PREP_IS_LIST (self), 0);

  return self->items->len;
}

/**
 * prep_list_get_nth:
 *
 * Returns: (transfer none) (nullable): the item at @nth, or %NULL behind the end
 */
gpointer
prep_list_get_nth (PrepList *self,
                   guint     nth)
{
  g_return_val_if_fail (PREP_IS_LIST (self), NULL);

  return nth < self->items->len ? self->items->pdata[nth] : NULL;
}

/**
 * prep_list_find:
 * @position: (out) (optional): where it is
 *
 * Returns: whether @item is in the list
 */
gboolean
prep_list_find (PrepList *self,
                gpointer  item,
                guint    *position)
{
  g_return_val_if_fail (PREP_IS_LIST (self), FALSE);

  return g_ptr_array_find (self->items, item, position);
}

/**
 * prep_list_splice:
 * @added: (array length=n_added) (transfer none): what comes in at @position
 *
 * Takes @n_removed items out at @position and puts @added there: one change, however many.
 */
void
prep_list_splice (PrepList *self,
                  guint     position,
                  guint     n_removed,
                  gpointer *added,
                  guint     n_added)
{
  g_return_if_fail (PREP_IS_LIST (self));
  g_return_if_fail (position + n_removed <= self->items->len);

  if (n_removed == 0 && n_added == 0)
    return;

  if (position == self->items->len)
    {
      for (guint i = 0; i < n_added; i++)
        g_ptr_array_add (self->items, g_object_ref (added[i]));
    }
  else
    {
      GPtrArray *items = g_ptr_array_new_full (self->items->len - n_removed + n_added,
                                               g_object_unref);
      g_autoptr (GPtrArray) old = self->items;

      for (guint i = 0; i < position; i++)
        g_ptr_array_add (items, g_object_ref (old->pdata[i]));
      for (guint i = 0; i < n_added; i++)
        g_ptr_array_add (items, g_object_ref (added[i]));
      for (guint i = position + n_removed; i < old->len; i++)
        g_ptr_array_add (items, g_object_ref (old->pdata[i]));
      self->items = items;
    }

  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

/**
 * prep_list_set_items:
 * @items: (array length=n_items) (transfer none): what the list shall hold
 *
 * Makes the list hold @items by one splice of the part in the middle that differs.
 */
void
prep_list_set_items (PrepList *self,
                     gpointer *items,
                     guint     n_items)
{
  guint start = 0;
  guint old_end, new_end;

  g_return_if_fail (PREP_IS_LIST (self));

  old_end = self->items->len;
  new_end = n_items;
  while (start < old_end && start < new_end && self->items->pdata[start] == items[start])
    start++;
  while (old_end > start && new_end > start &&
         self->items->pdata[old_end - 1] == items[new_end - 1])
    old_end--, new_end--;

  prep_list_splice (self, start, old_end - start, items + start, new_end - start);
}
