/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "widgets/prep-bind.h"

#include <adwaita.h>

#include "model/prep-enums.h"
#include "widgets/prep-binding.h"

#define BINDING_KEY "prep-binding"

static void
binding_free (gpointer data)
{
  PrepBinding *self = data;

  g_signal_handlers_disconnect_by_data (self->record, self);
  g_signal_handlers_disconnect_by_data (self->widget, self);
  if (self->free != NULL)
    self->free (self->data);
  g_object_unref (self->record);
  g_free (self);
}

/* Shows the record's value, unless it is the widget's own change that comes back. */
void
prep_binding_pull (PrepBinding *self)
{
  if (self->busy)
    return;

  self->busy = TRUE;
  self->pull (self);
  self->busy = FALSE;
}

/* Stores the widget's value; a value that the record refuses is taken back from the screen. */
void
prep_binding_push (PrepBinding *self)
{
  if (self->busy)
    return;

  self->busy = TRUE;
  self->push (self);
  self->busy = FALSE;
}

static void
destroy_cb (GtkWidget   *widget,
            PrepBinding *self)
{
  prep_unbind (widget);
}

/**
 * prep_binding_attach:
 *
 * Makes a binding, ends the one that @widget had, and connects the record. The caller pulls once
 * and connects the widget's own signal, with the binding as its data.
 *
 * Returns: (transfer none): owned by @widget
 */
PrepBinding *
prep_binding_attach (PrepRecord      *record,
                     guint            field,
                     GtkWidget       *widget,
                     PrepBindingFunc  pull,
                     PrepBindingFunc  push)
{
  const PrepField *line = prep_record_get_field (record, field);
  g_autofree char *property = g_strdelimit (g_strdup (line->name), "_", '-');
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);
  PrepBinding *self;

  prep_unbind (widget);

  self = g_new0 (PrepBinding, 1);
  self->record = g_object_ref (record);
  self->field = field;
  self->widget = widget;
  self->pull = pull;
  self->push = push;
  g_signal_connect_swapped (record, signal, G_CALLBACK (prep_binding_pull), self);
  /* The widget's data goes when it is half gone already; this is early enough. */
  g_signal_connect (widget, "destroy", G_CALLBACK (destroy_cb), self);
  g_object_set_data_full (G_OBJECT (widget), BINDING_KEY, self, binding_free);

  return self;
}

/* Ends @widget's binding, if it has one. What it shows stays. */
void
prep_unbind (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), BINDING_KEY, NULL);
}

static void
connect_widget (PrepBinding *self,
                const char  *property)
{
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);

  prep_binding_pull (self);
  gtk_widget_set_sensitive (self->widget, prep_record_is_editable (self->record));
  g_signal_connect_swapped (self->widget, signal, G_CALLBACK (prep_binding_push), self);
}

static void
pull_number (PrepBinding *self)
{
  gint64 number = prep_record_get_number (self->record, self->field);
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self->widget), self->data);

  if (G_PARAM_SPEC_VALUE_TYPE (pspec) == G_TYPE_DOUBLE)
    g_object_set (self->widget, (char *) self->data, (double) number, NULL);
  else
    g_object_set (self->widget, (char *) self->data, (int) number, NULL);
}

static void
push_number (PrepBinding *self)
{
  g_auto (GValue) shown = G_VALUE_INIT;
  g_auto (GValue) number = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (self->widget), self->data, &shown);
  g_value_init (&number, G_TYPE_INT64);
  g_value_transform (&shown, &number);
  if (!prep_record_set_number (self->record, self->field, g_value_get_int64 (&number)))
    pull_number (self);
}

/**
 * prep_bind_number:
 * @widget: what shows the number
 * @property: its property, an int or a double: "value" of a GtkSpinButton or PrepStars
 */
void
prep_bind_number (PrepRecord *record,
                  guint       field,
                  GtkWidget  *widget,
                  const char *property)
{
  PrepBinding *self;

  g_return_if_fail (PREP_IS_RECORD (record));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  self = prep_binding_attach (record, field, widget, pull_number, push_number);
  self->data = g_strdup (property);
  self->free = g_free;
  connect_widget (self, property);
}

static void
pull_flag (PrepBinding *self)
{
  g_object_set (self->widget, "active", prep_record_get_flag (self->record, self->field), NULL);
}

static void
push_flag (PrepBinding *self)
{
  gboolean active;

  g_object_get (self->widget, "active", &active, NULL);
  if (!prep_record_set_flag (self->record, self->field, active))
    pull_flag (self);
}

/* @widget: a GtkSwitch, GtkCheckButton or GtkToggleButton: what has a property "active". */
void
prep_bind_flag (PrepRecord *record,
                guint       field,
                GtkWidget  *widget)
{
  g_return_if_fail (PREP_IS_RECORD (record));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  connect_widget (prep_binding_attach (record, field, widget, pull_flag, push_flag), "active");
}

/* A word of a newer version is none of those that are offered: nothing is selected then, and the
 * word stays until another is chosen. */
static void
pull_token (PrepBinding *self)
{
  const PrepField *line = prep_record_get_field (self->record, self->field);
  const char *nick = prep_record_get_text (self->record, self->field);
  int value = prep_record_get_token (self->record, self->field);
  gboolean known = g_str_equal (nick, "") || g_str_equal (nick, prep_field_token_nick (line, value));

  g_object_set (self->widget, "selected", known ? (guint) value : GTK_INVALID_LIST_POSITION, NULL);
}

static void
push_token (PrepBinding *self)
{
  guint selected;

  g_object_get (self->widget, "selected", &selected, NULL);
  if (selected == GTK_INVALID_LIST_POSITION ||
      !prep_record_set_token (self->record, self->field, (int) selected))
    pull_token (self);
}

/**
 * prep_bind_token:
 * @drop_down: a GtkDropDown or an AdwComboRow; it is filled with the labels of the field's words
 *
 * The enum's values must count up from 0, as those of prep-enums.h do.
 */
void
prep_bind_token (PrepRecord *record,
                 guint       field,
                 GtkWidget  *drop_down)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  PrepBinding *self;
  GType type;

  g_return_if_fail (PREP_IS_RECORD (record));
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down) || ADW_IS_COMBO_ROW (drop_down));

  type = prep_record_get_field (record, field)->get_type ();
  for (guint value = 0; value < prep_enum_get_n_values (type); value++)
    gtk_string_list_append (labels, prep_enum_label (type, value));

  self = prep_binding_attach (record, field, drop_down, pull_token, push_token);
  g_object_set (drop_down, "model", labels, NULL);
  connect_widget (self, "selected");
}

static void
pull_day (PrepBinding *self)
{
  prep_day_row_set_day (PREP_DAY_ROW (self->widget),
                        prep_record_get_text (self->record, self->field));
}

static void
push_day (PrepBinding *self)
{
  const char *day = prep_day_row_get_day (PREP_DAY_ROW (self->widget));

  if (!prep_record_set_text (self->record, self->field, day))
    pull_day (self);
}

/* Binds a field that holds a day. */
void
prep_bind_day (PrepRecord *record,
               guint       field,
               PrepDayRow *row)
{
  g_return_if_fail (PREP_IS_RECORD (record));
  g_return_if_fail (PREP_IS_DAY_ROW (row));

  connect_widget (prep_binding_attach (record, field, GTK_WIDGET (row), pull_day, push_day), "day");
}
