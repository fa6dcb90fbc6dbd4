/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "exchange/prep-check.h"

#include "scratch.h"

#define FILE_OF(version, items)                                                     \
  "{\"format\": \"intern-prep/stories\", \"version\": " version ", \"items\": [" items "]}"

static void
test_reports (Scratch      *scratch,
              gconstpointer data)
{
  static const struct
  {
    const char *text;
    gboolean good;
    const char *report;
  } files[] = {
    { NULL, TRUE, "stories.json: not there" },
    { FILE_OF ("1", ""), TRUE, "stories.json: 0 records, good" },
    { FILE_OF ("1", "{}"), TRUE, "stories.json: 1 record, good" },
    { FILE_OF ("1", "{}, {\"deleted\": \"2026-09-01T10:00:00Z\"}"), TRUE,
      "stories.json: 2 records, good" },
    { FILE_OF ("2", "{}"), TRUE, "stories.json: made by a newer InternPrep, read-only" },
    { FILE_OF ("1", "{}, 7"), FALSE, "stories.json: entry 2 of the list is not a record" },
    { "", FALSE, "stories.json: line 1, column 1: there is nothing in it" },
    { "{\n  \"format\": 'x'", FALSE,
      "stories.json: line 2, column 13: a text stands in double quotes, not in single ones" },
    { "[]", FALSE, "stories.json: line 1, column 1: this is not a file of InternPrep" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (PrepLibrary) library = prep_library_new (scratch->folder, NULL);
      g_autofree char *report = NULL;

      if (files[i].text != NULL)
        scratch_write (scratch, "stories.json", files[i].text);
      g_assert_cmpint (prep_check_file (library, prep_library_get_stories (library), &report), ==,
                       files[i].good);
      g_assert_cmpstr (report, ==, files[i].report);
      if (files[i].text != NULL)
        scratch_assert_holds (scratch, "stories.json", files[i].text);
    }
}

static void
test_names_what_is_no_file (Scratch      *scratch,
                            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = prep_library_new (scratch->folder, NULL);
  g_autofree char *path = scratch_path (scratch, "stories.json");
  g_autofree char *report = NULL;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_false (prep_check_file (library, prep_library_get_stories (library), &report));
  g_assert_cmpstr (report, ==, "stories.json: this is not a regular file");
}

static void
test_touches_nothing (Scratch      *scratch,
                      gconstpointer data)
{
  g_autoptr (PrepLibrary) library = prep_library_new (scratch->folder, NULL);
  g_autofree char *report = NULL;
  g_autofree char *path = scratch_path (scratch, "stories.json");

  scratch_write (scratch, "stories.json", FILE_OF ("1", ""));
  scratch_write (scratch, ".stories.json.intern-prep-ABCDEF", "left over");
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  g_assert_true (prep_check_file (library, prep_library_get_stories (library), &report));
  g_assert_cmpuint (scratch_count (scratch), ==, 2);
  g_assert_cmpuint (scratch_mode (scratch, "stories.json"), ==, 0644);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/check/says-what-each-file-is", Scratch, NULL, scratch_set_up, test_reports,
              scratch_tear_down);
  g_test_add ("/check/names-what-is-no-file", Scratch, NULL, scratch_set_up,
              test_names_what_is_no_file, scratch_tear_down);
  g_test_add ("/check/touches-nothing", Scratch, NULL, scratch_set_up, test_touches_nothing,
              scratch_tear_down);

  return g_test_run ();
}
