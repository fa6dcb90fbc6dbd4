/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Splits a checked file into its members and records. The two outer levels are gone through step
 * by step, what is in them is walked over.
 */

#include "store/prep-gate.h"
#include "store/prep-gate-private.h"

/**
 * prep_envelope_free:
 * @envelope: (transfer full) (nullable): what prep_gate_split() returned
 *
 * Frees @envelope.
 */
void
prep_envelope_free (PrepEnvelope *envelope)
{
  if (envelope == NULL)
    return;

  g_clear_pointer (&envelope->members, g_array_unref);
  g_clear_pointer (&envelope->items, g_array_unref);
  g_free (envelope);
}

static PrepEnvelope *
envelope_new (void)
{
  PrepEnvelope *envelope = g_new0 (PrepEnvelope, 1);

  envelope->members = g_array_new (FALSE, FALSE, sizeof (PrepGateMember));
  envelope->items = g_array_new (FALSE, FALSE, sizeof (PrepSpan));
  return envelope;
}

/* Walks over the value the reader is at. */
static gboolean
split_value (PrepGate *gate,
             PrepSpan *span)
{
  const char *start = gate->at;

  if (!prep_gate_walk_value (gate))
    return FALSE;

  span->offset = (gsize) (start - gate->text);
  span->length = (gsize) (gate->at - start);
  return TRUE;
}

/* The reader is at the opening bracket of `items`. */
static gboolean
split_items (PrepGate *gate,
             GArray   *items,
             PrepSpan *whole)
{
  const char *start = gate->at;
  PrepGateStep step;
  PrepSpan span;

  if (!prep_gate_begin_value (gate))
    return FALSE;

  while ((step = prep_gate_step (gate, NULL)) == PREP_GATE_MORE)
    {
      if (items->len == PREP_GATE_MAX_RECORDS)
        return prep_gate_fail (gate, PREP_GATE_REASON_TOO_MANY_ITEMS, gate->at);
      if (!split_value (gate, &span))
        return FALSE;
      g_array_append_val (items, span);
    }

  whole->offset = (gsize) (start - gate->text);
  whole->length = (gsize) (gate->at - start);
  return step == PREP_GATE_END;
}

/* The reader is at the opening bracket of the outermost object. */
static gboolean
split_members (PrepGate     *gate,
               PrepEnvelope *envelope)
{
  PrepGateStep step;
  PrepGateMember member;
  gboolean good;

  if (!prep_gate_begin_value (gate))
    return FALSE;

  while ((step = prep_gate_step (gate, &member.name)) == PREP_GATE_MORE)
    {
      if (gate->at < gate->end && *gate->at == '['
          && prep_gate_string_equals (gate->text, member.name, "items"))
        {
          envelope->items_member = envelope->members->len;
          good = split_items (gate, envelope->items, &member.value);
        }
      else
        good = split_value (gate, &member.value);
      if (!good)
        return FALSE;
      g_array_append_val (envelope->members, member);
    }

  return step == PREP_GATE_END;
}

static const PrepSpan *
find_value (const PrepGate     *gate,
            const PrepEnvelope *envelope,
            const char         *name)
{
  for (guint i = 0; i < envelope->members->len; i++)
    {
      const PrepGateMember *member = &g_array_index (envelope->members, PrepGateMember, i);

      if (prep_gate_string_equals (gate->text, member->name, name))
        return &member->value;
    }

  return NULL;
}

/* 0 if the value is no whole number above 0. It can still be a fraction of any length. */
static gint64
read_version (const char     *text,
              const PrepSpan *span)
{
  gint64 version = 0;

  for (gsize i = 0; i < span->length; i++)
    {
      if (!g_ascii_isdigit (text[span->offset + i]) || version > PREP_GATE_MAX_INTEGER / 10)
        return 0;
      version = version * 10 + (text[span->offset + i] - '0');
    }

  return version;
}

/* The text is well-formed; is it a file of this format that we can read? The version comes before
 * the shape of the items, because a newer version may have changed that. */
static gboolean
judge (PrepGate     *gate,
       PrepEnvelope *envelope,
       const char   *start,
       const char   *format,
       gint64        newest_version)
{
  const char *text = gate->text;
  const PrepSpan *value;

  value = find_value (gate, envelope, "format");
  if (value == NULL || text[value->offset] != '"')
    return prep_gate_fail (gate, PREP_GATE_REASON_NO_FORMAT,
                           value != NULL ? text + value->offset : start);
  if (!prep_gate_string_equals (text, (PrepSpan) { value->offset + 1, value->length - 2 }, format))
    return prep_gate_fail (gate, PREP_GATE_REASON_OTHER_FORMAT, text + value->offset);

  value = find_value (gate, envelope, "version");
  if (value != NULL)
    envelope->version = read_version (text, value);
  if (envelope->version < 1)
    return prep_gate_fail (gate, PREP_GATE_REASON_NO_VERSION,
                           value != NULL ? text + value->offset : start);
  if (envelope->version > newest_version)
    return prep_gate_fail (gate, PREP_GATE_REASON_NEWER, text + value->offset);

  value = find_value (gate, envelope, "items");
  if (value == NULL || text[value->offset] != '[')
    return prep_gate_fail (gate, PREP_GATE_REASON_NO_ITEMS,
                           value != NULL ? text + value->offset : start);

  return TRUE;
}

static gboolean
split (PrepGate     *gate,
       PrepEnvelope *envelope,
       const char   *format,
       gint64        newest_version)
{
  const char *start;
  PrepSpan span;

  if (!prep_gate_start (gate))
    return FALSE;

  start = gate->at;
  if (*start != '{')
    return split_value (gate, &span) && prep_gate_finish (gate)
           && prep_gate_fail (gate, PREP_GATE_REASON_NO_OBJECT, start);

  return split_members (gate, envelope) && prep_gate_finish (gate)
         && judge (gate, envelope, start, format, newest_version);
}

/**
 * prep_gate_split:
 * @bytes: a whole file
 * @format: what its `format` must say, as in "intern-prep/applications"
 * @newest_version: the newest `version` the caller reads
 *
 * Checks a file as prep_gate_check() does and finds its members and records in the same pass. The
 * elements of `items` can be of any type; the codec judges that, a record at a time.
 *
 * A file that is well-formed and of this format, but of a newer version, gives
 * PREP_GATE_ERROR_NEWER_VERSION and no other code; to show it all the same, split it again with
 * G_MAXINT64. Every other error means that the file is damaged or not ours.
 *
 * Returns: (transfer full): spans in @bytes, or %NULL with @error (PREP_GATE_ERROR) set
 */
PrepEnvelope *
prep_gate_split (GBytes      *bytes,
                 const char  *format,
                 gint64       newest_version,
                 GError     **error)
{
  g_autoptr (PrepEnvelope) envelope = envelope_new ();
  g_auto (PrepGate) gate = { 0 };
  gsize length;
  const char *text;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  prep_gate_init (&gate, text, length);
  if (!split (&gate, envelope, format, newest_version))
    {
      prep_gate_set_error (&gate, error);
      return NULL;
    }

  return g_steal_pointer (&envelope);
}
