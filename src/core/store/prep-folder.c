/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "store/prep-folder.h"

#include "store/prep-file-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define PROGRAM_FOLDER "intern-prep"
#define OTHERS_BITS (S_IRWXG | S_IRWXO)

/* The XDG base directory specification: "All paths set in these environment variables must be
 * absolute. If an implementation encounters a relative path, it should [...] ignore it." GLib
 * does not. */
static char *
absolute_or_home (const char *folder,
                  const char *below_home)
{
  if (g_path_is_absolute (folder))
    return g_strdup (folder);
  return g_build_filename (g_get_home_dir (), below_home, NULL);
}

/**
 * prep_folder_default_data:
 *
 * Returns: (transfer full): `$XDG_CONFIG_HOME/intern-prep`
 */
char *
prep_folder_default_data (void)
{
  g_autofree char *base = absolute_or_home (g_get_user_config_dir (), ".config");

  return g_build_filename (base, PROGRAM_FOLDER, NULL);
}

/**
 * prep_folder_default_backups:
 *
 * Returns: (transfer full): `$XDG_DATA_HOME/intern-prep/backups`, elsewhere than the data, so
 * that wiping or syncing the one does not take the other along
 */
char *
prep_folder_default_backups (void)
{
  g_autofree char *base = absolute_or_home (g_get_user_data_dir (), ".local/share");

  return g_build_filename (base, PROGRAM_FOLDER, "backups", NULL);
}

/**
 * prep_folder_ensure:
 *
 * Makes the folder (0700) and its parents unless it is there; one that is there keeps its mode
 * (see prep_folder_tighten()). Returns: FALSE with @error set, a PREP_FILE_ERROR
 */
gboolean
prep_folder_ensure (const char *path,
                    GError    **error)
{
  g_autofree char *parent = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;

  if (g_mkdir_with_parents (path, 0700) != 0 || g_chmod (path, 0700) != 0)
    {
      prep_file_set_error (error, path, errno, N_("%s: the folder cannot be made: %s"));
      return FALSE;
    }

  /* Otherwise a power cut could take the folder away with the first file in it. */
  parent = g_path_get_dirname (path);
  prep_file_sync_folder (parent);
  return TRUE;
}

/* Only what is ours: not a shared folder such as /tmp, nor a file of somebody else's. */
static gboolean
tighten (const char *path,
         gboolean    is_folder,
         guint      *n_tightened,
         GError    **error)
{
  struct stat status;
  gboolean good = stat (path, &status) == 0;

  if (!good && errno == ENOENT)
    return TRUE;
  if (good)
    {
      if (status.st_uid != geteuid () || (status.st_mode & OTHERS_BITS) == 0 ||
          (status.st_mode & S_ISVTX) != 0 ||
          (is_folder ? !S_ISDIR (status.st_mode) : !S_ISREG (status.st_mode)))
        return TRUE;
      good = chmod (path, status.st_mode & 07777 & ~OTHERS_BITS) == 0;
    }

  if (good)
    *n_tightened += 1;
  else
    prep_file_set_error (error, path, errno, N_("%s: its mode cannot be set: %s"));
  return good;
}

/**
 * prep_folder_open:
 * @out_dir: (out) (transfer full) (nullable): what is in it; NULL if it is not there
 *
 * Returns: FALSE with @error set if it is there and cannot be read
 */
gboolean
prep_folder_open (const char  *path,
                  GDir       **out_dir,
                  GError     **error)
{
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  *out_dir = g_dir_open (path, 0, &local_error);
  if (*out_dir != NULL || g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * prep_folder_tighten:
 * @names: (array zero-terminated=1): the files of the folder that only the owner should read
 * @out_n_tightened: (out) (optional): how many of them, and the folder, others could get at
 *   before; tell the person if it is not 0
 *
 * Tries all of them, whatever fails. Returns: FALSE with @error set to the first failure
 */
gboolean
prep_folder_tighten (const char         *path,
                     const char * const *names,
                     guint              *out_n_tightened,
                     GError            **error)
{
  guint n_tightened = 0;
  gboolean good;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (names != NULL, FALSE);

  /* The folder first: it protects the files in one go. */
  good = tighten (path, TRUE, &n_tightened, error);
  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *file = g_build_filename (path, names[i], NULL);

      if (!tighten (file, FALSE, &n_tightened, good ? error : NULL))
        good = FALSE;
    }

  if (out_n_tightened != NULL)
    *out_n_tightened = n_tightened;
  return good;
}
