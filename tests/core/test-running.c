/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "timer/prep-running.h"

#include "scratch.h"

#include "store/prep-gate.h"

static void
store_result_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* A new object, as a new process has one. */
static JsonObject *
load (Scratch  *scratch,
      GError  **error)
{
  g_autoptr (PrepRunning) running = prep_running_new (scratch->folder);
  g_autoptr (GAsyncResult) result = NULL;

  prep_running_load_async (running, NULL, store_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return prep_running_load_finish (running, result, error);
}

static void
save (PrepRunning *running,
      const char  *title)
{
  g_autoptr (JsonObject) what = json_object_new ();
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (what, "title", title);
  g_assert_true (prep_running_save (running, what, &error));
  g_assert_no_error (error);
}

static void
flush (PrepRunning *running)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (prep_running_flush (running, &error));
  g_assert_no_error (error);
}

/* The worker lets go of the object on its own thread, without a word to the main loop. */
static void
settle (PrepRunning *running)
{
  flush (running);
  while (g_atomic_int_get ((int *) &G_OBJECT (running)->ref_count) > 1)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
test_is_read_back (Scratch      *scratch,
                   gconstpointer data)
{
  g_autoptr (PrepRunning) running = prep_running_new (scratch->folder);
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (prep_running_is_there (scratch->folder));
  save (running, "Technical screen");
  flush (running);

  g_assert_true (prep_running_is_there (scratch->folder));
  g_assert_cmpuint (scratch_mode (scratch, PREP_RUNNING_FILE), ==, 0600);
  scratch_assert_holds (scratch, PREP_RUNNING_FILE,
                        "{\n  \"format\" : \"intern-prep/running\",\n  \"version\" : 1,\n"
                        "  \"title\" : \"Technical screen\"\n}\n");
  object = load (scratch, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (object, "title"), ==, "Technical screen");
  settle (running);
}

static void
test_the_newest_is_written_last (Scratch      *scratch,
                                 gconstpointer data)
{
  g_autoptr (PrepRunning) running = prep_running_new (scratch->folder);
  g_autoptr (JsonObject) object = NULL;

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *title = g_strdup_printf ("%u", i);

      save (running, title);
      if (i % 7 == 0)
        flush (running);
      g_main_context_iteration (NULL, FALSE);
    }
  settle (running);

  object = load (scratch, NULL);
  g_assert_cmpstr (json_object_get_string_member (object, "title"), ==, "49");
}

static void
test_removal_leaves_nothing (Scratch      *scratch,
                             gconstpointer data)
{
  g_autoptr (PrepRunning) running = prep_running_new (scratch->folder);
  g_autoptr (GError) error = NULL;

  save (running, "Quick drill");
  prep_running_remove (running);
  settle (running);

  g_assert_cmpuint (scratch_count (scratch), ==, 0);
  g_assert_null (load (scratch, &error));
  g_assert_no_error (error);
}

static void
test_removing_nothing_makes_no_folder (Scratch      *scratch,
                                       gconstpointer data)
{
  g_autofree char *folder = scratch_path (scratch, "new");
  g_autoptr (PrepRunning) running = prep_running_new (folder);

  prep_running_remove (running);
  settle (running);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  save (running, "Quick drill");
  settle (running);
  g_assert_true (prep_running_is_there (folder));
}

typedef struct
{
  const char *name;
  const char *text;
  GQuark (*domain) (void);
  int code;
} Broken;

static const Broken broken[] = {
  { "empty", "", prep_gate_error_quark, PREP_GATE_ERROR_EMPTY },
  { "cut-short", "{ \"format\": \"intern-prep/running\", ", prep_gate_error_quark,
    PREP_GATE_ERROR_TRUNCATED },
  { "not-an-object", "[]", prep_running_error_quark, PREP_RUNNING_ERROR_FORMAT },
  { "another-format", "{ \"format\": \"intern-prep/stories\", \"version\": 1 }",
    prep_running_error_quark, PREP_RUNNING_ERROR_FORMAT },
  { "no-version", "{ \"format\": \"intern-prep/running\" }", prep_running_error_quark,
    PREP_RUNNING_ERROR_FORMAT },
  { "version-of-a-wrong-type", "{ \"format\": \"intern-prep/running\", \"version\": \"1\" }",
    prep_running_error_quark, PREP_RUNNING_ERROR_FORMAT },
  { "newer", "{ \"format\": \"intern-prep/running\", \"version\": 2 }", prep_running_error_quark,
    PREP_RUNNING_ERROR_NEWER },
};

/* The only file of the folder, under whatever name. */
static char *
find_only (Scratch *scratch)
{
  g_autoptr (GDir) dir = g_dir_open (scratch->folder, 0, NULL);
  char *name = g_strdup (g_dir_read_name (dir));

  g_assert_nonnull (name);
  g_assert_null (g_dir_read_name (dir));
  return name;
}

static void
test_what_cannot_be_read_is_kept (Scratch      *scratch,
                                  gconstpointer data)
{
  const Broken *spoilt = data;
  g_autoptr (PrepRunning) running = prep_running_new (scratch->folder);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;

  scratch_write (scratch, PREP_RUNNING_FILE, spoilt->text);
  prep_running_load_async (running, NULL, store_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (prep_running_load_finish (running, result, &error));
  g_assert_error (error, spoilt->domain (), spoilt->code);
  g_assert_true (g_str_has_prefix (error->message, PREP_RUNNING_FILE));
  scratch_assert_holds (scratch, PREP_RUNNING_FILE, spoilt->text);
  g_clear_object (&result);

  /* A new run takes the name, not the content. */
  save (running, "Quick drill");
  settle (running);
  prep_running_remove (running);
  settle (running);
  kept = find_only (scratch);
  g_assert_true (g_str_has_prefix (kept, PREP_RUNNING_FILE ".damaged-"));
  scratch_assert_holds (scratch, kept, spoilt->text);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_a_failure_is_told (Scratch      *scratch,
                        gconstpointer data)
{
  g_autofree char *blocked = scratch_path (scratch, "blocked");
  g_autofree char *folder = g_build_filename (blocked, "data", NULL);
  g_autoptr (PrepRunning) running = prep_running_new (folder);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  scratch_write (scratch, "blocked", "a file where a folder should be");
  g_signal_connect_swapped (running, "failed", G_CALLBACK (count_cb), &n);
  save (running, "Quick drill");
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (prep_running_flush (running, &error));
  g_assert_nonnull (error);

  /* What failed is not forgotten: it succeeds once it can. */
  g_assert_cmpint (g_remove (blocked), ==, 0);
  settle (running);
  g_assert_true (prep_running_is_there (folder));
}

static void
add (const char *path,
     void      (*test) (Scratch *, gconstpointer))
{
  g_test_add (path, Scratch, NULL, scratch_set_up, test, scratch_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/running/is-read-back", test_is_read_back);
  add ("/running/the-newest-is-written-last", test_the_newest_is_written_last);
  add ("/running/removal-leaves-nothing", test_removal_leaves_nothing);
  add ("/running/removing-nothing-makes-no-folder", test_removing_nothing_makes_no_folder);
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/running/keeps-what-is-", broken[i].name, NULL);

      g_test_add (path, Scratch, &broken[i], scratch_set_up, test_what_cannot_be_read_is_kept,
                  scratch_tear_down);
    }
  add ("/running/a-failure-is-told", test_a_failure_is_told);

  return g_test_run ();
}
