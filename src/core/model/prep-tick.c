/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-tick.h"

#include <glib/gi18n-lib.h>

static const PrepField tick_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Step"), "the slug of the step" },
  { "on", PREP_FIELD_DAY, N_("Done on"), "when it was ticked" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (tick_fields) == PREP_TICK_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepTick, prep_tick, tick_fields)
