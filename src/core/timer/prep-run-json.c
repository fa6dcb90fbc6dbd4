/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A run as JSON, so that it outlives a kill and a reboot. Whoever keeps the file wraps this
 * object. All durations and moments are whole milliseconds; members at 0, FALSE or "" are left
 * out. Three anchors say when it was written: within one boot the gap until it is restored
 * follows from boot time, which no change of the clock can touch; across boots only the wall
 * clock is left, and is believed for fourteen days.
 */

#include "config.h"

#include "timer/prep-run-private.h"

#include <glib/gi18n-lib.h>

#include "timer/prep-run-members.h"

#define MAX_GAP_US (14 * G_TIME_SPAN_DAY)

/* No duration of a real run is longer, and sums over all phases stay far from overflowing. */
#define MAX_SPAN_US (3660 * G_TIME_SPAN_DAY)
#define MAX_WALL_US (G_GINT64_CONSTANT (253402300799) * G_TIME_SPAN_SECOND)

#define LAP(member) G_STRUCT_OFFSET (PrepLap, member)
#define RUN(member) G_STRUCT_OFFSET (PrepRun, member)

static const PrepRunMember lap_members[] = {
  { "key", PREP_RUN_TEXT, LAP (plan.key) },
  { "name", PREP_RUN_TEXT, LAP (plan.name) },
  { "kind", PREP_RUN_TEXT, LAP (plan.kind) },
  { "todo", PREP_RUN_TEXT, LAP (plan.todo) },
  { "planned_ms", PREP_RUN_US, LAP (plan.planned_us),
    PREP_RUN_MIN_PHASE_US, PREP_RUN_MAX_PHASE_US },
  { "extended_ms", PREP_RUN_US, LAP (log.extended_us), 0, PREP_RUN_MAX_PHASE_US },
  { "started_wall_ms", PREP_RUN_US, LAP (log.started_wall_us), 0, MAX_WALL_US },
  { "active_ms", PREP_RUN_US, LAP (log.active_us), 0, MAX_SPAN_US },
  { "paused_ms", PREP_RUN_US, LAP (log.paused_us), 0, MAX_SPAN_US },
  { "slept_ms", PREP_RUN_US, LAP (log.slept_us), 0, MAX_SPAN_US },
  { "excluded_ms", PREP_RUN_US, LAP (log.excluded_us), 0, MAX_SPAN_US },
  { "unanswered_ms", PREP_RUN_US, LAP (log.unanswered_us), 0, MAX_SPAN_US },
  { "ended", PREP_RUN_FLAG, LAP (ended) },
  { "end_open", PREP_RUN_FLAG, LAP (end_open) },
};

static const PrepRunMember run_members[] = {
  { "started_wall_ms", PREP_RUN_US, RUN (started_wall_us), 0, MAX_WALL_US },
  { "ended_wall_ms", PREP_RUN_US, RUN (ended_wall_us), 0, MAX_WALL_US },
  { "time_up", PREP_RUN_FLAG, RUN (time_up) },
  { "up_open", PREP_RUN_FLAG, RUN (up_open) },
};

/* The three moments at which it was written, microseconds. */
typedef struct
{
  const char *boot_id;
  gint64 boot_us;
  gint64 wall_us;
} Anchors;

G_DEFINE_QUARK (prep-run-error-quark, prep_run_error)

static const char *
state_nick (PrepRunState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PREP_TYPE_RUN_STATE);

  return g_enum_get_value (klass, state)->value_nick;
}

/**
 * prep_run_to_json:
 *
 * What prep_run_new_from_json() restores. A run that came back from a kill and was not answered
 * for yet is written as running: an offer that is put off leaves the gap open. The gap of a later
 * kill is counted from this writing, so writing it now and then, not on ::changed only, makes the
 * answer "it was a pause" more exact; the answer "it counted" is exact anyway.
 *
 * Returns: (transfer full): a new object
 */
JsonObject *
prep_run_to_json (PrepRun *self)
{
  g_autoptr (JsonObject) object = NULL;
  JsonArray *phases;

  g_return_val_if_fail (PREP_IS_RUN (self), NULL);

  _prep_run_settle (self);

  object = json_object_new ();
  json_object_set_string_member (object, "state",
                                 state_nick (self->held ? PREP_RUN_RUNNING : self->state));
  json_object_set_int_member (object, "index", self->index);
  json_object_set_string_member (object, "boot_id", prep_clock_get_boot_id (self->clock));
  json_object_set_int_member (object, "boot_ms", self->since_us / G_TIME_SPAN_MILLISECOND);
  json_object_set_int_member (object, "wall_ms",
                              prep_clock_get_wall_us (self->clock) / G_TIME_SPAN_MILLISECOND);
  _prep_run_write_members (object, run_members, G_N_ELEMENTS (run_members), self);

  phases = json_array_sized_new (self->n_laps);
  for (guint i = 0; i < self->n_laps; i++)
    {
      JsonObject *phase = json_object_new ();
      PrepLap lap = self->laps[i];

      if (self->held && i == self->index)
        _prep_run_count_wait (self, &lap);
      _prep_run_write_members (phase, lap_members, G_N_ELEMENTS (lap_members), &lap);
      json_array_add_object_element (phases, phase);
    }
  json_object_set_array_member (object, "phases", phases);

  return g_steal_pointer (&object);
}

/* Sums that contradict each other would come out negative later. */
static gboolean
check_lap (const PrepLap  *lap,
           guint           index,
           GError        **error)
{
  const PrepRunLog *log = &lap->log;

  if (log->unanswered_us <= log->active_us &&
      log->unanswered_us + log->excluded_us <= log->slept_us)
    return TRUE;

  g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_RANGE,
               /* Translators: "phases[2]" is a place in a file; so stay the words in it */
               _("phases[%u] has more sleep accounted for than there was"), index);
  return FALSE;
}

static gboolean
read_lap (JsonNode  *node,
          guint      index,
          PrepLap   *lap,
          GError   **error)
{
  g_autofree char *where = g_strdup_printf ("phases[%u].", index);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_TYPE,
                   _("phases[%u] is not an object"), index);
      return FALSE;
    }

  return _prep_run_read_members (json_node_get_object (node), lap_members,
                                 G_N_ELEMENTS (lap_members), where, lap, error) &&
         check_lap (lap, index, error);
}

/* A run with its phases read and everything else at its start. */
static PrepRun *
read_laps (JsonObject  *object,
           PrepClock   *clock,
           GError     **error)
{
  g_autoptr (PrepRun) self = NULL;
  JsonNode *node = json_object_get_member (object, "phases");
  JsonArray *phases;
  guint n;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_MISSING,
                   _("%s is missing or unknown"), "phases");
      return NULL;
    }

  phases = json_node_get_array (node);
  n = json_array_get_length (phases);
  if (n < 1 || n > PREP_RUN_MAX_PHASES)
    {
      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_RANGE,
                   _("phases has %u entries, not 1 to %u"), n, PREP_RUN_MAX_PHASES);
      return NULL;
    }

  self = _prep_run_new_empty (clock, n);
  for (guint i = 0; i < n; i++)
    if (!read_lap (json_array_get_element (phases, i), i, &self->laps[i], error))
      return NULL;

  return g_steal_pointer (&self);
}

static gboolean
read_state (JsonObject  *object,
            PrepRun     *self,
            GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PREP_TYPE_RUN_STATE);
  GEnumValue *value = NULL;
  JsonNode *state, *index;
  gint64 at;

  if (!_prep_run_find_value (object, "state", G_TYPE_STRING, "", &state, error) ||
      !_prep_run_find_value (object, "index", G_TYPE_INT64, "", &index, error))
    return FALSE;

  if (state != NULL)
    value = g_enum_get_value_by_nick (klass, json_node_get_string (state));
  if (value == NULL)
    {
      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_MISSING,
                   _("%s is missing or unknown"), "state");
      return FALSE;
    }

  at = index != NULL ? json_node_get_int (index) : 0;
  if (at < 0 || at >= self->n_laps)
    {
      g_set_error (error, PREP_RUN_ERROR, PREP_RUN_ERROR_RANGE,
                   /* Translators: "index" is a word in a file */
                   _("index does not name one of the %u phases"), self->n_laps);
      return FALSE;
    }

  self->state = value->value;
  self->index = at;

  return TRUE;
}

static gboolean
read_anchors (JsonObject  *object,
              Anchors     *anchors,
              GError     **error)
{
  static const PrepRunMember boot = { "boot_ms", PREP_RUN_US, 0, 0, MAX_WALL_US };
  static const PrepRunMember wall = { "wall_ms", PREP_RUN_US, 0, 0, MAX_WALL_US };
  JsonNode *boot_id;

  if (!_prep_run_find_value (object, "boot_id", G_TYPE_STRING, "", &boot_id, error))
    return FALSE;

  anchors->boot_id = boot_id != NULL ? json_node_get_string (boot_id) : "";

  return _prep_run_read_us (object, &boot, "", &anchors->boot_us, error) &&
         _prep_run_read_us (object, &wall, "", &anchors->wall_us, error);
}

static gint64
measure_gap (PrepClock     *clock,
             const Anchors *written)
{
  gint64 gap = prep_clock_get_boot_us (clock) - written->boot_us;

  if (written->boot_id[0] != '\0' && gap >= 0 &&
      g_str_equal (written->boot_id, prep_clock_get_boot_id (clock)))
    return gap;

  gap = prep_clock_get_wall_us (clock) - written->wall_us;

  return gap >= 0 && gap <= MAX_GAP_US ? gap : 0;
}

/* A run that was running comes back paused, its gap counted and open to an answer; the gap of
 * one that was paused is a longer pause. */
static void
bridge_gap (PrepRun       *self,
            const Anchors *written)
{
  PrepLap *lap = _prep_run_current_lap (self);
  gboolean running = self->state == PREP_RUN_RUNNING;

  self->since_us = prep_clock_get_boot_us (self->clock);
  if (!prep_run_is_active (self))
    return;

  self->gap_us = measure_gap (self->clock, written);
  self->state = PREP_RUN_PAUSED;
  if (!running)
    {
      lap->log.paused_us += self->gap_us;
      return;
    }

  lap->log.active_us += self->gap_us;
  self->held = self->gap_us > 0;
  self->held_us = self->since_us;
  if (self->held)
    _prep_run_add_sleep (self, self->gap_us);
}

/**
 * prep_run_new_from_json:
 * @object: what prep_run_to_json() gave, or anything: it is not trusted
 *
 * Restores a run. One that was under way comes back paused; prep_run_get_gap_us() has how long
 * before it had been written, and if it was running then, prep_run_answer_sleep() takes the
 * answer whether that time counted. Then prep_run_resume() goes on.
 *
 * Returns: (transfer full) (nullable): a run, or NULL with an error of %PREP_RUN_ERROR that names
 *   the member at fault
 */
PrepRun *
prep_run_new_from_json (JsonObject  *object,
                        PrepClock   *clock,
                        GError     **error)
{
  g_autoptr (PrepRun) self = NULL;
  Anchors written;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (clock != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = read_laps (object, clock, error);
  if (self == NULL ||
      !_prep_run_read_members (object, run_members, G_N_ELEMENTS (run_members), "", self, error) ||
      !read_state (object, self, error) ||
      !read_anchors (object, &written, error))
    return NULL;

  bridge_gap (self, &written);

  return g_steal_pointer (&self);
}
