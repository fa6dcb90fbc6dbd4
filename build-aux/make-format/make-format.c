/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "make-format.h"

#include <stdlib.h>
#include <string.h>

#include "model/prep-library.h"

/**
 * format_get_type_name:
 *
 * Returns: (transfer full): what a record type is called in the documents: "StageEvent"
 */
char *
format_get_type_name (GType record_type)
{
  return g_strdup (g_type_name (record_type) + strlen ("Prep"));
}

static void
add_types (GPtrArray *types,
           GType      record_type)
{
  g_autoptr(PrepRecordClass) klass = g_type_class_ref (record_type);
  guint n_fields;
  const PrepField *fields = prep_record_class_get_fields (klass, &n_fields);

  if (g_ptr_array_find (types, GSIZE_TO_POINTER (record_type), NULL))
    return;

  g_ptr_array_add (types, GSIZE_TO_POINTER (record_type));
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].kind == PREP_FIELD_RECORD || fields[i].kind == PREP_FIELD_RECORDS)
      add_types (types, fields[i].get_type ());
}

/**
 * format_list_types:
 *
 * Returns: (transfer container) (element-type GType): a record type and all that are nested in it
 */
GPtrArray *
format_list_types (GType record_type)
{
  GPtrArray *types = g_ptr_array_new ();

  add_types (types, record_type);

  return types;
}

/**
 * format_list_nicks:
 * @field: a field of tokens
 *
 * Returns: (transfer full): the tokens that may stand in it
 */
GStrv
format_list_nicks (const PrepField *field)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (field->get_type ());
  g_autoptr(GStrvBuilder) nicks = g_strv_builder_new ();

  for (guint i = 0; i < klass->n_values; i++)
    if (*klass->values[i].value_nick != '\0')
      g_strv_builder_add (nicks, klass->values[i].value_nick);

  return g_strv_builder_end (nicks);
}

/* Writes a document, or checks that it is there already as it should be. */
static gboolean
put (const char *path,
     const char *text,
     gboolean    check)
{
  g_autofree char *there = NULL;
  g_autoptr(GError) error = NULL;

  if (check && g_file_get_contents (path, &there, NULL, NULL) && g_str_equal (there, text))
    return TRUE;
  if (check)
    {
      g_printerr ("%s is not what the tables say; run: ninja -C _build format\n", path);
      return FALSE;
    }
  if (!g_file_set_contents (path, text, -1, &error))
    {
      g_printerr ("%s: %s\n", path, error->message);
      return FALSE;
    }

  return TRUE;
}

static gboolean
put_all (const FormatFile *files,
         guint             n_files,
         const char       *folder,
         gboolean          check)
{
  g_autofree char *path = g_build_filename (folder, "format.md", NULL);
  g_autofree char *text = format_make_markdown (files, n_files);
  gboolean good = put (path, text, check);

  for (guint i = 0; i < n_files; i++)
    {
      g_autofree char *name = g_strconcat (files[i].file, ".json", NULL);
      g_autofree char *schema_path = g_build_filename (folder, "json-schema", name, NULL);
      g_autofree char *schema = format_make_schema (&files[i]);

      good = put (schema_path, schema, check) && good;
    }

  return good;
}

int
main (int   argc,
      char *argv[])
{
  gboolean check = argc == 3 && g_str_equal (argv[1], "--check");
  g_autoptr(PrepLibrary) library = NULL;
  g_autoptr(GArray) files = g_array_new (FALSE, FALSE, sizeof (FormatFile));
  PrepStore *store;

  if (argc != 2 && !check)
    {
      g_printerr ("usage: make-format [--check] DATA-FOLDER\n");
      return 2;
    }

  /* Never loaded, so the folder is not touched. */
  library = prep_library_new ("/nonexistent", NULL);
  store = prep_library_get_store (library);
  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);
      FormatFile file = { prep_collection_get_name (collection),
                          prep_collection_get_record_type (collection) };

      g_array_append_val (files, file);
    }

  return put_all ((FormatFile *) files->data, files->len, argv[argc - 1], check) ? EXIT_SUCCESS
                                                                                 : EXIT_FAILURE;
}
