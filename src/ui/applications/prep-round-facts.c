/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Which facts of a round its page shows, a line each: an interview has a start, a test has a day
 * on which it is due. A start is one member, a wall time, edited as a day and a time; its zone is
 * a member beside it.
 */

#include "config.h"

#include "applications/prep-round-facts.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "applications/prep-fact-row.h"
#include "model/prep-day.h"
#include "model/prep-enums.h"
#include "widgets/prep-bind.h"

/* What a round starts at when only its day is known yet. */
#define USUAL_TIME "10:00"

/* Zones that recruiters name, beside the one of this machine. */
static const char *const zones[] = {
  "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "Europe/London",
  "Europe/Berlin", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
};

static const char *
get_starts (PrepRecord *round)
{
  return prep_record_get_text (round, PREP_ROUND_STARTS);
}

/* A start makes a planned round a scheduled one, and its zone is this machine's until another is
 * said; all of it is one step. */
static void
set_starts (PrepRecord *round,
            const char *day,
            const char *time)
{
  g_autofree char *starts = g_strdup_printf ("%sT%s", day, time);

  if (*get_starts (round) == '\0')
    {
      g_autoptr (GTimeZone) here = g_time_zone_new_local ();
      const char *name = g_time_zone_get_identifier (here);

      if (*prep_record_get_text (round, PREP_ROUND_ZONE) == '\0' && strchr (name, '/') != NULL &&
          *name != '/')
        prep_record_set_text (round, PREP_ROUND_ZONE, name);
      if (prep_record_get_token (round, PREP_ROUND_STATUS) == PREP_ROUND_STATUS_PLANNED)
        prep_record_set_token (round, PREP_ROUND_STATUS, PREP_ROUND_STATUS_SCHEDULED);
    }
  prep_record_set_text (round, PREP_ROUND_STARTS, starts);
}

/* --- Day -------------------------------------------------------------------------------------- */

static void
show_day (PrepRecord *round,
          GParamSpec *pspec,
          PrepDayRow *row)
{
  g_autofree char *day = g_strndup (get_starts (round), 10);

  prep_day_row_set_day (row, day);
}

static void
day_set_cb (PrepDayRow *row,
            GParamSpec *pspec,
            PrepRecord *round)
{
  const char *day = prep_day_row_get_day (row);
  const char *starts = get_starts (round);
  g_autofree char *time = g_strdup (*starts != '\0' ? starts + 11 : USUAL_TIME);

  if (g_str_has_prefix (starts, day) && (*day != '\0' || *starts == '\0'))
    return;

  if (*day == '\0')
    prep_record_set_text (round, PREP_ROUND_STARTS, "");
  else
    set_starts (round, day, time);
}

static GtkWidget *
make_day (PrepRecord *round)
{
  GtkWidget *row = prep_day_row_new (_("Day"));

  gtk_widget_set_sensitive (row, prep_record_is_editable (round));
  show_day (round, NULL, PREP_DAY_ROW (row));
  g_signal_connect_object (round, "notify::starts", G_CALLBACK (show_day), row, G_CONNECT_DEFAULT);
  g_signal_connect_object (row, "notify::day", G_CALLBACK (day_set_cb), round, G_CONNECT_DEFAULT);

  return row;
}

/* --- Time ------------------------------------------------------------------------------------- */

/**
 * prep_round_parse_time:
 * @typed: a time of day, as people write it: 15:00, 9.30, 3 pm, 1500
 *
 * Returns: (transfer full) (nullable): it as HH:MM; NULL when it is none
 */
char *
prep_round_parse_time (const char *typed)
{
  static const char pattern[] =
    "^\\s*([0-9]{1,2})(?:[:.h]?([0-9]{2}))?\\s*(?:([ap])\\.?\\s*m\\.?)?\\s*$";
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *hours = NULL;
  g_autofree char *minutes = NULL;
  g_autofree char *half = NULL;
  int hour, minute;

  if (!g_regex_match (regex, typed, 0, &match))
    return NULL;

  hours = g_match_info_fetch (match, 1);
  minutes = g_match_info_fetch (match, 2);
  half = g_match_info_fetch (match, 3);
  hour = atoi (hours);
  minute = minutes != NULL ? atoi (minutes) : 0;
  if (half != NULL && *half != '\0')
    {
      if (hour < 1 || hour > 12)
        return NULL;
      hour = hour % 12 + (g_ascii_tolower (*half) == 'p' ? 12 : 0);
    }

  return hour < 24 && minute < 60 ? g_strdup_printf ("%02d:%02d", hour, minute) : NULL;
}

static void
set_wrong (GtkWidget  *row,
           const char *tooltip)
{
  if (tooltip != NULL)
    gtk_widget_add_css_class (row, "error");
  else
    gtk_widget_remove_css_class (row, "error");
  gtk_widget_set_tooltip_text (row, tooltip);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               tooltip != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_time (PrepRecord *round,
           GParamSpec *pspec,
           GtkWidget  *row)
{
  const char *starts = get_starts (round);
  const char *time = *starts != '\0' ? starts + 11 : "";

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), time))
    gtk_editable_set_text (GTK_EDITABLE (row), time);
  set_wrong (row, NULL);
}

/* Takes what was typed once it is finished: a time that is being typed is no time yet. */
static void
take_time (GtkWidget *row)
{
  PrepRecord *round = g_object_get_data (G_OBJECT (row), "round");
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (row));
  g_autofree char *time = prep_round_parse_time (typed);
  g_autofree char *day = g_strndup (get_starts (round), 10);

  if (*typed == '\0' && *day == '\0')
    return;
  if (time == NULL)
    {
      set_wrong (row, _("Write a time like 15:00"));
      return;
    }

  if (*day == '\0')
    {
      g_free (day);
      day = prep_day_today ();
    }
  set_starts (round, day, time);
  show_time (round, NULL, row);
}

static GtkWidget *
make_taken_row (PrepRecord *round,
                GCallback   take)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_object_set_data_full (G_OBJECT (row), "round", g_object_ref (round), g_object_unref);
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  gtk_editable_set_editable (GTK_EDITABLE (row), prep_record_is_editable (round));
  g_signal_connect (row, "entry-activated", take, NULL);
  g_signal_connect_object (focus, "leave", take, row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);

  return row;
}

static GtkWidget *
make_time (PrepRecord *round)
{
  GtkWidget *row = make_taken_row (round, G_CALLBACK (take_time));

  show_time (round, NULL, row);
  g_signal_connect_object (round, "notify::starts", G_CALLBACK (show_time), row, G_CONNECT_DEFAULT);

  return row;
}

/* --- Zone ------------------------------------------------------------------------------------- */

static void
show_zone (PrepRecord *round,
           GParamSpec *pspec,
           GtkWidget  *row)
{
  const char *zone = prep_record_get_text (round, PREP_ROUND_ZONE);

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), zone))
    gtk_editable_set_text (GTK_EDITABLE (row), zone);
  set_wrong (row, NULL);
}

static void
take_zone (GtkWidget *row)
{
  PrepRecord *round = g_object_get_data (G_OBJECT (row), "round");
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  g_autoptr (GTimeZone) zone = *typed != '\0' ? g_time_zone_new_identifier (typed) : NULL;

  if (zone == NULL && *typed != '\0')
    {
      set_wrong (row, _("Write a zone like America/Los_Angeles"));
      return;
    }

  prep_record_set_text (round, PREP_ROUND_ZONE, typed);
  show_zone (round, NULL, row);
}

static void
zone_chosen_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       row)
{
  gtk_editable_set_text (GTK_EDITABLE (row), g_variant_get_string (parameter, NULL));
  take_zone (row);
}

static void
append_zone (GMenu      *menu,
             const char *name)
{
  g_autofree char *label = g_strdelimit (g_strdup (name), "_", ' ');
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "zone.choose", "s", name);
  g_menu_append_item (menu, item);
}

static void
add_zone_menu (GtkWidget *row)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) choose = g_simple_action_new ("choose", G_VARIANT_TYPE_STRING);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GTimeZone) here = g_time_zone_new_local ();
  GtkWidget *button = gtk_menu_button_new ();

  g_signal_connect_object (choose, "activate", G_CALLBACK (zone_chosen_cb), row,
                           G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (choose));
  gtk_widget_insert_action_group (row, "zone", G_ACTION_GROUP (group));

  if (!g_strv_contains (zones, g_time_zone_get_identifier (here)) &&
      *g_time_zone_get_identifier (here) != '/')
    append_zone (menu, g_time_zone_get_identifier (here));
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    append_zone (menu, zones[i]);

  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Usual zones"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Usual zones"), -1);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
}

static GtkWidget *
make_zone (PrepRecord *round)
{
  GtkWidget *row = make_taken_row (round, G_CALLBACK (take_zone));

  if (prep_record_is_editable (round))
    add_zone_menu (row);
  show_zone (round, NULL, row);
  g_signal_connect_object (round, "notify::zone", G_CALLBACK (show_zone), row, G_CONNECT_DEFAULT);

  return row;
}

/* --- Tables ----------------------------------------------------------------------------------- */

static const PrepFact what_facts[] = {
  { PREP_ROUND_KIND, TRUE },
  { PREP_ROUND_STATUS, TRUE },
  { PREP_ROUND_EVALUATES, TRUE },
};

static const PrepFact interview_facts[] = {
  { PREP_ROUND_STARTS, TRUE, N_("Day"), make_day },
  { PREP_ROUND_STARTS, TRUE, N_("Time"), make_time },
  { PREP_ROUND_ZONE, TRUE, N_("Time zone"), make_zone },
  { PREP_ROUND_MINUTES, TRUE, N_("Length in minutes") },
  { PREP_ROUND_MEDIUM, TRUE },
  { PREP_ROUND_LINK, TRUE },
  { PREP_ROUND_PEOPLE, TRUE },
  { PREP_ROUND_RECEIVED },
  { PREP_ROUND_DUE },
  { PREP_ROUND_SUBMITTED },
};

static const PrepFact assessment_facts[] = {
  { PREP_ROUND_RECEIVED, TRUE },
  { PREP_ROUND_DUE, TRUE },
  { PREP_ROUND_SUBMITTED, TRUE },
  { PREP_ROUND_LINK, TRUE },
  { PREP_ROUND_MINUTES, FALSE, N_("Length in minutes") },
  { PREP_ROUND_STARTS, FALSE, N_("Day"), make_day },
  { PREP_ROUND_STARTS, FALSE, N_("Time"), make_time },
  { PREP_ROUND_ZONE, FALSE, N_("Time zone"), make_zone },
  { PREP_ROUND_MEDIUM },
  { PREP_ROUND_PEOPLE },
};

static const PrepFact after_facts[] = {
  { PREP_ROUND_OUTCOME, TRUE },
};

/* Returns: (array length=n_facts): what sort of round it is. */
const PrepFact *
prep_round_facts_get_what (guint *n_facts)
{
  *n_facts = G_N_ELEMENTS (what_facts);

  return what_facts;
}

/* Returns: (array length=n_facts): when and where it is, which depends on its kind. */
const PrepFact *
prep_round_facts_get_when (PrepRound *round,
                           guint     *n_facts)
{
  if (prep_round_is_assessment (round))
    {
      *n_facts = G_N_ELEMENTS (assessment_facts);
      return assessment_facts;
    }

  *n_facts = G_N_ELEMENTS (interview_facts);
  return interview_facts;
}

/* Returns: (array length=n_facts): what came of it. */
const PrepFact *
prep_round_facts_get_after (guint *n_facts)
{
  *n_facts = G_N_ELEMENTS (after_facts);

  return after_facts;
}
