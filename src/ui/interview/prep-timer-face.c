/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-timer-face-struct.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-timer-words.h"

G_DEFINE_FINAL_TYPE (PrepTimerFace, prep_timer_face, GTK_TYPE_WIDGET)

static void
set_text (GtkLabel   *label,
          const char *text)
{
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

/* The time in words changes with the minute, the phase and the state, never with the second. */
static void
tell_time (PrepTimerFace *self,
           PrepRun       *run,
           gint64         left_us)
{
  gint64 minutes = left_us / G_TIME_SPAN_MINUTE;
  gint64 key = ((gint64) prep_run_get_index (run) << 40) ^ (minutes << 4) ^
               (left_us <= 0 ? 8 : 0) ^ prep_run_get_state (run);
  g_autofree char *left = NULL;
  g_autofree char *words = NULL;

  if (key == self->told)
    return;

  self->told = key;
  left = prep_timer_format_left (left_us);
  /* Translators: a phase of an interview, and what is left of it ("12 minutes left") */
  words = g_strdup_printf (_("%s: %s"), prep_run_get_phase (run, prep_run_get_index (run))->name,
                           left);
  prep_digits_set_words (self->digits, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
update_bar (PrepTimerFace *self,
            PrepRun       *run)
{
  guint n = prep_run_get_n_phases (run);
  g_autofree PrepPhaseSpan *spans = g_new0 (PrepPhaseSpan, n);

  for (guint i = 0; i < n; i++)
    {
      PrepRunLog log;

      prep_run_get_log (run, i, &log);
      spans[i] = (PrepPhaseSpan) {
        .name = prep_run_get_phase (run, i)->name,
        .planned_us = log.planned_us + log.extended_us,
        .active_us = log.active_us,
      };
    }
  prep_phase_bar_set_spans (self->bar, spans, n, prep_run_get_index (run), 0);
}

/* What the seconds change. */
static void
update_time (PrepTimerFace *self)
{
  PrepRun *run = self->run;
  gint64 left_us = prep_run_get_phase_remaining (run);
  gint64 whole_us = prep_run_get_total_remaining (run);
  gboolean paused = prep_run_get_state (run) == PREP_RUN_PAUSED;
  gboolean over = left_us <= -G_TIME_SPAN_SECOND;
  g_autofree char *digits = prep_timer_format_digits (left_us);
  g_autofree char *whole = prep_timer_format_digits (whole_us);
  g_autofree char *whole_text = NULL;

  prep_digits_set_text (self->digits, digits);
  /* Translators: %s is a time, such as 24:10 or +1:05 */
  whole_text = g_strdup_printf (whole_us > -G_TIME_SPAN_SECOND ? _("%s left of the interview")
                                                               : _("%s over the whole time"),
                                whole);
  set_text (self->whole, whole_text);

  gtk_widget_set_visible (GTK_WIDGET (self->state_icon), paused || over);
  gtk_image_set_from_icon_name (self->state_icon, paused ? "media-playback-pause-symbolic"
                                                         : "alarm-symbolic");
  set_text (self->state, paused ? _("Paused") : over ? _("Over time") : "");
  if (over && !paused)
    gtk_widget_add_css_class (self->content, "over-time");
  else
    gtk_widget_remove_css_class (self->content, "over-time");
  if (paused)
    gtk_widget_add_css_class (GTK_WIDGET (self->digits), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->digits), "dim-label");

  update_bar (self, run);
  tell_time (self, run, left_us);
}

static void
update_coming (PrepTimerFace *self,
               PrepRun       *run,
               guint          index)
{
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;

  if (index + 1 == prep_run_get_n_phases (run))
    {
      set_text (self->coming, _("This is the last phase"));
      return;
    }

  length = prep_timer_format_words (prep_run_get_phase (run, index + 1)->planned_us);
  /* Translators: the phase that comes next, and its time ("17 minutes") */
  text = g_strdup_printf (_("Next: %s, %s"), prep_run_get_phase (run, index + 1)->name, length);
  set_text (self->coming, text);
}

static void
update_slept (PrepTimerFace *self,
              PrepRun       *run)
{
  gint64 us = prep_run_get_unanswered_us (run);
  g_autofree char *words = prep_timer_format_words (us);
  g_autofree char *title = NULL;

  if (us > 0)
    {
      /* Translators: %s is a duration, such as "12 minutes" */
      title = g_strdup_printf (_("The computer was asleep for %s. Did the interview go on?"), words);
      prep_banner_set_title (self->slept, title);
    }
  prep_banner_set_revealed (self->slept, us > 0);
}

static void
update_phase (PrepTimerFace *self)
{
  PrepRun *run = self->run;
  PrepMock *mock = prep_practice_get_mock (self->practice);
  guint index = prep_run_get_index (run);
  guint n = prep_run_get_n_phases (run);
  gboolean running = prep_run_get_state (run) == PREP_RUN_RUNNING;
  /* Translators: the plan's name, and which phase of how many */
  g_autofree char *plan = g_strdup_printf (_("%s · phase %u of %u"), mock->title, index + 1, n);

  set_text (self->plan, plan);
  set_text (self->phase, prep_run_get_phase (run, index)->name);
  set_text (self->todo, prep_run_get_phase (run, index)->todo);
  gtk_button_set_label (self->toggle, running ? _("_Pause") : _("_Resume"));
  gtk_button_set_label (self->next, index + 1 < n ? _("_Next phase") : _("_Finish"));
  update_coming (self, run, index);
  update_slept (self, run);
  prep_timer_face_update_tallies (self, mock);
}

static void
set_run (PrepTimerFace *self,
         PrepRun       *run)
{
  if (self->run == run)
    return;

  if (self->run != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->run, self);
      prep_run_set_tick (self->run, FALSE);
    }
  g_set_object (&self->run, run);
  self->told = -1;
  if (run != NULL)
    {
      g_signal_connect_swapped (run, "tick", G_CALLBACK (update_time), self);
      prep_run_set_tick (run, gtk_widget_get_mapped (GTK_WIDGET (self)));
    }
}

static void
update (PrepTimerFace *self)
{
  set_run (self, prep_practice_is_active (self->practice) ? prep_practice_get_run (self->practice)
                                                          : NULL);
  prep_timer_face_update_actions (self);
  if (self->run == NULL)
    return;

  update_phase (self);
  update_time (self);
}

static void
prep_timer_face_map (GtkWidget *widget)
{
  PrepTimerFace *self = PREP_TIMER_FACE (widget);

  GTK_WIDGET_CLASS (prep_timer_face_parent_class)->map (widget);

  if (self->run != NULL)
    {
      prep_run_set_tick (self->run, TRUE);
      update_time (self);
    }
}

static void
prep_timer_face_unmap (GtkWidget *widget)
{
  PrepTimerFace *self = PREP_TIMER_FACE (widget);

  if (self->run != NULL)
    prep_run_set_tick (self->run, FALSE);

  GTK_WIDGET_CLASS (prep_timer_face_parent_class)->unmap (widget);
}

/* The focus begins on Pause, where Space does the same as the key of the face. */
static gboolean
prep_timer_face_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PREP_TIMER_FACE (widget)->toggle));
}

static void
prep_timer_face_dispose (GObject *object)
{
  PrepTimerFace *self = PREP_TIMER_FACE (object);

  set_run (self, NULL);
  g_clear_object (&self->practice);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_TIMER_FACE);

  G_OBJECT_CLASS (prep_timer_face_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, content);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, slept);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, plan);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, whole);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, digits);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, state_icon);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, state);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, phase);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, todo);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, coming);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, toggle);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, next);
  gtk_widget_class_bind_template_child (widget_class, PrepTimerFace, tally_box);
}

static void
prep_timer_face_class_init (PrepTimerFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_timer_face_dispose;
  widget_class->map = prep_timer_face_map;
  widget_class->unmap = prep_timer_face_unmap;
  widget_class->grab_focus = prep_timer_face_grab_focus;

  g_type_ensure (PREP_TYPE_BANNER);
  g_type_ensure (PREP_TYPE_DIGITS);
  g_type_ensure (PREP_TYPE_PHASE_BAR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "timerface");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-timer-face.ui");
  bind_children (widget_class);

  prep_timer_face_install_actions (widget_class);
  prep_timer_face_install_tallies (widget_class);
}

static void
prep_timer_face_init (PrepTimerFace *self)
{
  GtkWidget *widget;

  gtk_widget_init_template (GTK_WIDGET (self));
  prep_timer_face_add_tallies (self);

  widget = prep_banner_add_button (self->slept, _("It _counted"), "timer.answer-sleep", "counted");
  gtk_widget_set_focus_on_click (widget, FALSE);
  widget = prep_banner_add_button (self->slept, _("It was a pa_use"), "timer.answer-sleep", "pause");
  gtk_widget_set_focus_on_click (widget, FALSE);
}

/* Shows @practice from now on. */
void
prep_timer_face_set_practice (PrepTimerFace *self,
                              PrepPractice  *practice)
{
  g_return_if_fail (PREP_IS_TIMER_FACE (self));
  g_return_if_fail (self->practice == NULL);

  self->practice = g_object_ref (practice);
  g_signal_connect_object (practice, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
