/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* One task, edited in place. */

#include "config.h"

#include "season/prep-task-page.h"

#include <glib/gi18n-lib.h>

#include "model/prep-time.h"
#include "season/prep-row-name.h"
#include "widgets/prep-bind.h"

struct _PrepTaskPage
{
  AdwBin parent_instance;

  PrepLibrary *library;
  PrepTask *task;
  gboolean showing;
  GtkWidget *group;
  GtkWidget *text_row;
  PrepDayRow *day_row;
  GtkSwitch *done_switch;
  GtkWidget *parent_row;
  GtkWidget *notes;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (PrepTaskPage, prep_task_page, ADW_TYPE_BIN)

static void
done_cb (PrepTaskPage *self)
{
  g_autofree char *now = prep_time_now ();

  if (!self->showing && self->task != NULL)
    prep_record_set_text (PREP_RECORD (self->task), PREP_TASK_DONE,
                          gtk_switch_get_active (self->done_switch) ? now : "");
}

static void
show_done (PrepTaskPage *self)
{
  self->showing = TRUE;
  gtk_switch_set_active (self->done_switch, prep_task_is_done (self->task));
  self->showing = FALSE;
}

/* What the task is for, if that is still there to be opened. */
static void
show_parent (PrepTaskPage *self)
{
  const char *id = prep_record_get_text (PREP_RECORD (self->task), PREP_TASK_PARENT);
  PrepRecord *parent = prep_library_is_there (self->library, id)
                         ? prep_library_lookup (self->library, id)
                         : NULL;
  g_autofree char *title = parent != NULL ? prep_record_dup_title (parent) : NULL;
  g_autofree char *place = parent != NULL ? prep_record_dup_place (parent) : NULL;
  g_autofree char *name = NULL;

  gtk_widget_set_visible (self->parent_row, parent != NULL);
  if (parent == NULL)
    return;

  /* Translators: the application or round that a task is for. */
  name = g_strdup_printf (_("For %s"), title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->parent_row), name);
  prep_row_set_name (self->parent_row, name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->parent_row), "s", place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->parent_row), "app.open");
}

static void
prep_task_page_dispose (GObject *object)
{
  PrepTaskPage *self = PREP_TASK_PAGE (object);

  if (self->task != NULL)
    prep_task_page_set_task (self, NULL);
  g_clear_object (&self->library);
  /* First: the bin would not learn that its child went with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_TASK_PAGE);

  G_OBJECT_CLASS (prep_task_page_parent_class)->dispose (object);
}

static void
prep_task_page_class_init (PrepTaskPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_task_page_dispose;

  g_type_ensure (PREP_TYPE_DAY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-task-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, group);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, text_row);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, day_row);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, done_switch);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, parent_row);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, notes);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskPage, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
prep_task_page_init (PrepTaskPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_task_page_new (PrepLibrary *library)
{
  PrepTaskPage *self = g_object_new (PREP_TYPE_TASK_PAGE, NULL);

  self->library = g_object_ref (library);

  return GTK_WIDGET (self);
}

/* Returns: (nullable): the task that is shown, borrowed. */
PrepTask *
prep_task_page_get_task (PrepTaskPage *self)
{
  g_return_val_if_fail (PREP_IS_TASK_PAGE (self), NULL);

  return self->task;
}

/* @task: (nullable): what to show; NULL lets go of the last one. */
void
prep_task_page_set_task (PrepTaskPage *self,
                         PrepTask     *task)
{
  PrepRecord *record;
  gboolean editable;

  g_return_if_fail (PREP_IS_TASK_PAGE (self));

  if (self->task != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->task, self);
      prep_unbind (self->text_row);
      prep_unbind (GTK_WIDGET (self->day_row));
      prep_unbind (self->notes);
    }
  g_set_object (&self->task, task);
  if (task == NULL)
    return;

  record = PREP_RECORD (task);
  prep_bind_text (record, PREP_TASK_TEXT, self->text_row);
  prep_bind_day (record, PREP_TASK_DUE, self->day_row);
  prep_bind_text (record, PREP_TASK_NOTES, self->notes);
  g_signal_connect_object (task, "notify::done", G_CALLBACK (show_done), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (task, "notify::parent", G_CALLBACK (show_parent), self,
                           G_CONNECT_SWAPPED);
  show_done (self);
  show_parent (self);
  editable = prep_record_is_editable (record);
  gtk_widget_set_sensitive (GTK_WIDGET (self->done_switch), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->day_row), editable);
}
