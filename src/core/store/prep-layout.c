/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a file held beyond the table: members that this version does not know, values of a wrong
 * type, and an order of its own. All of it is written back.
 */

#include "store/prep-record-private.h"

void
prep_layout_free (GArray *layout)
{
  if (layout != NULL)
    g_array_unref (layout);
}

static PrepMember *
find_member (GArray     *layout,
             const char *member)
{
  for (guint i = 0; layout != NULL && i < layout->len; i++)
    {
      PrepMember *found = &g_array_index (layout, PrepMember, i);

      if (g_str_equal (found->name, member))
        return found;
    }
  return NULL;
}

/* Drops the kept value of member, because it was edited; its place in the order stays. */
void
prep_layout_forget (GArray     *layout,
                    const char *member)
{
  PrepMember *found = find_member (layout, member);

  if (found != NULL)
    g_clear_pointer (&found->extra, json_node_unref);
}

/**
 * prep_layout_find:
 *
 * Returns: (transfer none) (nullable): the kept value of @member
 */
JsonNode *
prep_layout_find (GArray     *layout,
                  const char *member)
{
  PrepMember *found = find_member (layout, member);

  return found != NULL ? found->extra : NULL;
}
