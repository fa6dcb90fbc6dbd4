/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "make-format.h"

static const char intro[] =
  "# The files of InternPrep\n"
  "\n"
  "This page is made from the tables of the records by `ninja -C _build format`, and so are the\n"
  "JSON Schemas beside it; a test compares both. The rules behind the members are in the sources,\n"
  "in `src/core/model`.\n"
  "\n"
  "Every file is one JSON object (RFC 8259, UTF-8, indented by two spaces) with three members in\n"
  "this order: `format` (`intern-prep/NAME`), `version` (1) and `items`, a list of records.\n"
  "\n"
  "- A member at its default is not written, except where it says *always*; `null` means absent.\n"
  "- Members and tokens that a version does not know are kept and written back, at every depth.\n"
  "- A value of the wrong type is kept, too, until that member is edited.\n"
  "- A link is the id of another record, in any file. It is stored on one side only; one whose\n"
  "  record is gone is kept.\n"
  "- `deleted` puts a record into the trash; it is purged after 30 days.\n"
  "- `conflicts`, on the records of a file's own list only: what two machines had changed at the\n"
  "  same time and the later change won over, as a list of `{\"member\": …, \"value\": …,\n"
  "  \"modified\": …}`. The value is whatever stood there, so no type is promised for it.\n"
  "- The texts that come with the program are not in these files. A record with a `key` stands for\n"
  "  one of them: its id is the UUIDv5 of `FILE/KEY` in the namespace\n"
  "  `ff97e8fc-0b88-4764-b495-ab30bd7c2f14`, and members that equal the shipped text are absent.\n"
  "- Own files hold no fractions.\n"
  "\n"
  "| kind | in the file |\n"
  "| --- | --- |\n"
  "| text | a string |\n"
  "| day | `\"2026-10-14\"`, without a zone |\n"
  "| time | `\"2026-10-14T15:00:00Z\"`, an instant |\n"
  "| local time | `\"2026-10-14T15:00\"`, wall time; the zone is a member beside it |\n"
  "| month | `\"2026-10\"` |\n"
  "| link, links | an id; a list of ids |\n"
  "| token, tokens | one of the words named; a list of them |\n"
  "| number | a whole number |\n"
  "| flag | `true` or `false` |\n"
  "| texts | a list of strings, without doubles |\n";

static const char *const kind_names[] = {
  [PREP_FIELD_TEXT] = "text",     [PREP_FIELD_DAY] = "day",       [PREP_FIELD_TIME] = "time",
  [PREP_FIELD_LOCAL] = "local time", [PREP_FIELD_MONTH] = "month", [PREP_FIELD_LINK] = "link",
  [PREP_FIELD_TOKEN] = "token",   [PREP_FIELD_NUMBER] = "number", [PREP_FIELD_FLAG] = "flag",
  [PREP_FIELD_TEXTS] = "texts",   [PREP_FIELD_TOKENS] = "tokens", [PREP_FIELD_LINKS] = "links",
  [PREP_FIELD_RECORD] = "one",    [PREP_FIELD_RECORDS] = "a list of",
};

static char *
describe_kind (const PrepField *field)
{
  g_auto(GStrv) nicks = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *type = NULL;

  switch (field->kind)
    {
    case PREP_FIELD_TOKEN:
    case PREP_FIELD_TOKENS:
      nicks = format_list_nicks (field);
      joined = g_strjoinv ("`, `", nicks);
      return g_strdup_printf ("%s: `%s`", kind_names[field->kind], joined);
    case PREP_FIELD_NUMBER:
      return g_strdup_printf ("number from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, field->min,
                              field->max);
    case PREP_FIELD_RECORD:
    case PREP_FIELD_RECORDS:
      type = format_get_type_name (field->get_type ());
      return g_strdup_printf ("%s %s", kind_names[field->kind], type);
    default:
      return g_strdup (kind_names[field->kind]);
    }
}

static char *
describe_default (const PrepField *field)
{
  const char *nick;

  if (field->flags & PREP_FIELD_ALWAYS)
    return g_strdup ("*always*");

  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
      return g_strdup_printf ("%" G_GINT64_FORMAT, field->preset);
    case PREP_FIELD_FLAG:
      return g_strdup (field->preset != 0 ? "`true`" : "`false`");
    case PREP_FIELD_TOKEN:
      nick = prep_field_token_nick (field, (int) field->preset);
      return nick != NULL && *nick != '\0' ? g_strdup_printf ("`%s`", nick) : g_strdup ("");
    default:
      return g_strdup ("");
    }
}

static void
append_field (GString         *text,
              const PrepField *field)
{
  g_autofree char *kind = describe_kind (field);
  g_autofree char *preset = describe_default (field);

  g_string_append_printf (text, "| `%s` | %s | %s | %s |\n", field->name, kind, preset,
                          field->about != NULL ? field->about : "");
}

static void
append_type (GString *text,
             GType    record_type,
             gboolean top)
{
  g_autoptr(PrepRecordClass) klass = g_type_class_ref (record_type);
  guint n_fields;
  const PrepField *fields = prep_record_class_get_fields (klass, &n_fields);

  g_string_append (text, "\n| member | kind | default | |\n| --- | --- | --- | --- |\n");
  for (guint i = 0; i < n_fields; i++)
    if (top || i != PREP_RECORD_DELETED)
      append_field (text, &fields[i]);
}

/**
 * format_make_markdown:
 *
 * Returns: (transfer full): the text of data/format.md
 */
char *
format_make_markdown (const FormatFile *files,
                      guint             n_files)
{
  GString *text = g_string_new (intro);
  g_autoptr(GPtrArray) nested = g_ptr_array_new ();

  for (guint i = 0; i < n_files; i++)
    {
      g_autoptr(GPtrArray) types = format_list_types (files[i].record_type);
      g_autofree char *name = format_get_type_name (files[i].record_type);

      g_string_append_printf (text, "\n## %s.json: %s\n", files[i].file, name);
      append_type (text, files[i].record_type, TRUE);
      for (guint n = 1; n < types->len; n++)
        if (!g_ptr_array_find (nested, types->pdata[n], NULL))
          g_ptr_array_add (nested, types->pdata[n]);
    }

  g_string_append (text, "\n# Nested records\n");
  for (guint i = 0; i < nested->len; i++)
    {
      GType record_type = GPOINTER_TO_SIZE (nested->pdata[i]);
      g_autofree char *name = format_get_type_name (record_type);

      g_string_append_printf (text, "\n## %s\n", name);
      append_type (text, record_type, FALSE);
    }

  return g_string_free (text, FALSE);
}
