/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Backups are whole sets: a folder `YYYY-MM-DDTHHMMSSZ` holds a copy of every collection file as
 * they were together, and a file `reason`. Blocking, for a worker thread; the caller holds the
 * lock of the data folder. Times are seconds since 1970, UTC, and always handed in.
 */

#pragma once

#include "store/prep-backup-set.h"
#include "store/prep-file.h"

G_BEGIN_DECLS

#define PREP_BACKUP_ERROR (prep_backup_error_quark ())

/**
 * PrepBackupError:
 * @PREP_BACKUP_ERROR_NOTHING: none of the files is there yet
 * @PREP_BACKUP_ERROR_DAMAGED: a file does not pass the check, so that no set was made
 */
typedef enum
{
  PREP_BACKUP_ERROR_NOTHING,
  PREP_BACKUP_ERROR_DAMAGED,
} PrepBackupError;

GQuark      prep_backup_error_quark (void);
char       *prep_backup_make        (const char         *data_folder,
                                     const char         *backup_folder,
                                     const char * const *names,
                                     PrepBackupReason    reason,
                                     PrepFileCheck       check,
                                     gpointer            check_data,
                                     gint64              now,
                                     GError            **error);
gboolean    prep_backup_due         (const char         *data_folder,
                                     const char         *backup_folder,
                                     const char * const *names,
                                     gint64              now);
void        prep_backup_sweep       (const char *backup_folder);
gboolean    prep_backup_thin        (const char *backup_folder,
                                     gint64      now,
                                     gboolean    damaged,
                                     guint      *out_n_removed,
                                     GError    **error);

G_END_DECLS
