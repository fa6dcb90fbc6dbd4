/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the files of the merge share: prep-merge.c (records and values), prep-merge-list.c (lists
 * and sets) and prep-merge-special.c (the members that have a rule of their own).
 */

#pragma once

#include "store/prep-merge-slots.h"
#include "store/prep-merge.h"

G_BEGIN_DECLS

/* One call of the public functions. */
typedef struct
{
  PrepMergeFlags flags;
  gboolean       kept_ours;
} PrepMergeRun;

/* The innermost record that is being merged. */
typedef struct
{
  PrepMergeRun *run;
  JsonObject   *sides[PREP_N_SIDES];    /* borrowed; the base's may be NULL */
  const char   *modified[PREP_N_SIDES]; /* by what clashes are decided; may be the outer record's */
  GPtrArray    *losers;                 /* JsonNode: new elements of its "conflicts" */
} PrepMergeScope;

gboolean    prep_merge_agree         (JsonNode *const      *sides,
                                      JsonNode            **agreed);
JsonObject *prep_merge_run_record    (PrepMergeRun         *run,
                                      const PrepMergeScope *outer,
                                      JsonObject *const    *sides);
void        prep_merge_add_loser     (PrepMergeScope       *scope,
                                      PrepSide              side,
                                      const char           *member,
                                      JsonNode             *value);

gboolean    prep_merge_is_list       (JsonNode *const      *sides);
JsonArray  *prep_merge_run_list      (PrepMergeRun         *run,
                                      const PrepMergeScope *outer,
                                      JsonArray *const     *sides);
JsonNode   *prep_merge_list_member   (PrepMergeScope       *scope,
                                      JsonNode *const      *sides);
JsonNode   *prep_merge_array_node    (JsonArray            *array,
                                      JsonNode *const      *sides);

int         prep_merge_compare_times (const char           *a,
                                      const char           *b);
gboolean    prep_merge_same_content  (JsonNode             *a,
                                      JsonNode             *b);
JsonNode   *prep_merge_created       (PrepMergeScope       *scope,
                                      JsonNode *const      *sides);
JsonNode   *prep_merge_modified      (PrepMergeScope       *scope,
                                      JsonNode *const      *sides);
JsonNode   *prep_merge_deleted       (PrepMergeScope       *scope,
                                      JsonNode *const      *sides);
JsonNode   *prep_merge_conflicts     (PrepMergeScope       *scope,
                                      JsonNode *const      *sides);

G_END_DECLS
