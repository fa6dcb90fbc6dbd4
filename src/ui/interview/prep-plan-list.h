/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The Practice view: what was left running, the plan used last, and all plans by kind. Its rows and
 * buttons use the actions `interview.` of the page it lies in.
 */

#pragma once

#include <adwaita.h>

#include "interview/prep-practice.h"

G_BEGIN_DECLS

#define PREP_TYPE_PLAN_LIST (prep_plan_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepPlanList, prep_plan_list, PREP, PLAN_LIST, GtkWidget)

void prep_plan_list_set_plans (PrepPlanList *self,
                               PrepContent  *content,
                               GListModel   *plans);
void prep_plan_list_set_next  (PrepPlanList *self,
                               PrepPlanItem *plan,
                               const char   *last_run);
void prep_plan_list_set_offer (PrepPlanList *self,
                               PrepMock     *mock);

G_END_DECLS
