/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "model/prep-enums.h"
#include "model/prep-job-next.h"
#include "model/prep-season.h"
#include "store/prep-store.h"

G_BEGIN_DECLS

/**
 * PrepReference:
 * @record: the record that holds the link, nested ones too
 * @field: the field it stands in
 *
 * One link to a record, seen from the record that it points to.
 */
typedef struct
{
  PrepRecord *record;
  guint field;
} PrepReference;

/**
 * PrepLibrary:
 *
 * The store opened with this program's collections, and the one object that is handed down to
 * everything that works with the person's records. It knows every record by its id, nested ones
 * too, and every link from both ends.
 *
 * Signals:
 * - linked (const char *id): what points to the record id is not the same as before; NULL: much
 *   changed at once (after loading, an import)
 */
#define PREP_TYPE_LIBRARY (prep_library_get_type ())
G_DECLARE_FINAL_TYPE (PrepLibrary, prep_library, PREP, LIBRARY, GObject)

/* backups NULL: FOLDER/backups */
PrepLibrary *prep_library_new (const char *folder, const char *backups);
PrepStore *prep_library_get_store (PrepLibrary *self);
PrepHistory *prep_library_get_history (PrepLibrary *self);

/* The collections, in the order of their files; all are borrowed. */
PrepCollection *prep_library_get_jobs (PrepLibrary *self);
PrepCollection *prep_library_get_listings (PrepLibrary *self);
PrepCollection *prep_library_get_openings (PrepLibrary *self);
PrepCollection *prep_library_get_stories (PrepLibrary *self);
PrepCollection *prep_library_get_experiences (PrepLibrary *self);
PrepCollection *prep_library_get_memos (PrepLibrary *self);
PrepCollection *prep_library_get_questions (PrepLibrary *self);
PrepCollection *prep_library_get_topics (PrepLibrary *self);
PrepCollection *prep_library_get_plans (PrepLibrary *self);
PrepCollection *prep_library_get_sessions (PrepLibrary *self);
PrepCollection *prep_library_get_attempts (PrepLibrary *self);
PrepCollection *prep_library_get_tasks (PrepLibrary *self);
PrepCollection *prep_library_get_seasons (PrepLibrary *self);
PrepCollection *prep_library_get_collection_of (PrepLibrary *self, GType record_type);

/* Looking up, also what is in the trash (prep_record_is_deleted() of its top). NULL: not there. */
gpointer prep_library_lookup (PrepLibrary *self, const char *id);
gpointer prep_library_find_place (PrepLibrary *self, const char *place);
gboolean prep_library_is_there (PrepLibrary *self, const char *id);
const PrepReference *prep_library_get_references (PrepLibrary *self, const char *id, guint *n);

/* Questions that need more than one collection. */
PrepSeason *prep_library_get_season (PrepLibrary *self);
PrepSeason *prep_library_touch_season (PrepLibrary *self, const char *name, const char *term);
void prep_library_get_done_on (PrepLibrary *self, PrepJob *job, PrepTaskKind kind, char day[11]);
int prep_library_get_quiet_days (PrepLibrary *self, PrepJob *job, const char *today);
PrepAdvice prep_library_get_advice (PrepLibrary *self,
                                    PrepJob *job,
                                    const char *today,
                                    char day[11]);

G_END_DECLS
