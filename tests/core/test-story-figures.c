/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-content.h"
#include "insight/prep-story-figures.h"

#define EPSILON 1e-9

typedef struct
{
  PrepContent *content;
  const PrepContentStar *star;
  PrepStory *story;
  PrepStoryFigures figures;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->content = prep_content_new ();
  self->star = prep_content_get_star (self->content);
  self->story = prep_record_new (PREP_TYPE_STORY);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_assert_finalize_object (self->story);
  g_object_unref (self->content);
}

static void
write_text (Fixture    *self,
            guint       field,
            const char *text)
{
  g_assert_true (prep_record_set_text (PREP_RECORD (self->story), field, text));
}

/* Writes @n words into @field. */
static void
write_words (Fixture *self,
             guint    field,
             guint    n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, "word ");
  write_text (self, field, text->str);
}

static void
test_nothing_written_is_no_time (Fixture      *self,
                                 gconstpointer data)
{
  prep_story_figures_count (&self->figures, self->star, self->story);

  g_assert_cmpfloat (self->figures.total_seconds, ==, 0);
  g_assert_cmpint (self->figures.length, ==, PREP_PACE_LENGTH_NONE);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    {
      g_assert_cmpuint (self->figures.percent[i], ==, 0);
      g_assert_cmpint (self->figures.share[i], ==, PREP_SHARE_NONE);
    }
}

/* 42, 28, 154 and 56 words are 18, 12, 66 and 24 of 120 seconds: the target itself. */
static void
test_the_target_is_within_every_band (Fixture      *self,
                                      gconstpointer data)
{
  write_words (self, PREP_STORY_SITUATION, 42);
  write_words (self, PREP_STORY_TASK, 28);
  write_words (self, PREP_STORY_ACTION, 154);
  write_words (self, PREP_STORY_RESULT, 56);
  write_words (self, PREP_STORY_LEARNED, 14);
  prep_story_figures_count (&self->figures, self->star, self->story);

  g_assert_cmpfloat (self->figures.total_words, ==, 280);
  g_assert_cmpfloat_with_epsilon (self->figures.total_seconds, 120, EPSILON);
  g_assert_cmpfloat_with_epsilon (self->figures.learned_seconds, 6, EPSILON);
  g_assert_cmpfloat_with_epsilon (self->figures.seconds[PREP_PACE_ACTION], 66, EPSILON);
  g_assert_cmpint (self->figures.length, ==, PREP_PACE_LENGTH_GOOD);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    {
      g_assert_cmpuint (self->figures.percent[i], ==, self->star->parts[i].share);
      g_assert_cmpint (self->figures.share[i], ==, PREP_SHARE_WITHIN);
    }
}

/* The bands are 10–20, 10–15, 50–60 and 10–25 percent; of 100 words, one is one percent. */
static void
test_a_share_is_short_or_long_outside_its_band (Fixture      *self,
                                                gconstpointer data)
{
  static const struct
  {
    guint words[PREP_PACE_N_PARTS];
    const char *share; /* of each part: s short, w within, l long, - nothing */
  } rows[] = {
    { { 20, 15, 50, 15 }, "wwww" },
    { { 21, 16, 49, 14 }, "llsw" },
    { { 10, 10, 60, 20 }, "wwww" },
    { { 9, 9, 61, 21 }, "sslw" },
    { { 14, 10, 50, 26 }, "wwwl" },
    { { 0, 0, 100, 0 }, "--l-" },
  };

  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    {
      for (PrepPacePart i = 0; i < PREP_PACE_N_PARTS; i++)
        write_words (self, prep_story_get_part_field (i), rows[row].words[i]);
      prep_story_figures_count (&self->figures, self->star, self->story);
      for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
        {
          g_test_message ("row %u, part %u", row, i);
          g_assert_cmpuint (self->figures.percent[i], ==, rows[row].words[i]);
          g_assert_cmpint ("-swl"[self->figures.share[i]], ==, rows[row].share[i]);
        }
    }
}

static void
test_counting_one_part_again_is_counting_all (Fixture      *self,
                                              gconstpointer data)
{
  const guint fields[] = { PREP_STORY_SITUATION, PREP_STORY_TASK, PREP_STORY_ACTION,
                           PREP_STORY_RESULT, PREP_STORY_LEARNED, PREP_STORY_TITLE };

  prep_story_figures_count (&self->figures, self->star, self->story);
  for (guint i = 0; i < 200; i++)
    {
      guint field = fields[g_test_rand_int_range (0, G_N_ELEMENTS (fields))];
      PrepStoryFigures whole = { 0 };

      write_words (self, field, g_test_rand_int_range (0, 60));
      prep_story_figures_recount (&self->figures, self->star, self->story, field);
      prep_story_figures_count (&whole, self->star, self->story);
      g_assert_cmpmem (self->figures.words, sizeof whole.words, whole.words, sizeof whole.words);
      g_assert_cmpmem (self->figures.percent, sizeof whole.percent, whole.percent,
                       sizeof whole.percent);
      g_assert_cmpfloat (self->figures.learned_words, ==, whole.learned_words);
      g_assert_cmpfloat (self->figures.total_seconds, ==, whole.total_seconds);
      g_assert_cmpint (self->figures.length, ==, whole.length);
    }
}

static void
test_checks_what_a_program_can (Fixture      *self,
                                gconstpointer data)
{
  static const struct
  {
    const char *key;
    guint field;
    const char *text;
    PrepCheckState state;
  } rows[] = {
    { "number", PREP_STORY_RESULT, "", PREP_CHECK_UNKNOWN },
    { "number", PREP_STORY_RESULT, "It went well.", PREP_CHECK_NO },
    { "number", PREP_STORY_RESULT, "Down from 40 s to 3 s.", PREP_CHECK_YES },
    { "number", PREP_STORY_RESULT, "انخفض إلى ٤٠", PREP_CHECK_YES },
    { "number", PREP_STORY_RESULT, "待ち時間は半分に", PREP_CHECK_NO },
    { "number", PREP_STORY_RESULT, "cut to ½", PREP_CHECK_YES },
    { "i-not-we", PREP_STORY_ACTION, "", PREP_CHECK_UNKNOWN },
    { "i-not-we", PREP_STORY_ACTION, "Wrote a test.", PREP_CHECK_UNKNOWN },
    { "i-not-we", PREP_STORY_ACTION, "First I wrote a test. We ran it.", PREP_CHECK_NO },
    { "i-not-we", PREP_STORY_ACTION, "I’m the one who asked; we met and I'd a plan.", PREP_CHECK_YES },
    { "i-not-we", PREP_STORY_ACTION, "We, we, we.", PREP_CHECK_NO },
    { "i-not-we", PREP_STORY_ACTION, "Weekly input is memory.", PREP_CHECK_UNKNOWN },
    { "i-not-we", PREP_STORY_ACTION, "まずテストを書いた。", PREP_CHECK_UNKNOWN },
    { "true", PREP_STORY_ACTION, "I did.", PREP_CHECK_UNKNOWN },
    { "no-such-check", PREP_STORY_ACTION, "I did.", PREP_CHECK_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      write_text (self, rows[i].field, rows[i].text);
      prep_story_figures_count (&self->figures, self->star, self->story);
      g_assert_cmpint (prep_story_figures_check (&self->figures, self->story, rows[i].key), ==,
                       rows[i].state);
    }
}

/* 70 words are thirty seconds. */
static void
test_the_action_begins_within_thirty_seconds (Fixture      *self,
                                              gconstpointer data)
{
  write_words (self, PREP_STORY_SITUATION, 40);
  write_words (self, PREP_STORY_TASK, 30);
  prep_story_figures_count (&self->figures, self->star, self->story);
  g_assert_cmpint (prep_story_figures_check (&self->figures, self->story, "short-start"), ==,
                   PREP_CHECK_UNKNOWN);

  write_words (self, PREP_STORY_ACTION, 1);
  prep_story_figures_recount (&self->figures, self->star, self->story, PREP_STORY_ACTION);
  g_assert_cmpint (prep_story_figures_check (&self->figures, self->story, "short-start"), ==,
                   PREP_CHECK_YES);

  write_words (self, PREP_STORY_TASK, 31);
  prep_story_figures_recount (&self->figures, self->star, self->story, PREP_STORY_TASK);
  g_assert_cmpint (prep_story_figures_check (&self->figures, self->story, "short-start"), ==,
                   PREP_CHECK_NO);
}

/* Every check that a program makes is one that the shipped texts name. */
static void
test_makes_only_shipped_checks (Fixture      *self,
                                gconstpointer data)
{
  const char *made[] = { "number", "i-not-we", "short-start" };

  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < self->star->n_checks; j++)
        found |= g_str_equal (self->star->checks[j].key, made[i]);
      g_assert_true (found);
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/story-figures/nothing-written-is-no-time", test_nothing_written_is_no_time);
  ADD ("/story-figures/the-target-is-within-every-band", test_the_target_is_within_every_band);
  ADD ("/story-figures/a-share-is-short-or-long-outside-its-band",
       test_a_share_is_short_or_long_outside_its_band);
  ADD ("/story-figures/counting-one-part-again-is-counting-all",
       test_counting_one_part_again_is_counting_all);
  ADD ("/story-figures/checks-what-a-program-can", test_checks_what_a_program_can);
  ADD ("/story-figures/the-action-begins-within-thirty-seconds",
       test_the_action_begins_within_thirty_seconds);
  ADD ("/story-figures/makes-only-shipped-checks", test_makes_only_shipped_checks);

  return g_test_run ();
}
