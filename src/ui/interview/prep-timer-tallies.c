/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The four counts of the face: what one is called, its key, its button, and what is counted.
 */

#include "config.h"

#include "interview/prep-timer-face-struct.h"

#include <glib/gi18n-lib.h>

/* In the order of PrepTally. The keys are class bindings. */
static const struct
{
  const char *name;
  const char *label;
  const char *tooltip;
  guint key;
} tallies[PREP_N_TALLIES] = {
  { "thought-aloud", N_("Thought aloud"),
    N_("Said what I was thinking (T; Shift+T takes one back)"), GDK_KEY_t },
  { "clarified", N_("Clarified"),
    N_("Asked a clarifying question (C; Shift+C takes one back)"), GDK_KEY_c },
  { "feedback", N_("Feedback taken"),
    N_("Took up a hint or feedback (F; Shift+F takes one back)"), GDK_KEY_f },
  { "stuck", N_("Stuck"),
    N_("Was stuck and took a step back (S; Shift+S takes one back)"), GDK_KEY_s },
};

void
prep_timer_face_update_tallies (PrepTimerFace *self,
                                PrepMock      *mock)
{
  for (guint i = 0; i < PREP_N_TALLIES; i++)
    {
      guint count = prep_mock_get_tally (mock, i);
      g_autofree char *text = g_strdup_printf ("%u", count);
      /* Translators: what is counted, and how often ("Clarified: 3") */
      g_autofree char *words = g_strdup_printf (_("%s: %u"), _(tallies[i].label), count);

      gtk_label_set_text (self->counts[i], text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->tally_buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
    }
}

static void
stuck_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  prep_practice_tally (PREP_TIMER_FACE (widget)->practice, PREP_TALLY_STUCK, 1);
}

/* timer.tally adds one, timer.untally takes one back. */
static void
tally_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  const char *name = g_variant_get_string (parameter, NULL);

  for (guint i = 0; i < PREP_N_TALLIES; i++)
    if (g_str_equal (tallies[i].name, name))
      prep_practice_tally (PREP_TIMER_FACE (widget)->practice, i,
                           g_str_equal (action, "timer.tally") ? 1 : -1);
}

static void
add_tally (PrepTimerFace *self,
           PrepTally      tally)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *count = gtk_label_new ("0");
  GtkWidget *label = gtk_label_new (_(tallies[tally].label));

  gtk_widget_add_css_class (count, "title-3");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (label, "caption");
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), count);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "tally");
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_tooltip_text (button, _(tallies[tally].tooltip));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "timer.tally");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", tallies[tally].name);
  gtk_flow_box_append (GTK_FLOW_BOX (self->tally_box), button);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);

  self->counts[tally] = GTK_LABEL (count);
  self->tally_buttons[tally] = button;
}

/* A button for each count, in their box. */
void
prep_timer_face_add_tallies (PrepTimerFace *self)
{
  for (guint i = 0; i < PREP_N_TALLIES; i++)
    add_tally (self, i);
}

/* The letters add one, with Shift they take one back. */
void
prep_timer_face_install_tallies (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timer.stuck", NULL, stuck_cb);
  gtk_widget_class_install_action (widget_class, "timer.tally", "s", tally_cb);
  gtk_widget_class_install_action (widget_class, "timer.untally", "s", tally_cb);

  for (guint i = 0; i < PREP_N_TALLIES; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, tallies[i].key, 0, "timer.tally", "s",
                                           tallies[i].name);
      gtk_widget_class_add_binding_action (widget_class, tallies[i].key, GDK_SHIFT_MASK,
                                           "timer.untally", "s", tallies[i].name);
    }
}
