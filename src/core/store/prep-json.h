/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Small helpers on top of json-glib. Everywhere here a member that is null is the same as a member
 * that is absent, as the file format says.
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Whether two values are the same, whatever the order of members. The numbers 1 and 1.0 differ, the
 * order in an array counts. NULL (nothing there) equals null.
 */
gboolean    prep_json_equal          (JsonNode   *a,
                                      JsonNode   *b);

/* As prep_json_equal(), but the member @ignored of records (objects with a string "id") does not
 * count, at any depth.
 */
gboolean    prep_json_equal_ignoring (JsonNode   *a,
                                      JsonNode   *b,
                                      const char *ignored);

/* The one text of a value: compact, members sorted by name, null members left out. Two values are
 * equal if and only if their canonical texts are. Returns: a new string, "null" for NULL.
 */
char       *prep_json_canonical      (JsonNode   *node);

/* A deep copy that shares nothing with @node (json_node_copy() shares objects and arrays), without
 * null members. Returns: a new node, or NULL for NULL.
 */
JsonNode   *prep_json_copy           (JsonNode   *node);

/* As prep_json_copy(), with the members of each object in the order they have at the same place in
 * @like, and those that @like lacks after them by name: two equal values become two equal texts.
 * @like: (nullable): the value that gives the order.
 */
JsonNode   *prep_json_copy_like      (JsonNode   *node,
                                      JsonNode   *like);

/* Whether two values (or NULL) make the same text: equal, with their members in the same order. */
gboolean    prep_json_identical      (JsonNode   *a,
                                      JsonNode   *b);

/* The member as text. Returns: borrowed, or NULL when it is absent or no string; never a critical.
 * @object: (nullable)
 */
const char *prep_json_get_string     (JsonObject *object,
                                      const char *member);

/* The member. Returns: borrowed, or NULL when it is absent or null.
 * @object: (nullable)
 */
JsonNode   *prep_json_get_member     (JsonObject *object,
                                      const char *member);

/* The object or array in @node. Returns: borrowed, or NULL when it is something else.
 * @node: (nullable)
 */
JsonObject *prep_json_as_object      (JsonNode   *node);
JsonArray  *prep_json_as_array       (JsonNode   *node);

G_END_DECLS
