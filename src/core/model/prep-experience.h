/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A project, internship, course, community or job that stories come from.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_EXPERIENCE (prep_experience_get_type ())
G_DECLARE_FINAL_TYPE (PrepExperience, prep_experience, PREP, EXPERIENCE, PrepRecord)

enum
{
  PREP_EXPERIENCE_KIND = PREP_RECORD_N_FIELDS, /* PrepExperienceKind */
  PREP_EXPERIENCE_TITLE,
  PREP_EXPERIENCE_ORGANIZATION,
  PREP_EXPERIENCE_FROM, /* month */
  PREP_EXPERIENCE_TO, /* month */
  PREP_EXPERIENCE_RESUME_LINES,
  PREP_EXPERIENCE_DID,
  PREP_EXPERIENCE_N_FIELDS,
};

G_END_DECLS
