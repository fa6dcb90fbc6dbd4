/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-job-next.h"

#include <string.h>

#include "model/prep-day.h"
#include "model/prep-job-stage.h"

/* How long after what happened something is usually done: CONTRACTS.md, section 1. */
#define FOLLOW_UP_AFTER_APPLYING 7
#define FOLLOW_UP_AFTER_INTERVIEW 4
#define THANK_YOU_AFTER_INTERVIEW 1
#define ANSWER_BEFORE_OFFER_ENDS 2
#define GHOSTED_AFTER_QUIET 30

/* How many days before a deadline it is time to act; ours, like the day of an action itself. */
#define WARN_BEFORE_DEADLINE 3

/* The days from one day to another; both were checked when they were read. */
static int
days_between (const char *from,
              const char *to)
{
  int n_days = 0;

  prep_day_diff (from, to, &n_days);
  return n_days;
}

static void
add_days (const char *day,
          int         n_days,
          char        sum[11])
{
  g_autofree char *added = prep_day_add (day, n_days);

  g_strlcpy (sum, added != NULL ? added : "", 11);
}

static guint
get_n_rounds (PrepJob *self)
{
  return prep_record_get_length (PREP_RECORD (self), PREP_JOB_ROUNDS);
}

static PrepRound *
get_round (PrepJob *self,
           guint    nth)
{
  return prep_record_get_nth (PREP_RECORD (self), PREP_JOB_ROUNDS, nth);
}

/* Keeps the later of two days in day. */
static void
keep_later (char        day[11],
            const char *other)
{
  if (strcmp (other, day) > 0)
    g_strlcpy (day, other, 11);
}

/* Keeps the earlier of two days in day; "" is no day. */
static void
keep_earlier (char        day[11],
              const char *other)
{
  if (*other != '\0' && (*day == '\0' || strcmp (other, day) < 0))
    g_strlcpy (day, other, 11);
}

/* The day of the last round that was held, not after today; "" if there is none. */
static void
get_last_held (PrepJob    *self,
               const char *today,
               gboolean    assessments,
               char        day[11])
{
  *day = '\0';
  for (guint i = 0; i < get_n_rounds (self); i++)
    {
      PrepRound *round = get_round (self, i);
      char held[11];

      prep_round_get_day (round, held);
      if (prep_round_is_held (round) && strcmp (held, today) <= 0 &&
          prep_round_is_assessment (round) == assessments)
        keep_later (day, held);
    }
}

/**
 * prep_job_get_quiet_days:
 * @followed_up_on: the day of the last follow-up that was done; "" if there is none
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: how many days nothing was heard: since the latest of the last event, the last round
 *   held and the last follow-up. -1 where nobody waits for an answer (the stage is not applied,
 *   assessment or interviewing) or no day is known
 */
int
prep_job_get_quiet_days (PrepJob    *self,
                         const char *followed_up_on,
                         const char *today)
{
  char last[11] = "", held[11];
  PrepStage stage;

  g_return_val_if_fail (PREP_IS_JOB (self), -1);
  g_return_val_if_fail (followed_up_on != NULL && today != NULL, -1);

  stage = prep_job_get_stage (self);
  if (stage < PREP_STAGE_APPLIED || stage > PREP_STAGE_INTERVIEWING)
    return -1;

  keep_later (last, prep_job_get_moved_on (self));
  keep_later (last, followed_up_on);
  get_last_held (self, today, FALSE, held);
  keep_later (last, held);
  get_last_held (self, today, TRUE, held);
  keep_later (last, held);

  return *last != '\0' ? MAX (days_between (last, today), 0) : -1;
}

/* When a round is, for putting rounds in order: those without a time come last. */
static gint64
get_order (PrepRound *round)
{
  gint64 instant = prep_round_get_instant (round);
  char day[11];

  if (instant != PREP_ROUND_NO_TIME)
    return instant;

  prep_round_get_day (round, day);
  if (*day == '\0')
    return G_MAXINT64;

  /* The end of the day on which it is due. */
  return (gint64) (days_between ("1970-01-01", day) + 1) * 24 * 60 * 60 - 1;
}

/**
 * prep_job_get_next_round:
 * @now: seconds since 1970, UTC
 *
 * Returns: (transfer none) (nullable): the first round that the person still has before them
 */
PrepRound *
prep_job_get_next_round (PrepJob *self,
                         gint64   now)
{
  PrepRound *next = NULL;

  g_return_val_if_fail (PREP_IS_JOB (self), NULL);

  for (guint i = 0; i < get_n_rounds (self); i++)
    {
      PrepRound *round = get_round (self, i);

      if (prep_round_is_upcoming (round, now) &&
          (next == NULL || get_order (round) < get_order (next)))
        next = round;
    }

  return next;
}

/* The first deadline of what only the person can do: apply, hand in, answer an offer. */
static void
get_deadline (PrepJob *self,
              char     day[11])
{
  PrepRecord *record = PREP_RECORD (self);
  PrepStage stage = prep_job_get_stage (self);

  *day = '\0';
  if (stage < PREP_STAGE_APPLIED)
    keep_earlier (day, prep_record_get_text (record, PREP_JOB_DEADLINE));
  if (stage == PREP_STAGE_OFFER)
    keep_earlier (day, prep_record_get_text (record, PREP_JOB_ANSWER_BY));

  for (guint i = 0; i < get_n_rounds (self); i++)
    {
      PrepRound *round = get_round (self, i);
      int status = prep_record_get_token (PREP_RECORD (round), PREP_ROUND_STATUS);

      if (prep_round_is_assessment (round) && !prep_round_is_held (round) &&
          status != PREP_ROUND_STATUS_CANCELLED)
        keep_earlier (day, prep_record_get_text (PREP_RECORD (round), PREP_ROUND_DUE));
    }
}

/**
 * prep_job_get_due:
 * @day: (out): the day, or ""
 *
 * The first day on which the person has to do something: the next action, the deadline while they
 * have not applied, an assessment that was not handed in, the end of an offer.
 *
 * Returns: whether there is one; never where the application is not live
 */
gboolean
prep_job_get_due (PrepJob *self,
                  char     day[11])
{
  g_return_val_if_fail (PREP_IS_JOB (self), FALSE);

  *day = '\0';
  if (!prep_job_is_live (self))
    return FALSE;

  get_deadline (self, day);
  keep_earlier (day, prep_record_get_text (PREP_RECORD (self), PREP_JOB_NEXT_DUE));

  return *day != '\0';
}

/**
 * prep_job_needs_action:
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: whether a live application asks for something now: its next action is due, or a
 *   deadline, an assessment or the end of an offer is at most three days away or was missed
 */
gboolean
prep_job_needs_action (PrepJob    *self,
                       const char *today)
{
  const char *next_due;
  char deadline[11];

  g_return_val_if_fail (PREP_IS_JOB (self), FALSE);
  g_return_val_if_fail (today != NULL, FALSE);

  if (!prep_job_is_live (self))
    return FALSE;

  next_due = prep_record_get_text (PREP_RECORD (self), PREP_JOB_NEXT_DUE);
  if (*next_due != '\0' && strcmp (next_due, today) <= 0)
    return TRUE;

  get_deadline (self, deadline);
  return *deadline != '\0' && days_between (today, deadline) <= WARN_BEFORE_DEADLINE;
}

/* After an interview: thanks the next day, then a follow-up; each only if it was not sent since. */
static PrepAdvice
advise_after_interview (const char *held,
                        const char *thanked_on,
                        const char *followed_up_on,
                        const char *today,
                        char        day[11])
{
  if (strcmp (followed_up_on, held) >= 0)
    return PREP_ADVICE_NONE;
  if (strcmp (thanked_on, held) < 0 && days_between (held, today) < FOLLOW_UP_AFTER_INTERVIEW)
    {
      add_days (held, THANK_YOU_AFTER_INTERVIEW, day);
      return PREP_ADVICE_THANK_YOU;
    }

  add_days (held, FOLLOW_UP_AFTER_INTERVIEW, day);
  return PREP_ADVICE_FOLLOW_UP;
}

/* While waiting for an answer: the person applied, or handed something in. */
static PrepAdvice
advise_while_waiting (const char *since,
                      const char *followed_up_on,
                      char        day[11])
{
  if (*since == '\0' || strcmp (followed_up_on, since) >= 0)
    return PREP_ADVICE_NONE;

  add_days (since, FOLLOW_UP_AFTER_APPLYING, day);
  return PREP_ADVICE_FOLLOW_UP;
}

/**
 * prep_job_get_advice:
 * @thanked_on: the day of the last thank-you note; "" if there is none
 * @followed_up_on: the day of the last follow-up that was done; "" if there is none
 * @today: the day it is, YYYY-MM-DD
 * @day: (out): the day for which it is advised; "" without advice
 *
 * What is usually done at this point. Nothing is advised for an application that is not live or
 * that has a next action of the person's own.
 *
 * Returns: the advice
 */
PrepAdvice
prep_job_get_advice (PrepJob    *self,
                     const char *thanked_on,
                     const char *followed_up_on,
                     const char *today,
                     char        day[11])
{
  const char *answer_by;
  char held[11];
  PrepStage stage;

  g_return_val_if_fail (PREP_IS_JOB (self), PREP_ADVICE_NONE);
  g_return_val_if_fail (thanked_on != NULL && followed_up_on != NULL, PREP_ADVICE_NONE);
  g_return_val_if_fail (today != NULL, PREP_ADVICE_NONE);

  *day = '\0';
  if (!prep_job_is_live (self) ||
      *prep_record_get_text (PREP_RECORD (self), PREP_JOB_NEXT_ACTION) != '\0')
    return PREP_ADVICE_NONE;

  stage = prep_job_get_stage (self);
  answer_by = prep_record_get_text (PREP_RECORD (self), PREP_JOB_ANSWER_BY);
  if (stage == PREP_STAGE_OFFER && *answer_by != '\0')
    {
      add_days (answer_by, -ANSWER_BEFORE_OFFER_ENDS, day);
      return PREP_ADVICE_ANSWER_OFFER;
    }
  if (stage < PREP_STAGE_APPLIED || stage > PREP_STAGE_INTERVIEWING)
    return PREP_ADVICE_NONE;

  if (prep_job_get_quiet_days (self, followed_up_on, today) >= GHOSTED_AFTER_QUIET)
    {
      g_strlcpy (day, today, 11);
      return PREP_ADVICE_GHOSTED;
    }

  get_last_held (self, today, FALSE, held);
  if (*held != '\0')
    return advise_after_interview (held, thanked_on, followed_up_on, today, day);
  get_last_held (self, today, TRUE, held);
  if (*held == '\0')
    g_strlcpy (held, prep_job_get_applied_on (self), sizeof held);

  return advise_while_waiting (held, followed_up_on, day);
}
