/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-leftover.h"

#include "store/prep-file.h"
#include "store/prep-file-private.h"
#include "store/prep-folder.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define RANDOM_DIGITS 8
#define DIGEST_DIGITS 16
/* A file name holds 255 bytes; ours adds at most 42. */
#define MAX_NAME 200

/**
 * prep_leftover_make_name:
 * @name: a file's name without its folder
 * @expected_digest: (nullable): of the content that is to be replaced
 *
 * Returns: (transfer full): a new temporary name, ".NAME.tmp-PID-RAND". Synchronising programs
 * leave names with a dot in front alone; they have been seen to grab others.
 */
char *
prep_leftover_make_name (const char *name,
                         const char *expected_digest)
{
  g_autofree char *tag = g_strnfill (DIGEST_DIGITS, '0');

  if (expected_digest != NULL && strlen (expected_digest) >= DIGEST_DIGITS)
    memcpy (tag, expected_digest, DIGEST_DIGITS);
  return g_strdup_printf (".%.*s.tmp-%d-%0*x%s", MAX_NAME, name, (int) getpid (),
                          RANDOM_DIGITS, g_random_int (), tag);
}

/* Returns: (transfer full) (nullable): the NAME in ".NAME.tmp-PID-RAND", NULL if @entry has
 * another form; @out_tag points into @entry. */
static char *
parse_name (const char  *entry,
            const char **out_tag)
{
  const char *mark = g_strrstr (entry, ".tmp-");
  const char *digits;

  if (entry[0] != '.' || mark == NULL || mark <= entry + 1)
    return NULL;

  digits = mark + strlen (".tmp-");
  if (!g_ascii_isdigit (*digits))
    return NULL;
  while (g_ascii_isdigit (*digits))
    digits++;
  if (*digits++ != '-' || strlen (digits) != RANDOM_DIGITS + DIGEST_DIGITS ||
      strspn (digits, "0123456789abcdef") != RANDOM_DIGITS + DIGEST_DIGITS)
    return NULL;

  *out_tag = digits + RANDOM_DIGITS;
  return g_strndup (entry + 1, mark - entry - 1);
}

static gboolean
has_tag (GBytes     *content,
         const char *tag)
{
  g_autofree char *digest = prep_file_digest (content);

  if (digest == NULL)
    return strspn (tag, "0") == DIGEST_DIGITS;
  return strncmp (digest, tag, DIGEST_DIGITS) == 0;
}

/* If the file is gone, its former version is worth something again. If it cannot be read, nobody
 * knows: FOREIGN promises the least. */
static PrepLeftoverKind
classify (GBytes     *content,
          const char *file,
          const char *tag)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) there = prep_file_read (file, &error);

  if (there != NULL && content != NULL && has_tag (content, tag))
    return PREP_LEFTOVER_REPLACED;
  if (there == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return PREP_LEFTOVER_FOREIGN;
  return has_tag (there, tag) ? PREP_LEFTOVER_UNFINISHED : PREP_LEFTOVER_FOREIGN;
}

/* @wanted: (nullable): only those of this file, which @file is a link to. */
static void
add_from (GPtrArray  *found,
          const char *folder,
          const char *entry,
          const char *wanted,
          const char *file)
{
  const char *tag;
  g_autofree char *name = parse_name (entry, &tag);
  g_autofree char *own_file = NULL;
  PrepLeftover *leftover;

  if (name == NULL || (wanted != NULL && !g_str_equal (name, wanted)))
    return;

  own_file = file != NULL ? g_strdup (file) : g_build_filename (folder, name, NULL);
  leftover = g_new0 (PrepLeftover, 1);
  leftover->path = g_build_filename (folder, entry, NULL);
  leftover->name = g_path_get_basename (own_file);
  leftover->content = prep_file_read (leftover->path, NULL);
  leftover->kind = classify (leftover->content, own_file, tag);
  g_ptr_array_add (found, leftover);
}

/* A save through a link leaves its leftovers beside the file that is meant. */
static void
add_from_link (GPtrArray  *found,
               const char *folder,
               const char *entry)
{
  g_autofree char *file = g_build_filename (folder, entry, NULL);
  g_autofree char *real = NULL;
  g_autofree char *real_folder = NULL;
  g_autofree char *wanted = NULL;
  g_autoptr (GDir) dir = NULL;
  struct stat status;
  const char *beside;

  if (entry[0] == '.' || lstat (file, &status) != 0 || !S_ISLNK (status.st_mode))
    return;

  real = prep_file_resolve (file, NULL);
  if (real == NULL)
    return;
  real_folder = g_path_get_dirname (real);
  wanted = g_path_get_basename (real);
  dir = g_dir_open (real_folder, 0, NULL);
  while (dir != NULL && (beside = g_dir_read_name (dir)) != NULL)
    add_from (found, real_folder, beside, wanted, file);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(PrepLeftover **) a)->path, (*(PrepLeftover **) b)->path);
}

/**
 * prep_leftover_find:
 * @folder: the data folder; the caller holds its lock, so that every leftover is an orphan
 *
 * Also looks beside the files that links in @folder point to. A folder that is not there has no
 * leftovers. A leftover of a file that is itself damaged may be the better one of the two: leave
 * it until the person has chosen. Returns: (transfer full) (element-type PrepLeftover): by path,
 * or NULL with @error set.
 */
GPtrArray *
prep_leftover_find (const char *folder,
                    GError    **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_leftover_free);
  g_autoptr (GDir) dir = NULL;
  const char *entry;

  g_return_val_if_fail (folder != NULL, NULL);

  if (!prep_folder_open (folder, &dir, error))
    return NULL;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    {
      add_from (found, folder, entry, NULL, NULL);
      add_from_link (found, folder, entry);
    }
  g_ptr_array_sort (found, compare_paths);
  return g_steal_pointer (&found);
}

/**
 * prep_leftover_remove:
 *
 * Returns: TRUE if it is gone, FALSE with @error set
 */
gboolean
prep_leftover_remove (const PrepLeftover *self,
                      GError            **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (unlink (self->path) == 0 || errno == ENOENT)
    return TRUE;
  prep_file_set_error (error, self->path, errno, N_("%s: the file cannot be removed: %s"));
  return FALSE;
}

void
prep_leftover_free (PrepLeftover *self)
{
  if (self == NULL)
    return;
  g_free (self->path);
  g_free (self->name);
  g_clear_pointer (&self->content, g_bytes_unref);
  g_free (self);
}
