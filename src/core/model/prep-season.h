/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The dates of one recruiting season, and the preparation checklist.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_SEASON (prep_season_get_type ())
G_DECLARE_FINAL_TYPE (PrepSeason, prep_season, PREP, SEASON, PrepRecord)

enum
{
  PREP_SEASON_NAME = PREP_RECORD_N_FIELDS,
  PREP_SEASON_TERM,
  PREP_SEASON_ACTIVE, /* flag */
  PREP_SEASON_POSTINGS_START, /* day */
  PREP_SEASON_POSTINGS_USUAL_END, /* day */
  PREP_SEASON_SEASON_END, /* day */
  PREP_SEASON_SUMMER_START, /* day */
  PREP_SEASON_SUMMER_END, /* day */
  PREP_SEASON_AREA, /* PrepArea */
  PREP_SEASON_DEGREE, /* PrepDegree */
  PREP_SEASON_NOTES,
  PREP_SEASON_TICKS, /* PrepTicks */
  PREP_SEASON_N_FIELDS,
};

int prep_season_get_year (PrepSeason *self);
const char *prep_season_get_anchor (PrepSeason *self, const char *anchor);
gboolean prep_season_set_anchor (PrepSeason *self, const char *anchor, const char *day);
gboolean prep_season_has_tick (PrepSeason *self, const char *step);
gboolean prep_season_set_tick (PrepSeason *self, const char *step, const char *on);

G_END_DECLS
