/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-stuck.h"

#include <glib/gi18n-lib.h>

static const PrepField stuck_fields[] = {
  { "at_seconds", PREP_FIELD_NUMBER, N_("At"), "active seconds after the start", .max = 31536000 },
  { "recovered_seconds", PREP_FIELD_NUMBER, N_("Recovered after"),
    "seconds; 0 if the person did not get on", .max = 31536000 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (stuck_fields) == PREP_STUCK_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepStuck, prep_stuck, stuck_fields)
