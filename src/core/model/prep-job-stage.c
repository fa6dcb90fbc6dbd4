/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-job-stage.h"

#include <string.h>

#include "model/prep-round.h"

/* How long a chain of corrections of corrections is followed; a longer one is no person's work. */
#define MAX_CHAIN 64

/* An event, the id at the end of its chain of corrections, and the time that gives it its place
 * among the events of one day. */
typedef struct
{
  PrepRecord *event;
  const char *root;
  const char *placed;
} Entry;

static const char *
text (PrepRecord *event,
      guint       field)
{
  return prep_record_get_text (event, field);
}

static guint
get_n_events (PrepJob *self)
{
  return prep_record_get_length (PREP_RECORD (self), PREP_JOB_EVENTS);
}

static PrepRecord *
get_event (PrepJob *self,
           guint    nth)
{
  return prep_record_get_nth (PREP_RECORD (self), PREP_JOB_EVENTS, nth);
}

/* Whether a counts as made after b. */
static gboolean
is_later (PrepRecord *a,
          PrepRecord *b)
{
  int order = strcmp (text (a, PREP_RECORD_CREATED), text (b, PREP_RECORD_CREATED));

  return order != 0 ? order > 0 : strcmp (prep_record_get_id (a), prep_record_get_id (b)) > 0;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *one = a, *other = b;
  int order = strcmp (text (one->event, PREP_STAGE_EVENT_ON),
                      text (other->event, PREP_STAGE_EVENT_ON));

  if (order == 0)
    order = strcmp (one->placed, other->placed);
  if (order == 0)
    order = strcmp (prep_record_get_id (one->event), prep_record_get_id (other->event));

  return order;
}

static Entry
make_entry (GHashTable *by_id,
            PrepRecord *event)
{
  PrepRecord *root = event;

  for (guint i = 0; i < MAX_CHAIN; i++)
    {
      const char *corrects = text (root, PREP_STAGE_EVENT_CORRECTS);
      PrepRecord *next = *corrects != '\0' ? g_hash_table_lookup (by_id, corrects) : NULL;

      if (next == NULL && *corrects != '\0')
        return (Entry) { event, corrects, text (root, PREP_RECORD_CREATED) };
      if (next == NULL || next == event)
        break;
      root = next;
    }

  return (Entry) { event, prep_record_get_id (root), text (root, PREP_RECORD_CREATED) };
}

/* The events that count, in order: of an event and its corrections the last one that was not
 * taken back, so that two machines that correct the same event agree on one of them. */
static GArray *
collect_correct_entries (PrepJob *self)
{
  g_autoptr(GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) last = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GArray) all = g_array_new (FALSE, FALSE, sizeof (Entry));
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  guint n = get_n_events (self);

  for (guint i = 0; i < n; i++)
    g_hash_table_insert (by_id, (gpointer) prep_record_get_id (get_event (self, i)),
                         get_event (self, i));

  for (guint i = 0; i < n; i++)
    {
      Entry entry = make_entry (by_id, get_event (self, i));
      PrepRecord *rival = g_hash_table_lookup (last, entry.root);

      if (prep_record_get_flag (entry.event, PREP_STAGE_EVENT_VOID))
        continue;
      if (rival == NULL || is_later (entry.event, rival))
        g_hash_table_insert (last, (gpointer) entry.root, entry.event);
      g_array_append_val (all, entry);
    }

  for (guint i = 0; i < all->len; i++)
    {
      Entry *entry = &g_array_index (all, Entry, i);

      if (g_hash_table_lookup (last, entry->root) == entry->event)
        g_array_append_val (entries, *entry);
    }
  g_array_sort (entries, compare_entries);

  return entries;
}

static gboolean
has_corrections (PrepJob *self)
{
  for (guint i = 0; i < get_n_events (self); i++)
    if (*text (get_event (self, i), PREP_STAGE_EVENT_CORRECTS) != '\0')
      return TRUE;

  return FALSE;
}

/* The same, without tables, where no event corrects another: nearly always. */
static GArray *
collect_plain_entries (PrepJob *self)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (guint i = 0; i < get_n_events (self); i++)
    {
      PrepRecord *event = get_event (self, i);
      Entry entry = { event, prep_record_get_id (event), text (event, PREP_RECORD_CREATED) };

      if (!prep_record_get_flag (event, PREP_STAGE_EVENT_VOID))
        g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);

  return entries;
}

static GArray *
collect_entries (PrepJob *self)
{
  return has_corrections (self) ? collect_correct_entries (self) : collect_plain_entries (self);
}

/* The last event that counts. Lists sort by it, so the usual case makes no lists. */
static PrepRecord *
get_last (PrepJob *self)
{
  PrepRecord *last = NULL;
  Entry best = { NULL };

  for (guint i = 0; i < get_n_events (self); i++)
    {
      PrepRecord *event = get_event (self, i);
      Entry entry = { event, "", text (event, PREP_RECORD_CREATED) };

      if (*text (event, PREP_STAGE_EVENT_CORRECTS) != '\0')
        {
          g_autoptr(GArray) entries = collect_entries (self);

          return entries->len > 0 ? g_array_index (entries, Entry, entries->len - 1).event : NULL;
        }
      if (prep_record_get_flag (event, PREP_STAGE_EVENT_VOID))
        continue;
      if (last == NULL || compare_entries (&entry, &best) > 0)
        {
          last = event;
          best = entry;
        }
    }

  return last;
}

/**
 * prep_job_dup_events:
 *
 * Returns: (transfer container) (element-type PrepStageEvent): the events that count, in order
 */
GPtrArray *
prep_job_dup_events (PrepJob *self)
{
  g_autoptr(GArray) entries = NULL;
  GPtrArray *events;

  g_return_val_if_fail (PREP_IS_JOB (self), NULL);

  entries = collect_entries (self);
  events = g_ptr_array_sized_new (entries->len);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (events, g_array_index (entries, Entry, i).event);

  return events;
}

/**
 * prep_job_get_stage:
 *
 * Returns: the stage of the last event that counts; interested if there is none
 */
PrepStage
prep_job_get_stage (PrepJob *self)
{
  PrepRecord *last;

  g_return_val_if_fail (PREP_IS_JOB (self), PREP_STAGE_INTERESTED);

  last = get_last (self);
  return last != NULL ? (PrepStage) prep_record_get_token (last, PREP_STAGE_EVENT_STAGE)
                      : PREP_STAGE_INTERESTED;
}

/**
 * prep_job_get_furthest_stage:
 *
 * How far the application ever came, in the order of the funnel; closed has no rank. A round that
 * was held counts as interviewing, an assessment that was handed in as assessment, also where no
 * event says so.
 *
 * Returns: the furthest stage
 */
PrepStage
prep_job_get_furthest_stage (PrepJob *self)
{
  g_autoptr(GArray) entries = NULL;
  PrepStage furthest = PREP_STAGE_INTERESTED;

  g_return_val_if_fail (PREP_IS_JOB (self), PREP_STAGE_INTERESTED);

  entries = collect_entries (self);
  for (guint i = 0; i < entries->len; i++)
    {
      PrepStage stage = prep_record_get_token (g_array_index (entries, Entry, i).event,
                                               PREP_STAGE_EVENT_STAGE);

      if (stage != PREP_STAGE_CLOSED)
        furthest = MAX (furthest, stage);
    }

  for (guint i = 0; i < prep_record_get_length (PREP_RECORD (self), PREP_JOB_ROUNDS); i++)
    {
      PrepRound *round = prep_record_get_nth (PREP_RECORD (self), PREP_JOB_ROUNDS, i);

      if (prep_round_is_held (round))
        furthest = MAX (furthest, prep_round_is_assessment (round) ? PREP_STAGE_ASSESSMENT
                                                                   : PREP_STAGE_INTERVIEWING);
    }

  return furthest;
}

/**
 * prep_job_get_close_reason:
 *
 * Returns: why it was closed; none if it is not closed or nobody said
 */
PrepCloseReason
prep_job_get_close_reason (PrepJob *self)
{
  PrepRecord *last;

  g_return_val_if_fail (PREP_IS_JOB (self), PREP_CLOSE_REASON_NONE);

  last = get_last (self);
  if (last == NULL || prep_record_get_token (last, PREP_STAGE_EVENT_STAGE) != PREP_STAGE_CLOSED)
    return PREP_CLOSE_REASON_NONE;

  return prep_record_get_token (last, PREP_STAGE_EVENT_REASON);
}

/**
 * prep_job_get_moved_on:
 *
 * Returns: the day of the last event that counts; "" if there is none
 */
const char *
prep_job_get_moved_on (PrepJob *self)
{
  PrepRecord *last;

  g_return_val_if_fail (PREP_IS_JOB (self), "");

  last = get_last (self);
  return last != NULL ? text (last, PREP_STAGE_EVENT_ON) : "";
}

/**
 * prep_job_get_first_event:
 * @stage: a stage
 *
 * Returns: (transfer none) (nullable): the first event that counts with @stage
 */
PrepStageEvent *
prep_job_get_first_event (PrepJob   *self,
                          PrepStage  stage)
{
  g_autoptr(GArray) entries = NULL;

  g_return_val_if_fail (PREP_IS_JOB (self), NULL);

  entries = collect_entries (self);
  for (guint i = 0; i < entries->len; i++)
    {
      PrepRecord *event = g_array_index (entries, Entry, i).event;

      if ((PrepStage) prep_record_get_token (event, PREP_STAGE_EVENT_STAGE) == stage)
        return PREP_STAGE_EVENT (event);
    }

  return NULL;
}

/**
 * prep_job_get_applied_on:
 *
 * Returns: the day of the first event that counts with the stage applied; "" if there is none
 */
const char *
prep_job_get_applied_on (PrepJob *self)
{
  PrepStageEvent *applied = prep_job_get_first_event (self, PREP_STAGE_APPLIED);

  return applied != NULL ? text (PREP_RECORD (applied), PREP_STAGE_EVENT_ON) : "";
}

/**
 * prep_job_get_closed_on:
 *
 * Returns: the day on which it was closed; "" if it is not closed
 */
const char *
prep_job_get_closed_on (PrepJob *self)
{
  PrepRecord *last;

  g_return_val_if_fail (PREP_IS_JOB (self), "");

  last = get_last (self);
  if (last == NULL || prep_record_get_token (last, PREP_STAGE_EVENT_STAGE) != PREP_STAGE_CLOSED)
    return "";

  return text (last, PREP_STAGE_EVENT_ON);
}
