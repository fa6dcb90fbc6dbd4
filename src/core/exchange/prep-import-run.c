/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Takes the rows of a file into the library. A posting is known by its key, a record of our own by
 * its id; what is not known is added, and what is known but differs is updated. A file taken in a
 * second time changes nothing.
 */

#include "config.h"

#include "exchange/prep-import-private.h"

#include <glib/gi18n-lib.h>

#include "model/prep-listing.h"
#include "model/prep-posting-key.h"
#include "store/prep-codec.h"
#include "store/prep-json.h"
#include "store/prep-merge.h"

typedef struct
{
  PrepLibrary *library;
  gboolean dry;
  PrepImportResult *result;
  GHashTable *indexed; /* collection: its postings are in by_key */
  GHashTable *by_key;  /* key of a posting to its record */
  GHashTable *met;     /* what this file told already: of two rows for one thing the first counts */
  GHashTable *added;   /* collection to GPtrArray of records */
} Run;

static PrepCollection *
collection_of (Run           *run,
               PrepImportRow *row)
{
  return prep_library_get_collection_of (run->library, G_OBJECT_TYPE (row->record));
}

/* A listing and an application of one posting have the same key, but are two things. */
static char *
place_key (PrepCollection *collection,
           const char     *key)
{
  return g_strconcat (prep_collection_get_name (collection), "\n", key, NULL);
}

static void
index_record (Run            *run,
              PrepCollection *collection,
              PrepRecord     *record)
{
  g_autofree char *key = prep_posting_key_new_for (record);

  g_hash_table_insert (run->by_key, place_key (collection, key), record);
}

/* Deleted ones too: what the person threw away does not come back with the next list. */
static void
index_collection (Run            *run,
                  PrepCollection *collection)
{
  GListModel *trash = prep_collection_get_trash (collection);

  if (!g_hash_table_add (run->indexed, collection))
    return;
  for (guint i = 0; i < g_list_model_get_n_items (trash); i++)
    {
      g_autoptr (PrepRecord) record = g_list_model_get_item (trash, i);

      index_record (run, collection, record);
    }
  for (guint i = 0; i < prep_collection_get_length (collection); i++)
    index_record (run, collection, prep_collection_get_nth (collection, i));
}

/* Returns: whether the two differ in a field. */
static gboolean
differs (PrepRecord *a,
         PrepRecord *b,
         guint       field)
{
  switch (prep_record_get_field (a, field)->kind)
    {
    case PREP_FIELD_FLAG:
      return prep_record_get_flag (a, field) != prep_record_get_flag (b, field);
    case PREP_FIELD_TEXTS:
      return !g_strv_equal (prep_record_get_texts (a, field), prep_record_get_texts (b, field));
    default:
      return !g_str_equal (prep_record_get_text (a, field), prep_record_get_text (b, field));
    }
}

static void
copy_field (PrepRecord *from,
            PrepRecord *to,
            guint       field)
{
  switch (prep_record_get_field (from, field)->kind)
    {
    case PREP_FIELD_FLAG:
      prep_record_set_flag (to, field, prep_record_get_flag (from, field));
      break;
    case PREP_FIELD_TEXTS:
      prep_record_set_texts (to, field, prep_record_get_texts (from, field));
      break;
    default:
      prep_record_set_text (to, field, prep_record_get_text (from, field));
      break;
    }
}

/* What the file says of a known posting; what it does not mention stays. Returns: whether there is
 * anything new in it. */
static gboolean
update_posting (Run           *run,
                PrepImportRow *row,
                PrepRecord    *known)
{
  gboolean news = FALSE;

  for (guint field = PREP_RECORD_N_FIELDS; field < prep_record_get_n_fields (known); field++)
    {
      if ((row->given & (1u << (field - PREP_RECORD_N_FIELDS))) == 0 ||
          !differs (row->record, known, field))
        continue;
      news = TRUE;
      if (!run->dry)
        copy_field (row->record, known, field);
    }

  return news;
}

/* A record of our own against the one that is there: a merge without a base, as with a conflict
 * copy, so that no word of either is lost. Returns: whether anything changed. */
static gboolean
update_own (Run           *run,
            PrepImportRow *row,
            PrepRecord    *known)
{
  g_autoptr (JsonObject) ours = prep_codec_encode (known);
  g_autoptr (JsonObject) theirs = prep_codec_encode (row->record);
  g_autoptr (JsonObject) merged = prep_merge_record (NULL, ours, theirs, PREP_MERGE_DEFAULT, NULL);
  g_autoptr (JsonNode) before = json_node_init_object (json_node_alloc (), ours);
  g_autoptr (JsonNode) after = json_node_init_object (json_node_alloc (), merged);

  if (prep_json_equal (before, after))
    return FALSE;
  if (!run->dry)
    prep_codec_apply (known, merged, NULL);

  return TRUE;
}

static PrepRecord *
find_known (Run            *run,
            PrepCollection *collection,
            PrepImportRow  *row)
{
  g_autofree char *key = NULL;

  if (row->key == NULL)
    return prep_collection_lookup (collection, prep_record_get_id (row->record));

  index_collection (run, collection);
  key = place_key (collection, row->key);
  return g_hash_table_lookup (run->by_key, key);
}

static void
add_row (Run            *run,
         PrepCollection *collection,
         PrepImportRow  *row)
{
  GPtrArray *added = g_hash_table_lookup (run->added, collection);

  if (added == NULL)
    {
      added = g_ptr_array_new ();
      g_hash_table_insert (run->added, collection, added);
    }
  g_ptr_array_add (added, row->record);
  run->result->added++;
}

static void
take_row (Run           *run,
          PrepImportRow *row)
{
  PrepCollection *collection = collection_of (run, row);
  PrepRecord *known = find_known (run, collection, row);
  gboolean news = FALSE;

  if (!g_hash_table_add (run->met, place_key (collection, row->key != NULL ? row->key
                                                : prep_record_get_id (row->record))))
    {
      run->result->already++;
      return;
    }
  if (known == NULL)
    {
      add_row (run, collection, row);
      return;
    }

  if (row->key == NULL)
    news = update_own (run, row, known);
  else if (PREP_IS_LISTING (known) && !prep_record_is_deleted (known))
    news = update_posting (run, row, known);
  if (news)
    run->result->updated++;
  else
    run->result->already++;
}

static void
set_read_only_error (PrepCollection  *collection,
                     GError         **error)
{
  const char *name = prep_collection_get_name (collection);
  const GError *why = prep_collection_get_error (collection);

  if (prep_collection_get_state (collection) == PREP_COLLECTION_NEWER)
    /* Translators: %s is the name of a file, without its ending. */
    g_set_error (error, PREP_IMPORT_ERROR, PREP_IMPORT_ERROR_READ_ONLY,
                 _("nothing was imported: %s.json was made by a newer InternPrep"), name);
  else if (why == NULL || why->domain == PREP_GATE_ERROR)
    /* Translators: %s is the name of a file, without its ending. */
    g_set_error (error, PREP_IMPORT_ERROR, PREP_IMPORT_ERROR_READ_ONLY,
                 _("nothing was imported: %s.json is damaged"), name);
  else
    /* Translators: %s is a file and why it cannot be read. */
    g_set_error (error, PREP_IMPORT_ERROR, PREP_IMPORT_ERROR_READ_ONLY,
                 _("nothing was imported: %s"), why->message);
}

static gboolean
check_collections (PrepImport   *self,
                   PrepLibrary  *library,
                   GError      **error)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      PrepRecord *record = g_array_index (self->rows, PrepImportRow, i).record;
      PrepCollection *collection =
        prep_library_get_collection_of (library, G_OBJECT_TYPE (record));

      if (prep_collection_is_editable (collection))
        continue;
      set_read_only_error (collection, error);
      return FALSE;
    }

  return TRUE;
}

static gboolean
run_rows (PrepImport        *self,
          PrepLibrary       *library,
          gboolean           dry,
          PrepImportResult  *result,
          GError           **error)
{
  Run run = { .library = library, .dry = dry, .result = result };
  GHashTableIter iter;
  gpointer collection, added;

  *result = (PrepImportResult) { .read = self->n_read, .refused = self->refusals->len };
  if (!check_collections (self, library, error))
    return FALSE;

  run.indexed = g_hash_table_new (NULL, NULL);
  run.by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  run.met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  run.added = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < self->rows->len; i++)
    take_row (&run, &g_array_index (self->rows, PrepImportRow, i));
  g_hash_table_iter_init (&iter, run.added);
  while (!dry && g_hash_table_iter_next (&iter, &collection, &added))
    prep_collection_add_many (collection, added);

  g_hash_table_unref (run.indexed);
  g_hash_table_unref (run.by_key);
  g_hash_table_unref (run.met);
  g_hash_table_unref (run.added);
  return TRUE;
}

/**
 * prep_import_try:
 * @result: (out): what would become of the rows
 *
 * Compares the rows with what is in @library and changes nothing.
 *
 * Returns: %FALSE with @error set (PREP_IMPORT_ERROR_READ_ONLY) if they could not be taken in
 */
gboolean
prep_import_try (PrepImport        *self,
                 PrepLibrary       *library,
                 PrepImportResult  *result,
                 GError           **error)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (library), FALSE);

  return run_rows (self, library, TRUE, result, error);
}

/**
 * prep_import_run:
 * @result: (out): what became of the rows
 *
 * Takes the rows in, as one step of the history. To be called once, after prep_store_back_up().
 *
 * Returns: %FALSE with @error set (PREP_IMPORT_ERROR_READ_ONLY) and nothing changed
 */
gboolean
prep_import_run (PrepImport        *self,
                 PrepLibrary       *library,
                 PrepImportResult  *result,
                 GError           **error)
{
  PrepHistory *history;
  gboolean taken;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), FALSE);

  history = prep_library_get_history (library);
  /* Translators: names an action that can be undone, as in "Undone: importing". */
  prep_history_begin (history, _("importing"), NULL);
  taken = run_rows (self, library, FALSE, result, error);
  prep_history_end (history);

  return taken;
}
