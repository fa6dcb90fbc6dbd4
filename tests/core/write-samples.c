/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Writes one file of each collection through the store: a record with every member filled, and
 * one with none. It walks the tables, so a new member is in the samples by itself.
 */

#include <stdlib.h>

#include "model/prep-library.h"

static PrepRecord *make_full (GType type);

static void
set_list (PrepRecord      *record,
          guint            number,
          const PrepField *field)
{
  static const char *const words[] = { "one", "two", NULL };

  if (field->kind != PREP_FIELD_TOKENS)
    {
      prep_record_set_texts (record, number, words);
      return;
    }

  prep_record_add_text (record, number, prep_field_token_nick (field, 0));
  prep_record_add_text (record, number, prep_field_token_nick (field, 1));
}

/* A value that is not the default. */
static void
fill (PrepRecord      *record,
      guint            number,
      const PrepField *field)
{
  static const char *const texts[] = {
    [PREP_FIELD_TEXT] = "\"Größe\" \\ \n \xf0\x9f\x9a\x80",
    [PREP_FIELD_DAY] = "2026-10-14",
    [PREP_FIELD_TIME] = "2026-10-14T15:00:00Z",
    [PREP_FIELD_LOCAL] = "2026-10-14T15:00",
    [PREP_FIELD_MONTH] = "2026-10",
    [PREP_FIELD_LINK] = "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  };
  g_autoptr(PrepRecord) nested = NULL;

  switch (field->kind)
    {
    case PREP_FIELD_TOKEN:
      prep_record_set_token (record, number, field->preset == 1 ? 2 : 1);
      break;
    case PREP_FIELD_NUMBER:
      prep_record_set_number (record, number, field->max);
      break;
    case PREP_FIELD_FLAG:
      prep_record_set_flag (record, number, !field->preset);
      break;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      set_list (record, number, field);
      break;
    case PREP_FIELD_RECORD:
      nested = make_full (field->get_type ());
      prep_record_set_record (record, number, nested);
      break;
    case PREP_FIELD_RECORDS:
      nested = make_full (field->get_type ());
      prep_record_append (record, number, nested);
      break;
    default:
      prep_record_set_text (record, number, texts[field->kind]);
    }
}

static PrepRecord *
make_full (GType type)
{
  PrepRecord *record = prep_record_new (type);
  guint n_fields = prep_record_get_n_fields (record);

  for (guint i = PREP_RECORD_N_FIELDS; i < n_fields; i++)
    fill (record, i, prep_record_get_field (record, i));

  return record;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(PrepLibrary) library = prep_library_new (argv[1], NULL);
  PrepStore *store = prep_library_get_store (library);
  g_autoptr(GError) error = NULL;

  if (!prep_store_load (store, &error))
    g_error ("%s", error->message);

  for (guint i = 0; i < prep_store_get_n_collections (store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (store, i);
      GType type = prep_collection_get_record_type (collection);
      g_autoptr(PrepRecord) full = make_full (type);
      g_autoptr(PrepRecord) empty = prep_record_new (type);

      prep_collection_add (collection, full);
      prep_collection_add (collection, empty);
    }

  if (!prep_store_flush (store, &error))
    g_error ("%s", error->message);

  return EXIT_SUCCESS;
}
