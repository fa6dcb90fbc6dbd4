/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the person has before them, from all over the library, in one list: what is overdue, what
 * is today, and what comes in the days after. Computed, never stored.
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

/**
 * PrepDueKind:
 * @PREP_DUE_ROUND: an interview at a time
 * @PREP_DUE_ASSESSMENT: a take-home or test to hand in
 * @PREP_DUE_TASK: a task with a day
 * @PREP_DUE_ACTION: the next action of an application
 * @PREP_DUE_DEADLINE: the last day to apply
 * @PREP_DUE_OFFER: the last day to answer an offer
 * @PREP_DUE_ADVICE: a suggestion, see PrepDue.advice
 */
typedef enum
{
  PREP_DUE_ROUND,
  PREP_DUE_ASSESSMENT,
  PREP_DUE_TASK,
  PREP_DUE_ACTION,
  PREP_DUE_DEADLINE,
  PREP_DUE_OFFER,
  PREP_DUE_ADVICE,
} PrepDueKind;

/* PrepDue.days of a task without a day; it comes after all others. */
#define PREP_DUE_NO_DAY G_MAXINT

/* For prep_due_collect(): however far away, and what has no day too. */
#define PREP_DUE_ALL G_MAXINT

/**
 * PrepDue:
 * @record: the round, task or application; kept alive
 * @job: (nullable): the application that it belongs to; lives with @record
 * @day: the day on which it is due, in the person's own zone; "" for a task without one
 * @days: from today to @day; negative: overdue, which advice never is
 * @instant: of a round, seconds since 1970; %PREP_ROUND_NO_TIME otherwise
 */
typedef struct
{
  PrepDueKind kind;
  PrepRecord *record;
  PrepJob *job;
  char day[11];
  int days;
  gint64 instant;
  PrepAdvice advice;
} PrepDue;

GPtrArray *prep_due_collect (PrepLibrary *library,
                             const char  *today,
                             gint64       now,
                             int          n_days);
void       prep_due_free    (PrepDue     *due);

G_END_DECLS
