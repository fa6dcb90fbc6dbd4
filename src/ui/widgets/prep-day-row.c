/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A day, typed or picked. It is stored as 2026-10-14 and shown as people write it; both, and what
 * the locale makes of a date, can be typed. What is no day stays in the row, marked, and is not
 * stored.
 */

#include "config.h"

#include "widgets/prep-day-row.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"

struct _PrepDayRow
{
  AdwEntryRow parent_instance;

  char *day;
  gboolean showing; /* the text is being set by the program */
  guint pick_id;
  GtkWidget *calendar;
  GtkWidget *popover;
  GtkWidget *clear_button;
};

enum
{
  PROP_0,
  PROP_DAY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepDayRow, prep_day_row, ADW_TYPE_ENTRY_ROW)

static void
set_wrong (PrepDayRow *self,
           gboolean    wrong)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (wrong)
    gtk_widget_add_css_class (widget, "error");
  else
    gtk_widget_remove_css_class (widget, "error");
  gtk_widget_set_tooltip_text (widget, wrong ? _("Write a day like 2026-10-14") : NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static char *
dup_shown (PrepDayRow *self)
{
  return self->day[0] != '\0' ? prep_day_format (self->day, PREP_DAY_LONG) : g_strdup ("");
}

static void
show_day (PrepDayRow *self)
{
  g_autofree char *text = dup_shown (self);

  self->showing = TRUE;
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self))))
    gtk_editable_set_text (GTK_EDITABLE (self), text);
  self->showing = FALSE;

  gtk_widget_set_visible (self->clear_button, self->day[0] != '\0');
  set_wrong (self, FALSE);
}

/* Takes what was typed, once it is finished. */
static void
take_text (PrepDayRow *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self));
  g_autofree char *shown = dup_shown (self);
  g_autofree char *day = NULL;

  /* Not every language's way of writing a date can be read back. */
  if (g_str_equal (typed, shown))
    return;

  day = prep_day_row_parse (typed);
  if (day == NULL)
    {
      set_wrong (self, TRUE);
      return;
    }

  prep_day_row_set_day (self, day);
  show_day (self);
}

static void
changed_cb (PrepDayRow *self)
{
  if (!self->showing)
    set_wrong (self, FALSE);
}

static gboolean
pick_cb (gpointer data)
{
  PrepDayRow *self = data;
  g_autoptr (GDateTime) time = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));
  g_autofree char *day = prep_day_from_date_time (time);

  self->pick_id = 0;
  prep_day_row_set_day (self, day);
  gtk_popover_popdown (GTK_POPOVER (self->popover));

  return G_SOURCE_REMOVE;
}

static void
day_selected_cb (PrepDayRow *self)
{
  if (self->pick_id == 0)
    self->pick_id = g_idle_add (pick_cb, self);
}

/* Paging through the months selects days too: it says so right after, and is no choice. */
static void
paged_cb (PrepDayRow *self)
{
  g_clear_handle_id (&self->pick_id, g_source_remove);
}

static void
popover_shown_cb (PrepDayRow *self)
{
  g_autoptr (GDateTime) time = NULL;
  GDate date;

  if (prep_day_to_date (self->day, &date))
    time = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date),
                                  g_date_get_day (&date), 12, 0, 0);
  else
    time = g_date_time_new_now_local ();

  g_signal_handlers_block_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), time);
  g_signal_handlers_unblock_by_func (self->calendar, day_selected_cb, self);
}

static void
clear_cb (PrepDayRow *self)
{
  prep_day_row_set_day (self, "");
  show_day (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
prep_day_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, PREP_DAY_ROW (object)->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_day_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      prep_day_row_set_day (PREP_DAY_ROW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_day_row_dispose (GObject *object)
{
  g_clear_handle_id (&PREP_DAY_ROW (object)->pick_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_DAY_ROW);

  G_OBJECT_CLASS (prep_day_row_parent_class)->dispose (object);
}

static void
prep_day_row_finalize (GObject *object)
{
  g_free (PREP_DAY_ROW (object)->day);

  G_OBJECT_CLASS (prep_day_row_parent_class)->finalize (object);
}

static void
prep_day_row_class_init (PrepDayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_day_row_get_property;
  object_class->set_property = prep_day_row_set_property;
  object_class->dispose = prep_day_row_dispose;
  object_class->finalize = prep_day_row_finalize;

  properties[PROP_DAY] =
    g_param_spec_string ("day", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/widgets/prep-day-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepDayRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, PrepDayRow, popover);
  gtk_widget_class_bind_template_child (widget_class, PrepDayRow, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, paged_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_text);
}

static void
prep_day_row_init (PrepDayRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->day = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (take_text), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/* @title: what day it is ("Deadline"), translated. */
GtkWidget *
prep_day_row_new (const char *title)
{
  return g_object_new (PREP_TYPE_DAY_ROW, "title", title, NULL);
}

/* Returns: the day, 2026-10-14; "" when there is none. */
const char *
prep_day_row_get_day (PrepDayRow *self)
{
  g_return_val_if_fail (PREP_IS_DAY_ROW (self), "");

  return self->day;
}

/* Sets the day, 2026-10-14 or "" (or NULL); what is no day is not taken. */
void
prep_day_row_set_day (PrepDayRow *self,
                      const char *day)
{
  g_return_if_fail (PREP_IS_DAY_ROW (self));

  if (day == NULL)
    day = "";
  if (g_str_equal (self->day, day) || (day[0] != '\0' && !prep_day_is_valid (day)))
    return;

  g_free (self->day);
  self->day = g_strdup (day);
  show_day (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/**
 * prep_day_row_parse:
 * @typed: 2026-10-14, or a date as the locale writes it, with blanks around
 *
 * Returns: (transfer full) (nullable): the day as it is stored, "" for no text; NULL when it is no
 *   day
 */
char *
prep_day_row_parse (const char *typed)
{
  g_autofree char *text = g_strstrip (g_strdup (typed));
  GDate date;

  if (text[0] == '\0' || prep_day_is_valid (text))
    return g_steal_pointer (&text);

  g_date_clear (&date, 1);
  g_date_set_parse (&date, text);

  return g_date_valid (&date) ? prep_day_from_date (&date) : NULL;
}
