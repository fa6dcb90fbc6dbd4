/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The words of JSON: strings, numbers, and true, false and null, each within its limits.
 */

#include "store/prep-gate-private.h"

#include <errno.h>
#include <math.h>
#include <string.h>

/* Longer than the exact decimal form of any double, and short enough for the stack. */
#define MAX_NUMBER 1100

static inline gboolean
is_digit (const PrepGate *gate,
          const char     *at)
{
  return at < gate->end && *at >= '0' && *at <= '9';
}

static const char *
skip_digits (const PrepGate *gate,
             const char     *at)
{
  while (is_digit (gate, at))
    at++;

  return at;
}

/**
 * prep_gate_read_hex:
 * @at: four bytes
 *
 * Returns: what four hexadecimal digits say, or G_MAXUINT if one of them is none.
 */
guint
prep_gate_read_hex (const char *at)
{
  guint value = 0;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return G_MAXUINT;
      value = value << 4 | (guint) digit;
    }

  return value;
}

/* A \u escape, and the one after it if they are a pair. The reader is after the "u". Adds to
 * n_saved how many bytes fewer it has as UTF-8. */
static gboolean
scan_unicode_escape (PrepGate *gate,
                     gsize    *n_saved)
{
  const char *start = gate->at - 2;
  guint unit, low;

  if (gate->end - gate->at < 4)
    return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->end);

  unit = prep_gate_read_hex (gate->at);
  if (unit == G_MAXUINT)
    return prep_gate_fail (gate, PREP_GATE_REASON_ESCAPE, start);
  if (unit == 0)
    return prep_gate_fail (gate, PREP_GATE_REASON_NUL, start);
  if (unit >= 0xdc00 && unit <= 0xdfff)
    return prep_gate_fail (gate, PREP_GATE_REASON_SURROGATE, start);
  gate->at += 4;
  if (unit < 0xd800 || unit > 0xdbff)
    {
      *n_saved += unit < 0x80 ? 5 : unit < 0x800 ? 4 : 3;
      return TRUE;
    }

  if (gate->end - gate->at < 6 || gate->at[0] != '\\' || gate->at[1] != 'u')
    return prep_gate_fail (gate, PREP_GATE_REASON_SURROGATE, start);
  low = prep_gate_read_hex (gate->at + 2);
  if (low < 0xdc00 || low > 0xdfff)
    return prep_gate_fail (gate, PREP_GATE_REASON_SURROGATE, start);

  gate->at += 6;
  *n_saved += 8;
  return TRUE;
}

/* The reader is at the backslash. */
static gboolean
scan_escape (PrepGate *gate,
             gsize    *n_saved)
{
  if (gate->end - gate->at < 2)
    return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->end);

  gate->at += 2;
  switch (gate->at[-1])
    {
    case 'u':
      return scan_unicode_escape (gate, n_saved);

    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
      *n_saved += 1;
      return TRUE;

    default:
      return prep_gate_fail (gate, PREP_GATE_REASON_ESCAPE, gate->at - 2);
    }
}

/**
 * prep_gate_scan_string:
 * @span: (out): what lies between the quotes
 *
 * Reads a string; the reader is at its opening quote. Returns: %FALSE with the reason set.
 */
gboolean
prep_gate_scan_string (PrepGate *gate,
                       PrepSpan *span)
{
  const char *start = ++gate->at;
  gsize n_saved = 0;

  for (;;)
    {
      while (gate->at < gate->end && (guchar) *gate->at >= ' '
             && *gate->at != '"' && *gate->at != '\\')
        gate->at++;

      if (gate->at == gate->end)
        return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->at);
      if (*gate->at == '"')
        break;
      if (*gate->at != '\\')
        return prep_gate_fail (gate, PREP_GATE_REASON_CONTROL, gate->at);
      if (!scan_escape (gate, &n_saved))
        return FALSE;
    }

  span->offset = (gsize) (start - gate->text);
  span->length = (gsize) (gate->at - start);
  gate->at++;
  if (span->length - n_saved > PREP_GATE_MAX_STRING)
    return prep_gate_fail (gate, PREP_GATE_REASON_STRING_TOO_LONG, start - 1);

  return TRUE;
}

static gboolean
check_whole_number (PrepGate   *gate,
                    const char *start)
{
  gint64 value = 0;

  for (const char *at = start + (*start == '-'); at < gate->at; at++)
    {
      value = value * 10 + (*at - '0');
      if (value > PREP_GATE_MAX_INTEGER)
        return prep_gate_fail (gate, PREP_GATE_REASON_WHOLE_NUMBER_RANGE, start);
    }

  return TRUE;
}

/* Refuses what a double turns into infinity, and what it turns into zero although it is not. */
static gboolean
check_fraction (PrepGate   *gate,
                const char *start)
{
  char copy[MAX_NUMBER + 1];
  gsize length = (gsize) (gate->at - start);
  double value;

  if (length > MAX_NUMBER)
    return prep_gate_fail (gate, PREP_GATE_REASON_NUMBER_TOO_LONG, start);

  memcpy (copy, start, length);
  copy[length] = '\0';
  errno = 0;
  value = g_ascii_strtod (copy, NULL);
  if (!isfinite (value) || (errno == ERANGE && fpclassify (value) == FP_ZERO))
    return prep_gate_fail (gate, PREP_GATE_REASON_FRACTION_RANGE, start);

  return TRUE;
}

/**
 * prep_gate_scan_number:
 *
 * Reads a number; the reader is at its first digit or sign. Returns: %FALSE with the reason set.
 */
gboolean
prep_gate_scan_number (PrepGate *gate)
{
  const char *start = gate->at;
  const char *at = start + (*start == '-');
  gboolean whole = TRUE;

  if (!is_digit (gate, at))
    return prep_gate_fail (gate, PREP_GATE_REASON_NUMBER, at);
  if (*at == '0' && is_digit (gate, at + 1))
    return prep_gate_fail (gate, PREP_GATE_REASON_LEADING_ZERO, start);
  at = skip_digits (gate, at);

  if (at < gate->end && *at == '.')
    {
      whole = FALSE;
      if (!is_digit (gate, ++at))
        return prep_gate_fail (gate, PREP_GATE_REASON_NUMBER, at);
      at = skip_digits (gate, at);
    }
  if (at < gate->end && (*at == 'e' || *at == 'E'))
    {
      whole = FALSE;
      at++;
      if (at < gate->end && (*at == '+' || *at == '-'))
        at++;
      if (!is_digit (gate, at))
        return prep_gate_fail (gate, PREP_GATE_REASON_NUMBER, at);
      at = skip_digits (gate, at);
    }

  gate->at = at;
  return whole ? check_whole_number (gate, start) : check_fraction (gate, start);
}

/**
 * prep_gate_scan_word:
 *
 * Reads @word, which is true, false or null. Returns: %FALSE with the reason set.
 */
gboolean
prep_gate_scan_word (PrepGate   *gate,
                     const char *word)
{
  const char *start = gate->at;

  for (; *word != '\0'; word++, gate->at++)
    if (gate->at == gate->end)
      return prep_gate_fail (gate, PREP_GATE_REASON_TRUNCATED, gate->at);
    else if (*gate->at != *word)
      return prep_gate_fail (gate, PREP_GATE_REASON_NOT_A_VALUE, start);

  return TRUE;
}

