/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One mock interview that was run: its phases as they went, tallies, reviews.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_SESSION (prep_session_get_type ())
G_DECLARE_FINAL_TYPE (PrepSession, prep_session, PREP, SESSION, PrepRecord)

enum
{
  PREP_SESSION_PLAN = PREP_RECORD_N_FIELDS, /* link */
  PREP_SESSION_TITLE,
  PREP_SESSION_GROUP, /* PrepPlanGroup */
  PREP_SESSION_STARTED, /* time */
  PREP_SESSION_ENDED, /* time */
  PREP_SESSION_ENDING, /* PrepEnding */
  PREP_SESSION_APPLICATION, /* link */
  PREP_SESSION_ROUND, /* link */
  PREP_SESSION_PARTNER, /* PrepPartner */
  PREP_SESSION_LANGUAGE,
  PREP_SESSION_PLACE, /* PrepPlaces */
  PREP_SESSION_PHASES, /* PrepSessionPhases */
  PREP_SESSION_PAUSED_SECONDS, /* 0 to 31536000 */
  PREP_SESSION_ASLEEP_SECONDS, /* 0 to 31536000 */
  PREP_SESSION_THOUGHT_ALOUD, /* 0 to 9999 */
  PREP_SESSION_CLARIFIED, /* 0 to 9999 */
  PREP_SESSION_FEEDBACK_TAKEN, /* 0 to 9999 */
  PREP_SESSION_STUCK, /* PrepStucks */
  PREP_SESSION_SCRATCH,
  PREP_SESSION_STORIES, /* links */
  PREP_SESSION_QUESTIONS, /* links */
  PREP_SESSION_TOPICS, /* links */
  PREP_SESSION_SELF, /* PrepReview */
  PREP_SESSION_PARTNER_REVIEW, /* PrepReview */
  PREP_SESSION_N_FIELDS,
};

gint64 prep_session_get_active_seconds (PrepSession *self);

G_END_DECLS
