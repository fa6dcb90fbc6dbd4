/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The actions `win.` and the keys that belong to the window as a whole.
 */

#include "app/prep-window-struct.h"

#include "app/prep-export-files.h"
#include "app/prep-import-files.h"
#include "app/prep-tabs.h"
#include "app/prep-window-undo.h"

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_page_go_back (PREP_WINDOW (widget)->page);
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  prep_page_new_item (PREP_WINDOW (widget)->page);
}

static void
search_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_page_search (PREP_WINDOW (widget)->page);
}

static void
tab_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  const PrepTab *tab = prep_tabs_find (g_variant_get_string (parameter, NULL));

  if (tab != NULL)
    adw_view_stack_set_visible_child_name (PREP_WINDOW (widget)->stack, tab->name);
}

static void
fullscreen_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

/* Escape goes back; where there is nothing to go back to it leaves full screen. It comes here last,
 * when no popover, search or field wanted it. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  PrepWindow *self = PREP_WINDOW (widget);

  if (self->page != NULL && prep_page_get_can_go_back (self->page))
    prep_page_go_back (self->page);
  else if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  else
    return FALSE;

  return TRUE;
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepWindow *self = PREP_WINDOW (widget);

  prep_window_undo_step (self, prep_library_get_history (self->library),
                         g_str_equal (action, "win.redo"));
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_import_files_choose (PREP_WINDOW (widget), PREP_WINDOW (widget)->library);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_export_files_choose (PREP_WINDOW (widget), PREP_WINDOW (widget)->library);
}

static void
save_copy_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  prep_trouble_save_copy (PREP_WINDOW (widget)->trouble);
}

/* There is nothing to compare a file with, and nothing to export, before ours are read. */
void
prep_window_update_files (PrepWindow *self)
{
  gboolean loaded;

  g_object_get (prep_library_get_store (self->library), "loaded", &loaded, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.import", loaded);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", loaded);
}

void
prep_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "win.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.tab", "s", tab_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "win.save-copy", NULL, save_copy_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
}
