/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-page.h"

struct _PrepCulturePage
{
  PrepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (PrepCulturePage, prep_culture_page, PREP_TYPE_PAGE)

static void
prep_culture_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_CULTURE_PAGE);

  G_OBJECT_CLASS (prep_culture_page_parent_class)->dispose (object);
}

static void
prep_culture_page_class_init (PrepCulturePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_culture_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-page.ui");
}

static void
prep_culture_page_init (PrepCulturePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
