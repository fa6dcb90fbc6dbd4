/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The five tabs: a page is made when its tab is first shown, when something in it is opened, or
 * when it was left in the middle of something.
 */

#include "config.h"

#include "app/prep-window-struct.h"

#include <glib/gi18n-lib.h>

#include "app/prep-tabs.h"
#include "app/prep-toast.h"

/* An empty place for each tab. */
void
prep_window_add_tabs (PrepWindow *self)
{
  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      const PrepTab *tab = prep_tabs_get_nth (i);

      adw_view_stack_add_titled_with_icon (self->stack, adw_bin_new (), tab->name, _(tab->title),
                                           tab->icon_name);
    }
}

static void
add_toast_cb (PrepWindow *self,
              AdwToast   *toast)
{
  prep_window_add_toast (self, g_object_ref (toast));
}

/* A tab's page is made when the tab is first shown. */
static PrepPage *
ensure_page (PrepWindow    *self,
             const PrepTab *tab)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, tab->name));
  GtkWidget *page = adw_bin_get_child (bin);

  if (page != NULL)
    return PREP_PAGE (page);

  page = g_object_new (tab->get_type (),
                       "library", self->library,
                       "content", self->content,
                       "today", self->today,
                       NULL);
  if (prep_page_get_title (PREP_PAGE (page))[0] == '\0')
    prep_page_set_title (PREP_PAGE (page), _(tab->title));
  prep_page_set_narrow (PREP_PAGE (page), self->narrow);
  g_signal_connect_object (page, "add-toast", G_CALLBACK (add_toast_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (page, "needs-attention",
                          adw_view_stack_get_page (self->stack, GTK_WIDGET (bin)),
                          "needs-attention", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (bin, page);

  return PREP_PAGE (page);
}

/* Also called by the stack, whenever another tab is shown. */
void
prep_window_update_page (PrepWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);
  const PrepTab *tab = prep_tabs_find (name);

  const char *shown[] = { "notify::title", "notify::can-go-back", "notify::can-new",
                          "notify::immersive" };

  if (tab == NULL || gtk_widget_in_destruction (GTK_WIDGET (self)))
    return;

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_func (self->page, prep_window_update_header, self);
  g_set_object (&self->page, ensure_page (self, tab));
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    g_signal_connect_object (self->page, shown[i], G_CALLBACK (prep_window_update_header), self,
                             G_CONNECT_SWAPPED);
  prep_window_update_header (self);
}

/* A page that was left in the middle of something is made without being shown. */
static gboolean
make_urgent_cb (gpointer data)
{
  PrepWindow *self = data;

  self->urgent_id = 0;
  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      const PrepTab *tab = prep_tabs_get_nth (i);

      if (tab->is_urgent != NULL && tab->is_urgent (self->library))
        ensure_page (self, tab);
    }

  return G_SOURCE_REMOVE;
}

/* Makes the page that is seen first, and later those that have something to say. */
void
prep_window_show_first (PrepWindow *self)
{
  prep_window_update_page (self);
  self->urgent_id = g_idle_add_full (G_PRIORITY_LOW, make_urgent_cb, self, NULL);
}

/**
 * prep_window_open:
 * @target: "KIND/ID" ("story/UUID"), or "page/TAB"
 *
 * Shows what @target names, in its tab, as soon as the files are read. What is not there any
 * more is told by a toast.
 */
void
prep_window_open (PrepWindow *self,
                  const char *target)
{
  const PrepTab *tab;
  PrepPage *page;
  g_autofree char *front = NULL;
  gboolean loaded;

  g_return_if_fail (PREP_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  tab = prep_tabs_find_for_target (target);
  if (tab == NULL)
    {
      prep_window_add_toast (self, prep_toast_new (_("This cannot be shown")));
      return;
    }

  page = ensure_page (self, tab);
  adw_view_stack_set_visible_child_name (self->stack, tab->name);

  front = g_strconcat ("page/", tab->name, NULL);
  if (g_str_equal (target, front))
    return;

  g_object_get (prep_library_get_store (self->library), "loaded", &loaded, NULL);
  if (!loaded)
    {
      g_free (self->waiting_target);
      self->waiting_target = g_strdup (target);
    }
  else if (!prep_page_open (page, target))
    prep_window_add_toast (self, prep_toast_new (_("It is no longer there")));
}

/* Returns: the page of the tab called @tab, made if it was not shown yet; NULL: no such tab. */
PrepPage *
prep_window_get_page (PrepWindow *self,
                      const char *tab)
{
  const PrepTab *found;

  g_return_val_if_fail (PREP_IS_WINDOW (self), NULL);

  found = prep_tabs_find (tab);

  return found != NULL ? ensure_page (self, found) : NULL;
}
