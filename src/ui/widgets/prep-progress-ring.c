/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* How much of something is done, as a ring; the words that say the same are its description. What
 * is in the middle (a figure, the timer's digits) is laid over it with a GtkOverlay.
 */

#include "config.h"

#include "widgets/prep-progress-ring.h"

#include <math.h>

/* Of the ring's diameter. */
#define STROKE 0.09

struct _PrepProgressRing
{
  GtkWidget parent_instance;

  double fraction;
  char *description;
};

enum
{
  PROP_0,
  PROP_FRACTION,
  PROP_DESCRIPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepProgressRing, prep_progress_ring, GTK_TYPE_WIDGET)

static void
prep_progress_ring_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  PrepProgressRing *self = PREP_PROGRESS_RING (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double size = MIN (width, height);
  double stroke = size * STROKE;
  double radius = (size - stroke) / 2;
  cairo_t *cr;
  GdkRGBA color;

  if (radius <= 0)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_translate (cr, width / 2.0, height / 2.0);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    cairo_scale (cr, -1, 1);
  cairo_set_line_width (cr, stroke);

  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * 0.15);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
  cairo_stroke (cr);

  if (self->fraction > 0)
    {
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_arc (cr, 0, 0, radius, -G_PI_2, -G_PI_2 + self->fraction * 2 * G_PI);
      cairo_stroke (cr);
    }

  cairo_destroy (cr);
}

static void
prep_progress_ring_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = 16;
  *natural = 48;
}

static void
prep_progress_ring_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PrepProgressRing *self = PREP_PROGRESS_RING (object);

  switch (prop_id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, self->description);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_progress_ring_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PrepProgressRing *self = PREP_PROGRESS_RING (object);

  switch (prop_id)
    {
    case PROP_FRACTION:
      prep_progress_ring_set_fraction (self, g_value_get_double (value));
      break;
    case PROP_DESCRIPTION:
      prep_progress_ring_set_description (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_progress_ring_finalize (GObject *object)
{
  g_free (PREP_PROGRESS_RING (object)->description);

  G_OBJECT_CLASS (prep_progress_ring_parent_class)->finalize (object);
}

static void
prep_progress_ring_class_init (PrepProgressRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = prep_progress_ring_get_property;
  object_class->set_property = prep_progress_ring_set_property;
  object_class->finalize = prep_progress_ring_finalize;
  widget_class->measure = prep_progress_ring_measure;
  widget_class->snapshot = prep_progress_ring_snapshot;

  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "progressring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
prep_progress_ring_init (PrepProgressRing *self)
{
  self->description = g_strdup ("");
}

GtkWidget *
prep_progress_ring_new (void)
{
  return g_object_new (PREP_TYPE_PROGRESS_RING, NULL);
}

double
prep_progress_ring_get_fraction (PrepProgressRing *self)
{
  g_return_val_if_fail (PREP_IS_PROGRESS_RING (self), 0);

  return self->fraction;
}

/* Sets how much is filled, from 0 to 1; what lies outside is taken as the nearer end. */
void
prep_progress_ring_set_fraction (PrepProgressRing *self,
                                 double            fraction)
{
  g_return_if_fail (PREP_IS_PROGRESS_RING (self));

  fraction = isnan (fraction) ? 0 : CLAMP (fraction, 0, 1);
  if (G_APPROX_VALUE (self->fraction, fraction, 1e-9))
    return;

  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

const char *
prep_progress_ring_get_description (PrepProgressRing *self)
{
  g_return_val_if_fail (PREP_IS_PROGRESS_RING (self), "");

  return self->description;
}

/* Sets the same figure in words ("19 of 27 read"): the tooltip, and what a screen reader says. */
void
prep_progress_ring_set_description (PrepProgressRing *self,
                                    const char       *description)
{
  g_return_if_fail (PREP_IS_PROGRESS_RING (self));

  if (description == NULL)
    description = "";
  if (g_str_equal (self->description, description))
    return;

  g_free (self->description);
  self->description = g_strdup (description);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->description, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}
