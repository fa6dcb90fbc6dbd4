/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * How long a text takes to say, and how well a story's time is split over its four parts
 * (CONTRACTS.md, section 7: words and pace, STAR split).
 */

#pragma once

#include "content/prep-content-types.h"

G_BEGIN_DECLS

/* The parts of a story in the order in which they are told. */
typedef enum
{
  PREP_PACE_SITUATION,
  PREP_PACE_TASK,
  PREP_PACE_ACTION,
  PREP_PACE_RESULT,
} PrepPacePart;
#define PREP_PACE_N_PARTS (PREP_PACE_RESULT + 1)

/* Whether a telling is as long as content/star_hints.json allows. */
typedef enum
{
  PREP_PACE_LENGTH_NONE, /* nothing told yet */
  PREP_PACE_LENGTH_SHORT,
  PREP_PACE_LENGTH_GOOD,
  PREP_PACE_LENGTH_LONG,
} PrepPaceLength;

double prep_pace_count_words (const char *text);
double prep_pace_get_seconds (double words, double words_per_minute);

gboolean prep_pace_get_shares (const double *seconds, double *shares);
void prep_pace_get_target_shares (const PrepContentStar *star, double *shares);
double prep_pace_get_score (const PrepContentStar *star, const double *seconds);
PrepPaceLength prep_pace_get_length (const PrepContentStar *star, const double *seconds);

G_END_DECLS
