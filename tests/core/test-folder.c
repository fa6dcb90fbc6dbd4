/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-file.h"
#include "store/prep-folder.h"
#include "store/prep-lock.h"

#include "scratch.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void
test_makes_parents (Scratch      *scratch,
                    gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "a/b/c");
  g_autoptr (GError) error = NULL;

  umask (0);
  g_assert_true (prep_folder_ensure (path, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (scratch_mode (scratch, "a"), ==, 0700);
  g_assert_cmpuint (scratch_mode (scratch, "a/b/c"), ==, 0700);
  g_assert_true (prep_folder_ensure (path, &error));
}

static void
test_leaves_mode_of_existing (Scratch      *scratch,
                              gconstpointer data)
{
  g_assert_cmpint (g_chmod (scratch->folder, 0755), ==, 0);
  g_assert_true (prep_folder_ensure (scratch->folder, NULL));
  g_assert_cmpuint (scratch_mode (scratch, "."), ==, 0755);
}

static void
test_refuses_file_in_its_place (Scratch      *scratch,
                                gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "file");
  g_autofree char *below = scratch_path (scratch, "file/data");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) below_error = NULL;

  scratch_write (scratch, "file", "text");
  g_assert_false (prep_folder_ensure (path, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "file: "));
  g_assert_false (prep_folder_ensure (below, &below_error));
  g_assert_nonnull (below_error);
  scratch_assert_holds (scratch, "file", "text");
}

static void
test_tightens (Scratch      *scratch,
               gconstpointer data)
{
  static const char *const names[] = { "a.json", "b.json", "none.json", NULL };
  g_autoptr (GError) error = NULL;
  guint n_tightened;

  scratch_write (scratch, "a.json", "{}");
  scratch_write (scratch, "b.json", "{}");
  scratch_write (scratch, "other.txt", "x");
  g_assert_cmpint (g_chmod (scratch->folder, 0755), ==, 0);

  g_assert_true (prep_folder_tighten (scratch->folder, names, &n_tightened, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_tightened, ==, 3);
  g_assert_cmpuint (scratch_mode (scratch, "."), ==, 0700);
  g_assert_cmpuint (scratch_mode (scratch, "a.json"), ==, 0600);
  g_assert_cmpuint (scratch_mode (scratch, "other.txt"), ==, 0644);

  g_assert_true (prep_folder_tighten (scratch->folder, names, &n_tightened, &error));
  g_assert_cmpuint (n_tightened, ==, 0);
}

static void
test_leaves_shared_folder (Scratch      *scratch,
                           gconstpointer data)
{
  static const char *const none[] = { NULL };
  guint n_tightened;

  g_assert_cmpint (g_chmod (scratch->folder, 01777), ==, 0);
  g_assert_true (prep_folder_tighten (scratch->folder, none, &n_tightened, NULL));
  g_assert_cmpuint (n_tightened, ==, 0);
  g_assert_cmpuint (scratch_mode (scratch, "."), ==, 01777);
}

/* GLib reads the environment once, so that each case has a process of its own. */
static void
test_default_folders (void)
{
  static const struct
  {
    const char *value;
    const char *config;
    const char *backups;
  } cases[] = {
    { "/x", "/x/intern-prep", "/x/intern-prep/backups" },
    { "relative/x", "/home/me/.config/intern-prep",
      "/home/me/.local/share/intern-prep/backups" },
    { "", "/home/me/.config/intern-prep", "/home/me/.local/share/intern-prep/backups" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *argv[] = { "/proc/self/exe", "--print-folders", NULL };
      g_auto (GStrv) environment = g_get_environ ();
      g_autofree char *output = NULL;
      g_autofree char *expected = g_strdup_printf ("%s\n%s\n", cases[i].config, cases[i].backups);
      g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
      g_autoptr (GError) error = NULL;

      argv[0] = self;
      environment = g_environ_setenv (environment, "HOME", "/home/me", TRUE);
      environment = g_environ_setenv (environment, "XDG_CONFIG_HOME", cases[i].value, TRUE);
      environment = g_environ_setenv (environment, "XDG_DATA_HOME", cases[i].value, TRUE);
      g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL,
                    &output, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (output, ==, expected);
    }
}

static void
test_lock_excludes (Scratch      *scratch,
                    gconstpointer data)
{
  g_autoptr (PrepLock) first = prep_lock_acquire (scratch->folder, 0, NULL);
  g_autoptr (PrepLock) second = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  g_assert_nonnull (first);
  g_assert_null (prep_lock_acquire (scratch->folder, 30, &error));
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_BUSY);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 30 * G_TIME_SPAN_MILLISECOND);

  g_clear_pointer (&first, prep_lock_release);
  second = prep_lock_acquire (scratch->folder, 0, NULL);
  g_assert_nonnull (second);
}

static gpointer
release_soon (gpointer lock)
{
  g_usleep (30 * G_TIME_SPAN_MILLISECOND);
  prep_lock_release (lock);
  return NULL;
}

static void
test_lock_waits (Scratch      *scratch,
                 gconstpointer data)
{
  PrepLock *first = prep_lock_acquire (scratch->folder, 0, NULL);
  GThread *thread = g_thread_new ("holder", release_soon, first);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepLock) second = prep_lock_acquire (scratch->folder, 20000, &error);

  g_assert_no_error (error);
  g_assert_nonnull (second);
  g_thread_join (thread);
}

static void
test_lock_dies_with_its_process (Scratch      *scratch,
                                 gconstpointer data)
{
  g_autoptr (PrepLock) lock = NULL;
  pid_t child = fork ();
  int status;

  if (child == 0)
    _exit (prep_lock_acquire (scratch->folder, 0, NULL) != NULL ? 0 : 1);

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
  lock = prep_lock_acquire (scratch->folder, 0, NULL);
  g_assert_nonnull (lock);
  g_assert_cmpuint (scratch_count (scratch), ==, 0);
}

static void
test_lock_needs_folder (Scratch      *scratch,
                        gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "none");
  g_autoptr (GError) error = NULL;

  g_assert_null (prep_lock_acquire (path, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 2 && g_str_equal (argv[1], "--print-folders"))
    {
      g_autofree char *folder = prep_folder_default_data ();
      g_autofree char *backups = prep_folder_default_backups ();

      g_print ("%s\n%s\n", folder, backups);
      return 0;
    }

  g_test_init (&argc, &argv, NULL);

#define ADD(name, run) g_test_add (name, Scratch, NULL, scratch_set_up, run, scratch_tear_down)
  ADD ("/folder/makes-private-parents", test_makes_parents);
  ADD ("/folder/leaves-mode-of-existing", test_leaves_mode_of_existing);
  ADD ("/folder/refuses-file-in-its-place", test_refuses_file_in_its_place);
  ADD ("/folder/tightens-what-others-can-read", test_tightens);
  ADD ("/folder/leaves-shared-folder", test_leaves_shared_folder);
  ADD ("/lock/excludes", test_lock_excludes);
  ADD ("/lock/waits-for-its-turn", test_lock_waits);
  ADD ("/lock/dies-with-its-process", test_lock_dies_with_its_process);
  ADD ("/lock/needs-the-folder", test_lock_needs_folder);
#undef ADD
  g_test_add_func ("/folder/ignores-relative-environment", test_default_folders);

  return g_test_run ();
}
