/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The time, as large as the place allows: readable from where a mock interview is held. A label
 * cannot grow with its place, so this draws the text itself. */

#include "config.h"

#include "interview/prep-digits.h"

#include <string.h>

/* The text is measured at this size, in pixels, and scaled from there. */
#define TRIAL_SIZE 100

/* Beyond this it shouts, and below it is no longer large. */
#define MAX_SIZE 420
#define MIN_HEIGHT 56
#define MIN_WIDTH 140

struct _PrepDigits
{
  GtkWidget parent_instance;

  char *text;
};

G_DEFINE_FINAL_TYPE (PrepDigits, prep_digits, GTK_TYPE_WIDGET)

/* @size: of the font, in pixels */
static PangoLayout *
make_layout (PrepDigits *self,
             const char *text,
             double      size)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (size * PANGO_SCALE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_auto_dir (layout, FALSE);

  return layout;
}

/* The same for 9:59 and 12:31, so that the size does not jump when a digit goes. */
static char *
make_widest (const char *text)
{
  g_autoptr (GString) widest = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isdigit (g_utf8_get_char (c)))
      g_string_append_c (widest, '0');
    else
      g_string_append_unichar (widest, g_utf8_get_char (c));
  while (g_utf8_strlen (widest->str, -1) < (glong) strlen ("00:00"))
    g_string_prepend_c (widest, '0');

  return g_string_free (g_steal_pointer (&widest), FALSE);
}

static double
find_size (PrepDigits *self)
{
  g_autofree char *widest = make_widest (self->text);
  g_autoptr (PangoLayout) trial = make_layout (self, widest, TRIAL_SIZE);
  PangoRectangle ink, logical;
  double scale;

  pango_layout_get_pixel_extents (trial, &ink, &logical);
  if (logical.width <= 0 || ink.height <= 0)
    return TRIAL_SIZE;

  scale = MIN ((double) gtk_widget_get_width (GTK_WIDGET (self)) / logical.width,
               (double) gtk_widget_get_height (GTK_WIDGET (self)) / (ink.height * 1.15));

  return CLAMP (TRIAL_SIZE * scale, 12, MAX_SIZE);
}

static void
prep_digits_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  PrepDigits *self = PREP_DIGITS (widget);
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle ink, logical;
  GdkRGBA color;

  if (self->text[0] == '\0')
    return;

  layout = make_layout (self, self->text, find_size (self));
  pango_layout_get_pixel_extents (layout, &ink, &logical);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((gtk_widget_get_width (widget) - logical.width) / 2.f,
                                                (gtk_widget_get_height (widget) - ink.height) / 2.f -
                                                  ink.y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
prep_digits_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = 2 * *minimum;
}

static void
prep_digits_finalize (GObject *object)
{
  g_free (PREP_DIGITS (object)->text);

  G_OBJECT_CLASS (prep_digits_parent_class)->finalize (object);
}

static void
prep_digits_class_init (PrepDigitsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = prep_digits_finalize;
  widget_class->snapshot = prep_digits_snapshot;
  widget_class->measure = prep_digits_measure;
  gtk_widget_class_set_css_name (widget_class, "digits");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
prep_digits_init (PrepDigits *self)
{
  self->text = g_strdup ("");
}

/* Sets what is drawn: digits, as prep_timer_format_digits() gives them. */
void
prep_digits_set_text (PrepDigits *self,
                      const char *text)
{
  g_return_if_fail (PREP_IS_DIGITS (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (self->text, text))
    return;

  g_free (self->text);
  self->text = g_strdup (text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
prep_digits_get_text (PrepDigits *self)
{
  g_return_val_if_fail (PREP_IS_DIGITS (self), "");

  return self->text;
}

/* Sets what a screen reader says. It need not follow every second: nobody wants to hear that. */
void
prep_digits_set_words (PrepDigits *self,
                       const char *words)
{
  g_return_if_fail (PREP_IS_DIGITS (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}
