/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <json-glib/json-glib.h>

#include "store/prep-record.h"

G_BEGIN_DECLS

/**
 * PrepFault:
 *
 * A member whose value did not fit its kind. The value stays in the file until the member is
 * edited.
 */
typedef struct
{
  char *id;
  char *member;
  char *reason;
} PrepFault;

void        prep_fault_free           (PrepFault   *fault);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepFault, prep_fault_free)

/* A record from its JSON. faults (element-type PrepFault, nullable) collects what did not fit. */
PrepRecord *prep_codec_decode         (GType        type,
                                       JsonObject  *object,
                                       GPtrArray   *faults);
JsonObject *prep_codec_encode         (PrepRecord  *record);

/* Makes record hold what object says, in place: nested records keep their identity by id, only
 * what differs notifies, and nothing is stamped. FALSE: the collection is read-only. */
gboolean    prep_codec_apply          (PrepRecord  *record,
                                       JsonObject  *object,
                                       GPtrArray   *faults);

/* The text of one record as it stands in a file: two-space indent, below "items". */
char       *prep_codec_to_text        (PrepRecord  *record,
                                       gsize       *length);
JsonObject *prep_codec_parse          (const char  *text,
                                       gssize       length,
                                       GError     **error);

G_END_DECLS
