/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-shipped.h"
#include "model/prep-job-stage.h"
#include "model/prep-library.h"
#include "model/prep-round.h"
#include "model/prep-story.h"
#include "model/prep-task.h"
#include "model/prep-telling.h"
#include "scratch.h"

typedef struct
{
  char *folder;
  PrepLibrary *library;
  GString *linked; /* what the library told, in order */
} Fixture;

static void
linked_cb (Fixture    *fixture,
           const char *id)
{
  g_string_append_printf (fixture->linked, "%s ", id != NULL ? id : "many");
}

static void
open_library (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  fixture->library = prep_library_new (fixture->folder, NULL);
  g_assert_true (prep_store_load (prep_library_get_store (fixture->library), &error));
  g_assert_no_error (error);
  g_signal_connect_swapped (fixture->library, "linked", G_CALLBACK (linked_cb), fixture);
}

static void
close_library (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), &error));
  g_assert_no_error (error);
  g_assert_finalize_object (fixture->library);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("intern-prep-library-XXXXXX", NULL);
  fixture->linked = g_string_new (NULL);
  open_library (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_library (fixture);
  scratch_remove (fixture->folder);
  g_free (fixture->folder);
  g_string_free (fixture->linked, TRUE);
}

/* Adds a record and hands it back; the collection owns it. */
static gpointer
add (Fixture    *fixture,
     GType       type,
     const char *id)
{
  g_autoptr(PrepRecord) record = prep_record_new_with_id (type, id);

  g_assert_true (prep_collection_add (prep_library_get_collection_of (fixture->library, type),
                                      record));

  return record;
}

static gpointer
append (gpointer    owner,
        guint       field,
        GType       type,
        const char *id)
{
  g_autoptr(PrepRecord) record = prep_record_new_with_id (type, id);

  g_assert_true (prep_record_append (owner, field, record));

  return record;
}

static guint
count_references (Fixture    *fixture,
                  const char *id)
{
  guint n;

  prep_library_get_references (fixture->library, id, &n);

  return n;
}

static void
test_finds_nested_records (Fixture       *fixture,
                           gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *round = append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  PrepRecord *telling = append (round, PREP_ROUND_TELLINGS, PREP_TYPE_TELLING, "telling");

  g_assert_true (prep_library_lookup (fixture->library, "job") == job);
  g_assert_true (prep_library_lookup (fixture->library, "telling") == telling);
  g_assert_null (prep_library_lookup (fixture->library, "nobody"));

  prep_record_remove (job, PREP_JOB_ROUNDS, round);
  g_assert_null (prep_library_lookup (fixture->library, "round"));
  g_assert_null (prep_library_lookup (fixture->library, "telling"));
}

static void
test_place_and_record_lead_to_each_other (Fixture       *fixture,
                                          gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *round = append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  PrepRecord *telling = append (round, PREP_ROUND_TELLINGS, PREP_TYPE_TELLING, "telling");
  g_autofree char *place = prep_record_dup_place (telling);

  g_assert_cmpstr (place, ==, "round/round");
  g_assert_true (prep_library_find_place (fixture->library, place) == round);
  g_assert_true (prep_library_find_place (fixture->library, "application/job") == job);
  g_assert_null (prep_library_find_place (fixture->library, "story/job"));
  g_assert_null (prep_library_find_place (fixture->library, "app/job"));
  g_assert_null (prep_library_find_place (fixture->library, "page/season"));
  g_assert_null (prep_library_find_place (fixture->library, "telling/telling"));
  g_assert_null (prep_library_find_place (fixture->library, "job"));
  g_assert_null (prep_library_find_place (fixture->library, ""));
}

static void
test_links_are_known_from_both_ends (Fixture       *fixture,
                                     gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *round = append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  PrepRecord *telling = append (round, PREP_ROUND_TELLINGS, PREP_TYPE_TELLING, "telling");
  const PrepReference *references;
  guint n;

  add (fixture, PREP_TYPE_STORY, "story");
  prep_record_set_text (telling, PREP_TELLING_STORY, "story");
  references = prep_library_get_references (fixture->library, "story", &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (references[0].record == telling);
  g_assert_cmpuint (references[0].field, ==, PREP_TELLING_STORY);
  g_assert_cmpstr (fixture->linked->str, ==, "story ");

  prep_record_add_text (round, PREP_ROUND_QUESTIONS, "question");
  g_assert_cmpstr (fixture->linked->str, ==, "story question ");
  g_assert_cmpuint (count_references (fixture, "question"), ==, 1);
  g_assert_false (prep_library_is_there (fixture->library, "question"));

  prep_record_set_text (telling, PREP_TELLING_STORY, "");
  g_assert_cmpuint (count_references (fixture, "story"), ==, 0);
  g_assert_cmpstr (fixture->linked->str, ==, "story question story ");
}

static void
test_link_to_the_trash_is_kept (Fixture       *fixture,
                                gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *task = add (fixture, PREP_TYPE_TASK, "task");
  PrepCollection *jobs = prep_library_get_jobs (fixture->library);

  prep_record_set_text (task, PREP_TASK_PARENT, "job");
  g_string_truncate (fixture->linked, 0);

  g_assert_true (prep_collection_delete (jobs, job));
  g_assert_true (prep_library_lookup (fixture->library, "job") == job);
  g_assert_false (prep_library_is_there (fixture->library, "job"));
  g_assert_cmpuint (count_references (fixture, "job"), ==, 1);
  g_assert_true (g_str_has_prefix (fixture->linked->str, "job "));

  g_assert_true (prep_collection_restore (jobs, job));
  g_assert_true (prep_library_is_there (fixture->library, "job"));

  prep_collection_delete (jobs, job);
  g_assert_true (prep_collection_remove_outright (jobs, job));
  g_assert_null (prep_library_lookup (fixture->library, "job"));
  g_assert_cmpuint (count_references (fixture, "job"), ==, 1);
}

static void
test_what_is_in_the_trash_links_to_nothing (Fixture       *fixture,
                                            gconstpointer  data)
{
  PrepRecord *task = add (fixture, PREP_TYPE_TASK, "task");
  PrepCollection *tasks = prep_library_get_tasks (fixture->library);

  prep_record_set_text (task, PREP_TASK_PARENT, "job");
  g_assert_cmpuint (count_references (fixture, "job"), ==, 1);
  prep_collection_delete (tasks, task);
  g_assert_cmpuint (count_references (fixture, "job"), ==, 0);
  prep_collection_restore (tasks, task);
  g_assert_cmpuint (count_references (fixture, "job"), ==, 1);
}

static void
test_everything_is_known_after_loading (Fixture       *fixture,
                                        gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *round = append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  PrepRecord *task = add (fixture, PREP_TYPE_TASK, "task");

  prep_record_add_text (round, PREP_ROUND_QUESTIONS, "question");
  prep_record_set_text (task, PREP_TASK_PARENT, "round");
  close_library (fixture);
  open_library (fixture);

  g_assert_nonnull (prep_library_lookup (fixture->library, "round"));
  g_assert_cmpuint (count_references (fixture, "question"), ==, 1);
  g_assert_cmpuint (count_references (fixture, "round"), ==, 1);
}

static void
test_undo_keeps_the_index (Fixture       *fixture,
                           gconstpointer  data)
{
  PrepHistory *history = prep_library_get_history (fixture->library);
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");

  prep_history_settle (history);
  append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  prep_history_settle (history);

  g_assert_true (prep_history_undo (history));
  g_assert_null (prep_library_lookup (fixture->library, "round"));
  g_assert_true (prep_history_redo (history));
  g_assert_nonnull (prep_library_lookup (fixture->library, "round"));
  g_assert_true (prep_history_undo (history));
  g_assert_true (prep_history_undo (history));
  g_assert_null (prep_library_lookup (fixture->library, "job"));
}

static void
test_done_follow_up_breaks_the_quiet (Fixture       *fixture,
                                      gconstpointer  data)
{
  PrepRecord *job = add (fixture, PREP_TYPE_JOB, "job");
  PrepRecord *round = append (job, PREP_JOB_ROUNDS, PREP_TYPE_ROUND, "round");
  PrepRecord *task = add (fixture, PREP_TYPE_TASK, "task");

  prep_job_move (PREP_JOB (job), PREP_STAGE_APPLIED, "2026-11-01", PREP_CLOSE_REASON_NONE, NULL);
  prep_record_set_text (task, PREP_TASK_PARENT, prep_record_get_id (round));
  prep_record_set_text (task, PREP_TASK_DONE, "2026-11-12T10:00:00Z");
  g_assert_cmpint (prep_library_get_quiet_days (fixture->library, PREP_JOB (job), "2026-11-22"),
                   ==, 21);
  prep_record_set_token (task, PREP_TASK_KIND, PREP_TASK_KIND_FOLLOW_UP);
  g_assert_cmpint (prep_library_get_quiet_days (fixture->library, PREP_JOB (job), "2026-11-22"),
                   ==, 10);
}

static void
test_season_is_made_when_touched (Fixture       *fixture,
                                  gconstpointer  data)
{
  PrepSeason *season;

  g_assert_null (prep_library_get_season (fixture->library));
  season = prep_library_touch_season (fixture->library, "2027", "Summer 2027");
  g_assert_true (prep_library_get_season (fixture->library) == season);
  g_assert_true (prep_library_touch_season (fixture->library, "", "") == season);
}

static void
test_opening_writes_nothing (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "not-there", NULL);
  g_autoptr(PrepLibrary) library = prep_library_new (folder, NULL);

  g_assert_true (prep_store_load (prep_library_get_store (library), NULL));
  g_assert_null (prep_shipped_find_memo_item (library, "dream-team"));
  g_assert_true (prep_store_flush (prep_library_get_store (library), NULL));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

static void
test_shipped_text_becomes_one_record (Fixture       *fixture,
                                      gconstpointer  data)
{
  PrepLibrary *library = fixture->library;
  PrepMemoItem *item = prep_shipped_touch_memo_item (library, "netflix-culture-memo",
                                                     "dream-team");
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_MEMO_ITEM, "dream-team");

  g_assert_cmpstr (prep_record_get_id (PREP_RECORD (item)), ==, id);
  g_assert_true (prep_shipped_touch_memo_item (library, "netflix-culture-memo", "dream-team") ==
                 item);
  g_assert_true (prep_shipped_find_memo_item (library, "dream-team") == item);
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_memos (library)), ==, 1);

  g_assert_true (prep_shipped_touch_topic (library, "array") ==
                 prep_shipped_touch_topic (library, "array"));
  g_assert_nonnull (prep_shipped_touch_plan (library, "tech-screen-45"));
  g_assert_nonnull (prep_shipped_touch_question (library, PREP_QUESTION_KIND_ROLE, "rp01"));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_questions (library)), ==, 1);
}

static void
test_a_draft_is_kept_by_its_first_change (Fixture       *fixture,
                                          gconstpointer  data)
{
  PrepLibrary *library = fixture->library;
  PrepCollection *memos = prep_library_get_memos (library);
  PrepHistory *history = prep_library_get_history (library);
  g_autoptr(PrepMemoItem) draft =
    prep_shipped_draft_memo_item (library, "netflix-culture-memo", "dream-team");
  PrepRecord *record = PREP_RECORD (draft);

  g_assert_true (prep_record_is_editable (record));
  g_assert_cmpuint (prep_collection_get_length (memos), ==, 0);
  g_assert_false (prep_history_get_can_undo (history));

  g_assert_true (prep_record_set_text (record, PREP_MEMO_ITEM_BECAUSE, "T"));
  g_assert_true (prep_shipped_find_memo_item (library, "dream-team") == draft);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  /* What was begun by making the record goes on in the same step. */
  g_assert_true (prep_record_set_text (record, PREP_MEMO_ITEM_BECAUSE, "Trust"));
  g_assert_true (prep_history_undo (history));
  g_assert_cmpuint (prep_collection_get_length (memos), ==, 0);
  g_assert_null (prep_shipped_find_memo_item (library, "dream-team"));
  g_assert_true (prep_history_redo (history));
  g_assert_cmpstr (prep_record_get_text (
                     PREP_RECORD (prep_shipped_find_memo_item (library, "dream-team")),
                     PREP_MEMO_ITEM_BECAUSE), ==, "Trust");
}

static void
test_a_second_draft_changes_nothing (Fixture       *fixture,
                                     gconstpointer  data)
{
  PrepLibrary *library = fixture->library;
  g_autoptr(PrepMemoItem) draft =
    prep_shipped_draft_memo_item (library, "netflix-culture-memo", "dream-team");
  PrepMemoItem *item = prep_shipped_touch_memo_item (library, "netflix-culture-memo", "dream-team");

  g_assert_false (prep_record_set_text (PREP_RECORD (draft), PREP_MEMO_ITEM_BECAUSE, "Mine"));
  g_assert_true (prep_shipped_find_memo_item (library, "dream-team") == item);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (item), PREP_MEMO_ITEM_BECAUSE), ==, "");
}

static void
test_reading_keeps_its_days (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr(PrepMemoItem) item = prep_record_new (PREP_TYPE_MEMO_ITEM);
  PrepRecord *record = PREP_RECORD (item);

  g_assert_true (prep_memo_item_set_status (item, PREP_READ_STATUS_READ, "2026-10-01"));
  g_assert_true (prep_memo_item_set_status (item, PREP_READ_STATUS_REFLECTED, "2026-10-02"));
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_READ_ON), ==, "2026-10-01");
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_REFLECTED_ON), ==, "2026-10-02");

  g_assert_true (prep_memo_item_set_status (item, PREP_READ_STATUS_READ, "2026-10-03"));
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_READ_ON), ==, "2026-10-01");
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_REFLECTED_ON), ==, "");
  g_assert_true (prep_memo_item_set_status (item, PREP_READ_STATUS_READING, "2026-10-03"));
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_READ_ON), ==, "");
}

static void
test_shipped_text_is_not_stored (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_autoptr(PrepContent) content = prep_content_new ();
  PrepRecord *question = PREP_RECORD (
    prep_shipped_touch_question (fixture->library, PREP_QUESTION_KIND_BEHAVIORAL, "bq01"));
  g_autofree char *shipped = g_strdup (
    prep_shipped_get_text (content, question, PREP_QUESTION_TEXT));

  g_assert_cmpstr (shipped, !=, "");
  g_assert_cmpstr (prep_record_get_text (question, PREP_QUESTION_TEXT), ==, "");
  g_assert_cmpstr (prep_shipped_get_text (content, question, PREP_QUESTION_NOTES), ==, "");

  g_assert_true (prep_shipped_set_text (content, question, PREP_QUESTION_TEXT, "My own"));
  g_assert_cmpstr (prep_shipped_get_text (content, question, PREP_QUESTION_TEXT), ==, "My own");
  g_assert_true (prep_shipped_set_text (content, question, PREP_QUESTION_TEXT, shipped));
  g_assert_cmpstr (prep_record_get_text (question, PREP_QUESTION_TEXT), ==, "");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/library/finds-nested-records", test_finds_nested_records);
  ADD ("/library/place-and-record-lead-to-each-other", test_place_and_record_lead_to_each_other);
  ADD ("/library/links-are-known-from-both-ends", test_links_are_known_from_both_ends);
  ADD ("/library/link-to-the-trash-is-kept", test_link_to_the_trash_is_kept);
  ADD ("/library/what-is-in-the-trash-links-to-nothing",
       test_what_is_in_the_trash_links_to_nothing);
  ADD ("/library/everything-is-known-after-loading", test_everything_is_known_after_loading);
  ADD ("/library/undo-keeps-the-index", test_undo_keeps_the_index);
  ADD ("/library/done-follow-up-breaks-the-quiet", test_done_follow_up_breaks_the_quiet);
  ADD ("/library/season-is-made-when-touched", test_season_is_made_when_touched);
  ADD ("/library/opening-writes-nothing", test_opening_writes_nothing);
  ADD ("/library/shipped-text-becomes-one-record", test_shipped_text_becomes_one_record);
  ADD ("/library/a-draft-is-kept-by-its-first-change", test_a_draft_is_kept_by_its_first_change);
  ADD ("/library/a-second-draft-changes-nothing", test_a_second_draft_changes_nothing);
  ADD ("/library/reading-keeps-its-days", test_reading_keeps_its_days);
  ADD ("/library/shipped-text-is-not-stored", test_shipped_text_is_not_stored);

  return g_test_run ();
}
