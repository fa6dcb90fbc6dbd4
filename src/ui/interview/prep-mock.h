/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One mock interview while it is not a session yet: the run, and what is noted beside it. It is
 * what running.json holds, and what a session is made of.
 */

#pragma once

#include "interview/prep-plan-item.h"
#include "model/prep-session.h"

G_BEGIN_DECLS

/* What is counted by a key while the interview goes on: the four tips. */
typedef enum
{
  PREP_TALLY_THOUGHT_ALOUD,
  PREP_TALLY_CLARIFIED,
  PREP_TALLY_FEEDBACK,
  PREP_TALLY_STUCK,
} PrepTally;
#define PREP_N_TALLIES (PREP_TALLY_STUCK + 1)

typedef struct
{
  char *id; /* of the session to be, so that a kill in between never files it twice */
  char *plan_key;
  char *title;
  char *group; /* token */
  PrepRun *run;
  guint tallies[PREP_TALLY_STUCK];
  GArray *stuck;        /* gint64: active seconds after the start */
  gint64 ended_wall_us; /* when it was really over, if that is not when it was stopped; or 0 */
} PrepMock;

PrepMock    *prep_mock_new           (PrepPlanItem *plan,
                                      PrepClock    *clock);
PrepMock    *prep_mock_new_from_json (JsonObject   *object,
                                      PrepClock    *clock,
                                      GError      **error);
void         prep_mock_free          (PrepMock     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepMock, prep_mock_free)

JsonObject  *prep_mock_to_json       (PrepMock     *self);
guint        prep_mock_get_tally     (PrepMock     *self,
                                      PrepTally     tally);
gboolean     prep_mock_add_tally     (PrepMock     *self,
                                      PrepTally     tally,
                                      int           by);
PrepSession *prep_mock_make_session  (PrepMock     *self,
                                      const char   *plan_id);

G_END_DECLS
