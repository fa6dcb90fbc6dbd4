/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-progress.h"

#include "content/prep-shipped.h"
#include "model/prep-session.h"
#include "model/prep-story.h"
#include "scratch.h"

#define TODAY "2026-11-22"

typedef struct
{
  char *folder;
  PrepLibrary *library;
  PrepContent *content;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("intern-prep-progress-XXXXXX", NULL);
  fixture->library = prep_library_new (fixture->folder, NULL);
  fixture->content = prep_content_new ();
  g_assert_true (prep_store_load (prep_library_get_store (fixture->library), NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), NULL));
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->content);
  scratch_remove (fixture->folder);
  g_free (fixture->folder);
}

static PrepProgress
count (Fixture *fixture)
{
  PrepProgress progress;

  prep_progress_count (fixture->library, fixture->content, TODAY, &progress);
  return progress;
}

static gpointer
add (Fixture *fixture,
     GType    type)
{
  g_autoptr (PrepRecord) record = prep_record_new (type);

  g_assert_true (prep_collection_add (prep_library_get_collection_of (fixture->library, type),
                                      record));
  return record;
}

static void
test_nothing_is_done_at_the_start (Fixture      *fixture,
                                   gconstpointer data)
{
  PrepProgress progress = count (fixture);

  g_assert_cmpuint (progress.stories_ready, ==, 0);
  g_assert_cmpuint (progress.stories_wanted, ==, 5);
  g_assert_cmpuint (progress.memo_items, >, 0);
  g_assert_cmpuint (progress.memo_read + progress.memo_reflected, ==, 0);
  g_assert_cmpuint (progress.sessions + progress.sessions_week, ==, 0);
}

static void
test_only_ready_stories_count (Fixture      *fixture,
                               gconstpointer data)
{
  for (int status = PREP_STORY_STATUS_SEED; status <= PREP_STORY_STATUS_RETIRED; status++)
    prep_record_set_token (add (fixture, PREP_TYPE_STORY), PREP_STORY_STATUS, status);

  g_assert_cmpuint (count (fixture).stories_ready, ==, 1);
}

static void
test_reflected_is_read_too (Fixture      *fixture,
                            gconstpointer data)
{
  static const PrepReadStatus statuses[] = { PREP_READ_STATUS_READING, PREP_READ_STATUS_READ,
                                             PREP_READ_STATUS_REFLECTED };
  const PrepContentMemo *memo = &prep_content_get_culture (fixture->content)->memos[0];
  g_autoptr (GPtrArray) items = prep_content_memo_dup_items (memo, memo->default_edition);

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      const PrepContentMemoItem *item = g_ptr_array_index (items, i);

      prep_record_set_token (
        PREP_RECORD (prep_shipped_touch_memo_item (fixture->library, memo->key, item->key)),
        PREP_MEMO_ITEM_STATUS, statuses[i]);
    }
  g_assert_cmpuint (count (fixture).memo_items, ==, items->len);
  g_assert_cmpuint (count (fixture).memo_read, ==, 2);
  g_assert_cmpuint (count (fixture).memo_reflected, ==, 1);
}

static void
test_a_week_is_today_and_six_days (Fixture      *fixture,
                                   gconstpointer data)
{
  static const char *const started[] = {
    "2026-11-15T23:59:59Z", "2026-11-16T00:00:00Z", "2026-11-22T23:00:00Z", "2026-11-23T01:00:00Z",
    "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (started); i++)
    prep_record_set_text (add (fixture, PREP_TYPE_SESSION), PREP_SESSION_STARTED, started[i]);

  g_assert_cmpuint (count (fixture).sessions, ==, 5);
  g_assert_cmpuint (count (fixture).sessions_week, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/progress/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nothing-is-done-at-the-start", test_nothing_is_done_at_the_start);
  ADD ("only-ready-stories-count", test_only_ready_stories_count);
  ADD ("reflected-is-read-too", test_reflected_is_read_too);
  ADD ("a-week-is-today-and-six-days", test_a_week_is_today_and_six_days);
#undef ADD

  return g_test_run ();
}
