/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-file.h"
#include "store/prep-leftover.h"

#include "scratch.h"

#include <string.h>
#include <unistd.h>

/* Leaves @text beside @name, as a save that expected @expected would. Returns: its name. */
static char *
leave (Scratch    *scratch,
       const char *folder,
       const char *name,
       const char *text,
       const char *expected)
{
  g_autoptr (GBytes) content = expected != NULL ? bytes_of (expected) : NULL;
  g_autofree char *digest = prep_file_digest (content);
  g_autofree char *entry = prep_leftover_make_name (name, digest);
  char *path = g_build_filename (folder, entry, NULL);

  scratch_write (scratch, path, text);
  return path;
}

static void
test_kinds (Scratch      *scratch,
            gconstpointer data)
{
  static const struct
  {
    const char *there;
    const char *expected;
    const char *leftover;
    PrepLeftoverKind kind;
  } cases[] = {
    /* Killed before the exchange, after it, and while somebody else's edit was out. */
    { "old", "old", "new", PREP_LEFTOVER_UNFINISHED },
    { "old", "old", "ne", PREP_LEFTOVER_UNFINISHED },
    { NULL, NULL, "first", PREP_LEFTOVER_UNFINISHED },
    { "new", "old", "old", PREP_LEFTOVER_REPLACED },
    { "new", "old", "theirs", PREP_LEFTOVER_FOREIGN },
    { "theirs", "old", "new", PREP_LEFTOVER_FOREIGN },
    { "theirs", NULL, "first", PREP_LEFTOVER_FOREIGN },
    { NULL, "old", "new", PREP_LEFTOVER_FOREIGN },
    { NULL, "old", "old", PREP_LEFTOVER_FOREIGN },
    { "old", "old", "old", PREP_LEFTOVER_REPLACED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = scratch_path (scratch, "a.json");
      g_autofree char *entry = leave (scratch, "", "a.json", cases[i].leftover, cases[i].expected);
      g_autoptr (GPtrArray) found = NULL;
      const PrepLeftover *leftover;

      g_unlink (path);
      if (cases[i].there != NULL)
        scratch_write (scratch, "a.json", cases[i].there);

      found = prep_leftover_find (scratch->folder, NULL);
      g_assert_cmpuint (found->len, ==, 1);
      leftover = g_ptr_array_index (found, 0);
      g_test_message ("case %u", (guint) i);
      g_assert_cmpstr (leftover->name, ==, "a.json");
      g_assert_cmpint (leftover->kind, ==, cases[i].kind);
      g_assert_cmpmem (g_bytes_get_data (leftover->content, NULL),
                       g_bytes_get_size (leftover->content),
                       cases[i].leftover, strlen (cases[i].leftover));
      g_assert_true (prep_leftover_remove (leftover, NULL));
      g_assert_false (g_file_test (leftover->path, G_FILE_TEST_EXISTS));
      g_assert_true (prep_leftover_remove (leftover, NULL));
    }
}

static void
test_leaves_others_alone (Scratch      *scratch,
                          gconstpointer data)
{
  static const char *const names[] = {
    "a.json", ".a.json.tmp-", ".a.json.tmp-12-", ".a.json.tmp-12-0123", "a.json.tmp-12-0123456789abcdef01234567",
    ".tmp-12-0123456789abcdef01234567", ".a.json.tmp-x-0123456789abcdef01234567",
    ".a.json.tmp-12-0123456789abcdef0123456g", ".a.json.tmp-12-0123456789abcdef012345678",
    ".a.json.swp", "a.sync-conflict-20260101-120000-ABCDEFG.json",
  };
  g_autoptr (GPtrArray) found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    scratch_write (scratch, names[i], "{}");
  found = prep_leftover_find (scratch->folder, NULL);
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_looks_behind_links (Scratch      *scratch,
                         gconstpointer data)
{
  g_autofree char *data_folder = scratch_path (scratch, "data");
  g_autofree char *link = g_build_filename (data_folder, "stories.json", NULL);
  g_autofree char *ours = leave (scratch, "dotfiles", "prep-stories.json", "new", "old");
  g_autofree char *other = leave (scratch, "dotfiles", "unrelated.json", "new", "old");
  g_autoptr (GPtrArray) found = NULL;
  const PrepLeftover *leftover;

  scratch_write (scratch, "dotfiles/prep-stories.json", "old");
  g_assert_cmpint (g_mkdir (data_folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("../dotfiles/prep-stories.json", link), ==, 0);

  found = prep_leftover_find (data_folder, NULL);
  g_assert_cmpuint (found->len, ==, 1);
  leftover = g_ptr_array_index (found, 0);
  g_assert_cmpstr (leftover->name, ==, "stories.json");
  g_assert_cmpint (leftover->kind, ==, PREP_LEFTOVER_UNFINISHED);
}

static void
test_no_folder_no_leftovers (Scratch      *scratch,
                             gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "none");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = prep_leftover_find (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_unreadable_has_no_content (Scratch      *scratch,
                                gconstpointer data)
{
  g_autofree char *entry = prep_leftover_make_name ("a.json", NULL);
  g_autofree char *path = scratch_path (scratch, entry);
  g_autoptr (GPtrArray) found = NULL;
  const PrepLeftover *leftover;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  found = prep_leftover_find (scratch->folder, NULL);
  g_assert_cmpuint (found->len, ==, 1);
  leftover = g_ptr_array_index (found, 0);
  g_assert_null (leftover->content);
}

static void
test_long_name_fits (void)
{
  g_autofree char *name = g_strnfill (255, 'n');
  g_autofree char *entry = prep_leftover_make_name (name, NULL);

  g_assert_cmpuint (strlen (entry), <=, 255);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, run) g_test_add (name, Scratch, NULL, scratch_set_up, run, scratch_tear_down)
  ADD ("/leftover/knows-the-three-kinds", test_kinds);
  ADD ("/leftover/leaves-other-files-alone", test_leaves_others_alone);
  ADD ("/leftover/looks-behind-symlinks", test_looks_behind_links);
  ADD ("/leftover/no-folder-has-none", test_no_folder_no_leftovers);
  ADD ("/leftover/unreadable-has-no-content", test_unreadable_has_no_content);
#undef ADD
  g_test_add_func ("/leftover/long-name-fits", test_long_name_fits);

  return g_test_run ();
}
