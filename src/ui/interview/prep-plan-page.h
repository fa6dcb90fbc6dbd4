/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One plan before it is run: its phases, its tip, and Start.
 */

#pragma once

#include <adwaita.h>

#include "interview/prep-plan-item.h"

G_BEGIN_DECLS

#define PREP_TYPE_PLAN_PAGE (prep_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepPlanPage, prep_plan_page, PREP, PLAN_PAGE, GtkWidget)

void prep_plan_page_set_plan (PrepPlanPage *self,
                              PrepPlanItem *plan);

G_END_DECLS
