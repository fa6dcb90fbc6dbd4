/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Random files and random edits for the laws of the merge: records with nested records, sets,
 * unknown objects, tombstones and conflicts. Every word ("w1") and id ("n1") is new, so that one
 * can be looked for afterwards.
 */

#pragma once

#include <json-glib/json-glib.h>

/* Starts over; the same seed gives the same trees. */
void        trees_start              (guint32     seed);
guint64     trees_count_edits        (void);

/* Edits made from now on are later than all before; within an hour times may be equal. */
void        trees_next_hour          (void);

guint       trees_roll               (guint       sides);
JsonObject *trees_new_record         (guint       depth);
JsonNode   *trees_new_items          (guint       n_records);

/* One edit somewhere in the record, in place. */
void        trees_edit_record        (JsonObject *record);

/* A copy after some edits. */
JsonNode   *trees_edit_items         (JsonNode   *items);

/* The same, by one (0 to 2) of three people who do not get into each other's way. */
JsonNode   *trees_edit_without_clash (JsonNode   *items,
                                      guint       who);
