/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-library.h"

#include <string.h>

#include "model/prep-round.h"
#include "model/prep-task.h"
#include "model/prep-time.h"

/**
 * prep_library_get_season:
 *
 * Returns: (transfer none) (nullable): the season that is active, else the first one; %NULL while
 *   the person changed nothing of the usual one
 */
PrepSeason *
prep_library_get_season (PrepLibrary *self)
{
  PrepCollection *seasons;

  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);

  seasons = prep_library_get_seasons (self);
  for (guint i = 0; i < prep_collection_get_length (seasons); i++)
    if (prep_record_get_flag (prep_collection_get_nth (seasons, i), PREP_SEASON_ACTIVE))
      return prep_collection_get_nth (seasons, i);

  return prep_collection_get_nth (seasons, 0);
}

/**
 * prep_library_touch_season:
 * @name: what a new one is called
 * @term: its term, "Summer 2027"
 *
 * Returns: (transfer none) (nullable): the season of prep_library_get_season(), made now if there
 *   is none; %NULL if it cannot be made now
 */
PrepSeason *
prep_library_touch_season (PrepLibrary *self,
                           const char  *name,
                           const char  *term)
{
  PrepSeason *season = prep_library_get_season (self);
  g_autoptr(PrepRecord) fresh = NULL;

  if (season != NULL)
    return season;

  fresh = prep_record_new (PREP_TYPE_SEASON);
  prep_record_set_text (fresh, PREP_SEASON_NAME, name);
  prep_record_set_text (fresh, PREP_SEASON_TERM, term);
  prep_record_set_flag (fresh, PREP_SEASON_ACTIVE, TRUE);
  if (!prep_collection_add (prep_library_get_seasons (self), fresh))
    return NULL;

  return PREP_SEASON (fresh);
}

/* Keeps in day the latest day on which a task of this kind for the record was done. */
static void
keep_done_on (PrepLibrary  *self,
              const char   *id,
              PrepTaskKind  kind,
              char          day[11])
{
  guint n;
  const PrepReference *references = prep_library_get_references (self, id, &n);

  for (guint i = 0; i < n; i++)
    {
      PrepRecord *task = references[i].record;
      g_autofree char *done_on = NULL;

      if (!PREP_IS_TASK (task) || !prep_task_is_done (PREP_TASK (task)) ||
          (PrepTaskKind) prep_record_get_token (task, PREP_TASK_KIND) != kind)
        continue;

      done_on = prep_time_dup_local_day (prep_record_get_text (task, PREP_TASK_DONE));
      if (done_on != NULL && strcmp (done_on, day) > 0)
        g_strlcpy (day, done_on, 11);
    }
}

/**
 * prep_library_get_done_on:
 * @job: an application
 * @kind: a kind of task
 * @day: (out): the day, or ""
 *
 * The last day on which a task of this kind was done for @job or one of its rounds.
 */
void
prep_library_get_done_on (PrepLibrary  *self,
                          PrepJob      *job,
                          PrepTaskKind  kind,
                          char          day[11])
{
  PrepRecord *record = PREP_RECORD (job);

  g_return_if_fail (PREP_IS_LIBRARY (self));

  *day = '\0';
  keep_done_on (self, prep_record_get_id (record), kind, day);
  for (guint i = 0; i < prep_record_get_length (record, PREP_JOB_ROUNDS); i++)
    keep_done_on (self, prep_record_get_id (prep_record_get_nth (record, PREP_JOB_ROUNDS, i)),
                  kind, day);
}

/**
 * prep_library_get_quiet_days:
 * @job: an application
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: as prep_job_get_quiet_days(), with the follow-ups among the tasks
 */
int
prep_library_get_quiet_days (PrepLibrary *self,
                             PrepJob     *job,
                             const char  *today)
{
  char followed_up_on[11];

  prep_library_get_done_on (self, job, PREP_TASK_KIND_FOLLOW_UP, followed_up_on);

  return prep_job_get_quiet_days (job, followed_up_on, today);
}

/**
 * prep_library_get_advice:
 * @job: an application
 * @today: the day it is, YYYY-MM-DD
 * @day: (out): the day for which it is advised, or ""
 *
 * Returns: as prep_job_get_advice(), with the notes and follow-ups among the tasks
 */
PrepAdvice
prep_library_get_advice (PrepLibrary *self,
                         PrepJob     *job,
                         const char  *today,
                         char         day[11])
{
  char thanked_on[11], followed_up_on[11];

  prep_library_get_done_on (self, job, PREP_TASK_KIND_THANK_YOU, thanked_on);
  prep_library_get_done_on (self, job, PREP_TASK_KIND_FOLLOW_UP, followed_up_on);

  return prep_job_get_advice (job, thanked_on, followed_up_on, today, day);
}
