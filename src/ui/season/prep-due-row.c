/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Something that is due, in a list. A row is used again for whatever comes to stand in its place:
 * so the focus stays where it is while one after the other is checked off.
 */

#include "config.h"

#include "season/prep-due-row.h"

#include <glib/gi18n-lib.h>

#include "season/prep-due-act.h"
#include "season/prep-due-text.h"
#include "season/prep-row-name.h"

struct _PrepDueRow
{
  AdwActionRow parent_instance;

  PrepDue due; /* record NULL: nothing yet */
  char *shown; /* all that is shown, to know when nothing changes */
  gboolean showing;
  GtkWidget *check;
  GtkWidget *icon;
  GtkWidget *suffix; /* bound so that dispose takes it away: 4.8 forgets children without an id */
  GtkWidget *when_box;
  GtkWidget *overdue_icon;
  GtkLabel *when;
  GtkWidget *close_button;
};

enum
{
  ACT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepDueRow, prep_due_row, ADW_TYPE_ACTION_ROW)

static void
act_cb (PrepDueRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[ACT], 0);
}

/* An action's name is its own; the row's says all that is in the row. */
static void
name_widgets (PrepDueRow *self,
              const char *title,
              const char *subtitle,
              const char *when)
{
  g_autofree char *check = g_strdup_printf (_("Mark “%s” as done"), title);
  g_autofree char *close = g_strdup_printf (_("Close as ghosted: %s"), subtitle);
  g_autofree char *name = NULL;

  if (*subtitle != '\0')
    /* Translators: what is due, for which application, and when; for a screen reader. */
    name = g_strdup_printf (_("%1$s, %2$s, %3$s"), title, subtitle, when);
  else
    /* Translators: what is due, and when; for a screen reader. */
    name = g_strdup_printf (_("%1$s, %2$s"), title, when);
  prep_row_set_name (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  check, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->close_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, close, -1);
  gtk_widget_set_tooltip_text (self->check, _("Done"));
}

/* The part that a click changes, and an edit of something else: always. */
static void
show_state (PrepDueRow *self)
{
  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), FALSE);
  self->showing = FALSE;
  gtk_widget_set_sensitive (self->check, prep_record_is_editable (self->due.record));
  gtk_widget_set_sensitive (self->close_button, prep_record_is_editable (self->due.record));
}

static void
show_parts (PrepDueRow *self)
{
  PrepDueAct act = prep_due_get_act (&self->due);
  gboolean overdue = self->due.days < 0;

  gtk_widget_set_visible (self->check, act == PREP_DUE_ACT_CHECK);
  gtk_widget_set_visible (self->icon, act != PREP_DUE_ACT_CHECK);
  gtk_widget_set_visible (self->close_button, act == PREP_DUE_ACT_CLOSE);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), prep_due_get_icon_name (&self->due));
  gtk_widget_set_visible (self->overdue_icon, overdue);
  gtk_widget_remove_css_class (self->when_box, overdue ? "dim-label" : "error");
  gtk_widget_add_css_class (self->when_box, overdue ? "error" : "dim-label");
}

static void
prep_due_row_dispose (GObject *object)
{
  g_clear_object (&PREP_DUE_ROW (object)->due.record);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_DUE_ROW);

  G_OBJECT_CLASS (prep_due_row_parent_class)->dispose (object);
}

static void
prep_due_row_finalize (GObject *object)
{
  g_free (PREP_DUE_ROW (object)->shown);

  G_OBJECT_CLASS (prep_due_row_parent_class)->finalize (object);
}

static void
prep_due_row_class_init (PrepDueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_due_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_due_row_finalize;

  /**
   * PrepDueRow::act:
   *
   * It was checked off, or its button was pressed: prep_due_act() is asked for.
   */
  signals[ACT] = g_signal_new ("act", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-due-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, check);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, suffix);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, when_box);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, overdue_icon);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, when);
  gtk_widget_class_bind_template_child (widget_class, PrepDueRow, close_button);
  gtk_widget_class_bind_template_callback (widget_class, act_cb);
}

static void
prep_due_row_init (PrepDueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_due_row_new (void)
{
  return g_object_new (PREP_TYPE_DUE_ROW, NULL);
}

/* Shows @due, which is copied. */
void
prep_due_row_set_due (PrepDueRow    *self,
                      const PrepDue *due,
                      const char    *today)
{
  g_autofree char *title = prep_due_dup_title (due);
  g_autofree char *subtitle = prep_due_dup_subtitle (due);
  g_autofree char *when = prep_due_dup_when (due, today);
  g_autofree char *exact = prep_due_dup_exact (due);
  g_autofree char *place = prep_record_dup_place (due->record);
  g_autofree char *shown = g_strdup_printf ("%d %d\n%s\n%s\n%s\n%s\n%s", due->kind, due->advice,
                                            title, subtitle, when, exact, place);

  g_return_if_fail (PREP_IS_DUE_ROW (self));

  g_object_ref (due->record);
  g_clear_object (&self->due.record);
  self->due = *due;
  show_state (self);
  if (g_strcmp0 (shown, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_label_set_text (self->when, when);
  gtk_widget_set_tooltip_text (self->when_box, *exact != '\0' ? exact : NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "app.open");
  show_parts (self);
  name_widgets (self, title, subtitle, when);
}

/* Returns: (nullable): what is shown, borrowed until the row shows something else. */
const PrepDue *
prep_due_row_get_due (PrepDueRow *self)
{
  g_return_val_if_fail (PREP_IS_DUE_ROW (self), NULL);

  return self->due.record != NULL ? &self->due : NULL;
}
