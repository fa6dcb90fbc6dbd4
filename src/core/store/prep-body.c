/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-body.h"

#include <string.h>

#include "store/prep-codec.h"
#include "store/prep-file.h"

/**
 * prep_body_new_empty:
 *
 * Returns: (transfer full): the body of a file that is not there
 */
PrepBody *
prep_body_new_empty (void)
{
  PrepBody *self = g_new0 (PrepBody, 1);

  g_atomic_ref_count_init (&self->refs);
  self->items = g_array_new (FALSE, FALSE, sizeof (PrepSpan));
  self->before = g_new0 (char *, 1);
  self->after = g_new0 (char *, 1);
  return self;
}

static char *
dup_span (GBytes   *bytes,
          PrepSpan  span)
{
  const char *text = g_bytes_get_data (bytes, NULL);

  return g_strndup (text + span.offset, span.length);
}

static gboolean
is_ours (const char *name)
{
  return g_str_equal (name, "format") || g_str_equal (name, "version") ||
         g_str_equal (name, "items");
}

/* The members of the envelope that we do not know, as `"name": value`, on one side of items. */
static GStrv
take_members (GBytes       *bytes,
              PrepEnvelope *envelope,
              guint         from,
              guint         to)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = from; i < to; i++)
    {
      PrepGateMember *member = &g_array_index (envelope->members, PrepGateMember, i);
      g_autofree char *name = dup_span (bytes, member->name);
      g_autofree char *value = dup_span (bytes, member->value);
      g_autofree char *both = g_strdup_printf ("\"%s\": %s", name, value);

      if (!is_ours (name))
        g_strv_builder_add (builder, both);
    }
  return g_strv_builder_end (builder);
}

/**
 * prep_body_new:
 * @bytes: a file's bytes
 * @name: the collection's name
 * @newest_version: the newest version of the format that is taken
 *
 * Passes @bytes through the gate and finds its records.
 *
 * Returns: (transfer full) (nullable): the body, or %NULL with @error from the gate
 */
PrepBody *
prep_body_new (GBytes      *bytes,
               const char  *name,
               gint64       newest_version,
               GError     **error)
{
  g_autofree char *format = g_strconcat ("intern-prep/", name, NULL);
  g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, format, newest_version, error);
  PrepBody *self;

  if (envelope == NULL)
    return NULL;

  self = g_new0 (PrepBody, 1);
  g_atomic_ref_count_init (&self->refs);
  self->bytes = g_bytes_ref (bytes);
  self->digest = prep_file_digest (bytes);
  self->before = take_members (bytes, envelope, 0, envelope->items_member);
  self->after = take_members (bytes, envelope, envelope->items_member + 1,
                              envelope->members->len);
  self->items = g_steal_pointer (&envelope->items);
  return self;
}

PrepBody *
prep_body_ref (PrepBody *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
prep_body_unref (PrepBody *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->digest);
  g_array_unref (self->items);
  g_strfreev (self->before);
  g_strfreev (self->after);
  g_free (self);
}

/**
 * prep_body_parse:
 * @nth: a record of the file
 *
 * Returns: (transfer full) (nullable): the record as JSON, or %NULL with @error if it is no object
 */
JsonObject *
prep_body_parse (PrepBody  *self,
                 guint      nth,
                 GError   **error)
{
  PrepSpan span = g_array_index (self->items, PrepSpan, nth);
  const char *text = g_bytes_get_data (self->bytes, NULL);

  return prep_codec_parse (text + span.offset, span.length, error);
}

static void
clear_piece (gpointer data)
{
  PrepPiece *piece = data;

  g_clear_pointer (&piece->text, g_ref_string_release);
}

/**
 * prep_snapshot_new:
 * @body: what the spans of clean records point into
 *
 * Returns: (transfer full): an empty snapshot; the collection fills it
 */
PrepSnapshot *
prep_snapshot_new (PrepBody *body,
                   guint     n_records)
{
  PrepSnapshot *self = g_new0 (PrepSnapshot, 1);

  self->body = prep_body_ref (body);
  self->pieces = g_array_sized_new (FALSE, FALSE, sizeof (PrepPiece), n_records);
  g_array_set_clear_func (self->pieces, clear_piece);
  self->records = g_ptr_array_new_full (n_records, g_object_unref);
  self->generations = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_records);
  return self;
}

void
prep_snapshot_free (PrepSnapshot *self)
{
  if (self == NULL)
    return;
  prep_body_unref (self->body);
  g_array_unref (self->pieces);
  g_ptr_array_unref (self->records);
  g_array_unref (self->generations);
  g_free (self);
}

static void
append_members (GString *out,
                GStrv    members,
                gboolean in_front)
{
  for (guint i = 0; members[i] != NULL; i++)
    g_string_append_printf (out, in_front ? "  %s,\n" : ",\n  %s", members[i]);
}

static gsize
total_length (PrepSnapshot *self)
{
  gsize total = 512;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      PrepPiece *piece = &g_array_index (self->pieces, PrepPiece, i);

      total += 6 + (piece->text != NULL ? g_ref_string_length (piece->text) : piece->span.length);
    }
  return total;
}

/**
 * prep_snapshot_compose:
 * @name: the collection's name
 *
 * Puts the file together and passes it through the gate. Safe on any thread.
 *
 * Returns: (transfer full) (nullable): the new body, or %NULL with @error
 */
PrepBody *
prep_snapshot_compose (PrepSnapshot  *self,
                       const char    *name,
                       GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *old = self->body->bytes != NULL ? g_bytes_get_data (self->body->bytes, NULL) : NULL;
  GString *out = g_string_sized_new (total_length (self));

  g_string_append_printf (out, "{\n  \"format\": \"intern-prep/%s\",\n  \"version\": %d,\n", name,
                          PREP_BODY_VERSION);
  append_members (out, self->body->before, TRUE);
  g_string_append (out, "  \"items\": [");
  for (guint i = 0; i < self->pieces->len; i++)
    {
      PrepPiece *piece = &g_array_index (self->pieces, PrepPiece, i);

      g_string_append (out, i == 0 ? "\n    " : ",\n    ");
      if (piece->text != NULL)
        g_string_append_len (out, piece->text, g_ref_string_length (piece->text));
      else
        g_string_append_len (out, old + piece->span.offset, piece->span.length);
    }
  g_string_append (out, self->pieces->len > 0 ? "\n  ]" : "]");
  append_members (out, self->body->after, FALSE);
  g_string_append (out, "\n}\n");

  bytes = g_string_free_to_bytes (out);
  return prep_body_new (bytes, name, PREP_BODY_VERSION, error);
}
