/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include <string.h>

#include <glib/gstdio.h>

#include "store/prep-body.h"
#include "store/prep-codec.h"
#include "store/prep-leftover.h"
#include "store/prep-store.h"

#include "toy-record.h"

typedef struct
{
  char *folder;
  char *path;
  PrepStore *store;
  PrepCollection *toys;
} Fixture;

static void
open_store (Fixture *self)
{
  self->store = prep_store_new (self->folder, NULL);
  self->toys = prep_collection_new ("toys", toy_get_type ());
  prep_store_add (self->store, self->toys);
  g_assert_true (prep_store_load (self->store, NULL));
}

static void
close_store (Fixture *self)
{
  g_assert_finalize_object (self->store);
  g_assert_finalize_object (self->toys);
}

static void
reopen (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  prep_store_flush (self->store, &error);
  g_assert_no_error (error);
  close_store (self);
  open_store (self);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("prep-store-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "toys.json", NULL);
  if (data != NULL)
    g_assert_true (g_file_set_contents (self->path, data, -1, NULL));
  open_store (self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", self->folder);

  close_store (self);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_free (self->folder);
  g_free (self->path);
}

static char *
read_file (Fixture *self)
{
  char *text = NULL;

  g_file_get_contents (self->path, &text, NULL, NULL);
  return text;
}

static Toy *
add_toy (Fixture    *self,
         const char *name)
{
  g_autoptr (Toy) toy = prep_record_new (toy_get_type ());

  prep_record_set_text (PREP_RECORD (toy), TOY_NAME, name);
  g_assert_true (prep_collection_add (self->toys, PREP_RECORD (toy)));
  return toy;
}

/* The names of the living records, in order: "Ann, Ben". */
static char *
names (Fixture *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < prep_collection_get_length (self->toys); i++)
    g_string_append_printf (out, "%s%s", i == 0 ? "" : ", ",
                            prep_record_get_text (prep_collection_get_nth (self->toys, i),
                                                  TOY_NAME));
  return g_string_free (out, FALSE);
}

#define assert_names(self, expected)            \
  G_STMT_START                                  \
  {                                             \
    g_autofree char *names_ = names (self);     \
    g_assert_cmpstr (names_, ==, expected);     \
  }                                             \
  G_STMT_END

static const char full_file[] =
  "{\n"
  "  \"format\": \"intern-prep/toys\",\n"
  "  \"version\": 1,\n"
  "  \"from_the_future\": {\n    \"a\": [1.50, null]\n  },\n"
  "  \"items\": [\n"
  "    {\n"
  "      \"id\": \"11111111-1111-4111-8111-111111111111\",\n"
  "      \"created\": \"2026-01-02T03:04:05Z\",\n"
  "      \"modified\": \"2026-01-02T03:04:05Z\",\n"
  "      \"strange\": 1e22,\n"
  "      \"name\": \"Ann\",\n"
  "      \"number\": 1e3,\n"
  "      \"color\": \"ultraviolet\",\n"
  "      \"part\": {\n"
  "        \"id\": \"p\",\n"
  "        \"text\": \"x\",\n"
  "        \"odd\": {\n"
  "          \"deep\": [\n"
  "            true\n"
  "          ]\n"
  "        }\n"
  "      }\n"
  "    },\n"
  "    {\n"
  "      \"name\": \"Ben\",\n"
  "      \"modified\": \"2026-01-02T03:04:05Z\",\n"
  "      \"created\": \"2026-01-02T03:04:05Z\",\n"
  "      \"id\": \"22222222-2222-4222-8222-222222222222\"\n"
  "    }\n"
  "  ],\n"
  "  \"trailer\": \"kept\"\n"
  "}\n";

static void
test_writes_nothing_when_opened (Fixture       *self,
                                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  reopen (self);
  text = read_file (self);
  g_assert_cmpstr (text, ==, data);
}

static void
test_survives_a_restart (Fixture       *self,
                         gconstpointer  data)
{
  add_toy (self, "Ann");
  add_toy (self, "Ben");
  reopen (self);
  assert_names (self, "Ann, Ben");
}

static void
test_writes_only_what_changed (Fixture       *self,
                               gconstpointer  data)
{
  PrepRecord *ben = prep_collection_get_nth (self->toys, 1);
  g_autofree char *text = NULL;

  g_assert_true (prep_record_set_text (ben, TOY_NAME, "Bert"));
  reopen (self);
  text = read_file (self);
  /* Order of members, unknown members and numbers stand, to the letter. */
  g_assert_nonnull (strstr (text, "\"name\": \"Bert\",\n      \"modified\""));
  g_assert_nonnull (strstr (text, "\"from_the_future\": {\n    \"a\": [1.50, null]\n  }"));
  g_assert_nonnull (strstr (text, "\"strange\": 1e22,"));
  g_assert_nonnull (strstr (text, "\"number\": 1e3,"));
  g_assert_nonnull (strstr (text, "\"trailer\": \"kept\"\n}\n"));
  g_assert_cmpint (strncmp (text, full_file, strstr (full_file, "{\n      \"name\"") - full_file),
                   ==, 0);
}

static void
test_keeps_what_it_does_not_know_through_an_edit (Fixture       *self,
                                                  gconstpointer  data)
{
  PrepRecord *ann = prep_collection_get_nth (self->toys, 0);
  g_autofree char *text = NULL;
  PrepFault *fault;

  g_assert_cmpuint (prep_collection_get_faults (self->toys)->len, ==, 1);
  fault = prep_collection_get_faults (self->toys)->pdata[0];
  g_assert_cmpstr (fault->member, ==, "number");
  g_assert_cmpstr (prep_record_get_text (ann, TOY_COLOR), ==, "ultraviolet");
  g_assert_cmpint (prep_record_get_token (ann, TOY_COLOR), ==, TOY_COLOR_NONE);

  g_assert_true (prep_record_set_text (prep_record_get_record (ann, TOY_NESTED), TOY_PART_TEXT,
                                       "y"));
  reopen (self);
  text = read_file (self);
  g_assert_nonnull (strstr (text, "\"strange\": 1e+22"));
  g_assert_nonnull (strstr (text, "\"number\": 1000"));
  g_assert_nonnull (strstr (text, "\"color\": \"ultraviolet\""));
  g_assert_nonnull (strstr (text, "\"deep\": [\n            true"));
  g_assert_nonnull (strstr (text, "\"text\": \"y\""));

  /* Edited, the wrong value goes. */
  ann = prep_collection_get_nth (self->toys, 0);
  g_assert_true (prep_record_set_number (ann, TOY_NUMBER, 7));
  reopen (self);
  g_free (text);
  text = read_file (self);
  g_assert_nonnull (strstr (text, "\"number\": 7"));
  g_assert_null (strstr (text, "\"number\": 1000"));
}

static void
test_takes_in_what_somebody_else_wrote (Fixture       *self,
                                        gconstpointer  data)
{
  g_autofree char *text = read_file (self);
  g_autoptr (GString) edited = g_string_new (text);

  /* An editor renames Ben while we rename Ann; the save finds that out by itself. */
  g_string_replace (edited, "\"Ben\"", "\"Bob\"", 0);
  g_assert_true (g_file_set_contents (self->path, edited->str, -1, NULL));
  g_assert_true (prep_record_set_text (prep_collection_get_nth (self->toys, 0), TOY_NAME, "Anna"));
  reopen (self);
  assert_names (self, "Anna, Bob");
}

static void
test_leaves_a_damaged_file_alone (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr (Toy) toy = prep_record_new (toy_get_type ());
  g_autofree char *text = NULL;

  g_assert_cmpint (prep_collection_get_state (self->toys), ==, PREP_COLLECTION_DAMAGED);
  g_assert_nonnull (prep_collection_get_error (self->toys));
  g_assert_false (prep_collection_add (self->toys, PREP_RECORD (toy)));
  reopen (self);
  text = read_file (self);
  g_assert_cmpstr (text, ==, data);
}

static void
test_shows_a_newer_file_but_never_writes_it (Fixture       *self,
                                             gconstpointer  data)
{
  g_autofree char *text = NULL;

  g_assert_cmpint (prep_collection_get_state (self->toys), ==, PREP_COLLECTION_NEWER);
  assert_names (self, "Ann");
  g_assert_false (prep_record_set_text (prep_collection_get_nth (self->toys, 0), TOY_NAME, "X"));
  reopen (self);
  text = read_file (self);
  g_assert_cmpstr (text, ==, data);
}

static void
saved_cb (PrepStore  *store,
          const char *file,
          gpointer    data)
{
  g_assert_cmpstr (file, ==, "toys.json");
  *(gboolean *) data = TRUE;
}

static void
test_saves_by_itself_within_a_second (Fixture       *self,
                                      gconstpointer  data)
{
  gint64 start = g_get_monotonic_time ();
  gboolean saved = FALSE;
  g_autofree char *text = NULL;
  Toy *toy = add_toy (self, "A");

  g_signal_connect (self->store, "saved", G_CALLBACK (saved_cb), &saved);
  /* Typing that never rests does not put the save off. */
  for (guint i = 0; !saved; i++)
    {
      g_autofree char *name = g_strdup_printf ("A%u", i);

      g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_TIME_SPAN_SECOND);
      if (i < 5000)
        prep_record_set_text (PREP_RECORD (toy), TOY_NAME, name);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000);
    }
  text = read_file (self);
  g_assert_nonnull (strstr (text, "\"name\": \"A"));
}

static void
test_keeps_edits_when_a_write_fails (Fixture       *self,
                                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  /* A folder in the file's place fails for root, too. */
  g_assert_cmpint (g_mkdir (self->path, 0700), ==, 0);
  add_toy (self, "Ann");
  g_assert_false (prep_store_flush (self->store, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "toys.json"));
  g_assert_true (prep_store_is_failing (self->store));
  g_assert_true (prep_store_is_dirty (self->store));

  g_assert_cmpint (g_rmdir (self->path), ==, 0);
  reopen (self);
  g_assert_false (prep_store_is_failing (self->store));
  assert_names (self, "Ann");
}

static void
test_saves_a_copy_elsewhere (Fixture       *self,
                             gconstpointer  data)
{
  g_autofree char *elsewhere = g_build_filename (self->folder, "else", "where", NULL);
  g_autofree char *copy = g_build_filename (elsewhere, "toys.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  add_toy (self, "Ann");
  g_assert_true (prep_store_save_copy (self->store, elsewhere, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (copy, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"name\": \"Ann\""));
  g_assert_true (prep_store_is_dirty (self->store));
  reopen (self);
}

static void
test_merges_what_a_killed_save_left (Fixture       *self,
                                     gconstpointer  data)
{
  g_autofree char *name = prep_leftover_make_name ("toys.json", NULL);
  g_autofree char *leftover = NULL;
  g_autofree char *text = read_file (self);
  g_autoptr (GString) edited = g_string_new (text);

  close_store (self);
  leftover = g_build_filename (self->folder, name, NULL);
  g_string_replace (edited, "\"Ben\"", "\"Ben\", \"notes\": \"from a kill\"", 0);
  g_assert_true (g_file_set_contents (leftover, edited->str, -1, NULL));
  open_store (self);
  g_assert_cmpstr (prep_record_get_text (prep_collection_get_nth (self->toys, 1), TOY_NOTES), ==,
                   "from a kill");
  reopen (self);
  g_assert_cmpstr (prep_record_get_text (prep_collection_get_nth (self->toys, 1), TOY_NOTES), ==,
                   "from a kill");
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
}

static void
test_purges_the_trash_after_a_month (Fixture       *self,
                                     gconstpointer  data)
{
  Toy *old = add_toy (self, "Old");
  Toy *fresh = add_toy (self, "Fresh");

  prep_collection_delete (self->toys, PREP_RECORD (fresh));
  prep_record_set_text (PREP_RECORD (old), PREP_RECORD_DELETED, "2020-01-01T00:00:00Z");
  assert_names (self, "");
  reopen (self);
  g_assert_cmpuint (g_list_model_get_n_items (prep_collection_get_trash (self->toys)), ==, 1);
}

#define CASE(path, data, test) g_test_add (path, Fixture, data, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  CASE ("/store/survives-a-restart", NULL, test_survives_a_restart);
  CASE ("/store/writes-nothing-when-opened", full_file, test_writes_nothing_when_opened);
  CASE ("/store/writes-only-what-changed", full_file, test_writes_only_what_changed);
  CASE ("/store/keeps-what-it-does-not-know-through-an-edit", full_file,
        test_keeps_what_it_does_not_know_through_an_edit);
  CASE ("/store/takes-in-what-somebody-else-wrote", full_file,
        test_takes_in_what_somebody_else_wrote);
  CASE ("/store/leaves-a-damaged-file-alone", "{\"format\": \"intern-prep/toys\", \"ver",
        test_leaves_a_damaged_file_alone);
  CASE ("/store/leaves-an-empty-file-alone", "", test_leaves_a_damaged_file_alone);
  CASE ("/store/leaves-a-file-with-a-bare-number-alone",
        "{\"format\": \"intern-prep/toys\", \"version\": 1, \"items\": [7]}",
        test_leaves_a_damaged_file_alone);
  CASE ("/store/shows-a-newer-file-but-never-writes-it",
        "{\"format\": \"intern-prep/toys\", \"version\": 2, \"items\": [{\"id\": \"a\", "
        "\"name\": \"Ann\"}]}",
        test_shows_a_newer_file_but_never_writes_it);
  CASE ("/store/saves-by-itself-within-a-second", NULL, test_saves_by_itself_within_a_second);
  CASE ("/store/keeps-edits-when-a-write-fails", NULL, test_keeps_edits_when_a_write_fails);
  CASE ("/store/saves-a-copy-elsewhere", NULL, test_saves_a_copy_elsewhere);
  CASE ("/store/merges-what-a-killed-save-left", full_file, test_merges_what_a_killed_save_left);
  CASE ("/store/purges-the-trash-after-a-month", NULL, test_purges_the_trash_after_a_month);

  return g_test_run ();
}
