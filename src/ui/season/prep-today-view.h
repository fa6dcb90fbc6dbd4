/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "insight/prep-season-dates.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

#define PREP_TYPE_TODAY_VIEW (prep_today_view_get_type ())
G_DECLARE_FINAL_TYPE (PrepTodayView, prep_today_view, PREP, TODAY_VIEW, AdwBin)

void prep_today_view_update   (PrepTodayView         *self,
                               PrepLibrary           *library,
                               const PrepSeasonDates *dates,
                               const char            *today);
void prep_today_view_new_task (PrepTodayView         *self,
                               PrepLibrary           *library,
                               const char            *today);

G_END_DECLS
