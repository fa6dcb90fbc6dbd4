/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One time the person was stuck, and how long it took to get on.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_STUCK (prep_stuck_get_type ())
G_DECLARE_FINAL_TYPE (PrepStuck, prep_stuck, PREP, STUCK, PrepRecord)

enum
{
  PREP_STUCK_AT_SECONDS = PREP_RECORD_N_FIELDS, /* 0 to 31536000 */
  PREP_STUCK_RECOVERED_SECONDS, /* 0 to 31536000 */
  PREP_STUCK_N_FIELDS,
};

G_END_DECLS
