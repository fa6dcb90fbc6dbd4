/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-plan-list.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-timer-words.h"
#include "widgets/prep-banner.h"

struct _PrepPlanList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  PrepBanner *offer;
  GtkWidget *offer_buttons[3];
  GtkBox *groups;
  AdwPreferencesGroup *next_group;
  AdwActionRow *next_row;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (PrepPlanList, prep_plan_list, GTK_TYPE_WIDGET)

/* What is done about an offer; the first two ask about the time it was gone. */
enum
{
  OFFER_COUNTED,
  OFFER_PAUSE,
  OFFER_FILE,
};

static GtkWidget *
make_row (PrepPlanItem *plan)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *length = prep_plan_item_dup_length (plan);
  GtkWidget *label = gtk_label_new (length);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), prep_plan_item_get_name (plan));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), prep_plan_item_get_use_for (plan));
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", prep_plan_item_get_id (plan));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "interview.show-plan");

  return row;
}

static void
prep_plan_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_PLAN_LIST);

  G_OBJECT_CLASS (prep_plan_list_parent_class)->dispose (object);
}

static void
prep_plan_list_class_init (PrepPlanListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_plan_list_dispose;

  g_type_ensure (PREP_TYPE_BANNER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-plan-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, box);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, offer);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, groups);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, next_group);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, next_row);
  gtk_widget_class_bind_template_child (widget_class, PrepPlanList, start);
}

static void
prep_plan_list_init (PrepPlanList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The row names what activates it by its title; the button says that already. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->start), GTK_ACCESSIBLE_RELATION_LABELLED_BY);

  self->offer_buttons[OFFER_COUNTED] =
    prep_banner_add_button (self->offer, "", "interview.resume", "counted");
  self->offer_buttons[OFFER_PAUSE] =
    prep_banner_add_button (self->offer, "", "interview.resume", "pause");
  self->offer_buttons[OFFER_FILE] =
    prep_banner_add_button (self->offer, _("_File as stopped"), "interview.file", NULL);
}

/* Lists @plans (of PrepPlanItem) by the groups of @content. */
void
prep_plan_list_set_plans (PrepPlanList *self,
                          PrepContent  *content,
                          GListModel   *plans)
{
  const PrepContentPlans *shipped;

  g_return_if_fail (PREP_IS_PLAN_LIST (self));

  shipped = prep_content_get_plans (content);
  for (guint g = 0; g < shipped->n_groups; g++)
    {
      g_autofree char *title = g_markup_escape_text (shipped->groups[g].name, -1);
      GtkWidget *group = adw_preferences_group_new ();
      gboolean any = FALSE;

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
      for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
        {
          g_autoptr (PrepPlanItem) plan = g_list_model_get_item (plans, i);

          if (!g_str_equal (prep_plan_item_get_group_nick (plan), shipped->groups[g].key))
            continue;
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (plan));
          any = TRUE;
        }
      gtk_box_append (self->groups, group);
      gtk_widget_set_visible (group, any);
    }
}

/* Offers to start @plan. @last_run: (nullable): when that was last done, in words */
void
prep_plan_list_set_next (PrepPlanList *self,
                         PrepPlanItem *plan,
                         const char   *last_run)
{
  g_autofree char *length = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (PREP_IS_PLAN_LIST (self));

  length = prep_plan_item_dup_length (plan);
  /* Translators: how long a plan is ("45 minutes"), and when it was last run ("3 days ago") */
  subtitle = last_run != NULL ? g_strdup_printf (_("%s · last run %s"), length, last_run)
                              : g_strdup (length);
  /* Translators: %s is the name of a plan */
  name = g_strdup_printf (_("Start %s"), prep_plan_item_get_name (plan));

  adw_preferences_group_set_title (self->next_group, last_run != NULL ? _("Once more")
                                                                      : _("Start here"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next_row),
                                 prep_plan_item_get_name (plan));
  adw_action_row_set_subtitle (self->next_row, subtitle);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s",
                                    prep_plan_item_get_id (plan));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static char *
describe_offer (PrepMock *mock)
{
  PrepRun *run = mock->run;
  guint index = prep_run_get_index (run);
  const char *phase = prep_run_get_phase (run, index)->name;
  gint64 gap_us = prep_run_get_gap_us (run);
  g_autofree char *ago = prep_timer_format_words (gap_us);

  if (gap_us <= 0)
    /* Translators: the plan, the number of the phase, and the phase */
    return g_strdup_printf (_("A mock interview was running: %s, phase %u (%s)."), mock->title,
                            index + 1, phase);

  /* Translators: the plan, the number of the phase, the phase, and a duration ("12 minutes") */
  return g_strdup_printf (_("A mock interview was running: %s, phase %u (%s). "
                            "It stopped %s ago."),
                          mock->title, index + 1, phase, ago);
}

/* Offers to go on with @mock, which came back from a kill; NULL: there is nothing to offer. */
void
prep_plan_list_set_offer (PrepPlanList *self,
                          PrepMock     *mock)
{
  g_return_if_fail (PREP_IS_PLAN_LIST (self));

  if (mock != NULL)
    {
      gboolean asks = prep_run_get_unanswered_us (mock->run) > 0;
      g_autofree char *title = describe_offer (mock);

      prep_banner_set_title (self->offer, title);
      gtk_button_set_label (GTK_BUTTON (self->offer_buttons[OFFER_COUNTED]),
                            asks ? _("Resume, it _counted") : _("_Resume"));
      gtk_button_set_label (GTK_BUTTON (self->offer_buttons[OFFER_PAUSE]),
                            _("Resume, it was a _pause"));
      gtk_widget_set_visible (self->offer_buttons[OFFER_PAUSE], asks);
    }
  prep_banner_set_revealed (self->offer, mock != NULL);
}
