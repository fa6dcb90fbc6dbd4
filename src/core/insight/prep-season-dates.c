/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-season-dates.h"

#include "model/prep-day.h"

#include <string.h>

#define POSTINGS_START "postings-start"
#define POSTINGS_USUAL_END "postings-usual-end"
#define SEASON_END "season-end"
#define SUMMER_START "summer-start"
#define SUMMER_END "summer-end"
#define LAST_MONTH "last-month" /* the milestone with which the late phase begins */

struct _PrepSeasonDates
{
  int summer;
  PrepSeasonDate *anchors; /* in the order of the shipped anchors */
  guint n_anchors;
  PrepSeasonSpan *milestones; /* by first day; the shipped order where that is the same */
  guint n_milestones;
  const char *first;
  const char *last;
};

/* A month that is too short for the day gives its last: February 29 becomes the 28th. */
static char *
compute_day (const PrepContentAnchor *anchor,
             int                      summer)
{
  int year = CLAMP (summer + anchor->year_offset, 1, 9999);
  int month = CLAMP (anchor->month, 1, 12);
  int days = g_date_get_days_in_month (month, (GDateYear) year);

  return g_strdup_printf ("%04d-%02d-%02d", year, month, CLAMP (anchor->day, 1, days));
}

static const char *
find_override (const PrepSeasonOverride *overrides,
               guint                     n_overrides,
               const char               *anchor)
{
  for (guint i = 0; i < n_overrides; i++)
    if (g_strcmp0 (overrides[i].anchor, anchor) == 0 && prep_day_is_valid (overrides[i].day))
      return overrides[i].day;

  return NULL;
}

/* An anchor that is relative to another stands behind it in the file, so one pass will do. */
static void
compute_anchors (PrepSeasonDates          *self,
                 const PrepContentSeason  *season,
                 const PrepSeasonOverride *overrides,
                 guint                     n_overrides)
{
  self->n_anchors = season->n_anchors;
  self->anchors = g_new0 (PrepSeasonDate, season->n_anchors);
  for (guint i = 0; i < season->n_anchors; i++)
    {
      const PrepContentAnchor *anchor = &season->anchors[i];
      PrepSeasonDate *date = &self->anchors[i];
      const char *override = find_override (overrides, n_overrides, anchor->key);

      date->anchor = anchor;
      date->overridden = override != NULL;
      if (override != NULL)
        date->day = g_strdup (override);
      else if (*anchor->relative_to != '\0')
        date->day = prep_day_add (prep_season_dates_get_day (self, anchor->relative_to),
                                  anchor->offset_days);
      else
        date->day = compute_day (anchor, self->summer);
    }
}

static int
compare_spans (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const PrepSeasonSpan *span_a = a, *span_b = b;

  return strcmp (span_a->first, span_b->first);
}

static void
compute_milestones (PrepSeasonDates         *self,
                    const PrepContentSeason *season)
{
  self->n_milestones = season->n_milestones;
  self->milestones = g_new0 (PrepSeasonSpan, season->n_milestones);
  for (guint i = 0; i < season->n_milestones; i++)
    {
      const PrepContentMilestone *milestone = &season->milestones[i];
      const char *day = prep_season_dates_get_day (self, milestone->anchor);
      PrepSeasonSpan *span = &self->milestones[i];

      span->milestone = milestone;
      span->first = prep_day_add (day, milestone->offset_days);
      span->last = prep_day_add (span->first, MAX (milestone->length_days - 1, 0));
    }

  g_qsort_with_data (self->milestones, (int) self->n_milestones, sizeof *self->milestones,
                     compare_spans, NULL);
}

static void
widen (PrepSeasonDates *self,
       const char      *first,
       const char      *last)
{
  if (*first != '\0' && (*self->first == '\0' || strcmp (first, self->first) < 0))
    self->first = first;
  if (strcmp (last, self->last) > 0)
    self->last = last;
}

/**
 * prep_season_dates_new:
 * @season: the shipped season; it must live as long as the result
 * @summer: the year of the summer, 2 to 9998
 * @overrides: (array length=n_overrides) (nullable): the dates that the person set. An anchor that
 *   is relative to a set one follows it; unknown anchors and what is no day are passed over
 * @n_overrides: how many
 *
 * Returns: (transfer full): the dates
 */
PrepSeasonDates *
prep_season_dates_new (const PrepContentSeason  *season,
                       int                       summer,
                       const PrepSeasonOverride *overrides,
                       guint                     n_overrides)
{
  PrepSeasonDates *self;

  g_return_val_if_fail (season != NULL, NULL);

  self = g_new0 (PrepSeasonDates, 1);
  self->summer = CLAMP (summer, 2, 9998);
  compute_anchors (self, season, overrides, n_overrides);
  compute_milestones (self, season);

  self->first = self->last = "";
  for (guint i = 0; i < self->n_anchors; i++)
    widen (self, self->anchors[i].day, self->anchors[i].day);
  for (guint i = 0; i < self->n_milestones; i++)
    widen (self, self->milestones[i].first, self->milestones[i].last);

  return self;
}

void
prep_season_dates_free (PrepSeasonDates *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_anchors; i++)
    g_free (self->anchors[i].day);
  for (guint i = 0; i < self->n_milestones; i++)
    {
      g_free (self->milestones[i].first);
      g_free (self->milestones[i].last);
    }
  g_free (self->anchors);
  g_free (self->milestones);
  g_free (self);
}

/**
 * prep_season_dates_get_summer:
 *
 * Returns: the year of the summer
 */
int
prep_season_dates_get_summer (const PrepSeasonDates *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->summer;
}

/**
 * prep_season_dates_get_anchors:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): the anchors with their days, in the shipped order
 */
const PrepSeasonDate *
prep_season_dates_get_anchors (const PrepSeasonDates *self,
                               guint                 *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->n_anchors;
  return self->anchors;
}

/**
 * prep_season_dates_get_milestones:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): the milestones with their days, by first day
 */
const PrepSeasonSpan *
prep_season_dates_get_milestones (const PrepSeasonDates *self,
                                  guint                 *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->n_milestones;
  return self->milestones;
}

/**
 * prep_season_dates_get_day:
 * @anchor: the key of an anchor
 *
 * Returns: (transfer none): its day, or "" when there is no such anchor
 */
const char *
prep_season_dates_get_day (const PrepSeasonDates *self,
                           const char            *anchor)
{
  g_return_val_if_fail (self != NULL && anchor != NULL, "");

  for (guint i = 0; i < self->n_anchors; i++)
    if (self->anchors[i].day != NULL && g_str_equal (self->anchors[i].anchor->key, anchor))
      return self->anchors[i].day;

  return "";
}

/**
 * prep_season_dates_get_first_day:
 *
 * Returns: (transfer none): the first day of the earliest milestone or anchor
 */
const char *
prep_season_dates_get_first_day (const PrepSeasonDates *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->first;
}

/**
 * prep_season_dates_get_last_day:
 *
 * Returns: (transfer none): the last day of the latest milestone or anchor
 */
const char *
prep_season_dates_get_last_day (const PrepSeasonDates *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->last;
}

static const char *
get_late_start (const PrepSeasonDates *self)
{
  for (guint i = 0; i < self->n_milestones; i++)
    if (g_str_equal (self->milestones[i].milestone->key, LAST_MONTH))
      return self->milestones[i].first;

  return prep_season_dates_get_day (self, SEASON_END);
}

/**
 * prep_season_dates_get_phase:
 * @day: a day
 *
 * The borders belong to the earlier phase where they are an end ("usually ends March 31": the
 * 31st is still late) and to the later where they are a start. Dates that the person set in an
 * odd order are taken from the last one back, so that the summer begins when it begins.
 *
 * Returns: the phase of the season in which @day lies
 */
PrepSeasonPhase
prep_season_dates_get_phase (const PrepSeasonDates *self,
                             const char            *day)
{
  g_return_val_if_fail (self != NULL && day != NULL, PREP_SEASON_BEFORE);

  if (strcmp (day, prep_season_dates_get_day (self, SUMMER_END)) > 0)
    return PREP_SEASON_AFTER;
  if (strcmp (day, prep_season_dates_get_day (self, SUMMER_START)) >= 0)
    return PREP_SEASON_SUMMER;
  if (strcmp (day, prep_season_dates_get_day (self, SEASON_END)) > 0)
    return PREP_SEASON_BETWEEN;
  if (strcmp (day, get_late_start (self)) >= 0)
    return PREP_SEASON_LATE;
  if (strcmp (day, prep_season_dates_get_day (self, POSTINGS_USUAL_END)) > 0)
    return PREP_SEASON_MIDDLE;
  if (strcmp (day, prep_season_dates_get_day (self, POSTINGS_START)) >= 0)
    return PREP_SEASON_OPENING;

  return PREP_SEASON_BEFORE;
}

/**
 * prep_season_dates_get_days_left:
 * @day: a day
 *
 * Returns: days of recruiting from @day to the usual end of the season; 0 on the last day and after
 */
int
prep_season_dates_get_days_left (const PrepSeasonDates *self,
                                 const char            *day)
{
  int n;

  g_return_val_if_fail (self != NULL && day != NULL, 0);

  prep_day_diff (day, prep_season_dates_get_day (self, SEASON_END), &n);
  return MAX (n, 0);
}

/**
 * prep_season_dates_get_weeks_left:
 * @day: a day
 *
 * Returns: the whole weeks in prep_season_dates_get_days_left()
 */
int
prep_season_dates_get_weeks_left (const PrepSeasonDates *self,
                                  const char            *day)
{
  return prep_season_dates_get_days_left (self, day) / 7;
}

/**
 * prep_season_get_position:
 * @first: a day, the left end
 * @last: a day, the right end
 * @day: a day
 *
 * Returns: where @day lies between the two, 0 to 1; 0 when one of them is no day
 */
double
prep_season_get_position (const char *first,
                          const char *last,
                          const char *day)
{
  int whole, part;

  if (!prep_day_diff (first, last, &whole) || !prep_day_diff (first, day, &part) || part <= 0)
    return 0;

  return part >= whole ? 1 : (double) part / whole;
}

/**
 * prep_season_dates_get_position:
 * @day: a day
 *
 * Returns: where @day lies between the first and the last day of the season, 0 to 1
 */
double
prep_season_dates_get_position (const PrepSeasonDates *self,
                                const char            *day)
{
  g_return_val_if_fail (self != NULL && day != NULL, 0);

  return prep_season_get_position (self->first, self->last, day);
}

/**
 * prep_season_get_active_summer:
 * @season: the shipped season
 * @day: the present day
 *
 * The next season takes over when its first milestone begins (early in July), although the summer
 * of the last one is not over: what there is to prepare lies ahead. The person may choose another.
 *
 * Returns: the year of the summer that recruiting is about on @day; 0 when it is no day
 */
int
prep_season_get_active_summer (const PrepContentSeason *season,
                               const char              *day)
{
  GDate date;

  g_return_val_if_fail (season != NULL, 0);

  if (!prep_day_to_date (day, &date))
    return 0;

  for (int summer = g_date_get_year (&date) + 2; summer > g_date_get_year (&date); summer--)
    {
      g_autoptr (PrepSeasonDates) dates = prep_season_dates_new (season, summer, NULL, 0);

      if (strcmp (day, dates->first) >= 0)
        return summer;
    }

  return g_date_get_year (&date);
}
