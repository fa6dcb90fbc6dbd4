/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-story.h"

#include <glib/gi18n-lib.h>

#include "model/prep-answer.h"
#include "model/prep-card.h"
#include "model/prep-enums.h"
#include "model/prep-rehearsal.h"

static const PrepField story_fields[] = {
  { "title", PREP_FIELD_TEXT, N_("Title"), "what the person calls it" },
  { "hook", PREP_FIELD_TEXT, N_("Hook"), "the story in at most 12 words" },
  { "experience", PREP_FIELD_LINK, N_("Experience"), "where it happened" },
  { "situation", PREP_FIELD_TEXT, N_("Situation"), "the first part" },
  { "task", PREP_FIELD_TEXT, N_("Task"), "the second part" },
  { "action", PREP_FIELD_TEXT, N_("Action"), "the third part" },
  { "result", PREP_FIELD_TEXT, N_("Result"), "the fourth part" },
  { "learned", PREP_FIELD_TEXT, N_("Learned"), "what the person took from it" },
  { "status", PREP_FIELD_TOKEN, N_("Status"), "how far it is",
    .get_type = prep_story_status_get_type },
  { "competencies", PREP_FIELD_TEXTS, N_("Shows"), "keys of the competencies that it shows" },
  { "answers", PREP_FIELD_RECORDS, N_("Answers"), "the questions that it answers",
    .get_type = prep_answer_get_type },
  { "silenced", PREP_FIELD_TEXTS, N_("Silenced checks"),
    "keys of the checks that are not shown for it" },
  { "rehearsals", PREP_FIELD_RECORDS, N_("Rehearsals"), "each time it was told aloud",
    .get_type = prep_rehearsal_get_type },
  { "review", PREP_FIELD_RECORD, N_("Review"), "when it should come back",
    .get_type = prep_card_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (story_fields) == PREP_STORY_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
story_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_STORY_TITLE));
}

PREP_DEFINE_RECORD (PrepStory, prep_story, story_fields, {
  klass->place = "story";
  klass->dup_title = story_dup_title;
})

/* A rehearsal counts when it was rated better than "again". */
static gboolean
is_rehearsed (PrepRecord *self)
{
  for (guint i = 0; i < prep_record_get_length (self, PREP_STORY_REHEARSALS); i++)
    {
      PrepRecord *rehearsal = prep_record_get_nth (self, PREP_STORY_REHEARSALS, i);

      if (prep_record_get_token (rehearsal, PREP_REHEARSAL_RATING) > PREP_RATING_AGAIN)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/**
 * prep_story_get_lacks:
 *
 * What is missing before a story is ready: a title, the four parts, and one telling aloud that
 * need not be done again. "Learned" may stay empty, and the status is the person's own decision.
 *
 * Returns: what is missing
 */
PrepStoryLacks
prep_story_get_lacks (PrepStory *self)
{
  static const struct
  {
    guint field;
    PrepStoryLacks lack;
  } parts[] = {
    { PREP_STORY_TITLE, PREP_STORY_LACKS_TITLE },
    { PREP_STORY_SITUATION, PREP_STORY_LACKS_SITUATION },
    { PREP_STORY_TASK, PREP_STORY_LACKS_TASK },
    { PREP_STORY_ACTION, PREP_STORY_LACKS_ACTION },
    { PREP_STORY_RESULT, PREP_STORY_LACKS_RESULT },
  };
  PrepRecord *record = PREP_RECORD (self);
  PrepStoryLacks lacks = PREP_STORY_LACKS_NOTHING;

  g_return_val_if_fail (PREP_IS_STORY (self), PREP_STORY_LACKS_NOTHING);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (is_blank (prep_record_get_text (record, parts[i].field)))
      lacks |= parts[i].lack;
  if (!is_rehearsed (record))
    lacks |= PREP_STORY_LACKS_REHEARSAL;

  return lacks;
}
