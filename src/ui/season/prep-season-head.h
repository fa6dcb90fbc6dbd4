/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "insight/prep-season-dates.h"

G_BEGIN_DECLS

#define PREP_TYPE_SEASON_HEAD (prep_season_head_get_type ())
G_DECLARE_FINAL_TYPE (PrepSeasonHead, prep_season_head, PREP, SEASON_HEAD, GtkWidget)

void prep_season_head_show (PrepSeasonHead        *self,
                            const PrepSeasonDates *dates,
                            const char            *today,
                            GPtrArray             *dues);

G_END_DECLS
