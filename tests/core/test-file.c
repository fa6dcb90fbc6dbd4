/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-file-private.h"
#include "store/prep-file.h"

#include "scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char *
digest_of (const char *text)
{
  g_autoptr (GBytes) content = text != NULL ? bytes_of (text) : NULL;

  return prep_file_digest (content);
}

/* @expected: the text that is expected to be there, or NULL. */
static PrepFileResult
replace (Scratch      *scratch,
         const char   *name,
         const char   *text,
         const char   *expected,
         PrepFileFlags flags,
         GBytes      **out_other,
         GError      **error)
{
  g_autofree char *path = scratch_path (scratch, name);
  g_autofree char *digest = digest_of (expected);
  g_autoptr (GBytes) content = bytes_of (text);

  return prep_file_replace (path, content, digest, flags, out_other, error);
}

static void
assert_saves (Scratch    *scratch,
              const char *name,
              const char *text,
              const char *expected)
{
  g_autoptr (GError) error = NULL;
  PrepFileResult result = replace (scratch, name, text, expected, PREP_FILE_PRIVATE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (result, ==, PREP_FILE_SAVED);
  scratch_assert_holds (scratch, name, text);
}

/* @there: what the error hands back, NULL if the file is gone. */
static void
assert_changed (Scratch    *scratch,
                const char *name,
                const char *expected,
                const char *there)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) other = NULL;
  PrepFileResult result = replace (scratch, name, "ours", expected, PREP_FILE_PRIVATE, &other, &error);

  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED);
  g_assert_cmpint (result, ==, PREP_FILE_FAILED);
  if (there == NULL)
    g_assert_null (other);
  else
    g_assert_cmpmem (g_bytes_get_data (other, NULL), g_bytes_get_size (other), there, strlen (there));
}

static void
test_read_not_there (Scratch      *scratch,
                     gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_null (prep_file_read (path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "a.json: "));
}

static void
test_read_empty (Scratch      *scratch,
                 gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = NULL;

  scratch_write (scratch, "a.json", "");
  content = prep_file_read (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (content), ==, 0);
}

static void
test_read_all_sizes (Scratch      *scratch,
                     gconstpointer data)
{
  static const gsize sizes[] = { 1, 65535, 65536, 65537, 1000000 };
  g_autofree char *path = scratch_path (scratch, "a.json");

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *text = g_strnfill (sizes[i], 'x');
      g_autoptr (GBytes) content = NULL;

      text[sizes[i] - 1] = '\n';
      scratch_write (scratch, "a.json", text);
      content = prep_file_read (path, NULL);
      g_assert_cmpmem (g_bytes_get_data (content, NULL), g_bytes_get_size (content),
                       text, sizes[i]);
    }
}

static void
test_read_refuses_pipe (Scratch      *scratch,
                        gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_null (prep_file_read (path, &error));
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
}

static void
test_read_refuses_folder_and_device (Scratch      *scratch,
                                     gconstpointer data)
{
  g_autoptr (GError) folder_error = NULL;
  g_autoptr (GError) device_error = NULL;

  g_assert_null (prep_file_read (scratch->folder, &folder_error));
  g_assert_error (folder_error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
  g_assert_null (prep_file_read ("/dev/zero", &device_error));
  g_assert_error (device_error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
}

static void
test_read_refuses_large (Scratch      *scratch,
                         gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autoptr (GError) error = NULL;

  scratch_write (scratch, "a.json", "{}");
  g_assert_cmpint (truncate (path, PREP_FILE_MAX_SIZE + 1), ==, 0);
  g_assert_null (prep_file_read (path, &error));
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_TOO_BIG);
}

static void
test_digest (void)
{
  g_autofree char *digest = digest_of ("abc");
  g_autofree char *none = digest_of (NULL);

  g_assert_cmpstr (digest, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_null (none);
}

static void
test_replace_makes_and_replaces (Scratch      *scratch,
                                 gconstpointer data)
{
  assert_saves (scratch, "a.json", "first", NULL);
  assert_saves (scratch, "a.json", "second", "first");
  assert_saves (scratch, "a.json", "", "second");
  assert_saves (scratch, "a.json", "third", "");
  g_assert_cmpuint (scratch_count (scratch), ==, 1);
}

static void
test_replace_large (Scratch      *scratch,
                    gconstpointer data)
{
  g_autofree char *text = g_strnfill (3000001, 'y');

  assert_saves (scratch, "a.json", text, NULL);
  assert_saves (scratch, "a.json", "small", text);
}

static void
test_replace_is_private (Scratch      *scratch,
                         gconstpointer data)
{
  static const mode_t masks[] = { 0, 022, 077, 0777 };

  for (gsize i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.json", (guint) i);

      umask (masks[i]);
      assert_saves (scratch, name, "text", NULL);
      g_assert_cmpuint (scratch_mode (scratch, name), ==, 0600);
    }
  umask (022);
  scratch_write (scratch, "wide.json", "wide");
  g_assert_cmpuint (scratch_mode (scratch, "wide.json"), ==, 0644);
  assert_saves (scratch, "wide.json", "narrow", "wide");
  g_assert_cmpuint (scratch_mode (scratch, "wide.json"), ==, 0600);
}

static void
test_export_follows_umask (Scratch      *scratch,
                           gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  scratch_write (scratch, "out.csv", "whatever");
  umask (027);
  g_assert_cmpint (replace (scratch, "out.csv", "rows", NULL, PREP_FILE_EXPORT, NULL, &error), ==,
                   PREP_FILE_SAVED);
  g_assert_no_error (error);
  scratch_assert_holds (scratch, "out.csv", "rows");
  g_assert_cmpuint (scratch_mode (scratch, "out.csv"), ==, 0640);
}

static void
test_keeps_link (Scratch      *scratch,
                 gconstpointer data)
{
  g_autofree char *link = scratch_path (scratch, "a.json");

  scratch_write (scratch, "dotfiles/real.json", "old");
  g_assert_cmpint (symlink ("dotfiles/real.json", link), ==, 0);
  assert_saves (scratch, "a.json", "new", "old");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  scratch_assert_holds (scratch, "dotfiles/real.json", "new");
}

static void
test_fills_dangling_link (Scratch      *scratch,
                          gconstpointer data)
{
  g_autofree char *link = scratch_path (scratch, "a.json");
  g_autofree char *middle = scratch_path (scratch, "middle");

  g_assert_cmpint (symlink ("middle", link), ==, 0);
  g_assert_cmpint (symlink ("real.json", middle), ==, 0);
  assert_saves (scratch, "a.json", "new", NULL);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (middle, G_FILE_TEST_IS_SYMLINK));
  scratch_assert_holds (scratch, "real.json", "new");
}

static void
test_refuses_loop (Scratch      *scratch,
                   gconstpointer data)
{
  g_autofree char *link = scratch_path (scratch, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.json", link), ==, 0);
  g_assert_cmpint (replace (scratch, "a.json", "new", NULL, PREP_FILE_PRIVATE, NULL, &error), ==,
                   PREP_FILE_FAILED);
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_FAILED);
}

static void
test_hard_link_keeps_old (Scratch      *scratch,
                          gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autofree char *second = scratch_path (scratch, "second.json");

  scratch_write (scratch, "a.json", "old");
  g_assert_cmpint (link (path, second), ==, 0);
  assert_saves (scratch, "a.json", "new", "old");
  scratch_assert_holds (scratch, "second.json", "old");
}

static void
test_refuses_what_is_no_file (Scratch      *scratch,
                              gconstpointer data)
{
  static const PrepFileFlags flags[] = { PREP_FILE_PRIVATE, PREP_FILE_EXPORT };
  g_autofree char *folder = scratch_path (scratch, "folder.json");
  g_autofree char *pipe_path = scratch_path (scratch, "pipe.json");

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autoptr (GError) folder_error = NULL;
      g_autoptr (GError) pipe_error = NULL;

      g_assert_false (replace (scratch, "folder.json", "x", NULL, flags[i], NULL, &folder_error));
      g_assert_error (folder_error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
      g_assert_false (replace (scratch, "pipe.json", "x", NULL, flags[i], NULL, &pipe_error));
      g_assert_error (pipe_error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
    }
  g_assert_cmpuint (scratch_count (scratch), ==, 2);
}

static void
test_tells_missing_folder (Scratch      *scratch,
                           gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (replace (scratch, "none/a.json", "x", NULL, PREP_FILE_PRIVATE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_refuses_unreadably_large (Scratch      *scratch,
                               gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autoptr (GBytes) content = g_bytes_new_take (g_malloc0 (PREP_FILE_MAX_SIZE + 1),
                                                 PREP_FILE_MAX_SIZE + 1);
  g_autoptr (GError) error = NULL;

  g_assert_false (prep_file_replace (path, content, NULL, PREP_FILE_PRIVATE, NULL, &error));
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_TOO_BIG);
  g_assert_cmpuint (scratch_count (scratch), ==, 0);
}

static void
test_tells_earlier_edit (Scratch      *scratch,
                         gconstpointer data)
{
  scratch_write (scratch, "a.json", "theirs");
  assert_changed (scratch, "a.json", "base", "theirs");
  assert_changed (scratch, "a.json", NULL, "theirs");
  scratch_assert_holds (scratch, "a.json", "theirs");
  assert_changed (scratch, "gone.json", "base", NULL);
  g_assert_cmpuint (scratch_count (scratch), ==, 1);
}

/* What happens between our last look and the exchange. */
typedef struct
{
  Scratch *scratch;
  const char *write;
  const char *write_before_back;
  gboolean remove;
  gboolean no_swap;
  gboolean no_way_back;
  guint n_calls;
} Moment;

static Moment moment;
static PrepFileSwap real_swap;

static int
swap_in_a_moment (int          dir,
                  const char  *from,
                  const char  *to,
                  unsigned int flags)
{
  g_autofree char *path = scratch_path (moment.scratch, "a.json");

  moment.n_calls++;
  if (moment.n_calls == 1 && moment.write != NULL)
    scratch_write (moment.scratch, "a.json", moment.write);
  if (moment.n_calls == 2 && moment.write_before_back != NULL)
    scratch_write (moment.scratch, "a.json", moment.write_before_back);
  if (moment.n_calls == 1 && moment.remove)
    g_assert_cmpint (g_unlink (path), ==, 0);
  if (moment.no_swap || (moment.no_way_back && moment.n_calls == 2))
    {
      errno = moment.no_swap ? EINVAL : EIO;
      return -1;
    }
  return real_swap (dir, from, to, flags);
}

static void
play (Scratch *scratch,
      Moment   played)
{
  moment = played;
  moment.scratch = scratch;
  real_swap = prep_file_swap;
  prep_file_swap = swap_in_a_moment;
}

static void
end_play (void)
{
  prep_file_swap = real_swap;
}

static void
test_hands_back_edit_in_the_moment (Scratch      *scratch,
                                    gconstpointer data)
{
  scratch_write (scratch, "a.json", "base");
  play (scratch, (Moment) { .write = "theirs" });
  assert_changed (scratch, "a.json", "base", "theirs");
  end_play ();
  g_assert_cmpuint (moment.n_calls, ==, 2);
  scratch_assert_holds (scratch, "a.json", "theirs");
  g_assert_cmpuint (scratch_count (scratch), ==, 1);

  assert_saves (scratch, "a.json", "theirs and ours", "theirs");
}

static void
test_hands_back_file_made_in_the_moment (Scratch      *scratch,
                                         gconstpointer data)
{
  play (scratch, (Moment) { .write = "theirs" });
  assert_changed (scratch, "a.json", NULL, "theirs");
  end_play ();
  scratch_assert_holds (scratch, "a.json", "theirs");
  g_assert_cmpuint (scratch_count (scratch), ==, 1);
}

static void
test_tells_removal_in_the_moment (Scratch      *scratch,
                                  gconstpointer data)
{
  scratch_write (scratch, "a.json", "base");
  play (scratch, (Moment) { .remove = TRUE });
  assert_changed (scratch, "a.json", "base", NULL);
  end_play ();
  g_assert_cmpuint (scratch_count (scratch), ==, 0);
}

static void
test_keeps_third_edit (Scratch      *scratch,
                       gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *entry;
  gboolean found = FALSE;

  scratch_write (scratch, "a.json", "base");
  play (scratch, (Moment) { .write = "second", .write_before_back = "third" });
  assert_changed (scratch, "a.json", "base", "second");
  end_play ();
  scratch_assert_holds (scratch, "a.json", "second");

  dir = g_dir_open (scratch->folder, 0, NULL);
  while ((entry = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (entry, ".a.json.tmp-"))
      {
        scratch_assert_holds (scratch, entry, "third");
        found = TRUE;
      }
  g_assert_true (found);
}

static void
test_keeps_edit_that_cannot_go_back (Scratch      *scratch,
                                     gconstpointer data)
{
  scratch_write (scratch, "a.json", "base");
  play (scratch, (Moment) { .write = "theirs", .no_way_back = TRUE });
  assert_changed (scratch, "a.json", "base", "theirs");
  end_play ();
  g_assert_cmpuint (scratch_count (scratch), ==, 2);
}

static void
test_works_without_exchange (Scratch      *scratch,
                             gconstpointer data)
{
  play (scratch, (Moment) { .no_swap = TRUE });
  assert_saves (scratch, "a.json", "first", NULL);
  assert_saves (scratch, "a.json", "second", "first");
  end_play ();
  g_assert_cmpuint (scratch_count (scratch), ==, 1);
}

static void
test_checks_without_exchange (Scratch      *scratch,
                              gconstpointer data)
{
  scratch_write (scratch, "a.json", "base");
  play (scratch, (Moment) { .write = "theirs", .no_swap = TRUE });
  assert_changed (scratch, "a.json", "base", "theirs");
  end_play ();
  scratch_assert_holds (scratch, "a.json", "theirs");
  g_assert_cmpuint (scratch_count (scratch), ==, 1);
}

/* A program that replaces the file by renames, as fast as it can, and goes on to its next version
 * only when we have seen the last one: a version that we overwrote unseen would hang the test. */
typedef struct
{
  char *path;
  char *temp;
  int seen;
  int n_versions;
} Rival;

static gpointer
write_versions (gpointer data)
{
  Rival *rival = data;

  for (int i = 1; i <= rival->n_versions; i++)
    {
      g_autofree char *text = g_strdup_printf ("rival %d", i);

      g_assert_true (g_file_set_contents_full (rival->temp, text, -1, G_FILE_SET_CONTENTS_NONE,
                                               0600, NULL));
      g_assert_cmpint (g_rename (rival->temp, rival->path), ==, 0);
      while (g_atomic_int_get (&rival->seen) < i)
        g_thread_yield ();
    }
  return NULL;
}

static void
test_loses_no_rival_version (Scratch      *scratch,
                             gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a.json");
  g_autofree char *temp = scratch_path (scratch, "rival");
  Rival rival = { path, temp, 0, 300 };
  g_autofree char *expected = NULL;
  GThread *thread;

  scratch_write (scratch, "a.json", "base");
  expected = digest_of ("base");
  thread = g_thread_new ("rival", write_versions, &rival);

  for (int i = 0; g_atomic_int_get (&rival.seen) < rival.n_versions; i++)
    {
      g_autofree char *text = g_strdup_printf ("ours %d", i);
      g_autoptr (GBytes) content = bytes_of (text);
      g_autoptr (GBytes) other = NULL;
      g_autoptr (GError) error = NULL;
      int version = 0;

      if (!prep_file_replace (path, content, expected, PREP_FILE_PRIVATE, &other, &error))
        {
          g_autofree char *theirs = NULL;

          g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_CHANGED);
          theirs = g_strndup (g_bytes_get_data (other, NULL), g_bytes_get_size (other));
          g_assert_cmpint (sscanf (theirs, "rival %d", &version), ==, 1);
        }
      g_free (expected);
      expected = prep_file_digest (version > 0 ? other : content);
      if (version > 0)
        g_atomic_int_set (&rival.seen, version);
    }
  g_thread_join (thread);
}

static const struct
{
  const char *name;
  void (*run) (Scratch *scratch, gconstpointer data);
} tests[] = {
  { "/file/read/tells-what-is-not-there", test_read_not_there },
  { "/file/read/empty-is-content", test_read_empty },
  { "/file/read/every-size-whole", test_read_all_sizes },
  { "/file/read/refuses-pipe-without-hanging", test_read_refuses_pipe },
  { "/file/read/refuses-folder-and-device", test_read_refuses_folder_and_device },
  { "/file/read/refuses-more-than-64-mib", test_read_refuses_large },
  { "/file/replace/makes-and-replaces", test_replace_makes_and_replaces },
  { "/file/replace/large", test_replace_large },
  { "/file/replace/is-private-under-any-umask", test_replace_is_private },
  { "/file/replace/export-follows-umask", test_export_follows_umask },
  { "/file/replace/keeps-symlink", test_keeps_link },
  { "/file/replace/fills-dangling-symlink", test_fills_dangling_link },
  { "/file/replace/refuses-symlink-loop", test_refuses_loop },
  { "/file/replace/other-hard-link-keeps-old", test_hard_link_keeps_old },
  { "/file/replace/refuses-folder-and-pipe", test_refuses_what_is_no_file },
  { "/file/replace/tells-missing-folder", test_tells_missing_folder },
  { "/file/replace/refuses-what-it-could-not-read", test_refuses_unreadably_large },
  { "/file/changed/tells-earlier-edit", test_tells_earlier_edit },
  { "/file/changed/hands-back-edit-in-the-moment", test_hands_back_edit_in_the_moment },
  { "/file/changed/hands-back-file-made-in-the-moment", test_hands_back_file_made_in_the_moment },
  { "/file/changed/tells-removal-in-the-moment", test_tells_removal_in_the_moment },
  { "/file/changed/keeps-third-edit", test_keeps_third_edit },
  { "/file/changed/keeps-edit-that-cannot-go-back", test_keeps_edit_that_cannot_go_back },
  { "/file/changed/loses-no-version-of-a-rival", test_loses_no_rival_version },
  { "/file/no-exchange/saves", test_works_without_exchange },
  { "/file/no-exchange/checks-before-rename", test_checks_without_exchange },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/file/digest", test_digest);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Scratch, NULL, scratch_set_up, tests[i].run, scratch_tear_down);

  return g_test_run ();
}
