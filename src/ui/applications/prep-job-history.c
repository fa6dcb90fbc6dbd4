/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The moves of an application that count, with the days between them. A wrong one is corrected or
 * taken back; nothing is erased.
 */

#include "config.h"

#include "applications/prep-job-history.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-move-dialog.h"
#include "model/prep-day.h"
#include "model/prep-time.h"
#include "widgets/prep-stage-chip.h"

struct _PrepJobHistory
{
  AdwBin parent_instance;

  GtkListBox *list;
  PrepJob *job;
};

G_DEFINE_FINAL_TYPE (PrepJobHistory, prep_job_history, ADW_TYPE_BIN)

static PrepStageEvent *
find_event (PrepJobHistory *self,
            GVariant       *id)
{
  gpointer found = self->job != NULL
                     ? prep_record_find_nested (PREP_RECORD (self->job),
                                                g_variant_get_string (id, NULL))
                     : NULL;

  return PREP_IS_STAGE_EVENT (found) ? found : NULL;
}

static void
correct_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *id)
{
  PrepJobHistory *self = PREP_JOB_HISTORY (widget);
  PrepStageEvent *event = find_event (self, id);
  GtkWidget *dialog;

  if (event == NULL)
    return;

  dialog = prep_move_dialog_new_correct (self->job, event);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (gtk_widget_get_root (widget)));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
take_back_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *id)
{
  PrepStageEvent *event = find_event (PREP_JOB_HISTORY (widget), id);

  if (event != NULL)
    prep_job_take_back (PREP_JOB_HISTORY (widget)->job, event);
}

static GtkWidget *
make_menu_button (PrepRecord *event)
{
  const struct
  {
    const char *label;
    const char *action;
  } items[] = {
    { N_("_Correct…"), "moves.correct" },
    { N_("_Take back"), "moves.take-back" },
  };
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(items[i].label), NULL);

      g_menu_item_set_action_and_target (item, items[i].action, "s", prep_record_get_id (event));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Change this move"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Change this move"), -1);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/* How long it took from the move before: "after 12 days"; NULL on the same day. */
static char *
dup_gap (const char *before,
         const char *on)
{
  int n;

  if (before == NULL || !prep_day_diff (before, on, &n) || n <= 0)
    return NULL;

  return g_strdup_printf (ngettext ("after %d day", "after %d days", n), n);
}

static char *
dup_title (PrepRecord *event)
{
  const char *stage = prep_enum_nick_label (PREP_TYPE_STAGE,
                                            prep_record_get_text (event, PREP_STAGE_EVENT_STAGE));
  int reason = prep_record_get_token (event, PREP_STAGE_EVENT_REASON);

  if (reason == PREP_CLOSE_REASON_NONE)
    return g_strdup (stage);

  /* Translators: a stage and why: "Closed: Rejected". */
  return g_strdup_printf (_("%s: %s"), stage, prep_enum_label (PREP_TYPE_CLOSE_REASON, reason));
}

static GtkWidget *
make_row (const char *icon_name,
          const char *title,
          const char *day,
          const char *gap,
          const char *note)
{
  g_autofree char *on = prep_day_format (day, PREP_DAY_LONG);
  g_autofree char *when = NULL;
  g_autofree char *subtitle = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  /* Translators: the day of a move, and how long it took: "October 14, 2026 · after 12 days". */
  when = gap != NULL ? g_strdup_printf (_("%s · %s"), on, gap) : g_strdup (on);
  subtitle = *note != '\0' ? g_strjoin ("\n", when, note, NULL) : g_strdup (when);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  subtitle, -1);

  return row;
}

/* Rebuilds the list from the moves as they are now. */
void
prep_job_history_refresh (PrepJobHistory *self)
{
  g_autoptr (GPtrArray) events = NULL;
  g_autofree char *added = NULL;
  const char *before;
  GtkWidget *row;

  g_return_if_fail (PREP_IS_JOB_HISTORY (self));

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  if (self->job == NULL)
    return;

  events = prep_job_dup_events (self->job);
  added = prep_time_dup_local_day (prep_record_get_text (PREP_RECORD (self->job),
                                                         PREP_RECORD_CREATED));
  before = added;
  gtk_list_box_append (self->list,
                       make_row ("list-add-symbolic", _("Added"), added != NULL ? added : "", NULL,
                                 ""));
  for (guint i = 0; i < events->len; i++)
    {
      PrepRecord *event = g_ptr_array_index (events, i);
      const char *on = prep_record_get_text (event, PREP_STAGE_EVENT_ON);
      g_autofree char *gap = dup_gap (before, on);
      g_autofree char *title = dup_title (event);
      PrepStage stage = prep_record_get_token (event, PREP_STAGE_EVENT_STAGE);

      row = make_row (prep_stage_get_icon_name (stage), title, on, gap,
                      prep_record_get_text (event, PREP_STAGE_EVENT_NOTE));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_menu_button (event));
      gtk_list_box_append (self->list, row);
      before = on;
    }
}

static void
prep_job_history_dispose (GObject *object)
{
  g_clear_object (&PREP_JOB_HISTORY (object)->job);

  G_OBJECT_CLASS (prep_job_history_parent_class)->dispose (object);
}

static void
prep_job_history_class_init (PrepJobHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_job_history_dispose;

  gtk_widget_class_install_action (widget_class, "moves.correct", "s", correct_cb);
  gtk_widget_class_install_action (widget_class, "moves.take-back", "s", take_back_cb);
}

static void
prep_job_history_init (PrepJobHistory *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("History"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/* Shows the history of @job, or of none. */
void
prep_job_history_set_job (PrepJobHistory *self,
                          PrepJob        *job)
{
  g_return_if_fail (PREP_IS_JOB_HISTORY (self));

  g_set_object (&self->job, job);
  prep_job_history_refresh (self);
}
