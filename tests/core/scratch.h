/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A folder of its own for each test that touches the disk, and short words for what is in it.
 */

#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  mode_t umask;
} Scratch;

static inline void
scratch_set_up (Scratch      *self,
                gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("prep-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->umask = umask (022);
}

static inline void
scratch_remove (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
      const char *entry;

      while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *inner = g_build_filename (path, entry, NULL);

          scratch_remove (inner);
        }
    }
  g_remove (path);
}

static inline void
scratch_tear_down (Scratch      *self,
                   gconstpointer data)
{
  umask (self->umask);
  scratch_remove (self->folder);
  g_free (self->folder);
}

static inline char *
scratch_path (Scratch    *self,
              const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static inline void
scratch_write (Scratch    *self,
               const char *name,
               const char *text)
{
  g_autofree char *path = scratch_path (self, name);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static inline void
scratch_assert_holds (Scratch    *self,
                      const char *name,
                      const char *text)
{
  g_autofree char *path = scratch_path (self, name);
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, text);
}

static inline guint
scratch_count (Scratch *self)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static inline guint
scratch_mode (Scratch    *self,
              const char *name)
{
  g_autofree char *path = scratch_path (self, name);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

static inline GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}
