/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-pace.h"

#define PERCENT 100.0

/* Characters of which each is said like half a word: Han, kana, Hangul. The mark that makes a
 * vowel long belongs to two scripts, so Unicode gives it to none. */
static gboolean
is_half_word (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
      return g_unichar_isalnum (c);

    default:
      return c == 0x30fc;
    }
}

/**
 * prep_pace_count_words:
 * @text: (nullable): any text
 *
 * Words are what stands between spaces and holds a letter or a digit, so a lone dash is none. Each
 * Han, kana or Hangul character counts half a word; other letters between them are words of
 * their own.
 *
 * Returns: the number of words, in halves
 */
double
prep_pace_count_words (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *composed = NULL;
  gboolean inside = FALSE;
  guint halves = 0;

  if (text == NULL)
    return 0;

  /* Composed, so that a Hangul syllable is one character however it was typed. */
  valid = g_utf8_make_valid (text, -1);
  composed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL_COMPOSE);
  for (const char *p = composed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_half_word (c))
        {
          halves++;
          inside = FALSE;
        }
      else if (g_unichar_isspace (c))
        {
          inside = FALSE;
        }
      else if (!inside && g_unichar_isalnum (c))
        {
          halves += 2;
          inside = TRUE;
        }
    }

  return halves / 2.0;
}

/**
 * prep_pace_get_seconds:
 * @words: from prep_pace_count_words()
 * @words_per_minute: the pace; what rehearsals say, or the target's (140) until there are some
 *
 * Returns: how long the words take to say; 0 when the pace is not above 0
 */
double
prep_pace_get_seconds (double words,
                       double words_per_minute)
{
  return words_per_minute > 0 ? words * 60.0 / words_per_minute : 0;
}

/* What is below 0, as after a clock was set, counts as nothing. */
static double
get_total (const double *seconds)
{
  double total = 0;

  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    total += MAX (seconds[i], 0);

  return total;
}

/**
 * prep_pace_get_shares:
 * @seconds: (array fixed-size=4): how long each part took
 * @shares: (out caller-allocates) (array fixed-size=4): the part of the whole, 0 to 1; all 0 when
 *   there is no time at all
 *
 * Returns: whether there is any time to share
 */
gboolean
prep_pace_get_shares (const double *seconds,
                      double       *shares)
{
  double total;

  g_return_val_if_fail (seconds != NULL && shares != NULL, FALSE);

  total = get_total (seconds);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    shares[i] = total > 0 ? MAX (seconds[i], 0) / total : 0;

  return total > 0;
}

/**
 * prep_pace_get_target_shares:
 * @star: the shipped hints
 * @shares: (out caller-allocates) (array fixed-size=4): what each part should have, 0 to 1
 */
void
prep_pace_get_target_shares (const PrepContentStar *star,
                             double                *shares)
{
  g_return_if_fail (star != NULL && star->n_parts == PREP_PACE_N_PARTS && shares != NULL);

  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    shares[i] = star->parts[i].share / PERCENT;
}

/**
 * prep_pace_get_score:
 * @star: the shipped hints
 * @seconds: (array fixed-size=4): how long each part took
 *
 * The STAR split of CONTRACTS.md, section 7: one less half the sum of the differences between
 * actual and target shares, less in proportion when the whole is longer than is allowed.
 *
 * Returns: 0 to 1; 0 when nothing was told
 */
double
prep_pace_get_score (const PrepContentStar *star,
                     const double          *seconds)
{
  double shares[PREP_PACE_N_PARTS], target[PREP_PACE_N_PARTS];
  double distance = 0;

  g_return_val_if_fail (star != NULL && seconds != NULL, 0);

  if (!prep_pace_get_shares (seconds, shares))
    return 0;

  prep_pace_get_target_shares (star, target);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    distance += ABS (shares[i] - target[i]);

  return (1 - distance / 2) * MIN (1, star->target->seconds_max / get_total (seconds));
}

/**
 * prep_pace_get_length:
 * @star: the shipped hints
 * @seconds: (array fixed-size=4): how long each part took
 *
 * Returns: whether the whole is as long as is allowed (90 to 180 seconds, both included)
 */
PrepPaceLength
prep_pace_get_length (const PrepContentStar *star,
                      const double          *seconds)
{
  double total;

  g_return_val_if_fail (star != NULL && seconds != NULL, PREP_PACE_LENGTH_NONE);

  total = get_total (seconds);
  if (total <= 0)
    return PREP_PACE_LENGTH_NONE;
  if (total < star->target->seconds_min)
    return PREP_PACE_LENGTH_SHORT;

  return total > star->target->seconds_max ? PREP_PACE_LENGTH_LONG : PREP_PACE_LENGTH_GOOD;
}
