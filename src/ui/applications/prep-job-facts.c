/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Which facts of an application its page shows, a line each. */

#include "config.h"

#include "applications/prep-job-facts.h"

#include <glib/gi18n-lib.h>

#include "app/prep-page.h"
#include "app/prep-toast.h"
#include "model/prep-job-stage.h"
#include "widgets/prep-day-row.h"

static void
show_applied_on (PrepDayRow *row,
                 PrepJob    *job)
{
  prep_day_row_set_day (row, prep_job_get_applied_on (job));
}

/* Applied on is told from the history: another day corrects the event that says it. */
static void
applied_on_set_cb (PrepDayRow *row,
                   GParamSpec *pspec,
                   PrepJob    *job)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (row), PREP_TYPE_PAGE);

  if (prep_job_set_applied_on (job, prep_day_row_get_day (row)))
    return;

  show_applied_on (row, job);
  if (page != NULL)
    prep_page_add_toast (PREP_PAGE (page),
                         prep_toast_new (_("A later stage was reached before that day")));
}

static void
changed_cb (PrepDayRow     *row,
            PrepRecord     *top,
            PrepRecord     *record,
            guint           field,
            PrepCollection *collection)
{
  PrepJob *job = g_object_get_data (G_OBJECT (row), "job");

  if (top == PREP_RECORD (job))
    show_applied_on (row, job);
}

static GtkWidget *
make_applied_on (PrepRecord *record)
{
  GtkWidget *row = prep_day_row_new (_("Applied on"));
  PrepCollection *jobs = prep_record_get_collection (record);

  gtk_widget_set_sensitive (row, prep_record_is_editable (record));
  g_object_set_data_full (G_OBJECT (row), "job", g_object_ref (record), g_object_unref);
  show_applied_on (PREP_DAY_ROW (row), PREP_JOB (record));
  g_signal_connect_object (row, "notify::day", G_CALLBACK (applied_on_set_cb), record,
                           G_CONNECT_DEFAULT);
  if (jobs != NULL)
    g_signal_connect_object (jobs, "changed", G_CALLBACK (changed_cb), row, G_CONNECT_SWAPPED);

  return row;
}

static const PrepFact facts[] = {
  { PREP_JOB_COMPANY, TRUE },
  { PREP_JOB_ROLE, TRUE },
  { PREP_JOB_LINK, TRUE },
  { PREP_JOB_LOCATIONS, TRUE },
  { PREP_JOB_DEADLINE, TRUE },
  { PREP_JOB_EVENTS, TRUE, N_("Applied on"), make_applied_on },
  { PREP_JOB_TEAM },
  { PREP_JOB_WORK_MODE },
  { PREP_JOB_TERM },
  { PREP_JOB_POSTED_ON },
  { PREP_JOB_ANSWER_BY },
  { PREP_JOB_SOURCE },
  { PREP_JOB_REFERRAL },
  { PREP_JOB_REQUIREMENTS },
  { PREP_JOB_RESUME },
  { PREP_JOB_TAGS },
};

/* Returns: (array length=n_facts): the facts, in order. */
const PrepFact *
prep_job_facts_get (guint *n_facts)
{
  *n_facts = G_N_ELEMENTS (facts);

  return facts;
}
