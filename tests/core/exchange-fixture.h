/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Short words for imports into a library in a folder of the test's own.
 */

#pragma once

#include "exchange/prep-import.h"
#include "scratch.h"

static inline PrepLibrary *
open_library (Scratch    *scratch,
              const char *name)
{
  g_autofree char *folder = scratch_path (scratch, name);
  PrepLibrary *library = prep_library_new (folder, NULL);

  prep_store_load (prep_library_get_store (library), NULL);
  return library;
}

static inline PrepImportResult
take_in (PrepLibrary  *library,
         const char   *text,
         PrepImportAs  as,
         GPtrArray   **refusals)
{
  g_autoptr (GBytes) content = bytes_of (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepImport) import = prep_import_new (library, content, as, &error);
  PrepImportResult tried, result;

  g_assert_no_error (error);
  g_assert_true (prep_import_try (import, library, &tried, &error));
  g_assert_no_error (error);
  g_assert_true (prep_import_run (import, library, &result, &error));
  g_assert_no_error (error);

  /* A dry run tells what happens then. */
  g_assert_cmpmem (&tried, sizeof tried, &result, sizeof result);
  g_assert_cmpuint (result.read, ==,
                    result.added + result.updated + result.already + result.refused);
  if (refusals != NULL)
    *refusals = g_ptr_array_ref (prep_import_get_refusals (import));

  return result;
}

static inline void
assert_result (PrepImportResult result,
               guint            added,
               guint            updated,
               guint            already,
               guint            refused)
{
  g_assert_cmpuint (result.added, ==, added);
  g_assert_cmpuint (result.updated, ==, updated);
  g_assert_cmpuint (result.already, ==, already);
  g_assert_cmpuint (result.refused, ==, refused);
}

static inline void
refuse_file (PrepLibrary  *library,
             const char   *text,
             PrepImportAs  as,
             GQuark        domain,
             int           code)
{
  g_autoptr (GBytes) content = bytes_of (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepImport) import = prep_import_new (library, content, as, &error);

  g_assert_null (import);
  g_assert_error (error, domain, code);
}
