/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "exchange/prep-demo.h"

#include "scratch.h"

#include <string.h>
#include <unistd.h>

#include "model/prep-day.h"
#include "model/prep-enums.h"
#include "model/prep-job-stage.h"
#include "model/prep-round.h"
#include "model/prep-stage-event.h"

static PrepLibrary *
fill (Scratch    *scratch,
      const char *today)
{
  g_autofree char *folder = scratch_path (scratch, today);
  PrepLibrary *library = prep_library_new (folder, NULL);
  g_autoptr (GError) error = NULL;

  prep_store_load (prep_library_get_store (library), NULL);
  prep_demo_fill (library, today, &error);
  g_assert_no_error (error);
  return library;
}

static void
visit_all (PrepLibrary   *library,
           PrepRecordFunc func,
           gpointer       data)
{
  PrepStore *store = prep_library_get_store (library);

  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);

      for (guint j = 0; j < prep_collection_get_length (collection); j++)
        prep_record_foreach (prep_collection_get_nth (collection, j), func, data);
    }
}

static void
test_any_day (Scratch      *scratch,
              gconstpointer data)
{
  const char *days[] = { "2026-11-22", "2027-01-01", "2028-02-29", "2026-07-01", "2027-03-28" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (PrepLibrary) library = fill (scratch, days[i]);
      PrepStore *store = prep_library_get_store (library);

      g_assert_cmpuint (prep_collection_get_length (prep_library_get_jobs (library)), ==, 40);
      g_assert_cmpuint (prep_collection_get_length (prep_library_get_stories (library)), ==, 6);
      g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (library)), ==, 12);
      g_assert_false (prep_history_get_can_undo (prep_library_get_history (library)));
      g_assert_true (prep_store_flush (store, NULL));
      for (guint j = 0; j < prep_store_get_n_collections (store); j++)
        g_assert_cmpuint (
          prep_collection_get_length (prep_store_get_nth_collection (store, j)), >, 0);
    }
}

static void
note_tokens (PrepRecord *record,
             gpointer    data)
{
  GHashTable *seen = data;

  for (guint i = 0; i < prep_record_get_n_fields (record); i++)
    {
      const PrepField *field = prep_record_get_field (record, i);

      if (field->kind == PREP_FIELD_TOKEN)
        g_hash_table_add (seen, g_strdup_printf (
                                  "%s/%s", g_type_name (field->get_type ()),
                                  prep_field_token_nick (field, prep_record_get_token (record, i))));
      else if (field->kind == PREP_FIELD_TOKENS)
        for (const char * const *nick = prep_record_get_texts (record, i); *nick != NULL; nick++)
          g_hash_table_add (seen,
                            g_strdup_printf ("%s/%s", g_type_name (field->get_type ()), *nick));
    }
}

static void
test_every_word (Scratch      *scratch,
                 gconstpointer data)
{
  /* One season is one person's: they look for one kind of role and are enrolled in one thing. */
  GType types[] = {
    PREP_TYPE_STAGE, PREP_TYPE_CLOSE_REASON, PREP_TYPE_SOURCE, PREP_TYPE_WORK_MODE,
    PREP_TYPE_REQUIREMENT, PREP_TYPE_ROUND_KIND, PREP_TYPE_ROUND_STATUS, PREP_TYPE_MEDIUM,
    PREP_TYPE_SKILL, PREP_TYPE_OUTCOME, PREP_TYPE_FIT, PREP_TYPE_STORY_STATUS, PREP_TYPE_RATING,
    PREP_TYPE_EXPERIENCE_KIND, PREP_TYPE_READ_STATUS, PREP_TYPE_STANCE, PREP_TYPE_QUESTION_KIND,
    PREP_TYPE_AUDIENCE, PREP_TYPE_DIFFICULTY, PREP_TYPE_QUESTION_STATUS, PREP_TYPE_PRIORITY,
    PREP_TYPE_PLAN_GROUP, PREP_TYPE_PHASE_KIND, PREP_TYPE_ENDING, PREP_TYPE_PARTNER,
    PREP_TYPE_PLACE, PREP_TYPE_ATTEMPT_RESULT, PREP_TYPE_TASK_KIND, PREP_TYPE_PRECISION,
  };
  g_autoptr (PrepLibrary) library = fill (scratch, "2026-11-22");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  visit_all (library, note_tokens, seen);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (types[i]);

      for (guint j = 0; j < klass->n_values; j++)
        {
          g_autofree char *word = g_strdup_printf ("%s/%s", g_type_name (types[i]),
                                                   klass->values[j].value_nick);

          if (!g_hash_table_contains (seen, word) && *klass->values[j].value_nick != '\0')
            g_test_fail_printf ("nothing is %s", word);
        }
    }
}

static void
note_stages (PrepRecord *record,
             gpointer    data)
{
  guint *seen = data;

  if (PREP_IS_JOB (record))
    *seen |= 1u << prep_job_get_stage (PREP_JOB (record));
}

static void
test_every_stage (Scratch      *scratch,
                  gconstpointer data)
{
  g_autoptr (PrepLibrary) library = fill (scratch, "2026-11-22");
  guint seen = 0;

  visit_all (library, note_stages, &seen);
  g_assert_cmphex (seen, ==, (1u << (PREP_STAGE_CLOSED + 1)) - 1);
}

static void
note_members (PrepRecord *record,
              gpointer    data)
{
  GHashTable *missing = data;

  for (guint i = PREP_RECORD_N_FIELDS; i < prep_record_get_n_fields (record); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s", G_OBJECT_TYPE_NAME (record),
                                               prep_record_get_field (record, i)->name);
      gboolean empty = prep_record_is_preset (record, i);

      if (!empty)
        g_hash_table_insert (missing, g_steal_pointer (&name), GINT_TO_POINTER (FALSE));
      else if (!g_hash_table_contains (missing, name))
        g_hash_table_insert (missing, g_steal_pointer (&name), GINT_TO_POINTER (TRUE));
    }
}

static void
test_every_member (Scratch      *scratch,
                   gconstpointer data)
{
  /* The season's own dates stay as they are usually: the day it is looked at is not known. */
  const char *expected[] = {
    "PrepSeason/postings_start", "PrepSeason/postings_usual_end", "PrepSeason/season_end",
    "PrepSeason/summer_start",   "PrepSeason/summer_end",
  };
  g_autoptr (PrepLibrary) library = fill (scratch, "2026-11-22");
  g_autoptr (GHashTable) missing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer name, is_missing;

  visit_all (library, note_members, missing);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_hash_table_remove (missing, expected[i]);
  g_hash_table_iter_init (&iter, missing);
  while (g_hash_table_iter_next (&iter, &name, &is_missing))
    if (GPOINTER_TO_INT (is_missing))
      {
        g_test_message ("nothing has %s", (char *) name);
        g_test_fail ();
      }
}

static void
check_links (PrepRecord *record,
             gpointer    data)
{
  for (guint i = PREP_RECORD_N_FIELDS; i < prep_record_get_n_fields (record); i++)
    {
      const PrepField *field = prep_record_get_field (record, i);
      const char *single[] = { NULL, NULL };
      const char * const *ids = single;

      if (field->kind == PREP_FIELD_LINK && *prep_record_get_text (record, i) != '\0')
        single[0] = prep_record_get_text (record, i);
      else if (field->kind == PREP_FIELD_LINKS)
        ids = prep_record_get_texts (record, i);
      for (; *ids != NULL; ids++)
        if (!prep_library_is_there (data, *ids))
          g_test_fail_printf ("%s of a %s leads nowhere", field->name, G_OBJECT_TYPE_NAME (record));
    }
}

static void
test_links (Scratch      *scratch,
            gconstpointer data)
{
  g_autoptr (PrepLibrary) library = fill (scratch, "2026-11-22");

  visit_all (library, check_links, library);
}

typedef struct
{
  const char *today;
  guint n_rounds;
} Days;

static void
check_days (PrepRecord *record,
            gpointer    data)
{
  Days *days = data;
  char day[11] = "";
  GDate date;

  for (guint i = 0; PREP_IS_STAGE_EVENT (record) && i < 1; i++)
    g_assert_cmpstr (prep_record_get_text (record, PREP_STAGE_EVENT_ON), <, days->today);
  if (!PREP_IS_ROUND (record) || *prep_record_get_text (record, PREP_ROUND_STARTS) == '\0')
    return;

  days->n_rounds++;
  g_strlcpy (day, prep_record_get_text (record, PREP_ROUND_STARTS), sizeof day);
  g_assert_true (prep_day_to_date (day, &date));
  g_assert_cmpint (g_date_get_weekday (&date), <, G_DATE_SATURDAY);
  if (prep_record_get_token (record, PREP_ROUND_STATUS) == PREP_ROUND_STATUS_DONE)
    g_assert_cmpstr (day, <, days->today);
  if (prep_record_get_token (record, PREP_ROUND_STATUS) == PREP_ROUND_STATUS_SCHEDULED)
    g_assert_cmpstr (day, >, days->today);
}

static void
test_days (Scratch      *scratch,
           gconstpointer data)
{
  /* On each day of a week. */
  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *today = prep_day_add ("2026-11-16", (int) i);
      g_autoptr (PrepLibrary) library = fill (scratch, today);
      Days days = { today, 0 };

      visit_all (library, check_days, &days);
      g_assert_cmpuint (days.n_rounds, >, 8);
    }
}

static void
test_folder (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = prep_demo_make_folder (&error);
  g_autofree char *file = NULL;
  g_autofree char *outside = NULL;
  g_autofree char *link = NULL;
  GStatBuf status;

  g_assert_no_error (error);
  file = g_build_filename (folder, "applications.json", NULL);
  g_assert_true (g_file_test (file, G_FILE_TEST_IS_REGULAR));
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, 0700);

  /* A link in it is removed, and not what it points to. */
  outside = g_dir_make_tmp ("prep-test-XXXXXX", NULL);
  link = g_build_filename (folder, "link", NULL);
  g_assert_cmpint (symlink (outside, link), ==, 0);
  prep_demo_remove_folder (folder);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (outside, G_FILE_TEST_IS_DIR));
  g_rmdir (outside);
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
    { "/demo/lies-around-any-day", test_any_day },
    { "/demo/has-every-word-once", test_every_word },
    { "/demo/has-every-stage", test_every_stage },
    { "/demo/has-every-member", test_every_member },
    { "/demo/has-no-loose-end", test_links },
    { "/demo/has-days-that-make-sense", test_days },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Scratch, NULL, scratch_set_up, tests[i].run, scratch_tear_down);
  g_test_add_func ("/demo/folder-is-private-and-goes", test_folder);

  return g_test_run ();
}
