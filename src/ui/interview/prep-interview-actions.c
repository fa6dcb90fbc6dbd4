/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The actions `interview.`: starting, going on, filing, opening and deleting.
 */

#include "config.h"

#include "interview/prep-interview-page-struct.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"

void
prep_interview_page_update_actions (PrepInterviewPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean idle = prep_practice_is_ready (self->practice) &&
                  !prep_practice_is_active (self->practice);
  gboolean offered = prep_practice_is_offered (self->practice);

  prep_page_set_can_new (PREP_PAGE (self), idle);
  gtk_widget_action_set_enabled (widget, "interview.start", idle);
  gtk_widget_action_set_enabled (widget, "interview.resume", offered);
  gtk_widget_action_set_enabled (widget, "interview.file", offered);
}

static void
start_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (widget);
  PrepPlanItem *plan = prep_plan_item_find (self->plans, g_variant_get_string (parameter, NULL));

  if (plan != NULL && prep_practice_start (self->practice, plan))
    prep_interview_page_show_front (self);
}

static void
show_plan_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  prep_interview_page_show_plan (PREP_INTERVIEW_PAGE (widget),
                                 g_variant_get_string (parameter, NULL));
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_page_open (PREP_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
resume_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_practice_resume (PREP_INTERVIEW_PAGE (widget)->practice,
                        g_str_equal (g_variant_get_string (parameter, NULL), "counted"));
}

static void
file_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_practice_file (PREP_INTERVIEW_PAGE (widget)->practice);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (widget);
  PrepRecord *session = prep_collection_lookup (prep_interview_page_sessions (self),
                                                g_variant_get_string (parameter, NULL));

  if (session != NULL && !prep_record_is_deleted (session) &&
      prep_collection_delete (prep_interview_page_sessions (self), session))
    prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (_("Session deleted")));
}

void
prep_interview_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "interview.start", "s", start_cb);
  gtk_widget_class_install_action (widget_class, "interview.show-plan", "s", show_plan_cb);
  gtk_widget_class_install_action (widget_class, "interview.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "interview.resume", "s", resume_cb);
  gtk_widget_class_install_action (widget_class, "interview.file", NULL, file_cb);
  gtk_widget_class_install_action (widget_class, "interview.delete", "s", delete_cb);
}
