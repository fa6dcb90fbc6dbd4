/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-round.h"

#include <glib/gi18n-lib.h>

#include "model/prep-debrief-line.h"
#include "model/prep-enums.h"
#include "model/prep-job.h"
#include "model/prep-telling.h"
#include "model/prep-time.h"

static const PrepField round_fields[] = {
  { "kind", PREP_FIELD_TOKEN, N_("Kind"), "what sort of round it is",
    .get_type = prep_round_kind_get_type, .preset = PREP_ROUND_KIND_OTHER },
  { "status", PREP_FIELD_TOKEN, N_("Status"), "whether it took place",
    .get_type = prep_round_status_get_type },
  { "starts", PREP_FIELD_LOCAL, N_("Starts"), "local time at the place named by zone" },
  { "zone", PREP_FIELD_TEXT, N_("Time zone"), "the IANA name of the zone of starts" },
  { "minutes", PREP_FIELD_NUMBER, N_("Length"), "in minutes; 0 is not said", .max = 20160 },
  { "due", PREP_FIELD_DAY, N_("Due"), "the last day to hand in" },
  { "received", PREP_FIELD_DAY, N_("Received"), "when the task came" },
  { "submitted", PREP_FIELD_DAY, N_("Submitted"), "when it was handed in" },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where the meeting or the task is" },
  { "medium", PREP_FIELD_TOKEN, N_("Medium"), "how it is held", .get_type = prep_medium_get_type },
  { "people", PREP_FIELD_TEXTS, N_("People"), "who takes part" },
  { "evaluates", PREP_FIELD_TOKENS, N_("Evaluates"), "what it looks at",
    .get_type = prep_skill_get_type },
  { "outcome", PREP_FIELD_TOKEN, N_("Outcome"), "what came of it",
    .get_type = prep_outcome_get_type },
  { "feedback", PREP_FIELD_TEXT, N_("Feedback"), "what was said about it" },
  { "tellings", PREP_FIELD_RECORDS, N_("Stories to tell"), "the stories for this round",
    .get_type = prep_telling_get_type },
  { "questions", PREP_FIELD_LINKS, N_("Questions to ask"), "in the order of asking" },
  { "debrief", PREP_FIELD_RECORDS, N_("Debrief"), "what was asked",
    .get_type = prep_debrief_line_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (round_fields) == PREP_ROUND_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
round_dup_title (PrepRecord *self)
{
  PrepRecord *job = prep_record_get_owner (self);
  const char *company = job != NULL ? prep_record_get_text (job, PREP_JOB_COMPANY) : "";
  const char *kind = prep_enum_nick_label (PREP_TYPE_ROUND_KIND,
                                           prep_record_get_text (self, PREP_ROUND_KIND));

  if (*kind == '\0')
    kind = prep_enum_label (PREP_TYPE_ROUND_KIND, PREP_ROUND_KIND_OTHER);
  if (*company == '\0')
    return g_strdup (kind);
  /* Translators: the kind of a round and the company: "Technical, Netflix". */
  return g_strdup_printf (_("%s, %s"), kind, company);
}

PREP_DEFINE_RECORD (PrepRound, prep_round, round_fields, {
  klass->place = "round";
  klass->dup_title = round_dup_title;
})

/**
 * prep_round_is_assessment:
 *
 * Returns: whether it is worked on alone and handed in: a take-home or an online test
 */
gboolean
prep_round_is_assessment (PrepRound *self)
{
  int kind = prep_record_get_token (PREP_RECORD (self), PREP_ROUND_KIND);

  return kind == PREP_ROUND_KIND_TAKE_HOME || kind == PREP_ROUND_KIND_ONLINE_TEST;
}

/**
 * prep_round_is_held:
 *
 * Returns: whether it took place; an assessment also when it was handed in
 */
gboolean
prep_round_is_held (PrepRound *self)
{
  PrepRecord *record = PREP_RECORD (self);
  int status = prep_record_get_token (record, PREP_ROUND_STATUS);

  if (status == PREP_ROUND_STATUS_DONE)
    return TRUE;

  return status != PREP_ROUND_STATUS_CANCELLED && prep_round_is_assessment (self) &&
         *prep_record_get_text (record, PREP_ROUND_SUBMITTED) != '\0';
}

/**
 * prep_round_is_upcoming:
 * @now: seconds since 1970, UTC
 *
 * A round is upcoming until its length is over (an hour where it has none); an assessment until
 * the end of the day on which it is due, in the time zone of this machine; and a round without
 * any date as long as it was not held.
 *
 * Returns: whether the person still has it before them
 */
gboolean
prep_round_is_upcoming (PrepRound *self,
                        gint64     now)
{
  PrepRecord *record = PREP_RECORD (self);
  gint64 minutes = prep_record_get_number (record, PREP_ROUND_MINUTES);
  gint64 instant = prep_round_get_instant (self);
  const char *due = prep_record_get_text (record, PREP_ROUND_DUE);
  g_autoptr(GDateTime) here = g_date_time_new_from_unix_local (now);
  g_autofree char *today = here != NULL ? g_date_time_format (here, "%Y-%m-%d") : g_strdup ("");

  if (prep_round_is_held (self) ||
      prep_record_get_token (record, PREP_ROUND_STATUS) == PREP_ROUND_STATUS_CANCELLED)
    return FALSE;
  if (prep_round_is_assessment (self) && *due != '\0')
    return g_strcmp0 (due, today) >= 0;

  return instant == PREP_ROUND_NO_TIME || instant + (minutes > 0 ? minutes : 60) * 60 > now;
}

/**
 * prep_round_get_instant:
 *
 * Returns: when it starts, in seconds since 1970, UTC, from the wall time and the zone at its
 *   place (the zone of this machine where it names none or one that is not known here);
 *   %PREP_ROUND_NO_TIME while no start is set
 */
gint64
prep_round_get_instant (PrepRound *self)
{
  const char *starts = prep_record_get_text (PREP_RECORD (self), PREP_ROUND_STARTS);
  const char *zone = prep_record_get_text (PREP_RECORD (self), PREP_ROUND_ZONE);
  g_autoptr(GDateTime) time = NULL;

  if (*starts == '\0')
    return PREP_ROUND_NO_TIME;

  time = prep_time_local_to_date_time (starts, zone);
  if (time == NULL)
    time = prep_time_local_to_date_time (starts, "");

  return time != NULL ? g_date_time_to_unix (time) : PREP_ROUND_NO_TIME;
}

/**
 * prep_round_get_day:
 * @day: (out): the day, or ""
 *
 * The day that stands for the round in a list: the one on which it starts, else was handed in,
 * else is due.
 */
void
prep_round_get_day (PrepRound *self,
                    char       day[11])
{
  static const guint fields[] = { PREP_ROUND_STARTS, PREP_ROUND_SUBMITTED, PREP_ROUND_DUE };

  *day = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (fields) && *day == '\0'; i++)
    g_strlcpy (day, prep_record_get_text (PREP_RECORD (self), fields[i]), 11);
}
