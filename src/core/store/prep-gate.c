/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-gate.h"
#include "store/prep-gate-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

G_DEFINE_QUARK (prep-gate-error-quark, prep_gate_error)

/* The code and the words of each reason. They follow "line 12, column 7: ". */
static const struct
{
  PrepGateError code;
  const char *words;
} reasons[PREP_GATE_N_REASONS] = {
  [PREP_GATE_REASON_EMPTY] = { PREP_GATE_ERROR_EMPTY, N_("there is nothing in it") },
  [PREP_GATE_REASON_TOO_LARGE] = { PREP_GATE_ERROR_TOO_LARGE, N_("it is larger than 64 MiB") },
  [PREP_GATE_REASON_TOO_DEEP] = { PREP_GATE_ERROR_TOO_DEEP,
                                  N_("more than 64 brackets are open inside each other") },
  [PREP_GATE_REASON_TOO_MANY_NAMES] = { PREP_GATE_ERROR_TOO_MANY,
                                        N_("there are more than 200,000 names in one place") },
  [PREP_GATE_REASON_TOO_MANY_ITEMS] = { PREP_GATE_ERROR_TOO_MANY,
                                        N_("there are more than 200,000 records") },
  [PREP_GATE_REASON_STRING_TOO_LONG] = { PREP_GATE_ERROR_STRING_TOO_LONG,
                                         N_("a text is longer than 1 MiB") },
  [PREP_GATE_REASON_NUMBER_TOO_LONG] = { PREP_GATE_ERROR_NUMBER_RANGE,
                                         N_("a number has too many digits") },
  [PREP_GATE_REASON_WHOLE_NUMBER_RANGE] = { PREP_GATE_ERROR_NUMBER_RANGE,
                                            N_("a whole number is too large to be kept exactly") },
  [PREP_GATE_REASON_FRACTION_RANGE] = { PREP_GATE_ERROR_NUMBER_RANGE,
                                        N_("a number is too large or too small to be kept") },
  [PREP_GATE_REASON_UTF8] = { PREP_GATE_ERROR_UTF8, N_("this is not UTF-8 text") },
  [PREP_GATE_REASON_SURROGATE] = { PREP_GATE_ERROR_UTF8,
                                   N_("an escape stands for half a character only") },
  [PREP_GATE_REASON_NUL] = { PREP_GATE_ERROR_NUL, N_("there is a zero byte") },
  [PREP_GATE_REASON_DUPLICATE_NAME] = { PREP_GATE_ERROR_DUPLICATE_KEY,
                                        N_("this name is in the same object twice") },
  [PREP_GATE_REASON_NO_VALUE] = { PREP_GATE_ERROR_SYNTAX, N_("a value is missing") },
  [PREP_GATE_REASON_NOT_A_VALUE] = { PREP_GATE_ERROR_SYNTAX, N_("this is not a JSON value") },
  [PREP_GATE_REASON_SINGLE_QUOTE] = { PREP_GATE_ERROR_SYNTAX,
                                      N_("a text stands in double quotes, not in single ones") },
  [PREP_GATE_REASON_COMMENT] = { PREP_GATE_ERROR_SYNTAX, N_("JSON has no comments") },
  [PREP_GATE_REASON_NO_NAME] = { PREP_GATE_ERROR_SYNTAX, N_("a name in double quotes is missing") },
  [PREP_GATE_REASON_NO_COLON] = { PREP_GATE_ERROR_SYNTAX,
                                  N_("a colon is missing after the name") },
  [PREP_GATE_REASON_NO_COMMA] = { PREP_GATE_ERROR_SYNTAX, N_("a comma is missing") },
  [PREP_GATE_REASON_EXTRA_COMMA] = { PREP_GATE_ERROR_SYNTAX, N_("nothing follows this comma") },
  [PREP_GATE_REASON_BRACKET] = { PREP_GATE_ERROR_SYNTAX,
                                 N_("this bracket does not match the one that is open") },
  [PREP_GATE_REASON_NUMBER] = { PREP_GATE_ERROR_SYNTAX, N_("a digit is missing") },
  [PREP_GATE_REASON_LEADING_ZERO] = { PREP_GATE_ERROR_SYNTAX,
                                      N_("a number begins with a zero too many") },
  [PREP_GATE_REASON_ESCAPE] = { PREP_GATE_ERROR_SYNTAX,
                                N_("JSON has no such escape after a backslash") },
  [PREP_GATE_REASON_CONTROL] = { PREP_GATE_ERROR_SYNTAX,
                                 N_("a text holds a line break or another control character") },
  [PREP_GATE_REASON_TRUNCATED] = { PREP_GATE_ERROR_TRUNCATED, N_("it stops in the middle") },
  [PREP_GATE_REASON_TRAILING] = { PREP_GATE_ERROR_TRAILING, N_("something follows the end") },
  [PREP_GATE_REASON_NO_OBJECT] = { PREP_GATE_ERROR_NOT_AN_ENVELOPE,
                                   N_("this is not a file of InternPrep") },
  [PREP_GATE_REASON_NO_FORMAT] = { PREP_GATE_ERROR_NOT_AN_ENVELOPE,
                                   N_("“format” is missing or not a text") },
  [PREP_GATE_REASON_NO_VERSION] = { PREP_GATE_ERROR_NOT_AN_ENVELOPE,
                                    N_("“version” is missing or not a whole number above 0") },
  [PREP_GATE_REASON_NO_ITEMS] = { PREP_GATE_ERROR_NOT_AN_ENVELOPE,
                                  N_("“items” is missing or not a list") },
  [PREP_GATE_REASON_OTHER_FORMAT] = { PREP_GATE_ERROR_WRONG_FORMAT,
                                      N_("this file holds something else") },
  [PREP_GATE_REASON_NEWER] = { PREP_GATE_ERROR_NEWER_VERSION,
                               N_("it was made by a newer InternPrep") },
};

/**
 * prep_gate_init:
 * @text: (nullable): need not end with a zero byte; must outlive @gate
 *
 * A reader before the first byte; to be cleared with prep_gate_clear().
 */
void
prep_gate_init (PrepGate   *gate,
                const char *text,
                gsize       length)
{
  memset (gate, 0, sizeof *gate);
  gate->text = text != NULL ? text : "";
  gate->at = gate->text;
  gate->end = gate->text + (text != NULL ? length : 0);
  prep_gate_keys_init (&gate->keys);
}

/**
 * prep_gate_clear:
 *
 * Frees what @gate holds, which is not the text.
 */
void
prep_gate_clear (PrepGate *gate)
{
  prep_gate_keys_clear (&gate->keys);
}

/**
 * prep_gate_fail:
 *
 * Notes why and where the text is refused. Whatever was missing, at the end of the text the reason
 * is that it stops there. Returns: %FALSE
 */
gboolean
prep_gate_fail (PrepGate       *gate,
                PrepGateReason  reason,
                const char     *at)
{
  if (at == gate->end && reason != PREP_GATE_REASON_EMPTY)
    reason = PREP_GATE_REASON_TRUNCATED;

  gate->reason = reason;
  gate->reason_at = at;
  return FALSE;
}

/**
 * prep_gate_after_bom:
 *
 * Returns: the start of the text, without its byte order mark
 */
const char *
prep_gate_after_bom (const PrepGate *gate)
{
  gsize length = strlen (BYTE_ORDER_MARK);

  if ((gsize) (gate->end - gate->text) >= length
      && memcmp (gate->text, BYTE_ORDER_MARK, length) == 0)
    return gate->text + length;

  return gate->text;
}

/**
 * prep_gate_start:
 *
 * Checks size and UTF-8 of the whole text and goes to its value. Returns: %FALSE with the reason
 * set.
 */
gboolean
prep_gate_start (PrepGate *gate)
{
  gsize length = (gsize) (gate->end - gate->text);
  const char *bad;

  if (length > PREP_GATE_MAX_BYTES)
    return prep_gate_fail (gate, PREP_GATE_REASON_TOO_LARGE, gate->text);
  if (!g_utf8_validate_len (gate->text, length, &bad))
    return prep_gate_fail (gate, *bad == '\0' ? PREP_GATE_REASON_NUL : PREP_GATE_REASON_UTF8, bad);

  gate->at = prep_gate_after_bom (gate);
  prep_gate_skip_space (gate);
  if (gate->at == gate->end)
    return prep_gate_fail (gate, PREP_GATE_REASON_EMPTY, gate->text);

  return TRUE;
}

/**
 * prep_gate_finish:
 *
 * Returns: whether nothing but white space is left; otherwise the reason is set.
 */
gboolean
prep_gate_finish (PrepGate *gate)
{
  prep_gate_skip_space (gate);
  if (gate->at < gate->end)
    return prep_gate_fail (gate, PREP_GATE_REASON_TRAILING, gate->at);

  return TRUE;
}

/**
 * prep_gate_set_error:
 *
 * Turns the reason into an error with line and column. Only the text before the bad place needs to
 * be UTF-8.
 */
void
prep_gate_set_error (PrepGate  *gate,
                     GError   **error)
{
  const char *line_start = prep_gate_after_bom (gate);
  guint line = 1, column = 1;

  for (const char *at = line_start; at < gate->reason_at; at++)
    if (*at == '\n')
      {
        line++;
        line_start = at + 1;
      }
  for (const char *at = line_start; at < gate->reason_at; at++)
    if (((guchar) *at & 0xc0) != 0x80)
      column++;

  /* Translators: where in a file something is wrong, and what. */
  g_set_error (error, PREP_GATE_ERROR, reasons[gate->reason].code, _("line %u, column %u: %s"),
               line, column, _(reasons[gate->reason].words));
}

/**
 * prep_gate_check:
 * @text: (nullable): JSON; need not end with a zero byte
 * @length: its bytes
 *
 * Checks one JSON text of any kind against RFC 8259 and the limits above. A byte order mark in
 * front is accepted. What passes, json-glib reads without changing a value; but what it writes has
 * to pass again: for the double 1e22, json-glib 1.6 writes 1e+22.0, which is not JSON.
 *
 * Returns: %FALSE with @error (PREP_GATE_ERROR) set
 */
gboolean
prep_gate_check (const char  *text,
                 gsize        length,
                 GError     **error)
{
  g_auto (PrepGate) gate = { 0 };

  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  prep_gate_init (&gate, text, length);
  if (!prep_gate_start (&gate) || !prep_gate_walk_value (&gate) || !prep_gate_finish (&gate))
    {
      prep_gate_set_error (&gate, error);
      return FALSE;
    }

  return TRUE;
}
