/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-interview-page.h"

struct _PrepInterviewPage
{
  PrepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (PrepInterviewPage, prep_interview_page, PREP_TYPE_PAGE)

static void
prep_interview_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_INTERVIEW_PAGE);

  G_OBJECT_CLASS (prep_interview_page_parent_class)->dispose (object);
}

static void
prep_interview_page_class_init (PrepInterviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_interview_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/interview/prep-interview-page.ui");
}

static void
prep_interview_page_init (PrepInterviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
