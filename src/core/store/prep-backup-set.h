/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One backup: a folder `YYYY-MM-DDTHHMMSSZ` with the collection files as they were together.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** The file in a set that says why it was made; not one of its `files`. */
#define PREP_BACKUP_REASON_FILE "reason"

/** Why a set was made; those of a migration are kept for ever. UNKNOWN: there is no readable
 *  `reason`; such a set is never thinned out, as it may not be ours. */
typedef enum
{
  PREP_BACKUP_EDIT,
  PREP_BACKUP_MIGRATION,
  PREP_BACKUP_IMPORT,
  PREP_BACKUP_MERGE,
  PREP_BACKUP_RESTORE,
  PREP_BACKUP_UNKNOWN,
} PrepBackupReason;

/** A set: where, when (seconds, UTC), why, the names of its files in order, and their bytes. */
typedef struct
{
  char *path;
  gint64 time;
  PrepBackupReason reason;
  GStrv files;
  goffset size;
} PrepBackupSet;

const char *prep_backup_reason_get_token (PrepBackupReason self);
char       *prep_backup_set_format_name  (gint64 time);
GPtrArray  *prep_backup_set_list         (const char *backup_folder, GError **error);
void        prep_backup_set_free         (PrepBackupSet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepBackupSet, prep_backup_set_free)

G_END_DECLS
