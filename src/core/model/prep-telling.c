/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-telling.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"

static const PrepField telling_fields[] = {
  { "story", PREP_FIELD_LINK, N_("Story"), "the story" },
  { "question", PREP_FIELD_LINK, N_("Question"), "the question that it answers" },
  { "planned", PREP_FIELD_FLAG, N_("Planned"), "it is meant to be told" },
  { "told", PREP_FIELD_FLAG, N_("Told"), "it was told" },
  { "fit", PREP_FIELD_TOKEN, N_("Fit"), "how well it answers the question",
    .get_type = prep_fit_get_type },
  { "landed", PREP_FIELD_NUMBER, N_("Landed"), "from 1 to 4; 0 is not said", .max = 4 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (telling_fields) == PREP_TELLING_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepTelling, prep_telling, telling_fields)
