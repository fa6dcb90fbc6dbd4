/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Which names an object has already. The names of all open objects are one stack, and one
 * open-addressing table holds them all: an object that closes takes away the newest names, in
 * reverse order, so that emptying their slots never breaks a probe that goes past them. No
 * allocation an object, and 100,000 names in one object cost what they cost in many.
 */

#include "store/prep-gate-private.h"

#include <string.h>

#define FIRST_SLOTS 256

typedef struct
{
  guint64 hash;
  PrepSpan span;
  guint depth;
  guint slot;
} Name;

/* Reads a checked string byte by byte, as it is after its escapes. */
typedef struct
{
  const char *at;
  const char *end;
  char spare[6];
  int n_spare;
  int next_spare;
} Cursor;

static void
cursor_init (Cursor     *cursor,
             const char *text,
             PrepSpan    span)
{
  cursor->at = text + span.offset;
  cursor->end = cursor->at + span.length;
  cursor->n_spare = 0;
  cursor->next_spare = 0;
}

static gunichar
read_escape (Cursor *cursor)
{
  static const char letters[] = "bfnrt", controls[] = "\b\f\n\r\t";
  char letter = *cursor->at++;
  const char *found;
  gunichar unit, low;

  if (letter != 'u')
    {
      found = strchr (letters, letter);
      return found != NULL ? (guchar) controls[found - letters] : (guchar) letter;
    }

  unit = prep_gate_read_hex (cursor->at);
  cursor->at += 4;
  if (unit < 0xd800 || unit > 0xdbff)
    return unit;

  low = prep_gate_read_hex (cursor->at + 2);
  cursor->at += 6;
  return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
}

/* The next byte, or -1 at the end. */
static int
cursor_next (Cursor *cursor)
{
  if (cursor->next_spare < cursor->n_spare)
    return (guchar) cursor->spare[cursor->next_spare++];
  if (cursor->at >= cursor->end)
    return -1;
  if (*cursor->at != '\\')
    return (guchar) *cursor->at++;

  cursor->at++;
  cursor->n_spare = g_unichar_to_utf8 (read_escape (cursor), cursor->spare);
  cursor->next_spare = 1;
  return (guchar) cursor->spare[0];
}

/**
 * prep_gate_string_equals:
 *
 * @span is the inside of a string the reader went over, between the quotes. Returns: whether it
 * says @word once its escapes are read.
 */
gboolean
prep_gate_string_equals (const char *text,
                         PrepSpan    span,
                         const char *word)
{
  Cursor cursor;

  cursor_init (&cursor, text, span);
  for (; *word != '\0'; word++)
    if (cursor_next (&cursor) != (guchar) *word)
      return FALSE;

  return cursor_next (&cursor) == -1;
}

static gboolean
same_string (const char *text,
             PrepSpan    a,
             PrepSpan    b)
{
  Cursor one, two;
  int byte;

  cursor_init (&one, text, a);
  cursor_init (&two, text, b);
  do
    {
      byte = cursor_next (&one);
      if (byte != cursor_next (&two))
        return FALSE;
    }
  while (byte != -1);

  return TRUE;
}

/* The multiplier is another one in each run, so that no file can be made to collide. */
static guint64
hash_name (PrepGateKeys *keys,
           const char   *text,
           PrepSpan      span,
           guint         depth)
{
  guint64 hash = depth + 1;
  Cursor cursor;
  int byte;

  cursor_init (&cursor, text, span);
  while ((byte = cursor_next (&cursor)) != -1)
    hash = (hash ^ (guint64) byte) * keys->multiplier;

  return hash ^ (hash >> 32);
}

static guint
find_free_slot (PrepGateKeys *keys,
                guint64       hash)
{
  guint slot = (guint) hash & (keys->n_slots - 1);

  while (keys->slots[slot] != 0)
    slot = (slot + 1) & (keys->n_slots - 1);

  return slot;
}

/* Puts the names in again in their order, which is what lets them be taken away in reverse. */
static void
grow (PrepGateKeys *keys)
{
  keys->n_slots = MAX (keys->n_slots * 2, FIRST_SLOTS);
  g_free (keys->slots);
  keys->slots = g_new0 (guint32, keys->n_slots);

  for (guint i = 0; i < keys->names->len; i++)
    {
      Name *name = &g_array_index (keys->names, Name, i);

      name->slot = find_free_slot (keys, name->hash);
      keys->slots[name->slot] = i + 1;
    }
}

/**
 * prep_gate_keys_init:
 *
 * An empty set; to be cleared with prep_gate_keys_clear().
 */
void
prep_gate_keys_init (PrepGateKeys *keys)
{
  keys->names = g_array_new (FALSE, FALSE, sizeof (Name));
  keys->slots = NULL;
  keys->n_slots = 0;
  keys->multiplier = ((guint64) g_random_int () << 32) | g_random_int () | 1;
}

/**
 * prep_gate_keys_clear:
 *
 * Frees what @keys holds.
 */
void
prep_gate_keys_clear (PrepGateKeys *keys)
{
  g_clear_pointer (&keys->names, g_array_unref);
  g_clear_pointer (&keys->slots, g_free);
}

/**
 * prep_gate_keys_add:
 * @name: the inside of a checked string of @text, between the quotes
 * @depth: how deep its object is; only one object is open at each depth
 *
 * Returns: %FALSE if the object has a member of this name already, whatever its escapes.
 */
gboolean
prep_gate_keys_add (PrepGateKeys *keys,
                    const char   *text,
                    PrepSpan      name,
                    guint         depth)
{
  Name added = { 0, name, depth, 0 };
  guint slot;

  if ((keys->names->len + 1) * 2 > keys->n_slots)
    grow (keys);

  added.hash = hash_name (keys, text, name, depth);
  slot = (guint) added.hash & (keys->n_slots - 1);
  while (keys->slots[slot] != 0)
    {
      const Name *other = &g_array_index (keys->names, Name, keys->slots[slot] - 1);

      if (other->hash == added.hash && other->depth == depth
          && same_string (text, other->span, name))
        return FALSE;
      slot = (slot + 1) & (keys->n_slots - 1);
    }

  added.slot = slot;
  g_array_append_val (keys->names, added);
  keys->slots[slot] = keys->names->len;
  return TRUE;
}

/**
 * prep_gate_keys_truncate:
 * @n_names: how many names stay
 *
 * Takes the newest names away: those of an object that was closed.
 */
void
prep_gate_keys_truncate (PrepGateKeys *keys,
                         guint         n_names)
{
  for (guint i = keys->names->len; i > n_names; i--)
    keys->slots[g_array_index (keys->names, Name, i - 1).slot] = 0;

  g_array_set_size (keys->names, n_names);
}
