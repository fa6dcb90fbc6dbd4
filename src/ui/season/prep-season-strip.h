/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "insight/prep-season-dates.h"

G_BEGIN_DECLS

#define PREP_TYPE_SEASON_STRIP (prep_season_strip_get_type ())
G_DECLARE_FINAL_TYPE (PrepSeasonStrip, prep_season_strip, PREP, SEASON_STRIP, GtkWidget)

void        prep_season_strip_show            (PrepSeasonStrip       *self,
                                               const PrepSeasonDates *dates,
                                               const char            *today,
                                               const char * const    *rounds);
const char *prep_season_strip_get_description (PrepSeasonStrip       *self);

G_END_DECLS
