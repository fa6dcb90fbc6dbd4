/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-page.h"
#include "interview/prep-cues.h"

G_BEGIN_DECLS

#define PREP_TYPE_INTERVIEW_PAGE (prep_interview_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepInterviewPage, prep_interview_page, PREP, INTERVIEW_PAGE, PrepPage)

gboolean      prep_interview_page_is_urgent    (PrepLibrary       *library);
PrepPractice *prep_interview_page_get_practice (PrepInterviewPage *self);
PrepCues     *prep_interview_page_get_cues     (PrepInterviewPage *self);

G_END_DECLS
