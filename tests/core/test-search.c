/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include <string.h>

#include "model/prep-contact.h"
#include "model/prep-fold.h"
#include "model/prep-library.h"
#include "model/prep-listing.h"
#include "model/prep-round.h"
#include "model/prep-search.h"
#include "scratch.h"

#define ADD(path, func) \
  g_test_add (path, Scratch, NULL, scratch_set_up, func, scratch_tear_down)

static PrepLibrary *
open_library (const char *folder)
{
  PrepLibrary *library = prep_library_new (folder, NULL);
  g_autoptr (GError) error = NULL;

  prep_store_load (prep_library_get_store (library), &error);
  g_assert_no_error (error);

  return library;
}

static gboolean
finds (PrepSearch *search,
       gpointer    record,
       const char *typed)
{
  g_auto (GStrv) words = prep_fold_words (typed);

  return prep_search_matches (search, record, (const char *const *) words);
}

static PrepJob *
make_job (void)
{
  PrepJob *job = prep_job_new ("Café Müller", "Data Intern");
  g_autoptr (PrepRecord) round = prep_record_new (PREP_TYPE_ROUND);
  g_autoptr (PrepRecord) contact = prep_record_new (PREP_TYPE_CONTACT);

  prep_record_add_text (PREP_RECORD (job), PREP_JOB_LOCATIONS, "Los Gatos, CA");
  prep_record_add_text (PREP_RECORD (job), PREP_JOB_TAGS, "dream");
  prep_record_set_text (PREP_RECORD (job), PREP_JOB_NOTES, "first line\nasked for a portfolio");
  prep_record_set_text (PREP_RECORD (job), PREP_JOB_LINK, "https://boards.example.org/x.html?q=7");
  prep_record_set_text (PREP_RECORD (job), PREP_JOB_ORIGIN, "deadbeef-0000");
  prep_record_set_text (round, PREP_ROUND_FEEDBACK, "clear thinking");
  prep_record_append (PREP_RECORD (job), PREP_JOB_ROUNDS, round);
  prep_record_set_text (contact, PREP_CONTACT_NAME, "Ada Rossi");
  prep_record_append (PREP_RECORD (job), PREP_JOB_CONTACTS, contact);

  return job;
}

/* What is typed, and whether the application above is found by it. */
static const struct
{
  const char *typed;
  gboolean found;
} searches[] = {
  { "", TRUE },
  { "   ", TRUE },
  { "cafe muller", TRUE },
  { "MÜLLER", TRUE },
  { "intern data", TRUE },
  { "los gatos", TRUE },
  { "dream", TRUE },
  { "portfolio", TRUE },
  { "clear", TRUE },
  { "rossi", TRUE },
  { "boards.example.org", TRUE },
  { "dream rossi portfolio", TRUE },
  { "html", FALSE },
  { "deadbeef", FALSE },
  { "figma", FALSE },
  { "dream figma", FALSE },
  { "technical", FALSE },
};

static void
test_finds_what_a_person_wrote (Scratch      *self,
                                gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  g_autoptr (PrepJob) job = make_job ();
  g_autoptr (PrepSearch) search = prep_search_new (prep_library_get_jobs (library));

  g_assert_true (prep_collection_add (prep_library_get_jobs (library), PREP_RECORD (job)));
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_test_message ("%s", searches[i].typed);
      g_assert_cmpint (finds (search, job, searches[i].typed), ==, searches[i].found);
    }
}

static void
test_words_do_not_run_over_from_field_to_field (void)
{
  g_autoptr (PrepJob) job = prep_job_new ("Alpha", "Beta");
  g_autofree char *text = prep_search_text_new (PREP_RECORD (job));

  g_assert_nonnull (strstr (text, "alpha"));
  g_assert_null (strstr (text, "alphabeta"));
  g_assert_null (strstr (text, "alpha beta"));
}

static void
test_knows_what_was_changed (Scratch      *self,
                             gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  g_autoptr (PrepJob) job = make_job ();
  g_autoptr (PrepSearch) search = prep_search_new (prep_library_get_jobs (library));
  PrepRecord *round;

  prep_collection_add (prep_library_get_jobs (library), PREP_RECORD (job));
  g_assert_false (finds (search, job, "figma"));
  prep_record_set_text (PREP_RECORD (job), PREP_JOB_COMPANY, "Figma");
  g_assert_true (finds (search, job, "figma"));

  prep_history_settle (prep_library_get_history (library));
  round = prep_record_get_nth (PREP_RECORD (job), PREP_JOB_ROUNDS, 0);
  prep_record_add_text (round, PREP_ROUND_PEOPLE, "Grace");
  g_assert_true (finds (search, job, "grace"));

  prep_history_undo (prep_library_get_history (library));
  g_assert_false (finds (search, job, "grace"));
}

static void
fill (PrepCollection *listings,
      guint           n)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      PrepRecord *listing = prep_record_new (PREP_TYPE_LISTING);
      g_autofree char *company = g_strdup_printf ("Åkerlund & Söner number %u", i);
      g_autofree char *place = g_strdup_printf ("Place %u, São Paulo", i);

      prep_record_set_text (listing, PREP_LISTING_COMPANY, company);
      prep_record_set_text (listing, PREP_LISTING_ROLE, "Software Engineering Intern — Summer");
      prep_record_add_text (listing, PREP_LISTING_LOCATIONS, place);
      g_ptr_array_add (all, listing);
    }
  g_assert_true (prep_collection_add_many (listings, all));
}

static gint64
time_search (PrepSearch     *search,
             PrepCollection *listings,
             const char     *typed,
             guint          *n_found)
{
  gint64 start = g_get_monotonic_time ();

  *n_found = 0;
  for (guint i = 0; i < prep_collection_get_length (listings); i++)
    *n_found += finds (search, prep_collection_get_nth (listings, i), typed);

  return g_get_monotonic_time () - start;
}

/* A ratio holds on any machine: looking at texts that are kept is far cheaper than making them. */
static void
test_folds_a_text_once (Scratch      *self,
                        gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  PrepCollection *listings = prep_library_get_listings (library);
  g_autoptr (PrepSearch) search = prep_search_new (listings);
  gint64 first, again = G_MAXINT64;
  guint n;

  fill (listings, 6000);
  first = time_search (search, listings, "soner 5999", &n);
  g_assert_cmpuint (n, ==, 1);
  for (guint i = 0; i < 5; i++)
    again = MIN (again, time_search (search, listings, "sao paulo 17", &n));
  g_assert_cmpuint (n, >, 1);
  g_test_message ("first %" G_GINT64_FORMAT " us, again %" G_GINT64_FORMAT " us", first, again);
  g_assert_cmpint (again * 3, <, first);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/search/finds-what-a-person-wrote", test_finds_what_a_person_wrote);
  g_test_add_func ("/search/words-do-not-run-over-from-field-to-field",
                   test_words_do_not_run_over_from_field_to_field);
  ADD ("/search/knows-what-was-changed", test_knows_what_was_changed);
  ADD ("/search/folds-a-text-once", test_folds_a_text_once);

  return g_test_run ();
}
