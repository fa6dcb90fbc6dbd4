/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A value on a scale with the band in which it should lie. GtkLevelBar has no band, and says its
 * value by colour alone.
 */

#include "config.h"

#include "stories/prep-share-bar.h"

#define HEIGHT 10
#define NATURAL_WIDTH 160
/* Of the height. */
#define VALUE_HEIGHT 0.5

struct _PrepShareBar
{
  GtkWidget parent_instance;

  double from;
  double to;
  double max;
  double value;
};

G_DEFINE_FINAL_TYPE (PrepShareBar, prep_share_bar, GTK_TYPE_WIDGET)

/* Draws from @from to @to, in the middle @part of the height. */
static void
append_range (PrepShareBar *self,
              GtkSnapshot  *snapshot,
              double        from,
              double        to,
              double        part,
              double        alpha)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self)) * part;
  double x = width * from / self->max;
  double length = width * (to - from) / self->max;
  GskRoundedRect rect;
  GdkRGBA color;

  if (length <= 0)
    return;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x - length;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= alpha;
  gsk_rounded_rect_init_from_rect (
    &rect,
    &GRAPHENE_RECT_INIT (x, (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2, length, height),
    MIN (height, length) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, &color, &rect.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
prep_share_bar_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  PrepShareBar *self = PREP_SHARE_BAR (widget);

  append_range (self, snapshot, 0, self->max, VALUE_HEIGHT, 0.15);
  append_range (self, snapshot, self->from, self->to, 1, 0.3);
  append_range (self, snapshot, 0, self->value, VALUE_HEIGHT, 1);
}

static void
prep_share_bar_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 2 * HEIGHT;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : NATURAL_WIDTH;
}

static void
prep_share_bar_class_init (PrepShareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = prep_share_bar_measure;
  widget_class->snapshot = prep_share_bar_snapshot;
  gtk_widget_class_set_css_name (widget_class, "sharebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
prep_share_bar_init (PrepShareBar *self)
{
  self->max = 1;
}

/**
 * prep_share_bar_set_band:
 * @from: where the target begins
 * @to: where it ends
 * @max: what the whole length of the bar stands for, in the same unit; above 0
 */
void
prep_share_bar_set_band (PrepShareBar *self,
                         double        from,
                         double        to,
                         double        max)
{
  g_return_if_fail (PREP_IS_SHARE_BAR (self));
  g_return_if_fail (max > 0);

  self->from = CLAMP (from, 0, max);
  self->to = CLAMP (to, self->from, max);
  self->max = max;
  self->value = MIN (self->value, max);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, max,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * prep_share_bar_set_value:
 * @value: in the unit of the band; what is more than the scale fills the bar
 * @words: the same for those who do not see the bar
 */
void
prep_share_bar_set_value (PrepShareBar *self,
                          double        value,
                          const char   *words)
{
  g_return_if_fail (PREP_IS_SHARE_BAR (self));
  g_return_if_fail (words != NULL);

  self->value = CLAMP (value, 0, self->max);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->value,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
