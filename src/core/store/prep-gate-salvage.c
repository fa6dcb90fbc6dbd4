/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What can still be read of a damaged file. Every record that is whole is found again; after one
 * that is not, the next one is looked for by its place: records begin on lines of their own with
 * the same indentation, and no string holds a line break. In a file without lines the brackets are
 * counted instead. A nested object is never taken for a record.
 */

#include "store/prep-gate.h"
#include "store/prep-gate-private.h"

#include <string.h>

/* How a record begins in a file we wrote. */
#define OUR_START "\n    {"

/* The depth a record is at: inside the outermost object and inside `items`. */
#define RECORD_DEPTH 2

typedef struct
{
  PrepGate gate;
  char *record_start; /* a line break, the indentation and the bracket; NULL in a file of one line */
} Salvage;

/* Puts the reader at @at, at a depth where nothing is known about the open brackets. */
static void
restart (Salvage    *salvage,
         const char *at,
         guint       depth)
{
  prep_gate_keys_truncate (&salvage->gate.keys, 0);
  salvage->gate.at = at;
  salvage->gate.depth = depth;
}

/* After the bracket that opens `items`, as long as all before it is good. */
static const char *
find_items_by_walking (Salvage *salvage)
{
  PrepGate *gate = &salvage->gate;
  PrepSpan name;

  gate->at = prep_gate_after_bom (gate);
  prep_gate_skip_space (gate);
  if (gate->at == gate->end || *gate->at != '{' || !prep_gate_begin_value (gate))
    return NULL;

  while (prep_gate_step (gate, &name) == PREP_GATE_MORE)
    {
      if (gate->at < gate->end && *gate->at == '['
          && prep_gate_string_equals (gate->text, name, "items"))
        return gate->at + 1;
      if (!prep_gate_walk_value (gate))
        return NULL;
    }

  return NULL;
}

/* After the bracket that opens the first `items` there is, whatever is before it. */
static const char *
find_items_by_name (Salvage *salvage)
{
  static const char name[] = "\"items\"";
  PrepGate *gate = &salvage->gate;
  const char *at = gate->text;

  while ((at = memmem (at, (gsize) (gate->end - at), name, strlen (name))) != NULL)
    {
      at += strlen (name);
      restart (salvage, at, RECORD_DEPTH);
      prep_gate_skip_space (gate);
      if (gate->at == gate->end || *gate->at++ != ':')
        continue;
      prep_gate_skip_space (gate);
      if (gate->at < gate->end && *gate->at == '[')
        return gate->at + 1;
    }

  return NULL;
}

/* What the first record's place says about all others. */
static char *
learn_record_start (const char *text,
                    const char *first,
                    const char *end)
{
  const char *line = first;

  if (first == end || *first != '{')
    return g_strdup (OUR_START);

  while (line > text && (line[-1] == ' ' || line[-1] == '\t'))
    line--;
  if (line == text || line[-1] != '\n')
    return NULL;

  return g_strndup (line - 1, (gsize) (first + 1 - (line - 1)));
}

/* Past the bracket that closes the one at @at, as far as strings can be told from the rest. */
static const char *
skip_brackets (const char *at,
               const char *end)
{
  gboolean in_string = FALSE;
  guint depth = 0;

  for (; at < end; at++)
    if (in_string)
      {
        if (*at == '\\' && at + 1 < end)
          at++;
        else if (*at == '"')
          in_string = FALSE;
      }
    else if (*at == '"')
      in_string = TRUE;
    else if (*at == '{' || *at == '[')
      depth++;
    else if ((*at == '}' || *at == ']') && --depth == 0)
      return at + 1;

  return NULL;
}

/* The next place after the broken record at @at where one begins, or NULL. */
static const char *
find_next (Salvage    *salvage,
           const char *at)
{
  const char *end = salvage->gate.end;
  const char *found;

  if (at == end)
    return NULL;

  if (salvage->record_start != NULL)
    {
      gsize length = strlen (salvage->record_start);

      found = memmem (at, (gsize) (end - at), salvage->record_start, length);
      return found != NULL ? found + length - 1 : NULL;
    }

  if (*at != '{')
    return memchr (at, '{', (gsize) (end - at));
  at = skip_brackets (at, end);
  return at != NULL ? memchr (at, '{', (gsize) (end - at)) : NULL;
}

/* Where to go on after what the reader has read: a comma or the opening bracket of `items`. NULL if
 * `items` ends here. */
static const char *
go_on (Salvage  *salvage,
       gboolean  after_record)
{
  PrepGate *gate = &salvage->gate;
  const char *before = gate->at;

  prep_gate_skip_space (gate);
  if (gate->at < gate->end && *gate->at == ']')
    {
      gate->at++;
      prep_gate_skip_space (gate);
      if (gate->at == gate->end || *gate->at == '}' || *gate->at == ',')
        return NULL;
      return find_next (salvage, before);
    }

  if (after_record)
    {
      if (gate->at == gate->end || *gate->at != ',')
        return find_next (salvage, before);
      gate->at++;
      prep_gate_skip_space (gate);
    }

  return gate->at < gate->end ? gate->at : NULL;
}

/* Reads the element at @at. Returns: whether it is whole, and with that where it ends. */
static gboolean
read_element (Salvage    *salvage,
              const char *at)
{
  PrepGate *gate = &salvage->gate;

  restart (salvage, at, RECORD_DEPTH);
  return prep_gate_walk_value (gate) && g_utf8_validate_len (at, (gsize) (gate->at - at), NULL);
}

static void
collect (Salvage *salvage,
         GArray  *spans,
         guint   *n_seen)
{
  const char *at = find_items_by_walking (salvage);

  if (at == NULL)
    at = find_items_by_name (salvage);
  if (at == NULL)
    {
      salvage->record_start = g_strdup (OUR_START);
      at = find_next (salvage, salvage->gate.text);
    }
  else
    {
      restart (salvage, at, RECORD_DEPTH);
      prep_gate_skip_space (&salvage->gate);
      salvage->record_start = learn_record_start (salvage->gate.text, salvage->gate.at,
                                                  salvage->gate.end);
      at = go_on (salvage, FALSE);
    }

  while (at != NULL && spans->len < PREP_GATE_MAX_RECORDS)
    {
      gboolean whole = read_element (salvage, at);

      (*n_seen)++;
      if (whole && *at == '{')
        {
          PrepSpan span = { (gsize) (at - salvage->gate.text), (gsize) (salvage->gate.at - at) };

          g_array_append_val (spans, span);
        }
      at = whole ? go_on (salvage, TRUE) : find_next (salvage, at);
    }
}

/**
 * prep_gate_salvage:
 * @bytes: a whole file, damaged or not
 * @n_seen: (out): how many elements of `items` were tried; a stretch that cannot be told apart
 *   counts as one
 *
 * Finds the records of a damaged file that are whole: objects that would pass prep_gate_check() on
 * their own. Nothing is found in a file over PREP_GATE_MAX_BYTES.
 *
 * Returns: (transfer full) (element-type PrepSpan): their spans in @bytes, in file order; freed
 *   with g_array_unref()
 */
GArray *
prep_gate_salvage (GBytes *bytes,
                   guint  *n_seen)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (PrepSpan));
  Salvage salvage = { 0 };
  gsize length;
  const char *text;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (n_seen != NULL, NULL);

  *n_seen = 0;
  text = g_bytes_get_data (bytes, &length);
  if (length > PREP_GATE_MAX_BYTES)
    return g_steal_pointer (&spans);

  prep_gate_init (&salvage.gate, text, length);
  collect (&salvage, spans, n_seen);
  prep_gate_clear (&salvage.gate);
  g_free (salvage.record_start);
  return g_steal_pointer (&spans);
}
