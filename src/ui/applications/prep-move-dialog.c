/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Moves an application to a stage, or corrects a move of before: stage, day, and for a closed one
 * why; and what there is to say about it.
 */

#include "config.h"

#include "applications/prep-move-dialog.h"

#include <glib/gi18n-lib.h>

#include "widgets/prep-day-row.h"

struct _PrepMoveDialog
{
  AdwMessageDialog parent_instance;

  AdwComboRow *stage;
  AdwComboRow *reason;
  PrepDayRow *day;
  GtkEditable *note;

  PrepJob *job;
  PrepStageEvent *event; /* which is corrected */
};

G_DEFINE_FINAL_TYPE (PrepMoveDialog, prep_move_dialog, ADW_TYPE_MESSAGE_DIALOG)

static void
fill (AdwComboRow *row,
      GType        type)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint value = 0; value < prep_enum_get_n_values (type); value++)
    gtk_string_list_append (labels, prep_enum_label (type, value));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
}

static PrepStage
get_stage (PrepMoveDialog *self)
{
  return (PrepStage) adw_combo_row_get_selected (self->stage);
}

static void
update_cb (PrepMoveDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->reason), get_stage (self) == PREP_STAGE_CLOSED);
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "move",
                                           *prep_day_row_get_day (self->day) != '\0');
}

static void
prep_move_dialog_response (AdwMessageDialog *dialog,
                           const char       *response)
{
  PrepMoveDialog *self = PREP_MOVE_DIALOG (dialog);
  PrepStage stage = get_stage (self);
  PrepCloseReason reason = stage == PREP_STAGE_CLOSED
                             ? (PrepCloseReason) adw_combo_row_get_selected (self->reason)
                             : PREP_CLOSE_REASON_NONE;
  const char *day = prep_day_row_get_day (self->day);
  const char *note = gtk_editable_get_text (self->note);

  if (!g_str_equal (response, "move") || *day == '\0')
    return;

  if (self->event != NULL)
    prep_job_correct (self->job, self->event, stage, day, reason, note);
  else
    prep_job_move (self->job, stage, day, reason, note);
}

static void
prep_move_dialog_dispose (GObject *object)
{
  PrepMoveDialog *self = PREP_MOVE_DIALOG (object);

  g_clear_object (&self->job);
  g_clear_object (&self->event);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_MOVE_DIALOG);

  G_OBJECT_CLASS (prep_move_dialog_parent_class)->dispose (object);
}

static void
prep_move_dialog_class_init (PrepMoveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_move_dialog_dispose;
  ADW_MESSAGE_DIALOG_CLASS (klass)->response = prep_move_dialog_response;

  g_type_ensure (PREP_TYPE_DAY_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-move-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepMoveDialog, day);
  gtk_widget_class_bind_template_child (widget_class, PrepMoveDialog, note);
  gtk_widget_class_bind_template_child (widget_class, PrepMoveDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, PrepMoveDialog, stage);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
}

static void
prep_move_dialog_init (PrepMoveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill (self->stage, PREP_TYPE_STAGE);
  fill (self->reason, PREP_TYPE_CLOSE_REASON);
}

/**
 * prep_move_dialog_new:
 * @stage: what is proposed
 * @today: the day that is proposed
 *
 * Returns: (transfer floating): a dialog that moves @job
 */
GtkWidget *
prep_move_dialog_new (PrepJob    *job,
                      PrepStage   stage,
                      const char *today)
{
  PrepMoveDialog *self = g_object_new (PREP_TYPE_MOVE_DIALOG, NULL);

  self->job = g_object_ref (job);
  adw_combo_row_set_selected (self->stage, stage);
  prep_day_row_set_day (self->day, today);
  update_cb (self);

  return GTK_WIDGET (self);
}

/**
 * prep_move_dialog_new_correct:
 * @event: a move of @job that was wrong
 *
 * Returns: (transfer floating): a dialog that says what was so in truth; the event is kept
 */
GtkWidget *
prep_move_dialog_new_correct (PrepJob        *job,
                              PrepStageEvent *event)
{
  PrepRecord *record = PREP_RECORD (event);
  GtkWidget *widget =
    prep_move_dialog_new (job, prep_record_get_token (record, PREP_STAGE_EVENT_STAGE),
                          prep_record_get_text (record, PREP_STAGE_EVENT_ON));
  PrepMoveDialog *self = PREP_MOVE_DIALOG (widget);

  self->event = g_object_ref (event);
  adw_message_dialog_set_heading (ADW_MESSAGE_DIALOG (self), _("Correct a move"));
  adw_message_dialog_set_response_label (ADW_MESSAGE_DIALOG (self), "move", _("_Correct"));
  adw_combo_row_set_selected (self->reason,
                              prep_record_get_token (record, PREP_STAGE_EVENT_REASON));
  gtk_editable_set_text (self->note, prep_record_get_text (record, PREP_STAGE_EVENT_NOTE));

  return widget;
}
