/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The filters of a list, each with how many it lets through: linked buttons where there is room, a
 * drop-down where there is not.
 */

#include "config.h"

#include "applications/prep-filter-bar.h"

#include <glib/gi18n-lib.h>

#define MAX_FILTERS 8

typedef struct
{
  char *label;
  gboolean always;
  GtkWidget *button;
  GtkWidget *count;
} Filter;

struct _PrepFilterBar
{
  AdwBin parent_instance;

  GtkBox *buttons;
  GtkDropDown *drop_down;
  GtkStringList *names;

  Filter filters[MAX_FILTERS];
  guint n_filters;
  guint filter;
  gboolean showing;
};

enum
{
  PROP_0,
  PROP_FILTER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepFilterBar, prep_filter_bar, ADW_TYPE_BIN)

static void
show_filter (PrepFilterBar *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < self->n_filters; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->filters[i].button), i == self->filter);
  gtk_drop_down_set_selected (self->drop_down, self->filter);
  self->showing = FALSE;
}

static void
toggled_cb (PrepFilterBar *self,
            GtkWidget   *button)
{
  if (self->showing || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    return;

  for (guint i = 0; i < self->n_filters; i++)
    if (self->filters[i].button == button)
      prep_filter_bar_set_filter (self, i);
}

static void
selected_cb (PrepFilterBar *self)
{
  guint selected = gtk_drop_down_get_selected (self->drop_down);

  if (!self->showing && selected != GTK_INVALID_LIST_POSITION)
    prep_filter_bar_set_filter (self, selected);
}

static void
prep_filter_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FILTER:
      g_value_set_uint (value, PREP_FILTER_BAR (object)->filter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_filter_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_FILTER:
      prep_filter_bar_set_filter (PREP_FILTER_BAR (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_filter_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_FILTER_BAR);

  G_OBJECT_CLASS (prep_filter_bar_parent_class)->dispose (object);
}

static void
prep_filter_bar_finalize (GObject *object)
{
  PrepFilterBar *self = PREP_FILTER_BAR (object);

  for (guint i = 0; i < self->n_filters; i++)
    g_free (self->filters[i].label);

  G_OBJECT_CLASS (prep_filter_bar_parent_class)->finalize (object);
}

static void
prep_filter_bar_class_init (PrepFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_filter_bar_get_property;
  object_class->set_property = prep_filter_bar_set_property;
  object_class->dispose = prep_filter_bar_dispose;
  object_class->finalize = prep_filter_bar_finalize;

  properties[PROP_FILTER] =
    g_param_spec_uint ("filter", NULL, NULL, 0, MAX_FILTERS - 1, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepFilterBar, buttons);
  gtk_widget_class_bind_template_child (widget_class, PrepFilterBar, drop_down);
  gtk_widget_class_bind_template_child (widget_class, PrepFilterBar, names);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
prep_filter_bar_init (PrepFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_below (GtkWidget  *widget,
            const char *name)
{
  if (gtk_widget_get_focusable (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child))
      name_below (child, name);
}

/* Names @drop_down for a screen reader: GTK 4.8 gives the focus to a button inside, which has no
 * name. To be called again after its model changed. */
void
prep_filter_bar_name_drop_down (GtkDropDown *drop_down,
                                const char  *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  name_below (GTK_WIDGET (drop_down), name);
}

/**
 * prep_filter_bar_add_filter:
 * @label: translated
 * @always: whether its button is there also while it lets nothing through
 *
 * Adds a filter; its place is its number, from 0. The first is on.
 */
void
prep_filter_bar_add_filter (PrepFilterBar *self,
                          const char  *label,
                          gboolean     always)
{
  Filter *filter;
  GtkWidget *box;

  g_return_if_fail (PREP_IS_FILTER_BAR (self));
  g_return_if_fail (self->n_filters < MAX_FILTERS);

  filter = &self->filters[self->n_filters];
  filter->label = g_strdup (label);
  filter->always = always;
  filter->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (filter->count, "dim-label");
  gtk_widget_add_css_class (filter->count, "numeric");
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (box), gtk_label_new (label));
  gtk_box_append (GTK_BOX (box), filter->count);

  filter->button = gtk_toggle_button_new ();
  gtk_button_set_child (GTK_BUTTON (filter->button), box);
  if (self->n_filters > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (filter->button),
                                 GTK_TOGGLE_BUTTON (self->filters[0].button));
  g_signal_connect_object (filter->button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->buttons, filter->button);

  self->n_filters++;
  self->showing = TRUE;
  gtk_string_list_append (self->names, label);
  self->showing = FALSE;
  show_filter (self);
  prep_filter_bar_name_drop_down (self->drop_down, _("Filter"));
}

guint
prep_filter_bar_get_filter (PrepFilterBar *self)
{
  g_return_val_if_fail (PREP_IS_FILTER_BAR (self), 0);

  return self->filter;
}

void
prep_filter_bar_set_filter (PrepFilterBar *self,
                          guint        filter)
{
  g_return_if_fail (PREP_IS_FILTER_BAR (self));
  g_return_if_fail (filter < self->n_filters);

  if (self->filter == filter)
    return;

  self->filter = filter;
  show_filter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

/* Says how many each filter lets through. */
void
prep_filter_bar_set_counts (PrepFilterBar *self,
                          const guint *counts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (PREP_IS_FILTER_BAR (self));

  for (guint i = 0; i < self->n_filters; i++)
    {
      Filter *filter = &self->filters[i];
      g_autofree char *count = g_strdup_printf ("%'u", counts[i]);
      /* Translators: a filter and how many it lets through: "Active (17)". */
      char *name = g_strdup_printf (_("%s (%s)"), filter->label, count);

      gtk_label_set_text (GTK_LABEL (filter->count), count);
      gtk_widget_set_visible (filter->button,
                              filter->always || counts[i] > 0 || i == self->filter);
      gtk_accessible_update_property (GTK_ACCESSIBLE (filter->button),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      g_ptr_array_add (names, name);
    }
  g_ptr_array_add (names, NULL);

  self->showing = TRUE;
  gtk_string_list_splice (self->names, 0, self->n_filters, (const char *const *) names->pdata);
  self->showing = FALSE;
  show_filter (self);
  prep_filter_bar_name_drop_down (self->drop_down, _("Filter"));
}
