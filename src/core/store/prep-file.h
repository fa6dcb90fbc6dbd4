/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Files are read whole and replaced whole. Every function here blocks on the disk, needs no main
 * loop and may be called on any thread: the store calls them on its worker.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** The largest file that is read or written, in bytes (DESIGN.md, "On disk", rule 6). */
#define PREP_FILE_MAX_SIZE (64 * 1024 * 1024)

#define PREP_FILE_ERROR (prep_file_error_quark ())

/**
 * PrepFileError:
 * @PREP_FILE_ERROR_CHANGED: the file is not what the caller expected: somebody else wrote it
 * @PREP_FILE_ERROR_NOT_REGULAR: a folder, a pipe, a socket or a device is where the file should be
 * @PREP_FILE_ERROR_TOO_BIG: more than PREP_FILE_MAX_SIZE
 * @PREP_FILE_ERROR_NO_SPACE: the disk or the quota is full
 * @PREP_FILE_ERROR_NOT_ALLOWED: read-only file system, or no permission
 * @PREP_FILE_ERROR_NOT_VERIFIED: what was written does not read back the same
 * @PREP_FILE_ERROR_BUSY: another process holds the lock
 * @PREP_FILE_ERROR_INTERRUPTED: signals interrupted the same call again and again
 * @PREP_FILE_ERROR_FAILED: any other failure of a call; the message has the system's words
 *
 * Every message is one line, "FILE: reason", fit to be shown.
 */
typedef enum
{
  PREP_FILE_ERROR_CHANGED,
  PREP_FILE_ERROR_NOT_REGULAR,
  PREP_FILE_ERROR_TOO_BIG,
  PREP_FILE_ERROR_NO_SPACE,
  PREP_FILE_ERROR_NOT_ALLOWED,
  PREP_FILE_ERROR_NOT_VERIFIED,
  PREP_FILE_ERROR_BUSY,
  PREP_FILE_ERROR_INTERRUPTED,
  PREP_FILE_ERROR_FAILED,
} PrepFileError;

/**
 * PrepFileFlags:
 * @PREP_FILE_PRIVATE: mode 0600 whatever the umask; the file must be what the caller expects
 * @PREP_FILE_EXPORT: mode 0666 less the umask; whatever is there is replaced, of any size
 */
typedef enum
{
  PREP_FILE_PRIVATE = 0,
  PREP_FILE_EXPORT = 1 << 0,
} PrepFileFlags;

/**
 * PrepFileResult:
 * @PREP_FILE_FAILED: the error is set; the file is what it was before
 * @PREP_FILE_SAVED: the new content is in place and survives a power cut
 * @PREP_FILE_SAVED_NOT_DURABLE: the new content is in place, but the folder could not be synced:
 *   a power cut may bring the old one back. Save again later; a failed fsync is never retried.
 *
 * Zero is the failure, so that it reads as a condition.
 */
typedef enum
{
  PREP_FILE_FAILED = 0,
  PREP_FILE_SAVED,
  PREP_FILE_SAVED_NOT_DURABLE,
} PrepFileResult;

/**
 * PrepFileCheck:
 * @name: the file's name without its folder
 *
 * Says whether @content is a good file of that name (the store passes its gate). Returns: FALSE
 * with @error set if it is damaged.
 */
typedef gboolean (*PrepFileCheck) (GBytes     *content,
                                   const char *name,
                                   gpointer    user_data,
                                   GError    **error);

GQuark          prep_file_error_quark (void);
GBytes         *prep_file_read        (const char *path, GError **error);
char           *prep_file_digest      (GBytes *content);
char           *prep_file_resolve     (const char *path, GError **error);
PrepFileResult  prep_file_replace     (const char    *path,
                                       GBytes        *content,
                                       const char    *expected_digest,
                                       PrepFileFlags  flags,
                                       GBytes       **out_other,
                                       GError       **error);

G_END_DECLS
