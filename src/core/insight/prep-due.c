/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "insight/prep-due.h"

#include <string.h>

#include "model/prep-day.h"
#include "model/prep-job-stage.h"
#include "model/prep-task.h"
#include "model/prep-time.h"

typedef struct
{
  PrepLibrary *library;
  const char *today;
  gint64 now;
  int n_days;
  GPtrArray *found;
  GHashTable *zones; /* identifier to a time there, which holds its zone */
} Search;

/* Adds what is due on day, if day is one and near enough; what has no day, if all is asked for. */
static PrepDue *
add_due (Search      *search,
         PrepDueKind  kind,
         gpointer     record,
         PrepJob     *job,
         const char  *day)
{
  PrepDue *due;
  int days = PREP_DUE_NO_DAY;

  if (*day != '\0' && !prep_day_diff (search->today, day, &days))
    return NULL;
  /* Nobody is late with a suggestion. */
  if (kind == PREP_DUE_ADVICE)
    days = MAX (days, 0);
  if (days > search->n_days)
    return NULL;

  due = g_new0 (PrepDue, 1);
  due->kind = kind;
  due->record = g_object_ref (record);
  due->job = job;
  due->days = days;
  due->instant = PREP_ROUND_NO_TIME;
  g_strlcpy (due->day, day, sizeof due->day);
  g_ptr_array_add (search->found, due);
  return due;
}

/* The day of an instant where the person is now: an interview in another zone is on one's own. */
static char *
day_here (gint64 instant)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (instant);

  return time != NULL ? prep_day_from_date_time (time) : g_strdup ("");
}

/* What lies on the application itself may be left without a day. */
static void
add_dated (Search      *search,
           PrepDueKind  kind,
           gpointer     record,
           PrepJob     *job,
           const char  *day)
{
  if (*day != '\0')
    add_due (search, kind, record, job, day);
}

/* Reading a zone takes a thousand times as long as using it, and GLib forgets one that nobody
 * holds: those of a season's rounds, a handful, are held while the list is made. */
static void
hold_zone (Search     *search,
           const char *identifier)
{
  if (*identifier != '\0' && !g_hash_table_contains (search->zones, identifier))
    g_hash_table_insert (search->zones, (gpointer) identifier,
                         prep_time_local_to_date_time ("2000-01-01T00:00", identifier));
}

static void
unref_time (gpointer time)
{
  if (time != NULL)
    g_date_time_unref (time);
}

static void
add_round (Search    *search,
           PrepJob   *job,
           PrepRound *round)
{
  g_autofree char *here = NULL;
  gint64 instant;
  char day[11];
  PrepDue *due;

  if (prep_round_is_assessment (round) && !prep_round_is_held (round) &&
      prep_record_get_token (PREP_RECORD (round), PREP_ROUND_STATUS) !=
        PREP_ROUND_STATUS_CANCELLED)
    {
      add_dated (search, PREP_DUE_ASSESSMENT, round, job,
                 prep_record_get_text (PREP_RECORD (round), PREP_ROUND_DUE));
      return;
    }
  prep_round_get_day (round, day);
  hold_zone (search, prep_record_get_text (PREP_RECORD (round), PREP_ROUND_ZONE));
  if (*day == '\0' || !prep_round_is_upcoming (round, search->now))
    return;
  instant = prep_round_get_instant (round);
  here = instant != PREP_ROUND_NO_TIME ? day_here (instant) : g_strdup (day);
  due = add_due (search, PREP_DUE_ROUND, round, job, here);
  if (due != NULL)
    due->instant = instant;
}

static void
add_advice (Search  *search,
            PrepJob *job)
{
  char day[11];
  PrepAdvice advice = prep_library_get_advice (search->library, job, search->today, day);
  PrepDue *due;

  if (advice == PREP_ADVICE_NONE)
    return;
  /* When the answer itself is due there is nothing left to suggest. */
  if (advice == PREP_ADVICE_ANSWER_OFFER &&
      strcmp (prep_record_get_text (PREP_RECORD (job), PREP_JOB_ANSWER_BY), search->today) <= 0)
    return;
  due = add_due (search, PREP_DUE_ADVICE, job, job, day);
  if (due != NULL)
    due->advice = advice;
}

static void
add_job (Search  *search,
         PrepJob *job)
{
  PrepRecord *record = PREP_RECORD (job);
  PrepStage stage = prep_job_get_stage (job);

  if (!prep_job_is_live (job))
    return;
  for (guint i = 0; i < prep_record_get_length (record, PREP_JOB_ROUNDS); i++)
    add_round (search, job, prep_record_get_nth (record, PREP_JOB_ROUNDS, i));
  add_dated (search, PREP_DUE_ACTION, job, job, prep_record_get_text (record, PREP_JOB_NEXT_DUE));
  if (stage < PREP_STAGE_APPLIED)
    add_dated (search, PREP_DUE_DEADLINE, job, job,
               prep_record_get_text (record, PREP_JOB_DEADLINE));
  if (stage == PREP_STAGE_OFFER)
    add_dated (search, PREP_DUE_OFFER, job, job,
               prep_record_get_text (record, PREP_JOB_ANSWER_BY));
  add_advice (search, job);
}

/* The application that task is for, directly or through one of its rounds. */
static PrepJob *
job_of_task (Search     *search,
             PrepRecord *task)
{
  PrepRecord *parent = prep_library_lookup (search->library,
                                            prep_record_get_text (task, PREP_TASK_PARENT));
  PrepRecord *top = parent != NULL ? prep_record_get_top (parent) : NULL;

  return top != NULL && PREP_IS_JOB (top) && !prep_record_is_deleted (top) ? PREP_JOB (top) : NULL;
}

/* The longest overdue first, then by day, and last what has none; on one day what is at a time, then
 * what must be done, then advice. */
static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  const PrepDue *one = *(PrepDue * const *) a;
  const PrepDue *two = *(PrepDue * const *) b;
  int order = (one->days > two->days) - (one->days < two->days);

  if (order == 0)
    order = (int) one->kind - (int) two->kind;
  if (order == 0)
    order = one->instant < two->instant ? -1 : one->instant > two->instant;
  if (order == 0)
    order = strcmp (prep_record_get_id (one->record), prep_record_get_id (two->record));
  return order;
}

void
prep_due_free (PrepDue *due)
{
  if (due == NULL)
    return;

  g_object_unref (due->record);
  g_free (due);
}

/**
 * prep_due_collect:
 * @today: the day it is, YYYY-MM-DD
 * @now: seconds since 1970, UTC
 * @n_days: how far to look: 0 is what is overdue or due today; %PREP_DUE_ALL is everything, and the
 *   tasks without a day too
 *
 * Returns: (transfer full) (element-type PrepDue): what is due, in order
 */
GPtrArray *
prep_due_collect (PrepLibrary *library,
                  const char  *today,
                  gint64       now,
                  int          n_days)
{
  g_autoptr (GHashTable) zones = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, unref_time);
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_due_free);
  Search search = { library, today, now, n_days, found, zones };
  PrepCollection *jobs, *tasks;

  g_return_val_if_fail (PREP_IS_LIBRARY (library) && today != NULL, found);

  jobs = prep_library_get_jobs (library);
  tasks = prep_library_get_tasks (library);
  for (guint i = 0; i < prep_collection_get_length (jobs); i++)
    add_job (&search, prep_collection_get_nth (jobs, i));
  for (guint i = 0; i < prep_collection_get_length (tasks); i++)
    {
      PrepRecord *task = prep_collection_get_nth (tasks, i);

      if (!prep_task_is_done (PREP_TASK (task)))
        add_due (&search, PREP_DUE_TASK, task, job_of_task (&search, task),
                 prep_record_get_text (task, PREP_TASK_DUE));
    }
  g_ptr_array_sort (found, compare_due);
  return found;
}
