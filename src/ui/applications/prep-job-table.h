/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "applications/prep-job-digest.h"

G_BEGIN_DECLS

/* Signals: activate-job (PrepJob *job). Properties: selected, the PrepJob that is selected. */
#define PREP_TYPE_JOB_TABLE (prep_job_table_get_type ())
G_DECLARE_FINAL_TYPE (PrepJobTable, prep_job_table, PREP, JOB_TABLE, AdwBin)

void     prep_job_table_set_library  (PrepJobTable *self,
                                      PrepLibrary  *library,
                                      PrepToday    *today);
void     prep_job_table_search       (PrepJobTable *self);
PrepJob *prep_job_table_get_selected (PrepJobTable *self);
void     prep_job_table_select       (PrepJobTable *self,
                                      PrepJob      *job);
void     prep_job_table_grab_list    (PrepJobTable *self);

G_END_DECLS
