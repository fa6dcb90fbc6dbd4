/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The look back on a session: a rating for each dimension of the rubric, 1 to 4. A member is the
 * dimension's key with "_" for "-".
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_REVIEW (prep_review_get_type ())
G_DECLARE_FINAL_TYPE (PrepReview, prep_review, PREP, REVIEW, PrepRecord)

enum
{
  PREP_REVIEW_CLARIFY = PREP_RECORD_N_FIELDS, /* 0 to 4 */
  PREP_REVIEW_THINK_ALOUD, /* 0 to 4 */
  PREP_REVIEW_FEEDBACK, /* 0 to 4 */
  PREP_REVIEW_STUCK, /* 0 to 4 */
  PREP_REVIEW_CONTENT_SOLUTION, /* 0 to 4 */
  PREP_REVIEW_CONTENT_CODE, /* 0 to 4 */
  PREP_REVIEW_CONTENT_STORY, /* 0 to 4 */
  PREP_REVIEW_CONTENT_ROLE, /* 0 to 4 */
  PREP_REVIEW_CONTENT_CULTURE, /* 0 to 4 */
  PREP_REVIEW_TIME, /* 0 to 4 */
  PREP_REVIEW_WENT_WELL,
  PREP_REVIEW_IMPROVE,
  PREP_REVIEW_NEXT_TIME,
  PREP_REVIEW_N_FIELDS,
};

int prep_review_get_rating (PrepReview *self, const char *dimension);
gboolean prep_review_set_rating (PrepReview *self, const char *dimension, int rating);
guint prep_review_get_n_rated (PrepReview *self);

G_END_DECLS
