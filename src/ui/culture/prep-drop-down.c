/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* GTK 4.8 gives the button of a drop-down the width of its longest entry, however long that is, and
 * neither the button nor the rows a name for a screen reader: both are mended by factories.
 */

#include "config.h"

#include "culture/prep-drop-down.h"

#include <glib/gi18n-lib.h>

/* Of a title; what is longer is cut. */
#define MAX_CHARS 32

static void
set_name (GtkWidget  *widget,
          const char *name)
{
  if (widget != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static const char *
get_text (GtkListItem *item)
{
  return gtk_string_object_get_string (gtk_list_item_get_item (item));
}

static void
setup_button_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL,
                                               "xalign", 0.0,
                                               "ellipsize", PANGO_ELLIPSIZE_END,
                                               NULL));
}

static void
bind_button_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item,
                const char               *name)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  /* Translators: what is chosen by a drop-down list, and what was chosen. */
  g_autofree char *spoken = g_strdup_printf (_("%1$s: %2$s"), name, get_text (item));

  gtk_label_set_text (GTK_LABEL (label), get_text (item));
  set_name (gtk_widget_get_parent (label), spoken);
  set_name (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON), spoken);
}

static void
update_check (GtkListItem *item,
              GParamSpec  *pspec,
              GtkDropDown *drop_down)
{
  gboolean chosen = gtk_drop_down_get_selected_item (drop_down) == gtk_list_item_get_item (item);

  gtk_widget_set_opacity (gtk_widget_get_last_child (gtk_list_item_get_child (item)), chosen);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (row), g_object_new (GTK_TYPE_LABEL,
                                               "xalign", 0.0,
                                               "hexpand", TRUE,
                                               "ellipsize", PANGO_ELLIPSIZE_END,
                                               NULL));
  gtk_box_append (GTK_BOX (row), g_object_new (GTK_TYPE_IMAGE,
                                               "icon-name", "object-select-symbolic",
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               NULL));
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             GtkDropDown              *drop_down)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkLabel *label = GTK_LABEL (gtk_widget_get_first_child (row));

  /* The popover is as wide as the button unless its rows ask for more. */
  gtk_label_set_text (label, get_text (item));
  gtk_label_set_width_chars (label, MIN (g_utf8_strlen (get_text (item), -1), MAX_CHARS));
  set_name (gtk_widget_get_parent (row), get_text (item));
  g_signal_connect_object (drop_down, "notify::selected-item", G_CALLBACK (update_check), item,
                           G_CONNECT_SWAPPED);
  update_check (item, NULL, drop_down);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               GtkDropDown              *drop_down)
{
  g_signal_handlers_disconnect_by_data (drop_down, item);
}

/**
 * prep_drop_down_set_up:
 * @drop_down: shows a GtkStringList
 * @name: what is chosen by it, translated
 *
 * Lets the button be as narrow as its place is, and names it and its rows.
 */
void
prep_drop_down_set_up (GtkDropDown *drop_down,
                       const char  *name)
{
  g_autoptr (GtkListItemFactory) button = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  g_signal_connect (button, "setup", G_CALLBACK (setup_button_cb), NULL);
  g_signal_connect_data (button, "bind", G_CALLBACK (bind_button_cb), g_strdup (name),
                         (GClosureNotify) (void (*) (void)) g_free, 0);
  g_signal_connect (rows, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_row_cb), drop_down, 0);
  g_signal_connect_object (rows, "unbind", G_CALLBACK (unbind_row_cb), drop_down, 0);
  gtk_drop_down_set_list_factory (drop_down, rows);
  gtk_drop_down_set_factory (drop_down, button);
  gtk_widget_set_tooltip_text (GTK_WIDGET (drop_down), name);
  set_name (GTK_WIDGET (drop_down), name);
}
