/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The tab: two views (Practice, History), a page for a plan and for a session, and the face, which
 * takes the whole tab while an interview is under way. The interview itself is in PrepPractice. */

#include "config.h"

#include "interview/prep-interview-page-struct.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"
#include "interview/prep-session-words.h"
#include "model/prep-time.h"
#include "timer/prep-running.h"
#include "widgets/prep-view-bar.h"

/* What is run by somebody who has run nothing yet: the most common first round. */
#define FIRST_PLAN "tech-screen-45"

enum
{
  PROP_0,
  PROP_CLOCK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepInterviewPage, prep_interview_page, PREP_TYPE_PAGE)

PrepCollection *
prep_interview_page_sessions (PrepInterviewPage *self)
{
  return prep_library_get_sessions (prep_page_get_library (PREP_PAGE (self)));
}

static PrepRecord *
find_newest (PrepInterviewPage *self)
{
  PrepCollection *sessions = prep_interview_page_sessions (self);
  PrepRecord *newest = NULL;

  for (guint i = 0; i < prep_collection_get_length (sessions); i++)
    {
      PrepRecord *session = prep_collection_get_nth (sessions, i);

      if (newest == NULL ||
          prep_time_compare (prep_record_get_text (session, PREP_SESSION_STARTED),
                             prep_record_get_text (newest, PREP_SESSION_STARTED)) > 0)
        newest = session;
    }

  return newest;
}

static PrepPlanItem *
find_first_plan (PrepInterviewPage *self)
{
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_PLAN, FIRST_PLAN);
  PrepPlanItem *plan = prep_plan_item_find (self->plans, id);
  g_autoptr (PrepPlanItem) first = NULL;

  if (plan != NULL)
    return plan;

  first = g_list_model_get_item (self->plans, 0);

  return first; /* the list keeps it alive */
}

/* What is offered to be started: the plan of the newest session. */
void
prep_interview_page_update_next (PrepInterviewPage *self)
{
  PrepRecord *newest = find_newest (self);
  PrepPlanItem *plan = NULL;
  g_autofree char *when = NULL;

  if (newest != NULL)
    plan = prep_plan_item_find (self->plans, prep_record_get_text (newest, PREP_SESSION_PLAN));
  if (plan != NULL)
    when = prep_session_dup_when (PREP_SESSION (newest),
                                  prep_today_get_day (prep_page_get_today (PREP_PAGE (self))));
  else
    plan = find_first_plan (self);

  prep_plan_list_set_next (self->plan_list, plan, when);
  if (!g_str_equal (gtk_stack_get_visible_child_name (self->places), "plan"))
    g_set_object (&self->plan, plan);
}

/* An offer that nobody can see is told once, wherever the person is. */
static void
tell_offer (PrepInterviewPage *self)
{
  if (self->offered || !prep_practice_is_offered (self->practice))
    return;

  self->offered = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      AdwToast *toast = prep_toast_new_action (_("A mock interview was running"), _("_Open"),
                                               "app.open", "page/interview");

      adw_toast_set_timeout (toast, 0);
      prep_page_add_toast (PREP_PAGE (self), toast);
    }
}

static void
changed_cb (PrepInterviewPage *self)
{
  const char *place = gtk_stack_get_visible_child_name (self->places);
  gboolean active = prep_practice_is_active (self->practice);
  gboolean offered = prep_practice_is_offered (self->practice);

  prep_interview_page_update_actions (self);
  prep_page_set_needs_attention (PREP_PAGE (self), active || offered);
  prep_plan_list_set_offer (self->plan_list,
                            offered ? prep_practice_get_mock (self->practice) : NULL);
  if (active != g_str_equal (place, "face") && !g_str_equal (place, "session"))
    prep_interview_page_show_front (self);
  tell_offer (self);
}

static void
filed_cb (PrepInterviewPage *self,
          PrepFiled          how,
          PrepSession       *session)
{
  AdwToast *toast;

  if (how == PREP_FILED_TOO_SHORT)
    {
      toast = prep_toast_new (_("Too short to be kept"));
    }
  else if (how == PREP_FILED_READ_ONLY)
    {
      toast = prep_toast_new (_("Sessions cannot be changed now. This one is offered again at the "
                                "next start."));
    }
  else if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      prep_interview_page_show_session (self, PREP_RECORD (session));
      toast = prep_toast_new_undo (_("Mock interview saved"));
    }
  else
    {
      g_autofree char *place = prep_record_dup_place (PREP_RECORD (session));

      toast = prep_toast_new_action (_("Mock interview saved"), _("_Open"), "app.open", place);
    }

  prep_page_add_toast (PREP_PAGE (self), toast);
}

static void
trouble_cb (PrepInterviewPage *self,
            GError            *error)
{
  prep_page_add_toast (PREP_PAGE (self), prep_toast_new (error->message));
}

static void
prep_interview_page_new_item (PrepPage *page)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (page);

  if (self->plan != NULL && prep_practice_start (self->practice, self->plan))
    prep_interview_page_show_front (self);
}

static void
prep_interview_page_go_back (PrepPage *page)
{
  prep_interview_page_show_front (PREP_INTERVIEW_PAGE (page));
}

static void
prep_interview_page_constructed (GObject *object)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (object);
  PrepPage *page = PREP_PAGE (self);
  PrepContent *content = prep_page_get_content (page);

  G_OBJECT_CLASS (prep_interview_page_parent_class)->constructed (object);

  if (self->clock == NULL)
    self->clock = prep_clock_new_system ();
  self->plans = prep_plan_item_list_shipped (content);
  self->practice = prep_practice_new (prep_page_get_library (page), self->clock);
  self->cues = prep_cues_new (self->practice, GTK_WIDGET (self));

  prep_plan_list_set_plans (self->plan_list, content, self->plans);
  prep_session_list_set_sessions (self->session_list, prep_interview_page_sessions (self),
                                  prep_page_get_today (page));
  prep_timer_face_set_practice (self->face, self->practice);

  g_signal_connect_object (self->practice, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->practice, "filed", G_CALLBACK (filed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->practice, "trouble", G_CALLBACK (trouble_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_interview_page_sessions (self), "items-changed",
                           G_CALLBACK (prep_interview_page_update_next), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_page_get_today (page), "notify::day",
                           G_CALLBACK (prep_interview_page_update_next), self, G_CONNECT_SWAPPED);
  prep_interview_page_show_front (self);
  prep_interview_page_update_actions (self);
}

static void
prep_interview_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  if (prop_id == PROP_CLOCK)
    PREP_INTERVIEW_PAGE (object)->clock = g_value_dup_boxed (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
prep_interview_page_dispose (GObject *object)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (object);

  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_data (self->shown, self);
  g_clear_object (&self->shown);
  g_clear_object (&self->plan);
  g_clear_object (&self->plans);
  if (self->cues != NULL)
    g_object_run_dispose (G_OBJECT (self->cues));
  g_clear_object (&self->cues);
  /* It may be held by a file being read; what runs is kept now, not when that is done. */
  if (self->practice != NULL)
    g_object_run_dispose (G_OBJECT (self->practice));
  g_clear_object (&self->practice);
  g_clear_pointer (&self->clock, prep_clock_unref);
  /* The bin's own child is bound: the template would take it away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_INTERVIEW_PAGE);

  G_OBJECT_CLASS (prep_interview_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, places);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, views);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, plan_list);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, session_list);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, plan_page);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, session_page);
  gtk_widget_class_bind_template_child (widget_class, PrepInterviewPage, face);
}

static void
ensure_types (void)
{
  g_type_ensure (PREP_TYPE_PLAN_LIST);
  g_type_ensure (PREP_TYPE_PLAN_PAGE);
  g_type_ensure (PREP_TYPE_SESSION_LIST);
  g_type_ensure (PREP_TYPE_SESSION_PAGE);
  g_type_ensure (PREP_TYPE_TIMER_FACE);
  g_type_ensure (PREP_TYPE_VIEW_BAR);
}

static void
prep_interview_page_class_init (PrepInterviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PrepPageClass *page_class = PREP_PAGE_CLASS (klass);

  object_class->constructed = prep_interview_page_constructed;
  object_class->set_property = prep_interview_page_set_property;
  object_class->dispose = prep_interview_page_dispose;
  page_class->new_label = N_("Start a mock interview");
  page_class->new_item = prep_interview_page_new_item;
  page_class->go_back = prep_interview_page_go_back;
  page_class->open = prep_interview_page_show;

  /* For tests; the program's own page goes by the computer's clock. */
  properties[PROP_CLOCK] =
    g_param_spec_boxed ("clock", NULL, NULL, PREP_TYPE_CLOCK,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  ensure_types ();
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-interview-page.ui");
  bind_children (widget_class);
  prep_interview_page_install_actions (widget_class);
}

static void
prep_interview_page_init (PrepInterviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: whether the tab has something to say before it is shown: an interview was running when
 * the program was last used. */
gboolean
prep_interview_page_is_urgent (PrepLibrary *library)
{
  return prep_running_is_there (prep_store_get_folder (prep_library_get_store (library)));
}

PrepPractice *
prep_interview_page_get_practice (PrepInterviewPage *self)
{
  g_return_val_if_fail (PREP_IS_INTERVIEW_PAGE (self), NULL);

  return self->practice;
}

PrepCues *
prep_interview_page_get_cues (PrepInterviewPage *self)
{
  g_return_val_if_fail (PREP_IS_INTERVIEW_PAGE (self), NULL);

  return self->cues;
}
