/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The members of a run's JSON as tables: a line says the name, where the value is in the struct,
 * and the range in which it is believed. What is read is not trusted.
 */

#include "config.h"

#include "timer/prep-run-members.h"

#include <glib/gi18n-lib.h>

#include "timer/prep-run.h"

void
_prep_run_write_members (JsonObject          *object,
                         const PrepRunMember *members,
                         guint                n_members,
                         gconstpointer        from)
{
  for (guint i = 0; i < n_members; i++)
    {
      gconstpointer slot = (const char *) from + members[i].offset;

      if (members[i].kind == PREP_RUN_US && *(const gint64 *) slot != 0)
        json_object_set_int_member (object, members[i].name,
                                    *(const gint64 *) slot / G_TIME_SPAN_MILLISECOND);
      else if (members[i].kind == PREP_RUN_FLAG && *(const gboolean *) slot)
        json_object_set_boolean_member (object, members[i].name, TRUE);
      else if (members[i].kind == PREP_RUN_TEXT && **(const char * const *) slot != '\0')
        json_object_set_string_member (object, members[i].name, *(const char * const *) slot);
    }
}

/* Gives the member's value, or NULL if it is absent or null; FALSE if it is not of @type. */
gboolean
_prep_run_find_value (JsonObject  *object,
                      const char  *name,
                      GType        type,
                      const char  *where,
                      JsonNode   **out_node,
                      GError     **error)
{
  JsonNode *node = json_object_get_member (object, name);
  g_autofree char *place = NULL;

  *out_node = NULL;
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type)
    {
      *out_node = node;
      return TRUE;
    }

  place = g_strconcat (where, name, NULL);
  /* Translators: %s is a place in a file, such as "phases[2].name" */
  g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_TYPE, _("%s is of the wrong type"), place);
  return FALSE;
}

gboolean
_prep_run_read_us (JsonObject           *object,
                   const PrepRunMember  *member,
                   const char           *where,
                   gint64               *out_us,
                   GError              **error)
{
  gint64 max = member->max_us / G_TIME_SPAN_MILLISECOND;
  gint64 min = member->min_us / G_TIME_SPAN_MILLISECOND;
  gint64 ms;
  JsonNode *node;

  if (!_prep_run_find_value (object, member->name, G_TYPE_INT64, where, &node, error))
    return FALSE;

  ms = node != NULL ? json_node_get_int (node) : 0;
  if (ms < min || ms > max)
    {
      g_autofree char *place = g_strconcat (where, member->name, NULL);
      g_autofree char *range =
        g_strdup_printf ("%" G_GINT64_FORMAT "…%" G_GINT64_FORMAT, min, max);

      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_RANGE,
                   /* Translators: a place in a file, and a range such as "0…1000" */
                   _("%s is outside its range of %s"), place, range);
      return FALSE;
    }

  *out_us = ms * G_TIME_SPAN_MILLISECOND;

  return TRUE;
}

static gboolean
read_member (JsonObject           *object,
             const PrepRunMember  *member,
             const char           *where,
             gpointer              slot,
             GError              **error)
{
  GType type = member->kind == PREP_RUN_FLAG ? G_TYPE_BOOLEAN : G_TYPE_STRING;
  JsonNode *node;

  if (member->kind == PREP_RUN_US)
    return _prep_run_read_us (object, member, where, slot, error);

  if (!_prep_run_find_value (object, member->name, type, where, &node, error))
    return FALSE;

  if (member->kind == PREP_RUN_FLAG)
    *(gboolean *) slot = node != NULL && json_node_get_boolean (node);
  else
    *(char **) slot = g_strdup (node != NULL ? json_node_get_string (node) : "");

  return TRUE;
}

gboolean
_prep_run_read_members (JsonObject           *object,
                        const PrepRunMember  *members,
                        guint                 n_members,
                        const char           *where,
                        gpointer              into,
                        GError              **error)
{
  for (guint i = 0; i < n_members; i++)
    if (!read_member (object, &members[i], where, (char *) into + members[i].offset, error))
      return FALSE;

  return TRUE;
}
