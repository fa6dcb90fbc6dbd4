/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-pipeline.h"

#include "model/prep-job-stage.h"

/* An application that came through these stages, a day apart; -1 ends them. */
typedef struct
{
  const char *name;
  int stages[6];
  PrepCloseReason reason;
  gboolean archived;
} Case;

static const Case cases[] = {
  { "never touched", { -1 }, 0, FALSE },
  { "preparing", { PREP_STAGE_PREPARING, -1 }, 0, FALSE },
  { "applied", { PREP_STAGE_APPLIED, -1 }, 0, FALSE },
  { "applied and archived", { PREP_STAGE_APPLIED, -1 }, 0, TRUE },
  { "offer after interviews", { PREP_STAGE_APPLIED, PREP_STAGE_INTERVIEWING, PREP_STAGE_OFFER, -1 },
    0, FALSE },
  { "accepted", { PREP_STAGE_APPLIED, PREP_STAGE_OFFER, PREP_STAGE_ACCEPTED, -1 }, 0, FALSE },
  { "rejected after an interview",
    { PREP_STAGE_APPLIED, PREP_STAGE_INTERVIEWING, PREP_STAGE_CLOSED, -1 },
    PREP_CLOSE_REASON_REJECTED, FALSE },
  { "rejected at once", { PREP_STAGE_APPLIED, PREP_STAGE_CLOSED, -1 }, PREP_CLOSE_REASON_REJECTED,
    FALSE },
  { "missed", { PREP_STAGE_CLOSED, -1 }, PREP_CLOSE_REASON_MISSED_WINDOW, FALSE },
  { "closed without a word", { PREP_STAGE_CLOSED, -1 }, PREP_CLOSE_REASON_NONE, FALSE },
};

static PrepJob *
make_job (const Case *c)
{
  PrepJob *job = prep_job_new ("Company", c->name);

  for (guint i = 0; c->stages[i] >= 0; i++)
    {
      g_autofree char *on = g_strdup_printf ("2026-11-%02u", i + 1);

      g_assert_nonnull (prep_job_move (job, (PrepStage) c->stages[i], on, c->reason, NULL));
    }
  prep_record_set_flag (PREP_RECORD (job), PREP_JOB_ARCHIVED, c->archived);
  return job;
}

/* Worked out by hand from the table. */
static void
test_counts_agree_with_the_table (void)
{
  static const guint at[PREP_N_STAGES] = { 1, 1, 2, 0, 0, 1, 1, 4 };
  static const guint reached[PREP_N_STAGES] = { 10, 7, 6, 3, 3, 2, 1, 0 };
  static const guint closed[PREP_N_CLOSE_REASONS] = {
    [PREP_CLOSE_REASON_NONE] = 1,
    [PREP_CLOSE_REASON_REJECTED] = 2,
    [PREP_CLOSE_REASON_MISSED_WINDOW] = 1,
  };
  g_autoptr (GListStore) jobs = g_list_store_new (PREP_TYPE_JOB);
  PrepPipeline pipeline;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PrepJob) job = make_job (&cases[i]);

      g_list_store_append (jobs, job);
    }
  prep_pipeline_count (G_LIST_MODEL (jobs), &pipeline);

  g_assert_cmpuint (pipeline.total, ==, 10);
  g_assert_cmpuint (pipeline.live, ==, 4);
  g_assert_cmpmem (pipeline.at, sizeof pipeline.at, at, sizeof at);
  for (guint i = 0; i < PREP_N_STAGES; i++)
    g_assert_cmpuint (pipeline.reached[i], ==, reached[i]);
  g_assert_cmpmem (pipeline.closed, sizeof pipeline.closed, closed, sizeof closed);
}

static void
test_nothing_counts_as_nothing (void)
{
  g_autoptr (GListStore) jobs = g_list_store_new (PREP_TYPE_JOB);
  PrepPipeline pipeline = { .total = 3 };
  const PrepPipeline none = { 0 };

  prep_pipeline_count (G_LIST_MODEL (jobs), &pipeline);
  g_assert_cmpmem (&pipeline, sizeof pipeline, &none, sizeof none);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pipeline/counts-agree-with-the-table", test_counts_agree_with_the_table);
  g_test_add_func ("/pipeline/nothing-counts-as-nothing", test_nothing_counts_as_nothing);

  return g_test_run ();
}
