/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* An application's stage as an icon, a word and a colour; never as a colour alone. */

#include "config.h"

#include "widgets/prep-stage-chip.h"

#include <glib/gi18n-lib.h>

struct _PrepStageChip
{
  GtkWidget parent_instance;

  PrepStage stage;
  GtkWidget *icon;
  GtkWidget *label;
};

enum
{
  PROP_0,
  PROP_STAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepStageChip, prep_stage_chip, GTK_TYPE_WIDGET)

/* The style classes stand in app/style.css. */
static const struct
{
  const char *icon_name;
  const char *style_class;
} looks[] = {
  [PREP_STAGE_INTERESTED] = { "non-starred-symbolic", "stage-early" },
  [PREP_STAGE_PREPARING] = { "document-edit-symbolic", "stage-early" },
  [PREP_STAGE_APPLIED] = { "mail-send-symbolic", "stage-sent" },
  [PREP_STAGE_ASSESSMENT] = { "accessories-text-editor-symbolic", "stage-sent" },
  [PREP_STAGE_INTERVIEWING] = { "audio-input-microphone-symbolic", "stage-live" },
  [PREP_STAGE_OFFER] = { "starred-symbolic", "stage-won" },
  [PREP_STAGE_ACCEPTED] = { "object-select-symbolic", "stage-won" },
  [PREP_STAGE_CLOSED] = { "window-close-symbolic", "stage-closed" },
};

static void
show_stage (PrepStageChip *self)
{
  const char *word = prep_enum_label (PREP_TYPE_STAGE, self->stage);
  const char *classes[] = { looks[self->stage].style_class, NULL };

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), looks[self->stage].icon_name);
  gtk_label_set_text (GTK_LABEL (self->label), word);
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
}

static void
prep_stage_chip_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STAGE:
      g_value_set_enum (value, PREP_STAGE_CHIP (object)->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_stage_chip_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_STAGE:
      prep_stage_chip_set_stage (PREP_STAGE_CHIP (object), g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_stage_chip_dispose (GObject *object)
{
  PrepStageChip *self = PREP_STAGE_CHIP (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (prep_stage_chip_parent_class)->dispose (object);
}

static void
prep_stage_chip_class_init (PrepStageChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_stage_chip_get_property;
  object_class->set_property = prep_stage_chip_set_property;
  object_class->dispose = prep_stage_chip_dispose;

  properties[PROP_STAGE] =
    g_param_spec_enum ("stage", NULL, NULL, PREP_TYPE_STAGE, PREP_STAGE_INTERESTED,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "stagechip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
prep_stage_chip_init (PrepStageChip *self)
{
  self->icon = g_object_new (GTK_TYPE_IMAGE,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  show_stage (self);
}

GtkWidget *
prep_stage_chip_new (PrepStage stage)
{
  return g_object_new (PREP_TYPE_STAGE_CHIP, "stage", stage, NULL);
}

PrepStage
prep_stage_chip_get_stage (PrepStageChip *self)
{
  g_return_val_if_fail (PREP_IS_STAGE_CHIP (self), PREP_STAGE_INTERESTED);

  return self->stage;
}

void
prep_stage_chip_set_stage (PrepStageChip *self,
                           PrepStage      stage)
{
  g_return_if_fail (PREP_IS_STAGE_CHIP (self));
  g_return_if_fail ((guint) stage < G_N_ELEMENTS (looks));

  if (self->stage == stage)
    return;

  self->stage = stage;
  show_stage (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

/* Returns: the icon that stands for @stage everywhere. */
const char *
prep_stage_get_icon_name (PrepStage stage)
{
  g_return_val_if_fail ((guint) stage < G_N_ELEMENTS (looks), "image-missing");

  return looks[stage].icon_name;
}
