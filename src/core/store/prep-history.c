/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Undo for everything, in one place. The history watches the collections; what changes before the
 * main loop turns again is one action of the person and becomes one step. Typing in one field goes
 * on in the same step until it rests.
 */

#include "config.h"

#include "store/prep-history.h"

#include <glib/gi18n-lib.h>

#include "store/prep-collection-private.h"
#include "store/prep-step.h"

#define REST_MS 1000
#define MAX_KEYS 40
#define MAX_STEPS 200
#define MAX_BYTES (32 * 1024 * 1024)

struct _PrepHistory
{
  GObject parent_instance;

  GPtrArray *collections;
  GQueue undo;
  GQueue redo;

  PrepStep *open;
  GHashTable *in_open;     /* top record to its PrepChange in the open step: imports are long */
  PrepRecord *burst_record; /* what the open step changed first: it gives the step its label */
  guint burst_field;
  PrepRecord *typed_record; /* what it changed last: there typing goes on */
  guint typed_field;
  guint keys;
  guint depth;             /* of begin and end */
  guint paused;
  gboolean turned;         /* the main loop turned since the last change */
  guint turn_source;
  guint rest_source;
};

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

static void
notify_both (PrepHistory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static void
clear_steps (GQueue *steps)
{
  g_queue_clear_full (steps, (GDestroyNotify) prep_step_free);
}

/* The newest step stays, however large it is. */
static void
trim (PrepHistory *self)
{
  gsize bytes = 0;
  guint n = 0;

  for (GList *link = self->undo.head; link != NULL; n++)
    {
      GList *next = link->next;

      bytes += prep_step_size (link->data);
      if (n > 0 && (n >= MAX_STEPS || bytes > MAX_BYTES))
        {
          prep_step_free (link->data);
          g_queue_delete_link (&self->undo, link);
        }
      link = next;
    }
}

static char *
describe_change (PrepHistory *self,
                 PrepChange  *change)
{
  PrepRecord *top = prep_collection_lookup (change->collection, change->id);
  g_autofree char *title = top != NULL ? prep_record_dup_title (top) : g_strdup ("");
  const PrepField *field;

  if (change->before == NULL)
    /* Translators: names an action that can be undone; %s is what was added. */
    return *title != '\0' ? g_strdup_printf (_("adding %s"), title) : g_strdup (_("adding"));
  if (top != NULL && prep_record_is_deleted (top))
    /* Translators: names an action that can be undone; %s is what was deleted. */
    return *title != '\0' ? g_strdup_printf (_("deleting %s"), title) : g_strdup (_("deleting"));
  if (self->burst_record == NULL)
    return g_strdup (title);
  field = prep_record_get_field (self->burst_record, self->burst_field);
  if (*title == '\0')
    return g_strdup (_(field->label));
  /* Translators: names an edit that can be undone: the first is a field such as "Deadline", the
   * second the record it belongs to, such as a company. */
  return g_strdup_printf (_("%1$s of %2$s"), _(field->label), title);
}

static void
describe (PrepHistory *self,
          PrepStep    *step)
{
  PrepChange *first = step->changes->pdata[0];
  PrepRecord *top = prep_collection_lookup (first->collection, first->id);

  if (step->label == NULL)
    step->label = describe_change (self, first);
  if (step->place == NULL && top != NULL)
    step->place = prep_record_dup_place (self->burst_record != NULL ? self->burst_record : top);
}

static void
tell_settled (PrepStep *step)
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
close_open (PrepHistory *self)
{
  g_autoptr (PrepStep) step = g_steal_pointer (&self->open);

  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_hash_table_remove_all (self->in_open);
  if (step != NULL && prep_step_close (step))
    {
      describe (self, step);
      tell_settled (step);
      clear_steps (&self->redo);
      g_queue_push_head (&self->undo, g_steal_pointer (&step));
      trim (self);
    }
  g_clear_object (&self->burst_record);
  g_clear_object (&self->typed_record);
  self->keys = 0;
  notify_both (self);
}

static gboolean
rest_cb (gpointer data)
{
  PrepHistory *self = data;

  self->rest_source = 0;
  close_open (self);
  return G_SOURCE_REMOVE;
}

static gboolean
turn_cb (gpointer data)
{
  PrepHistory *self = data;

  self->turn_source = 0;
  self->turned = TRUE;
  return G_SOURCE_REMOVE;
}

/* Whether a change of record's field goes on with the open step. The first key may have made the
 * record that is typed in, so what counts is where the step is now. */
static gboolean
goes_on (PrepHistory *self,
         PrepRecord  *record,
         guint        field)
{
  if (self->depth > 0 || !self->turned)
    return TRUE;
  return record != NULL && self->typed_record == record && self->typed_field == field &&
         self->keys < MAX_KEYS && prep_record_get_field (record, field)->kind == PREP_FIELD_TEXT;
}

static void
open_for (PrepHistory *self,
          PrepRecord  *record,
          guint        field)
{
  if (self->open != NULL && !goes_on (self, record, field))
    close_open (self);
  if (self->open == NULL)
    self->open = prep_step_new (NULL, NULL);
  self->turned = FALSE;
  if (self->turn_source == 0)
    self->turn_source = g_idle_add_full (G_PRIORITY_HIGH, turn_cb, self, NULL);
}

static void
rest_again (PrepHistory *self)
{
  g_clear_handle_id (&self->rest_source, g_source_remove);
  if (self->depth == 0)
    self->rest_source = g_timeout_add (REST_MS, rest_cb, self);
}

static void
will_change_cb (gpointer        data,
                PrepCollection *collection,
                PrepRecord     *top,
                PrepRecord     *record,
                guint           field)
{
  PrepHistory *self = data;

  if (self->paused > 0)
    return;
  open_for (self, record, field);
  if (self->burst_record == NULL)
    {
      self->burst_record = g_object_ref (record);
      self->burst_field = field;
    }
  if (g_hash_table_lookup (self->in_open, top) == NULL)
    g_hash_table_insert (self->in_open, top,
                         prep_step_add (self->open, collection, prep_record_get_id (top),
                                        prep_collection_dup_text (collection, top)));
}

static void
did_change_cb (gpointer        data,
               PrepCollection *collection,
               PrepRecord     *top,
               PrepRecord     *record,
               guint           field)
{
  PrepHistory *self = data;

  if (self->paused > 0)
    return;
  g_set_object (&self->typed_record, record);
  self->typed_field = field;
  self->keys++;
  rest_again (self);
  if (self->keys == 1)
    notify_both (self);
}

static void
added_cb (gpointer        data,
          PrepCollection *collection,
          PrepRecord     *top)
{
  PrepHistory *self = data;

  if (self->paused > 0)
    return;
  open_for (self, NULL, 0);
  g_hash_table_insert (self->in_open, top,
                       prep_step_add (self->open, collection, prep_record_get_id (top), NULL));
  rest_again (self);
  if (self->open->changes->len == 1)
    notify_both (self);
}

static void
removed_cb (gpointer        data,
            PrepCollection *collection,
            PrepRecord     *top,
            GRefString     *text)
{
  PrepHistory *self = data;

  if (self->paused > 0)
    return;
  open_for (self, NULL, 0);
  if (g_hash_table_lookup (self->in_open, top) == NULL)
    prep_step_add (self->open, collection, prep_record_get_id (top), g_ref_string_acquire (text));
  g_hash_table_remove (self->in_open, top);
  rest_again (self);
}

static const PrepCollectionObserver observer = {
  .will_change = will_change_cb,
  .did_change = did_change_cb,
  .added = added_cb,
  .removed = removed_cb,
};

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
  clear_steps (&self->undo);
  clear_steps (&self->redo);

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

/**
 * prep_history_watch:
 *
 * Makes every change in @collection, from now on, part of a step.
 */
void
prep_history_watch (PrepHistory    *self,
                    PrepCollection *collection)
{
  g_return_if_fail (PREP_IS_HISTORY (self));

  g_ptr_array_add (self->collections, g_object_ref (collection));
  prep_collection_observe (collection, &observer, self);
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
      self->open = prep_step_new (label, place);
    }
  self->depth++;
}

void
prep_history_end (PrepHistory *self)
{
  g_return_if_fail (PREP_IS_HISTORY (self));
  g_return_if_fail (self->depth > 0);

  if (--self->depth == 0)
    close_open (self);
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
    close_open (self);
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
  tell_settled (step);
  g_queue_push_head (to, g_steal_pointer (&opposite));
  notify_both (self);
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
