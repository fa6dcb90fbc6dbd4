/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Where a new task is written: Enter adds it and leaves room for the next, Escape puts it away. It
 * is no record until it is added, so nothing empty is ever stored.
 */

#include "config.h"

#include "season/prep-task-entry.h"

#include "model/prep-task.h"
#include "widgets/prep-bind.h"

struct _PrepTaskEntry
{
  AdwPreferencesGroup parent_instance;

  PrepLibrary *library;
  char *today;
  GtkEditable *text_row;
  GtkWidget *add_button;
  PrepDayRow *day_row;
};

G_DEFINE_FINAL_TYPE (PrepTaskEntry, prep_task_entry, ADW_TYPE_BIN)

static char *
dup_text (PrepTaskEntry *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->text_row)));
}

static void
changed_cb (PrepTaskEntry *self)
{
  g_autofree char *text = dup_text (self);

  gtk_widget_set_sensitive (self->add_button, *text != '\0');
}

static void
clear (PrepTaskEntry *self)
{
  gtk_editable_set_text (self->text_row, "");
  prep_day_row_set_day (self->day_row, self->today);
}

static void
add_cb (PrepTaskEntry *self)
{
  g_autoptr (PrepRecord) task = NULL;
  g_autofree char *text = dup_text (self);

  if (*text == '\0' || self->library == NULL)
    return;

  task = prep_record_new (PREP_TYPE_TASK);
  prep_record_set_text (task, PREP_TASK_TEXT, text);
  prep_record_set_text (task, PREP_TASK_DUE, prep_day_row_get_day (self->day_row));
  if (!prep_collection_add (prep_library_get_tasks (self->library), task))
    return;

  clear (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_row));
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  clear (PREP_TASK_ENTRY (widget));
  gtk_widget_set_visible (widget, FALSE);

  return TRUE;
}

static void
prep_task_entry_dispose (GObject *object)
{
  PrepTaskEntry *self = PREP_TASK_ENTRY (object);

  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_TASK_ENTRY);

  G_OBJECT_CLASS (prep_task_entry_parent_class)->dispose (object);
}

static void
prep_task_entry_finalize (GObject *object)
{
  g_free (PREP_TASK_ENTRY (object)->today);

  G_OBJECT_CLASS (prep_task_entry_parent_class)->finalize (object);
}

static void
prep_task_entry_class_init (PrepTaskEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_task_entry_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_task_entry_finalize;

  g_type_ensure (PREP_TYPE_DAY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-task-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepTaskEntry, text_row);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskEntry, add_button);
  gtk_widget_class_bind_template_child (widget_class, PrepTaskEntry, day_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
prep_task_entry_init (PrepTaskEntry *self)
{
  self->today = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_text_set_max_length (GTK_TEXT (gtk_editable_get_delegate (self->text_row)),
                           PREP_TEXT_MAX_CHARS);
}

/* Shows the entry and puts the caret in it. What was begun before is still there. */
void
prep_task_entry_start (PrepTaskEntry *self,
                       PrepLibrary   *library,
                       const char    *today)
{
  gboolean begun;

  g_return_if_fail (PREP_IS_TASK_ENTRY (self));

  begun = gtk_widget_get_visible (GTK_WIDGET (self));
  g_set_object (&self->library, library);
  g_free (self->today);
  self->today = g_strdup (today);
  if (!begun)
    clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_row));
}
