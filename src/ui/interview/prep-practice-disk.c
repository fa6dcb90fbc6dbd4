/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the practice has on disk: running.json while an interview runs, and what it held when the
 * program began.
 */

#include "interview/prep-practice-struct.h"

void
prep_practice_write (PrepPractice *self)
{
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;

  /* Until the last session is on disk, its running.json must not be written over. */
  if (self->mock == NULL || self->unsaved)
    return;

  object = prep_mock_to_json (self->mock);
  self->written_us = prep_clock_get_boot_us (self->clock);
  if (!prep_running_save (self->running, object, &error))
    prep_practice_tell_trouble (self, error);
}

/* A save that had begun before the session was made does not hold it: only a clean store does. */
static void
saved_cb (PrepPractice *self,
          const char   *file)
{
  if (!self->unsaved || self->refused ||
      prep_store_is_dirty (prep_library_get_store (self->library)))
    return;

  self->unsaved = FALSE;
  if (self->mock != NULL)
    prep_practice_write (self);
  else
    prep_running_remove (self->running);
}

/* What running.json held. It may be of an interview that was filed just before a kill. */
static void
welcome_back (PrepPractice *self,
              PrepMock     *mock)
{
  PrepRunState state = prep_run_get_state (mock->run);

  if (state == PREP_RUN_IDLE ||
      prep_collection_lookup (prep_library_get_sessions (self->library), mock->id) != NULL)
    {
      prep_mock_free (mock);
      prep_running_remove (self->running);
      return;
    }

  prep_practice_take_mock (self, mock);
  self->offered = prep_run_is_active (mock->run);
  self->offered_us = prep_clock_get_boot_us (self->clock);
  if (!self->offered)
    prep_practice_take_leave (self);
}

static void
loaded_file_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (PrepPractice) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = prep_running_load_finish (PREP_RUNNING (source), result, &error);
  PrepMock *mock = NULL;

  if (self->library == NULL) /* disposed meanwhile */
    return;

  if (object != NULL)
    mock = prep_mock_new_from_json (object, self->clock, &error);
  self->ready = TRUE;
  if (mock != NULL)
    welcome_back (self, mock);
  prep_practice_tell_changed (self);
  if (error != NULL)
    prep_practice_tell_trouble (self, error);
}

static void
library_loaded_cb (PrepPractice *self)
{
  if (!self->ready)
    prep_running_load_async (self->running, self->cancellable, loaded_file_cb,
                             g_object_ref (self));
}

/* What was left running is read as soon as the library is loaded. */
void
prep_practice_open_disk (PrepPractice *self)
{
  PrepStore *store = prep_library_get_store (self->library);
  gboolean loaded;

  self->running = prep_running_new (prep_store_get_folder (store));
  g_signal_connect_object (self->running, "failed", G_CALLBACK (prep_practice_tell_trouble), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "loaded", G_CALLBACK (library_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_get (store, "loaded", &loaded, NULL);
  if (loaded)
    library_loaded_cb (self);
}

/* Waits until what is wished is on disk. */
void
prep_practice_close_disk (PrepPractice *self)
{
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (self->cancellable);
  if (self->running == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->running, self);
  if (!prep_running_flush (self->running, &error))
    g_printerr ("intern-prep: %s\n", error->message);
  g_clear_object (&self->running);
}
