/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "exchange/prep-export.h"

#include "exchange-fixture.h"

#include <string.h>

#include "exchange/prep-demo.h"
#include "model/prep-job.h"

#define JOBS                                                                                     \
  "{\n  \"format\": \"intern-prep/applications\",\n  \"version\": 1,\n  \"of_tomorrow\": 5,\n"   \
  "  \"items\": [\n    {\n      \"id\": \"j1\",\n      \"created\": \"2026-09-01T10:00:00Z\",\n" \
  "      \"modified\": \"2026-09-01T10:00:00Z\",\n      \"company\": \"Figma\",\n"               \
  "      \"role\": \"Intern\",\n      \"unknown\": [\n        {}\n      ]\n    },\n"             \
  "    {\n      \"id\": \"j2\",\n      \"created\": \"2026-09-01T10:00:00Z\",\n"                 \
  "      \"modified\": \"2026-09-01T10:00:00Z\",\n      \"deleted\": \"2026-09-02T10:00:00Z\",\n" \
  "      \"company\": \"Gone\",\n      \"role\": \"x\"\n    }\n  ]\n}\n"

static char *
compose (PrepLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = prep_export_compose (library, "x.json", &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_round_trip (Scratch      *scratch,
                 gconstpointer data)
{
  g_autoptr (PrepLibrary) from = open_library (scratch, "from");
  g_autoptr (PrepLibrary) to = open_library (scratch, "to");
  g_autoptr (GError) error = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  PrepImportResult result;

  g_assert_true (prep_demo_fill (from, "2026-11-22", &error));
  g_assert_no_error (error);
  first = compose (from);
  result = take_in (to, first, PREP_IMPORT_AS_CONTENT, NULL);
  g_assert_cmpuint (result.added, >, 60);
  g_assert_cmpuint (result.added, ==, result.read);
  second = compose (to);
  g_assert_cmpstr (first, ==, second);
}

static void
test_keeps_unknown_and_deleted (Scratch      *scratch,
                                gconstpointer data)
{
  g_autoptr (PrepLibrary) library = NULL;
  g_autofree char *text = NULL;

  scratch_write (scratch, "data/applications.json", JOBS);
  library = open_library (scratch, "data");
  text = compose (library);
  g_assert_nonnull (strstr (text, "\"unknown\": ["));
  g_assert_nonnull (strstr (text, "\"of_tomorrow\": 5"));
  g_assert_nonnull (strstr (text, "\"j2\""));
  scratch_assert_holds (scratch, "data/applications.json", JOBS);
}

static void
test_empty (Scratch      *scratch,
            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autofree char *text = compose (library);

  g_assert_cmpstr (text, ==,
                   "{\n  \"format\": \"intern-prep/everything\",\n  \"version\": 1,\n"
                   "  \"files\": {}\n}\n");
  assert_result (take_in (library, text, PREP_IMPORT_AS_CONTENT, NULL), 0, 0, 0, 0);
}

static void
test_unsaved_stays_unsaved (Scratch      *scratch,
                            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = open_library (scratch, "data");
  g_autoptr (PrepJob) job = prep_job_new ("Figma", "Intern");
  g_autofree char *text = NULL;

  prep_collection_add (prep_library_get_jobs (library), PREP_RECORD (job));
  text = compose (library);
  g_assert_nonnull (strstr (text, "Figma"));
  g_assert_true (prep_store_is_dirty (prep_library_get_store (library)));
  g_assert_true (prep_store_flush (prep_library_get_store (library), NULL));
  g_assert_cmpuint (scratch_mode (scratch, "data/applications.json"), ==, 0600);
}

static void
test_refuses_damage (Scratch      *scratch,
                     gconstpointer data)
{
  g_autoptr (PrepLibrary) library = NULL;
  g_autoptr (GError) error = NULL;

  scratch_write (scratch, "data/stories.json", "{");
  library = open_library (scratch, "data");
  g_assert_null (prep_export_compose (library, "x.json", &error));
  g_assert_error (error, PREP_EXPORT_ERROR, PREP_EXPORT_ERROR_DAMAGED);
}

static void
test_hands_on_newer (Scratch      *scratch,
                     gconstpointer data)
{
  g_autoptr (PrepLibrary) library = NULL;
  g_autofree char *text = NULL;

  scratch_write (scratch, "data/stories.json",
                 "{\"format\": \"intern-prep/stories\", \"version\": 9, \"items\": []}");
  library = open_library (scratch, "data");
  text = compose (library);
  g_assert_nonnull (strstr (text, "\"stories\": {\"format\": \"intern-prep/stories\", "
                                  "\"version\": 9, \"items\": []}"));
}

static void
test_goes_by_name (Scratch      *scratch,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (prep_export_check_name ("a.JSON", NULL));
  g_assert_false (prep_export_check_name ("json", &error));
  g_assert_error (error, PREP_EXPORT_ERROR, PREP_EXPORT_ERROR_KIND);
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
    { "/export/comes-back-the-same", test_round_trip },
    { "/export/keeps-unknown-members-and-deleted-records", test_keeps_unknown_and_deleted },
    { "/export/of-nothing-can-be-imported", test_empty },
    { "/export/leaves-unsaved-edits-to-the-store", test_unsaved_stays_unsaved },
    { "/export/refuses-to-leave-out-a-damaged-file", test_refuses_damage },
    { "/export/hands-on-what-is-newer", test_hands_on_newer },
    { "/export/goes-by-the-name", test_goes_by_name },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Scratch, NULL, scratch_set_up, tests[i].run, scratch_tear_down);

  return g_test_run ();
}
