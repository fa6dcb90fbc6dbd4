/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The two things that a round is prepared with: the stories to tell in it, and the questions to
 * ask. A shipped question becomes a record when it is picked.
 */

#include "config.h"

#include "applications/prep-link-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "applications/prep-picker.h"
#include "content/prep-shipped.h"
#include "model/prep-story.h"
#include "model/prep-telling.h"

/* Before the key of a shipped question that is no record yet. */
#define SHIPPED "shipped:"

static GStrv
dup_stories (PrepRound *round)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < prep_record_get_length (PREP_RECORD (round), PREP_ROUND_TELLINGS); i++)
    g_strv_builder_add (
      ids, prep_record_get_text (prep_record_get_nth (PREP_RECORD (round), PREP_ROUND_TELLINGS, i),
                                 PREP_TELLING_STORY));

  return g_strv_builder_end (ids);
}

static char *
dup_story_title (PrepLibrary *library,
                 PrepContent *content,
                 const char  *id)
{
  PrepRecord *story = prep_library_lookup (library, id);

  return story != NULL && prep_library_is_there (library, id) ? prep_record_dup_title (story)
                                                              : NULL;
}

static void
add_pick (GListStore *picks,
          const char *id,
          const char *title)
{
  g_autoptr (PrepPick) pick = prep_pick_new (id, title);

  g_list_store_append (picks, pick);
}

static void
collect_stories (PrepLibrary *library,
                 PrepContent *content,
                 PrepRound   *round,
                 GListStore  *picks)
{
  PrepCollection *stories = prep_library_get_stories (library);
  g_auto (GStrv) linked = dup_stories (round);

  for (guint i = 0; i < prep_collection_get_length (stories); i++)
    {
      PrepRecord *story = prep_collection_get_nth (stories, i);
      g_autofree char *title = prep_record_dup_title (story);

      if (!g_strv_contains ((const char *const *) linked, prep_record_get_id (story)) &&
          prep_record_get_token (story, PREP_STORY_STATUS) != PREP_STORY_STATUS_RETIRED)
        add_pick (picks, prep_record_get_id (story), *title != '\0' ? title : _("Untitled story"));
    }
}

static void
link_story (PrepLibrary *library,
            PrepRound   *round,
            const char  *picked)
{
  g_autoptr (PrepRecord) telling = prep_record_new (PREP_TYPE_TELLING);

  prep_record_set_text (telling, PREP_TELLING_STORY, picked);
  prep_record_set_flag (telling, PREP_TELLING_PLANNED, TRUE);
  prep_record_append (PREP_RECORD (round), PREP_ROUND_TELLINGS, telling);
}

static void
unlink_story (PrepRound *round,
              guint      nth)
{
  PrepRecord *telling = prep_record_get_nth (PREP_RECORD (round), PREP_ROUND_TELLINGS, nth);

  if (telling != NULL)
    prep_record_remove (PREP_RECORD (round), PREP_ROUND_TELLINGS, telling);
}

const PrepLinkKind prep_link_stories = {
  .title = N_("Stories to tell"),
  .add = N_("Add _story…"),
  .none = N_("Choose the stories that fit what this round looks at."),
  .nothing = N_("Every story is in this round, or none is written yet."),
  .place = "story",
  .dup_links = dup_stories,
  .dup_title = dup_story_title,
  .collect = collect_stories,
  .link = link_story,
  .unlink = unlink_story,
};

static GStrv
dup_questions (PrepRound *round)
{
  return g_strdupv ((char **) prep_record_get_texts (PREP_RECORD (round), PREP_ROUND_QUESTIONS));
}

static char *
dup_question_text (PrepLibrary *library,
                   PrepContent *content,
                   const char  *id)
{
  PrepRecord *question = prep_library_lookup (library, id);

  if (question == NULL || !PREP_IS_QUESTION (question) || !prep_library_is_there (library, id))
    return NULL;

  return g_strdup (prep_shipped_get_text (content, question, PREP_QUESTION_TEXT));
}

/* Those that are records: one's own, and the shipped ones that were touched. */
static void
collect_own_questions (PrepLibrary       *library,
                       PrepContent       *content,
                       const char *const *linked,
                       GListStore        *picks)
{
  PrepCollection *questions = prep_library_get_questions (library);

  for (guint i = 0; i < prep_collection_get_length (questions); i++)
    {
      PrepRecord *question = prep_collection_get_nth (questions, i);
      const char *id = prep_record_get_id (question);

      if (prep_record_get_token (question, PREP_QUESTION_KIND) == PREP_QUESTION_KIND_TO_ASK &&
          !g_strv_contains (linked, id))
        add_pick (picks, id, prep_shipped_get_text (content, question, PREP_QUESTION_TEXT));
    }
}

static void
collect_questions (PrepLibrary *library,
                   PrepContent *content,
                   PrepRound   *round,
                   GListStore  *picks)
{
  const PrepContentCultureQuestions *shipped = prep_content_get_culture_questions (content);
  g_auto (GStrv) linked = dup_questions (round);

  collect_own_questions (library, content, (const char *const *) linked, picks);
  for (guint i = 0; i < shipped->n_questions; i++)
    {
      const PrepContentCultureQuestion *question = &shipped->questions[i];
      g_autofree char *id = g_strconcat (SHIPPED, question->key, NULL);

      if (prep_shipped_find_question (library, PREP_QUESTION_KIND_TO_ASK, question->key) == NULL)
        add_pick (picks, id, question->text);
    }
}

static void
link_question (PrepLibrary *library,
               PrepRound   *round,
               const char  *picked)
{
  PrepHistory *history = prep_library_get_history (library);
  PrepQuestion *question;

  if (!g_str_has_prefix (picked, SHIPPED))
    {
      prep_record_add_text (PREP_RECORD (round), PREP_ROUND_QUESTIONS, picked);
      return;
    }

  prep_history_begin (history, _("Question to ask"), NULL);
  question = prep_shipped_touch_question (library, PREP_QUESTION_KIND_TO_ASK,
                                          picked + strlen (SHIPPED));
  if (question != NULL)
    prep_record_add_text (PREP_RECORD (round), PREP_ROUND_QUESTIONS,
                          prep_record_get_id (PREP_RECORD (question)));
  prep_history_end (history);
}

static void
unlink_question (PrepRound *round,
                 guint      nth)
{
  g_auto (GStrv) ids = dup_questions (round);

  if (nth < g_strv_length (ids))
    prep_record_remove_text (PREP_RECORD (round), PREP_ROUND_QUESTIONS, ids[nth]);
}

const PrepLinkKind prep_link_questions = {
  .title = N_("Questions to ask"),
  .add = N_("Add _question…"),
  .none = N_("Two or three are enough: those whose answer would change something."),
  .nothing = N_("Every question is in this round."),
  .place = "question",
  .dup_links = dup_questions,
  .dup_title = dup_question_text,
  .collect = collect_questions,
  .link = link_question,
  .unlink = unlink_question,
};
