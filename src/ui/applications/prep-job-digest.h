/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a list of applications shows, sorts and filters by, worked out once for each application
 * and kept until something changes that it was worked out from.
 */

#pragma once

#include "model/prep-enums.h"
#include "model/prep-library.h"
#include "model/prep-today.h"

G_BEGIN_DECLS

/**
 * PrepJobDigest:
 * @quiet_days: as prep_library_get_quiet_days() says
 * @next: (nullable): what comes next, in words; NULL when nothing does
 * @advised: what is next is only a suggestion
 * @next_on: its day, "" when it has none
 * @moved_on: the day of the last move; without one the day it was added
 * @company_key: for sorting, as the locale does
 * @role_key: the same
 */
typedef struct
{
  PrepStage stage;
  gboolean archived;
  gboolean live;
  gboolean needs_action;
  int interest;
  int quiet_days;
  char *next;
  gboolean advised;
  char next_on[11];
  char moved_on[11];
  char *company_key;
  char *role_key;
} PrepJobDigest;

/* Signals: stale (PrepJob *job): the digest of job will be another; NULL: those of all. */
#define PREP_TYPE_JOB_DIGESTS (prep_job_digests_get_type ())
G_DECLARE_FINAL_TYPE (PrepJobDigests, prep_job_digests, PREP, JOB_DIGESTS, GObject)

PrepJobDigests      *prep_job_digests_new        (PrepLibrary         *library,
                                                  PrepToday           *today);
const PrepJobDigest *prep_job_digests_get        (PrepJobDigests      *self,
                                                  PrepJob             *job);
const char          *prep_job_digests_get_today  (PrepJobDigests      *self);
char                *prep_job_digests_dup_next   (PrepJobDigests      *self,
                                                  PrepJob             *job);
char                *prep_job_digests_dup_quiet  (PrepJobDigests      *self,
                                                  PrepJob             *job);
int                  prep_job_digest_compare     (const PrepJobDigest *a,
                                                  const PrepJobDigest *b);
int                  prep_job_digest_compare_next (const PrepJobDigest *a,
                                                  const PrepJobDigest *b);
const char          *prep_job_advice_label       (PrepAdvice           advice);

G_END_DECLS
