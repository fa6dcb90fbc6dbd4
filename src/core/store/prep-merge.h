/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The merge of two versions of the same records that grew out of a third one. It is a pure
 * function of JSON and symmetric: whoever computes it, with whichever side as "ours", gets the
 * same bytes, so that two computers that share a folder end with the same file. It knows no
 * domain. The store uses it when a file changed under it, for conflict copies and for undo.
 *
 * Records, found by their "id", are merged member by member, at every depth:
 *  - what only one side changed since the base is taken from that side;
 *  - an array of objects that all have a string "id" is a list of records. One that a side
 *    removed goes when the other did not touch it, and stays as the other has it when it did;
 *  - an array of texts, numbers and flags is a set: additions and removals of both sides count;
 *  - an object without "id" is merged by member if it is one in all three, everything else is
 *    taken or left whole;
 *  - a member that both changed, differently, is a clash: the side whose innermost record has
 *    the later "modified" wins, then the greater canonical text. The loser goes, once, into that
 *    record's "conflicts": {"member", "value", "modified"}. A nested record without "modified"
 *    on either side goes by that of the record around it. "member" is the name, or names joined
 *    by "/" inside an object without "id" ("~" and "/" in a name escaped as in RFC 6901). No
 *    "value" means that the loser had cleared the member;
 *  - "conflicts" is a set by (member, value), each with the later "modified": what a side took
 *    out of it stays out, unless the same value has lost once more since;
 *  - "modified" is the later, "created" the earlier of the two; nothing is stamped anew;
 *  - "deleted" against an edit: the record lives if the edit's "modified" is later than the
 *    deletion (which then is a loser in "conflicts"), otherwise it stays deleted. The other
 *    members merge in both cases, so no word is lost. Two deletions: the later. A record taken
 *    out of the trash by one side lives;
 *  - the order of records, set elements and members is that of the only side that changed it, or
 *    the base's followed by what is new: records by (created, id), the rest sorted. An order that
 *    a side gave to what the base has is kept; of two such orders one is taken.
 *
 * An absent member and null are the same. Without a base everything is new: what is equal
 * agrees, what differs clashes.
 */

#pragma once

#include <json-glib/json-glib.h>

#include "store/prep-json.h"

G_BEGIN_DECLS

/**
 * PrepMergeFlags:
 * @PREP_MERGE_DEFAULT: the symmetric merge
 * @PREP_MERGE_OURS_WIN: for undo: a clash keeps ours and records no conflict
 */
typedef enum
{
  PREP_MERGE_DEFAULT = 0,
  PREP_MERGE_OURS_WIN = 1 << 0
} PrepMergeFlags;

JsonObject *prep_merge_record (JsonObject     *base,
                               JsonObject     *ours,
                               JsonObject     *theirs,
                               PrepMergeFlags  flags,
                               gboolean       *kept_ours);
JsonArray  *prep_merge_items  (JsonArray      *base,
                               JsonArray      *ours,
                               JsonArray      *theirs,
                               PrepMergeFlags  flags);

G_END_DECLS
