/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* How far the person has come: their preparation, and where their applications stand. Each line
 * leads to the tab that it is about.
 */

#include "config.h"

#include "season/prep-progress-view.h"

#include <glib/gi18n-lib.h>

#include "insight/prep-pipeline.h"
#include "insight/prep-progress.h"
#include "season/prep-row-name.h"
#include "season/prep-stage-row.h"
#include "widgets/prep-progress-ring.h"

struct _PrepProgressView
{
  AdwBin parent_instance;

  AdwActionRow *stories_row;
  AdwActionRow *memo_row;
  AdwActionRow *sessions_row;
  AdwPreferencesGroup *stages_group;
  PrepProgressRing *stories_ring;
  PrepProgressRing *memo_ring;
  GtkWidget *stage_rows[PREP_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PrepProgressView, prep_progress_view, ADW_TYPE_BIN)

static void
prep_progress_view_dispose (GObject *object)
{
  /* First: the bin would not learn that its child went with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_PROGRESS_VIEW);

  G_OBJECT_CLASS (prep_progress_view_parent_class)->dispose (object);
}

static void
prep_progress_view_class_init (PrepProgressViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_progress_view_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/season/prep-progress-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepProgressView, stories_row);
  gtk_widget_class_bind_template_child (widget_class, PrepProgressView, memo_row);
  gtk_widget_class_bind_template_child (widget_class, PrepProgressView, sessions_row);
  gtk_widget_class_bind_template_child (widget_class, PrepProgressView, stages_group);
}

static void
add_next_arrow (AdwActionRow *row)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  adw_action_row_add_suffix (row, image);
}

static PrepProgressRing *
add_ring (AdwActionRow *row)
{
  GtkWidget *ring = prep_progress_ring_new ();

  gtk_widget_set_valign (ring, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (ring, 6);
  gtk_widget_set_margin_bottom (ring, 6);
  adw_action_row_add_prefix (row, ring);

  return PREP_PROGRESS_RING (ring);
}

static void
prep_progress_view_init (PrepProgressView *self)
{
  g_autoptr (GtkSizeGroup) prefixes = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *image;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->stories_ring = add_ring (self->stories_row);
  self->memo_ring = add_ring (self->memo_row);
  image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "audio-input-microphone-symbolic",
                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  adw_action_row_add_prefix (self->sessions_row, image);
  gtk_size_group_add_widget (prefixes, image);
  gtk_size_group_add_widget (prefixes, GTK_WIDGET (self->memo_ring));
  add_next_arrow (self->stories_row);
  add_next_arrow (self->memo_row);
  add_next_arrow (self->sessions_row);

  for (guint i = 0; i < PREP_N_STAGES; i++)
    {
      self->stage_rows[i] = prep_stage_row_new ((PrepStage) i);
      adw_preferences_group_add (self->stages_group, self->stage_rows[i]);
    }
}

/* The figures as a row's second line, and with its title as its name. */
static void
say (AdwActionRow     *row,
     PrepProgressRing *ring,
     double            fraction,
     const char       *figures)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), title, figures);

  adw_action_row_set_subtitle (row, figures);
  prep_row_set_name (GTK_WIDGET (row), name);
  if (ring != NULL)
    {
      prep_progress_ring_set_fraction (ring, fraction);
      prep_progress_ring_set_description (ring, name);
    }
}

static void
show_preparation (PrepProgressView   *self,
                  const PrepProgress *progress)
{
  g_autofree char *stories = NULL, *memo = NULL, *sessions = NULL;

  /* Translators: how many stories are ready to be told, of how many that are enough. */
  stories = g_strdup_printf (_("%1$u of %2$u ready"), progress->stories_ready,
                             progress->stories_wanted);
  /* Translators: of the items of a culture memo: how many there are, how many were read, and of
   * how many the person has written what they think. */
  memo = g_strdup_printf (_("%2$u of %1$u read · %3$u reflected on"), progress->memo_items,
                          progress->memo_read, progress->memo_reflected);
  /* Translators: mock interviews: how many in the last seven days, and how many ever. */
  sessions = g_strdup_printf (_("%1$u in the last 7 days · %2$u in all"), progress->sessions_week,
                              progress->sessions);

  say (self->stories_row, self->stories_ring,
       (double) progress->stories_ready / progress->stories_wanted, stories);
  say (self->memo_row, self->memo_ring,
       (double) progress->memo_read / MAX (progress->memo_items, 1), memo);
  say (self->sessions_row, NULL, 0, sessions);
}

static void
show_pipeline (PrepProgressView   *self,
               const PrepPipeline *pipeline)
{
  g_autofree char *total = NULL;

  if (pipeline->total == 0)
    total = g_strdup (_("As soon as there are some, you see here where they stand."));
  else
    /* Translators: applications: how many in all, and how many that may still come to something. */
    total = g_strdup_printf (ngettext ("%1$u application, %2$u still open",
                                       "%1$u applications, %2$u still open", pipeline->total),
                             pipeline->total, pipeline->live);
  adw_preferences_group_set_description (self->stages_group, total);

  for (guint i = 0; i < PREP_N_STAGES; i++)
    {
      prep_stage_row_show (PREP_STAGE_ROW (self->stage_rows[i]), pipeline);
      gtk_widget_set_visible (self->stage_rows[i], pipeline->total > 0);
    }
}

/* Looks at the library again: after an edit, and when another day begins. */
void
prep_progress_view_update (PrepProgressView *self,
                           PrepLibrary      *library,
                           PrepContent      *content,
                           const char       *today)
{
  PrepPipeline pipeline;
  PrepProgress progress;

  g_return_if_fail (PREP_IS_PROGRESS_VIEW (self));

  prep_pipeline_count (G_LIST_MODEL (prep_library_get_jobs (library)), &pipeline);
  prep_progress_count (library, content, today, &progress);
  show_preparation (self, &progress);
  show_pipeline (self, &pipeline);
}
