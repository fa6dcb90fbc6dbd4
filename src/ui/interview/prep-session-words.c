/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-session-words.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-timer-words.h"
#include "model/prep-day.h"
#include "model/prep-enums.h"
#include "model/prep-session-phase.h"
#include "model/prep-time.h"

static gint64
get_us (gpointer record,
        guint    field)
{
  return prep_record_get_number (record, field) * G_TIME_SPAN_SECOND;
}

/* Returns: (transfer full): "today", "3 days ago" */
char *
prep_session_dup_when (PrepSession *session,
                       const char  *today)
{
  g_autofree char *day =
    prep_time_dup_local_day (prep_record_get_text (PREP_RECORD (session), PREP_SESSION_STARTED));

  return prep_day_format_relative (day, today);
}

/* Returns: (transfer full): the day and the time in the person's own zone and format; "" if it is
 *   not known */
char *
prep_session_dup_exact (PrepSession *session)
{
  const char *started = prep_record_get_text (PREP_RECORD (session), PREP_SESSION_STARTED);
  g_autoptr (GDateTime) utc = prep_time_to_date_time (started);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *iso = local != NULL ? prep_day_from_date_time (local) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  if (local == NULL)
    return g_strdup ("");

  day = prep_day_format (iso, PREP_DAY_WEEKDAY);
  /* Translators: a time of day, see strftime */
  time = g_date_time_format (local, _("%H:%M"));

  /* Translators: a day ("Wednesday, October 14, 2026") and a time of day */
  return g_strdup_printf (_("%s, %s"), day, time);
}

/* Returns: (transfer full): "Finished · 43 minutes of 45 minutes" */
char *
prep_session_dup_summary (PrepSession *session)
{
  PrepRecord *record = PREP_RECORD (session);
  gint64 planned_us = 0;
  g_autofree char *planned = NULL;
  g_autofree char *active =
    prep_timer_format_words (prep_session_get_active_seconds (session) * G_TIME_SPAN_SECOND);

  for (guint i = 0; i < prep_record_get_length (record, PREP_SESSION_PHASES); i++)
    planned_us += get_us (prep_record_get_nth (record, PREP_SESSION_PHASES, i),
                          PREP_SESSION_PHASE_PLANNED_SECONDS);
  planned = prep_timer_format_words (planned_us);

  /* Translators: how it ended ("Finished"), how long it took, how long it was planned */
  return g_strdup_printf (_("%s · %s of %s"),
                          prep_enum_label (PREP_TYPE_ENDING,
                                           prep_record_get_token (record, PREP_SESSION_ENDING)),
                          active, planned);
}

/* Returns: (transfer full): what interrupted it, in words; "" if nothing did */
char *
prep_session_dup_breaks (PrepSession *session)
{
  gint64 paused_us = get_us (session, PREP_SESSION_PAUSED_SECONDS);
  gint64 asleep_us = get_us (session, PREP_SESSION_ASLEEP_SECONDS);
  g_autofree char *paused = prep_timer_format_words (paused_us);
  g_autofree char *asleep = prep_timer_format_words (asleep_us);

  if (paused_us > 0 && asleep_us > 0)
    /* Translators: two durations ("2 minutes") */
    return g_strdup_printf (_("Paused for %s; the computer slept for %s."), paused, asleep);
  if (paused_us > 0)
    return g_strdup_printf (_("Paused for %s."), paused);
  if (asleep_us > 0)
    return g_strdup_printf (_("The computer slept for %s."), asleep);

  return g_strdup ("");
}

/* @out_span: (out): the phase @nth; its name belongs to the session */
void
prep_session_get_span (PrepSession   *session,
                       guint          nth,
                       PrepPhaseSpan *out_span)
{
  PrepRecord *phase = prep_record_get_nth (PREP_RECORD (session), PREP_SESSION_PHASES, nth);

  *out_span = (PrepPhaseSpan) {
    .name = prep_record_get_text (phase, PREP_SESSION_PHASE_NAME),
    .planned_us = get_us (phase, PREP_SESSION_PHASE_PLANNED_SECONDS),
    .active_us = get_us (phase, PREP_SESSION_PHASE_ACTIVE_SECONDS),
  };
}

/* Shows all phases of @session in @bar. */
void
prep_session_show_phases (PrepSession  *session,
                          PrepPhaseBar *bar)
{
  guint n = prep_record_get_length (PREP_RECORD (session), PREP_SESSION_PHASES);
  g_autofree PrepPhaseSpan *spans = g_new0 (PrepPhaseSpan, n);

  for (guint i = 0; i < n; i++)
    prep_session_get_span (session, i, &spans[i]);
  prep_phase_bar_set_spans (bar, spans, n, -1, 0);
}
