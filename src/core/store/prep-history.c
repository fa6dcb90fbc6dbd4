/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Undo for everything, in one place: the steps that were made, and taking them back. How changes
 * become steps is in prep-history-watch.c.
 */

#include "store/prep-history-struct.h"

#include "store/prep-collection-private.h"

enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  N_PROPS,
};

enum
{
  SIGNAL_DONE,
  SIGNAL_LAST_SIGNAL,
};

static GParamSpec *properties[N_PROPS];
static guint signals[SIGNAL_LAST_SIGNAL];

G_DEFINE_FINAL_TYPE (PrepHistory, prep_history, G_TYPE_OBJECT)

void
prep_history_notify (PrepHistory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

void
prep_history_forget (GQueue *steps)
{
  g_queue_clear_full (steps, (GDestroyNotify) prep_step_free);
}

void
prep_history_tell_settled (PrepStep *step)
{
  g_autoptr (GHashTable) many = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < step->changes->len; i++)
    {
      PrepChange *change = step->changes->pdata[i];

      if (step->changes->len == 1)
        prep_collection_settle (change->collection,
                                prep_collection_lookup (change->collection, change->id));
      else if (g_hash_table_add (many, change->collection))
        prep_collection_settle (change->collection, NULL);
    }
}

static void
prep_history_dispose (GObject *object)
{
  PrepHistory *self = PREP_HISTORY (object);

  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_clear_handle_id (&self->turn_source, g_source_remove);
  for (guint i = 0; self->collections != NULL && i < self->collections->len; i++)
    prep_collection_unobserve (self->collections->pdata[i], self);
  g_clear_pointer (&self->collections, g_ptr_array_unref);
  g_clear_object (&self->burst_record);
  g_clear_object (&self->typed_record);
  g_clear_pointer (&self->open, prep_step_free);
  prep_history_forget (&self->undo);
  prep_history_forget (&self->redo);

  G_OBJECT_CLASS (prep_history_parent_class)->dispose (object);
}

static void
prep_history_finalize (GObject *object)
{
  PrepHistory *self = PREP_HISTORY (object);

  g_hash_table_unref (self->in_open);

  G_OBJECT_CLASS (prep_history_parent_class)->finalize (object);
}

static void
prep_history_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PrepHistory *self = PREP_HISTORY (object);

  switch (id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, prep_history_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, prep_history_get_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
prep_history_class_init (PrepHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = prep_history_dispose;
  object_class->finalize = prep_history_finalize;
  object_class->get_property = prep_history_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean (
    "can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] = g_param_spec_boolean (
    "can-redo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_DONE] =
    g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 4, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_BOOLEAN, G_TYPE_BOOLEAN);
}

static void
prep_history_init (PrepHistory *self)
{
  self->collections = g_ptr_array_new_with_free_func (g_object_unref);
  self->in_open = g_hash_table_new (NULL, NULL);
  g_queue_init (&self->undo);
  g_queue_init (&self->redo);
}

PrepHistory *
prep_history_new (void)
{
  return g_object_new (PREP_TYPE_HISTORY, NULL);
}

void
prep_history_open_step (PrepHistory *self,
                        const char  *label,
                        const char  *place)
{
  self->open = prep_step_new (label, place);
  self->serial++;
}

/**
 * prep_history_begin:
 * @label: (nullable): what is done, translated, as it stands in "Undone: …"
 * @place: (nullable): where to see it, for app.open
 *
 * Everything up to the matching prep_history_end() is one step. May be nested; the outermost
 * label counts.
 */
void
prep_history_begin (PrepHistory *self,
                    const char  *label,
                    const char  *place)
{
  g_return_if_fail (PREP_IS_HISTORY (self));

  if (self->depth == 0)
    {
      prep_history_settle (self);
      prep_history_open_step (self, label, place);
    }
  self->depth++;
}

void
prep_history_end (PrepHistory *self)
{
  g_return_if_fail (PREP_IS_HISTORY (self));
  g_return_if_fail (self->depth > 0);

  if (--self->depth == 0)
    prep_history_close_step (self);
}

/**
 * prep_history_settle:
 *
 * Ends the burst of changes that is open: the focus moved on, something was pasted, the program
 * quits.
 */
void
prep_history_settle (PrepHistory *self)
{
  g_return_if_fail (PREP_IS_HISTORY (self));

  if (self->open != NULL && self->depth == 0)
    prep_history_close_step (self);
}

void
prep_history_pause (PrepHistory *self)
{
  g_return_if_fail (PREP_IS_HISTORY (self));

  prep_history_settle (self);
  self->paused++;
}

void
prep_history_resume (PrepHistory *self)
{
  g_return_if_fail (PREP_IS_HISTORY (self));
  g_return_if_fail (self->paused > 0);

  self->paused--;
}

gboolean
prep_history_get_can_undo (PrepHistory *self)
{
  g_return_val_if_fail (PREP_IS_HISTORY (self), FALSE);

  return self->undo.length > 0 || (self->open != NULL && self->open->changes->len > 0);
}

gboolean
prep_history_get_can_redo (PrepHistory *self)
{
  g_return_val_if_fail (PREP_IS_HISTORY (self), FALSE);

  return self->redo.length > 0;
}

/* Returns: a number that changes when another step begins and when one is undone or redone: while it
 * is the same, an undo takes back the same step. can-undo is notified each time. */
guint
prep_history_get_serial (PrepHistory *self)
{
  g_return_val_if_fail (PREP_IS_HISTORY (self), 0);

  return self->serial;
}

static gboolean
take_back (PrepHistory *self,
           GQueue      *from,
           GQueue      *to,
           gboolean     undo)
{
  g_autoptr (PrepStep) step = NULL;
  g_autoptr (PrepStep) opposite = NULL;
  gboolean kept;

  g_return_val_if_fail (self->depth == 0, FALSE);

  prep_history_settle (self);
  step = g_queue_pop_head (from);
  if (step == NULL)
    return FALSE;

  self->paused++;
  opposite = prep_step_revert (step, &kept);
  self->paused--;
  if (opposite == NULL)
    {
      g_queue_push_head (from, g_steal_pointer (&step));
      return FALSE;
    }
  prep_history_tell_settled (step);
  g_queue_push_head (to, g_steal_pointer (&opposite));
  self->serial++;
  prep_history_notify (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0, step->label, step->place, undo, kept);
  return TRUE;
}

/**
 * prep_history_undo:
 *
 * Takes the last step back; what somebody else changed since stays.
 *
 * Returns: whether something was taken back
 */
gboolean
prep_history_undo (PrepHistory *self)
{
  g_return_val_if_fail (PREP_IS_HISTORY (self), FALSE);

  return take_back (self, &self->undo, &self->redo, TRUE);
}

/**
 * prep_history_redo:
 *
 * Does the step again that was last undone.
 *
 * Returns: whether something was done
 */
gboolean
prep_history_redo (PrepHistory *self)
{
  g_return_val_if_fail (PREP_IS_HISTORY (self), FALSE);

  return take_back (self, &self->redo, &self->undo, FALSE);
}
