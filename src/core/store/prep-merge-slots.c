/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-merge-slots.h"

#include <string.h>

static void
slot_free (gpointer data)
{
  PrepMergeSlot *slot = data;

  g_clear_pointer (&slot->merged, json_node_unref);
  g_free (slot->key);
  g_free (slot);
}

/* Returns: (transfer full): three empty sequences; the nodes added later must outlive them. */
PrepMergeSlots *
prep_merge_slots_new (void)
{
  PrepMergeSlots *self = g_new0 (PrepMergeSlots, 1);

  self->all = g_ptr_array_new_with_free_func (slot_free);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint side = 0; side < PREP_N_SIDES; side++)
    self->sequence[side] = g_ptr_array_new ();
  return self;
}

void
prep_merge_slots_free (PrepMergeSlots *self)
{
  for (guint side = 0; side < PREP_N_SIDES; side++)
    g_ptr_array_unref (self->sequence[side]);
  g_hash_table_unref (self->by_key);
  g_ptr_array_unref (self->all);
  g_free (self);
}

/* Returns: (transfer none): the slot of @key, made when it is not there yet. */
PrepMergeSlot *
prep_merge_slots_get (PrepMergeSlots *self,
                      const char     *key)
{
  PrepMergeSlot *slot = g_hash_table_lookup (self->by_key, key);

  if (slot == NULL)
    {
      slot = g_new0 (PrepMergeSlot, 1);
      slot->key = g_strdup (key);
      g_ptr_array_add (self->all, slot);
      g_hash_table_insert (self->by_key, slot->key, slot);
    }
  return slot;
}

/* Puts @node under @key at the end of @side's sequence. A key the side has already is numbered, so
 * that nothing falls under the table when a list names something twice.
 */
void
prep_merge_slots_add (PrepMergeSlots *self,
                      PrepSide        side,
                      const char     *key,
                      JsonNode       *node)
{
  PrepMergeSlot *slot = prep_merge_slots_get (self, key);

  for (guint n = 2; slot->sides[side] != NULL; n++)
    {
      /* No key contains a NUL, and none of a list's starts with a digit. */
      g_autofree char *numbered = g_strdup_printf ("%u %s", n, key);

      slot = prep_merge_slots_get (self, numbered);
    }
  slot->sides[side] = node;
  g_ptr_array_add (self->sequence[side], slot);
}

/* Adds the members of @object (nullable), except null ones. */
void
prep_merge_slots_add_members (PrepMergeSlots *self,
                              PrepSide        side,
                              JsonObject     *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (object == NULL)
    return;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!JSON_NODE_HOLDS_NULL (node))
      prep_merge_slots_add (self, side, name, node);
}

static gboolean
same_sequence (GPtrArray *a,
               GPtrArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->pdata, b->pdata,
                                                     a->len * sizeof (gpointer)) == 0);
}

/* The order of the side that alone changed it, if it has a place for all that is left. */
static GPtrArray *
choose_sequence (PrepMergeSlots *self,
                 PrepSide       *side)
{
  GPtrArray **sequence = self->sequence;

  if (same_sequence (sequence[PREP_SIDE_OURS], sequence[PREP_SIDE_THEIRS]) ||
      same_sequence (sequence[PREP_SIDE_BASE], sequence[PREP_SIDE_THEIRS]))
    *side = PREP_SIDE_OURS;
  else if (same_sequence (sequence[PREP_SIDE_BASE], sequence[PREP_SIDE_OURS]))
    *side = PREP_SIDE_THEIRS;
  else
    return NULL;

  for (guint i = 0; i < self->all->len; i++)
    {
      PrepMergeSlot *slot = self->all->pdata[i];

      if (slot->merged != NULL && slot->sides[*side] == NULL)
        return NULL;
    }
  return sequence[*side];
}

static void
append_merged (GPtrArray *order,
               GPtrArray *sequence)
{
  for (guint i = 0; i < sequence->len; i++)
    {
      PrepMergeSlot *slot = sequence->pdata[i];

      if (slot->merged != NULL)
        g_ptr_array_add (order, slot);
    }
}

/* What is left of what all three have, as @side orders it. */
static GPtrArray *
list_common (PrepMergeSlots *self,
             PrepSide        side)
{
  GPtrArray *common = g_ptr_array_new ();

  for (guint i = 0; i < self->sequence[side]->len; i++)
    {
      PrepMergeSlot *slot = self->sequence[side]->pdata[i];

      if (slot->merged != NULL && slot->sides[PREP_SIDE_BASE] != NULL &&
          slot->sides[PREP_SIDE_OURS] != NULL && slot->sides[PREP_SIDE_THEIRS] != NULL)
        g_ptr_array_add (common, slot);
    }
  return common;
}

/* Of two orders of the same slots always the same one. It is not the base's when both sides have a
 * new one: an order that nobody has any more would come back, and computers that meet in turn, each
 * pair with an older base, would pass the orders round.
 */
static GPtrArray *
choose_order (GPtrArray *a,
              GPtrArray *b)
{
  for (guint i = 0; i < a->len; i++)
    {
      int order = strcmp (((PrepMergeSlot *) a->pdata[i])->key,
                          ((PrepMergeSlot *) b->pdata[i])->key);

      if (order != 0)
        return order > 0 ? a : b;
    }
  return a;
}

/* What is left of the base: in its order, or in that a side gave to what all three have, and after
 * that what a side had removed.
 */
static void
append_base (GPtrArray      *order,
             PrepMergeSlots *self)
{
  g_autoptr (GPtrArray) base = list_common (self, PREP_SIDE_BASE);
  g_autoptr (GPtrArray) ours = list_common (self, PREP_SIDE_OURS);
  g_autoptr (GPtrArray) theirs = list_common (self, PREP_SIDE_THEIRS);
  GPtrArray *chosen;

  if (same_sequence (base, ours))
    chosen = theirs;
  else if (same_sequence (base, theirs))
    chosen = ours;
  else
    chosen = choose_order (ours, theirs);

  if (same_sequence (base, chosen))
    {
      append_merged (order, self->sequence[PREP_SIDE_BASE]);
      return;
    }
  append_merged (order, chosen);
  for (guint i = 0; i < self->sequence[PREP_SIDE_BASE]->len; i++)
    {
      PrepMergeSlot *slot = self->sequence[PREP_SIDE_BASE]->pdata[i];

      if (slot->merged != NULL &&
          (slot->sides[PREP_SIDE_OURS] == NULL || slot->sides[PREP_SIDE_THEIRS] == NULL))
        g_ptr_array_add (order, slot);
    }
}

/* The slots with something left in them. If only one side changed the sequence: as it has them.
 * Otherwise the base's order (or that a side gave to what was there), and after it what is new as
 * @compare (of pointers to slots; a total order) says. The sides are treated alike.
 * Returns: (transfer container): the slots
 */
GPtrArray *
prep_merge_slots_order (PrepMergeSlots *self,
                        GCompareFunc    compare)
{
  GPtrArray *order = g_ptr_array_sized_new (self->all->len);
  g_autoptr (GPtrArray) added = NULL;
  GPtrArray *sequence;
  PrepSide side;

  sequence = choose_sequence (self, &side);
  if (sequence != NULL)
    {
      append_merged (order, sequence);
      return order;
    }

  append_base (order, self);
  added = g_ptr_array_new ();
  for (guint i = 0; i < self->all->len; i++)
    {
      PrepMergeSlot *slot = self->all->pdata[i];

      if (slot->merged != NULL && slot->sides[PREP_SIDE_BASE] == NULL)
        g_ptr_array_add (added, slot);
    }
  g_ptr_array_sort (added, compare);
  g_ptr_array_extend (order, added, NULL, NULL);
  return order;
}

/* Takes what is left as the members of a new object, new ones by name. */
JsonObject *
prep_merge_slots_to_object (PrepMergeSlots *self)
{
  g_autoptr (GPtrArray) order = prep_merge_slots_order (self, prep_merge_slot_compare_keys);
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < order->len; i++)
    {
      PrepMergeSlot *slot = order->pdata[i];

      json_object_set_member (object, slot->key, g_steal_pointer (&slot->merged));
    }
  return object;
}

/* Takes what is left as the elements of a new array, new ones as @compare says. */
JsonArray *
prep_merge_slots_to_array (PrepMergeSlots *self,
                           GCompareFunc    compare)
{
  g_autoptr (GPtrArray) order = prep_merge_slots_order (self, compare);
  JsonArray *array = json_array_sized_new (order->len);

  for (guint i = 0; i < order->len; i++)
    {
      PrepMergeSlot *slot = order->pdata[i];

      json_array_add_element (array, g_steal_pointer (&slot->merged));
    }
  return array;
}

int
prep_merge_slot_compare_keys (gconstpointer a,
                              gconstpointer b)
{
  const PrepMergeSlot *slot_a = *(PrepMergeSlot *const *) a;
  const PrepMergeSlot *slot_b = *(PrepMergeSlot *const *) b;

  return strcmp (slot_a->key, slot_b->key);
}
