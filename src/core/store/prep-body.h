/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The text of a collection's file, apart from any object: made and read on the worker, looked into
 * on the main thread.
 */

#pragma once

#include <json-glib/json-glib.h>

#include "store/prep-gate.h"

G_BEGIN_DECLS

/* A version of ours; an older file is migrated when it is read, a newer one is shown only. */
#define PREP_BODY_VERSION 1

/**
 * PrepBody:
 *
 * What a file holds: its bytes, their digest, the span of each record, and the members of the
 * envelope that we do not know. Immutable and counted, so that both threads may hold it.
 */
typedef struct
{
  gatomicrefcount refs;
  GBytes *bytes;   /* NULL: there is no file */
  char *digest;    /* of the bytes; NULL where there is no file */
  GArray *items;   /* of PrepSpan */
  GStrv before;    /* raw text of unknown members, in front of items and behind it */
  GStrv after;
} PrepBody;

PrepBody *prep_body_new_empty (void);
PrepBody *prep_body_new       (GBytes       *bytes,
                                     const char   *name,
                                     gint64        newest_version,
                                     GError      **error);
PrepBody *prep_body_ref       (PrepBody  *self);
void         prep_body_unref     (PrepBody  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepBody, prep_body_unref)

JsonObject  *prep_body_parse     (PrepBody  *self,
                                     guint         nth,
                                     GError      **error);

/**
 * PrepSnapshot:
 *
 * What a save shall write: for each record its span in the old content, or its new text. Made on
 * the main thread in microseconds, turned into bytes on the worker.
 */
typedef struct
{
  PrepBody *body;
  GArray *pieces;      /* PrepPiece */
  GPtrArray *records;  /* who they are; touched on the main thread only */
  GArray *generations; /* guint: what each was when the snapshot was made */
} PrepSnapshot;

typedef struct
{
  PrepSpan span;
  GRefString *text; /* NULL: the span holds */
} PrepPiece;

PrepSnapshot *prep_snapshot_new     (PrepBody  *body,
                                     guint         n_records);
void          prep_snapshot_free    (PrepSnapshot *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepSnapshot, prep_snapshot_free)

PrepBody  *prep_snapshot_compose (PrepSnapshot *self,
                                     const char   *name,
                                     GError      **error);

G_END_DECLS
