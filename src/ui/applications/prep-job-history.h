/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-job.h"

G_BEGIN_DECLS

#define PREP_TYPE_JOB_HISTORY (prep_job_history_get_type ())
G_DECLARE_FINAL_TYPE (PrepJobHistory, prep_job_history, PREP, JOB_HISTORY, AdwBin)

void prep_job_history_set_job (PrepJobHistory *self,
                               PrepJob        *job);
void prep_job_history_refresh (PrepJobHistory *self);

G_END_DECLS
