/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* An application in two lines, for where a table has no room. */

#include "config.h"

#include "applications/prep-job-row.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"
#include "widgets/prep-stage-chip.h"

struct _PrepJobRow
{
  GtkBox parent_instance;

  GtkLabel *company;
  GtkLabel *role;
  GtkLabel *next;
  PrepStageChip *stage;
};

G_DEFINE_FINAL_TYPE (PrepJobRow, prep_job_row, GTK_TYPE_BOX)

static void
prep_job_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_JOB_ROW);

  G_OBJECT_CLASS (prep_job_row_parent_class)->dispose (object);
}

static void
prep_job_row_class_init (PrepJobRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_job_row_dispose;

  g_type_ensure (PREP_TYPE_STAGE_CHIP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-job-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepJobRow, company);
  gtk_widget_class_bind_template_child (widget_class, PrepJobRow, next);
  gtk_widget_class_bind_template_child (widget_class, PrepJobRow, role);
  gtk_widget_class_bind_template_child (widget_class, PrepJobRow, stage);
}

static void
prep_job_row_init (PrepJobRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_job_row_new (void)
{
  return g_object_new (PREP_TYPE_JOB_ROW, NULL);
}

/* Shows @job as it is now. */
void
prep_job_row_show (PrepJobRow     *self,
                   PrepJobDigests *digests,
                   PrepJob        *job)
{
  const PrepJobDigest *digest = prep_job_digests_get (digests, job);
  g_autofree char *next = prep_job_digests_dup_next (digests, job);
  g_autofree char *tooltip = prep_job_row_dup_tooltip (digests, job);

  gtk_label_set_text (self->company, prep_record_get_text (PREP_RECORD (job), PREP_JOB_COMPANY));
  gtk_label_set_text (self->role, prep_record_get_text (PREP_RECORD (job), PREP_JOB_ROLE));
  gtk_label_set_text (self->next, next);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->next), tooltip);
  prep_stage_chip_set_stage (self->stage, digest->stage);
  if (digest->needs_action)
    gtk_widget_add_css_class (GTK_WIDGET (self->next), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->next), "warning");
}

/* Returns: (transfer full) (nullable): the exact day of what comes next. */
char *
prep_job_row_dup_tooltip (PrepJobDigests *digests,
                          PrepJob        *job)
{
  const PrepJobDigest *digest = prep_job_digests_get (digests, job);
  g_autofree char *day = *digest->next_on != '\0'
                           ? prep_day_format (digest->next_on, PREP_DAY_WEEKDAY) : NULL;

  if (digest->next == NULL || day == NULL)
    return g_strdup (digest->next);

  /* Translators: what comes next for an application, and the day: "Technical: Wednesday, …". */
  return g_strdup_printf (_("%s: %s"), digest->next, day);
}

/* Returns: (transfer full): what a screen reader calls the row. */
char *
prep_job_row_dup_name (PrepJobDigests *digests,
                       PrepJob        *job)
{
  const PrepJobDigest *digest = prep_job_digests_get (digests, job);
  g_autofree char *title = prep_record_dup_title (PREP_RECORD (job));
  g_autofree char *next = prep_job_digests_dup_next (digests, job);
  const char *parts[] = { title, prep_enum_label (PREP_TYPE_STAGE, digest->stage),
                          *next != '\0' ? next : NULL, NULL };

  return g_strjoinv (", ", (char **) parts);
}
