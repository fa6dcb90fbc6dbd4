/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * One line of a record's table: a stored member.
 *
 * The table is the only place that knows a member's name, kind, range and default. The record's
 * properties, the codec, the comparison, undo's labels, data/format.md and the JSON Schemas all
 * come from it.
 */

/**
 * PrepFieldKind:
 *
 * What a member holds, and how it stands in the file. Everything up to %PREP_FIELD_TOKEN is text
 * and is read with prep_record_get_text().
 */
typedef enum
{
  PREP_FIELD_TEXT,    /* "…"; absent is "" */
  PREP_FIELD_DAY,     /* "2026-10-14", without a zone */
  PREP_FIELD_TIME,    /* "2026-10-14T15:00:00Z", an instant */
  PREP_FIELD_LOCAL,   /* "2026-10-14T15:00", wall time; the zone is a member beside it */
  PREP_FIELD_MONTH,   /* "2026-10" */
  PREP_FIELD_LINK,    /* the id of another record */
  PREP_FIELD_TOKEN,   /* a nick of the enum of get_type; unknown nicks are kept */
  PREP_FIELD_NUMBER,  /* a whole number from min to max */
  PREP_FIELD_FLAG,    /* true or false */
  PREP_FIELD_TEXTS,   /* a list of text, without doubles */
  PREP_FIELD_TOKENS,  /* a list of nicks of the enum of get_type */
  PREP_FIELD_LINKS,   /* a list of ids of other records, in the order that was chosen */
  PREP_FIELD_RECORD,  /* one nested record of the type of get_type */
  PREP_FIELD_RECORDS, /* a list of nested records of the type of get_type */
} PrepFieldKind;

/**
 * PrepFieldFlags:
 * @PREP_FIELD_ALWAYS: written also at its default
 */
typedef enum
{
  PREP_FIELD_NONE = 0,
  PREP_FIELD_ALWAYS = 1 << 0,
} PrepFieldFlags;

typedef struct
{
  const char *name;        /* the JSON member, snake_case; the property is the same with dashes */
  PrepFieldKind kind;
  const char *label;       /* N_("Deadline"): in the interface and in "Undone: …" */
  const char *about;       /* one line for data/format.md, not translated */
  gint64 min, max, preset; /* numbers; preset also for flags and, as the enum's value, tokens */
  GType (*get_type) (void);
  PrepFieldFlags flags;
} PrepField;

/**
 * prep_field_is_text:
 *
 * Returns: whether @field's value is one string, as prep_record_get_text() gives it
 */
static inline gboolean
prep_field_is_text (const PrepField *field)
{
  return field->kind <= PREP_FIELD_TOKEN;
}

gboolean    prep_field_fits       (const PrepField *field,
                                   const char      *text);
const char *prep_field_token_nick (const PrepField *field,
                                   int              value);
int         prep_field_token_value (const PrepField *field,
                                    const char      *nick);

G_END_DECLS
