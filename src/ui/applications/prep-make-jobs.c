/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Makes applications of postings that are selected: none twice, and all in one step. */

#include "config.h"

#include "applications/prep-make-jobs.h"

#include <glib/gi18n-lib.h>

#include "model/prep-posting-key.h"

/**
 * prep_make_jobs_collect:
 * @selection: a selection of PrepListing
 * @postings: what is an application already
 * @n_selected: (out): how many are selected
 *
 * Returns: (transfer full) (element-type PrepListing): those of them that are none yet
 */
GPtrArray *
prep_make_jobs_collect (GtkSelectionModel *selection,
                        PrepPostings      *postings,
                        guint             *n_selected)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (selection);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *fresh = g_ptr_array_new_with_free_func (g_object_unref);
  GtkBitsetIter iter;
  guint position;

  *n_selected = gtk_bitset_get_size (selected);
  for (gboolean valid = gtk_bitset_iter_init_first (&iter, selected, &position); valid;
       valid = gtk_bitset_iter_next (&iter, &position))
    {
      g_autoptr (PrepListing) listing = g_list_model_get_item (G_LIST_MODEL (selection), position);

      if (prep_postings_find (postings, listing) == NULL &&
          g_hash_table_add (keys, prep_posting_key_new_for (PREP_RECORD (listing))))
        g_ptr_array_add (fresh, g_steal_pointer (&listing));
    }

  return fresh;
}

/**
 * prep_make_jobs:
 * @listings: (element-type PrepListing): postings that are no application yet
 *
 * Returns: how many applications were made: all, or 0 if they cannot be edited now
 */
guint
prep_make_jobs (PrepLibrary *library,
                GPtrArray   *listings)
{
  PrepHistory *history = prep_library_get_history (library);
  g_autoptr (GPtrArray) jobs = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean added;

  if (listings->len == 0)
    return 0;

  for (guint i = 0; i < listings->len; i++)
    g_ptr_array_add (jobs, prep_job_new_from_listing (g_ptr_array_index (listings, i)));

  prep_history_begin (history, _("Applications from postings"), "page/applications");
  added = prep_collection_add_many (prep_library_get_jobs (library), jobs);
  prep_history_end (history);

  return added ? jobs->len : 0;
}
