/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-session-list.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-session-row.h"
#include "model/prep-time.h"

struct _PrepSessionList
{
  GtkWidget parent_instance;

  PrepToday *today;
  GtkSorter *sorter;
  GtkSelectionModel *selection;

  GtkStack *stack;
  GtkListView *view;
};

G_DEFINE_FINAL_TYPE (PrepSessionList, prep_session_list, GTK_TYPE_WIDGET)

static int
compare_sessions (gconstpointer a,
                  gconstpointer b,
                  gpointer      data)
{
  PrepRecord *one = (gpointer) a;
  PrepRecord *other = (gpointer) b;
  int order = prep_time_compare (prep_record_get_text (other, PREP_SESSION_STARTED),
                                 prep_record_get_text (one, PREP_SESSION_STARTED));

  return order != 0 ? order : g_strcmp0 (prep_record_get_id (one), prep_record_get_id (other));
}

static void
setup_cb (PrepSessionList *self,
          GtkListItem     *item)
{
  gtk_list_item_set_child (item, prep_session_row_new (self->today));
}

/* The widgets that GTK puts around a row have no name of their own (LAB.md). */
static void
bind_cb (PrepSessionList *self,
         GtkListItem     *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *around = gtk_widget_get_parent (row);
  g_autofree char *words = NULL;

  prep_session_row_set_session (PREP_SESSION_ROW (row), gtk_list_item_get_item (item));
  words = prep_session_row_dup_words (PREP_SESSION_ROW (row));
  if (around != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
}

static void
unbind_cb (PrepSessionList *self,
           GtkListItem     *item)
{
  prep_session_row_set_session (PREP_SESSION_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
activate_cb (PrepSessionList *self,
             guint            position)
{
  g_autoptr (PrepRecord) session = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autofree char *place = session != NULL ? prep_record_dup_place (session) : NULL;

  if (place != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "interview.open", "s", place);
}

static gboolean
delete_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  PrepSessionList *self = data;
  PrepRecord *session = gtk_single_selection_get_selected_item (
    GTK_SINGLE_SELECTION (self->selection));

  if (session == NULL)
    return FALSE;

  return gtk_widget_activate_action (widget, "interview.delete", "s",
                                     prep_record_get_id (session));
}

static void
update_empty (PrepSessionList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "empty");
}

static void
settled_cb (PrepSessionList *self)
{
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
prep_session_list_dispose (GObject *object)
{
  PrepSessionList *self = PREP_SESSION_LIST (object);

  g_clear_object (&self->today);
  g_clear_object (&self->sorter);
  g_clear_object (&self->selection);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_SESSION_LIST);

  G_OBJECT_CLASS (prep_session_list_parent_class)->dispose (object);
}

static void
prep_session_list_class_init (PrepSessionListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_session_list_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-session-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSessionList, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionList, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
prep_session_list_init (PrepSessionList *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Delete, 0),
                      gtk_callback_action_new (delete_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

/* Shows @sessions (of PrepSession) from now on. */
void
prep_session_list_set_sessions (PrepSessionList *self,
                                PrepCollection  *sessions,
                                PrepToday       *today)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkSortListModel *sorted;
  GtkSingleSelection *selection;

  g_return_if_fail (PREP_IS_SESSION_LIST (self));
  g_return_if_fail (self->selection == NULL);

  self->today = g_object_ref (today);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_sessions, NULL, NULL));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (sessions)),
                                    g_object_ref (self->sorter));
  selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  self->selection = GTK_SELECTION_MODEL (selection);

  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect_swapped (factory, "unbind", G_CALLBACK (unbind_cb), self);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, self->selection);

  g_signal_connect_object (sessions, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (update_empty), self,
                           G_CONNECT_SWAPPED);
  update_empty (self);
}
