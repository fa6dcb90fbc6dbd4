/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Between the readers of the kinds of files (prep-import-*.c) and what takes their rows in
 * (prep-import-run.c). A new kind is a line of the table in prep-import.c and a reader.
 */

#pragma once

#include "exchange/prep-import.h"
#include "store/prep-gate.h"

G_BEGIN_DECLS

/* A text that is longer is not typed by a person (DESIGN.md, "On disk", rule 6). */
#define PREP_IMPORT_MAX_CHARS 20000
/* The longest list in a real file has 65 places. */
#define PREP_IMPORT_MAX_LIST 1000

/**
 * PrepImportRow:
 * @record: what the row became; in no collection yet
 * @key: (nullable): prep_posting_key_new_for() of a posting; %NULL: known by its id
 * @given: of a posting, the fields that the file has, as bits counted from %PREP_RECORD_N_FIELDS
 */
typedef struct
{
  PrepRecord *record;
  char *key;
  guint32 given;
} PrepImportRow;

struct _PrepImport
{
  PrepLibrary *library; /* borrowed while reading, for the names and types of its collections */
  PrepImportAs as;
  GBytes *content;
  const char *text;    /* of content */
  gsize length;
  GArray *parts;       /* PrepGateMember: of the outermost array or object */

  GArray *rows;        /* PrepImportRow */
  GPtrArray *refusals; /* PrepRefusal */
  guint n_read;

  gsize line_offset;   /* where the lines were counted up to */
  guint line;
};

void prep_import_add_row (PrepImport *self,
                          PrepRecord *record,
                          char       *key,
                          guint32     given);
void prep_import_refuse (PrepImport *self,
                         PrepSpan    span,
                         const char *reason);

gboolean prep_import_is_listings (PrepImport *self);
gboolean prep_import_read_listings (PrepImport *self, GError **error);
gboolean prep_import_is_own (PrepImport *self);
gboolean prep_import_read_own (PrepImport *self, GError **error);

G_END_DECLS
