/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The front page: where in the season one is, and what is due. */

#include "config.h"

#include "season/prep-today-view.h"

#include <glib/gi18n-lib.h>

#include "insight/prep-due.h"
#include "model/prep-round.h"
#include "season/prep-due-group.h"
#include "season/prep-due-text.h"
#include "season/prep-milestone-group.h"
#include "season/prep-row-name.h"
#include "season/prep-season-head.h"
#include "season/prep-season-offers.h"
#include "season/prep-task-entry.h"

#define WEEK 7

struct _PrepTodayView
{
  AdwBin parent_instance;

  PrepSeasonHead *head;
  PrepTaskEntry *entry;
  GtkWidget *next_group;
  GtkWidget *next_row;
  PrepDueGroup *today_group;
  PrepDueGroup *week_group;
  PrepDueGroup *suggestions_group;
  PrepSeasonOffers *offers;
  PrepMilestoneGroup *milestones;
  PrepDueGroup *later_group;
};

enum
{
  ACT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepTodayView, prep_today_view, ADW_TYPE_BIN)

static void
act_cb (PrepTodayView *self,
        gpointer       due)
{
  g_signal_emit (self, signals[ACT], 0, due);
}

static void
prep_today_view_dispose (GObject *object)
{
  /* First: the bin would not learn that its child went with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_TODAY_VIEW);

  G_OBJECT_CLASS (prep_today_view_parent_class)->dispose (object);
}

static void
prep_today_view_class_init (PrepTodayViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_today_view_dispose;

  /**
   * PrepTodayView::act:
   * @due: (type gpointer): a PrepDue, good while the signal is handled
   *
   * Something was checked off: prep_due_act() is asked for.
   */
  signals[ACT] = g_signal_new ("act", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (PREP_TYPE_DUE_GROUP);
  g_type_ensure (PREP_TYPE_MILESTONE_GROUP);
  g_type_ensure (PREP_TYPE_SEASON_HEAD);
  g_type_ensure (PREP_TYPE_SEASON_OFFERS);
  g_type_ensure (PREP_TYPE_TASK_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-today-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, head);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, entry);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, next_group);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, next_row);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, today_group);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, week_group);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, suggestions_group);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, offers);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, milestones);
  gtk_widget_class_bind_template_child (widget_class, PrepTodayView, later_group);
  gtk_widget_class_bind_template_callback (widget_class, act_cb);
}

static void
prep_today_view_init (PrepTodayView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_next (PrepTodayView *self,
           const PrepDue *next,
           const char    *today)
{
  g_autofree char *when = NULL, *exact = NULL, *place = NULL, *title = NULL;
  const char *company, *kind;

  gtk_widget_set_visible (self->next_group, next != NULL);
  if (next == NULL)
    return;

  kind = prep_enum_label (PREP_TYPE_ROUND_KIND,
                          prep_record_get_token (next->record, PREP_ROUND_KIND));
  when = prep_due_dup_when (next, today);
  exact = prep_due_dup_exact (next);
  place = prep_record_dup_place (next->record);
  company = prep_record_get_text (PREP_RECORD (next->job), PREP_JOB_COMPANY);
  /* Translators: the next interview: the company, the kind of interview, and in how many days. */
  title = g_strdup_printf (_("Next: %1$s · %2$s · %3$s"), company, kind, when);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->next_row), exact);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->next_row), "s", place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next_row), "app.open");
  prep_row_set_name (self->next_row, title);
}

/* The groups of the page, in its order; what can be in a hurry comes before what is suggested. */
enum
{
  TODAY,
  THIS_WEEK,
  SUGGESTIONS,
  LATER,
  N_GROUPS,
};

/* Further ahead than a week only what the person set themselves counts. */
static int
choose_group (const PrepDue *due)
{
  if (due->kind == PREP_DUE_ADVICE)
    return due->days <= WEEK ? SUGGESTIONS : N_GROUPS;
  if (due->days <= WEEK)
    return due->days <= 0 ? TODAY : THIS_WEEK;

  return due->kind == PREP_DUE_TASK || due->kind == PREP_DUE_ROUND ||
             due->kind == PREP_DUE_ASSESSMENT
           ? LATER
           : N_GROUPS;
}

static void
show_lists (PrepTodayView *self,
            GPtrArray     *dues,
            const char    *today)
{
  PrepDueGroup *groups[N_GROUPS] = { self->today_group, self->week_group, self->suggestions_group,
                                     self->later_group };
  GPtrArray *lists[N_GROUPS];

  for (guint i = 0; i < N_GROUPS; i++)
    lists[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) prep_due_free);

  /* They move over; what no group wants is freed. */
  g_ptr_array_set_free_func (dues, NULL);
  for (guint i = 0; i < dues->len; i++)
    {
      PrepDue *due = g_ptr_array_index (dues, i);
      int group = choose_group (due);

      if (group < N_GROUPS)
        g_ptr_array_add (lists[group], due);
      else
        prep_due_free (due);
    }
  g_ptr_array_set_size (dues, 0);

  for (guint i = 0; i < N_GROUPS; i++)
    {
      prep_due_group_show (groups[i], lists[i], today);
      g_ptr_array_unref (lists[i]);
    }
}

static const PrepDue *
find_next_round (GPtrArray *dues)
{
  for (guint i = 0; i < dues->len; i++)
    if (((PrepDue *) g_ptr_array_index (dues, i))->kind == PREP_DUE_ROUND)
      return g_ptr_array_index (dues, i);

  return NULL;
}

/**
 * prep_today_view_update:
 * @dates: the season
 * @today: the day it is
 *
 * Looks at the library again: after an edit, and when another day begins.
 */
void
prep_today_view_update (PrepTodayView         *self,
                        PrepLibrary           *library,
                        const PrepSeasonDates *dates,
                        const char            *today)
{
  g_autoptr (GPtrArray) dues = NULL;
  PrepCollection *jobs = prep_library_get_jobs (library);
  gboolean idle, started;

  g_return_if_fail (PREP_IS_TODAY_VIEW (self));

  dues = prep_due_collect (library, today, g_get_real_time () / G_USEC_PER_SEC, PREP_DUE_ALL);
  idle = dues->len == 0 || ((PrepDue *) g_ptr_array_index (dues, 0))->days > WEEK;
  started = prep_collection_get_length (jobs) > 0 || dues->len > 0;

  prep_season_head_show (self->head, dates, today, dues);
  prep_milestone_group_show (self->milestones, dates, today);
  show_next (self, find_next_round (dues), today);
  prep_season_offers_set_started (self->offers, started);
  /* Before the files are read nobody knows that there is nothing. */
  gtk_widget_set_visible (GTK_WIDGET (self->offers),
                          idle && prep_collection_get_state (jobs) != PREP_COLLECTION_LOADING);
  show_lists (self, dues, today);
}

/* Opens the entry for a new task. */
void
prep_today_view_new_task (PrepTodayView *self,
                          PrepLibrary   *library,
                          const char    *today)
{
  g_return_if_fail (PREP_IS_TODAY_VIEW (self));

  prep_task_entry_start (self->entry, library, today);
}
