/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-text.h"

#include "widgets/prep-bind.h"

struct _PrepCultureText
{
  GtkBox parent_instance;

  char *title;
  char *hint;

  GtkWidget *view;
  GtkWidget *placeholder;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_HINT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepCultureText, prep_culture_text, GTK_TYPE_BOX)

static void
changed_cb (PrepCultureText *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));

  gtk_widget_set_visible (self->placeholder, gtk_text_buffer_get_char_count (buffer) == 0);
}

static void
prep_culture_text_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PrepCultureText *self = PREP_CULTURE_TEXT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Both are set where the widget is used, and stay. */
static void
prep_culture_text_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PrepCultureText *self = PREP_CULTURE_TEXT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    case PROP_HINT:
      self->hint = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_culture_text_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_CULTURE_TEXT);

  G_OBJECT_CLASS (prep_culture_text_parent_class)->dispose (object);
}

static void
prep_culture_text_finalize (GObject *object)
{
  PrepCultureText *self = PREP_CULTURE_TEXT (object);

  g_free (self->title);
  g_free (self->hint);

  G_OBJECT_CLASS (prep_culture_text_parent_class)->finalize (object);
}

static GParamSpec *
text_param (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, "",
                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
}

static void
prep_culture_text_class_init (PrepCultureTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_culture_text_get_property;
  object_class->set_property = prep_culture_text_set_property;
  object_class->dispose = prep_culture_text_dispose;
  object_class->finalize = prep_culture_text_finalize;

  properties[PROP_TITLE] = text_param ("title");
  properties[PROP_HINT] = text_param ("hint");
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-text.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureText, view);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureText, placeholder);
}

static void
prep_culture_text_init (PrepCultureText *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/* Shows and edits a field of @record. */
void
prep_culture_text_bind (PrepCultureText *self,
                        PrepRecord      *record,
                        guint            field)
{
  g_return_if_fail (PREP_IS_CULTURE_TEXT (self));

  prep_bind_text (record, field, self->view);
}
