/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Every system call of a save fails, once and from then on, in every way that a disk has. After
 * SQLite's I/O error tests: the Nth call fails, for N = 1, 2, … until a save gets by without
 * meeting the fault.
 */

#include "store/prep-backup.h"
#include "store/prep-file-private.h"
#include "store/prep-leftover.h"

#include "../core/scratch.h"
#include "fault-shim.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define FILE_NAME "stories.json"
/* More than one step of reading and writing. */
#define NEW_SIZE 200000
#define MAX_CALLS 200

typedef struct
{
  const char *name;
  const char *old;
  gboolean no_exchange;
  mode_t umask;
} Scene;

static const Scene scenes[] = {
  { "make", NULL, FALSE, 022 },
  { "replace", "the old content\n", FALSE, 022 },
  { "make-without-exchange", NULL, TRUE, 022 },
  { "replace-without-exchange", "the old content\n", TRUE, 022 },
  { "replace-with-odd-umask", "the old content\n", FALSE, 0777 },
};

static const char *const calls[] = {
  "open", "read", "write", "fsync", "close", "rename", "fchmod", "ftruncate", "any",
};

static const int errors[] = { ENOSPC, EIO, EDQUOT, EROFS, EACCES, EINTR, FAULT_SHORT_WRITE };

static guint n_cases;

static int
no_exchange (int          dir,
             const char  *from,
             const char  *to,
             unsigned int flags)
{
  errno = EINVAL;
  return -1;
}

static GBytes *
make_new_content (void)
{
  char *text = g_strnfill (NEW_SIZE, 'n');

  text[NEW_SIZE - 1] = '\n';
  return g_bytes_new_take (text, NEW_SIZE);
}

static gboolean
same (GBytes *a,
      GBytes *b)
{
  return a == NULL || b == NULL ? a == b : g_bytes_equal (a, b);
}

static void
clear_folder (Scratch *scratch)
{
  g_autofree char *path = scratch_path (scratch, FILE_NAME);
  g_autoptr (GPtrArray) leftovers = prep_leftover_find (scratch->folder, NULL);

  for (guint i = 0; i < leftovers->len; i++)
    prep_leftover_remove (g_ptr_array_index (leftovers, i), NULL);
  g_unlink (path);
  g_assert_cmpuint (scratch_count (scratch), ==, 0);
}

/* A leftover is allowed only where the disk gave up between an exchange and the way back, and
 * then it must be known for what it is. */
static void
assert_tidy (Scratch       *scratch,
             PrepFileResult result,
             gboolean       lasting)
{
  g_autoptr (GPtrArray) leftovers = prep_leftover_find (scratch->folder, NULL);

  if (leftovers->len == 0)
    return;
  g_assert_true (lasting);
  g_assert_cmpint (result, ==, PREP_FILE_SAVED_NOT_DURABLE);
  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_cmpint (((PrepLeftover *) leftovers->pdata[0])->kind, ==, PREP_LEFTOVER_REPLACED);
}

static void
assert_next_save_works (Scratch    *scratch,
                        const char *path)
{
  g_autoptr (GBytes) there = prep_file_read (path, NULL);
  g_autofree char *digest = prep_file_digest (there);
  g_autoptr (GBytes) next = bytes_of ("the next content\n");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (prep_file_replace (path, next, digest, PREP_FILE_PRIVATE, NULL, &error), ==,
                   PREP_FILE_SAVED);
  g_assert_no_error (error);
  scratch_assert_holds (scratch, FILE_NAME, "the next content\n");
}

/* Returns: whether the fault was met. */
static gboolean
save_with_fault (Scratch     *scratch,
                 const Scene *scene,
                 const char  *call,
                 int          nth,
                 int          fault,
                 gboolean     lasting)
{
  g_autofree char *path = scratch_path (scratch, FILE_NAME);
  g_autoptr (GBytes) old = scene->old != NULL ? bytes_of (scene->old) : NULL;
  g_autofree char *digest = prep_file_digest (old);
  g_autoptr (GBytes) new = make_new_content ();
  g_autoptr (GBytes) there = NULL;
  g_autoptr (GError) error = NULL;
  PrepFileResult result;
  gboolean met;

  if (scene->old != NULL)
    scratch_write (scratch, FILE_NAME, scene->old);

  umask (scene->umask);
  fault_arm (scratch->folder, call, nth, fault, lasting);
  result = prep_file_replace (path, new, digest, PREP_FILE_PRIVATE, NULL, &error);
  met = fault_disarm () > 0;
  umask (022);

  there = prep_file_read (path, NULL);
  g_assert_true (same (there, result == PREP_FILE_FAILED ? old : new));
  g_assert_true ((result == PREP_FILE_FAILED) == (error != NULL));
  if (error != NULL)
    g_assert_true (g_str_has_prefix (error->message, path));
  if (!met)
    g_assert_cmpint (result, ==, PREP_FILE_SAVED);
  if (!lasting && (fault == EINTR || fault == FAULT_SHORT_WRITE))
    g_assert_cmpint (result, !=, PREP_FILE_FAILED);
  if (fault == FAULT_SHORT_WRITE)
    g_assert_cmpint (result, ==, PREP_FILE_SAVED);

  assert_tidy (scratch, result, lasting);
  assert_next_save_works (scratch, path);
  clear_folder (scratch);
  n_cases += met;
  return met;
}

static void
test_every_fault (Scratch      *scratch,
                  gconstpointer data)
{
  const Scene *scene = data;
  PrepFileSwap real_swap = prep_file_swap;

  if (scene->no_exchange)
    prep_file_swap = no_exchange;
  n_cases = 0;
  for (gsize c = 0; c < G_N_ELEMENTS (calls); c++)
    for (gsize e = 0; e < G_N_ELEMENTS (errors); e++)
      for (int lasting = 0; lasting < 2; lasting++)
        for (int nth = 1; save_with_fault (scratch, scene, calls[c], nth, errors[e], lasting); nth++)
          g_assert_cmpint (nth, <, MAX_CALLS);
  prep_file_swap = real_swap;

  g_test_message ("%u faults were met", n_cases);
  g_assert_cmpuint (n_cases, >=, 126);
}

static void
test_full_disk_is_told (Scratch      *scratch,
                        gconstpointer data)
{
  static const struct
  {
    int fault;
    PrepFileError code;
  } cases[] = {
    { ENOSPC, PREP_FILE_ERROR_NO_SPACE },   { EDQUOT, PREP_FILE_ERROR_NO_SPACE },
    { EROFS, PREP_FILE_ERROR_NOT_ALLOWED }, { EACCES, PREP_FILE_ERROR_NOT_ALLOWED },
    { EIO, PREP_FILE_ERROR_FAILED },        { EINTR, PREP_FILE_ERROR_INTERRUPTED },
  };
  g_autofree char *path = scratch_path (scratch, FILE_NAME);
  g_autoptr (GBytes) content = bytes_of ("text");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      fault_arm (scratch->folder, "write", 1, cases[i].fault, true);
      g_assert_false (prep_file_replace (path, content, NULL, PREP_FILE_PRIVATE, NULL, &error));
      fault_disarm ();
      g_assert_error (error, PREP_FILE_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, g_strerror (cases[i].fault)));
    }
}

static void
test_unsynced_folder_is_told (Scratch      *scratch,
                              gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, FILE_NAME);
  g_autoptr (GBytes) content = bytes_of ("text");
  g_autoptr (GError) error = NULL;

  fault_arm (scratch->folder, "fsync", 2, EIO, false);
  g_assert_cmpint (prep_file_replace (path, content, NULL, PREP_FILE_PRIVATE, NULL, &error), ==,
                   PREP_FILE_SAVED_NOT_DURABLE);
  g_assert_cmpint (fault_disarm (), ==, 1);
  g_assert_no_error (error);
  scratch_assert_holds (scratch, FILE_NAME, "text");
}

/* Returns: whether the fault was met. */
static gboolean
back_up_with_fault (Scratch    *scratch,
                    const char *data_folder,
                    const char *backups,
                    int         nth,
                    int         fault,
                    gboolean    lasting)
{
  static const char *const names[] = { "a.json", "b.json", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sets = NULL;
  g_autofree char *path = NULL;
  g_autofree char *next = NULL;
  gboolean met;

  fault_arm (scratch->folder, "any", nth, fault, lasting);
  path = prep_backup_make (data_folder, backups, names, PREP_BACKUP_EDIT, NULL, NULL,
                           1795341600, &error);
  met = fault_disarm () > 0;

  g_assert_true ((path == NULL) == (error != NULL));
  sets = prep_backup_set_list (backups, NULL);
  g_assert_cmpuint (sets->len, ==, path != NULL ? 1 : 0);
  if (path != NULL)
    {
      const PrepBackupSet *set = g_ptr_array_index (sets, 0);

      g_assert_cmpint (set->reason, ==, PREP_BACKUP_EDIT);
      g_assert_cmpuint (g_strv_length (set->files), ==, 2);
      g_assert_cmpint (set->size, ==, 6);
    }

  next = prep_backup_make (data_folder, backups, names, PREP_BACKUP_EDIT, NULL, NULL,
                           1795341700, NULL);
  g_assert_nonnull (next);
  scratch_remove (backups);
  return met;
}

static void
test_backup_is_whole_or_not_there (Scratch      *scratch,
                                   gconstpointer data)
{
  g_autofree char *data_folder = scratch_path (scratch, "data");
  g_autofree char *backups = scratch_path (scratch, "backups");

  scratch_write (scratch, "data/a.json", "one");
  scratch_write (scratch, "data/b.json", "two");
  for (gsize e = 0; e < G_N_ELEMENTS (errors); e++)
    for (int lasting = 0; lasting < 2; lasting++)
      for (int nth = 1;
           back_up_with_fault (scratch, data_folder, backups, nth, errors[e], lasting);
           nth++)
        g_assert_cmpint (nth, <, MAX_CALLS);
  scratch_assert_holds (scratch, "data/a.json", "one");
  scratch_assert_holds (scratch, "data/b.json", "two");
}

int
main (int   argc,
      char *argv[])
{
  /* Thousands of synced saves: memory takes a second where a disk takes a minute, and the faults
   * are the same. */
  if (g_access ("/dev/shm", W_OK | X_OK) == 0)
    g_setenv ("TMPDIR", "/dev/shm", FALSE);

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autofree char *name = g_strconcat ("/faults/old-or-new/", scenes[i].name, NULL);

      g_test_add (name, Scratch, &scenes[i], scratch_set_up, test_every_fault, scratch_tear_down);
    }
#define ADD(name, run) g_test_add (name, Scratch, NULL, scratch_set_up, run, scratch_tear_down)
  ADD ("/faults/cause-is-told", test_full_disk_is_told);
  ADD ("/faults/unsynced-folder-is-told", test_unsynced_folder_is_told);
  ADD ("/faults/backup-is-whole-or-not-there", test_backup_is_whole_or_not_there);
#undef ADD

  return g_test_run ();
}
