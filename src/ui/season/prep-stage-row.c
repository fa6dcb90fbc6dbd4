/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* How many applications stand at one stage, and how many ever came this far. */

#include "config.h"

#include "season/prep-stage-row.h"

#include <glib/gi18n-lib.h>

#include "season/prep-row-name.h"
#include "season/prep-share-line.h"
#include "widgets/prep-stage-chip.h"

struct _PrepStageRow
{
  AdwPreferencesRow parent_instance;

  PrepStage stage;
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *figures;
  PrepShareLine *line;
  GtkLabel *reasons;
};

G_DEFINE_FINAL_TYPE (PrepStageRow, prep_stage_row, ADW_TYPE_PREFERENCES_ROW)

static void
prep_stage_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_STAGE_ROW);

  G_OBJECT_CLASS (prep_stage_row_parent_class)->dispose (object);
}

static void
prep_stage_row_class_init (PrepStageRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_stage_row_dispose;

  g_type_ensure (PREP_TYPE_SHARE_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-stage-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStageRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PrepStageRow, name);
  gtk_widget_class_bind_template_child (widget_class, PrepStageRow, figures);
  gtk_widget_class_bind_template_child (widget_class, PrepStageRow, line);
  gtk_widget_class_bind_template_child (widget_class, PrepStageRow, reasons);
}

static void
prep_stage_row_init (PrepStageRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_stage_row_new (PrepStage stage)
{
  PrepStageRow *self = g_object_new (PREP_TYPE_STAGE_ROW, NULL);

  self->stage = stage;
  gtk_image_set_from_icon_name (self->icon, prep_stage_get_icon_name (stage));
  gtk_label_set_text (self->name, prep_enum_label (PREP_TYPE_STAGE, stage));

  return GTK_WIDGET (self);
}

/* Closed is no step of the way, so nothing came "this far" there. */
static char *
dup_figures (PrepStageRow       *self,
             const PrepPipeline *pipeline)
{
  guint now = pipeline->at[self->stage];

  if (self->stage == PREP_STAGE_CLOSED)
    return g_strdup_printf ("%u", now);
  /* Translators: how many applications stand at a stage now, and how many ever came this far. */
  return g_strdup_printf (_("%1$u now · %2$u reached it"), now, pipeline->reached[self->stage]);
}

static char *
dup_reasons (const PrepPipeline *pipeline)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < PREP_N_CLOSE_REASONS; i++)
    {
      const char *label = i == PREP_CLOSE_REASON_NONE
                            ? _("No reason given")
                            : prep_enum_label (PREP_TYPE_CLOSE_REASON, (int) i);
      g_autofree char *part = NULL;

      if (pipeline->closed[i] == 0)
        continue;
      /* Translators: why applications were closed and how many: "Rejected: 5". */
      part = g_strdup_printf (_("%1$s: %2$u"), label, pipeline->closed[i]);
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
    }

  return g_string_free (text, FALSE);
}

/* Shows what @pipeline says of the row's stage. */
void
prep_stage_row_show (PrepStageRow       *self,
                     const PrepPipeline *pipeline)
{
  double total;
  g_autofree char *figures = NULL;
  g_autofree char *reasons = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (PREP_IS_STAGE_ROW (self));

  total = MAX (pipeline->total, 1);
  figures = dup_figures (self, pipeline);
  reasons = self->stage == PREP_STAGE_CLOSED ? dup_reasons (pipeline) : g_strdup ("");
  name = g_strdup_printf (_("%1$s: %2$s"), prep_enum_label (PREP_TYPE_STAGE, self->stage), figures);

  gtk_label_set_text (self->figures, figures);
  gtk_label_set_text (self->reasons, reasons);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons), *reasons != '\0');
  prep_share_line_set (self->line, pipeline->at[self->stage] / total,
                       pipeline->reached[self->stage] / total, name);
  prep_row_set_name (GTK_WIDGET (self), name);
}
