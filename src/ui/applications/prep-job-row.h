/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "applications/prep-job-digest.h"

G_BEGIN_DECLS

#define PREP_TYPE_JOB_ROW (prep_job_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepJobRow, prep_job_row, PREP, JOB_ROW, GtkBox)

GtkWidget *prep_job_row_new          (void);
void       prep_job_row_show         (PrepJobRow     *self,
                                      PrepJobDigests *digests,
                                      PrepJob        *job);
char      *prep_job_row_dup_tooltip  (PrepJobDigests *digests,
                                      PrepJob        *job);
char      *prep_job_row_dup_name     (PrepJobDigests *digests,
                                      PrepJob        *job);

G_END_DECLS
