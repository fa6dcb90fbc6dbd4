/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "applications/prep-term-list.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "model/prep-listing.h"

static int
get_year (const char *term)
{
  const char *space = strrchr (term, ' ');

  return space != NULL ? atoi (space + 1) : 0;
}

/* "Summer 2027" before "Summer 2026". */
static int
compare_terms (gconstpointer a,
               gconstpointer b)
{
  const char *one = *(const char *const *) a, *other = *(const char *const *) b;
  int years = get_year (other) - get_year (one);

  return years != 0 ? years : g_utf8_collate (one, other);
}

/**
 * prep_term_list_fill:
 * @terms: is filled with "All terms", then every term of @listings, the latest year first
 * @chosen: (nullable): the term that is chosen; NULL for all
 *
 * Returns: the place of @chosen; 0, all of them, if it is gone
 */
guint
prep_term_list_fill (GtkStringList  *terms,
                     PrepCollection *listings,
                     const char     *chosen)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint selected = 0;

  for (guint i = 0; i < prep_collection_get_length (listings); i++)
    {
      const char *const *held =
        prep_record_get_texts (prep_collection_get_nth (listings, i), PREP_LISTING_TERMS);

      for (guint j = 0; held[j] != NULL; j++)
        if (g_hash_table_add (seen, (gpointer) held[j]))
          g_ptr_array_add (names, (gpointer) held[j]);
    }
  g_ptr_array_sort (names, compare_terms);
  g_ptr_array_insert (names, 0, (gpointer) _("All terms"));
  for (guint i = 1; i < names->len; i++)
    if (g_strcmp0 (chosen, g_ptr_array_index (names, i)) == 0)
      selected = i;
  g_ptr_array_add (names, NULL);
  gtk_string_list_splice (terms, 0, g_list_model_get_n_items (G_LIST_MODEL (terms)),
                          (const char *const *) names->pdata);

  return selected;
}
