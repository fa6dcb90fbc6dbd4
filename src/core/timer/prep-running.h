/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * `running.json`: what outlives a kill while a timer runs. It is no collection: it is there only
 * as long as something runs, is written on every change, and is never merged or backed up.
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define PREP_RUNNING_FILE "running.json"
#define PREP_RUNNING_VERSION 1

/**
 * PrepRunningError:
 * @PREP_RUNNING_ERROR_FORMAT: good JSON, but not what this program keeps there
 * @PREP_RUNNING_ERROR_NEWER: written by a newer version of the program
 */
typedef enum
{
  PREP_RUNNING_ERROR_FORMAT,
  PREP_RUNNING_ERROR_NEWER,
} PrepRunningError;

#define PREP_RUNNING_ERROR (prep_running_error_quark ())
GQuark prep_running_error_quark (void);

/**
 * PrepRunning:
 *
 * Reads, writes and removes the file on a worker thread, one at a time and the newest last.
 *
 * Signals:
 * - failed (GError *error): it could not be written or removed; the next change tries again
 */
#define PREP_TYPE_RUNNING (prep_running_get_type ())
G_DECLARE_FINAL_TYPE (PrepRunning, prep_running, PREP, RUNNING, GObject)

gboolean     prep_running_is_there    (const char           *folder);
PrepRunning *prep_running_new         (const char           *folder);
void         prep_running_load_async  (PrepRunning          *self,
                                       GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              data);
JsonObject  *prep_running_load_finish (PrepRunning          *self,
                                       GAsyncResult         *result,
                                       GError              **error);
gboolean     prep_running_save        (PrepRunning          *self,
                                       JsonObject           *what,
                                       GError              **error);
void         prep_running_remove      (PrepRunning          *self);
gboolean     prep_running_flush       (PrepRunning          *self,
                                       GError              **error);

G_END_DECLS
