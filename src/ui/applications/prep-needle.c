/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "applications/prep-needle.h"

#include "model/prep-fold.h"

/* Looks for nothing, which is everywhere. */
void
prep_needle_init (PrepNeedle *self)
{
  self->folded = g_strdup ("");
  self->words = g_new0 (char *, 1);
}

void
prep_needle_clear (PrepNeedle *self)
{
  g_clear_pointer (&self->folded, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

/**
 * prep_needle_set:
 * @typed: what stands in the search now
 * @change: (out): what that means for a filter: letters that are added only take away from what is
 *   found, so that only that is looked at again
 *
 * Returns: whether it is another search than before
 */
gboolean
prep_needle_set (PrepNeedle      *self,
                 const char      *typed,
                 GtkFilterChange *change)
{
  g_autofree char *folded = prep_fold_search (typed);

  if (g_str_equal (folded, self->folded))
    return FALSE;

  if (g_str_has_prefix (folded, self->folded))
    *change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (self->folded, folded))
    *change = GTK_FILTER_CHANGE_LESS_STRICT;
  else
    *change = GTK_FILTER_CHANGE_DIFFERENT;

  prep_needle_clear (self);
  self->words = prep_fold_words (typed);
  self->folded = g_steal_pointer (&folded);

  return TRUE;
}
