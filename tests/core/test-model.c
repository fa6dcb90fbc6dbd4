/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-card.h"
#include "model/prep-enums.h"
#include "model/prep-job.h"
#include "model/prep-listing.h"
#include "model/prep-posting-key.h"
#include "model/prep-rehearsal.h"
#include "model/prep-review.h"
#include "model/prep-season.h"
#include "model/prep-session-phase.h"
#include "model/prep-session.h"
#include "model/prep-story.h"
#include "model/prep-task.h"
#include "content/prep-content.h"

static void
test_every_token_has_a_label (void)
{
  static GType (*const types[]) (void) = {
    prep_stage_get_type,         prep_close_reason_get_type,  prep_source_get_type,
    prep_work_mode_get_type,     prep_requirement_get_type,   prep_round_kind_get_type,
    prep_round_status_get_type,  prep_medium_get_type,        prep_skill_get_type,
    prep_outcome_get_type,       prep_fit_get_type,           prep_story_status_get_type,
    prep_rating_get_type,        prep_experience_kind_get_type, prep_read_status_get_type,
    prep_stance_get_type,        prep_question_kind_get_type, prep_audience_get_type,
    prep_difficulty_get_type,    prep_question_status_get_type, prep_priority_get_type,
    prep_plan_group_get_type,    prep_phase_kind_get_type,    prep_ending_get_type,
    prep_partner_get_type,       prep_place_get_type,         prep_attempt_result_get_type,
    prep_task_kind_get_type,     prep_precision_get_type,     prep_area_get_type,
    prep_degree_get_type,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr(GEnumClass) klass = g_type_class_ref (types[i]());

      g_test_message ("%s", g_type_name (types[i]()));
      g_assert_cmpuint (prep_enum_get_n_values (types[i]()), ==, klass->n_values);
      for (guint v = 0; v < klass->n_values; v++)
        {
          g_assert_cmpint (klass->values[v].value, ==, v);
          g_assert_cmpstr (prep_enum_label (types[i](), v), !=, "");
        }
      g_assert_cmpstr (prep_enum_label (types[i](), klass->n_values), ==, "");
    }
  g_assert_cmpstr (prep_enum_nick_label (PREP_TYPE_STANCE, "does-not"), ==, "Does not resonate");
  g_assert_cmpstr (prep_enum_nick_label (PREP_TYPE_STANCE, "of-tomorrow"), ==, "of-tomorrow");
}

static void
test_story_says_what_it_lacks (void)
{
  static const guint parts[] = { PREP_STORY_TITLE, PREP_STORY_SITUATION, PREP_STORY_TASK,
                                 PREP_STORY_ACTION, PREP_STORY_RESULT };
  g_autoptr(PrepRecord) story = prep_record_new (PREP_TYPE_STORY);
  g_autoptr(PrepRecord) rehearsal = prep_record_new (PREP_TYPE_REHEARSAL);

  prep_record_set_text (story, PREP_STORY_TASK, " \n\u00a0");
  g_assert_cmpint (prep_story_get_lacks (PREP_STORY (story)), ==, 63);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    prep_record_set_text (story, parts[i], "I did it");
  g_assert_cmpint (prep_story_get_lacks (PREP_STORY (story)), ==, PREP_STORY_LACKS_REHEARSAL);

  prep_record_append (story, PREP_STORY_REHEARSALS, rehearsal);
  prep_record_set_token (rehearsal, PREP_REHEARSAL_RATING, PREP_RATING_AGAIN);
  g_assert_cmpint (prep_story_get_lacks (PREP_STORY (story)), ==, PREP_STORY_LACKS_REHEARSAL);
  prep_record_set_token (rehearsal, PREP_REHEARSAL_RATING, PREP_RATING_HARD);
  g_assert_cmpint (prep_story_get_lacks (PREP_STORY (story)), ==, PREP_STORY_LACKS_NOTHING);
}

static void
test_rehearsal_is_as_long_as_its_parts (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_REHEARSAL);
  PrepRehearsal *rehearsal = PREP_REHEARSAL (record);

  prep_record_set_number (record, PREP_REHEARSAL_SECONDS, 58);
  g_assert_cmpint (prep_rehearsal_get_seconds (rehearsal), ==, 58);
  g_assert_false (prep_rehearsal_is_split (rehearsal));
  prep_record_set_number (record, PREP_REHEARSAL_SITUATION_SECONDS, 20);
  prep_record_set_number (record, PREP_REHEARSAL_LEARNED_SECONDS, 12);
  g_assert_cmpint (prep_rehearsal_get_seconds (rehearsal), ==, 32);
  g_assert_true (prep_rehearsal_is_split (rehearsal));
}

static void
test_task_is_due_on_its_day_and_after (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_TASK);
  PrepTask *task = PREP_TASK (record);

  g_assert_false (prep_task_is_due (task, "2026-11-22"));
  prep_record_set_text (record, PREP_TASK_DUE, "2026-11-22");
  g_assert_false (prep_task_is_due (task, "2026-11-21"));
  g_assert_true (prep_task_is_due (task, "2026-11-22"));
  g_assert_false (prep_task_is_overdue (task, "2026-11-22"));
  g_assert_true (prep_task_is_overdue (task, "2026-11-23"));
  prep_record_set_text (record, PREP_TASK_DONE, "2026-11-25T10:00:00Z");
  g_assert_false (prep_task_is_due (task, "2026-11-26"));
}

static void
test_season_knows_each_anchor (void)
{
  g_autoptr(PrepContent) content = prep_content_new ();
  const PrepContentSeason *shipped = prep_content_get_season (content);
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_SEASON);
  PrepSeason *season = PREP_SEASON (record);

  g_assert_cmpuint (shipped->n_anchors, >, 0);
  for (guint i = 0; i < shipped->n_anchors; i++)
    {
      g_assert_true (prep_season_set_anchor (season, shipped->anchors[i].key, "2027-01-31"));
      g_assert_cmpstr (prep_season_get_anchor (season, shipped->anchors[i].key), ==, "2027-01-31");
    }
  g_assert_false (prep_season_set_anchor (season, "notes", "2027-01-31"));
  g_assert_cmpstr (prep_record_get_text (record, PREP_SEASON_NOTES), ==, "");
}

static void
test_season_finds_its_year (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_SEASON);

  g_assert_cmpint (prep_season_get_year (PREP_SEASON (record)), ==, 0);
  prep_record_set_text (record, PREP_SEASON_NAME, "My 12345 try, 2026");
  g_assert_cmpint (prep_season_get_year (PREP_SEASON (record)), ==, 2026);
  prep_record_set_text (record, PREP_SEASON_TERM, "Summer 2027");
  g_assert_cmpint (prep_season_get_year (PREP_SEASON (record)), ==, 2027);
}

static void
test_season_ticks_a_step_once (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_SEASON);
  PrepSeason *season = PREP_SEASON (record);

  g_assert_true (prep_season_set_tick (season, "know-program", "2026-11-22"));
  g_assert_true (prep_season_set_tick (season, "know-program", "2026-11-23"));
  g_assert_cmpuint (prep_record_get_length (record, PREP_SEASON_TICKS), ==, 1);
  g_assert_true (prep_season_has_tick (season, "know-program"));
  g_assert_true (prep_season_set_tick (season, "know-program", NULL));
  g_assert_false (prep_season_has_tick (season, "know-program"));
  g_assert_true (prep_season_set_tick (season, "know-program", NULL));
}

static void
test_review_rates_each_dimension_of_the_rubric (void)
{
  g_autoptr(PrepContent) content = prep_content_new ();
  const PrepContentRubric *rubric = prep_content_get_rubric (content);
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_REVIEW);
  PrepReview *review = PREP_REVIEW (record);

  for (guint i = 0; i < rubric->n_dimensions; i++)
    {
      const char *key = rubric->dimensions[i].key;

      g_test_message ("%s", key);
      g_assert_cmpint (prep_review_get_rating (review, key), ==, 0);
      g_assert_true (prep_review_set_rating (review, key, rubric->scale->max));
      g_assert_false (prep_review_set_rating (review, key, rubric->scale->max + 1));
      g_assert_cmpuint (prep_review_get_n_rated (review), ==, i + 1);
    }
  g_assert_false (prep_review_set_rating (review, "went-well", 1));
}

static void
test_card_becomes_a_leech (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_CARD);

  g_assert_cmpint (prep_record_get_number (record, PREP_CARD_EASE), ==, 2500);
  g_assert_false (prep_card_is_due (PREP_CARD (record), "2026-11-22"));
  prep_record_set_text (record, PREP_CARD_DUE, "2026-11-22");
  g_assert_true (prep_card_is_due (PREP_CARD (record), "2026-11-22"));
  prep_record_set_number (record, PREP_CARD_LAPSES, 3);
  g_assert_false (prep_card_is_leech (PREP_CARD (record)));
  prep_record_set_number (record, PREP_CARD_LAPSES, 4);
  g_assert_true (prep_card_is_leech (PREP_CARD (record)));
}

static void
test_session_adds_up_its_phases (void)
{
  g_autoptr(PrepRecord) record = prep_record_new (PREP_TYPE_SESSION);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(PrepRecord) phase = prep_record_new (PREP_TYPE_SESSION_PHASE);

      prep_record_set_number (phase, PREP_SESSION_PHASE_ACTIVE_SECONDS, 100 + i);
      prep_record_append (record, PREP_SESSION_PHASES, phase);
    }
  g_assert_cmpint (prep_session_get_active_seconds (PREP_SESSION (record)), ==, 303);
}

static void
test_same_posting_has_the_same_key (void)
{
  static const struct
  {
    const char *one[5], *other[5]; /* origin, link, company, role, term */
    gboolean same;
  } cases[] = {
    { { "a", "", "Netflix", "SWE", "" }, { "a", "x", "NETFLIX ", "swe", "2027" }, TRUE },
    { { "a", "", "Netflix", "SWE", "" }, { "a", "", "Netflix", "PM", "" }, FALSE },
    { { "", "https://x", "A", "B", "" }, { "", "https://x", "C", "D", "" }, TRUE },
    { { "", "", "A", "B", "Summer 2027" }, { "", "", "a", "b", "summer 2027" }, TRUE },
    { { "", "", "A", "B", "Summer 2027" }, { "", "", "A", "B", "Fall 2027" }, FALSE },
    { { "", "", "ガス", "B", "" }, { "", "", "カス", "B", "" }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const *a = cases[i].one, *const *b = cases[i].other;
      g_autofree char *one = prep_posting_key_new (a[0], a[1], a[2], a[3], a[4]);
      g_autofree char *other = prep_posting_key_new (b[0], b[1], b[2], b[3], b[4]);

      g_test_message ("case %u", i);
      g_assert_cmpint (g_str_equal (one, other), ==, cases[i].same);
    }
}

static void
test_application_is_found_by_its_posting (void)
{
  static const char *const terms[] = { "Summer 2027", NULL };
  g_autoptr(PrepJob) job = prep_job_new ("Netflix", "SWE Intern");
  g_autoptr(PrepRecord) listing = prep_record_new (PREP_TYPE_LISTING);
  g_autofree char *job_key = NULL;
  g_autofree char *listing_key = NULL;

  prep_record_set_text (PREP_RECORD (job), PREP_JOB_TERM, "Summer 2027");
  prep_record_set_text (listing, PREP_LISTING_COMPANY, "Netflix");
  prep_record_set_text (listing, PREP_LISTING_ROLE, "SWE  Intern");
  prep_record_set_texts (listing, PREP_LISTING_TERMS, terms);
  job_key = prep_posting_key_new_for (PREP_RECORD (job));
  listing_key = prep_posting_key_new_for (listing);
  g_assert_cmpstr (job_key, ==, listing_key);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/every-token-has-a-label", test_every_token_has_a_label);
  g_test_add_func ("/model/story-says-what-it-lacks", test_story_says_what_it_lacks);
  g_test_add_func ("/model/rehearsal-is-as-long-as-its-parts",
                   test_rehearsal_is_as_long_as_its_parts);
  g_test_add_func ("/model/task-is-due-on-its-day-and-after",
                   test_task_is_due_on_its_day_and_after);
  g_test_add_func ("/model/season-knows-each-anchor", test_season_knows_each_anchor);
  g_test_add_func ("/model/season-finds-its-year", test_season_finds_its_year);
  g_test_add_func ("/model/season-ticks-a-step-once", test_season_ticks_a_step_once);
  g_test_add_func ("/model/review-rates-each-dimension-of-the-rubric",
                   test_review_rates_each_dimension_of_the_rubric);
  g_test_add_func ("/model/card-becomes-a-leech", test_card_becomes_a_leech);
  g_test_add_func ("/model/session-adds-up-its-phases", test_session_adds_up_its_phases);
  g_test_add_func ("/model/same-posting-has-the-same-key", test_same_posting_has_the_same_key);
  g_test_add_func ("/model/application-is-found-by-its-posting",
                   test_application_is_found_by_its_posting);

  return g_test_run ();
}
