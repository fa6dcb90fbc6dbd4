/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-text.h"

#include <glib/gi18n-lib.h>

/* A hook is one breath. */
#define HOOK_WORDS 12

/* Words are counted in halves, for the scripts that do not part them; people are told whole ones. */
static int
whole (double value)
{
  return (int) (value + 0.5);
}

/* Returns: the icon that stands beside the word for @status. */
const char *
prep_story_status_get_icon (PrepStoryStatus status)
{
  switch (status)
    {
    case PREP_STORY_STATUS_DRAFT:
      return "document-edit-symbolic";
    case PREP_STORY_STATUS_READY:
      return "emblem-ok-symbolic";
    case PREP_STORY_STATUS_RETIRED:
      return "document-open-recent-symbolic";
    case PREP_STORY_STATUS_SEED:
    default:
      return "radio-symbolic";
    }
}

/* Returns: the title of @story, or what stands for one that has none yet. */
char *
prep_story_dup_name (PrepStory *story)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (PREP_IS_STORY (story), NULL);

  title = prep_record_dup_title (PREP_RECORD (story));
  g_strstrip (title);

  return title[0] != '\0' ? g_steal_pointer (&title) : g_strdup (_("Untitled story"));
}

/* Returns: minutes and seconds ("1:52"). */
char *
prep_story_format_time (double seconds)
{
  int n = whole (seconds);

  /* Translators: minutes and seconds of a speaking time. */
  return g_strdup_printf (_("%1$d:%2$02d"), n / 60, n % 60);
}

/* Returns: "38 words · 16 s". */
char *
prep_story_format_words (double words,
                         double seconds)
{
  int n = whole (words);

  /* Translators: how long a text is: its words, and the seconds that they take to say. */
  return g_strdup_printf (ngettext ("%1$d word · %2$d s", "%1$d words · %2$d s", n), n,
                          whole (seconds));
}

/* Returns: a part's share of the time against the band of @part. */
char *
prep_story_format_share (const PrepContentPart *part,
                         PrepShareState         state,
                         guint                  percent)
{
  guint min = part->share_min;
  guint max = part->share_max;

  switch (state)
    {
    case PREP_SHARE_SHORT:
      return g_strdup_printf (_("%1$u%%, short of the target of %2$u–%3$u%%"), percent, min, max);
    case PREP_SHARE_WITHIN:
      return g_strdup_printf (_("%1$u%%, within the target of %2$u–%3$u%%"), percent, min, max);
    case PREP_SHARE_LONG:
      return g_strdup_printf (_("%1$u%%, long for the target of %2$u–%3$u%%"), percent, min, max);
    case PREP_SHARE_NONE:
    default:
      /* Translators: of a part of a story; 10–20% of the speaking time. */
      return g_strdup_printf (_("Nothing yet; the target is %1$u–%2$u%%"), min, max);
    }
}

/* Returns: whether the whole has the right length. */
char *
prep_story_format_length (const PrepContentStar *star,
                          PrepPaceLength         length)
{
  g_autofree char *min = prep_story_format_time (star->target->seconds_min);
  g_autofree char *max = prep_story_format_time (star->target->seconds_max);

  switch (length)
    {
    case PREP_PACE_LENGTH_SHORT:
      return g_strdup_printf (_("Short of the target of %1$s–%2$s"), min, max);
    case PREP_PACE_LENGTH_GOOD:
      return g_strdup_printf (_("Within the target of %1$s–%2$s"), min, max);
    case PREP_PACE_LENGTH_LONG:
      return g_strdup_printf (_("Long for the target of %1$s–%2$s"), min, max);
    case PREP_PACE_LENGTH_NONE:
    default:
      return g_strdup_printf (_("The target is %1$s–%2$s"), min, max);
    }
}

/* Returns: how many words a hook has, of those that it may have; "" for an empty one. */
char *
prep_story_format_hook (const char *hook)
{
  int n = whole (prep_pace_count_words (hook));

  if (n == 0)
    return g_strdup ("");

  /* Translators: words that a hook has, and how many it should have at most. */
  return g_strdup_printf (_("%1$d/%2$d"), n, HOOK_WORDS);
}

/* Returns: what to say about a hook that is too long; "" for one that is not. */
char *
prep_story_advise_hook (const char *hook)
{
  int n = whole (prep_pace_count_words (hook));

  if (n <= HOOK_WORDS)
    return g_strdup ("");

  return g_strdup_printf (_("The hook has %1$d words; one of at most %2$d is easier to remember."),
                          n, HOOK_WORDS);
}

/* Returns: what is missing before the story is ready, or what is left to do when it is called so
 * already. */
char *
prep_story_format_lacks (PrepStoryLacks  lacks,
                         PrepStoryStatus status)
{
  static const struct
  {
    PrepStoryLacks lack;
    const char *name;
  } names[] = {
    { PREP_STORY_LACKS_TITLE, N_("a title") },
    { PREP_STORY_LACKS_SITUATION, N_("the situation") },
    { PREP_STORY_LACKS_TASK, N_("the task") },
    { PREP_STORY_LACKS_ACTION, N_("the action") },
    { PREP_STORY_LACKS_RESULT, N_("the result") },
    { PREP_STORY_LACKS_REHEARSAL, N_("telling it aloud once") },
  };
  g_autoptr (GString) list = g_string_new (NULL);

  if (lacks == PREP_STORY_LACKS_NOTHING)
    return g_strdup (_("Nothing is missing: it can be told."));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (lacks & names[i].lack)
      g_string_append_printf (list, "%s%s", list->len > 0 ? " · " : "", _(names[i].name));

  if (status == PREP_STORY_STATUS_READY)
    /* Translators: %s is a list such as "the task · the result". */
    return g_strdup_printf (_("Still to do: %s"), list->str);

  /* Translators: %s is a list such as "the task · the result". */
  return g_strdup_printf (_("Missing for ready: %s"), list->str);
}
