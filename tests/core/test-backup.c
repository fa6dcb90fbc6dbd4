/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-backup.h"
#include "store/prep-ladder.h"

#include "scratch.h"

#include <string.h>

#define MINUTE G_GINT64_CONSTANT (60)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

/* Sunday, 2026-11-22T10:00:00Z. */
#define NOW G_GINT64_CONSTANT (1795341600)

static const char *const names[] = { "applications.json", "stories.json", "tasks.json", NULL };

static gboolean
refuse_bad (GBytes     *content,
            const char *name,
            gpointer    data,
            GError    **error)
{
  if (g_bytes_get_size (content) != 3 || memcmp (g_bytes_get_data (content, NULL), "bad", 3) != 0)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: line 1, column 1: bad", name);
  return FALSE;
}

static char *
make (Scratch         *scratch,
      PrepBackupReason reason,
      gint64           now,
      GError         **error)
{
  g_autofree char *data_folder = scratch_path (scratch, "data");
  g_autofree char *backups = scratch_path (scratch, "backups");

  return prep_backup_make (data_folder, backups, names, reason, refuse_bad, NULL, now, error);
}

static GPtrArray *
list (Scratch *scratch)
{
  g_autofree char *backups = scratch_path (scratch, "backups");
  g_autoptr (GError) error = NULL;
  GPtrArray *sets = prep_backup_set_list (backups, &error);

  g_assert_no_error (error);
  return sets;
}

static gboolean
is_due (Scratch *scratch,
        gint64   now)
{
  g_autofree char *data_folder = scratch_path (scratch, "data");
  g_autofree char *backups = scratch_path (scratch, "backups");

  return prep_backup_due (data_folder, backups, names, now);
}

static void
assert_makes (Scratch         *scratch,
              PrepBackupReason reason,
              gint64           now)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make (scratch, reason, now, &error);

  g_assert_no_error (error);
  g_assert_nonnull (path);
}

static void
test_makes_whole_set (Scratch      *scratch,
                      gconstpointer data)
{
  g_autoptr (GPtrArray) sets = NULL;
  const PrepBackupSet *set;

  scratch_write (scratch, "data/applications.json", "apps");
  scratch_write (scratch, "data/tasks.json", "tasks");
  scratch_write (scratch, "data/running.json", "no collection");
  umask (0);
  assert_makes (scratch, PREP_BACKUP_IMPORT, NOW);

  scratch_assert_holds (scratch, "backups/2026-11-22T100000Z/applications.json", "apps");
  scratch_assert_holds (scratch, "backups/2026-11-22T100000Z/tasks.json", "tasks");
  scratch_assert_holds (scratch, "backups/2026-11-22T100000Z/reason", "import\n");
  g_assert_cmpuint (scratch_mode (scratch, "backups"), ==, 0700);
  g_assert_cmpuint (scratch_mode (scratch, "backups/2026-11-22T100000Z"), ==, 0700);
  g_assert_cmpuint (scratch_mode (scratch, "backups/2026-11-22T100000Z/tasks.json"), ==, 0600);

  sets = list (scratch);
  g_assert_cmpuint (sets->len, ==, 1);
  set = g_ptr_array_index (sets, 0);
  g_assert_cmpint (set->time, ==, NOW);
  g_assert_cmpint (set->reason, ==, PREP_BACKUP_IMPORT);
  g_assert_cmpint (set->size, ==, 9);
  g_assert_cmpuint (g_strv_length (set->files), ==, 2);
  g_assert_cmpstr (set->files[0], ==, "applications.json");
  g_assert_cmpstr (set->files[1], ==, "tasks.json");
}

static void
test_damaged_file_makes_no_set (Scratch      *scratch,
                                gconstpointer data)
{
  g_autofree char *backups = scratch_path (scratch, "backups");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sets = NULL;
  g_autoptr (GDir) dir = NULL;

  scratch_write (scratch, "data/applications.json", "good");
  scratch_write (scratch, "data/stories.json", "bad");
  g_assert_null (make (scratch, PREP_BACKUP_EDIT, NOW, &error));
  g_assert_error (error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "stories.json"));
  sets = list (scratch);
  g_assert_cmpuint (sets->len, ==, 0);
  dir = g_dir_open (backups, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

static void
test_unreadable_file_makes_no_set (Scratch      *scratch,
                                   gconstpointer data)
{
  g_autofree char *path = scratch_path (scratch, "data/stories.json");
  g_autoptr (GError) error = NULL;

  scratch_write (scratch, "data/applications.json", "good");
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_null (make (scratch, PREP_BACKUP_EDIT, NOW, &error));
  g_assert_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_NOT_REGULAR);
}

static void
test_nothing_to_back_up (Scratch      *scratch,
                         gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (make (scratch, PREP_BACKUP_EDIT, NOW, &error));
  g_assert_error (error, PREP_BACKUP_ERROR, PREP_BACKUP_ERROR_NOTHING);
  g_assert_false (is_due (scratch, NOW));
}

static void
test_same_second_keeps_both (Scratch      *scratch,
                             gconstpointer data)
{
  g_autoptr (GPtrArray) sets = NULL;

  scratch_write (scratch, "data/tasks.json", "one");
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW);
  scratch_write (scratch, "data/tasks.json", "two");
  assert_makes (scratch, PREP_BACKUP_RESTORE, NOW);
  scratch_assert_holds (scratch, "backups/2026-11-22T100000Z/tasks.json", "one");
  scratch_assert_holds (scratch, "backups/2026-11-22T100001Z/tasks.json", "two");
  sets = list (scratch);
  g_assert_cmpint (((PrepBackupSet *) sets->pdata[0])->reason, ==, PREP_BACKUP_RESTORE);
}

static void
test_unfinished_is_no_set (Scratch      *scratch,
                           gconstpointer data)
{
  g_autofree char *unfinished = scratch_path (scratch, "backups/.unfinished-12-00000000");
  g_autoptr (GPtrArray) sets = NULL;

  scratch_write (scratch, "backups/.unfinished-12-00000000/tasks.json", "half");
  scratch_write (scratch, "backups/2026-11-22/tasks.json", "x");
  scratch_write (scratch, "backups/2026-13-22T100000Z/tasks.json", "x");
  scratch_write (scratch, "backups/2026-11-22T100000Z-old/tasks.json", "x");
  scratch_write (scratch, "backups/2026-11-22T100000Z", "a file");
  sets = list (scratch);
  g_assert_cmpuint (sets->len, ==, 0);

  scratch_write (scratch, "data/tasks.json", "one");
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW + 1);
  g_assert_false (g_file_test (unfinished, G_FILE_TEST_EXISTS));
  scratch_assert_holds (scratch, "backups/2026-11-22/tasks.json", "x");
}

static void
test_due (Scratch      *scratch,
          gconstpointer data)
{
  scratch_write (scratch, "data/tasks.json", "one");
  g_assert_true (is_due (scratch, NOW));
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW);
  g_assert_false (is_due (scratch, NOW + DAY));

  scratch_write (scratch, "data/tasks.json", "two");
  g_assert_false (is_due (scratch, NOW + 30 * MINUTE - 1));
  g_assert_true (is_due (scratch, NOW + 30 * MINUTE));

  scratch_write (scratch, "data/tasks.json", "one");
  g_assert_false (is_due (scratch, NOW + DAY));
  scratch_write (scratch, "data/stories.json", "new file");
  g_assert_true (is_due (scratch, NOW + DAY));
}

static void
test_due_after_wrong_clock (Scratch      *scratch,
                            gconstpointer data)
{
  scratch_write (scratch, "data/tasks.json", "one");
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW + 4 * 365 * DAY);
  scratch_write (scratch, "data/tasks.json", "two");
  g_assert_true (is_due (scratch, NOW));
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW);
  scratch_write (scratch, "data/tasks.json", "three");
  g_assert_false (is_due (scratch, NOW + MINUTE));
  g_assert_true (is_due (scratch, NOW + HOUR));
}

static void
make_old_sets (Scratch *scratch)
{
  scratch_write (scratch, "data/tasks.json", "one");
  assert_makes (scratch, PREP_BACKUP_MIGRATION, NOW - 5 * DAY - 2);
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW - 5 * DAY - 1);
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW - 5 * DAY);
  assert_makes (scratch, PREP_BACKUP_EDIT, NOW - 1);
  scratch_write (scratch, "backups/2026-11-17T095000Z/tasks.json", "whose?");
}

static void
test_thins (Scratch      *scratch,
            gconstpointer data)
{
  g_autofree char *backups = scratch_path (scratch, "backups");
  g_autofree char *gone = scratch_path (scratch, "backups/2026-11-17T095959Z");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sets = NULL;
  guint n_removed;

  make_old_sets (scratch);
  g_assert_true (prep_backup_thin (backups, NOW, FALSE, &n_removed, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_removed, ==, 1);
  g_assert_false (g_file_test (gone, G_FILE_TEST_EXISTS));
  sets = list (scratch);
  g_assert_cmpuint (sets->len, ==, 4);
}

static void
test_thins_nothing_while_damaged (Scratch      *scratch,
                                  gconstpointer data)
{
  g_autofree char *backups = scratch_path (scratch, "backups");
  guint n_removed;

  make_old_sets (scratch);
  g_assert_true (prep_backup_thin (backups, NOW, TRUE, &n_removed, NULL));
  g_assert_cmpuint (n_removed, ==, 0);
}

/* The times of what is kept of one set each @step before @now, newest first. */
static GArray *
climb (gint64 now,
       gint64 step,
       guint  n)
{
  g_autofree PrepLadderStep *steps = g_new0 (PrepLadderStep, n);
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    steps[i].time = now - (gint64) i * step;
  prep_ladder_choose (steps, n, now);
  for (guint i = 0; i < n; i++)
    if (steps[i].keep)
      g_array_append_val (kept, steps[i].time);
  return kept;
}

static void
test_ladder_counts (void)
{
  static const struct
  {
    gint64 step;
    guint n;
    guint kept;
  } cases[] = {
    { HOUR, 0, 0 },
    { HOUR, 48, 48 },
    /* 48 hours, then each of twelve days. */
    { HOUR, 48 + 12 * 24, 60 },
    /* All rungs full: 96 half hours, 12 days, 10 weeks, 9 months. */
    { 30 * MINUTE, 48 * 800, 96 + 12 + 10 + 9 },
    { DAY, 800, 2 + 12 + 10 + 9 },
    /* Rungs are counted in sets, not in time: of one a week all are kept for long. */
    { 7 * DAY, 23, 23 },
    { 400 * DAY, 32, 32 },
    { 400 * DAY, 100, 32 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) kept = climb (NOW, cases[i].step, cases[i].n);

      g_test_message ("case %u", (guint) i);
      g_assert_cmpuint (kept->len, ==, cases[i].kept);
    }
}

static void
test_ladder_keeps_newest_of_period (void)
{
  g_autoptr (GArray) kept = climb (NOW, HOUR, 24 * 800);

  /* 2026-11-20T10:00 is two days ago: the first rung begins with 23:00 of the 19th, because the
   * rest of the 20th has 11:00 already. */
  g_assert_cmpint (g_array_index (kept, gint64, 47), ==, NOW - 47 * HOUR);
  g_assert_cmpint (g_array_index (kept, gint64, 48), ==, NOW - 2 * DAY - 11 * HOUR);
  g_assert_cmpint (g_array_index (kept, gint64, 49), ==, NOW - 3 * DAY - 11 * HOUR);
  /* The twelfth day is Sunday the 8th; then Sundays, 23:00; then the last of each month. */
  g_assert_cmpint (g_array_index (kept, gint64, 59), ==, NOW - 13 * DAY - 11 * HOUR);
  for (guint i = 60; i < 70; i++)
    g_assert_cmpint (g_array_index (kept, gint64, i - 1) - g_array_index (kept, gint64, i), ==,
                     7 * DAY);
  for (guint i = 70; i < 79; i++)
    {
      g_autoptr (GDateTime) next =
        g_date_time_new_from_unix_utc (g_array_index (kept, gint64, i) + HOUR);

      g_assert_cmpint (g_date_time_get_day_of_month (next), ==, 1);
      g_assert_cmpint (g_date_time_get_hour (next), ==, 0);
    }
  g_assert_cmpuint (kept->len, ==, 79);
}

static void
test_ladder_spares (void)
{
  PrepLadderStep steps[] = {
    { NOW - 900 * DAY, TRUE, FALSE },
    { NOW + 3650 * DAY, FALSE, FALSE },
    { NOW + 3650 * DAY + 1, FALSE, FALSE },
    { NOW - 10 * DAY, FALSE, FALSE },
    { NOW - 10 * DAY - 1, TRUE, FALSE },
    { NOW - 10 * DAY - 2, FALSE, TRUE },
  };

  prep_ladder_choose (steps, G_N_ELEMENTS (steps), NOW);
  for (gsize i = 0; i < 5; i++)
    g_assert_true (steps[i].keep);
  g_assert_false (steps[5].keep);

  /* A clock back in 1970 deletes nothing. */
  prep_ladder_choose (steps, G_N_ELEMENTS (steps), 0);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    g_assert_true (steps[i].keep);
}

/* Two years of a set every two hours, thinned after each: it must not eat its own rungs. */
static void
test_ladder_lasts (void)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, TRUE, sizeof (PrepLadderStep));
  gint64 now = NOW;
  gint64 oldest;

  for (guint i = 0; i < 730 * 12; i++)
    {
      PrepLadderStep newest = { .time = now };

      g_array_append_val (sets, newest);
      prep_ladder_choose ((PrepLadderStep *) sets->data, sets->len, now);
      for (guint k = sets->len; k > 0; k--)
        if (!g_array_index (sets, PrepLadderStep, k - 1).keep)
          g_array_remove_index (sets, k - 1);
      now += 2 * HOUR;
    }

  g_assert_cmpuint (sets->len, ==, 24 + 12 + 10 + 9);
  oldest = g_array_index (sets, PrepLadderStep, 0).time;
  g_assert_cmpint (now - oldest, >, (14 + 70 + 8 * 28) * DAY);
  /* From the last Sunday of a month to that of the next. */
  for (guint i = 1; i < sets->len; i++)
    g_assert_cmpint (g_array_index (sets, PrepLadderStep, i).time -
                     g_array_index (sets, PrepLadderStep, i - 1).time, <=, 35 * DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, run) g_test_add (name, Scratch, NULL, scratch_set_up, run, scratch_tear_down)
  ADD ("/backup/makes-whole-set", test_makes_whole_set);
  ADD ("/backup/damaged-file-makes-no-set", test_damaged_file_makes_no_set);
  ADD ("/backup/unreadable-file-makes-no-set", test_unreadable_file_makes_no_set);
  ADD ("/backup/nothing-is-told", test_nothing_to_back_up);
  ADD ("/backup/same-second-keeps-both", test_same_second_keeps_both);
  ADD ("/backup/unfinished-is-no-set", test_unfinished_is_no_set);
  ADD ("/backup/due-after-half-an-hour-and-a-change", test_due);
  ADD ("/backup/due-after-a-wrong-clock", test_due_after_wrong_clock);
  ADD ("/backup/thins", test_thins);
  ADD ("/backup/thins-nothing-while-damaged", test_thins_nothing_while_damaged);
#undef ADD
  g_test_add_func ("/ladder/counts", test_ladder_counts);
  g_test_add_func ("/ladder/keeps-newest-of-each-period", test_ladder_keeps_newest_of_period);
  g_test_add_func ("/ladder/spares-future-and-for-ever", test_ladder_spares);
  g_test_add_func ("/ladder/lasts", test_ladder_lasts);

  return g_test_run ();
}
