/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "exchange-fixture.h"

#include <string.h>

#include "model/prep-job-stage.h"
#include "model/prep-job.h"
#include "model/prep-listing.h"
#include "store/prep-gate.h"

#define OFFICIAL                                                                              \
  "[{\"company_name\": \"Northwind\", \"locations\": [\"Oslo, Norway\", \"Remote\"],"         \
  " \"title\": \"Software Intern\", \"date_posted\": 1764689200, \"terms\": [\"Summer 2027\"]," \
  " \"active\": false, \"url\": \"https://northwind.example/1\", \"is_visible\": false,"      \
  " \"source\": \"somebody\", \"company_url\": \"https://northwind.example\","                \
  " \"date_updated\": 1764775600, \"id\": \"one\", \"sponsorship\": \"Other\"}]"

static gpointer
listing (PrepLibrary *library,
         guint        nth)
{
  return prep_collection_get_nth (prep_library_get_listings (library), nth);
}

static char *
join (PrepRecord *record,
      guint       field)
{
  return g_strjoinv ("|", (char **) prep_record_get_texts (record, field));
}

static void
test_official (Scratch      *scratch,
               gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *locations = NULL;
  g_autofree char *terms = NULL;
  PrepRecord *record;

  assert_result (take_in (library, OFFICIAL, PREP_IMPORT_AS_CONTENT, NULL), 1, 0, 0, 0);
  record = listing (library, 0);
  locations = join (record, PREP_LISTING_LOCATIONS);
  terms = join (record, PREP_LISTING_TERMS);
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_COMPANY), ==, "Northwind");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_ROLE), ==, "Software Intern");
  g_assert_cmpstr (locations, ==, "Oslo, Norway|Remote");
  g_assert_cmpstr (terms, ==, "Summer 2027");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_POSTED_ON), ==, "2025-12-02");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_UPDATED_ON), ==, "2025-12-03");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_LINK), ==,
                   "https://northwind.example/1");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_COMPANY_LINK), ==,
                   "https://northwind.example");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_ORIGIN), ==, "one");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_SOURCE), ==, "somebody");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_SPONSORSHIP), ==, "Other");
  g_assert_false (prep_record_get_flag (record, PREP_LISTING_ACTIVE));
  g_assert_false (prep_record_get_flag (record, PREP_LISTING_VISIBLE));
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_SEEN), !=, "");
}

static void
test_season (Scratch      *scratch,
             gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *terms = NULL;

  take_in (library, "[{\"company_name\": \"A\", \"title\": \"B\", \"season\": \"Summer\"}]",
           PREP_IMPORT_AS_CONTENT, NULL);
  terms = join (listing (library, 0), PREP_LISTING_TERMS);
  g_assert_cmpstr (terms, ==, "Summer");
  /* What the file does not say counts as open and shown. */
  g_assert_true (prep_record_get_flag (listing (library, 0), PREP_LISTING_ACTIVE));
  g_assert_true (prep_record_get_flag (listing (library, 0), PREP_LISTING_VISIBLE));
}

static void
test_newer (Scratch      *scratch,
            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *degrees = NULL;

  take_in (library,
           "[{\"company_name\": \"A\", \"title\": \"B\", \"category\": \"Software\","
           " \"degrees\": [\"Bachelor's\", \"Master's\"]}]",
           PREP_IMPORT_AS_CONTENT, NULL);
  degrees = join (listing (library, 0), PREP_LISTING_DEGREES);
  g_assert_cmpstr (degrees, ==, "Bachelor's|Master's");
  g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_CATEGORY), ==,
                   "Software");
}

static void
test_trims (Scratch      *scratch,
            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");

  take_in (library,
           "[{\"company_name\": \" Caf\\u00e9  & Co \\u202f\", \"title\": \"\\u00a0A\\tB\\u3000\"}]",
           PREP_IMPORT_AS_CONTENT, NULL);
  g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_COMPANY), ==,
                   "Café  & Co");
  g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_ROLE), ==, "A\tB");
}

static void
test_links (Scratch      *scratch,
            gconstpointer data)
{
  static const struct
  {
    const char *given;
    const char *kept;
  } links[] = {
    { "https://a.example/x?y=1", "https://a.example/x?y=1" },
    { "HTTP://a.example", "HTTP://a.example" },
    { "javascript:alert(1)", "" },
    { "file:///etc/passwd", "" },
    { "https://user@evil.example", "" },
    { "not a link", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autofree char *folder = g_strdup_printf ("data-%u", i);
      g_autoptr (PrepLibrary) library = open_library (scratch, folder);
      g_autofree char *text = g_strdup_printf (
        "[{\"company_name\": \"A\", \"title\": \"B\", \"url\": \"%s\"}]", links[i].given);

      assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 1, 0, 0, 0);
      g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_LINK), ==,
                       links[i].kept);
    }
}

static void
test_refuses_rows (Scratch      *scratch,
                   gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *huge = g_strnfill (20001, 'x');
  g_autofree char *text = g_strdup_printf (
    "[\n"
    "{\"company_name\": \"A\", \"title\": \"B\"},\n"
    "{\"company_name\": \"A\"},\n"
    "{\"title\": \"B\"}, 7,\n"
    "\n"
    "{\"company_name\": 1, \"title\": \"B\"},\n"
    "{\"company_name\": \" \\u202f \", \"title\": \"B\"},\n"
    "null,\n"
    "[{\"company_name\": \"A\", \"title\": \"B\"}],\n"
    "{\"company_name\": \"A\", \"title\": \"%s\"}]",
    huge);
  const guint lines[] = { 3, 4, 4, 6, 7, 8, 9, 10 };
  const char *reasons[] = {
    "“title” is missing", "“company_name” is missing", "this is not a posting",
    "“company_name” is missing", "“company_name” is missing", "this is not a posting",
    "this is not a posting", "“title” is longer than 20,000 characters",
  };
  g_autoptr (GPtrArray) refusals = NULL;

  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, &refusals), 1, 0, 0, 8);
  g_assert_cmpuint (refusals->len, ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < refusals->len; i++)
    {
      PrepRefusal *refusal = refusals->pdata[i];

      g_assert_cmpuint (refusal->line, ==, lines[i]);
      g_assert_cmpstr (refusal->reason, ==, reasons[i]);
    }
}

static void
test_leaves_out_wrong_types (Scratch      *scratch,
                             gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *locations = NULL;
  PrepRecord *record;

  assert_result (take_in (library,
                          "[{\"company_name\": \"A\", \"title\": \"B\", \"locations\": [1, \"X\"],"
                          " \"date_posted\": \"today\", \"date_updated\": 1e300, \"active\": \"no\","
                          " \"terms\": {}, \"url\": [], \"id\": null, \"degrees\": 7}]",
                          PREP_IMPORT_AS_CONTENT, NULL),
                 1, 0, 0, 0);
  record = listing (library, 0);
  locations = join (record, PREP_LISTING_LOCATIONS);
  g_assert_cmpstr (locations, ==, "X");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_POSTED_ON), ==, "");
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_UPDATED_ON), ==, "");
  g_assert_true (prep_record_get_flag (record, PREP_LISTING_ACTIVE));
}

static void
test_refuses_endless_lists (Scratch      *scratch,
                            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autoptr (GString) text = g_string_new ("[{\"company_name\": \"A\", \"title\": \"B\", "
                                           "\"locations\": [\"x\"");

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, ",\"%u\"", i);
  g_string_append (text, "]}]");
  assert_result (take_in (library, text->str, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 0, 1);
}

static void
test_same_posting (Scratch      *scratch,
                   gconstpointer data)
{
  static const struct
  {
    const char *first;
    const char *second;
    gboolean same;
  } pairs[] = {
    /* the id, with company and role */
    { "\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\", \"url\": \"https://a.example\"",
      "\"company_name\": \"a\", \"title\": \" b \", \"id\": \"1\", \"url\": \"https://b.example\"",
      TRUE },
    { "\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\"",
      "\"company_name\": \"A\", \"title\": \"C\", \"id\": \"1\"", FALSE },
    { "\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\", \"url\": \"https://a.example\"",
      "\"company_name\": \"A\", \"title\": \"B\", \"id\": \"2\", \"url\": \"https://a.example\"",
      FALSE },
    /* no id: the link */
    { "\"company_name\": \"A\", \"title\": \"B\", \"url\": \"https://a.example\"",
      "\"company_name\": \"X\", \"title\": \"Y\", \"url\": \"https://a.example\"", TRUE },
    { "\"company_name\": \"A\", \"title\": \"B\", \"url\": \"https://a.example\"",
      "\"company_name\": \"A\", \"title\": \"B\", \"url\": \"https://b.example\"", FALSE },
    /* neither: company, role and term */
    { "\"company_name\": \"A\", \"title\": \"B\", \"terms\": [\"Summer 2027\"]",
      "\"company_name\": \"A\", \"title\": \"B\", \"terms\": [\"Summer 2027\"]", TRUE },
    { "\"company_name\": \"A\", \"title\": \"B\", \"terms\": [\"Summer 2027\"]",
      "\"company_name\": \"A\", \"title\": \"B\", \"terms\": [\"Fall 2027\"]", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *folder = g_strdup_printf ("data-%u", i);
      g_autoptr (PrepLibrary) library = open_library (scratch, folder);
      g_autofree char *first = g_strdup_printf ("[{%s}]", pairs[i].first);
      g_autofree char *second = g_strdup_printf ("[{%s}]", pairs[i].second);
      PrepImportResult result;

      take_in (library, first, PREP_IMPORT_AS_CONTENT, NULL);
      result = take_in (library, second, PREP_IMPORT_AS_CONTENT, NULL);
      g_assert_cmpuint (result.added, ==, pairs[i].same ? 0 : 1);
    }
}

static void
test_updates_known (Scratch      *scratch,
                    gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  PrepRecord *record;

  take_in (library,
           "[{\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\", \"active\": true,"
           " \"category\": \"Software\"}]",
           PREP_IMPORT_AS_CONTENT, NULL);
  record = listing (library, 0);
  prep_record_set_flag (record, PREP_LISTING_HIDDEN, TRUE);

  /* A file of an older variant does not know the category: it stays, and so does what is mine. */
  assert_result (take_in (library,
                          "[{\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\","
                          " \"active\": false}]",
                          PREP_IMPORT_AS_CONTENT, NULL),
                 0, 1, 0, 0);
  g_assert_true (listing (library, 0) == record);
  g_assert_false (prep_record_get_flag (record, PREP_LISTING_ACTIVE));
  g_assert_true (prep_record_get_flag (record, PREP_LISTING_HIDDEN));
  g_assert_cmpstr (prep_record_get_text (record, PREP_LISTING_CATEGORY), ==, "Software");
}

static void
test_again_adds_nothing (Scratch      *scratch,
                         gconstpointer data)
{
  /* Two rows of one file for one posting that do not agree: the first counts, every time. */
  const char *text =
    "[{\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\", \"source\": \"x\"},"
    " {\"company_name\": \"A\", \"title\": \"B\", \"id\": \"1\", \"source\": \"y\"},"
    " {\"company_name\": \"C\", \"title\": \"D\"}]";
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");

  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 2, 0, 1, 0);
  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 3, 0);
  g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_SOURCE), ==, "x");
}

static void
test_deleted_stays_away (Scratch      *scratch,
                         gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");

  take_in (library, OFFICIAL, PREP_IMPORT_AS_CONTENT, NULL);
  prep_collection_delete (prep_library_get_listings (library), listing (library, 0));
  assert_result (take_in (library, OFFICIAL, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 1, 0);
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_listings (library)), ==, 0);
}

static void
test_as_applications (Scratch      *scratch,
                      gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *locations = NULL;
  PrepRecord *job;

  assert_result (take_in (library, OFFICIAL, PREP_IMPORT_AS_APPLICATIONS, NULL), 1, 0, 0, 0);
  assert_result (take_in (library, OFFICIAL, PREP_IMPORT_AS_APPLICATIONS, NULL), 0, 0, 1, 0);
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_listings (library)), ==, 0);
  job = prep_collection_get_nth (prep_library_get_jobs (library), 0);
  locations = join (job, PREP_JOB_LOCATIONS);
  g_assert_cmpint (prep_job_get_stage (PREP_JOB (job)), ==, PREP_STAGE_INTERESTED);
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_ORIGIN), ==, "one");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_TERM), ==, "Summer 2027");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_LINK), ==, "https://northwind.example/1");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_POSTED_ON), ==, "2025-12-02");
  g_assert_cmpint (prep_record_get_token (job, PREP_JOB_SOURCE), ==, PREP_SOURCE_LIST);
  g_assert_cmpstr (locations, ==, "Oslo, Norway|Remote");
}

static void
test_one_step (Scratch      *scratch,
               gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  PrepHistory *history = prep_library_get_history (library);
  const char *before = "[{\"company_name\": \"A\", \"title\": \"B\", \"source\": \"x\"}]";
  const char *after = "[{\"company_name\": \"A\", \"title\": \"B\", \"source\": \"y\"},"
                      " {\"company_name\": \"C\", \"title\": \"D\"},"
                      " {\"company_name\": \"E\", \"title\": \"F\"}]";

  take_in (library, before, PREP_IMPORT_AS_CONTENT, NULL);
  assert_result (take_in (library, after, PREP_IMPORT_AS_CONTENT, NULL), 2, 1, 0, 0);
  g_assert_true (prep_history_undo (history));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_listings (library)), ==, 1);
  g_assert_cmpstr (prep_record_get_text (listing (library, 0), PREP_LISTING_SOURCE), ==, "x");
  g_assert_true (prep_history_redo (history));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_listings (library)), ==, 3);
}

static void
test_refuses_files (Scratch      *scratch,
                    gconstpointer data)
{
  static const struct
  {
    const char *text;
    PrepImportAs as;
    gboolean gate;
    int code;
  } files[] = {
    { "", PREP_IMPORT_AS_CONTENT, TRUE, PREP_GATE_ERROR_EMPTY },
    { "[", PREP_IMPORT_AS_CONTENT, TRUE, PREP_GATE_ERROR_TRUNCATED },
    { "[{\"title\": \"a\", \"title\": \"b\"}]", PREP_IMPORT_AS_CONTENT, TRUE,
      PREP_GATE_ERROR_DUPLICATE_KEY },
    { "[{\"title\": \"\xff\"}]", PREP_IMPORT_AS_CONTENT, TRUE, PREP_GATE_ERROR_UTF8 },
    { "[]", PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{}", PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "[{\"name\": \"x\"}]", PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "Company,Role\nA,B\n", PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "BEGIN:VCALENDAR", PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/plans\", \"version\": 2, \"items\": []}",
      PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NEWER },
    { "{\"format\": \"intern-prep/plans\", \"items\": []}", PREP_IMPORT_AS_CONTENT, FALSE,
      PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/plans\", \"version\": 1}", PREP_IMPORT_AS_CONTENT, FALSE,
      PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/wishes\", \"version\": 1, \"items\": []}",
      PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/everything\", \"version\": 1, \"files\": []}",
      PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/everything\", \"version\": 1, \"files\": {\"plans\": 1}}",
      PREP_IMPORT_AS_CONTENT, FALSE, PREP_IMPORT_ERROR_NOT_UNDERSTOOD },
    { "{\"format\": \"intern-prep/plans\", \"version\": 1, \"items\": []}",
      PREP_IMPORT_AS_LISTINGS, FALSE, PREP_IMPORT_ERROR_WRONG_USE },
  };
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    refuse_file (library, files[i].text, files[i].as,
                 files[i].gate ? PREP_GATE_ERROR : PREP_IMPORT_ERROR, files[i].code);
}

#define OWN(items) "{\"format\": \"intern-prep/applications\", \"version\": 1, \"items\": [" items "]}"
#define FIGMA                                                                                   \
  "{\"id\": \"j1\", \"created\": \"2026-09-01T10:00:00Z\", \"modified\": \"2026-09-01T10:00:00Z\"," \
  " \"company\": \"Figma\", \"role\": \"Intern\", \"of_tomorrow\": {\"x\": [1]}"

static void
test_own_collection (Scratch      *scratch,
                     gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  const char *text = OWN (FIGMA "}, 7, {\"company\": \"No id\", \"role\": \"x\"}");
  PrepRecord *job;

  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 1, 0, 0, 2);
  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 1, 2);
  job = prep_collection_lookup (prep_library_get_jobs (library), "j1");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_COMPANY), ==, "Figma");
}

static void
test_own_is_merged (Scratch      *scratch,
                    gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  const char *other =
    OWN ("{\"id\": \"j1\", \"created\": \"2026-09-01T10:00:00Z\","
         " \"modified\": \"2026-09-02T10:00:00Z\", \"company\": \"Figma\", \"role\": \"Intern\","
         " \"notes\": \"theirs\", \"tags\": [\"b\"], \"of_tomorrow\": {\"x\": [1]}}");
  PrepRecord *job;

  take_in (library, OWN (FIGMA ", \"team\": \"ours\", \"tags\": [\"a\"]}"),
           PREP_IMPORT_AS_CONTENT, NULL);
  job = prep_collection_lookup (prep_library_get_jobs (library), "j1");
  assert_result (take_in (library, other, PREP_IMPORT_AS_CONTENT, NULL), 0, 1, 0, 0);
  assert_result (take_in (library, other, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 1, 0);

  /* Neither side's words are gone, and it is still the same object. */
  g_assert_true (prep_collection_lookup (prep_library_get_jobs (library), "j1") == job);
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_NOTES), ==, "theirs");
  g_assert_true (prep_record_has_text (job, PREP_JOB_TAGS, "a"));
  g_assert_true (prep_record_has_text (job, PREP_JOB_TAGS, "b"));
}

static void
test_damaged_stays (Scratch      *scratch,
                    gconstpointer data)
{
  const char *damaged = "{\"format\": \"intern-prep/listings\", ";
  g_autoptr (GBytes) content = bytes_of (OFFICIAL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepLibrary) library = NULL;
  g_autoptr (PrepImport) import = NULL;
  PrepImportResult result;

  scratch_write (scratch, "data/listings.json", damaged);
  library = open_library (scratch, "data");
  import = prep_import_new (library, content, PREP_IMPORT_AS_CONTENT, &error);
  g_assert_no_error (error);
  g_assert_false (prep_import_run (import, library, &result, &error));
  g_assert_error (error, PREP_IMPORT_ERROR, PREP_IMPORT_ERROR_READ_ONLY);
  g_assert_true (prep_store_flush (prep_library_get_store (library), NULL));
  scratch_assert_holds (scratch, "data/listings.json", damaged);

  /* The other files are not concerned. */
  assert_result (take_in (library, OFFICIAL, PREP_IMPORT_AS_APPLICATIONS, NULL), 1, 0, 0, 0);
}

/* ../shared/data/README.md counted this file. */
static void
test_real_file (Scratch      *scratch,
                gconstpointer data)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "data",
                           "listings-simplify-summer2025.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  guint active = 0, invisible = 0, netflix = 0, no_link = 0, summer = 0;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_test_skip ("../shared is not there");
      return;
    }

  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 6000, 0, 0, 0);
#ifndef __SANITIZE_ADDRESS__
  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 6000, 0);
#endif
  for (guint i = 0; i < 6000; i++)
    {
      PrepRecord *record = listing (library, i);
      const char *company = prep_record_get_text (record, PREP_LISTING_COMPANY);
      const char *role = prep_record_get_text (record, PREP_LISTING_ROLE);

      active += prep_record_get_flag (record, PREP_LISTING_ACTIVE);
      invisible += !prep_record_get_flag (record, PREP_LISTING_VISIBLE);
      netflix += g_str_equal (company, "Netflix");
      no_link += *prep_record_get_text (record, PREP_LISTING_LINK) == '\0';
      summer += prep_record_has_text (record, PREP_LISTING_TERMS, "Summer 2024");
      g_assert_false (g_unichar_isspace (g_utf8_get_char (role)));
      g_assert_false (g_unichar_isspace (
        g_utf8_get_char (g_utf8_prev_char (role + strlen (role)))));
    }
  g_assert_cmpuint (active, ==, 1116);
  g_assert_cmpuint (invisible, ==, 631);
  g_assert_cmpuint (netflix, ==, 5);
  g_assert_cmpuint (no_link, ==, 20);
  g_assert_cmpuint (summer, ==, 3772);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void (*run) (Scratch *scratch, gconstpointer data);
  } tests[] = {
    { "/import/reads-the-official-listings", test_official },
    { "/import/reads-the-variant-with-season", test_season },
    { "/import/reads-the-variant-with-category-and-degrees", test_newer },
    { "/import/trims-the-ends-and-nothing-else", test_trims },
    { "/import/keeps-only-links-that-may-be-opened", test_links },
    { "/import/refuses-rows-and-says-where", test_refuses_rows },
    { "/import/leaves-out-what-is-of-another-type", test_leaves_out_wrong_types },
    { "/import/refuses-endless-lists", test_refuses_endless_lists },
    { "/import/knows-the-same-posting", test_same_posting },
    { "/import/updates-what-the-file-says", test_updates_known },
    { "/import/again-adds-nothing", test_again_adds_nothing },
    { "/import/deleted-postings-stay-away", test_deleted_stays_away },
    { "/import/makes-applications-of-postings", test_as_applications },
    { "/import/is-one-step-of-the-history", test_one_step },
    { "/import/refuses-files-it-does-not-understand", test_refuses_files },
    { "/import/takes-a-file-of-our-own", test_own_collection },
    { "/import/merges-what-is-there-already", test_own_is_merged },
    { "/import/leaves-a-damaged-file-alone", test_damaged_stays },
    { "/import/takes-six-thousand-real-postings", test_real_file },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Scratch, NULL, scratch_set_up, tests[i].run, scratch_tear_down);

  return g_test_run ();
}
