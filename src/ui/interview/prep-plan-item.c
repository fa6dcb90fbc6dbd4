/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-plan-item.h"

#include "interview/prep-timer-words.h"

struct _PrepPlanItem
{
  GObject parent_instance;

  PrepContent *content; /* keeps the shipped plan alive */
  const PrepContentPlan *shipped;
  char *id;
  PrepPlanGroup group;
};

G_DEFINE_FINAL_TYPE (PrepPlanItem, prep_plan_item, G_TYPE_OBJECT)

static void
prep_plan_item_finalize (GObject *object)
{
  PrepPlanItem *self = PREP_PLAN_ITEM (object);

  g_clear_object (&self->content);
  g_free (self->id);

  G_OBJECT_CLASS (prep_plan_item_parent_class)->finalize (object);
}

static void
prep_plan_item_class_init (PrepPlanItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_plan_item_finalize;
}

static void
prep_plan_item_init (PrepPlanItem *self)
{
}

static PrepPlanGroup
parse_group (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PREP_TYPE_PLAN_GROUP);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? value->value : PREP_PLAN_GROUP_NONE;
}

static PrepPlanItem *
new_shipped (PrepContent           *content,
             const PrepContentPlan *plan)
{
  PrepPlanItem *self = g_object_new (PREP_TYPE_PLAN_ITEM, NULL);

  self->content = g_object_ref (content);
  self->shipped = plan;
  self->id = prep_content_dup_id (PREP_CONTENT_PLAN, plan->key);
  self->group = parse_group (plan->group);

  return self;
}

/* Returns: (transfer full): a model of PrepPlanItem: the plans that come with the program. */
GListModel *
prep_plan_item_list_shipped (PrepContent *content)
{
  const PrepContentPlans *plans;
  GListStore *list;

  g_return_val_if_fail (PREP_IS_CONTENT (content), NULL);

  plans = prep_content_get_plans (content);
  list = g_list_store_new (PREP_TYPE_PLAN_ITEM);
  for (guint i = 0; i < plans->n_plans; i++)
    {
      g_autoptr (PrepPlanItem) item = new_shipped (content, &plans->plans[i]);

      g_list_store_append (list, item);
    }

  return G_LIST_MODEL (list);
}

/* Returns: (transfer none) (nullable): the plan of @plans whose record has (or would have) @id. */
PrepPlanItem *
prep_plan_item_find (GListModel *plans,
                     const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr (PrepPlanItem) item = g_list_model_get_item (plans, i);

      if (g_str_equal (item->id, id))
        return item;
    }

  return NULL;
}

/* Returns: the id that the plan's record has once it was touched. */
const char *
prep_plan_item_get_id (PrepPlanItem *self)
{
  return self->id;
}

const char *
prep_plan_item_get_key (PrepPlanItem *self)
{
  return self->shipped->key;
}

const char *
prep_plan_item_get_name (PrepPlanItem *self)
{
  return self->shipped->name;
}

const char *
prep_plan_item_get_use_for (PrepPlanItem *self)
{
  return self->shipped->use_for;
}

const char *
prep_plan_item_get_tip (PrepPlanItem *self)
{
  return self->shipped->tip;
}

PrepPlanGroup
prep_plan_item_get_group (PrepPlanItem *self)
{
  return self->group;
}

/* Returns: the group's token. */
const char *
prep_plan_item_get_group_nick (PrepPlanItem *self)
{
  return self->shipped->group;
}

/* Returns: how long it takes as planned, in words. */
char *
prep_plan_item_dup_length (PrepPlanItem *self)
{
  return prep_timer_format_words (self->shipped->total_minutes * G_TIME_SPAN_MINUTE);
}

guint
prep_plan_item_get_n_phases (PrepPlanItem *self)
{
  return self->shipped->n_phases;
}

/* @out_phase: (out): its texts live as long as the plan */
void
prep_plan_item_get_phase (PrepPlanItem *self,
                          guint         nth,
                          PrepRunPhase *out_phase)
{
  const PrepContentPhase *phase;

  g_return_if_fail (nth < self->shipped->n_phases);

  phase = &self->shipped->phases[nth];
  *out_phase = (PrepRunPhase) {
    .key = phase->key,
    .name = phase->name,
    .kind = phase->kind,
    .todo = phase->advice,
    .planned_us = phase->minutes * G_TIME_SPAN_MINUTE,
  };
}

/* Returns: (transfer full): a run of the plan that has not started. */
PrepRun *
prep_plan_item_make_run (PrepPlanItem *self,
                         PrepClock    *clock)
{
  g_autofree PrepRunPhase *phases = g_new0 (PrepRunPhase, self->shipped->n_phases);

  for (guint i = 0; i < self->shipped->n_phases; i++)
    prep_plan_item_get_phase (self, i, &phases[i]);

  return prep_run_new (clock, phases, self->shipped->n_phases);
}
