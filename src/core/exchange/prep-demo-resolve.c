/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A record of the demonstration as it is written down, made one of today. The tables say which
 * members hold days, times and links, so that a new field needs nothing here.
 */

#include "exchange/prep-demo-private.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>

#include "model/prep-day.h"
#include "model/prep-time.h"
#include "model/prep-uuid.h"

/* What stands for the term of the season that it is now. */
#define TERM "{term}"
/* When nothing says at which time of the day. */
#define MORNING "09:00"

typedef struct
{
  const char *today;
  const char *term;
  GError **error;
} Resolver;

static gboolean resolve_record (Resolver   *self,
                                JsonObject *object,
                                GType       type,
                                const char *name);

static char *
fail (Resolver   *self,
      const char *text)
{
  g_set_error (self->error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               "the demonstration has a value that cannot be read: %s", text);
  return NULL;
}

/* "-12d", and what follows it ("" or " 15:00"). Returns: (nullable): the day. */
static char *
read_day (Resolver    *self,
          const char  *text,
          const char **rest)
{
  char *end;
  gint64 offset = g_ascii_strtoll (text, &end, 10);

  if (end == text || *end != 'd' || ABS (offset) > 3660)
    return fail (self, text);
  *rest = end + 1;

  return prep_day_add (self->today, (int) offset);
}

static char *
resolve_day (Resolver   *self,
             const char *text)
{
  const char *rest = "";
  g_autofree char *day = read_day (self, text, &rest);

  if (day == NULL || *rest != '\0')
    return day == NULL ? NULL : fail (self, text);

  return g_steal_pointer (&day);
}

/* Nobody holds interviews on a weekend: what lies ahead waits until Monday, what is over was on the
 * Friday before. */
static char *
move_off_weekend (Resolver   *self,
                  const char *day)
{
  GDate date;
  GDateWeekday weekday;
  gboolean ahead = strcmp (day, self->today) >= 0;

  if (!prep_day_to_date (day, &date))
    return g_strdup (day);

  weekday = g_date_get_weekday (&date);
  if (weekday < G_DATE_SATURDAY)
    return g_strdup (day);

  return prep_day_add (day, ahead ? 8 - (int) weekday : 5 - (int) weekday);
}

static char *
resolve_local (Resolver   *self,
               const char *text)
{
  const char *rest = "";
  g_autofree char *day = read_day (self, text, &rest);
  g_autofree char *workday = day != NULL ? move_off_weekend (self, day) : NULL;

  if (workday == NULL)
    return NULL;

  return g_strconcat (workday, "T", *rest == ' ' ? rest + 1 : MORNING, NULL);
}

/* A time of the person's own day, as an instant. */
static char *
resolve_time (Resolver   *self,
              const char *text)
{
  const char *rest = "";
  g_autofree char *day = read_day (self, text, &rest);
  g_autofree char *local = NULL;
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GTimeZone) here = g_time_zone_new_local ();

  if (day == NULL)
    return NULL;

  local = g_strconcat (day, "T", *rest == ' ' ? rest + 1 : MORNING, ":00", NULL);
  time = g_date_time_new_from_iso8601 (local, here);

  return time != NULL ? prep_time_from_date_time (time) : fail (self, text);
}

/* "-9m": the month that long ago. */
static char *
resolve_month (Resolver   *self,
               const char *text)
{
  char *end;
  gint64 offset = g_ascii_strtoll (text, &end, 10);
  GDate date;

  if (end == text || !g_str_equal (end, "m") || ABS (offset) > 120 ||
      !prep_day_to_date (self->today, &date))
    return fail (self, text);

  g_date_set_day (&date, 1);
  if (offset < 0)
    g_date_subtract_months (&date, (guint) -offset);
  else
    g_date_add_months (&date, (guint) offset);

  return g_strdup_printf ("%04d-%02d", g_date_get_year (&date), g_date_get_month (&date));
}

/* "@plans/tech-screen-45" is the record of a shipped text, anything else one of the demonstration. */
static char *
resolve_link (const char *text)
{
  g_autofree char *name = text[0] == '@' ? g_strdup (text + 1) : g_strconcat ("demo/", text, NULL);

  return prep_uuid_v5 (PREP_UUID_NAMESPACE, name);
}

static char *
resolve_text (Resolver   *self,
              const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, TERM, -1);

  return g_strjoinv (self->term, parts);
}

static char *
resolve (Resolver        *self,
         const PrepField *field,
         const char      *text)
{
  switch (field->kind)
    {
    case PREP_FIELD_DAY:
      return resolve_day (self, text);
    case PREP_FIELD_TIME:
      return resolve_time (self, text);
    case PREP_FIELD_LOCAL:
      return resolve_local (self, text);
    case PREP_FIELD_MONTH:
      return resolve_month (self, text);
    case PREP_FIELD_LINK:
    case PREP_FIELD_LINKS:
      return resolve_link (text);
    default:
      return resolve_text (self, text);
    }
}

static gboolean
resolve_array (Resolver        *self,
               const PrepField *field,
               JsonNode        *node,
               const char      *name)
{
  JsonArray *array = json_node_get_array (node);
  g_autoptr (JsonArray) resolved = json_array_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        {
          g_autofree char *nested = g_strdup_printf ("%s/%s/%u", name, field->name, i);

          if (!resolve_record (self, json_node_get_object (element), field->get_type (), nested))
            return FALSE;
          json_array_add_element (resolved, json_node_copy (element));
        }
      else
        {
          const char *text = json_node_get_string (element);
          g_autofree char *value = text != NULL ? resolve (self, field, text) : fail (self, name);

          if (value == NULL)
            return FALSE;
          json_array_add_string_element (resolved, value);
        }
    }
  json_node_set_array (node, resolved);

  return TRUE;
}

static gboolean
resolve_member (Resolver        *self,
                const PrepField *field,
                JsonNode        *node,
                const char      *name)
{
  g_autofree char *value = NULL;
  g_autofree char *nested = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    return resolve_array (self, field, node, name);
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      nested = g_strconcat (name, "/", field->name, NULL);
      return resolve_record (self, json_node_get_object (node), field->get_type (), nested);
    }
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return TRUE;

  value = resolve (self, field, json_node_get_string (node));
  if (value == NULL)
    return FALSE;
  json_node_set_string (node, value);

  return TRUE;
}

/* Its own name, or else its place; when it was made, or else a month ago. */
static void
add_base_members (Resolver   *self,
                  JsonObject *object,
                  const char *name)
{
  const char *own = json_object_get_string_member_with_default (object, "id", name);
  const char *created = json_object_get_string_member_with_default (object, "created", "-30d");
  g_autofree char *id = resolve_link (own);
  g_autofree char *made = resolve_time (self, created);
  const char *modified = json_object_get_string_member_with_default (object, "modified", NULL);
  g_autofree char *changed = modified != NULL ? resolve_time (self, modified) : g_strdup (made);

  json_object_set_string_member (object, "id", id);
  json_object_set_string_member (object, "created", made);
  json_object_set_string_member (object, "modified", changed);
}

static gboolean
resolve_record (Resolver   *self,
                JsonObject *object,
                GType       type,
                const char *name)
{
  PrepRecordClass *klass = g_type_class_ref (type);
  const char *own = json_object_get_string_member_with_default (object, "id", name);
  gboolean good = TRUE;
  guint n_fields;
  const PrepField *fields = prep_record_class_get_fields (klass, &n_fields);

  for (guint i = PREP_RECORD_DELETED; good && i < n_fields; i++)
    {
      JsonNode *node = json_object_get_member (object, fields[i].name);

      if (node != NULL)
        good = resolve_member (self, &fields[i], node, own);
    }
  if (good)
    add_base_members (self, object, name);
  g_type_class_unref (klass);

  return good;
}

/**
 * prep_demo_resolve:
 * @object: a record as the demonstration has it; changed in place
 * @type: its type
 * @name: what its id is made from if it names none
 * @today: the day that its days count from
 * @term: the term of the season that it is then
 *
 * Returns: %FALSE with @error set if something in it cannot be read
 */
gboolean
prep_demo_resolve (JsonObject  *object,
                   GType        type,
                   const char  *name,
                   const char  *today,
                   const char  *term,
                   GError     **error)
{
  Resolver self = { today, term, error };

  return resolve_record (&self, object, type, name);
}
