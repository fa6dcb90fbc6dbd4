/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include <string.h>

#include "model/prep-enums.h"
#include "model/prep-job-posting.h"
#include "model/prep-job-stage.h"
#include "model/prep-library.h"
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

static PrepListing *
add_listing (PrepLibrary *library,
             const char  *origin,
             const char  *company,
             const char  *role,
             const char  *link)
{
  g_autoptr (PrepRecord) listing = prep_record_new (PREP_TYPE_LISTING);

  prep_record_set_text (listing, PREP_LISTING_ORIGIN, origin);
  prep_record_set_text (listing, PREP_LISTING_COMPANY, company);
  prep_record_set_text (listing, PREP_LISTING_ROLE, role);
  prep_record_set_text (listing, PREP_LISTING_LINK, link);
  g_assert_true (prep_collection_add (prep_library_get_listings (library), listing));

  return PREP_LISTING (listing);
}

static PrepJob *
apply (PrepLibrary *library,
       PrepListing *listing)
{
  g_autoptr (PrepJob) job = prep_job_new_from_listing (listing);

  g_assert_true (prep_collection_add (prep_library_get_jobs (library), PREP_RECORD (job)));

  return job;
}

static PrepJob *
find (PrepLibrary *library,
      PrepListing *listing)
{
  g_autoptr (PrepPostings) postings = prep_postings_new (prep_library_get_jobs (library),
                                                         prep_library_get_listings (library));

  return prep_postings_find (postings, listing);
}

static void
test_takes_over_what_the_posting_says (void)
{
  g_autoptr (PrepRecord) listing = prep_record_new (PREP_TYPE_LISTING);
  g_autoptr (PrepJob) made = NULL;
  PrepRecord *job;

  prep_record_set_text (listing, PREP_LISTING_COMPANY, "Netflix");
  prep_record_set_text (listing, PREP_LISTING_ROLE, "Software Engineer Intern");
  prep_record_set_text (listing, PREP_LISTING_LINK, "https://example.org/1");
  prep_record_set_text (listing, PREP_LISTING_POSTED_ON, "2026-09-04");
  prep_record_set_text (listing, PREP_LISTING_ORIGIN, "id-1");
  prep_record_set_text (listing, PREP_LISTING_SPONSORSHIP, "U.S. Citizenship is Required");
  prep_record_add_text (listing, PREP_LISTING_LOCATIONS, "Los Gatos, CA; Remote");
  prep_record_add_text (listing, PREP_LISTING_TERMS, "Summer 2027");
  prep_record_add_text (listing, PREP_LISTING_TERMS, "Fall 2027");
  prep_record_add_text (listing, PREP_LISTING_DEGREES, "Bachelor's");
  prep_record_add_text (listing, PREP_LISTING_DEGREES, "PhD");

  made = prep_job_new_from_listing (PREP_LISTING (listing));
  job = PREP_RECORD (made);
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_COMPANY), ==, "Netflix");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_ROLE), ==, "Software Engineer Intern");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_LINK), ==, "https://example.org/1");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_POSTED_ON), ==, "2026-09-04");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_ORIGIN), ==, "id-1");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_TERM), ==, "Summer 2027, Fall 2027");
  g_assert_cmpint (prep_record_get_token (job, PREP_JOB_SOURCE), ==, PREP_SOURCE_LIST);
  g_assert_cmpint (prep_job_get_stage (made), ==, PREP_STAGE_INTERESTED);
  g_assert_true (prep_record_has_text (job, PREP_JOB_LOCATIONS, "Los Gatos, CA  Remote"));
  g_assert_true (prep_record_has_text (job, PREP_JOB_REQUIREMENTS, "bachelors"));
  g_assert_true (prep_record_has_text (job, PREP_JOB_REQUIREMENTS, "doctorate"));
  g_assert_true (prep_record_has_text (job, PREP_JOB_REQUIREMENTS, "work-permit"));
  g_assert_false (prep_record_has_text (job, PREP_JOB_REQUIREMENTS, "masters"));
}

static void
test_knows_the_application_of_a_posting (Scratch      *self,
                                         gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  PrepListing *by_id = add_listing (library, "id-1", "Figma", "Design Intern", "");
  PrepListing *by_link = add_listing (library, "", "Figma", "Data Intern", "https://example.org/2");
  PrepListing *by_words = add_listing (library, "", "Ramp", "Intern", "");
  PrepListing *all[] = { by_id, by_link, by_words };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      PrepJob *job;

      g_assert_null (find (library, all[i]));
      job = apply (library, all[i]);
      g_assert_true (find (library, all[i]) == job);
    }
}

static void
test_an_id_given_twice_is_two_postings (Scratch      *self,
                                        gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  PrepListing *one = add_listing (library, "id", "Northrop", "Software Intern", "");
  PrepListing *other = add_listing (library, "id", "Northrop", "Cyber Intern", "");

  apply (library, one);
  g_assert_nonnull (find (library, one));
  g_assert_null (find (library, other));
}

static void
test_still_knows_it_by_another_name (Scratch      *self,
                                     gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (self->folder);
  PrepListing *listing = add_listing (library, "id-1", "Figma", "Design Intern", "");
  PrepJob *job = apply (library, listing);

  prep_record_set_text (PREP_RECORD (job), PREP_JOB_ROLE, "Product design, New York");
  g_assert_true (find (library, listing) == job);

  prep_collection_delete (prep_library_get_jobs (library), PREP_RECORD (job));
  g_assert_null (find (library, listing));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/job-posting/takes-over-what-the-posting-says",
                   test_takes_over_what_the_posting_says);
  ADD ("/job-posting/knows-the-application-of-a-posting", test_knows_the_application_of_a_posting);
  ADD ("/job-posting/an-id-given-twice-is-two-postings", test_an_id_given_twice_is_two_postings);
  ADD ("/job-posting/still-knows-it-by-another-name", test_still_knows_it_by_another_name);

  return g_test_run ();
}
