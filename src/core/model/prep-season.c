/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-season.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"
#include "model/prep-tick.h"

static const PrepField season_fields[] = {
  { "name", PREP_FIELD_TEXT, N_("Name"), "what the person calls it" },
  { "term", PREP_FIELD_TEXT, N_("Term"),
    "\"Summer 2027\"; applications of the same term belong to it" },
  { "active", PREP_FIELD_FLAG, N_("Active"), "the season that is shown" },
  { "postings_start", PREP_FIELD_DAY, N_("First roles may appear"),
    "absent while it is the usual day" },
  { "postings_usual_end", PREP_FIELD_DAY, N_("Most first postings are up"),
    "absent while it is the usual day" },
  { "season_end", PREP_FIELD_DAY, N_("Recruiting season ends"),
    "absent while it is the usual day" },
  { "summer_start", PREP_FIELD_DAY, N_("Summer begins"), "absent while it is the usual day" },
  { "summer_end", PREP_FIELD_DAY, N_("Summer ends"), "absent while it is the usual day" },
  { "area", PREP_FIELD_TOKEN, N_("Looking for"), "the kind of role that the person looks for",
    .get_type = prep_area_get_type },
  { "degree", PREP_FIELD_TOKEN, N_("Degree"), "what the person is enrolled in",
    .get_type = prep_degree_get_type },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
  { "ticks", PREP_FIELD_RECORDS, N_("Preparation"), "the steps of the checklist that were done",
    .get_type = prep_tick_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (season_fields) == PREP_SEASON_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
season_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_SEASON_NAME));
}

PREP_DEFINE_RECORD (PrepSeason, prep_season, season_fields, {
  klass->place = "season";
  klass->dup_title = season_dup_title;
})

/* The field that overrides an anchor of content/season.json: the same word with "_" for "-". */
static guint
find_anchor (PrepSeason *self,
             const char *anchor)
{
  g_autofree char *member = g_strdelimit (g_strdup (anchor), "-", '_');
  guint field = prep_record_find_field (PREP_RECORD (self), member);

  return field >= PREP_SEASON_POSTINGS_START && field <= PREP_SEASON_SUMMER_END ? field : G_MAXUINT;
}

static PrepRecord *
find_tick (PrepSeason *self,
           const char *step)
{
  for (guint i = 0; i < prep_record_get_length (PREP_RECORD (self), PREP_SEASON_TICKS); i++)
    {
      PrepRecord *tick = prep_record_get_nth (PREP_RECORD (self), PREP_SEASON_TICKS, i);

      if (g_str_equal (prep_record_get_text (tick, PREP_TICK_KEY), step))
        return tick;
    }

  return NULL;
}

/**
 * prep_season_get_year:
 *
 * Returns: the year of the summer that the season is for: the first number of four digits in its
 *   term, else in its name; 0 if neither has one
 */
int
prep_season_get_year (PrepSeason *self)
{
  static const guint fields[] = { PREP_SEASON_TERM, PREP_SEASON_NAME };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    for (const char *p = prep_record_get_text (PREP_RECORD (self), fields[i]); *p != '\0';)
      {
        gsize n = strspn (p, "0123456789");

        if (n == 4)
          return (int) g_ascii_strtoll (p, NULL, 10);
        p += MAX (n, 1);
      }

  return 0;
}

/**
 * prep_season_get_anchor:
 * @anchor: the key of an anchor of content/season.json: "season-end"
 *
 * Returns: the day that the person set for it; "" while it is the usual one
 */
const char *
prep_season_get_anchor (PrepSeason *self,
                        const char *anchor)
{
  guint field = find_anchor (self, anchor);

  return field != G_MAXUINT ? prep_record_get_text (PREP_RECORD (self), field) : "";
}

/**
 * prep_season_set_anchor:
 * @anchor: the key of an anchor
 * @day: the day, or "" for the usual one
 *
 * Returns: whether the season holds it now; %FALSE for an anchor that is not known
 */
gboolean
prep_season_set_anchor (PrepSeason *self,
                        const char *anchor,
                        const char *day)
{
  guint field = find_anchor (self, anchor);

  return field != G_MAXUINT && prep_record_set_text (PREP_RECORD (self), field, day);
}

/**
 * prep_season_has_tick:
 * @step: the key of a step of content/preparation.json
 *
 * Returns: whether the person ticked it
 */
gboolean
prep_season_has_tick (PrepSeason *self,
                      const char *step)
{
  return find_tick (self, step) != NULL;
}

/**
 * prep_season_set_tick:
 * @step: the key of a step
 * @on: (nullable): the day it was ticked, or %NULL to take the tick away
 *
 * Returns: whether the season holds it so now
 */
gboolean
prep_season_set_tick (PrepSeason *self,
                      const char *step,
                      const char *on)
{
  PrepRecord *tick = find_tick (self, step);
  g_autoptr(PrepRecord) fresh = NULL;

  if (on == NULL)
    return tick == NULL || prep_record_remove (PREP_RECORD (self), PREP_SEASON_TICKS, tick);
  if (tick != NULL)
    return prep_record_set_text (tick, PREP_TICK_ON, on);

  fresh = prep_record_new (PREP_TYPE_TICK);
  prep_record_set_text (fresh, PREP_TICK_KEY, step);
  prep_record_set_text (fresh, PREP_TICK_ON, on);

  return prep_record_append (PREP_RECORD (self), PREP_SEASON_TICKS, fresh);
}
