/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-story-figures.h"

#include <string.h>

/* The check "short-start": the action begins within this time. */
#define START_SECONDS 30

static const guint part_fields[PREP_PACE_N_PARTS] = {
  [PREP_PACE_SITUATION] = PREP_STORY_SITUATION,
  [PREP_PACE_TASK] = PREP_STORY_TASK,
  [PREP_PACE_ACTION] = PREP_STORY_ACTION,
  [PREP_PACE_RESULT] = PREP_STORY_RESULT,
};

/* Returns: the field of PrepStory that holds @part */
guint
prep_story_get_part_field (PrepPacePart part)
{
  g_return_val_if_fail ((guint) part < PREP_PACE_N_PARTS, PREP_STORY_SITUATION);

  return part_fields[part];
}

static void
count_field (PrepStoryFigures *self,
             PrepStory        *story,
             guint             field)
{
  const char *text = prep_record_get_text (PREP_RECORD (story), field);

  if (field == PREP_STORY_LEARNED)
    self->learned_words = prep_pace_count_words (text);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    if (part_fields[i] == field)
      self->words[i] = prep_pace_count_words (text);
}

static PrepShareState
get_share_state (const PrepContentPart *part,
                 double                 words,
                 guint                  percent)
{
  if (words <= 0)
    return PREP_SHARE_NONE;
  if (percent < part->share_min)
    return PREP_SHARE_SHORT;

  return percent > part->share_max ? PREP_SHARE_LONG : PREP_SHARE_WITHIN;
}

/* Everything that follows from the words. */
static void
derive (PrepStoryFigures      *self,
        const PrepContentStar *star)
{
  double pace = star->target->words_per_minute;
  double shares[PREP_PACE_N_PARTS];

  self->total_words = 0;
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    {
      self->total_words += self->words[i];
      self->seconds[i] = prep_pace_get_seconds (self->words[i], pace);
    }
  self->learned_seconds = prep_pace_get_seconds (self->learned_words, pace);
  self->total_seconds = prep_pace_get_seconds (self->total_words, pace);
  self->length = prep_pace_get_length (star, self->seconds);

  prep_pace_get_shares (self->seconds, shares);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    {
      self->percent[i] = (guint) (shares[i] * 100 + 0.5);
      self->share[i] = get_share_state (&star->parts[i], self->words[i], self->percent[i]);
    }
}

/**
 * prep_story_figures_count:
 * @star: the shipped hints, whose pace and target are used
 *
 * Counts every part of @story.
 */
void
prep_story_figures_count (PrepStoryFigures      *self,
                          const PrepContentStar *star,
                          PrepStory             *story)
{
  g_return_if_fail (self != NULL && star != NULL && star->n_parts == PREP_PACE_N_PARTS);
  g_return_if_fail (PREP_IS_STORY (story));

  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    count_field (self, story, part_fields[i]);
  count_field (self, story, PREP_STORY_LEARNED);
  derive (self, star);
}

/**
 * prep_story_figures_recount:
 * @self: as prep_story_figures_count() filled it for this story
 * @field: the field of @story that changed
 *
 * Counts @field again, and nothing else; does nothing for a field that has no words to count.
 */
void
prep_story_figures_recount (PrepStoryFigures      *self,
                            const PrepContentStar *star,
                            PrepStory             *story,
                            guint                  field)
{
  g_return_if_fail (self != NULL && star != NULL && star->n_parts == PREP_PACE_N_PARTS);
  g_return_if_fail (PREP_IS_STORY (story));

  count_field (self, story, field);
  derive (self, star);
}

/* Any script's digits count, and signs such as "½". */
static PrepCheckState
has_number (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    switch (g_unichar_type (g_utf8_get_char (p)))
      {
      case G_UNICODE_DECIMAL_NUMBER:
      case G_UNICODE_LETTER_NUMBER:
      case G_UNICODE_OTHER_NUMBER:
        return PREP_CHECK_YES;

      default:
        break;
      }

  return *text != '\0' ? PREP_CHECK_NO : PREP_CHECK_UNKNOWN;
}

/* Whether the @length bytes at @word are one of @list, with or without "'m" and the like. */
static gboolean
is_one_of (const char        *word,
           gsize              length,
           const char *const *list)
{
  for (guint i = 0; list[i] != NULL; i++)
    if (strlen (list[i]) == length && g_ascii_strncasecmp (word, list[i], length) == 0)
      return TRUE;

  return FALSE;
}

/* English only: in another language neither word is found, and nothing is said. */
static PrepCheckState
says_i_more_often (const char *text)
{
  static const char *const mine[] = { "I", "me", "my", "mine", "myself", NULL };
  static const char *const ours[] = { "we", "us", "our", "ours", "ourselves", NULL };
  guint n_mine = 0, n_ours = 0;

  for (const char *p = text; *p != '\0';)
    {
      const char *start = p;

      while (*p != '\0' && g_unichar_isalnum (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      n_mine += is_one_of (start, p - start, mine);
      n_ours += is_one_of (start, p - start, ours);
      if (p == start)
        p = g_utf8_next_char (p);
    }

  if (n_mine + n_ours == 0)
    return PREP_CHECK_UNKNOWN;

  return n_mine > n_ours ? PREP_CHECK_YES : PREP_CHECK_NO;
}

static PrepCheckState
starts_soon (const PrepStoryFigures *self)
{
  if (self->words[PREP_PACE_ACTION] <= 0)
    return PREP_CHECK_UNKNOWN;

  return self->seconds[PREP_PACE_SITUATION] + self->seconds[PREP_PACE_TASK] <= START_SECONDS
           ? PREP_CHECK_YES
           : PREP_CHECK_NO;
}

/**
 * prep_story_figures_check:
 * @key: a check of content/star_hints.json
 *
 * Makes the checks that need no person: "number", "i-not-we" and "short-start". What a story says
 * is true, or confidential, is nothing that a program can tell.
 *
 * Returns: what came of it
 */
PrepCheckState
prep_story_figures_check (const PrepStoryFigures *self,
                          PrepStory              *story,
                          const char             *key)
{
  g_return_val_if_fail (self != NULL && PREP_IS_STORY (story) && key != NULL, PREP_CHECK_UNKNOWN);

  if (g_str_equal (key, "number"))
    return has_number (prep_record_get_text (PREP_RECORD (story), PREP_STORY_RESULT));
  if (g_str_equal (key, "i-not-we"))
    return says_i_more_often (prep_record_get_text (PREP_RECORD (story), PREP_STORY_ACTION));
  if (g_str_equal (key, "short-start"))
    return starts_soon (self);

  return PREP_CHECK_UNKNOWN;
}
