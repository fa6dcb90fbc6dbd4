/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-session.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"
#include "model/prep-review.h"
#include "model/prep-session-phase.h"
#include "model/prep-stuck.h"

static const PrepField session_fields[] = {
  { "plan", PREP_FIELD_LINK, N_("Plan"), "the plan that was run" },
  { "title", PREP_FIELD_TEXT, N_("Title"), "the name of the plan when it was run" },
  { "group", PREP_FIELD_TOKEN, N_("Group"), "the group of the plan when it was run",
    .get_type = prep_plan_group_get_type },
  { "started", PREP_FIELD_TIME, N_("Started"), "when it began" },
  { "ended", PREP_FIELD_TIME, N_("Ended"), "when it was over" },
  { "ending", PREP_FIELD_TOKEN, N_("Ending"), "how it ended", .get_type = prep_ending_get_type },
  { "application", PREP_FIELD_LINK, N_("Application"),
    "what it is for; absent when round says it" },
  { "round", PREP_FIELD_LINK, N_("Round"), "the round that it is for" },
  { "partner", PREP_FIELD_TOKEN, N_("Partner"), "who played the interviewer",
    .get_type = prep_partner_get_type },
  { "language", PREP_FIELD_TEXT, N_("Coding language"), "the language of the code" },
  { "place", PREP_FIELD_TOKENS, N_("Place"), "what was like the real thing",
    .get_type = prep_place_get_type },
  { "phases", PREP_FIELD_RECORDS, N_("Phases"), "as planned and as they went",
    .get_type = prep_session_phase_get_type },
  { "paused_seconds", PREP_FIELD_NUMBER, N_("Paused"), "seconds", .max = 31536000 },
  { "asleep_seconds", PREP_FIELD_NUMBER, N_("Asleep"), "seconds in which the machine slept",
    .max = 31536000 },
  { "thought_aloud", PREP_FIELD_NUMBER, N_("Thought aloud"), "how often", .max = 9999 },
  { "clarified", PREP_FIELD_NUMBER, N_("Clarified"), "how often", .max = 9999 },
  { "feedback_taken", PREP_FIELD_NUMBER, N_("Feedback taken"), "how often", .max = 9999 },
  { "stuck", PREP_FIELD_RECORDS, N_("Stuck"), "each time the person was stuck",
    .get_type = prep_stuck_get_type },
  { "scratch", PREP_FIELD_TEXT, N_("Scratch pad"), "what was written on the way" },
  { "stories", PREP_FIELD_LINKS, N_("Stories"), "the stories that were told" },
  { "questions", PREP_FIELD_LINKS, N_("Questions"), "the questions that were drawn" },
  { "topics", PREP_FIELD_LINKS, N_("Topics"), "the topics that were practiced" },
  { "self", PREP_FIELD_RECORD, N_("My review"), "the person's own review",
    .get_type = prep_review_get_type },
  { "partner_review", PREP_FIELD_RECORD, N_("Partner's review"), "the review of the one who asked",
    .get_type = prep_review_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (session_fields) == PREP_SESSION_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
session_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_SESSION_TITLE));
}

PREP_DEFINE_RECORD (PrepSession, prep_session, session_fields, {
  klass->place = "session";
  klass->dup_title = session_dup_title;
})

/**
 * prep_session_get_active_seconds:
 *
 * Returns: how long it took, without pauses: the sum of its phases
 */
gint64
prep_session_get_active_seconds (PrepSession *self)
{
  gint64 sum = 0;

  for (guint i = 0; i < prep_record_get_length (PREP_RECORD (self), PREP_SESSION_PHASES); i++)
    sum += prep_record_get_number (prep_record_get_nth (PREP_RECORD (self), PREP_SESSION_PHASES, i),
                                   PREP_SESSION_PHASE_ACTIVE_SECONDS);

  return sum;
}
