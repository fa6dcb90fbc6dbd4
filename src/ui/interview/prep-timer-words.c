/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-timer-words.h"

#include <glib/gi18n-lib.h>

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

/* Whole seconds, rounded up: a phase begins with its full time, and 0:00 is its end. */
static gint64
round_up (gint64 us)
{
  gint64 seconds = us / G_TIME_SPAN_SECOND;

  return us > 0 && us % G_TIME_SPAN_SECOND != 0 ? seconds + 1 : seconds;
}

/**
 * prep_timer_format_digits:
 * @left_us: what is left, microseconds; negative for overtime
 *
 * Returns: "12:31", "1:02:05" from an hour on, "+1:05" for overtime. It reads from left to right
 *   in every language: a mark in front keeps the plus where it belongs.
 */
char *
prep_timer_format_digits (gint64 left_us)
{
  gint64 seconds = round_up (left_us);
  const char *sign = seconds < 0 ? "\u200e+" : "";

  seconds = ABS (seconds);
  if (seconds >= HOUR)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT ":%02d:%02d", sign, seconds / HOUR,
                            (int) (seconds % HOUR / MINUTE), (int) (seconds % MINUTE));

  return g_strdup_printf ("%s%d:%02d", sign, (int) (seconds / MINUTE), (int) (seconds % MINUTE));
}

/**
 * prep_timer_format_words:
 * @us: a duration, microseconds
 *
 * Returns: "40 seconds", "12 minutes", "2 h 5 min", "3 days": as exact as it helps
 */
char *
prep_timer_format_words (gint64 us)
{
  gint64 seconds = round_up (ABS (us));
  gint64 minutes = (seconds + MINUTE / 2) / MINUTE;

  if (seconds < MINUTE)
    return g_strdup_printf (ngettext ("%d second", "%d seconds", seconds), (int) seconds);
  if (minutes < 100)
    return g_strdup_printf (ngettext ("%d minute", "%d minutes", minutes), (int) minutes);
  if (minutes < 48 * 60)
    /* Translators: a duration, such as "2 h 5 min" */
    return g_strdup_printf (_("%d h %d min"), (int) (minutes / 60), (int) (minutes % 60));

  seconds /= DAY;
  return g_strdup_printf (ngettext ("%d day", "%d days", seconds), (int) seconds);
}

/* Returns: what is left in words for a screen reader: "12 minutes left", "2 minutes over time". */
char *
prep_timer_format_left (gint64 left_us)
{
  g_autofree char *words = prep_timer_format_words (left_us);

  if (round_up (left_us) == 0)
    return g_strdup (_("Time is up"));
  if (left_us < 0)
    /* Translators: %s is a duration, such as "2 minutes" */
    return g_strdup_printf (_("%s over time"), words);

  /* Translators: %s is a duration, such as "12 minutes" */
  return g_strdup_printf (_("%s left"), words);
}
