/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-mock.h"

#include "model/prep-review.h"
#include "model/prep-session-phase.h"
#include "model/prep-stuck.h"
#include "model/prep-time.h"
#include "model/prep-uuid.h"
#include "store/prep-json.h"

#define MAX_TALLY 9999
#define MAX_SECONDS 31536000

/* The member of running.json, and the field of the session; being stuck is a list of moments. */
static const struct
{
  const char *member;
  guint field;
} tallies[PREP_TALLY_STUCK] = {
  { "thought_aloud", PREP_SESSION_THOUGHT_ALOUD },
  { "clarified", PREP_SESSION_CLARIFIED },
  { "feedback_taken", PREP_SESSION_FEEDBACK_TAKEN },
};

static PrepMock *
new_empty (void)
{
  PrepMock *self = g_new0 (PrepMock, 1);

  self->stuck = g_array_new (FALSE, FALSE, sizeof (gint64));

  return self;
}

/* Returns: (transfer full): an interview of @plan that has not started */
PrepMock *
prep_mock_new (PrepPlanItem *plan,
               PrepClock    *clock)
{
  PrepMock *self = new_empty ();

  self->id = prep_uuid_new ();
  self->plan_key = g_strdup (prep_plan_item_get_key (plan));
  self->title = g_strdup (prep_plan_item_get_name (plan));
  self->group = g_strdup (prep_plan_item_get_group_nick (plan));
  self->run = prep_plan_item_make_run (plan, clock);

  return self;
}

void
prep_mock_free (PrepMock *self)
{
  g_free (self->id);
  g_free (self->plan_key);
  g_free (self->title);
  g_free (self->group);
  g_clear_object (&self->run);
  g_array_unref (self->stuck);
  g_free (self);
}

static char *
dup_member (JsonObject *object,
            const char *member)
{
  const char *text = prep_json_get_string (object, member);

  return g_strdup (text != NULL ? text : "");
}

static gint64
read_number (JsonNode *node,
             gint64    max)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_INT64)
    return 0;

  return CLAMP (json_node_get_int (node), 0, max);
}

/**
 * prep_mock_new_from_json:
 * @object: what prep_mock_to_json() gave, or anything: it is not trusted
 *
 * Returns: (transfer full) (nullable): NULL with an error of %PREP_RUN_ERROR when the run cannot be
 *   restored. A count that is not one is 0.
 */
PrepMock *
prep_mock_new_from_json (JsonObject  *object,
                         PrepClock   *clock,
                         GError     **error)
{
  g_autoptr (PrepMock) self = new_empty ();
  JsonObject *run = prep_json_as_object (prep_json_get_member (object, "run"));
  JsonArray *stuck = prep_json_as_array (prep_json_get_member (object, "stuck"));
  g_autoptr (JsonObject) none = json_object_new ();

  self->id = dup_member (object, "session");
  if (!prep_uuid_is_valid (self->id))
    {
      g_free (self->id);
      self->id = prep_uuid_new ();
    }
  self->plan_key = dup_member (object, "plan");
  self->title = dup_member (object, "title");
  self->group = dup_member (object, "group");
  for (guint i = 0; i < G_N_ELEMENTS (tallies); i++)
    self->tallies[i] = read_number (prep_json_get_member (object, tallies[i].member), MAX_TALLY);
  for (guint i = 0; stuck != NULL && i < MIN (json_array_get_length (stuck), MAX_TALLY); i++)
    {
      gint64 at = read_number (json_array_get_element (stuck, i), MAX_SECONDS);

      g_array_append_val (self->stuck, at);
    }

  self->run = prep_run_new_from_json (run != NULL ? run : none, clock, error);

  return self->run != NULL ? g_steal_pointer (&self) : NULL;
}

/* Returns: (transfer full): what prep_mock_new_from_json() restores */
JsonObject *
prep_mock_to_json (PrepMock *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *stuck = json_array_new ();

  json_object_set_string_member (object, "session", self->id);
  json_object_set_string_member (object, "plan", self->plan_key);
  json_object_set_string_member (object, "title", self->title);
  json_object_set_string_member (object, "group", self->group);
  for (guint i = 0; i < G_N_ELEMENTS (tallies); i++)
    json_object_set_int_member (object, tallies[i].member, self->tallies[i]);
  for (guint i = 0; i < self->stuck->len; i++)
    json_array_add_int_element (stuck, g_array_index (self->stuck, gint64, i));
  json_object_set_array_member (object, "stuck", stuck);
  json_object_set_object_member (object, "run", prep_run_to_json (self->run));

  return object;
}

guint
prep_mock_get_tally (PrepMock  *self,
                     PrepTally  tally)
{
  return tally == PREP_TALLY_STUCK ? self->stuck->len : self->tallies[tally];
}

/* Counts one more, or takes the last one back (@by is 1 or -1). Returns: whether it changed */
gboolean
prep_mock_add_tally (PrepMock  *self,
                     PrepTally  tally,
                     int        by)
{
  guint count = prep_mock_get_tally (self, tally);

  if ((by < 0 && count == 0) || (by > 0 && count >= MAX_TALLY))
    return FALSE;

  if (tally != PREP_TALLY_STUCK)
    {
      self->tallies[tally] += by;
    }
  else if (by < 0)
    {
      g_array_set_size (self->stuck, count - 1);
    }
  else
    {
      gint64 at = prep_run_get_total_elapsed (self->run) / G_TIME_SPAN_SECOND;

      g_array_append_val (self->stuck, at);
    }

  return TRUE;
}

static gint64
to_seconds (gint64 us)
{
  return MIN ((us + G_TIME_SPAN_SECOND / 2) / G_TIME_SPAN_SECOND, MAX_SECONDS);
}

static void
set_time (PrepRecord *record,
          guint       field,
          gint64      wall_us)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (wall_us / G_TIME_SPAN_SECOND);
  g_autofree char *text = time != NULL ? prep_time_from_date_time (time) : NULL;

  if (text != NULL)
    prep_record_set_text (record, field, text);
}

static void
add_phases (PrepMock   *self,
            PrepRecord *session)
{
  for (guint i = 0; i < prep_run_get_n_phases (self->run); i++)
    {
      g_autoptr (PrepRecord) phase = prep_record_new (PREP_TYPE_SESSION_PHASE);
      const PrepRunPhase *plan = prep_run_get_phase (self->run, i);
      PrepRunLog log;

      prep_run_get_log (self->run, i, &log);
      prep_record_set_text (phase, PREP_SESSION_PHASE_NAME, plan->name);
      prep_record_set_text (phase, PREP_SESSION_PHASE_KIND, plan->kind);
      prep_record_set_text (phase, PREP_SESSION_PHASE_ADVICE, plan->todo);
      prep_record_set_number (phase, PREP_SESSION_PHASE_PLANNED_SECONDS,
                              to_seconds (log.planned_us));
      prep_record_set_number (phase, PREP_SESSION_PHASE_ACTIVE_SECONDS,
                              to_seconds (log.active_us));
      prep_record_append (session, PREP_SESSION_PHASES, phase);
    }
}

static void
add_tallies (PrepMock   *self,
             PrepRecord *session)
{
  for (guint i = 0; i < G_N_ELEMENTS (tallies); i++)
    prep_record_set_number (session, tallies[i].field, self->tallies[i]);

  for (guint i = 0; i < self->stuck->len; i++)
    {
      g_autoptr (PrepRecord) stuck = prep_record_new (PREP_TYPE_STUCK);

      prep_record_set_number (stuck, PREP_STUCK_AT_SECONDS, g_array_index (self->stuck, gint64, i));
      prep_record_append (session, PREP_SESSION_STUCK, stuck);
    }
}

/**
 * prep_mock_make_session:
 * @plan_id: (nullable): the plan's record
 *
 * Returns: (transfer full): the record of a run that is over, with an empty review of its own, not
 *   in any collection yet
 */
PrepSession *
prep_mock_make_session (PrepMock   *self,
                        const char *plan_id)
{
  PrepRecord *session = prep_record_new_with_id (PREP_TYPE_SESSION, self->id);
  g_autoptr (PrepRecord) review = prep_record_new (PREP_TYPE_REVIEW);
  gint64 ended = prep_run_get_ended_wall_us (self->run);

  if (plan_id != NULL)
    prep_record_set_text (session, PREP_SESSION_PLAN, plan_id);
  prep_record_set_text (session, PREP_SESSION_TITLE, self->title);
  prep_record_set_text (session, PREP_SESSION_GROUP, self->group);
  set_time (session, PREP_SESSION_STARTED, prep_run_get_started_wall_us (self->run));
  set_time (session, PREP_SESSION_ENDED, self->ended_wall_us != 0 ? self->ended_wall_us : ended);
  prep_record_set_token (session, PREP_SESSION_ENDING,
                         prep_run_get_state (self->run) == PREP_RUN_FINISHED ? PREP_ENDING_FINISHED
                                                                            : PREP_ENDING_STOPPED);
  prep_record_set_number (session, PREP_SESSION_PAUSED_SECONDS,
                          to_seconds (prep_run_get_paused_us (self->run)));
  prep_record_set_number (session, PREP_SESSION_ASLEEP_SECONDS,
                          to_seconds (prep_run_get_slept_us (self->run)));
  add_phases (self, session);
  add_tallies (self, session);
  prep_record_set_record (session, PREP_SESSION_SELF, review);

  return PREP_SESSION (session);
}
