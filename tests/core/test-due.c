/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-due.h"

#include "model/prep-job-stage.h"
#include "model/prep-round.h"
#include "model/prep-task.h"
#include "scratch.h"

/* A Sunday. */
#define TODAY "2026-11-22"
#define NOON 1795348800 /* 2026-11-22T12:00:00Z */

typedef struct
{
  char *folder;
  PrepLibrary *library;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("intern-prep-due-XXXXXX", NULL);
  fixture->library = prep_library_new (fixture->folder, NULL);
  g_assert_true (prep_store_load (prep_library_get_store (fixture->library), &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), NULL));
  g_assert_finalize_object (fixture->library);
  scratch_remove (fixture->folder);
  g_free (fixture->folder);
}

static gpointer
add (Fixture    *fixture,
     GType       type,
     const char *id)
{
  g_autoptr (PrepRecord) record = prep_record_new_with_id (type, id);

  g_assert_true (prep_collection_add (prep_library_get_collection_of (fixture->library, type),
                                      record));
  return record;
}

static gpointer
add_job (Fixture    *fixture,
         const char *id,
         PrepStage   stage,
         const char *on)
{
  PrepJob *job = add (fixture, PREP_TYPE_JOB, id);

  if (stage != PREP_STAGE_INTERESTED)
    g_assert_nonnull (prep_job_move (job, stage, on, PREP_CLOSE_REASON_NONE, NULL));
  return job;
}

static gpointer
add_task (Fixture    *fixture,
          const char *id,
          const char *due,
          const char *parent)
{
  PrepRecord *task = add (fixture, PREP_TYPE_TASK, id);

  prep_record_set_text (task, PREP_TASK_DUE, due);
  prep_record_set_text (task, PREP_TASK_PARENT, parent);
  return task;
}

static gpointer
add_round (gpointer      job,
           const char   *id,
           PrepRoundKind kind,
           const char   *starts,
           const char   *zone)
{
  g_autoptr (PrepRecord) round = prep_record_new_with_id (PREP_TYPE_ROUND, id);

  prep_record_set_token (round, PREP_ROUND_KIND, kind);
  prep_record_set_token (round, PREP_ROUND_STATUS, PREP_ROUND_STATUS_SCHEDULED);
  prep_record_set_text (round, PREP_ROUND_STARTS, starts);
  prep_record_set_text (round, PREP_ROUND_ZONE, zone);
  g_assert_true (prep_record_append (job, PREP_JOB_ROUNDS, round));
  return round;
}

static const char *const kinds[] = { "round", "assessment", "task", "action",
                                     "deadline", "offer", "advice" };

/* Each as "task water-plants 2026-11-22 0", in the order of the list. */
static char *
collect (Fixture    *fixture,
         const char *today,
         gint64      now,
         int         n_days)
{
  g_autoptr (GPtrArray) found = prep_due_collect (fixture->library, today, now, n_days);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const PrepDue *due = g_ptr_array_index (found, i);

      g_string_append_printf (text, "%s%s %s %s %d", i > 0 ? "; " : "", kinds[due->kind],
                              prep_record_get_id (due->record), due->day,
                              due->days == PREP_DUE_NO_DAY ? 999 : due->days);
    }
  return g_string_free (text, FALSE);
}

static void
assert_due (Fixture    *fixture,
            int         n_days,
            const char *expected)
{
  g_autofree char *text = collect (fixture, TODAY, NOON, n_days);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_nothing_is_due_in_an_empty_library (Fixture      *fixture,
                                         gconstpointer data)
{
  assert_due (fixture, PREP_DUE_ALL, "");
}

static void
test_tasks_come_overdue_first_and_undated_last (Fixture      *fixture,
                                                gconstpointer data)
{
  add_task (fixture, "whenever", "", "");
  add_task (fixture, "in-a-week", "2026-11-29", "");
  add_task (fixture, "in-eight-days", "2026-11-30", "");
  add_task (fixture, "today", "2026-11-22", "");
  add_task (fixture, "yesterday", "2026-11-21", "");
  add_task (fixture, "last-year", "2025-11-22", "");
  prep_record_set_text (add_task (fixture, "done", "2026-11-20", ""), PREP_TASK_DONE,
                        "2026-11-20T08:00:00Z");

  assert_due (fixture, 0, "task last-year 2025-11-22 -365; task yesterday 2026-11-21 -1; "
                          "task today 2026-11-22 0");
  assert_due (fixture, 7, "task last-year 2025-11-22 -365; task yesterday 2026-11-21 -1; "
                          "task today 2026-11-22 0; task in-a-week 2026-11-29 7");
  assert_due (fixture, PREP_DUE_ALL,
              "task last-year 2025-11-22 -365; task yesterday 2026-11-21 -1; "
              "task today 2026-11-22 0; task in-a-week 2026-11-29 7; "
              "task in-eight-days 2026-11-30 8; task whenever  999");
}

static void
test_on_one_day_what_is_at_a_time_comes_first (Fixture      *fixture,
                                               gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERVIEWING, "2026-11-20");
  gpointer home;

  prep_record_set_text (job, PREP_JOB_NEXT_ACTION, "Call them");
  prep_record_set_text (job, PREP_JOB_NEXT_DUE, TODAY);
  add_task (fixture, "task", TODAY, "job");
  home = add_round (job, "home", PREP_ROUND_KIND_TAKE_HOME, "", "");
  prep_record_set_text (home, PREP_ROUND_DUE, TODAY);
  add_round (job, "evening", PREP_ROUND_KIND_TECHNICAL, "2026-11-22T18:00", "UTC");
  add_round (job, "afternoon", PREP_ROUND_KIND_BEHAVIORAL, "2026-11-22T14:00", "UTC");

  assert_due (fixture, 0, "round afternoon 2026-11-22 0; round evening 2026-11-22 0; "
                          "assessment home 2026-11-22 0; task task 2026-11-22 0; "
                          "action job 2026-11-22 0");
}

static void
test_a_round_is_there_until_it_is_over (Fixture      *fixture,
                                        gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERVIEWING, "2026-11-20");
  gpointer round = add_round (job, "round", PREP_ROUND_KIND_FINAL, "2026-11-22T11:30", "UTC");

  assert_due (fixture, 0, "round round 2026-11-22 0");
  prep_record_set_number (round, PREP_ROUND_MINUTES, 30);
  assert_due (fixture, 0, "");
  prep_record_set_number (round, PREP_ROUND_MINUTES, 31);
  assert_due (fixture, 0, "round round 2026-11-22 0");
  prep_record_set_token (round, PREP_ROUND_STATUS, PREP_ROUND_STATUS_CANCELLED);
  assert_due (fixture, 0, "");
  prep_record_set_token (round, PREP_ROUND_STATUS, PREP_ROUND_STATUS_PLANNED);
  prep_record_set_text (round, PREP_ROUND_STARTS, "");
  assert_due (fixture, PREP_DUE_ALL, "");
}

static void
test_a_round_elsewhere_is_on_the_day_here (Fixture      *fixture,
                                           gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERVIEWING, "2026-11-20");

  /* Monday morning in Tokyo is Sunday afternoon in UTC. */
  add_round (job, "tokyo", PREP_ROUND_KIND_FINAL, "2026-11-23T01:00", "Asia/Tokyo");
  /* Sunday evening in Los Angeles is Monday. */
  add_round (job, "los-gatos", PREP_ROUND_KIND_FINAL, "2026-11-22T17:00", "America/Los_Angeles");

  assert_due (fixture, 7, "round tokyo 2026-11-22 0; round los-gatos 2026-11-23 1");
}

/* The clocks change on 2026-03-08 and 2026-11-01 in New York: days have 23 and 25 hours there. */
static void
test_days_are_counted_over_a_clock_change (Fixture      *fixture,
                                           gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERVIEWING, "2026-03-01");
  g_autofree char *spring = NULL;
  g_autofree char *autumn = NULL;

  g_setenv ("TZ", "America/New_York", TRUE);
  add_round (job, "spring", PREP_ROUND_KIND_FINAL, "2026-03-09T00:30", "America/New_York");
  add_round (job, "autumn", PREP_ROUND_KIND_FINAL, "2026-11-01T23:30", "America/New_York");
  add_task (fixture, "task", "2026-03-09", "");

  /* Saturday, 23:00 there: the 8th at 4:00 UTC. */
  spring = collect (fixture, "2026-03-07", 1772942400, 2);
  g_assert_cmpstr (spring, ==, "round spring 2026-03-09 2; task task 2026-03-09 2");
  /* Saturday, October 31, 23:00 there: the 1st at 3:00 UTC. */
  prep_record_set_text (prep_library_lookup (fixture->library, "task"), PREP_TASK_DONE,
                        "2026-03-09T08:00:00Z");
  autumn = collect (fixture, "2026-10-31", 1793502000, 1);
  g_assert_cmpstr (autumn, ==, "advice job 2026-10-31 0; round autumn 2026-11-01 1");
  g_setenv ("TZ", "UTC", TRUE);
}

static void
test_an_assessment_is_due_until_it_is_handed_in (Fixture      *fixture,
                                                 gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_ASSESSMENT, "2026-11-20");
  gpointer home = add_round (job, "home", PREP_ROUND_KIND_TAKE_HOME, "", "");

  assert_due (fixture, PREP_DUE_ALL, "");
  prep_record_set_text (home, PREP_ROUND_DUE, "2026-11-19");
  assert_due (fixture, 0, "assessment home 2026-11-19 -3");
  prep_record_set_text (home, PREP_ROUND_SUBMITTED, TODAY);
  assert_due (fixture, 0, "");
}

static void
test_a_deadline_counts_until_one_applied (Fixture      *fixture,
                                          gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERESTED, NULL);

  prep_record_set_text (job, PREP_JOB_DEADLINE, "2026-11-24");
  prep_record_set_text (job, PREP_JOB_ANSWER_BY, "2026-11-24");
  assert_due (fixture, 1, "");
  assert_due (fixture, 2, "deadline job 2026-11-24 2");
  prep_job_move (job, PREP_STAGE_APPLIED, TODAY, PREP_CLOSE_REASON_NONE, NULL);
  assert_due (fixture, 2, "");
}

static void
test_an_offer_is_thought_over_and_then_answered (Fixture      *fixture,
                                                 gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_OFFER, "2026-11-10");

  prep_record_set_text (job, PREP_JOB_ANSWER_BY, "2026-11-23");
  assert_due (fixture, 1, "advice job 2026-11-21 0; offer job 2026-11-23 1");
  prep_record_set_text (job, PREP_JOB_ANSWER_BY, TODAY);
  assert_due (fixture, 1, "offer job 2026-11-22 0");
}

static void
test_advice_is_never_overdue (Fixture      *fixture,
                              gconstpointer data)
{
  add_job (fixture, "in-a-day", PREP_STAGE_APPLIED, "2026-11-16");
  add_job (fixture, "long-ago", PREP_STAGE_APPLIED, "2026-11-01");
  add_job (fixture, "silent", PREP_STAGE_APPLIED, "2026-10-23");
  add_task (fixture, "overdue", "2026-11-21", "");

  assert_due (fixture, 1, "task overdue 2026-11-21 -1; advice long-ago 2026-11-08 0; "
                          "advice silent 2026-11-22 0; advice in-a-day 2026-11-23 1");
}

static void
test_advice_goes_when_it_was_followed (Fixture      *fixture,
                                       gconstpointer data)
{
  PrepRecord *task;

  add_job (fixture, "job", PREP_STAGE_APPLIED, "2026-11-10");
  assert_due (fixture, 0, "advice job 2026-11-17 0");
  task = add_task (fixture, "task", "", "job");
  prep_record_set_token (task, PREP_TASK_KIND, PREP_TASK_KIND_FOLLOW_UP);
  prep_record_set_text (task, PREP_TASK_DONE, "2026-11-22T09:00:00Z");
  assert_due (fixture, 0, "");
  g_assert_true (prep_collection_delete (prep_library_get_tasks (fixture->library), task));
  assert_due (fixture, 0, "advice job 2026-11-17 0");
}

static void
test_what_is_closed_or_archived_asks_for_nothing (Fixture      *fixture,
                                                  gconstpointer data)
{
  gpointer closed = add_job (fixture, "closed", PREP_STAGE_CLOSED, "2026-11-10");
  gpointer archived = add_job (fixture, "archived", PREP_STAGE_INTERESTED, NULL);

  prep_record_set_text (closed, PREP_JOB_NEXT_DUE, TODAY);
  prep_record_set_text (archived, PREP_JOB_NEXT_DUE, TODAY);
  prep_record_set_flag (archived, PREP_JOB_ARCHIVED, TRUE);
  assert_due (fixture, PREP_DUE_ALL, "");
}

static void
test_a_task_knows_its_application (Fixture      *fixture,
                                   gconstpointer data)
{
  gpointer job = add_job (fixture, "job", PREP_STAGE_INTERVIEWING, "2026-11-22");
  g_autoptr (GPtrArray) found = NULL;

  add_round (job, "round", PREP_ROUND_KIND_FINAL, "", "");
  add_task (fixture, "a", TODAY, "job");
  add_task (fixture, "b", TODAY, "round");
  add_task (fixture, "c", TODAY, "nobody");
  found = prep_due_collect (fixture->library, TODAY, NOON, 0);
  g_assert_cmpuint (found->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_true (((PrepDue *) g_ptr_array_index (found, i))->job == (i < 2 ? job : NULL));
}

/* What the page does in an idle moment after every edit; the limit is far above what it takes. */
static void
test_ten_thousand_applications_take_no_time (Fixture      *fixture,
                                             gconstpointer data)
{
  g_autoptr (GPtrArray) jobs = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 start;
  double ms;

  for (guint i = 0; i < 10000; i++)
    {
      PrepJob *job = prep_job_new ("Company", "Intern");

      if (i % 3 > 0)
        prep_job_move (job, PREP_STAGE_APPLIED, "2026-11-01", PREP_CLOSE_REASON_NONE, NULL);
      if (i % 3 > 1)
        prep_job_move (job, PREP_STAGE_INTERVIEWING, "2026-11-11", PREP_CLOSE_REASON_NONE, NULL);
      if (i % 30 == 0)
        add_round (job, NULL, PREP_ROUND_KIND_FINAL, "2026-11-25T12:00", "America/Los_Angeles");
      g_ptr_array_add (jobs, job);
    }
  g_assert_true (prep_collection_add_many (prep_library_get_jobs (fixture->library), jobs));

  start = g_get_monotonic_time ();
  g_ptr_array_unref (prep_due_collect (fixture->library, TODAY, NOON, PREP_DUE_ALL));
  ms = (double) (g_get_monotonic_time () - start) / G_TIME_SPAN_MILLISECOND;
  g_test_message ("10,000 applications: %.1f ms", ms);
  g_assert_cmpfloat (ms, <, 500);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/due/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nothing-is-due-in-an-empty-library", test_nothing_is_due_in_an_empty_library);
  ADD ("tasks-come-overdue-first-and-undated-last",
       test_tasks_come_overdue_first_and_undated_last);
  ADD ("on-one-day-what-is-at-a-time-comes-first", test_on_one_day_what_is_at_a_time_comes_first);
  ADD ("a-round-is-there-until-it-is-over", test_a_round_is_there_until_it_is_over);
  ADD ("a-round-elsewhere-is-on-the-day-here", test_a_round_elsewhere_is_on_the_day_here);
  ADD ("days-are-counted-over-a-clock-change", test_days_are_counted_over_a_clock_change);
  ADD ("an-assessment-is-due-until-it-is-handed-in",
       test_an_assessment_is_due_until_it_is_handed_in);
  ADD ("a-deadline-counts-until-one-applied", test_a_deadline_counts_until_one_applied);
  ADD ("an-offer-is-thought-over-and-then-answered",
       test_an_offer_is_thought_over_and_then_answered);
  ADD ("advice-is-never-overdue", test_advice_is_never_overdue);
  ADD ("advice-goes-when-it-was-followed", test_advice_goes_when_it_was_followed);
  ADD ("what-is-closed-or-archived-asks-for-nothing",
       test_what_is_closed_or_archived_asks_for_nothing);
  ADD ("a-task-knows-its-application", test_a_task_knows_its_application);
  ADD ("ten-thousand-applications-take-no-time", test_ten_thousand_applications_take_no_time);
#undef ADD

  return g_test_run ();
}
