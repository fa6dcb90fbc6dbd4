/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Postings in the format of listings.json, which many lists of internships share: the official one
 * with "terms", the variant with "season" instead, and the one from 2026 on with "category" and
 * "degrees". Company and title are needed; whatever else is missing, or of another type, is left
 * out.
 */

#include "config.h"

#include "exchange/prep-import-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/prep-day.h"
#include "model/prep-job-posting.h"
#include "model/prep-listing.h"
#include "model/prep-posting-key.h"
#include "model/prep-uri.h"
#include "store/prep-codec.h"
#include "store/prep-json.h"
#include "store/prep-stamp.h"

typedef enum
{
  HOLDS_NAME, /* text that a row must have */
  HOLDS_TEXT,
  HOLDS_TEXTS,
  HOLDS_LINK, /* kept only if it may be opened */
  HOLDS_DAY,  /* seconds since 1970 */
  HOLDS_FLAG,
} Holds;

/* Of two members for one field the later one counts: "terms" says more than "season". */
static const struct
{
  const char *name;
  Holds holds;
  guint field;
} members[] = {
  { "company_name", HOLDS_NAME, PREP_LISTING_COMPANY },
  { "title", HOLDS_NAME, PREP_LISTING_ROLE },
  { "locations", HOLDS_TEXTS, PREP_LISTING_LOCATIONS },
  { "url", HOLDS_LINK, PREP_LISTING_LINK },
  { "company_url", HOLDS_LINK, PREP_LISTING_COMPANY_LINK },
  { "season", HOLDS_TEXTS, PREP_LISTING_TERMS },
  { "terms", HOLDS_TEXTS, PREP_LISTING_TERMS },
  { "category", HOLDS_TEXT, PREP_LISTING_CATEGORY },
  { "degrees", HOLDS_TEXTS, PREP_LISTING_DEGREES },
  { "sponsorship", HOLDS_TEXT, PREP_LISTING_SPONSORSHIP },
  { "date_posted", HOLDS_DAY, PREP_LISTING_POSTED_ON },
  { "date_updated", HOLDS_DAY, PREP_LISTING_UPDATED_ON },
  { "active", HOLDS_FLAG, PREP_LISTING_ACTIVE },
  { "is_visible", HOLDS_FLAG, PREP_LISTING_VISIBLE },
  { "source", HOLDS_TEXT, PREP_LISTING_SOURCE },
  { "id", HOLDS_TEXT, PREP_LISTING_ORIGIN },
};

static gboolean
is_blank (gunichar c)
{
  /* What copying from a web page leaves behind: no-break spaces, and characters of no width. */
  return g_unichar_isspace (c) || c == 0x200b || c == 0xfeff;
}

/* The text without blanks at its ends; inside it stays as it is. */
static char *
trim (const char *text)
{
  const char *end = text + strlen (text);

  while (*text != '\0' && is_blank (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (end > text && is_blank (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return g_strndup (text, end - text);
}

static const char *
get_text (JsonNode *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  return NULL;
}

/* Bytes bound characters from above, and are free to ask for. */
static gboolean
is_too_long (const char *text)
{
  return strlen (text) > PREP_IMPORT_MAX_CHARS &&
         g_utf8_strlen (text, -1) > PREP_IMPORT_MAX_CHARS;
}

static char *
too_long (const char *member)
{
  /* Translators: why a row was not imported; %s is the name of a member of a JSON file. */
  return g_strdup_printf (_("“%s” is longer than 20,000 characters"), member);
}

/* The takers: each puts what fits into the record and says in given that the file has it. What it
 * returns is why the whole row cannot be taken. */

static char *
take_text (PrepRecord *record,
           guint       member,
           JsonNode   *node,
           guint32    *given)
{
  const char *text = get_text (node);
  g_autofree char *trimmed = NULL;
  g_autofree char *safe = NULL;

  if (text == NULL)
    return NULL;
  if (is_too_long (text))
    return too_long (members[member].name);

  trimmed = trim (text);
  if (members[member].holds == HOLDS_LINK)
    {
      safe = prep_uri_dup_safe (trimmed);
      prep_record_set_text (record, members[member].field, safe);
    }
  else
    prep_record_set_text (record, members[member].field, trimmed);
  *given |= 1u << (members[member].field - PREP_RECORD_N_FIELDS);

  return NULL;
}

static char *
take_texts (PrepRecord *record,
            guint       member,
            JsonNode   *node,
            guint32    *given)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array = prep_json_as_array (node);
  const char *single = get_text (node);
  guint n = array != NULL ? json_array_get_length (array) : 1;

  if (array == NULL && single == NULL)
    return NULL;
  if (n > PREP_IMPORT_MAX_LIST)
    /* Translators: why a row was not imported; %s is the name of a member of a JSON file. */
    return g_strdup_printf (_("“%s” has more than 1,000 entries"), members[member].name);

  for (guint i = 0; i < n; i++)
    {
      const char *text = array != NULL ? get_text (json_array_get_element (array, i)) : single;
      g_autofree char *trimmed = text != NULL ? trim (text) : NULL;

      if (text != NULL && is_too_long (text))
        return too_long (members[member].name);
      if (trimmed != NULL && *trimmed != '\0')
        g_ptr_array_add (texts, g_steal_pointer (&trimmed));
    }
  g_ptr_array_add (texts, NULL);
  prep_record_set_texts (record, members[member].field, (const char * const *) texts->pdata);
  *given |= 1u << (members[member].field - PREP_RECORD_N_FIELDS);

  return NULL;
}

static void
take_day (PrepRecord *record,
          guint       member,
          JsonNode   *node,
          guint32    *given)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *day = NULL;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return;

  time = g_date_time_new_from_unix_utc (json_node_get_int (node));
  day = time != NULL ? prep_day_from_date_time (time) : NULL;
  if (day != NULL && prep_record_set_text (record, members[member].field, day))
    *given |= 1u << (members[member].field - PREP_RECORD_N_FIELDS);
}

static void
take_flag (PrepRecord *record,
           guint       member,
           JsonNode   *node,
           guint32    *given)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return;

  prep_record_set_flag (record, members[member].field, json_node_get_boolean (node));
  *given |= 1u << (members[member].field - PREP_RECORD_N_FIELDS);
}

static char *
take_member (PrepRecord *record,
             guint       member,
             JsonNode   *node,
             guint32    *given)
{
  switch (members[member].holds)
    {
    case HOLDS_NAME:
    case HOLDS_TEXT:
    case HOLDS_LINK:
      return take_text (record, member, node, given);
    case HOLDS_TEXTS:
      return take_texts (record, member, node, given);
    case HOLDS_DAY:
      take_day (record, member, node, given);
      return NULL;
    case HOLDS_FLAG:
      take_flag (record, member, node, given);
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Returns: (nullable): why the row cannot be taken. */
static char *
take_row (PrepRecord *record,
          JsonObject *object,
          guint32    *given)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *node = prep_json_get_member (object, members[i].name);
      char *reason = node != NULL ? take_member (record, i, node, given) : NULL;

      if (reason != NULL)
        return reason;
      if (members[i].holds == HOLDS_NAME &&
          *prep_record_get_text (record, members[i].field) == '\0')
        /* Translators: why a row was not imported; %s is the name of a member of a JSON file. */
        return g_strdup_printf (_("“%s” is missing"), members[i].name);
    }

  return NULL;
}

static void
read_row (PrepImport *self,
          PrepSpan    span)
{
  g_autoptr (PrepRecord) record = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *reason = NULL;
  guint32 given = 0;

  if (self->text[span.offset] != '{' ||
      (object = prep_codec_parse (self->text + span.offset, span.length, NULL)) == NULL)
    {
      prep_import_refuse (self, span, _("this is not a posting"));
      return;
    }

  record = prep_record_new (PREP_TYPE_LISTING);
  reason = take_row (record, object, &given);
  if (reason != NULL)
    {
      prep_import_refuse (self, span, reason);
      return;
    }

  prep_record_set_text (record, PREP_LISTING_SEEN, prep_stamp_now ());
  if (self->as == PREP_IMPORT_AS_APPLICATIONS)
    {
      PrepRecord *job = PREP_RECORD (prep_job_new_from_listing (PREP_LISTING (record)));

      prep_import_add_row (self, job, prep_posting_key_new_for (job), 0);
      return;
    }
  prep_import_add_row (self, record, prep_posting_key_new_for (record), given);
  g_steal_pointer (&record);
}

/* Whether a row has a company or a title in the words of this format. */
static gboolean
is_row (PrepImport *self,
        PrepSpan    span)
{
  g_autoptr (JsonObject) object = NULL;

  if (self->text[span.offset] != '{')
    return FALSE;

  object = prep_codec_parse (self->text + span.offset, span.length, NULL);
  return object != NULL && (json_object_has_member (object, "company_name") ||
                            json_object_has_member (object, "title"));
}

/* A list with at least one row of the format: what is wrong with the others is told row by row. */
gboolean
prep_import_is_listings (PrepImport *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      PrepGateMember *part = &g_array_index (self->parts, PrepGateMember, i);

      if (part->name.length > 0 || part->name.offset > 0)
        return FALSE;
      if (is_row (self, part->value))
        return TRUE;
    }

  return FALSE;
}

gboolean
prep_import_read_listings (PrepImport  *self,
                           GError     **error)
{
  for (guint i = 0; i < self->parts->len; i++)
    read_row (self, g_array_index (self->parts, PrepGateMember, i).value);
  self->n_read = self->parts->len;

  return TRUE;
}
