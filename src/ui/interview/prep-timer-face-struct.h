/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the rooms of the face share: its object, its actions and its four counts.
 */

#pragma once

#include "interview/prep-digits.h"
#include "interview/prep-phase-bar.h"
#include "interview/prep-timer-face.h"
#include "widgets/prep-banner.h"

G_BEGIN_DECLS

struct _PrepTimerFace
{
  GtkWidget parent_instance;

  PrepPractice *practice;
  PrepRun *run; /* the one that ticks for this face */
  gint64 told;  /* what the digits were last said to be: see tell_time() */

  GtkWidget *scroller; /* bound so that dispose takes it away: 4.8 forgets children without an id */
  GtkWidget *content;
  PrepBanner *slept;
  GtkLabel *plan;
  GtkLabel *whole;
  PrepDigits *digits;
  GtkImage *state_icon;
  GtkLabel *state;
  GtkLabel *phase;
  GtkLabel *todo;
  PrepPhaseBar *bar;
  GtkLabel *coming;
  GtkButton *toggle;
  GtkButton *next;
  GtkWidget *tally_box;
  GtkLabel *counts[PREP_N_TALLIES];
  GtkWidget *tally_buttons[PREP_N_TALLIES];
};

void prep_timer_face_install_actions (GtkWidgetClass *widget_class);
void prep_timer_face_update_actions  (PrepTimerFace  *self);

void prep_timer_face_install_tallies (GtkWidgetClass *widget_class);
void prep_timer_face_add_tallies     (PrepTimerFace  *self);
void prep_timer_face_update_tallies  (PrepTimerFace  *self,
                                      PrepMock       *mock);

G_END_DECLS
