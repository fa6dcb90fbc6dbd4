/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* One application: where it stands, what comes next, its facts, rounds and history. */

#include "config.h"

#include "applications/prep-job-page.h"

#include <glib/gi18n-lib.h>

#include "app/prep-page.h"
#include "app/prep-toast.h"
#include "applications/prep-fact-row.h"
#include "applications/prep-job-digest.h"
#include "applications/prep-job-facts.h"
#include "applications/prep-job-history.h"
#include "applications/prep-move-dialog.h"
#include "applications/prep-round-text.h"
#include "model/prep-day.h"
#include "widgets/prep-bind.h"
#include "widgets/prep-stage-chip.h"
#include "widgets/prep-stars.h"

struct _PrepJobPage
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkLabel *company;
  GtkLabel *role;
  GtkLabel *quiet;
  GtkLabel *advice;
  PrepStageChip *stage;
  GtkWidget *move_button;
  GMenu *stages;
  GtkWidget *next_action;
  PrepDayRow *next_due;
  GtkWidget *interest_row;
  GtkWidget *interest;
  PrepFactList *facts;
  GtkBox *why_box;
  GtkBox *notes_box;
  GtkWidget *why;
  GtkWidget *notes;
  GtkListBox *rounds;
  GMenu *kinds;
  GtkWidget *add_round_button;
  PrepJobHistory *history;
  GtkButton *archive_button;

  PrepLibrary *library;
  PrepToday *today;
  PrepJob *job;
};

G_DEFINE_FINAL_TYPE (PrepJobPage, prep_job_page, ADW_TYPE_BIN)

static void
update_stages (PrepJobPage *self,
               PrepStage    now)
{
  g_menu_remove_all (self->stages);
  for (guint stage = 0; stage < prep_enum_get_n_values (PREP_TYPE_STAGE); stage++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (stage == (guint) now)
        continue;
      item = g_menu_item_new (prep_enum_label (PREP_TYPE_STAGE, stage), NULL);
      g_menu_item_set_action_and_target (item, "job.move", "u", stage);
      g_menu_append_item (self->stages, item);
    }
}

static void
update_advice (PrepJobPage *self)
{
  char day[11];
  PrepAdvice advice =
    prep_library_get_advice (self->library, self->job, prep_today_get_day (self->today), day);
  g_autofree char *when = prep_day_format_relative (day, prep_today_get_day (self->today));
  g_autofree char *text = NULL;

  if (advice != PREP_ADVICE_NONE)
    /* Translators: what is usually done now, and when: "Suggestion: Follow up, in 3 days". */
    text = g_strdup_printf (_("Suggestion: %s, %s"), prep_job_advice_label (advice), when);
  gtk_label_set_text (self->advice, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->advice), text != NULL);
}

static void
update_header (PrepJobPage *self)
{
  PrepRecord *record = PREP_RECORD (self->job);
  PrepStage stage = prep_job_get_stage (self->job);
  int quiet = prep_library_get_quiet_days (self->library, self->job,
                                           prep_today_get_day (self->today));
  g_autofree char *text = NULL;

  gtk_label_set_text (self->company, prep_record_get_text (record, PREP_JOB_COMPANY));
  gtk_label_set_text (self->role, prep_record_get_text (record, PREP_JOB_ROLE));
  prep_stage_chip_set_stage (self->stage, stage);
  update_stages (self, stage);

  if (quiet > 0)
    text = g_strdup_printf (ngettext ("quiet for %d day", "quiet for %d days", quiet), quiet);
  gtk_label_set_text (self->quiet, text != NULL ? text : "");
  update_advice (self);

  gtk_button_set_label (self->archive_button, prep_record_get_flag (record, PREP_JOB_ARCHIVED)
                                                ? _("Take _out of the archive")
                                                : _("_Archive"));
  gtk_widget_set_visible (GTK_WIDGET (self->why_box),
                          stage != PREP_STAGE_INTERESTED ||
                          *prep_record_get_text (record, PREP_JOB_WHY) != '\0' ||
                          gtk_widget_has_focus (self->why));
}

static GtkWidget *
make_round_row (PrepRound *round)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *summary = prep_round_dup_summary (round);

  prep_fact_row_set_title (row, prep_round_get_kind_label (round));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), summary);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary, -1);
  g_object_set_data_full (G_OBJECT (row), "place", prep_record_dup_place (PREP_RECORD (round)),
                          g_free);

  return row;
}

static void
update_rounds (PrepJobPage *self)
{
  PrepRecord *record = PREP_RECORD (self->job);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->rounds, 0)) != NULL)
    gtk_list_box_remove (self->rounds, GTK_WIDGET (row));
  for (guint i = 0; i < prep_record_get_length (record, PREP_JOB_ROUNDS); i++)
    gtk_list_box_append (self->rounds,
                         make_round_row (prep_record_get_nth (record, PREP_JOB_ROUNDS, i)));
}

static void
changed_cb (PrepJobPage *self,
            PrepRecord  *top,
            PrepRecord  *record,
            guint        field)
{
  if (top != PREP_RECORD (self->job))
    return;

  update_header (self);
  if (PREP_IS_ROUND (record) || (record == top && field == PREP_JOB_ROUNDS))
    update_rounds (self);
  if (PREP_IS_STAGE_EVENT (record) || (record == top && field == PREP_JOB_EVENTS))
    prep_job_history_refresh (self->history);
}

/* After an undo many things may be different at once. */
static void
settled_cb (PrepJobPage *self,
            PrepRecord  *top)
{
  if (self->job == NULL || (top != NULL && top != PREP_RECORD (self->job)))
    return;

  update_header (self);
  update_rounds (self);
  prep_job_history_refresh (self->history);
}

static void
day_changed_cb (PrepJobPage *self)
{
  if (self->job != NULL)
    update_header (self);
}

static void
round_activated_cb (PrepJobPage   *self,
                    GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "app.open", "s",
                              (const char *) g_object_get_data (G_OBJECT (row), "place"));
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepJobPage *self = PREP_JOB_PAGE (widget);
  GtkWidget *dialog;

  if (self->job == NULL)
    return;

  dialog = prep_move_dialog_new (self->job, g_variant_get_uint32 (parameter),
                                 prep_today_get_day (self->today));
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (gtk_widget_get_root (widget)));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_round_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  PrepJobPage *self = PREP_JOB_PAGE (widget);
  g_autoptr (PrepRecord) round = NULL;
  g_autofree char *place = NULL;

  if (self->job == NULL)
    return;

  round = prep_record_new (PREP_TYPE_ROUND);
  prep_record_set_token (round, PREP_ROUND_KIND, g_variant_get_uint32 (parameter));
  if (!prep_record_append (PREP_RECORD (self->job), PREP_JOB_ROUNDS, round))
    return;

  place = prep_record_dup_place (round);
  gtk_widget_activate_action (widget, "app.open", "s", place);
}

static void
archive_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  PrepJobPage *self = PREP_JOB_PAGE (widget);
  GtkWidget *page = gtk_widget_get_ancestor (widget, PREP_TYPE_PAGE);
  PrepRecord *record = PREP_RECORD (self->job);
  g_autofree char *title = prep_record_dup_title (record);
  g_autofree char *text = NULL;
  gboolean archived;

  archived = !prep_record_get_flag (record, PREP_JOB_ARCHIVED);
  if (!prep_record_set_flag (record, PREP_JOB_ARCHIVED, archived) || page == NULL)
    return;

  text = g_strdup_printf (archived ? _("Archived: %s") : _("Out of the archive: %s"), title);
  prep_page_add_toast (PREP_PAGE (page), prep_toast_new_undo (text));
}

static void
unbind (PrepJobPage *self)
{
  GtkWidget *bound[] = { self->next_action, GTK_WIDGET (self->next_due), self->interest, self->why,
                         self->notes };

  for (guint i = 0; i < G_N_ELEMENTS (bound); i++)
    prep_unbind (bound[i]);
  prep_fact_list_set_record (self->facts, NULL, NULL, 0);
  prep_job_history_set_job (self->history, NULL);
}

static void
prep_job_page_dispose (GObject *object)
{
  PrepJobPage *self = PREP_JOB_PAGE (object);

  g_clear_object (&self->job);
  g_clear_object (&self->library);
  g_clear_object (&self->today);
  /* First, and by the bin: the child has an id, and both would take it away. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_JOB_PAGE);

  G_OBJECT_CLASS (prep_job_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-job-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, add_round_button);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, advice);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, archive_button);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, company);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, facts);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, history);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, interest);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, interest_row);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, move_button);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, next_action);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, next_due);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, notes_box);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, quiet);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, role);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, rounds);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, stage);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, stages);
  gtk_widget_class_bind_template_child (widget_class, PrepJobPage, why_box);
  gtk_widget_class_bind_template_callback (widget_class, round_activated_cb);
}

static void
prep_job_page_class_init (PrepJobPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_job_page_dispose;

  g_type_ensure (PREP_TYPE_DAY_ROW);
  g_type_ensure (PREP_TYPE_FACT_LIST);
  g_type_ensure (PREP_TYPE_JOB_HISTORY);
  g_type_ensure (PREP_TYPE_STAGE_CHIP);
  g_type_ensure (PREP_TYPE_STARS);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "job.move", "u", move_cb);
  gtk_widget_class_install_action (widget_class, "job.add-round", "u", add_round_cb);
  gtk_widget_class_install_action (widget_class, "job.archive", NULL, archive_cb);
}

static void
prep_job_page_init (PrepJobPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->why = prep_fact_note_new (_("Why this work and this team"));
  self->notes = prep_fact_note_new (_("Notes"));
  gtk_box_append (self->why_box, self->why);
  gtk_box_append (self->notes_box, self->notes);

  for (guint kind = 0; kind < prep_enum_get_n_values (PREP_TYPE_ROUND_KIND); kind++)
    {
      g_autoptr (GMenuItem) item =
        g_menu_item_new (prep_enum_label (PREP_TYPE_ROUND_KIND, kind), NULL);

      g_menu_item_set_action_and_target (item, "job.add-round", "u", kind);
      g_menu_append_item (self->kinds, item);
    }
}

/* To be called once. */
void
prep_job_page_set_library (PrepJobPage *self,
                           PrepLibrary *library,
                           PrepToday   *today)
{
  g_return_if_fail (PREP_IS_JOB_PAGE (self));

  self->library = g_object_ref (library);
  self->today = g_object_ref (today);
  g_signal_connect_object (prep_library_get_jobs (library), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_jobs (library), "settled", G_CALLBACK (settled_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::day", G_CALLBACK (day_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Returns: (nullable) (transfer none): the application that is shown. */
PrepJob *
prep_job_page_get_job (PrepJobPage *self)
{
  g_return_val_if_fail (PREP_IS_JOB_PAGE (self), NULL);

  return self->job;
}

/* Shows @job, from its top; NULL: none, and every binding ends. */
void
prep_job_page_set_job (PrepJobPage *self,
                       PrepJob     *job)
{
  PrepRecord *record = PREP_RECORD (job);
  const PrepFact *facts;
  guint n_facts;
  gboolean editable;

  g_return_if_fail (PREP_IS_JOB_PAGE (self));

  if (self->job == job)
    return;

  unbind (self);
  g_set_object (&self->job, job);
  if (job == NULL)
    return;

  editable = prep_record_is_editable (record);
  facts = prep_job_facts_get (&n_facts);
  prep_fact_list_set_record (self->facts, record, facts, n_facts);
  prep_bind_text (record, PREP_JOB_NEXT_ACTION, self->next_action);
  prep_bind_day (record, PREP_JOB_NEXT_DUE, self->next_due);
  prep_bind_number (record, PREP_JOB_INTEREST, self->interest, "value");
  prep_bind_text (record, PREP_JOB_WHY, self->why);
  prep_bind_text (record, PREP_JOB_NOTES, self->notes);
  prep_job_history_set_job (self->history, job);
  update_header (self);
  update_rounds (self);
  gtk_widget_set_sensitive (self->move_button, editable);
  gtk_widget_set_sensitive (self->add_round_button, editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "job.archive", editable);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Puts the focus where the next key does no harm: not into a text that would be replaced. */
void
prep_job_page_grab (PrepJobPage *self)
{
  g_return_if_fail (PREP_IS_JOB_PAGE (self));

  gtk_widget_child_focus (self->move_button, GTK_DIR_TAB_FORWARD);
}
