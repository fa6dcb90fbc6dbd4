/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the rooms of the tab share: its object, its places and its actions.
 */

#pragma once

#include "interview/prep-interview-page.h"
#include "interview/prep-plan-list.h"
#include "interview/prep-plan-page.h"
#include "interview/prep-session-list.h"
#include "interview/prep-session-page.h"
#include "interview/prep-timer-face.h"

G_BEGIN_DECLS

struct _PrepInterviewPage
{
  PrepPage parent_instance;

  PrepClock *clock; /* NULL until it is needed: the computer's own */
  PrepPractice *practice;
  PrepCues *cues;
  GListModel *plans;
  PrepPlanItem *plan; /* the chosen one: what Ctrl+N starts */
  PrepRecord *shown;  /* the session whose page is open */
  gboolean offered;   /* the offer was told once */

  GtkStack *places;
  GtkStack *views;
  PrepPlanList *plan_list;
  PrepSessionList *session_list;
  PrepPlanPage *plan_page;
  PrepSessionPage *session_page;
  PrepTimerFace *face;
};

PrepCollection *prep_interview_page_sessions        (PrepInterviewPage *self);
void            prep_interview_page_update_next     (PrepInterviewPage *self);

void            prep_interview_page_show_front      (PrepInterviewPage *self);
gboolean        prep_interview_page_show_session    (PrepInterviewPage *self,
                                                     PrepRecord        *session);
gboolean        prep_interview_page_show_plan       (PrepInterviewPage *self,
                                                     const char        *id);
gboolean        prep_interview_page_show            (PrepPage          *page,
                                                     const char        *target);

void            prep_interview_page_install_actions (GtkWidgetClass    *widget_class);
void            prep_interview_page_update_actions  (PrepInterviewPage *self);

G_END_DECLS
