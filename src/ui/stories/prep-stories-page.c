/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-stories-page.h"

struct _PrepStoriesPage
{
  PrepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (PrepStoriesPage, prep_stories_page, PREP_TYPE_PAGE)

static void
prep_stories_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_STORIES_PAGE);

  G_OBJECT_CLASS (prep_stories_page_parent_class)->dispose (object);
}

static void
prep_stories_page_class_init (PrepStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_stories_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-stories-page.ui");
}

static void
prep_stories_page_init (PrepStoriesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
