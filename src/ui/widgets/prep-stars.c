/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* None to five stars, set by a click, the arrows or a digit. One stop of the Tab key, where five
 * buttons would be five.
 */

#include "config.h"

#include "widgets/prep-stars.h"

#include <glib/gi18n-lib.h>

#define MAX_STARS 5

struct _PrepStars
{
  GtkWidget parent_instance;

  int value;
  GtkWidget *images[MAX_STARS];
};

enum
{
  PROP_0,
  PROP_VALUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepStars, prep_stars, GTK_TYPE_WIDGET)

static void
show_value (PrepStars *self)
{
  g_autofree char *words = NULL;

  if (self->value == 0)
    words = g_strdup (_("No stars"));
  else
    words = g_strdup_printf (ngettext ("%d star of 5", "%d stars of 5", self->value), self->value);

  for (int i = 0; i < MAX_STARS; i++)
    {
      gboolean filled = i < self->value;

      gtk_image_set_from_icon_name (GTK_IMAGE (self->images[i]),
                                    filled ? "starred-symbolic" : "non-starred-symbolic");
      if (filled)
        gtk_widget_remove_css_class (self->images[i], "dim-label");
      else
        gtk_widget_add_css_class (self->images[i], "dim-label");
    }

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->value,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}

/* A click on the star that is the value takes it away: the only way to none with the mouse. */
static void
pressed_cb (PrepStars *self,
            int        n_press,
            double     x,
            double     y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  for (int i = 0; i < MAX_STARS; i++)
    if (self->images[i] == picked)
      prep_stars_set_value (self, self->value == i + 1 ? i : i + 1);
}

static gboolean
step_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  PrepStars *self = PREP_STARS (widget);
  int step = g_variant_get_int32 (args);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    step = -step;
  prep_stars_set_value (self, CLAMP (self->value + step, 0, MAX_STARS));

  return TRUE;
}

static gboolean
set_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   data)
{
  prep_stars_set_value (PREP_STARS (widget), g_variant_get_int32 (args));

  return TRUE;
}

static void
prep_stars_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, PREP_STARS (object)->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_stars_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_VALUE:
      prep_stars_set_value (PREP_STARS (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_stars_dispose (GObject *object)
{
  PrepStars *self = PREP_STARS (object);

  for (int i = 0; i < MAX_STARS; i++)
    g_clear_pointer (&self->images[i], gtk_widget_unparent);

  G_OBJECT_CLASS (prep_stars_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, step_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, set_cb, "i", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, set_cb, "i", MAX_STARS);
  for (int i = 0; i <= MAX_STARS; i++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_0 + i, 0, set_cb, "i", i);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_0 + i, 0, set_cb, "i", i);
    }
}

static void
prep_stars_class_init (PrepStarsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_stars_get_property;
  object_class->set_property = prep_stars_set_property;
  object_class->dispose = prep_stars_dispose;

  properties[PROP_VALUE] =
    g_param_spec_int ("value", NULL, NULL, 0, MAX_STARS, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "stars");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  add_keys (widget_class);
}

static void
prep_stars_init (PrepStars *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  for (int i = 0; i < MAX_STARS; i++)
    {
      self->images[i] = g_object_new (GTK_TYPE_IMAGE,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_set_parent (self->images[i], GTK_WIDGET (self));
    }

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Interest"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) MAX_STARS,
                                  -1);
  show_value (self);
}

/* Named "Interest" for a screen reader; another name is its LABEL property. */
GtkWidget *
prep_stars_new (void)
{
  return g_object_new (PREP_TYPE_STARS, NULL);
}

int
prep_stars_get_value (PrepStars *self)
{
  g_return_val_if_fail (PREP_IS_STARS (self), 0);

  return self->value;
}

/* Sets how many stars are filled, 0 to 5. */
void
prep_stars_set_value (PrepStars *self,
                      int        value)
{
  g_return_if_fail (PREP_IS_STARS (self));
  g_return_if_fail (value >= 0 && value <= MAX_STARS);

  if (self->value == value)
    return;

  self->value = value;
  show_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}
