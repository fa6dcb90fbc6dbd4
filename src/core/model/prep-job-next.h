/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What an application asks of the person next: its next round, how long nothing was heard, whether
 * something is due, and what is usually done at this point. Advice is only ever shown, never acted
 * on by the program.
 */

#pragma once

#include "model/prep-job.h"
#include "model/prep-round.h"

G_BEGIN_DECLS

/* CONTRACTS.md, section 1: 7 days after applying, 4 after an interview, a thank-you the next day,
 * 2 days before an offer ends; 30 quiet days suggest that nobody will answer. */
typedef enum
{
  PREP_ADVICE_NONE,
  PREP_ADVICE_FOLLOW_UP,
  PREP_ADVICE_THANK_YOU,
  PREP_ADVICE_ANSWER_OFFER,
  PREP_ADVICE_GHOSTED,
} PrepAdvice;

PrepRound *prep_job_get_next_round (PrepJob *self, gint64 now);
int prep_job_get_quiet_days (PrepJob *self, const char *followed_up_on, const char *today);
gboolean prep_job_get_due (PrepJob *self, char day[11]);
gboolean prep_job_needs_action (PrepJob *self, const char *today);
PrepAdvice prep_job_get_advice (PrepJob *self,
                                const char *thanked_on,
                                const char *followed_up_on,
                                const char *today,
                                char day[11]);

G_END_DECLS
