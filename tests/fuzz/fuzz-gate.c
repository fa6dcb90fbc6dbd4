/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Any bytes through the gate. Besides not crashing: what passes is read by json-glib, what is split
 * passes the check, and what is salvaged is an object that passes on its own.
 */

#include "store/prep-gate.h"

#include <json-glib/json-glib.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
expect (gboolean holds)
{
  if (!holds)
    g_error ("the gate contradicts itself");
}

static gboolean
json_glib_reads (const char *text,
                 gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  return json_parser_load_from_data (parser, text, (gssize) length, NULL)
         && json_parser_get_root (parser) != NULL;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  const char *text = (const char *) data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) check_error = NULL;
  g_autoptr (GError) split_error = NULL;
  g_autoptr (PrepEnvelope) envelope = NULL;
  g_autoptr (GArray) spans = NULL;
  gboolean passes;
  guint n_seen;

  passes = prep_gate_check (text, size, &check_error);
  envelope = prep_gate_split (bytes, "intern-prep/applications", 1, &split_error);
  spans = prep_gate_salvage (bytes, &n_seen);

  expect (passes == (check_error == NULL));
  expect (!passes || json_glib_reads (text, size));
  expect (passes || envelope == NULL);
  expect ((envelope == NULL) == (split_error != NULL));
  expect (spans->len <= n_seen);
  for (guint i = 0; i < spans->len; i++)
    {
      PrepSpan span = g_array_index (spans, PrepSpan, i);

      expect (span.offset + span.length <= size && text[span.offset] == '{');
      expect (prep_gate_check (text + span.offset, span.length, NULL));
    }

  return 0;
}
