/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-plan-page.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-phase-bar.h"
#include "interview/prep-timer-words.h"

struct _PrepPlanPage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkLabel *name;
  GtkLabel *length;
  GtkLabel *use_for;
  GtkLabel *tip;
  PrepPhaseBar *bar;
  GtkListBox *phases;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (PrepPlanPage, prep_plan_page, GTK_TYPE_WIDGET)

static gboolean
prep_plan_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PREP_PLAN_PAGE (widget)->start));
}

static void
prep_plan_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_PLAN_PAGE);

  G_OBJECT_CLASS (prep_plan_page_parent_class)->dispose (object);
}

static void
prep_plan_page_class_init (PrepPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_plan_page_dispose;
  widget_class->grab_focus = prep_plan_page_grab_focus;

  g_type_ensure (PREP_TYPE_PHASE_BAR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, name);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, length);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, use_for);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, tip);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, phases);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanPage, start);
}

static void
prep_plan_page_init (PrepPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
make_row (const PrepRunPhase *phase)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *length = prep_timer_format_words (phase->planned_us);
  GtkWidget *label = gtk_label_new (length);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), phase->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), phase->todo);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  /* It can only be read; a screen reader still gets to it. */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static void
show_phases (PrepPlanPage *self,
             PrepPlanItem *plan)
{
  guint n = prep_plan_item_get_n_phases (plan);
  g_autofree PrepPhaseSpan *spans = g_new0 (PrepPhaseSpan, n);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->phases))) != NULL)
    gtk_list_box_remove (self->phases, row);

  for (guint i = 0; i < n; i++)
    {
      PrepRunPhase phase;

      prep_plan_item_get_phase (plan, i, &phase);
      spans[i] = (PrepPhaseSpan) { phase.name, phase.planned_us, 0 };
      gtk_list_box_append (self->phases, make_row (&phase));
    }
  prep_phase_bar_set_spans (self->bar, spans, n, -1, 0);
}

/* Shows @plan. */
void
prep_plan_page_set_plan (PrepPlanPage *self,
                         PrepPlanItem *plan)
{
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (PREP_IS_PLAN_PAGE (self));
  g_return_if_fail (PREP_IS_PLAN_ITEM (plan));

  length = prep_plan_item_dup_length (plan);
  /* Translators: the kind of interview ("Technical"), and how long it takes ("45 minutes") */
  text = g_strdup_printf (_("%s · %s"),
                          prep_enum_label (PREP_TYPE_PLAN_GROUP, prep_plan_item_get_group (plan)),
                          length);
  gtk_label_set_text (self->name, prep_plan_item_get_name (plan));
  gtk_label_set_text (self->length, text);
  gtk_label_set_text (self->use_for, prep_plan_item_get_use_for (plan));
  gtk_label_set_text (self->tip, prep_plan_item_get_tip (plan));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s",
                                    prep_plan_item_get_id (plan));
  show_phases (self, plan);
}
