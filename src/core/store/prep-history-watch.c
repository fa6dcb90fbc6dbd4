/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * How changes become steps: the history watches the collections and keeps a step open for as long
 * as the changes belong together, which is until the main loop turns, or, while somebody types,
 * until the field rests.
 */

#include "config.h"

#include "store/prep-history-struct.h"

#include <glib/gi18n-lib.h>

#include "store/prep-collection-private.h"

#define REST_MS 1000
#define MAX_KEYS 40
#define MAX_STEPS 200
#define MAX_BYTES (32 * 1024 * 1024)

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

void
prep_history_close_step (PrepHistory *self)
{
  g_autoptr (PrepStep) step = g_steal_pointer (&self->open);

  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_hash_table_remove_all (self->in_open);
  if (step != NULL && prep_step_close (step))
    {
      describe (self, step);
      prep_history_tell_settled (step);
      prep_history_forget (&self->redo);
      g_queue_push_head (&self->undo, g_steal_pointer (&step));
      trim (self);
    }
  g_clear_object (&self->burst_record);
  g_clear_object (&self->typed_record);
  self->keys = 0;
  prep_history_notify (self);
}

static gboolean
rest_cb (gpointer data)
{
  PrepHistory *self = data;

  self->rest_source = 0;
  prep_history_close_step (self);
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
    prep_history_close_step (self);
  if (self->open == NULL)
    prep_history_open_step (self, NULL, NULL);
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
    prep_history_notify (self);
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
    prep_history_notify (self);
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
