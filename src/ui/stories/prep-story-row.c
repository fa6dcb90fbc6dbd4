/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-row.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"
#include "model/prep-time.h"
#include "stories/prep-story-text.h"

struct _PrepStoryRow
{
  GtkBox parent_instance;

  const PrepContentStar *star;
  PrepToday *today;
  PrepStory *story;

  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *status;
  GtkLabel *edited;
  GtkLabel *time;
};

G_DEFINE_FINAL_TYPE (PrepStoryRow, prep_story_row, GTK_TYPE_BOX)

/* The list's own widget around the row is what a screen reader stops at. */
static void
update_name (PrepStoryRow *self)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = NULL;

  if (item == NULL)
    return;

  /* Translators: a story's title, its status, and its speaking time ("The outage, Ready, 1:52"). */
  name = g_strdup_printf (_("%1$s, %2$s, %3$s"), gtk_label_get_text (self->title),
                          gtk_label_get_text (self->status), gtk_label_get_text (self->time));
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What can be seen to change with each key. */
static void
update_names (PrepStoryRow *self)
{
  int status = prep_record_get_token (PREP_RECORD (self->story), PREP_STORY_STATUS);
  g_autofree char *title = prep_story_dup_name (self->story);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->status, prep_enum_label (PREP_TYPE_STORY_STATUS, status));
  gtk_image_set_from_icon_name (self->icon, prep_story_status_get_icon (status));
  if (status == PREP_STORY_STATUS_READY)
    gtk_widget_add_css_class (GTK_WIDGET (self->icon), "success");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->icon), "success");
  update_name (self);
}

static void
update_edited (PrepStoryRow *self)
{
  const char *modified = prep_record_get_text (PREP_RECORD (self->story), PREP_RECORD_MODIFIED);
  g_autofree char *day = prep_time_dup_local_day (modified);
  g_autofree char *shown = prep_day_format_relative (day, prep_today_get_day (self->today));
  g_autofree char *exact = prep_day_format (day, PREP_DAY_LONG);
  g_autofree char *tooltip = g_strdup_printf (_("Last edited on %s"), exact);

  gtk_label_set_text (self->edited, shown);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->edited), exact[0] != '\0' ? tooltip : NULL);
}

/* Counting is for when an edit is over, not for each key. */
static void
update_all (PrepStoryRow *self)
{
  PrepStoryFigures figures = { 0 };
  g_autofree char *time = NULL;

  if (self->story == NULL)
    return;

  prep_story_figures_count (&figures, self->star, self->story);
  time = prep_story_format_time (figures.total_seconds);
  gtk_label_set_text (self->time, time);
  update_edited (self);
  update_names (self);
}

static void
settled_cb (PrepStoryRow *self,
            PrepRecord   *top)
{
  if (top == NULL || top == (PrepRecord *) self->story)
    update_all (self);
}

static void
prep_story_row_dispose (GObject *object)
{
  PrepStoryRow *self = PREP_STORY_ROW (object);

  if (self->story != NULL)
    g_signal_handlers_disconnect_by_data (self->story, self);
  g_clear_object (&self->story);
  g_clear_object (&self->today);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_STORY_ROW);

  G_OBJECT_CLASS (prep_story_row_parent_class)->dispose (object);
}

static void
prep_story_row_class_init (PrepStoryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_story_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-story-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStoryRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryRow, title);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryRow, status);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryRow, edited);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryRow, time);
}

static void
prep_story_row_init (PrepStoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * prep_story_row_new:
 * @star: the shipped hints; they must outlive the row
 * @stories: what tells when an edit is over
 * @today: what tells how long ago it was
 */
GtkWidget *
prep_story_row_new (const PrepContentStar *star,
                    PrepCollection        *stories,
                    PrepToday             *today)
{
  PrepStoryRow *self = g_object_new (PREP_TYPE_STORY_ROW, NULL);

  self->star = star;
  self->today = g_object_ref (today);
  g_signal_connect_object (stories, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::day", G_CALLBACK (update_all), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/* Shows @story; NULL: lets the one that is shown go. */
void
prep_story_row_set_story (PrepStoryRow *self,
                          PrepStory    *story)
{
  g_return_if_fail (PREP_IS_STORY_ROW (self));

  if (self->story != NULL)
    g_signal_handlers_disconnect_by_data (self->story, self);
  g_set_object (&self->story, story);
  if (story == NULL)
    return;

  g_signal_connect_object (story, "notify::title", G_CALLBACK (update_names), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (story, "notify::status", G_CALLBACK (update_names), self,
                           G_CONNECT_SWAPPED);
  update_all (self);
}
