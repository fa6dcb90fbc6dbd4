/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A story that is planned for a round or was told in it, and how it landed.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_TELLING (prep_telling_get_type ())
G_DECLARE_FINAL_TYPE (PrepTelling, prep_telling, PREP, TELLING, PrepRecord)

enum
{
  PREP_TELLING_STORY = PREP_RECORD_N_FIELDS, /* link */
  PREP_TELLING_QUESTION, /* link */
  PREP_TELLING_PLANNED, /* flag */
  PREP_TELLING_TOLD, /* flag */
  PREP_TELLING_FIT, /* PrepFit */
  PREP_TELLING_LANDED, /* 0 to 4 */
  PREP_TELLING_N_FIELDS,
};

G_END_DECLS
