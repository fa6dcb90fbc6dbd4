/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"
#include "model/prep-today.h"

G_BEGIN_DECLS

#define PREP_TYPE_JOB_PAGE (prep_job_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepJobPage, prep_job_page, PREP, JOB_PAGE, AdwBin)

void     prep_job_page_set_library (PrepJobPage *self,
                                    PrepLibrary *library,
                                    PrepToday   *today);
PrepJob *prep_job_page_get_job     (PrepJobPage *self);
void     prep_job_page_set_job     (PrepJobPage *self,
                                    PrepJob     *job);
void     prep_job_page_grab        (PrepJobPage *self);

G_END_DECLS
