/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Asks for company and role, which is all that a new application needs. */

#include "config.h"

#include "applications/prep-new-job.h"

#include <glib/gi18n-lib.h>

struct _PrepNewJob
{
  AdwMessageDialog parent_instance;

  GtkEditable *company;
  GtkEditable *role;
  PrepLibrary *library;
};

enum
{
  ADDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepNewJob, prep_new_job, ADW_TYPE_MESSAGE_DIALOG)

static char *
dup_typed (GtkEditable *editable)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (editable)));
}

static void
changed_cb (PrepNewJob *self)
{
  g_autofree char *company = dup_typed (self->company);
  g_autofree char *role = dup_typed (self->role);

  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "add",
                                           *company != '\0' && *role != '\0');
}

static void
company_done_cb (PrepNewJob *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->role));
}

static void
prep_new_job_response (AdwMessageDialog *dialog,
                       const char       *response)
{
  PrepNewJob *self = PREP_NEW_JOB (dialog);
  g_autofree char *company = dup_typed (self->company);
  g_autofree char *role = dup_typed (self->role);
  g_autoptr (PrepJob) job = NULL;

  if (!g_str_equal (response, "add") || *company == '\0' || *role == '\0')
    return;

  job = prep_job_new (company, role);
  if (prep_collection_add (prep_library_get_jobs (self->library), PREP_RECORD (job)))
    g_signal_emit (self, signals[ADDED], 0, job);
}

static void
prep_new_job_dispose (GObject *object)
{
  PrepNewJob *self = PREP_NEW_JOB (object);

  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_NEW_JOB);

  G_OBJECT_CLASS (prep_new_job_parent_class)->dispose (object);
}

static void
prep_new_job_class_init (PrepNewJobClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_new_job_dispose;
  ADW_MESSAGE_DIALOG_CLASS (klass)->response = prep_new_job_response;

  signals[ADDED] = g_signal_new ("added", PREP_TYPE_NEW_JOB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, PREP_TYPE_JOB);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-new-job.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepNewJob, company);
  gtk_widget_class_bind_template_child (widget_class, PrepNewJob, role);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, company_done_cb);
}

static void
prep_new_job_init (PrepNewJob *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  changed_cb (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->company));
}

/* A dialog that adds to the applications of @library. */
GtkWidget *
prep_new_job_new (PrepLibrary *library)
{
  PrepNewJob *self;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);

  self = g_object_new (PREP_TYPE_NEW_JOB, NULL);
  self->library = g_object_ref (library);

  return GTK_WIDGET (self);
}
