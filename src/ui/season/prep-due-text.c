/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "season/prep-due-text.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"
#include "model/prep-round.h"
#include "model/prep-task.h"

static const char *const advice_titles[] = {
  [PREP_ADVICE_NONE] = "",
  [PREP_ADVICE_FOLLOW_UP] = N_("Ask kindly for news"),
  [PREP_ADVICE_THANK_YOU] = N_("Send a thank-you note"),
  [PREP_ADVICE_ANSWER_OFFER] = N_("Get ready to answer the offer"),
  [PREP_ADVICE_GHOSTED] = N_("No answer for a month"),
};

static const char *const icon_names[] = {
  [PREP_DUE_ROUND] = "x-office-calendar-symbolic",
  [PREP_DUE_ASSESSMENT] = "accessories-text-editor-symbolic",
  [PREP_DUE_TASK] = "object-select-symbolic",
  [PREP_DUE_ACTION] = "object-select-symbolic",
  [PREP_DUE_DEADLINE] = "mail-send-symbolic",
  [PREP_DUE_OFFER] = "starred-symbolic",
  [PREP_DUE_ADVICE] = "dialog-information-symbolic",
};

static const char *
get_round_kind (PrepRecord *round)
{
  return prep_enum_label (PREP_TYPE_ROUND_KIND, prep_record_get_token (round, PREP_ROUND_KIND));
}

static char *
dup_or (const char *text,
        const char *otherwise)
{
  return g_strdup (*text != '\0' ? text : otherwise);
}

/* Returns: (transfer full): what to do ("Send a thank-you note"), never empty. */
char *
prep_due_dup_title (const PrepDue *due)
{
  switch (due->kind)
    {
    case PREP_DUE_ROUND:
      /* Translators: an interview; %s is its kind ("Behavioral"). */
      return g_strdup_printf (_("Interview: %s"), get_round_kind (due->record));
    case PREP_DUE_ASSESSMENT:
      /* Translators: a take-home or an online test, to be handed in by a day. */
      return g_strdup_printf (_("Hand in: %s"), get_round_kind (due->record));
    case PREP_DUE_TASK:
      return dup_or (prep_record_get_text (due->record, PREP_TASK_TEXT), _("Task without a name"));
    case PREP_DUE_ACTION:
      return dup_or (prep_record_get_text (due->record, PREP_JOB_NEXT_ACTION), _("Next step"));
    case PREP_DUE_DEADLINE:
      return g_strdup (_("Last day to apply"));
    case PREP_DUE_OFFER:
      return g_strdup (_("Last day to answer the offer"));
    case PREP_DUE_ADVICE:
    default:
      return g_strdup (_(advice_titles[due->advice]));
    }
}

/* Returns: (transfer full): for which application; "" for none. */
char *
prep_due_dup_subtitle (const PrepDue *due)
{
  const char *company, *role;

  if (due->job == NULL)
    return g_strdup ("");

  company = prep_record_get_text (PREP_RECORD (due->job), PREP_JOB_COMPANY);
  role = prep_record_get_text (PREP_RECORD (due->job), PREP_JOB_ROLE);
  if (*company == '\0' || *role == '\0')
    return g_strdup (*company != '\0' ? company : role);
  /* Translators: a company and the role applied for. */
  return g_strdup_printf (_("%1$s · %2$s"), company, role);
}

static char *
dup_time (const PrepDue *due)
{
  g_autoptr (GDateTime) time = due->instant != PREP_ROUND_NO_TIME
                                 ? g_date_time_new_from_unix_local (due->instant)
                                 : NULL;

  /* Translators: the time of the day of an interview ("15:00").
   * xgettext:no-c-format */
  return time != NULL ? g_date_time_format (time, C_("time format", "%H:%M")) : NULL;
}

/**
 * prep_due_dup_when:
 * @today: the day it is
 *
 * Returns: (transfer full): by when, as people think of it; it says in words what is overdue and
 *   what is a suggestion
 */
char *
prep_due_dup_when (const PrepDue *due,
                   const char    *today)
{
  g_autofree char *relative = prep_day_format_relative (due->day, today);
  g_autofree char *time = dup_time (due);

  if (due->days == PREP_DUE_NO_DAY)
    return g_strdup (_("Any time"));
  if (due->kind == PREP_DUE_ADVICE)
    /* Translators: when a suggestion is for: "Suggestion, in 3 days". */
    return due->days == 0 ? g_strdup (_("Suggestion"))
                          : g_strdup_printf (_("Suggestion, %s"), relative);
  if (due->days < 0)
    /* Translators: when it was due: "Overdue, 3 days ago". */
    return g_strdup_printf (_("Overdue, %s"), relative);
  if (time != NULL)
    /* Translators: a day and the time on it: "in 3 days, 15:00". */
    return g_strdup_printf (_("%1$s, %2$s"), relative, time);
  return g_steal_pointer (&relative);
}

/* Returns: (transfer full): by when, to the day; "" for what has none. */
char *
prep_due_dup_exact (const PrepDue *due)
{
  g_autofree char *day = prep_day_format (due->day, PREP_DAY_WEEKDAY);
  g_autofree char *time = dup_time (due);

  if (time != NULL)
    /* Translators: a day and the time on it: "Wednesday, October 14, 2026, 15:00". */
    return g_strdup_printf (_("%1$s, %2$s"), day, time);
  return g_steal_pointer (&day);
}

/* Returns: an icon that groups what is of one kind; the words say it all. */
const char *
prep_due_get_icon_name (const PrepDue *due)
{
  return icon_names[due->kind];
}
