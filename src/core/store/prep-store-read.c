/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When things are read: on a worker, and handed to the collections on the main thread.
 */

#include "store/prep-store-struct.h"

#include <string.h>

static void
take_leftover (PrepStore    *self,
               PrepLeftover *leftover)
{
  g_autofree char *name = g_strndup (leftover->name, strlen (leftover->name) - strlen (".json"));
  PrepCollection *collection = prep_store_get_collection (self, name);
  g_autoptr (PrepBody) theirs = NULL;
  g_autoptr (PrepBody) base = NULL;

  if (collection == NULL || !prep_collection_is_editable (collection))
    return;
  theirs = prep_body_new (leftover->content, name, PREP_BODY_VERSION, NULL);
  if (theirs == NULL)
    return;
  if (leftover->kind == PREP_LEFTOVER_UNFINISHED)
    base = prep_body_ref (prep_collection_get_body (collection));
  prep_store_take_in (self, collection, base, theirs, FALSE);
}

/* Hands the collections what was read, on the main thread: one splice each. */
static void
finish_load (PrepStore *self,
             PrepLoad  *load)
{
  prep_history_pause (self->history);
  for (guint i = 0; i < load->parts->len; i++)
    {
      PrepLoadPart *part = load->parts->pdata[i];

      if (part->body != NULL)
        prep_collection_take_body (part->collection, g_steal_pointer (&part->body), part->records);
      prep_collection_take_faults (part->collection, g_steal_pointer (&part->faults));
      prep_collection_set_state (part->collection, part->state, part->error);
    }
  prep_history_resume (self->history);
  self->loaded = TRUE;
  for (guint i = 0; i < load->leftovers->len; i++)
    {
      take_leftover (self, load->leftovers->pdata[i]);
      g_ptr_array_add (self->leftovers, g_steal_pointer (&load->leftovers->pdata[i]));
    }
  prep_store_remove_leftovers (self);
  prep_store_schedule (self);
  prep_store_emit_loaded (self);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  prep_load_run (data);
  g_task_return_boolean (task, TRUE);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = data;

  finish_load (PREP_STORE (source), g_task_get_task_data (G_TASK (result)));
  g_task_return_boolean (task, TRUE);
}

void
prep_store_load_async (PrepStore           *self,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             data)
{
  g_autoptr (GTask) inner = NULL;
  GTask *task;

  g_return_if_fail (PREP_IS_STORE (self) && !self->loaded);

  task = g_task_new (self, cancellable, callback, data);
  inner = g_task_new (self, NULL, load_cb, task);
  g_task_set_source_tag (inner, prep_store_load_async);
  g_task_set_task_data (inner, prep_load_new (self), (GDestroyNotify) prep_load_free);
  g_task_run_in_thread (inner, load_in_thread);
}

/**
 * prep_store_load_finish:
 *
 * Returns: %TRUE; a file that is damaged is its collection's state, not an error of the load
 */
gboolean
prep_store_load_finish (PrepStore     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
prep_store_load (PrepStore  *self,
                 GError    **error)
{
  g_autoptr (PrepLoad) load = NULL;

  g_return_val_if_fail (PREP_IS_STORE (self) && !self->loaded, FALSE);

  load = prep_load_new (self);
  prep_load_run (load);
  finish_load (self, load);
  return TRUE;
}

/**
 * prep_store_look:
 *
 * As prep_store_load(), but leftovers stay where they are and no permission is tightened: what is
 * in the folder is read and not touched.
 *
 * Returns: %TRUE
 */
gboolean
prep_store_look (PrepStore  *self,
                 GError    **error)
{
  g_autoptr (PrepLoad) load = NULL;

  g_return_val_if_fail (PREP_IS_STORE (self) && !self->loaded, FALSE);

  load = prep_load_new (self);
  load->look = TRUE;
  prep_load_run (load);
  finish_load (self, load);
  return TRUE;
}
