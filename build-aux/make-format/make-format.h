/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Writes data/format.md and data/json-schema/ from the tables of the records, so that neither can
 * say anything else than the program does.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

/* What stands in one file. */
typedef struct
{
  const char *file; /* without ".json" */
  GType record_type;
} FormatFile;

char *format_get_type_name (GType record_type);
GPtrArray *format_list_types (GType record_type);
GStrv format_list_nicks (const PrepField *field);

char *format_make_markdown (const FormatFile *files, guint n_files);
char *format_make_schema (const FormatFile *file);

G_END_DECLS
