/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The members of a record that say something about the record: when it was made, changed and
 * deleted, and what lost in earlier merges.
 */

#include <string.h>

#include "store/prep-merge-private.h"

/* Microseconds since 1970, or G_MININT64 when @text is no time. */
static gint64
parse_time (const char *text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, utc);

  if (time == NULL)
    return G_MININT64;
  return g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time);
}

/* A total order of times (RFC 3339): by the instant, then by the text; what is no time comes before
 * all times, and NULL before everything.
 */
int
prep_merge_compare_times (const char *a,
                          const char *b)
{
  gint64 time_a;
  gint64 time_b;

  if (g_strcmp0 (a, b) == 0)
    return 0;
  if (a == NULL || b == NULL)
    return a == NULL ? -1 : 1;

  time_a = parse_time (a);
  time_b = parse_time (b);
  if (time_a != time_b)
    return time_a < time_b ? -1 : 1;
  return strcmp (a, b);
}

/* Whether two versions of an element say the same. When they were modified is not what they say: an
 * undone edit leaves only that behind, and must not keep a record from being removed.
 */
gboolean
prep_merge_same_content (JsonNode *a,
                         JsonNode *b)
{
  return prep_json_equal_ignoring (a, b, "modified");
}

static gboolean
holds_time (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING &&
         parse_time (json_node_get_string (node)) != G_MININT64;
}

/* The later of two (with @sign -1 the earlier). What is no time gives way to what is. */
static JsonNode *
choose_time (JsonNode *const *sides,
             int              sign)
{
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];
  gboolean time_ours;
  gboolean time_theirs;
  int order;

  if (ours == NULL || theirs == NULL)
    return prep_json_copy (ours != NULL ? ours : theirs);
  if (prep_json_equal (ours, theirs))
    return prep_json_copy_like (ours, NULL);

  time_ours = holds_time (ours);
  time_theirs = holds_time (theirs);
  if (time_ours && time_theirs)
    order = sign * prep_merge_compare_times (json_node_get_string (ours),
                                             json_node_get_string (theirs));
  else if (time_ours || time_theirs)
    order = time_ours ? 1 : -1;
  else
    {
      g_autofree char *text_ours = prep_json_canonical (ours);
      g_autofree char *text_theirs = prep_json_canonical (theirs);

      order = strcmp (text_ours, text_theirs);
    }
  return prep_json_copy (order > 0 ? ours : theirs);
}

JsonNode *
prep_merge_created (PrepMergeScope  *scope,
                    JsonNode *const *sides)
{
  return choose_time (sides, -1);
}

JsonNode *
prep_merge_modified (PrepMergeScope  *scope,
                     JsonNode *const *sides)
{
  return choose_time (sides, 1);
}

/* Whether @side has changed anything but its times since the base. */
static gboolean
is_edited (PrepMergeScope *scope,
           PrepSide        side)
{
  g_autoptr (JsonNode) base = NULL;
  g_autoptr (JsonNode) now = NULL;

  if (scope->sides[PREP_SIDE_BASE] == NULL)
    return TRUE;

  base = json_node_init_object (json_node_alloc (), scope->sides[PREP_SIDE_BASE]);
  now = json_node_init_object (json_node_alloc (), scope->sides[side]);
  return !prep_merge_same_content (base, now);
}

/* The tombstone. A record that one side deleted and the other edited lives when the edit came
 * later: who edited it last had not meant to lose it. Otherwise it goes to the trash with both
 * sides' words in it, from where it can be had back.
 */
JsonNode *
prep_merge_deleted (PrepMergeScope  *scope,
                    JsonNode *const *sides)
{
  PrepSide dead = sides[PREP_SIDE_OURS] != NULL ? PREP_SIDE_OURS : PREP_SIDE_THEIRS;
  PrepSide alive = dead == PREP_SIDE_OURS ? PREP_SIDE_THEIRS : PREP_SIDE_OURS;
  JsonNode *base = sides[PREP_SIDE_BASE];
  const char *deleted;

  if (sides[dead] == NULL || (sides[alive] == NULL && prep_json_equal (base, sides[dead])))
    return NULL;
  if (sides[alive] != NULL)
    return choose_time (sides, 1);
  if (!is_edited (scope, alive))
    return prep_json_copy (sides[dead]);

  if (scope->run->flags & PREP_MERGE_OURS_WIN)
    {
      scope->run->kept_ours = TRUE;
      return prep_json_copy (sides[PREP_SIDE_OURS]);
    }

  deleted = prep_json_get_string (scope->sides[dead], "deleted");
  if (prep_merge_compare_times (scope->modified[alive], deleted) <= 0)
    return prep_json_copy (sides[dead]);
  prep_merge_add_loser (scope, dead, "deleted", sides[dead]);
  return NULL;
}

/* The key under which an element of "conflicts" is there once: what it says, not when. */
static char *
conflict_key (JsonNode *element)
{
  JsonObject *object = prep_json_as_object (element);
  g_autofree char *member = NULL;
  g_autofree char *value = NULL;

  if (prep_json_get_member (object, "member") == NULL)
    {
      value = prep_json_canonical (element);
      return g_strconcat ("value ", value, NULL);
    }
  member = prep_json_canonical (prep_json_get_member (object, "member"));
  value = prep_json_canonical (prep_json_get_member (object, "value"));
  return g_strconcat ("member ", member, " ", value, NULL);
}

static void
add_conflicts (PrepMergeSlots *slots,
               PrepSide        side,
               JsonNode       *node)
{
  JsonArray *array = prep_json_as_array (node);
  guint length = array != NULL ? json_array_get_length (array) : 0;

  /* Something else than a list is kept as if it were its only element. */
  if (array == NULL && node != NULL)
    {
      g_autofree char *key = conflict_key (node);

      prep_merge_slots_add (slots, side, key, node);
    }
  for (guint i = 0; i < length; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      g_autofree char *key = conflict_key (element);

      prep_merge_slots_add (slots, side, key, element);
    }
}

/* Which of two conflicts that say the same happened later: above, below or 0 as strcmp(). */
static int
compare_conflicts (JsonNode *a,
                   JsonNode *b)
{
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;
  int order;

  order = prep_merge_compare_times (prep_json_get_string (prep_json_as_object (a), "modified"),
                                    prep_json_get_string (prep_json_as_object (b), "modified"));
  if (order != 0)
    return order;
  text_a = prep_json_canonical (a);
  text_b = prep_json_canonical (b);
  return strcmp (text_a, text_b);
}

/* A set: what was there and a side took out is out, what is new or has lost once more is in. */
static JsonNode *
merge_conflict (JsonNode *const *sides)
{
  JsonNode *ours = sides[PREP_SIDE_OURS];
  JsonNode *theirs = sides[PREP_SIDE_THEIRS];
  JsonNode *agreed;
  int order;

  if (ours == NULL && theirs == NULL)
    return NULL;
  if (ours == NULL || theirs == NULL)
    {
      JsonNode *only = ours != NULL ? ours : theirs;

      return prep_json_equal (sides[PREP_SIDE_BASE], only) ? NULL : prep_json_copy (only);
    }

  order = compare_conflicts (ours, theirs);
  if (order == 0 && prep_merge_agree (sides, &agreed))
    return agreed;
  return prep_json_copy (order > 0 ? ours : theirs);
}

static void
add_losers (PrepMergeSlots *slots,
            GPtrArray      *losers)
{
  for (guint i = 0; i < losers->len; i++)
    {
      JsonNode *loser = losers->pdata[i];
      g_autofree char *key = conflict_key (loser);
      PrepMergeSlot *slot = prep_merge_slots_get (slots, key);

      if (slot->merged != NULL && compare_conflicts (slot->merged, loser) >= 0)
        continue;
      g_clear_pointer (&slot->merged, json_node_unref);
      slot->merged = json_node_ref (loser);
    }
}

/* The conflicts of both sides and those of this merge. Returns: (transfer full) (nullable) */
JsonNode *
prep_merge_conflicts (PrepMergeScope  *scope,
                      JsonNode *const *sides)
{
  g_autoptr (PrepMergeSlots) slots = NULL;
  g_autoptr (JsonArray) merged = NULL;

  if (sides[PREP_SIDE_OURS] == NULL && sides[PREP_SIDE_THEIRS] == NULL && scope->losers->len == 0)
    return NULL;

  slots = prep_merge_slots_new ();
  for (guint side = 0; side < PREP_N_SIDES; side++)
    add_conflicts (slots, side, sides[side]);
  for (guint i = 0; i < slots->all->len; i++)
    {
      PrepMergeSlot *slot = slots->all->pdata[i];

      slot->merged = merge_conflict (slot->sides);
    }
  add_losers (slots, scope->losers);

  merged = prep_merge_slots_to_array (slots, prep_merge_slot_compare_keys);
  return prep_merge_array_node (merged, sides);
}
