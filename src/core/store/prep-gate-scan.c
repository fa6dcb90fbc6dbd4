/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The reader: RFC 8259 and nothing else. It holds a stack of open brackets and never calls itself,
 * so that a deep text costs no stack of ours. It reads bytes; that they are UTF-8 is checked before
 * (prep_gate_start) or after (salvage).
 */

#include "store/prep-gate-private.h"

static gboolean
open_bracket (PrepGate *gate)
{
  PrepGateLevel *level;

  if (gate->depth == PREP_GATE_MAX_DEPTH)
    return prep_gate_fail (gate, PREP_GATE_REASON_TOO_DEEP, gate->at);

  level = &gate->levels[gate->depth++];
  level->close = *gate->at++ == '{' ? '}' : ']';
  level->begun = FALSE;
  level->n_names = gate->keys.names->len;
  return TRUE;
}

static gboolean
fail_no_value (PrepGate *gate)
{
  switch (*gate->at)
    {
    case ',':
    case ']':
    case '}':
    case ':':
      return prep_gate_fail (gate, PREP_GATE_REASON_NO_VALUE, gate->at);

    case '\'':
      return prep_gate_fail (gate, PREP_GATE_REASON_SINGLE_QUOTE, gate->at);

    case '/':
    case '#':
      return prep_gate_fail (gate, PREP_GATE_REASON_COMMENT, gate->at);

    default:
      return prep_gate_fail (gate, PREP_GATE_REASON_NOT_A_VALUE, gate->at);
    }
}

/**
 * prep_gate_skip_space:
 *
 * Goes to the next byte that is none of the four that JSON calls white space.
 */
void
prep_gate_skip_space (PrepGate *gate)
{
  while (gate->at < gate->end
         && (*gate->at == ' ' || *gate->at == '\n' || *gate->at == '\r' || *gate->at == '\t'))
    gate->at++;
}

/**
 * prep_gate_begin_value:
 *
 * Reads a string, a number or a word; or only the opening bracket of an array or object, which
 * prep_gate_step() then goes through. Returns: %FALSE with the reason set.
 */
gboolean
prep_gate_begin_value (PrepGate *gate)
{
  PrepSpan span;

  prep_gate_skip_space (gate);
  if (gate->at == gate->end)
    return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->at);

  switch (*gate->at)
    {
    case '{':
    case '[':
      return open_bracket (gate);

    case '"':
      return prep_gate_scan_string (gate, &span);

    case 't':
      return prep_gate_scan_word (gate, "true");

    case 'f':
      return prep_gate_scan_word (gate, "false");

    case 'n':
      return prep_gate_scan_word (gate, "null");

    default:
      if (*gate->at == '-' || g_ascii_isdigit (*gate->at))
        return prep_gate_scan_number (gate);
      return fail_no_value (gate);
    }
}

/* A member's name and colon; the reader ends before its value. */
static gboolean
scan_name (PrepGate *gate,
           PrepSpan *name)
{
  const char *start = gate->at;
  PrepSpan span;

  if (*start != '"')
    return prep_gate_fail (gate,
                           *start == '\'' ? PREP_GATE_REASON_SINGLE_QUOTE
                           : *start == '/' ? PREP_GATE_REASON_COMMENT
                                           : PREP_GATE_REASON_NO_NAME,
                           start);
  if (!prep_gate_scan_string (gate, &span))
    return FALSE;
  if (gate->keys.names->len >= PREP_GATE_MAX_RECORDS)
    return prep_gate_fail (gate, PREP_GATE_REASON_TOO_MANY_NAMES, start);
  if (!prep_gate_keys_add (&gate->keys, gate->text, span, gate->depth))
    return prep_gate_fail (gate, PREP_GATE_REASON_DUPLICATE_NAME, start);

  prep_gate_skip_space (gate);
  if (gate->at == gate->end || *gate->at != ':')
    return prep_gate_fail (gate, PREP_GATE_REASON_NO_COLON, gate->at);
  gate->at++;
  prep_gate_skip_space (gate);
  if (name != NULL)
    *name = span;
  return TRUE;
}

/* Between two elements: the reader ends at the first byte of the next one. */
static gboolean
scan_comma (PrepGate *gate,
            char      close)
{
  const char *comma = gate->at;

  if (*comma == ']' || *comma == '}')
    return prep_gate_fail (gate, PREP_GATE_REASON_BRACKET, comma);
  if (*comma == '/')
    return prep_gate_fail (gate, PREP_GATE_REASON_COMMENT, comma);
  if (*comma != ',')
    return prep_gate_fail (gate, PREP_GATE_REASON_NO_COMMA, comma);

  gate->at++;
  prep_gate_skip_space (gate);
  if (gate->at == gate->end)
    return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->at);
  if (*gate->at == close)
    return prep_gate_fail (gate, PREP_GATE_REASON_EXTRA_COMMA, comma);

  return TRUE;
}

/**
 * prep_gate_step:
 * @name: (out) (optional): the member's name between the quotes, in an object
 *
 * Goes on in the innermost open array or object: to its next value, or past its end.
 */
PrepGateStep
prep_gate_step (PrepGate *gate,
                PrepSpan *name)
{
  PrepGateLevel *level = &gate->levels[gate->depth - 1];

  prep_gate_skip_space (gate);
  if (gate->at == gate->end)
    {
      prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->at);
      return PREP_GATE_BAD;
    }

  if (*gate->at == level->close)
    {
      prep_gate_keys_truncate (&gate->keys, level->n_names);
      gate->at++;
      gate->depth--;
      return PREP_GATE_END;
    }

  if (level->begun && !scan_comma (gate, level->close))
    return PREP_GATE_BAD;
  level->begun = TRUE;
  if (level->close == '}' && !scan_name (gate, name))
    return PREP_GATE_BAD;

  return PREP_GATE_MORE;
}

/**
 * prep_gate_walk_value:
 *
 * Reads one value with everything in it. Returns: %FALSE with the reason set.
 */
gboolean
prep_gate_walk_value (PrepGate *gate)
{
  guint base = gate->depth;

  do
    {
      if (!prep_gate_begin_value (gate))
        return FALSE;

      while (gate->depth > base)
        {
          PrepGateStep step = prep_gate_step (gate, NULL);

          if (step == PREP_GATE_BAD)
            return FALSE;
          if (step == PREP_GATE_MORE)
            break;
        }
    }
  while (gate->depth > base);

  return TRUE;
}
