/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-pipeline.h"

#include "model/prep-job-stage.h"

/**
 * prep_pipeline_count:
 * @jobs: (element-type PrepJob): applications
 * @out: (out caller-allocates): the figures
 */
void
prep_pipeline_count (GListModel   *jobs,
                     PrepPipeline *out)
{
  guint n = g_list_model_get_n_items (jobs);

  *out = (PrepPipeline) { .total = n };
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrepJob) job = g_list_model_get_item (jobs, i);
      PrepStage stage = prep_job_get_stage (job);
      PrepStage furthest = prep_job_get_furthest_stage (job);

      out->at[stage]++;
      out->live += prep_job_is_live (job);
      for (guint s = 0; s <= furthest && s < PREP_STAGE_CLOSED; s++)
        out->reached[s]++;
      if (stage == PREP_STAGE_CLOSED)
        out->closed[prep_job_get_close_reason (job)]++;
    }
}
