/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The library as one file. The kind goes by the end of the file's name; a new one is a line of the
 * table and a composer.
 */

#include "config.h"

#include "exchange/prep-export.h"

#include <glib/gi18n-lib.h>

#include "exchange/prep-export-private.h"
#include "store/prep-file.h"

G_DEFINE_QUARK (prep-export-error-quark, prep_export_error)

static const struct
{
  const char *suffix;
  GBytes *(*compose) (PrepLibrary *library, GError **error);
} kinds[] = {
  { ".json", prep_export_compose_json },
};

static guint
find_kind (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_has_suffix (lower, kinds[i].suffix))
      return i;

  return G_MAXUINT;
}

/**
 * prep_export_check_name:
 *
 * Returns: whether the end of @path names a kind of file that can be written; otherwise %FALSE with
 *   PREP_EXPORT_ERROR_KIND
 */
gboolean
prep_export_check_name (const char  *path,
                        GError     **error)
{
  if (find_kind (path) != G_MAXUINT)
    return TRUE;

  g_set_error (error, PREP_EXPORT_ERROR, PREP_EXPORT_ERROR_KIND,
               _("the file's name should end in .json"));
  return FALSE;
}

/**
 * prep_export_compose:
 * @path: where it shall go; only the end of the name is looked at
 *
 * Puts the file together from what is in memory. On the main thread; quick.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL with @error set
 */
GBytes *
prep_export_compose (PrepLibrary  *library,
                     const char   *path,
                     GError      **error)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);

  if (!prep_export_check_name (path, error))
    return NULL;

  return kinds[find_kind (path)].compose (library, error);
}

/**
 * prep_export_write:
 *
 * Replaces the file @path as a whole. Blocks on the disk; on any thread.
 *
 * Returns: %FALSE with @error set ("FILE: reason"); then the file is as it was
 */
gboolean
prep_export_write (GBytes      *content,
                   const char  *path,
                   GError     **error)
{
  return prep_file_replace (path, content, NULL, PREP_FILE_EXPORT, NULL, error) !=
         PREP_FILE_FAILED;
}
