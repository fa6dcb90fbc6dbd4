/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Only what the program really keeps to; each row is bound to its key. */

#include "config.h"

#include "app/prep-preferences.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/prep-settings.h"

#define PREP_TYPE_PREFERENCES (prep_preferences_get_type ())
G_DECLARE_FINAL_TYPE (PrepPreferences, prep_preferences, PREP, PREFERENCES, AdwPreferencesWindow)

struct _PrepPreferences
{
  AdwPreferencesWindow parent_instance;

  GSettings *settings; /* NULL: the schema is not installed */
  AdwComboRow *sound;
  GtkSwitch *company;
  GtkWidget *timer_group;
  AdwActionRow *folder;
};

G_DEFINE_FINAL_TYPE (PrepPreferences, prep_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* In the order of the rows in the .ui. */
static const char *sounds[] = { "bell", "soft", "off" };

static gboolean
get_sound (GValue   *value,
           GVariant *variant,
           gpointer  data)
{
  const char *nick = g_variant_get_string (variant, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sounds); i++)
    if (g_str_equal (sounds[i], nick))
      g_value_set_uint (value, i);

  return TRUE;
}

static GVariant *
set_sound (const GValue       *value,
           const GVariantType *type,
           gpointer            data)
{
  guint i = g_value_get_uint (value);

  return i < G_N_ELEMENTS (sounds) ? g_variant_new_string (sounds[i]) : NULL;
}

static void
prep_preferences_dispose (GObject *object)
{
  PrepPreferences *self = PREP_PREFERENCES (object);

  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_PREFERENCES);

  G_OBJECT_CLASS (prep_preferences_parent_class)->dispose (object);
}

static void
prep_preferences_class_init (PrepPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/app/prep-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepPreferences, sound);
  gtk_widget_class_bind_template_child (widget_class, PrepPreferences, company);
  gtk_widget_class_bind_template_child (widget_class, PrepPreferences, timer_group);
  gtk_widget_class_bind_template_child (widget_class, PrepPreferences, folder);
}

static void
prep_preferences_init (PrepPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = prep_settings_new ();
  gtk_widget_set_visible (self->timer_group, self->settings != NULL);
  if (self->settings == NULL)
    return;

  g_settings_bind (self->settings, "show-company-in-notifications", self->company, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (self->settings, "sound", self->sound, "selected",
                                G_SETTINGS_BIND_DEFAULT, get_sound, set_sound, NULL, NULL);
}

/* Opens the preferences above @parent; @store says where everything is kept. */
void
prep_preferences_show (GtkWindow *parent,
                       PrepStore *store)
{
  PrepPreferences *self = g_object_new (PREP_TYPE_PREFERENCES,
                                        "transient-for", parent,
                                        "application", gtk_window_get_application (parent),
                                        NULL);

  adw_action_row_set_subtitle (self->folder, prep_store_get_folder (store));
  gtk_window_present (GTK_WINDOW (self));
}
