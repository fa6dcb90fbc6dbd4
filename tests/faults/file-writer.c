/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A driver for kill-loop.py: saves numbers to one file, and says each when it is on the disk.
 *
 *   file-writer write FOLDER   counts on from the number that is there, until it is killed
 *   file-writer once FOLDER    counts on by one
 *   file-writer check FOLDER   sweeps what a kill has left, prints the number that is there
 */

#include "store/prep-file.h"
#include "store/prep-leftover.h"
#include "store/prep-lock.h"

#include <stdlib.h>
#include <string.h>

#define FILE_NAME "numbers.txt"
#define LOCK_TIMEOUT_MS 10000
/* From one page to some steps of writing. */
#define MAX_LINES 5000

/* A first and a last line say the number, with lines of it between: nothing that is cut or mixed
 * passes for whole. */
static GBytes *
format_number (int number)
{
  GString *text = g_string_new (NULL);
  int n_lines = 2 + number * 7919 % MAX_LINES;

  for (int i = 0; i < n_lines; i++)
    g_string_append_printf (text, "%d of %d: %d\n", i + 1, n_lines, number);
  return g_string_free_to_bytes (text);
}

/* Returns: the number, or -1 if @content is not whole. */
static int
parse_number (GBytes *content)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (content, NULL), g_bytes_get_size (content));
  const char *colon = strchr (text, ':');
  int number = colon != NULL ? atoi (colon + 1) : -1;
  g_autoptr (GBytes) whole = number > 0 ? format_number (number) : NULL;

  return whole != NULL && g_bytes_equal (whole, content) ? number : -1;
}

/* Returns: the number that is there, 0 if none, -1 with @error set. */
static int
read_number (const char *path,
             char      **out_digest,
             GError    **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) content = prep_file_read (path, &local_error);
  int number = 0;

  if (content != NULL)
    {
      number = parse_number (content);
      if (number < 0)
        g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_FAILED, "%s: it is not whole", path);
    }
  else if (!g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      number = -1;
    }
  *out_digest = prep_file_digest (content);
  return number;
}

static gboolean
save_next (const char *folder,
           GError    **error)
{
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *digest = NULL;
  g_autoptr (GBytes) content = NULL;
  g_autoptr (PrepLock) lock = prep_lock_acquire (folder, LOCK_TIMEOUT_MS, error);
  int number;

  if (lock == NULL)
    return FALSE;
  number = read_number (path, &digest, error);
  if (number < 0)
    return FALSE;

  content = format_number (number + 1);
  if (!prep_file_replace (path, content, digest, PREP_FILE_PRIVATE, NULL, error))
    return FALSE;
  g_print ("%d\n", number + 1);
  return TRUE;
}

static gboolean
sweep_one (const PrepLeftover *leftover,
           const char         *path,
           GError            **error)
{
  g_autofree char *digest = NULL;

  if (leftover->kind == PREP_LEFTOVER_FOREIGN)
    {
      g_set_error (error, PREP_FILE_ERROR, PREP_FILE_ERROR_FAILED,
                   "%s: nobody else writes here", leftover->path);
      return FALSE;
    }
  if (leftover->kind == PREP_LEFTOVER_UNFINISHED && leftover->content != NULL &&
      parse_number (leftover->content) > 0)
    {
      if (read_number (path, &digest, error) < 0 ||
          !prep_file_replace (path, leftover->content, digest, PREP_FILE_PRIVATE, NULL, error))
        return FALSE;
    }
  return prep_leftover_remove (leftover, error);
}

static gboolean
check (const char *folder,
       GError    **error)
{
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *digest = NULL;
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (PrepLock) lock = prep_lock_acquire (folder, LOCK_TIMEOUT_MS, error);
  int number;

  if (lock == NULL)
    return FALSE;
  leftovers = prep_leftover_find (folder, error);
  if (leftovers == NULL)
    return FALSE;
  for (guint i = 0; i < leftovers->len; i++)
    if (!sweep_one (g_ptr_array_index (leftovers, i), path, error))
      return FALSE;

  number = read_number (path, &digest, error);
  if (number >= 0)
    g_print ("%d\n", number);
  return number >= 0;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  gboolean good = TRUE;

  if (argc != 3)
    return 2;

  if (g_str_equal (argv[1], "check"))
    good = check (argv[2], &error);
  else
    while (good)
      {
        good = save_next (argv[2], &error);
        if (g_str_equal (argv[1], "once"))
          break;
      }

  if (!good)
    g_printerr ("file-writer: %s\n", error->message);
  return good ? 0 : 1;
}
