/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The parts of the gate: a reader that walks over one JSON text without building anything
 * (prep-gate-token.c, prep-gate-scan.c, prep-gate-keys.c), and its three users, which check a text
 * (prep-gate.c), split a file (prep-gate-split.c) and save what is left of a damaged one
 * (prep-gate-salvage.c).
 */

#pragma once

#include "store/prep-gate.h"

G_BEGIN_DECLS

/* Why the reader stopped; prep-gate.c has the code and the words for each. */
typedef enum
{
  PREP_GATE_REASON_NONE,
  PREP_GATE_REASON_EMPTY,
  PREP_GATE_REASON_TOO_LARGE,
  PREP_GATE_REASON_TOO_DEEP,
  PREP_GATE_REASON_TOO_MANY_NAMES,
  PREP_GATE_REASON_TOO_MANY_ITEMS,
  PREP_GATE_REASON_STRING_TOO_LONG,
  PREP_GATE_REASON_NUMBER_TOO_LONG,
  PREP_GATE_REASON_WHOLE_NUMBER_RANGE,
  PREP_GATE_REASON_FRACTION_RANGE,
  PREP_GATE_REASON_UTF8,
  PREP_GATE_REASON_SURROGATE,
  PREP_GATE_REASON_NUL,
  PREP_GATE_REASON_DUPLICATE_NAME,
  PREP_GATE_REASON_NO_VALUE,
  PREP_GATE_REASON_NOT_A_VALUE,
  PREP_GATE_REASON_SINGLE_QUOTE,
  PREP_GATE_REASON_COMMENT,
  PREP_GATE_REASON_NO_NAME,
  PREP_GATE_REASON_NO_COLON,
  PREP_GATE_REASON_NO_COMMA,
  PREP_GATE_REASON_EXTRA_COMMA,
  PREP_GATE_REASON_BRACKET,
  PREP_GATE_REASON_NUMBER,
  PREP_GATE_REASON_LEADING_ZERO,
  PREP_GATE_REASON_ESCAPE,
  PREP_GATE_REASON_CONTROL,
  PREP_GATE_REASON_TRUNCATED,
  PREP_GATE_REASON_TRAILING,
  PREP_GATE_REASON_NO_OBJECT,
  PREP_GATE_REASON_NO_FORMAT,
  PREP_GATE_REASON_NO_VERSION,
  PREP_GATE_REASON_NO_ITEMS,
  PREP_GATE_REASON_OTHER_FORMAT,
  PREP_GATE_REASON_NEWER,
  PREP_GATE_N_REASONS
} PrepGateReason;

/* The names of every open object, the innermost object's last, with one hash table over them. */
typedef struct
{
  GArray *names;
  guint32 *slots;
  guint n_slots;
  guint64 multiplier;
} PrepGateKeys;

typedef struct
{
  char close;         /* the bracket that ends it */
  gboolean begun;     /* an element was read */
  guint n_names;      /* names open when it was opened */
} PrepGateLevel;

typedef struct
{
  const char *text;
  const char *at;     /* the next byte to read */
  const char *end;
  guint depth;
  PrepGateLevel levels[PREP_GATE_MAX_DEPTH];
  PrepGateKeys keys;
  PrepGateReason reason;
  const char *reason_at;
} PrepGate;

typedef enum
{
  PREP_GATE_BAD,      /* the reason is set */
  PREP_GATE_MORE,     /* the reader is before the next value */
  PREP_GATE_END,      /* the innermost array or object was closed */
} PrepGateStep;

void prep_gate_init (PrepGate *gate, const char *text, gsize length);
void prep_gate_clear (PrepGate *gate);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrepGate, prep_gate_clear)

gboolean prep_gate_start (PrepGate *gate);
gboolean prep_gate_finish (PrepGate *gate);
gboolean prep_gate_fail (PrepGate *gate, PrepGateReason reason, const char *at);
void prep_gate_set_error (PrepGate *gate, GError **error);

const char *prep_gate_after_bom (const PrepGate *gate);
void prep_gate_skip_space (PrepGate *gate);
gboolean prep_gate_begin_value (PrepGate *gate);
gboolean prep_gate_walk_value (PrepGate *gate);
PrepGateStep prep_gate_step (PrepGate *gate, PrepSpan *name);

gboolean prep_gate_scan_string (PrepGate *gate, PrepSpan *span);
gboolean prep_gate_scan_number (PrepGate *gate);
gboolean prep_gate_scan_word (PrepGate *gate, const char *word);

guint prep_gate_read_hex (const char *at);
gboolean prep_gate_string_equals (const char *text, PrepSpan span, const char *word);

void prep_gate_keys_init (PrepGateKeys *keys);
void prep_gate_keys_clear (PrepGateKeys *keys);
gboolean prep_gate_keys_add (PrepGateKeys *keys, const char *text, PrepSpan name, guint depth);
void prep_gate_keys_truncate (PrepGateKeys *keys, guint n_names);

G_END_DECLS
