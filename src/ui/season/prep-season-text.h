/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Where in the season one is, in words.
 */

#pragma once

#include "insight/prep-season-dates.h"

G_BEGIN_DECLS

char *prep_season_text_dup_name (int summer);
char *prep_season_text_dup_status (const PrepSeasonDates *dates, const char *today);

G_END_DECLS
