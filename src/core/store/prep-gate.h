/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The gate every byte passes before json-glib sees it, on load and before a save. json-glib 1.6
 * accepts broken JSON, changes values in silence and overflows its stack on deep nesting; the gate
 * accepts RFC 8259 only, within limits, and says where a text is wrong. In the same pass it finds
 * the records of a file, so that json-glib reads one record at a time.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Bytes of one JSON text. */
#define PREP_GATE_MAX_BYTES ((gsize) 64 * 1024 * 1024)
/** Arrays and objects inside each other; the outermost is 1. */
#define PREP_GATE_MAX_DEPTH 64
/** Bytes of UTF-8 of one string or member name, after its escapes are read. */
#define PREP_GATE_MAX_STRING ((gsize) 1024 * 1024)
/** Elements of `items`; also the members of all objects that are open at one place. */
#define PREP_GATE_MAX_RECORDS 200000
/** Whole numbers beyond this are not the same in every reader (RFC 8259, section 6). */
#define PREP_GATE_MAX_INTEGER G_GINT64_CONSTANT (9007199254740991)

/** Why a text was refused. Every message begins "line L, column C: " (from 1, in characters). */
typedef enum
{
  PREP_GATE_ERROR_EMPTY,           /* no bytes, or nothing but spaces: a damaged file */
  PREP_GATE_ERROR_TOO_LARGE,
  PREP_GATE_ERROR_TOO_DEEP,
  PREP_GATE_ERROR_TOO_MANY,
  PREP_GATE_ERROR_STRING_TOO_LONG,
  PREP_GATE_ERROR_NUMBER_RANGE,
  PREP_GATE_ERROR_UTF8,            /* invalid UTF-8, or half a surrogate pair in an escape */
  PREP_GATE_ERROR_NUL,             /* as a byte or as \u0000 */
  PREP_GATE_ERROR_DUPLICATE_KEY,   /* compared after the escapes are read */
  PREP_GATE_ERROR_SYNTAX,
  PREP_GATE_ERROR_TRUNCATED,       /* right so far, but the text stops early */
  PREP_GATE_ERROR_TRAILING,        /* something follows the JSON text */
  PREP_GATE_ERROR_NOT_AN_ENVELOPE, /* JSON, but not { "format", "version", "items": [] } */
  PREP_GATE_ERROR_WRONG_FORMAT,    /* an envelope of another format */
  PREP_GATE_ERROR_NEWER_VERSION,   /* well-formed and of the format: not damaged, only newer */
} PrepGateError;

#define PREP_GATE_ERROR (prep_gate_error_quark ())
GQuark prep_gate_error_quark (void);

/** Bytes of the checked text, from its true start: a byte order mark counts. */
typedef struct
{
  gsize offset;
  gsize length;
} PrepSpan;

/** One member of the outermost object, as the text has it. */
typedef struct
{
  PrepSpan name;  /* between the quotes, escapes not read */
  PrepSpan value; /* without the spaces around it */
} PrepGateMember;

/** What a file is made of. */
typedef struct
{
  gint64 version;     /* at least 1 */
  GArray *members;    /* of PrepGateMember, in file order, `items` among them */
  guint items_member; /* where `items` is among the members */
  GArray *items;      /* of PrepSpan: each element of `items`, of whatever type */
} PrepEnvelope;

gboolean prep_gate_check (const char  *text,
                          gsize        length,
                          GError     **error);

PrepEnvelope *prep_gate_split (GBytes      *bytes,
                               const char  *format,
                               gint64       newest_version,
                               GError     **error);
void prep_envelope_free (PrepEnvelope *envelope);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepEnvelope, prep_envelope_free)

GArray *prep_gate_split_parts (const char  *text,
                               gsize        length,
                               GError     **error);

GArray *prep_gate_salvage (GBytes *bytes,
                           guint  *n_seen);

G_END_DECLS
