/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A plan that can be run, whoever wrote it: the one form in which lists and pages know plans.
 */

#pragma once

#include "content/prep-content.h"
#include "model/prep-enums.h"
#include "timer/prep-run.h"

G_BEGIN_DECLS

#define PREP_TYPE_PLAN_ITEM (prep_plan_item_get_type ())
G_DECLARE_FINAL_TYPE (PrepPlanItem, prep_plan_item, PREP, PLAN_ITEM, GObject)

GListModel    *prep_plan_item_list_shipped (PrepContent  *content);
PrepPlanItem  *prep_plan_item_find         (GListModel   *plans,
                                            const char   *id);

const char    *prep_plan_item_get_id       (PrepPlanItem *self);
const char    *prep_plan_item_get_key      (PrepPlanItem *self);
const char    *prep_plan_item_get_name     (PrepPlanItem *self);
const char    *prep_plan_item_get_use_for  (PrepPlanItem *self);
const char    *prep_plan_item_get_tip      (PrepPlanItem *self);
PrepPlanGroup  prep_plan_item_get_group    (PrepPlanItem *self);
const char    *prep_plan_item_get_group_nick (PrepPlanItem *self);
char          *prep_plan_item_dup_length   (PrepPlanItem *self);
guint          prep_plan_item_get_n_phases (PrepPlanItem *self);
void           prep_plan_item_get_phase    (PrepPlanItem *self,
                                            guint         nth,
                                            PrepRunPhase *out_phase);
PrepRun       *prep_plan_item_make_run     (PrepPlanItem *self,
                                            PrepClock    *clock);

G_END_DECLS
