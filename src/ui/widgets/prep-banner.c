/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A bar above a page that stays until what it says is over. libadwaita has one from 1.3 on, with a
 * single button; ours offers several ways out.
 */

#include "config.h"

#include "widgets/prep-banner.h"

struct _PrepBanner
{
  GtkWidget parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;
  GtkBox *buttons;
  guint n_buttons;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_REVEALED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepBanner, prep_banner, GTK_TYPE_WIDGET)

static void
prep_banner_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PrepBanner *self = PREP_BANNER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, prep_banner_get_title (self));
      break;
    case PROP_REVEALED:
      g_value_set_boolean (value, prep_banner_get_revealed (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_banner_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PrepBanner *self = PREP_BANNER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      prep_banner_set_title (self, g_value_get_string (value));
      break;
    case PROP_REVEALED:
      prep_banner_set_revealed (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_BANNER);

  G_OBJECT_CLASS (prep_banner_parent_class)->dispose (object);
}

static void
prep_banner_class_init (PrepBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = prep_banner_get_property;
  object_class->set_property = prep_banner_set_property;
  object_class->dispose = prep_banner_dispose;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_REVEALED] = g_param_spec_boolean ("revealed", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/widgets/prep-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, PrepBanner, label);
  gtk_widget_class_bind_template_child (widget_class, PrepBanner, buttons);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "banner");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
prep_banner_init (PrepBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A hidden banner that says @title, plain text. */
GtkWidget *
prep_banner_new (const char *title)
{
  return g_object_new (PREP_TYPE_BANNER, "title", title, NULL);
}

const char *
prep_banner_get_title (PrepBanner *self)
{
  g_return_val_if_fail (PREP_IS_BANNER (self), "");

  return gtk_label_get_text (self->label);
}

/* Sets what the banner says: plain text, never markup. */
void
prep_banner_set_title (PrepBanner *self,
                       const char *title)
{
  g_return_if_fail (PREP_IS_BANNER (self));

  if (title == NULL)
    title = "";
  if (g_str_equal (title, gtk_label_get_text (self->label)))
    return;

  gtk_label_set_text (self->label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

gboolean
prep_banner_get_revealed (PrepBanner *self)
{
  g_return_val_if_fail (PREP_IS_BANNER (self), FALSE);

  return gtk_revealer_get_reveal_child (self->revealer);
}

void
prep_banner_set_revealed (PrepBanner *self,
                          gboolean    revealed)
{
  g_return_if_fail (PREP_IS_BANNER (self));

  revealed = !!revealed;
  if (gtk_revealer_get_reveal_child (self->revealer) == revealed)
    return;

  gtk_revealer_set_reveal_child (self->revealer, revealed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REVEALED]);
}

/**
 * prep_banner_add_button:
 * @label: translated, with a mnemonic
 * @action: (nullable): what it does; NULL when "clicked" is connected instead
 * @target: (nullable): the action's text parameter
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
prep_banner_add_button (PrepBanner *self,
                        const char *label,
                        const char *action,
                        const char *target)
{
  GtkWidget *button;

  g_return_val_if_fail (PREP_IS_BANNER (self), NULL);

  button = gtk_button_new_with_mnemonic (label);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  if (action != NULL)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  /* Two fit beside each other on a phone. */
  if (self->n_buttons++ == 2)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons), GTK_ORIENTATION_VERTICAL);
  gtk_box_append (self->buttons, button);
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), TRUE);

  return button;
}
