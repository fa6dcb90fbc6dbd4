/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"

G_BEGIN_DECLS

/* Signals: added (PrepJob *job). */
#define PREP_TYPE_NEW_JOB (prep_new_job_get_type ())
G_DECLARE_FINAL_TYPE (PrepNewJob, prep_new_job, PREP, NEW_JOB, AdwMessageDialog)

GtkWidget *prep_new_job_new (PrepLibrary *library);

G_END_DECLS
