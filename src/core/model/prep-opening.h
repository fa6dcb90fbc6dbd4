/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When a company usually opens its roles.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_OPENING (prep_opening_get_type ())
G_DECLARE_FINAL_TYPE (PrepOpening, prep_opening, PREP, OPENING, PrepRecord)

enum
{
  PREP_OPENING_COMPANY = PREP_RECORD_N_FIELDS,
  PREP_OPENING_MONTH, /* 0 to 12 */
  PREP_OPENING_ON, /* day */
  PREP_OPENING_PRECISION, /* PrepPrecision */
  PREP_OPENING_NOTE,
  PREP_OPENING_LINK,
  PREP_OPENING_ORIGIN,
  PREP_OPENING_N_FIELDS,
};

G_END_DECLS
