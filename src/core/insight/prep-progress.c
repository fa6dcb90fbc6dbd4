/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-progress.h"

#include "content/prep-shipped.h"
#include "model/prep-day.h"
#include "model/prep-session.h"
#include "model/prep-story.h"
#include "model/prep-time.h"

#define WEEK 7

static void
count_stories (PrepLibrary  *library,
               PrepContent  *content,
               PrepProgress *out)
{
  PrepCollection *stories = prep_library_get_stories (library);

  out->stories_wanted = MAX (prep_content_get_star (content)->target->stories_max, 1);
  for (guint i = 0; i < prep_collection_get_length (stories); i++)
    out->stories_ready += prep_record_get_token (prep_collection_get_nth (stories, i),
                                                 PREP_STORY_STATUS) == PREP_STORY_STATUS_READY;
}

static void
count_memo (PrepLibrary  *library,
            PrepContent  *content,
            PrepProgress *out)
{
  const PrepContentCulture *culture = prep_content_get_culture (content);
  const PrepContentMemo *memo = culture->n_memos > 0 ? &culture->memos[0] : NULL;
  PrepMemo *record = memo != NULL ? prep_shipped_find_memo (library, memo->key) : NULL;
  g_autoptr (GPtrArray) items = NULL;
  const char *edition;

  if (memo == NULL)
    return;

  edition = record != NULL ? prep_record_get_text (PREP_RECORD (record), PREP_MEMO_EDITION) : "";
  items = prep_content_memo_dup_items (memo, *edition != '\0' ? edition : memo->default_edition);
  out->memo_items = items->len;
  for (guint i = 0; record != NULL && i < items->len; i++)
    {
      const PrepContentMemoItem *item = g_ptr_array_index (items, i);
      PrepMemoItem *touched = prep_shipped_find_memo_item (library, item->key);
      int status = touched != NULL ? prep_record_get_token (PREP_RECORD (touched),
                                                            PREP_MEMO_ITEM_STATUS)
                                   : PREP_READ_STATUS_UNREAD;

      out->memo_read += status == PREP_READ_STATUS_READ || status == PREP_READ_STATUS_REFLECTED;
      out->memo_reflected += status == PREP_READ_STATUS_REFLECTED;
    }
}

static void
count_sessions (PrepLibrary  *library,
                const char   *today,
                PrepProgress *out)
{
  PrepCollection *sessions = prep_library_get_sessions (library);

  out->sessions = prep_collection_get_length (sessions);
  for (guint i = 0; i < out->sessions; i++)
    {
      PrepRecord *session = prep_collection_get_nth (sessions, i);
      g_autofree char *day =
        prep_time_dup_local_day (prep_record_get_text (session, PREP_SESSION_STARTED));
      int ago;

      if (day != NULL && prep_day_diff (day, today, &ago))
        out->sessions_week += ago >= 0 && ago < WEEK;
    }
}

/**
 * prep_progress_count:
 * @today: the day it is, YYYY-MM-DD
 * @out: (out caller-allocates): the figures
 */
void
prep_progress_count (PrepLibrary  *library,
                     PrepContent  *content,
                     const char   *today,
                     PrepProgress *out)
{
  g_return_if_fail (PREP_IS_LIBRARY (library) && PREP_IS_CONTENT (content));
  g_return_if_fail (today != NULL && out != NULL);

  *out = (PrepProgress) { 0 };
  count_stories (library, content, out);
  count_memo (library, content, out);
  count_sessions (library, today, out);
}
