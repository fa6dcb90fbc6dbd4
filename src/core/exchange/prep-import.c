/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "exchange/prep-import.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/prep-import-private.h"
#include "store/prep-file.h"

G_DEFINE_QUARK (prep-import-error-quark, prep_import_error)

/* The kinds of files, told by their content; the first that matches is read. */
static const struct
{
  gboolean (*is_kind) (PrepImport *self);
  gboolean (*read) (PrepImport *self, GError **error);
} kinds[] = {
  { prep_import_is_own, prep_import_read_own },
  { prep_import_is_listings, prep_import_read_listings },
};

static void
clear_row (gpointer data)
{
  PrepImportRow *row = data;

  g_clear_object (&row->record);
  g_clear_pointer (&row->key, g_free);
}

static void
free_refusal (gpointer data)
{
  PrepRefusal *refusal = data;

  g_free (refusal->reason);
  g_free (refusal);
}

/**
 * prep_import_add_row:
 * @record: (transfer full)
 * @key: (transfer full) (nullable)
 */
void
prep_import_add_row (PrepImport *self,
                     PrepRecord *record,
                     char       *key,
                     guint32     given)
{
  PrepImportRow row = { record, key, given };

  g_array_append_val (self->rows, row);
}

/* A place in the file as a line. The rows come in their order, so that each byte is looked at once
 * for all of them. */
static guint
find_line (PrepImport *self,
           gsize       offset)
{
  if (offset < self->line_offset)
    {
      self->line_offset = 0;
      self->line = 1;
    }
  for (; self->line_offset < offset; self->line_offset++)
    if (self->text[self->line_offset] == '\n')
      self->line++;

  return self->line;
}

/**
 * prep_import_refuse:
 * @span: where the row is
 * @reason: translated
 */
void
prep_import_refuse (PrepImport *self,
                    PrepSpan    span,
                    const char *reason)
{
  PrepRefusal *refusal = g_new0 (PrepRefusal, 1);

  refusal->line = find_line (self, span.offset);
  refusal->reason = g_strdup (reason);
  g_ptr_array_add (self->refusals, refusal);
}

static gboolean
read_rows (PrepImport  *self,
           GError     **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].is_kind (self))
      return kinds[i].read (self, error);

  g_set_error (error, PREP_IMPORT_ERROR, PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
               _("this is neither a list of postings (listings.json) nor a file of InternPrep"));
  return FALSE;
}

/* Whether this looks like JSON at all: a broken JSON file is told where it is broken, anything else
 * that it is of another kind. */
static gboolean
looks_like_json (PrepImport *self)
{
  gsize at = self->length >= 3 && memcmp (self->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  while (at < self->length && g_ascii_isspace (self->text[at]))
    at++;

  return at == self->length || self->text[at] == '[' || self->text[at] == '{';
}

/**
 * prep_import_new:
 * @library: where it shall go; here only the names and types of its collections are read
 * @content: a whole file
 * @as: what its rows become
 *
 * Reads a file, whatever its kind, and touches nothing else. On any thread.
 *
 * Returns: (transfer full) (nullable): what can be run, or %NULL with @error set
 */
PrepImport *
prep_import_new (PrepLibrary  *library,
                 GBytes       *content,
                 PrepImportAs  as,
                 GError      **error)
{
  g_autoptr (PrepImport) self = g_new0 (PrepImport, 1);

  g_return_val_if_fail (content != NULL, NULL);

  self->library = library;
  self->as = as;
  self->content = g_bytes_ref (content);
  self->text = g_bytes_get_data (content, &self->length);
  self->rows = g_array_new (FALSE, FALSE, sizeof (PrepImportRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->refusals = g_ptr_array_new_with_free_func (free_refusal);
  self->line = 1;

  if (looks_like_json (self))
    {
      self->parts = prep_gate_split_parts (self->text, self->length, error);
      if (self->parts == NULL)
        return NULL;
    }
  else
    self->parts = g_array_new (FALSE, FALSE, sizeof (PrepGateMember));

  return read_rows (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * prep_import_new_for_file:
 *
 * As prep_import_new(), from a file. Messages do not name the file.
 */
PrepImport *
prep_import_new_for_file (PrepLibrary   *library,
                          const char    *path,
                          PrepImportAs   as,
                          GError       **error)
{
  g_autoptr (GBytes) content = prep_file_read (path, error);
  g_autofree char *shown = g_filename_display_name (path);

  if (content == NULL)
    {
      /* "FILE: reason" */
      if (error != NULL && *error != NULL && g_str_has_prefix ((*error)->message, shown) &&
          g_str_has_prefix ((*error)->message + strlen (shown), ": "))
        {
          char *reason = g_strdup ((*error)->message + strlen (shown) + 2);

          g_free ((*error)->message);
          (*error)->message = reason;
        }
      return NULL;
    }

  return prep_import_new (library, content, as, error);
}

void
prep_import_free (PrepImport *self)
{
  if (self == NULL)
    return;

  g_bytes_unref (self->content);
  g_clear_pointer (&self->parts, g_array_unref);
  g_array_unref (self->rows);
  g_ptr_array_unref (self->refusals);
  g_free (self);
}

/* Returns: how many rows the file has, with the refused ones. */
guint
prep_import_get_n_read (PrepImport *self)
{
  return self->n_read;
}

/* Returns: what the rows became, if all became the same; otherwise G_TYPE_NONE. */
GType
prep_import_get_record_type (PrepImport *self)
{
  GType type = G_TYPE_NONE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GType row = G_OBJECT_TYPE (g_array_index (self->rows, PrepImportRow, i).record);

      if (i > 0 && row != type)
        return G_TYPE_NONE;
      type = row;
    }

  return type;
}

/**
 * prep_import_get_refusals:
 *
 * Returns: (transfer none) (element-type PrepRefusal): the rows that are not taken, in file order
 */
GPtrArray *
prep_import_get_refusals (PrepImport *self)
{
  return self->refusals;
}
