/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-review.h"

#include <glib/gi18n-lib.h>

static const PrepField review_fields[] = {
  { "clarify", PREP_FIELD_NUMBER, N_("Asking before solving"), "0 did not come up", .max = 4 },
  { "think_aloud", PREP_FIELD_NUMBER, N_("Thinking out loud"), "0 did not come up", .max = 4 },
  { "feedback", PREP_FIELD_NUMBER, N_("Taking feedback"), "0 did not come up", .max = 4 },
  { "stuck", PREP_FIELD_NUMBER, N_("Getting unstuck"), "0 did not come up", .max = 4 },
  { "content_solution", PREP_FIELD_NUMBER, N_("The solution"), "0 did not come up", .max = 4 },
  { "content_code", PREP_FIELD_NUMBER, N_("The code"), "0 did not come up", .max = 4 },
  { "content_story", PREP_FIELD_NUMBER, N_("The story"), "0 did not come up", .max = 4 },
  { "content_role", PREP_FIELD_NUMBER, N_("The craft"), "0 did not come up", .max = 4 },
  { "content_culture", PREP_FIELD_NUMBER, N_("The culture"), "0 did not come up", .max = 4 },
  { "time", PREP_FIELD_NUMBER, N_("Time"), "0 did not come up", .max = 4 },
  { "went_well", PREP_FIELD_TEXT, N_("Went well"), "what went well" },
  { "improve", PREP_FIELD_TEXT, N_("To improve"), "what did not" },
  { "next_time", PREP_FIELD_TEXT, N_("Next time"), "the one thing to do differently" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (review_fields) == PREP_REVIEW_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepReview, prep_review, review_fields)

/* The field of a dimension of content/rubric.json: the same word with "_" for "-". */
static guint
find_dimension (PrepReview *self,
                const char *dimension)
{
  g_autofree char *member = g_strdelimit (g_strdup (dimension), "-", '_');
  guint field = prep_record_find_field (PREP_RECORD (self), member);

  return field >= PREP_REVIEW_CLARIFY && field <= PREP_REVIEW_TIME ? field : G_MAXUINT;
}

/**
 * prep_review_get_rating:
 * @dimension: the key of a dimension of content/rubric.json: "think-aloud"
 *
 * Returns: from 1 to 4; 0 if it did not come up
 */
int
prep_review_get_rating (PrepReview *self,
                        const char *dimension)
{
  guint field = find_dimension (self, dimension);

  return field != G_MAXUINT ? (int) prep_record_get_number (PREP_RECORD (self), field) : 0;
}

/**
 * prep_review_set_rating:
 * @dimension: the key of a dimension
 * @rating: from 1 to 4; 0 if it did not come up
 *
 * Returns: whether the review holds it now; %FALSE for a dimension that is not known
 */
gboolean
prep_review_set_rating (PrepReview *self,
                        const char *dimension,
                        int         rating)
{
  guint field = find_dimension (self, dimension);

  return field != G_MAXUINT && prep_record_set_number (PREP_RECORD (self), field, rating);
}

/**
 * prep_review_get_n_rated:
 *
 * Returns: how many dimensions have a rating
 */
guint
prep_review_get_n_rated (PrepReview *self)
{
  guint n = 0;

  for (guint i = PREP_REVIEW_CLARIFY; i <= PREP_REVIEW_TIME; i++)
    n += prep_record_get_number (PREP_RECORD (self), i) > 0;

  return n;
}
