/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The actions `timer.` and their keys.
 */

#include "interview/prep-timer-face-struct.h"

#define EXTENSION_US G_TIME_SPAN_MINUTE

void
prep_timer_face_update_actions (PrepTimerFace *self)
{
  static const char *const always[] = { "timer.toggle", "timer.next", "timer.extend", "timer.stop",
                                        "timer.tally", "timer.untally", "timer.stuck" };
  gboolean active = self->run != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (always); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), always[i], active);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.back",
                                 active && prep_run_get_index (self->run) > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.answer-sleep",
                                 active && prep_run_get_unanswered_us (self->run) > 0);
}

static void
toggle_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_run_toggle (PREP_TIMER_FACE (widget)->run);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_run_next (PREP_TIMER_FACE (widget)->run);
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_run_back (PREP_TIMER_FACE (widget)->run);
}

static void
extend_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_run_extend (PREP_TIMER_FACE (widget)->run, EXTENSION_US);
}

static void
stop_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_run_stop (PREP_TIMER_FACE (widget)->run);
}

static void
answer_sleep_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  gboolean counted = g_str_equal (g_variant_get_string (parameter, NULL), "counted");

  prep_run_answer_sleep (PREP_TIMER_FACE (widget)->run, counted);
}

/* Bindings of a class are looked at in the bubble phase: a field that is typed into comes first. */
void
prep_timer_face_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timer.toggle", NULL, toggle_cb);
  gtk_widget_class_install_action (widget_class, "timer.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "timer.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "timer.extend", NULL, extend_cb);
  gtk_widget_class_install_action (widget_class, "timer.stop", NULL, stop_cb);
  gtk_widget_class_install_action (widget_class, "timer.answer-sleep", "s", answer_sleep_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "timer.toggle", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, 0, "timer.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, 0, "timer.back", NULL);
}
