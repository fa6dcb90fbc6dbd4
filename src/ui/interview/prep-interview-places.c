/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the tab shows: the two views, the page of a plan or a session, or the face.
 */

#include "config.h"

#include "interview/prep-interview-page-struct.h"

#include <glib/gi18n-lib.h>

static const char *
get_place_title (PrepInterviewPage *self,
                 const char        *place)
{
  if (g_str_equal (place, "plan"))
    return prep_plan_item_get_name (self->plan);
  if (g_str_equal (place, "session"))
    return prep_record_get_text (self->shown, PREP_SESSION_TITLE);
  if (g_str_equal (place, "face"))
    return prep_practice_get_mock (self->practice)->title;

  return _("Interview");
}

static void
show_place (PrepInterviewPage *self,
            const char        *place)
{
  gboolean is_page = g_str_equal (place, "plan") || g_str_equal (place, "session");

  gtk_stack_set_visible_child_name (self->places, place);
  prep_page_set_can_go_back (PREP_PAGE (self), is_page);
  prep_page_set_immersive (PREP_PAGE (self), g_str_equal (place, "face"));
  prep_page_set_title (PREP_PAGE (self), get_place_title (self, place));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !g_str_equal (place, "views"))
    gtk_widget_grab_focus (gtk_stack_get_visible_child (self->places));
}

/* Where Back leads, and where the tab begins. */
void
prep_interview_page_show_front (PrepInterviewPage *self)
{
  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_data (self->shown, self);
  g_clear_object (&self->shown);
  show_place (self, prep_practice_is_active (self->practice) ? "face" : "views");
  prep_interview_page_update_next (self);
}

/* A session that is gone (deleted, or its making was undone) takes its page along. */
static void
shown_changed_cb (PrepInterviewPage *self)
{
  if (self->shown != NULL && prep_record_is_deleted (self->shown))
    prep_interview_page_show_front (self);
}

gboolean
prep_interview_page_show_session (PrepInterviewPage *self,
                                  PrepRecord        *session)
{
  if (session == NULL || prep_record_is_deleted (session))
    return FALSE;

  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_data (self->shown, self);
  g_set_object (&self->shown, session);
  g_signal_connect_swapped (session, "removed", G_CALLBACK (prep_interview_page_show_front), self);
  g_signal_connect_swapped (session, "notify::deleted", G_CALLBACK (shown_changed_cb), self);
  prep_session_page_set_session (self->session_page, PREP_SESSION (session),
                                 prep_page_get_content (PREP_PAGE (self)));
  show_place (self, "session");

  return TRUE;
}

gboolean
prep_interview_page_show_plan (PrepInterviewPage *self,
                               const char        *id)
{
  PrepPlanItem *plan = prep_plan_item_find (self->plans, id);

  if (plan == NULL || prep_practice_is_active (self->practice))
    return FALSE;

  g_set_object (&self->plan, plan);
  prep_plan_page_set_plan (self->plan_page, plan);
  show_place (self, "plan");

  return TRUE;
}

static void
show_view (PrepInterviewPage *self,
           const char        *view)
{
  prep_interview_page_show_front (self);
  gtk_stack_set_visible_child_name (self->views, view);
}

/* The page's part of app.open. */
gboolean
prep_interview_page_show (PrepPage   *page,
                          const char *target)
{
  PrepInterviewPage *self = PREP_INTERVIEW_PAGE (page);
  PrepCollection *sessions = prep_interview_page_sessions (self);
  const char *id = strchr (target, '/');

  if (id++ == NULL)
    return FALSE;

  if (g_str_has_prefix (target, "session/"))
    return prep_interview_page_show_session (self, prep_collection_lookup (sessions, id));
  if (g_str_has_prefix (target, "plan/"))
    return prep_interview_page_show_plan (self, id);

  if (g_str_equal (target, "page/interview/history"))
    show_view (self, "history");
  else if (g_str_has_prefix (target, "page/interview"))
    show_view (self, "practice");
  else
    return FALSE;

  return TRUE;
}
