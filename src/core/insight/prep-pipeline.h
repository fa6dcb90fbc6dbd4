/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * How many applications stand where. Counted from the events, never stored, and archived ones
 * count: they are part of the season.
 */

#pragma once

#include <gio/gio.h>

#include "model/prep-enums.h"

G_BEGIN_DECLS

#define PREP_N_STAGES (PREP_STAGE_CLOSED + 1)
#define PREP_N_CLOSE_REASONS (PREP_CLOSE_REASON_NOT_A_FIT + 1)

/**
 * PrepPipeline:
 * @total: all applications
 * @live: those that may still come to something, see prep_job_is_live()
 * @at: where each stands now, by PrepStage
 * @reached: how many came at least this far, by the furthest stage; the last, closed, has no rank
 *   and stays 0
 * @closed: of those that are closed, why, by PrepCloseReason
 */
typedef struct
{
  guint total;
  guint live;
  guint at[PREP_N_STAGES];
  guint reached[PREP_N_STAGES];
  guint closed[PREP_N_CLOSE_REASONS];
} PrepPipeline;

void prep_pipeline_count (GListModel *jobs, PrepPipeline *out);

G_END_DECLS
