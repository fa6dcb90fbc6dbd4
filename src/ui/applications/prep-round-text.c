/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A round in words: what it is, when it is there and here, and how it stands. */

#include "config.h"

#include "applications/prep-round-text.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"
#include "model/prep-enums.h"
#include "model/prep-time.h"

static const char *
text (PrepRound *round,
      guint      field)
{
  return prep_record_get_text (PREP_RECORD (round), field);
}

/* Returns: what sort of round it is, translated. */
const char *
prep_round_get_kind_label (PrepRound *round)
{
  g_return_val_if_fail (PREP_IS_ROUND (round), "");

  return prep_enum_nick_label (PREP_TYPE_ROUND_KIND, text (round, PREP_ROUND_KIND));
}

static char *
dup_start (PrepRound *round)
{
  const char *starts = text (round, PREP_ROUND_STARTS);
  const char *zone = text (round, PREP_ROUND_ZONE);
  g_autofree char *on = g_strndup (starts, 10);
  g_autofree char *day = prep_day_format (on, PREP_DAY_LONG);

  if (*zone == '\0')
    /* Translators: a day and a time: "October 14, 2026, 15:00". */
    return g_strdup_printf (_("%s, %s"), day, starts + 11);

  /* Translators: a day, a time and a zone: "October 14, 2026, 15:00, America/Los_Angeles". */
  return g_strdup_printf (_("%s, %s, %s"), day, starts + 11, zone);
}

/* Returns: (transfer full): when the round is, in its own zone; "" while nothing is known. */
char *
prep_round_dup_when (PrepRound *round)
{
  const char *due;
  g_autofree char *day = NULL;

  g_return_val_if_fail (PREP_IS_ROUND (round), NULL);

  if (*text (round, PREP_ROUND_STARTS) != '\0')
    return dup_start (round);

  due = text (round, PREP_ROUND_DUE);
  if (*due == '\0')
    return g_strdup ("");

  day = prep_day_format (due, PREP_DAY_LONG);
  return g_strdup_printf (_("Due %s"), day);
}

/* Returns: (transfer full) (nullable): when that is on this machine's clock; NULL where it is the
 * same. */
char *
prep_round_dup_here (PrepRound *round)
{
  const char *starts = text (round, PREP_ROUND_STARTS);
  g_autoptr (GDateTime) there = NULL;
  g_autoptr (GDateTime) here = NULL;
  g_autofree char *local = NULL;

  if (*starts == '\0' || *text (round, PREP_ROUND_ZONE) == '\0')
    return NULL;

  there = prep_time_local_to_date_time (starts, text (round, PREP_ROUND_ZONE));
  here = there != NULL ? g_date_time_to_local (there) : NULL;
  local = here != NULL ? g_date_time_format (here, "%Y-%m-%dT%H:%M") : NULL;
  if (local == NULL || g_str_equal (local, starts))
    return NULL;

  {
    g_autofree char *on = prep_day_from_date_time (here);
    g_autofree char *day = prep_day_format (on, PREP_DAY_SHORT);

    /* Translators: when a round starts on one's own clock: "Here: Oct 15, 00:00". */
    return g_strdup_printf (_("Here: %s, %s"), day, local + 11);
  }
}

/* Returns: (transfer full): when it is, and how it stands. */
char *
prep_round_dup_summary (PrepRound *round)
{
  g_autofree char *when = prep_round_dup_when (round);
  int outcome = prep_record_get_token (PREP_RECORD (round), PREP_ROUND_OUTCOME);
  const char *status =
    outcome != PREP_OUTCOME_PENDING
      ? prep_enum_label (PREP_TYPE_OUTCOME, outcome)
      : prep_enum_nick_label (PREP_TYPE_ROUND_STATUS, text (round, PREP_ROUND_STATUS));

  if (*when == '\0')
    return g_strdup (status);

  /* Translators: when a round is, and how it stands: "October 14, 2026, 15:00 · Scheduled". */
  return g_strdup_printf (_("%s · %s"), when, status);
}
