/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-content.h"
#include "insight/prep-pace.h"

#define EPSILON 1e-9

static void
test_counts_words (void)
{
  static const struct
  {
    const char *text;
    double words;
  } rows[] = {
    { NULL, 0 },
    { "", 0 },
    { " \n\t ", 0 },
    { "one", 1 },
    { "  one\ttwo\nthree  ", 3 },
    { "non\u00a0breaking\u202fspaces", 3 },
    { "It's well-known: 42 %", 3 },
    { "first — then … done", 3 },
    { "🎉 done", 1 },
    { "naïve cafe\u0301", 2 },
    { "किताब पढ़ो", 2 },
    { "مرحبا بالعالم", 2 },
    { "東京", 1 },
    { "私はLinuxを使う。", 3.5 }, /* five characters and a word */
    { "コード", 1.5 },
    { "ｺｰﾄﾞ", 1.5 },              /* half width */
    { "한국어 학교", 2.5 },
    { "\u1112\u1161\u11ab", 0.5 }, /* one syllable from three letters */
    { "、。「」・", 0 },
    { "bad \xff\xfe bytes", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpfloat (prep_pace_count_words (rows[i].text), ==, rows[i].words);
    }
}

static void
test_turns_words_into_seconds (void)
{
  g_assert_cmpfloat (prep_pace_get_seconds (280, 140), ==, 120);
  g_assert_cmpfloat (prep_pace_get_seconds (0, 140), ==, 0);
  g_assert_cmpfloat (prep_pace_get_seconds (280, 0), ==, 0);
}

/* The target's own numbers agree with each other. */
static void
test_target_is_sound (void)
{
  g_autoptr (PrepContent) content = prep_content_new ();
  const PrepContentStar *star = prep_content_get_star (content);
  double shares[PREP_PACE_N_PARTS];
  double sum = 0;

  g_assert_cmpfloat (prep_pace_get_seconds (star->target->words, star->target->words_per_minute),
                     ==, star->target->seconds);
  prep_pace_get_target_shares (star, shares);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    sum += shares[i];
  g_assert_cmpfloat_with_epsilon (sum, 1, EPSILON);
  g_assert_cmpfloat_with_epsilon (shares[PREP_PACE_ACTION], 0.55, EPSILON);
}

static void
test_shares_the_time (void)
{
  const double even[] = { 30, 30, 30, 30 };
  const double odd[] = { -5, 0, 30, 10 };
  const double none[] = { 0, 0, 0, 0 };
  double shares[PREP_PACE_N_PARTS];

  g_assert_true (prep_pace_get_shares (even, shares));
  g_assert_cmpfloat (shares[PREP_PACE_TASK], ==, 0.25);

  g_assert_true (prep_pace_get_shares (odd, shares));
  g_assert_cmpfloat (shares[PREP_PACE_SITUATION], ==, 0);
  g_assert_cmpfloat (shares[PREP_PACE_ACTION], ==, 0.75);

  g_assert_false (prep_pace_get_shares (none, shares));
  g_assert_cmpfloat (shares[PREP_PACE_RESULT], ==, 0);
}

static void
test_scores_the_split (void)
{
  static const struct
  {
    double seconds[PREP_PACE_N_PARTS];
    double score;
    PrepPaceLength length;
  } rows[] = {
    { { 18, 12, 66, 24 }, 1, PREP_PACE_LENGTH_GOOD },      /* the target itself */
    { { 27, 18, 99, 36 }, 1, PREP_PACE_LENGTH_GOOD },      /* 180 s, still allowed */
    { { 36, 24, 132, 48 }, 0.75, PREP_PACE_LENGTH_LONG },  /* 240 s: 180 / 240 */
    { { 9, 6, 33, 12 }, 1, PREP_PACE_LENGTH_SHORT },       /* 60 s: a good split all the same */
    { { 30, 30, 30, 30 }, 0.70, PREP_PACE_LENGTH_GOOD },   /* off by .10 .15 .30 .05 */
    { { 120, 0, 0, 0 }, 0.15, PREP_PACE_LENGTH_GOOD },
    { { 0, 0, 0, 0 }, 0, PREP_PACE_LENGTH_NONE },
    { { 13.5, 9, 49.5, 18 }, 1, PREP_PACE_LENGTH_GOOD },   /* 90 s, just allowed */
  };
  g_autoptr (PrepContent) content = prep_content_new ();
  const PrepContentStar *star = prep_content_get_star (content);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpfloat_with_epsilon (prep_pace_get_score (star, rows[i].seconds),
                                      rows[i].score, EPSILON);
      g_assert_cmpint (prep_pace_get_length (star, rows[i].seconds), ==, rows[i].length);
    }
}

static void
test_score_stays_between_0_and_1 (void)
{
  g_autoptr (PrepContent) content = prep_content_new ();
  const PrepContentStar *star = prep_content_get_star (content);

  for (guint i = 0; i < 10000; i++)
    {
      double seconds[PREP_PACE_N_PARTS];
      double score;

      for (guint j = 0; j < PREP_PACE_N_PARTS; j++)
        seconds[j] = g_test_rand_int_range (-10, 400);
      score = prep_pace_get_score (star, seconds);
      g_assert_cmpfloat (score, >=, 0);
      g_assert_cmpfloat (score, <=, 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pace/counts-words", test_counts_words);
  g_test_add_func ("/pace/turns-words-into-seconds", test_turns_words_into_seconds);
  g_test_add_func ("/pace/target-is-sound", test_target_is_sound);
  g_test_add_func ("/pace/shares-the-time", test_shares_the_time);
  g_test_add_func ("/pace/scores-the-split", test_scores_the_split);
  g_test_add_func ("/pace/score-stays-between-0-and-1", test_score_stays_between_0_and_1);

  return g_test_run ();
}
