/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Our own JSON: the file of one collection ("intern-prep/applications"), or all of them in one, as
 * an export writes it ("intern-prep/everything"). Nothing is taken of a file that is not whole.
 */

#include "config.h"

#include "exchange/prep-import-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/prep-body.h"
#include "store/prep-codec.h"

#define PREFIX "intern-prep/"

/* The three members of an envelope that mean something. Length 0: it is not there. */
typedef struct
{
  PrepSpan format;
  PrepSpan version;
  PrepSpan content;
} Envelope;

static gboolean
is_name (PrepImport *self,
         PrepSpan    span,
         const char *name)
{
  return span.length == strlen (name) && memcmp (self->text + span.offset, name, span.length) == 0;
}

/* The parts of the value at a place in the file, which was checked as a whole before. */
static GArray *
split_at (PrepImport *self,
          PrepSpan    span)
{
  GArray *parts = prep_gate_split_parts (self->text + span.offset, span.length, NULL);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      PrepGateMember *part = &g_array_index (parts, PrepGateMember, i);

      part->name.offset += span.offset;
      part->value.offset += span.offset;
    }

  return parts;
}

static Envelope
find_envelope (PrepImport *self,
               GArray     *parts,
               const char *content)
{
  Envelope envelope = { { 0, 0 }, { 0, 0 }, { 0, 0 } };

  for (guint i = 0; i < parts->len; i++)
    {
      PrepGateMember *part = &g_array_index (parts, PrepGateMember, i);

      if (is_name (self, part->name, "format"))
        envelope.format = part->value;
      else if (is_name (self, part->name, "version"))
        envelope.version = part->value;
      else if (is_name (self, part->name, content))
        envelope.content = part->value;
    }

  return envelope;
}

static gboolean
set_error (GError    **error,
           int         code,
           const char *message)
{
  g_set_error_literal (error, PREP_IMPORT_ERROR, code, message);
  return FALSE;
}

/* The collection that an envelope's format names; NULL: none of ours. */
static PrepCollection *
find_collection (PrepImport *self,
                 Envelope   *envelope)
{
  g_autofree char *format = g_strndup (self->text + envelope->format.offset,
                                       envelope->format.length);
  gsize prefix = strlen ("\"" PREFIX);
  gsize length = strlen (format);

  if (length <= prefix || !g_str_has_prefix (format, "\"" PREFIX))
    return NULL;
  format[length - 1] = '\0';

  return prep_store_get_collection (prep_library_get_store (self->library), format + prefix);
}

static gboolean
check_version (PrepImport  *self,
               Envelope    *envelope,
               GError     **error)
{
  g_autofree char *text = g_strndup (self->text + envelope->version.offset,
                                     envelope->version.length);
  guint64 version;

  if (!g_ascii_string_to_unsigned (text, 10, 1, PREP_GATE_MAX_INTEGER, &version, NULL))
    return set_error (error, PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
                      _("“version” is missing or not a whole number above 0"));
  if (version > PREP_BODY_VERSION)
    return set_error (error, PREP_IMPORT_ERROR_NEWER, _("it was made by a newer InternPrep"));

  return TRUE;
}

static void
read_record (PrepImport *self,
             GType       type,
             PrepSpan    span)
{
  g_autoptr (JsonObject) object = NULL;
  JsonNode *id;

  self->n_read++;
  if (self->text[span.offset] == '{')
    object = prep_codec_parse (self->text + span.offset, span.length, NULL);
  if (object == NULL)
    {
      prep_import_refuse (self, span, _("this is not a record"));
      return;
    }

  /* Without an id it could not be told from what is there, and would come in again and again. */
  id = json_object_get_member (object, "id");
  if (id == NULL || !JSON_NODE_HOLDS_VALUE (id) ||
      json_node_get_value_type (id) != G_TYPE_STRING || *json_node_get_string (id) == '\0')
    {
      prep_import_refuse (self, span, _("“id” is missing"));
      return;
    }

  prep_import_add_row (self, prep_codec_decode (type, object, NULL), NULL, 0);
}

static gboolean
read_collection (PrepImport  *self,
                 GArray      *parts,
                 GError     **error)
{
  Envelope envelope = find_envelope (self, parts, "items");
  PrepCollection *collection = find_collection (self, &envelope);
  g_autoptr (GArray) items = NULL;

  if (collection == NULL)
    return set_error (error, PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
                      _("this version does not know what it holds"));
  if (!check_version (self, &envelope, error))
    return FALSE;
  if (envelope.content.length == 0 || self->text[envelope.content.offset] != '[')
    return set_error (error, PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
                      _("“items” is missing or not a list"));

  items = split_at (self, envelope.content);
  for (guint i = 0; items != NULL && i < items->len; i++)
    read_record (self, prep_collection_get_record_type (collection),
                 g_array_index (items, PrepGateMember, i).value);

  return TRUE;
}

static gboolean
read_everything (PrepImport  *self,
                 GError     **error)
{
  Envelope envelope = find_envelope (self, self->parts, "files");
  g_autoptr (GArray) files = NULL;

  if (!check_version (self, &envelope, error))
    return FALSE;
  if (envelope.content.length == 0 || self->text[envelope.content.offset] != '{')
    return set_error (error, PREP_IMPORT_ERROR_NOT_UNDERSTOOD,
                      _("“files” is missing or not an object"));

  files = split_at (self, envelope.content);
  for (guint i = 0; files != NULL && i < files->len; i++)
    {
      PrepSpan span = g_array_index (files, PrepGateMember, i).value;
      g_autoptr (GArray) parts = split_at (self, span);

      if (parts == NULL || !read_collection (self, parts, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
prep_import_is_own (PrepImport *self)
{
  static const char start[] = "\"" PREFIX;
  Envelope envelope = find_envelope (self, self->parts, "items");

  return envelope.format.length > strlen (start) &&
         memcmp (self->text + envelope.format.offset, start, strlen (start)) == 0;
}

gboolean
prep_import_read_own (PrepImport  *self,
                      GError     **error)
{
  Envelope envelope = find_envelope (self, self->parts, "items");

  if (self->as != PREP_IMPORT_AS_CONTENT)
    return set_error (error, PREP_IMPORT_ERROR_WRONG_USE,
                      _("a file of InternPrep says itself what it holds"));
  if (is_name (self, envelope.format, "\"" PREFIX "everything\""))
    return read_everything (self, error);

  return read_collection (self, self->parts, error);
}
