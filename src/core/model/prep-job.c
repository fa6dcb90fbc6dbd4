/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-job.h"

#include <glib/gi18n-lib.h>

#include "model/prep-contact.h"
#include "model/prep-enums.h"
#include "model/prep-job-stage.h"
#include "model/prep-round.h"
#include "model/prep-stage-event.h"

static const PrepField job_fields[] = {
  { "company", PREP_FIELD_TEXT, N_("Company"), "who the role is with", .flags = PREP_FIELD_ALWAYS },
  { "role", PREP_FIELD_TEXT, N_("Role"), "the title of the role", .flags = PREP_FIELD_ALWAYS },
  { "team", PREP_FIELD_TEXT, N_("Team"), "the team or area" },
  { "locations", PREP_FIELD_TEXTS, N_("Locations"),
    "where the work is; without \";\" and line breaks" },
  { "work_mode", PREP_FIELD_TOKEN, N_("Work mode"), "on site or from home",
    .get_type = prep_work_mode_get_type },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where the posting is" },
  { "source", PREP_FIELD_TOKEN, N_("Found through"), "how the person came to it",
    .get_type = prep_source_get_type },
  { "referral", PREP_FIELD_TEXT, N_("Referral"), "who recommends the person" },
  { "term", PREP_FIELD_TEXT, N_("Term"), "\"Summer 2027\"" },
  { "posted_on", PREP_FIELD_DAY, N_("Posted on"), "when the role went up" },
  { "deadline", PREP_FIELD_DAY, N_("Deadline"), "the last day to apply" },
  { "answer_by", PREP_FIELD_DAY, N_("Answer by"), "the day on which an offer ends" },
  { "requirements", PREP_FIELD_TOKENS, N_("Requirements"), "what the posting asks for",
    .get_type = prep_requirement_get_type },
  { "resume", PREP_FIELD_TEXT, N_("Résumé"), "the version that was sent" },
  { "interest", PREP_FIELD_NUMBER, N_("Interest"), "from 1 to 5; 0 is not said", .max = 5 },
  { "tags", PREP_FIELD_TEXTS, N_("Tags"),
    "words of the person's own; without \";\" and line breaks" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
  { "why", PREP_FIELD_TEXT, N_("Why"), "what excites the person about this work and team" },
  { "archived", PREP_FIELD_FLAG, N_("Archived"), "put away, but kept" },
  { "next_action", PREP_FIELD_TEXT, N_("Next action"), "what to do next" },
  { "next_due", PREP_FIELD_DAY, N_("Next action due"), "by when to do it" },
  { "origin", PREP_FIELD_TEXT, N_("Origin"),
    "the id of the posting in the list that it came from" },
  { "events", PREP_FIELD_RECORDS, N_("Stage"), "every move between stages, none ever erased",
    .get_type = prep_stage_event_get_type },
  { "contacts", PREP_FIELD_RECORDS, N_("Contacts"), "people at the company",
    .get_type = prep_contact_get_type },
  { "rounds", PREP_FIELD_RECORDS, N_("Rounds"), "assessments and interviews",
    .get_type = prep_round_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (job_fields) == PREP_JOB_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
job_dup_title (PrepRecord *self)
{
  const char *company = prep_record_get_text (self, PREP_JOB_COMPANY);
  const char *role = prep_record_get_text (self, PREP_JOB_ROLE);

  if (*company == '\0' || *role == '\0')
    return g_strdup (*company != '\0' ? company : role);
  /* Translators: a role at a company, in this order: "Netflix, Software Engineer Intern". */
  return g_strdup_printf (_("%s, %s"), company, role);
}

PREP_DEFINE_RECORD (PrepJob, prep_job, job_fields, {
  klass->place = "application";
  klass->dup_title = job_dup_title;
})

/**
 * prep_job_new:
 * @company: who the role is with
 * @role: its title
 *
 * Returns: (transfer full): an application in no collection yet, of the stage interested
 */
PrepJob *
prep_job_new (const char *company,
              const char *role)
{
  PrepJob *self = prep_record_new (PREP_TYPE_JOB);

  prep_record_set_text (PREP_RECORD (self), PREP_JOB_COMPANY, company);
  prep_record_set_text (PREP_RECORD (self), PREP_JOB_ROLE, role);

  return self;
}

/**
 * prep_job_is_live:
 *
 * Returns: whether there is still something to do or to wait for: not accepted, not closed,
 *   neither archived nor in the trash
 */
gboolean
prep_job_is_live (PrepJob *self)
{
  PrepRecord *record = PREP_RECORD (self);
  PrepStage stage;

  g_return_val_if_fail (PREP_IS_JOB (self), FALSE);

  if (prep_record_get_flag (record, PREP_JOB_ARCHIVED) || prep_record_is_deleted (record))
    return FALSE;

  stage = prep_job_get_stage (self);
  return stage != PREP_STAGE_ACCEPTED && stage != PREP_STAGE_CLOSED;
}
