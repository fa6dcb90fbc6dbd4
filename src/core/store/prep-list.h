/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrepList:
 *
 * An array of objects that tells its changes as a GListModel. It only holds: who may change it,
 * and what follows from a change, is the business of the record or collection that owns it.
 */
#define PREP_TYPE_LIST (prep_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepList, prep_list, PREP, LIST, GObject)

PrepList *prep_list_new        (GType      item_type);
guint     prep_list_get_length (PrepList  *self);
gpointer  prep_list_get_nth    (PrepList  *self,
                                guint      nth);
gboolean  prep_list_find       (PrepList  *self,
                                gpointer   item,
                                guint     *position);
void      prep_list_splice     (PrepList  *self,
                                guint      position,
                                guint      n_removed,
                                gpointer  *added,
                                guint      n_added);
void      prep_list_set_items  (PrepList  *self,
                                gpointer  *items,
                                guint      n_items);

G_END_DECLS
