/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One assessment or interview of an application.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_ROUND (prep_round_get_type ())
G_DECLARE_FINAL_TYPE (PrepRound, prep_round, PREP, ROUND, PrepRecord)

enum
{
  PREP_ROUND_KIND = PREP_RECORD_N_FIELDS, /* PrepRoundKind */
  PREP_ROUND_STATUS, /* PrepRoundStatus */
  PREP_ROUND_STARTS, /* local time */
  PREP_ROUND_ZONE,
  PREP_ROUND_MINUTES, /* 0 to 20160 */
  PREP_ROUND_DUE, /* day */
  PREP_ROUND_RECEIVED, /* day */
  PREP_ROUND_SUBMITTED, /* day */
  PREP_ROUND_LINK,
  PREP_ROUND_MEDIUM, /* PrepMedium */
  PREP_ROUND_PEOPLE, /* texts */
  PREP_ROUND_EVALUATES, /* PrepSkills */
  PREP_ROUND_OUTCOME, /* PrepOutcome */
  PREP_ROUND_FEEDBACK,
  PREP_ROUND_TELLINGS, /* PrepTellings */
  PREP_ROUND_QUESTIONS, /* links */
  PREP_ROUND_DEBRIEF, /* PrepDebriefLines */
  PREP_ROUND_N_FIELDS,
};

/* What prep_round_get_instant() answers for a round without a time. */
#define PREP_ROUND_NO_TIME G_MININT64

gboolean prep_round_is_assessment (PrepRound *self);
gboolean prep_round_is_held (PrepRound *self);
gboolean prep_round_is_upcoming (PrepRound *self, gint64 now);
gint64 prep_round_get_instant (PrepRound *self);
void prep_round_get_day (PrepRound *self, char day[11]);

G_END_DECLS
