/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PREP_TYPE_SEASON_OFFERS (prep_season_offers_get_type ())
G_DECLARE_FINAL_TYPE (PrepSeasonOffers, prep_season_offers, PREP, SEASON_OFFERS, GtkWidget)

void prep_season_offers_set_started (PrepSeasonOffers *self,
                                     gboolean          started);

G_END_DECLS
