/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Structs to JSON and back by a table of members. Durations are microseconds in memory and whole
 * milliseconds in the file; a member at 0, FALSE or "" is not written, and absent reads as that.
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef enum
{
  PREP_RUN_US, /* gint64 microseconds, written as milliseconds */
  PREP_RUN_FLAG,
  PREP_RUN_TEXT,
} PrepRunMemberKind;

typedef struct
{
  const char *name;
  PrepRunMemberKind kind;
  gsize offset;
  gint64 min_us;
  gint64 max_us;
} PrepRunMember;

/* All that read fail with PREP_RUN_ERROR, which names the member behind "where". */
void     _prep_run_write_members (JsonObject           *object,
                                  const PrepRunMember  *members,
                                  guint                 n_members,
                                  gconstpointer         from);
gboolean _prep_run_read_members  (JsonObject           *object,
                                  const PrepRunMember  *members,
                                  guint                 n_members,
                                  const char           *where,
                                  gpointer              into,
                                  GError              **error);
gboolean _prep_run_read_us       (JsonObject           *object,
                                  const PrepRunMember  *member,
                                  const char           *where,
                                  gint64               *out_us,
                                  GError              **error);
gboolean _prep_run_find_value    (JsonObject           *object,
                                  const char           *name,
                                  GType                 type,
                                  const char           *where,
                                  JsonNode            **out_node,
                                  GError              **error);

G_END_DECLS
