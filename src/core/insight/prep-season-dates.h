/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The dates of one recruiting season, from the shipped anchors and what the person changed: when
 * it opens and ends, its milestones, and where in it a day lies. A season is named by the year of
 * its summer. Days are as in model/prep-day.h.
 */

#pragma once

#include "content/prep-content-types.h"

G_BEGIN_DECLS

/**
 * PrepSeasonPhase:
 * @PREP_SEASON_BEFORE: no posting is to be expected yet
 * @PREP_SEASON_OPENING: the first postings appear
 * @PREP_SEASON_MIDDLE: applications and interviews
 * @PREP_SEASON_LATE: the last month
 * @PREP_SEASON_BETWEEN: recruiting has ended, and the summer has not begun
 * @PREP_SEASON_SUMMER: the internship
 * @PREP_SEASON_AFTER: the summer is over
 */
typedef enum
{
  PREP_SEASON_BEFORE,
  PREP_SEASON_OPENING,
  PREP_SEASON_MIDDLE,
  PREP_SEASON_LATE,
  PREP_SEASON_BETWEEN,
  PREP_SEASON_SUMMER,
  PREP_SEASON_AFTER,
} PrepSeasonPhase;

/* A date that the person set in place of the computed one; a day of "" sets nothing. */
typedef struct
{
  const char *anchor;
  const char *day;
} PrepSeasonOverride;

typedef struct
{
  const PrepContentAnchor *anchor;
  char *day;
  gboolean overridden;
} PrepSeasonDate;

/* first and last are the same day when the milestone is a single day; both are included. */
typedef struct
{
  const PrepContentMilestone *milestone;
  char *first;
  char *last;
} PrepSeasonSpan;

typedef struct _PrepSeasonDates PrepSeasonDates;

PrepSeasonDates *prep_season_dates_new (const PrepContentSeason  *season,
                                        int                       summer,
                                        const PrepSeasonOverride *overrides,
                                        guint                     n_overrides);
void prep_season_dates_free (PrepSeasonDates *self);

int prep_season_dates_get_summer (const PrepSeasonDates *self);
const PrepSeasonDate *prep_season_dates_get_anchors (const PrepSeasonDates *self, guint *n);
const PrepSeasonSpan *prep_season_dates_get_milestones (const PrepSeasonDates *self, guint *n);
const char *prep_season_dates_get_day (const PrepSeasonDates *self, const char *anchor);
const char *prep_season_dates_get_first_day (const PrepSeasonDates *self);
const char *prep_season_dates_get_last_day (const PrepSeasonDates *self);

PrepSeasonPhase prep_season_dates_get_phase (const PrepSeasonDates *self, const char *day);
int prep_season_dates_get_days_left (const PrepSeasonDates *self, const char *day);
int prep_season_dates_get_weeks_left (const PrepSeasonDates *self, const char *day);
double prep_season_dates_get_position (const PrepSeasonDates *self, const char *day);

double prep_season_get_position (const char *first, const char *last, const char *day);
int prep_season_get_active_summer (const PrepContentSeason *season, const char *day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepSeasonDates, prep_season_dates_free)

G_END_DECLS
