/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "season/prep-season-page.h"

struct _PrepSeasonPage
{
  PrepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (PrepSeasonPage, prep_season_page, PREP_TYPE_PAGE)

static void
prep_season_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_SEASON_PAGE);

  G_OBJECT_CLASS (prep_season_page_parent_class)->dispose (object);
}

static void
prep_season_page_class_init (PrepSeasonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_season_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/season/prep-season-page.ui");
}

static void
prep_season_page_init (PrepSeasonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
