/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Files into the library, in two halves: reading makes plain records out of foreign bytes, on any
 * thread; running compares them with what is there and takes them in, on the main thread.
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

/**
 * PrepImportAs:
 * @PREP_IMPORT_AS_CONTENT: what the file holds says where it goes
 * @PREP_IMPORT_AS_APPLICATIONS: rows become applications
 * @PREP_IMPORT_AS_LISTINGS: rows become postings
 */
typedef enum
{
  PREP_IMPORT_AS_CONTENT,
  PREP_IMPORT_AS_APPLICATIONS,
  PREP_IMPORT_AS_LISTINGS,
} PrepImportAs;

/**
 * PrepImportError:
 * @PREP_IMPORT_ERROR_NOT_UNDERSTOOD: no kind of file that can be imported
 * @PREP_IMPORT_ERROR_NEWER: one of our own files, made by a newer version
 * @PREP_IMPORT_ERROR_WRONG_USE: one of our own files with a kind of rows that was asked for
 * @PREP_IMPORT_ERROR_READ_ONLY: a collection that would change is damaged, newer, or not loaded
 *
 * What is not well-formed is an error of the gate (store/prep-gate.h), with line and column.
 */
typedef enum
{
  PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
  PREP_IMPORT_ERROR_NEWER,
  PREP_IMPORT_ERROR_WRONG_USE,
  PREP_IMPORT_ERROR_READ_ONLY,
} PrepImportError;

#define PREP_IMPORT_ERROR (prep_import_error_quark ())
GQuark prep_import_error_quark (void);

/* A row that was not taken, and why. */
typedef struct
{
  guint line; /* where it begins in the file, from 1 */
  char *reason;
} PrepRefusal;

/* How many rows there were, and what became of them. read is the sum of the others. */
typedef struct
{
  guint read;
  guint added;
  guint updated;
  guint already;
  guint refused;
} PrepImportResult;

/**
 * PrepImport:
 *
 * A file that was read, and not yet taken in.
 */
typedef struct _PrepImport PrepImport;

PrepImport *prep_import_new (PrepLibrary   *library,
                             GBytes        *content,
                             PrepImportAs   as,
                             GError       **error);
PrepImport *prep_import_new_for_file (PrepLibrary   *library,
                                      const char    *path,
                                      PrepImportAs   as,
                                      GError       **error);
void prep_import_free (PrepImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepImport, prep_import_free)

guint prep_import_get_n_read (PrepImport *self);
GType prep_import_get_record_type (PrepImport *self);
GPtrArray *prep_import_get_refusals (PrepImport *self);

gboolean prep_import_try (PrepImport        *self,
                          PrepLibrary       *library,
                          PrepImportResult  *result,
                          GError           **error);
gboolean prep_import_run (PrepImport        *self,
                          PrepLibrary       *library,
                          PrepImportResult  *result,
                          GError           **error);

G_END_DECLS
