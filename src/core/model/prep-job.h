/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One application for one role. Its stage is its last effective event (prep-job-stage.h).
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_JOB (prep_job_get_type ())
G_DECLARE_FINAL_TYPE (PrepJob, prep_job, PREP, JOB, PrepRecord)

enum
{
  PREP_JOB_COMPANY = PREP_RECORD_N_FIELDS,
  PREP_JOB_ROLE,
  PREP_JOB_TEAM,
  PREP_JOB_LOCATIONS, /* texts */
  PREP_JOB_WORK_MODE, /* PrepWorkMode */
  PREP_JOB_LINK,
  PREP_JOB_SOURCE, /* PrepSource */
  PREP_JOB_REFERRAL,
  PREP_JOB_TERM,
  PREP_JOB_POSTED_ON, /* day */
  PREP_JOB_DEADLINE, /* day */
  PREP_JOB_ANSWER_BY, /* day */
  PREP_JOB_REQUIREMENTS, /* PrepRequirements */
  PREP_JOB_RESUME,
  PREP_JOB_INTEREST, /* 0 to 5 */
  PREP_JOB_TAGS, /* texts */
  PREP_JOB_NOTES,
  PREP_JOB_WHY,
  PREP_JOB_ARCHIVED, /* flag */
  PREP_JOB_NEXT_ACTION,
  PREP_JOB_NEXT_DUE, /* day */
  PREP_JOB_ORIGIN,
  PREP_JOB_EVENTS, /* PrepStageEvents */
  PREP_JOB_CONTACTS, /* PrepContacts */
  PREP_JOB_ROUNDS, /* PrepRounds */
  PREP_JOB_N_FIELDS,
};

PrepJob *prep_job_new (const char *company, const char *role);
gboolean prep_job_is_live (PrepJob *self);

G_END_DECLS
