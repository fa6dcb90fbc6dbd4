/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One step of the preparation checklist, ticked by hand.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_TICK (prep_tick_get_type ())
G_DECLARE_FINAL_TYPE (PrepTick, prep_tick, PREP, TICK, PrepRecord)

enum
{
  PREP_TICK_KEY = PREP_RECORD_N_FIELDS,
  PREP_TICK_ON, /* day */
  PREP_TICK_N_FIELDS,
};

G_END_DECLS
