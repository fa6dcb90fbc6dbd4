/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The bar on top of a tab: linked buttons for its views, and New where the header has no room for
 * it (CONTRACTS.md, section 5). It takes what New is called, and whether it is narrow, from the
 * page it lies in.
 */

#include "config.h"

#include "widgets/prep-view-bar.h"

#include "app/prep-page.h"

struct _PrepViewBar
{
  GtkWidget parent_instance;

  GtkWidget *box; /* bound so that dispose takes it away: 4.8 forgets children without an id */
  GtkStackSwitcher *switcher;
  GtkWidget *new_button;
  GBinding *narrow;
};

enum
{
  PROP_0,
  PROP_STACK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepViewBar, prep_view_bar, GTK_TYPE_WIDGET)

static void
prep_view_bar_root (GtkWidget *widget)
{
  PrepViewBar *self = PREP_VIEW_BAR (widget);
  GtkWidget *page = gtk_widget_get_ancestor (widget, PREP_TYPE_PAGE);
  const char *label = page != NULL ? prep_page_get_new_label (PREP_PAGE (page)) : NULL;

  GTK_WIDGET_CLASS (prep_view_bar_parent_class)->root (widget);

  if (label == NULL)
    return;

  gtk_widget_set_tooltip_text (self->new_button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->new_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  self->narrow = g_object_bind_property (page, "narrow", self->new_button, "visible",
                                         G_BINDING_SYNC_CREATE);
}

static void
prep_view_bar_unroot (GtkWidget *widget)
{
  PrepViewBar *self = PREP_VIEW_BAR (widget);

  g_clear_pointer (&self->narrow, g_binding_unbind);

  GTK_WIDGET_CLASS (prep_view_bar_parent_class)->unroot (widget);
}

static void
prep_view_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STACK:
      g_value_set_object (value, prep_view_bar_get_stack (PREP_VIEW_BAR (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_view_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_STACK:
      prep_view_bar_set_stack (PREP_VIEW_BAR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_view_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_VIEW_BAR);

  G_OBJECT_CLASS (prep_view_bar_parent_class)->dispose (object);
}

static void
prep_view_bar_class_init (PrepViewBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_view_bar_get_property;
  object_class->set_property = prep_view_bar_set_property;
  object_class->dispose = prep_view_bar_dispose;
  widget_class->root = prep_view_bar_root;
  widget_class->unroot = prep_view_bar_unroot;

  properties[PROP_STACK] =
    g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/widgets/prep-view-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepViewBar, box);
  gtk_widget_class_bind_template_child (widget_class, PrepViewBar, switcher);
  gtk_widget_class_bind_template_child (widget_class, PrepViewBar, new_button);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "viewbar");
}

static void
prep_view_bar_init (PrepViewBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (nullable): the stack whose pages are offered, borrowed. */
GtkStack *
prep_view_bar_get_stack (PrepViewBar *self)
{
  g_return_val_if_fail (PREP_IS_VIEW_BAR (self), NULL);

  return gtk_stack_switcher_get_stack (self->switcher);
}

/* Sets the stack; its pages need titles. Without one the bar holds New alone. */
void
prep_view_bar_set_stack (PrepViewBar *self,
                         GtkStack    *stack)
{
  g_return_if_fail (PREP_IS_VIEW_BAR (self));

  if (stack == gtk_stack_switcher_get_stack (self->switcher))
    return;

  gtk_stack_switcher_set_stack (self->switcher, stack);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher), stack != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACK]);
}
