/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Three sequences laid side by side by key, for the merge: the members of three objects or the
 * elements of three arrays. A slot holds what each side has under one key and what came of it.
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef enum
{
  PREP_SIDE_BASE,
  PREP_SIDE_OURS,
  PREP_SIDE_THEIRS,
  PREP_N_SIDES
} PrepSide;

typedef struct
{
  char     *key;
  JsonNode *sides[PREP_N_SIDES]; /* borrowed; NULL where that side has nothing */
  JsonNode *merged;              /* owned; NULL when nothing is left */
} PrepMergeSlot;

typedef struct
{
  GPtrArray  *all;                     /* owns the slots, in the order they were first seen */
  GPtrArray  *sequence[PREP_N_SIDES]; /* the same slots as each side orders them */
  GHashTable *by_key;
} PrepMergeSlots;

PrepMergeSlots *prep_merge_slots_new         (void);
void            prep_merge_slots_free        (PrepMergeSlots *self);

PrepMergeSlot  *prep_merge_slots_get         (PrepMergeSlots *self,
                                              const char     *key);
void            prep_merge_slots_add         (PrepMergeSlots *self,
                                              PrepSide        side,
                                              const char     *key,
                                              JsonNode       *node);
void            prep_merge_slots_add_members (PrepMergeSlots *self,
                                              PrepSide        side,
                                              JsonObject     *object);
GPtrArray      *prep_merge_slots_order       (PrepMergeSlots *self,
                                              GCompareFunc    compare);
JsonObject     *prep_merge_slots_to_object   (PrepMergeSlots *self);
JsonArray      *prep_merge_slots_to_array    (PrepMergeSlots *self,
                                              GCompareFunc    compare);

int             prep_merge_slot_compare_keys (gconstpointer   a,
                                              gconstpointer   b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepMergeSlots, prep_merge_slots_free)

G_END_DECLS
