/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "insight/prep-season-dates.h"

G_BEGIN_DECLS

#define PREP_TYPE_MILESTONE_GROUP (prep_milestone_group_get_type ())
G_DECLARE_FINAL_TYPE (PrepMilestoneGroup, prep_milestone_group, PREP, MILESTONE_GROUP,
                      AdwPreferencesGroup)

void prep_milestone_group_show (PrepMilestoneGroup    *self,
                                const PrepSeasonDates *dates,
                                const char            *today);

G_END_DECLS
