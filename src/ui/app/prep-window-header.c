/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The window's width and what its header shows for the page that is there. Below 600 px New moves
 * into the page and search into the menu.
 */

#include "config.h"

#include "app/prep-window-struct.h"

#include <glib/gi18n-lib.h>

#define NARROW_WIDTH 600

void
prep_window_update_header (PrepWindow *self)
{
  gboolean can_go_back = self->page != NULL && prep_page_get_can_go_back (self->page);
  gboolean can_new = self->page != NULL && prep_page_get_can_new (self->page);
  gboolean can_search = self->page != NULL && prep_page_can_search (self->page);
  gboolean alone = self->page != NULL && prep_page_get_immersive (self->page) &&
                   gtk_window_is_fullscreen (GTK_WINDOW (self));
  const char *new_label = self->page != NULL ? prep_page_get_new_label (self->page) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", can_go_back);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.new", can_new);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.search", can_search);

  gtk_widget_set_visible (GTK_WIDGET (self->header), !alone);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), !alone);
  gtk_widget_set_visible (self->back_button, can_go_back);
  gtk_widget_set_visible (self->new_button, new_label != NULL && !can_go_back && !self->narrow);
  gtk_widget_set_visible (self->search_button, can_search && !self->narrow);

  if (new_label != NULL)
    {
      gtk_widget_set_tooltip_text (self->new_button, new_label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->new_button),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, new_label, -1);
    }
  if (self->page != NULL && prep_page_get_title (self->page)[0] != '\0')
    gtk_window_set_title (GTK_WINDOW (self), prep_page_get_title (self->page));
}

void
prep_window_set_narrow (PrepWindow *self,
                        gboolean    narrow)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->stack);

  self->narrow = narrow;

  g_menu_remove_all (self->search_section);
  if (narrow)
    g_menu_append (self->search_section, _("_Search"), "win.search");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) tab = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkWidget *page = adw_bin_get_child (ADW_BIN (adw_view_stack_page_get_child (tab)));

      if (page != NULL)
        prep_page_set_narrow (PREP_PAGE (page), narrow);
    }

  prep_window_update_header (self);
}

/* Returns: whether a window of @width, in pixels, has too little room for the whole header. */
gboolean
prep_window_is_narrow_at (int width)
{
  return width < NARROW_WIDTH;
}

static gboolean
layout_cb (gpointer data)
{
  PrepWindow *self = data;
  gboolean narrow = prep_window_is_narrow_at (gtk_widget_get_width (GTK_WIDGET (self)));

  self->layout_id = 0;
  if (self->narrow != narrow)
    prep_window_set_narrow (self, narrow);
  adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                    adw_view_switcher_title_get_title_visible (self->switcher));

  return G_SOURCE_REMOVE;
}

/* What the width decides cannot change while widgets are being allocated: it would be drawn with
 * the sizes of before, and GTK warns. It changes right after, before the next frame. */
void
prep_window_queue_layout (PrepWindow *self)
{
  if (self->layout_id == 0)
    self->layout_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_cb, self, NULL);
}
