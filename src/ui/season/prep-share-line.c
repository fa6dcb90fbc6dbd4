/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Two shares of a whole as one line: what is here now, full, before what ever came this far, pale.
 * What it shows stands in words in its description.
 */

#include "config.h"

#include "season/prep-share-line.h"

#define HEIGHT 6

struct _PrepShareLine
{
  GtkWidget parent_instance;

  double now;
  double ever;
};

G_DEFINE_FINAL_TYPE (PrepShareLine, prep_share_line, GTK_TYPE_WIDGET)

static void
fill (PrepShareLine *self,
      GtkSnapshot   *snapshot,
      double         share,
      double         alpha)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  graphene_rect_t rect =
    GRAPHENE_RECT_INIT (rtl ? (1 - share) * width : 0, 0, share * width, HEIGHT);
  GskRoundedRect round;
  GdkRGBA color;

  if (share <= 0)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= alpha;
  gsk_rounded_rect_init_from_rect (&round, &rect, HEIGHT / 2.0);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, &color, &rect);
  gtk_snapshot_pop (snapshot);
}

static void
prep_share_line_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  PrepShareLine *self = PREP_SHARE_LINE (widget);

  fill (self, snapshot, 1, 0.12);
  fill (self, snapshot, self->ever, 0.35);
  fill (self, snapshot, self->now, 1);
}

static void
prep_share_line_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 24 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 240 : HEIGHT;
}

static void
prep_share_line_class_init (PrepShareLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = prep_share_line_measure;
  widget_class->snapshot = prep_share_line_snapshot;
  gtk_widget_class_set_css_name (widget_class, "shareline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
prep_share_line_init (PrepShareLine *self)
{
}

/**
 * prep_share_line_set:
 * @now: 0 to 1
 * @ever: 0 to 1
 * @description: the same in words
 */
void
prep_share_line_set (PrepShareLine *self,
                     double         now,
                     double         ever,
                     const char    *description)
{
  g_return_if_fail (PREP_IS_SHARE_LINE (self));

  self->now = CLAMP (now, 0, 1);
  self->ever = CLAMP (ever, 0, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
