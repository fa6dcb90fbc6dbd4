/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The season as the person has it: the shipped dates with what they changed, and what of it
 * matters on one day.
 */

#pragma once

#include "insight/prep-season-dates.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

PrepSeasonDates *prep_season_now_get_dates (PrepLibrary             *library,
                                            const PrepContentSeason *content,
                                            const char              *today);
guint prep_season_now_get_milestones (const PrepSeasonDates *dates,
                                      const char            *today,
                                      const PrepSeasonSpan  *out[],
                                      guint                  max);
int prep_season_now_get_weeks (const PrepSeasonDates *dates);

G_END_DECLS
