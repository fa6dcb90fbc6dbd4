/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a page does: the verbs of PrepPageClass, called by the window or by the actions `page.`.
 */

#include "config.h"

#include "app/prep-page-private.h"

#include <glib/gi18n-lib.h>

void
prep_page_update_actions (PrepPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "page.new", prep_page_get_can_new (self));
  gtk_widget_action_set_enabled (widget, "page.search", prep_page_can_search (self));
  gtk_widget_action_set_enabled (widget, "page.back", prep_page_get_can_go_back (self));
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  prep_page_new_item (PREP_PAGE (widget));
}

static void
search_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_page_search (PREP_PAGE (widget));
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_page_go_back (PREP_PAGE (widget));
}

void
prep_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "page.back", NULL, back_cb);
}

/* Returns: what New makes here, translated; NULL where nothing can be made. */
const char *
prep_page_get_new_label (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), NULL);

  return PREP_PAGE_GET_CLASS (self)->new_label != NULL
           ? _(PREP_PAGE_GET_CLASS (self)->new_label)
           : NULL;
}

/* Returns: whether the page has a search. */
gboolean
prep_page_can_search (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return PREP_PAGE_GET_CLASS (self)->search != NULL;
}

/* Makes what is new in this tab; does nothing while that cannot be. */
void
prep_page_new_item (PrepPage *self)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  if (prep_page_get_can_new (self))
    PREP_PAGE_GET_CLASS (self)->new_item (self);
}

/* Opens the search of the page and puts the caret in it. */
void
prep_page_search (PrepPage *self)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  if (prep_page_can_search (self))
    PREP_PAGE_GET_CLASS (self)->search (self);
}

/* Goes back one step; does nothing at the first. */
void
prep_page_go_back (PrepPage *self)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  if (prep_page_get_can_go_back (self) && PREP_PAGE_GET_CLASS (self)->go_back != NULL)
    PREP_PAGE_GET_CLASS (self)->go_back (self);
}

/**
 * prep_page_open:
 * @target: "KIND/ID", as for app.open
 *
 * Shows what @target names inside the tab.
 *
 * Returns: FALSE when the tab does not have it (it was deleted, or never was)
 */
gboolean
prep_page_open (PrepPage   *self,
                const char *target)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  return PREP_PAGE_GET_CLASS (self)->open != NULL &&
         PREP_PAGE_GET_CLASS (self)->open (self, target);
}
