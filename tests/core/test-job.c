/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include <json-glib/json-glib.h>

#include "model/prep-job-next.h"
#include "model/prep-job-stage.h"
#include "model/prep-round.h"
#include "model/prep-stage-event.h"
#include "store/prep-codec.h"

#define TODAY "2026-11-22"

static const char *
nick (PrepStage stage)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (PREP_TYPE_STAGE);

  return g_enum_get_value (klass, stage)->value_nick;
}

/* The table was worked out by hand; tests/data/stages.json says each case in words. */
static void
test_agrees_with_the_table (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "stages.json", NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonObject *root;
  JsonArray *cases;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  cases = json_object_get_array_member (root, "applications");
  g_assert_cmpuint (json_array_get_length (cases), ==, 20);

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *item = json_array_get_object_element (cases, i);
      JsonObject *expect = json_object_get_object_member (item, "expect");
      g_autoptr(GPtrArray) faults = g_ptr_array_new ();
      g_autoptr(PrepRecord) record = prep_codec_decode (
        PREP_TYPE_JOB, json_object_get_object_member (item, "job"), faults);
      PrepJob *job = PREP_JOB (record);

      g_test_message ("%s", json_object_get_string_member (item, "name"));
      g_assert_cmpuint (faults->len, ==, 0);
      g_assert_cmpstr (nick (prep_job_get_stage (job)), ==,
                       json_object_get_string_member (expect, "stage"));
      g_assert_cmpstr (nick (prep_job_get_furthest_stage (job)), ==,
                       json_object_get_string_member (expect, "furthest"));
      g_assert_cmpstr (prep_job_get_applied_on (job), ==,
                       json_object_get_string_member (expect, "applied_on"));
      g_assert_cmpstr (prep_job_get_closed_on (job), ==,
                       json_object_get_string_member (expect, "closed_on"));
      g_assert_cmpint (
        prep_job_get_quiet_days (
          job, json_object_get_string_member_with_default (item, "followed_up_on", ""),
          json_object_get_string_member (root, "today")),
        ==, json_object_get_int_member (expect, "quiet_days"));
    }
}

static void
move (PrepJob    *job,
      PrepStage   stage,
      const char *on)
{
  g_assert_nonnull (prep_job_move (job, stage, on, PREP_CLOSE_REASON_NONE, NULL));
}

static void
test_moves_within_one_second_keep_their_order (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");

  for (PrepStage stage = PREP_STAGE_PREPARING; stage <= PREP_STAGE_CLOSED; stage++)
    {
      move (job, stage, TODAY);
      g_assert_cmpint (prep_job_get_stage (job), ==, stage);
    }
  g_assert_cmpint (prep_job_get_furthest_stage (job), ==, PREP_STAGE_ACCEPTED);
}

static void
test_earlier_move_completes_the_history (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");

  move (job, PREP_STAGE_INTERVIEWING, "2026-11-01");
  move (job, PREP_STAGE_ASSESSMENT, "2026-10-20");
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_INTERVIEWING);
  g_assert_cmpstr (prep_job_get_moved_on (job), ==, "2026-11-01");
}

static void
test_reason_stays_with_closed_only (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
  PrepStageEvent *offer = prep_job_move (job, PREP_STAGE_OFFER, "2026-11-01",
                                         PREP_CLOSE_REASON_GHOSTED, "by phone");

  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (offer), PREP_STAGE_EVENT_REASON), ==, "");
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (offer), PREP_STAGE_EVENT_NOTE), ==,
                   "by phone");
  prep_job_move (job, PREP_STAGE_CLOSED, "2026-11-02", PREP_CLOSE_REASON_DECLINED_OFFER, NULL);
  g_assert_cmpint (prep_job_get_close_reason (job), ==, PREP_CLOSE_REASON_DECLINED_OFFER);
}

static void
test_correction_erases_nothing (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
  PrepStageEvent *slip = prep_job_move (job, PREP_STAGE_OFFER, "2026-11-01",
                                        PREP_CLOSE_REASON_NONE, NULL);
  PrepStageEvent *right = prep_job_correct (job, slip, PREP_STAGE_APPLIED, "2026-11-01",
                                            PREP_CLOSE_REASON_NONE, NULL);
  g_autoptr(GPtrArray) events = prep_job_dup_events (job);

  g_assert_cmpuint (prep_record_get_length (PREP_RECORD (job), PREP_JOB_EVENTS), ==, 2);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_true (events->pdata[0] == right);
  g_assert_cmpint (prep_job_get_furthest_stage (job), ==, PREP_STAGE_APPLIED);

  g_assert_true (prep_job_take_back (job, right));
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_OFFER);
}

static void
test_applied_on_can_be_set (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
  const guint events = PREP_JOB_EVENTS;

  g_assert_true (prep_job_set_applied_on (job, "2026-10-01"));
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_APPLIED);
  g_assert_true (prep_job_set_applied_on (job, "2026-10-03"));
  g_assert_true (prep_job_set_applied_on (job, "2026-10-03"));
  g_assert_cmpstr (prep_job_get_applied_on (job), ==, "2026-10-03");
  g_assert_cmpuint (prep_record_get_length (PREP_RECORD (job), events), ==, 2);

  move (job, PREP_STAGE_INTERVIEWING, "2026-10-20");
  g_assert_true (prep_job_set_applied_on (job, "2026-10-20"));
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_INTERVIEWING);
  g_assert_false (prep_job_set_applied_on (job, "2026-10-21"));
  g_assert_cmpstr (prep_job_get_applied_on (job), ==, "2026-10-20");
}

static void
test_applied_on_can_be_added_later (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");

  move (job, PREP_STAGE_INTERVIEWING, "2026-10-20");
  g_assert_true (prep_job_set_applied_on (job, "2026-10-20"));
  g_assert_cmpstr (prep_job_get_applied_on (job), ==, "2026-10-20");
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_INTERVIEWING);
}

static PrepRecord *
add_round (PrepJob       *job,
           PrepRoundKind  kind,
           const char    *starts)
{
  g_autoptr(PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);

  prep_record_set_token (round, PREP_ROUND_KIND, kind);
  prep_record_set_text (round, PREP_ROUND_STARTS, starts);
  g_assert_true (prep_record_append (PREP_RECORD (job), PREP_JOB_ROUNDS, round));

  return round;
}

static void
test_advises_by_the_rules (void)
{
  static const struct
  {
    PrepStage stage;
    const char *on, *answer_by, *held, *thanked_on, *followed_up_on;
    PrepAdvice advice;
    const char *day;
  } cases[] = {
    { PREP_STAGE_INTERESTED, "2026-11-01", "", "", "", "", PREP_ADVICE_NONE, "" },
    { PREP_STAGE_APPLIED, "2026-11-10", "", "", "", "", PREP_ADVICE_FOLLOW_UP, "2026-11-17" },
    { PREP_STAGE_APPLIED, "2026-11-10", "", "", "", "2026-11-17", PREP_ADVICE_NONE, "" },
    { PREP_STAGE_APPLIED, "2026-10-24", "", "", "", "", PREP_ADVICE_FOLLOW_UP, "2026-10-31" },
    { PREP_STAGE_APPLIED, "2026-10-23", "", "", "", "", PREP_ADVICE_GHOSTED, TODAY },
    { PREP_STAGE_APPLIED, "2026-10-01", "", "", "", "2026-10-25", PREP_ADVICE_NONE, "" },
    { PREP_STAGE_INTERVIEWING, "2026-11-01", "", "2026-11-20T10:00", "", "",
      PREP_ADVICE_THANK_YOU, "2026-11-21" },
    { PREP_STAGE_INTERVIEWING, "2026-11-01", "", "2026-11-20T10:00", "2026-11-21", "",
      PREP_ADVICE_FOLLOW_UP, "2026-11-24" },
    { PREP_STAGE_INTERVIEWING, "2026-11-01", "", "2026-11-18T10:00", "", "",
      PREP_ADVICE_FOLLOW_UP, "2026-11-22" },
    { PREP_STAGE_OFFER, "2026-11-01", "2026-12-01", "", "", "", PREP_ADVICE_ANSWER_OFFER,
      "2026-11-29" },
    { PREP_STAGE_CLOSED, "2026-01-01", "", "", "", "", PREP_ADVICE_NONE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
      char day[11];

      move (job, cases[i].stage, cases[i].on);
      prep_record_set_text (PREP_RECORD (job), PREP_JOB_ANSWER_BY, cases[i].answer_by);
      if (*cases[i].held != '\0')
        prep_record_set_token (add_round (job, PREP_ROUND_KIND_ROLE, cases[i].held),
                               PREP_ROUND_STATUS, PREP_ROUND_STATUS_DONE);
      g_test_message ("case %u", i);
      g_assert_cmpint (prep_job_get_advice (job, cases[i].thanked_on, cases[i].followed_up_on,
                                            TODAY, day),
                       ==, cases[i].advice);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_needs_action_when_something_is_due (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
  PrepRecord *record = PREP_RECORD (job);
  PrepRecord *test;
  char day[11];

  g_assert_false (prep_job_needs_action (job, TODAY));
  prep_record_set_text (record, PREP_JOB_NEXT_DUE, "2026-11-23");
  g_assert_false (prep_job_needs_action (job, TODAY));
  g_assert_true (prep_job_needs_action (job, "2026-11-23"));

  prep_record_set_text (record, PREP_JOB_DEADLINE, "2026-11-25");
  g_assert_true (prep_job_needs_action (job, TODAY));
  move (job, PREP_STAGE_APPLIED, TODAY);
  g_assert_false (prep_job_needs_action (job, TODAY));

  test = add_round (job, PREP_ROUND_KIND_ONLINE_TEST, "");
  prep_record_set_text (test, PREP_ROUND_DUE, "2026-11-20");
  g_assert_true (prep_job_needs_action (job, TODAY));
  g_assert_true (prep_job_get_due (job, day));
  g_assert_cmpstr (day, ==, "2026-11-20");
  prep_record_set_text (test, PREP_ROUND_SUBMITTED, "2026-11-19");
  g_assert_false (prep_job_needs_action (job, TODAY));

  prep_record_set_text (record, PREP_JOB_NEXT_DUE, "2026-11-01");
  prep_record_set_flag (record, PREP_JOB_ARCHIVED, TRUE);
  g_assert_false (prep_job_needs_action (job, TODAY));
  g_assert_false (prep_job_get_due (job, day));
}

static void
test_next_round_is_the_first_to_come (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "Intern");
  g_autoptr(GDateTime) time = g_date_time_new_utc (2026, 11, 22, 12, 0, 0);
  gint64 now = g_date_time_to_unix (time);
  PrepRecord *someday = add_round (job, PREP_ROUND_KIND_FINAL, "");
  PrepRecord *later = add_round (job, PREP_ROUND_KIND_ROLE, "2026-12-01T10:00");
  PrepRecord *running = add_round (job, PREP_ROUND_KIND_CULTURE, "2026-11-22T11:30");
  PrepRecord *over = add_round (job, PREP_ROUND_KIND_CULTURE, "2026-11-22T10:30");

  g_assert_true (PREP_RECORD (prep_job_get_next_round (job, now)) == running);
  g_assert_false (prep_round_is_upcoming (PREP_ROUND (over), now));
  prep_record_set_token (running, PREP_ROUND_STATUS, PREP_ROUND_STATUS_DONE);
  g_assert_true (PREP_RECORD (prep_job_get_next_round (job, now)) == later);
  prep_record_set_token (later, PREP_ROUND_STATUS, PREP_ROUND_STATUS_CANCELLED);
  g_assert_true (PREP_RECORD (prep_job_get_next_round (job, now)) == someday);
}

static void
test_title_names_role_and_company (void)
{
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "");
  g_autofree char *company = prep_record_dup_title (PREP_RECORD (job));
  g_autofree char *both = NULL;

  g_assert_cmpstr (company, ==, "Netflix");
  prep_record_set_text (PREP_RECORD (job), PREP_JOB_ROLE, "Software Engineer Intern");
  both = prep_record_dup_title (PREP_RECORD (job));
  g_assert_cmpstr (both, ==, "Netflix, Software Engineer Intern");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/job/agrees-with-the-table", test_agrees_with_the_table);
  g_test_add_func ("/job/moves-within-one-second-keep-their-order",
                   test_moves_within_one_second_keep_their_order);
  g_test_add_func ("/job/earlier-move-completes-the-history",
                   test_earlier_move_completes_the_history);
  g_test_add_func ("/job/reason-stays-with-closed-only", test_reason_stays_with_closed_only);
  g_test_add_func ("/job/correction-erases-nothing", test_correction_erases_nothing);
  g_test_add_func ("/job/applied-on-can-be-set", test_applied_on_can_be_set);
  g_test_add_func ("/job/applied-on-can-be-added-later", test_applied_on_can_be_added_later);
  g_test_add_func ("/job/advises-by-the-rules", test_advises_by_the_rules);
  g_test_add_func ("/job/needs-action-when-something-is-due",
                   test_needs_action_when_something_is_due);
  g_test_add_func ("/job/next-round-is-the-first-to-come", test_next_round_is_the_first_to_come);
  g_test_add_func ("/job/title-names-role-and-company", test_title_names_role_and_company);

  return g_test_run ();
}
