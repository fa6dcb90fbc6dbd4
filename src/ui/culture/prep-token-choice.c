/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-token-choice.h"

#include "model/prep-enums.h"

#define GAP 6

struct _PrepTokenChoice
{
  GtkWidget parent_instance;

  gboolean optional; /* the value 0 is "none": it has no button, and pressing again goes back to it */
  int value;
  gboolean busy;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepTokenChoice, prep_token_choice, GTK_TYPE_WIDGET)

static int
get_button_value (GtkWidget *button)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "value"));
}

static void
show_value (PrepTokenChoice *self)
{
  self->busy = TRUE;
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                  get_button_value (button) == self->value);
  self->busy = FALSE;
}

static void
toggled_cb (PrepTokenChoice *self,
            GtkToggleButton *button)
{
  int value = get_button_value (GTK_WIDGET (button));

  if (self->busy)
    return;
  if (self->optional && !gtk_toggle_button_get_active (button))
    value = 0;

  if (value != self->value)
    g_signal_emit (self, signals[CHOSEN], 0, value);
  show_value (self);
}

/* How the buttons are laid out in a width. */
typedef struct
{
  guint n;
  guint columns;
  gboolean even; /* the columns are as wide as each other */
  int widest;
  int highest;
  int all;       /* side by side */
} Layout;

static int
get_natural (GtkWidget      *button,
             GtkOrientation  orientation)
{
  int natural;

  gtk_widget_measure (button, orientation, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/* Returns: the width of the row that begins with @button; @end is what comes behind it. */
static int
measure_row (GtkWidget  *button,
             guint       columns,
             GtkWidget **end)
{
  int width = -GAP;

  for (guint i = 0; i < columns && button != NULL; i++)
    {
      width += get_natural (button, GTK_ORIENTATION_HORIZONTAL) + GAP;
      button = gtk_widget_get_next_sibling (button);
    }
  if (end != NULL)
    *end = button;

  return width;
}

static gboolean
rows_fit (GtkWidget *button,
          guint      columns,
          int        width)
{
  while (button != NULL)
    if (measure_row (button, columns, &button) > width)
      return FALSE;

  return TRUE;
}

/* @width: -1 for as much as is wished. */
static Layout
lay_out (PrepTokenChoice *self,
         int              width)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
  Layout layout = { 0 };

  for (GtkWidget *button = first; button != NULL; button = gtk_widget_get_next_sibling (button))
    {
      layout.widest = MAX (layout.widest, get_natural (button, GTK_ORIENTATION_HORIZONTAL));
      layout.highest = MAX (layout.highest, get_natural (button, GTK_ORIENTATION_VERTICAL));
      layout.n++;
    }
  layout.all = measure_row (first, layout.n, NULL);
  layout.columns = 1;
  if (width < 0 || layout.all <= width)
    layout.columns = MAX (layout.n, 1);
  else if (rows_fit (first, 2, width))
    layout.columns = 2;
  layout.even = layout.columns < layout.n &&
                (int) layout.columns * (layout.widest + GAP) - GAP <= width;

  return layout;
}

static GtkSizeRequestMode
prep_token_choice_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
prep_token_choice_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  Layout layout = lay_out (PREP_TOKEN_CHOICE (widget),
                           orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1);
  int rows = (layout.n + layout.columns - 1) / layout.columns;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = layout.widest;
      *natural = MAX (layout.all, layout.widest);
    }
  else
    {
      *minimum = *natural = MAX (rows * (layout.highest + GAP) - GAP, 0);
    }
}

/* Places one row; what is left over is shared. Returns: what comes behind it. */
static GtkWidget *
allocate_row (PrepTokenChoice *self,
              const Layout    *layout,
              GtkWidget       *button,
              int              width,
              int              y)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int columns = layout->columns;
  int spare = MAX (width - measure_row (button, columns, NULL), 0) / columns;
  int x = 0;

  for (int i = 0; i < columns && button != NULL; i++)
    {
      int room = layout->even ? (width - (columns - 1) * GAP) / columns
                              : get_natural (button, GTK_ORIENTATION_HORIZONTAL) + spare;

      if (columns == 1)
        room = width;
      gtk_widget_size_allocate (button,
                                &(GtkAllocation){ rtl ? width - x - room : x, y, room,
                                                  layout->highest }, -1);
      x += room + GAP;
      button = gtk_widget_get_next_sibling (button);
    }

  return button;
}

static void
prep_token_choice_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  PrepTokenChoice *self = PREP_TOKEN_CHOICE (widget);
  GtkWidget *button = gtk_widget_get_first_child (widget);
  Layout layout = lay_out (self, width);

  for (int y = 0; button != NULL; y += layout.highest + GAP)
    button = allocate_row (self, &layout, button, width, y);
}

/* On the pressed one: that is where a person is. */
static gboolean
prep_token_choice_grab_focus (GtkWidget *widget)
{
  GtkWidget *target = gtk_widget_get_first_child (widget);

  for (GtkWidget *button = target; button != NULL; button = gtk_widget_get_next_sibling (button))
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
      target = button;

  return target != NULL && gtk_widget_grab_focus (target);
}

static void
prep_token_choice_dispose (GObject *object)
{
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (button);

  G_OBJECT_CLASS (prep_token_choice_parent_class)->dispose (object);
}

static void
prep_token_choice_class_init (PrepTokenChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_token_choice_dispose;
  widget_class->get_request_mode = prep_token_choice_get_request_mode;
  widget_class->measure = prep_token_choice_measure;
  widget_class->size_allocate = prep_token_choice_size_allocate;
  widget_class->grab_focus = prep_token_choice_grab_focus;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "tokenchoice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
prep_token_choice_init (PrepTokenChoice *self)
{
}

static void
add_button (PrepTokenChoice *self,
            int              value,
            const char      *label,
            const char      *icon_name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), gtk_label_new (label));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (button), "value", GINT_TO_POINTER (value));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

/**
 * prep_token_choice_set_up:
 * @type: an enum whose values count up from 0 and have labels
 * @optional: whether 0 stands for none: it gets no button, and pressing the pressed one again
 *   chooses it
 *
 * Makes the buttons; called once.
 */
void
prep_token_choice_set_up (PrepTokenChoice     *self,
                          GType                type,
                          gboolean             optional,
                          PrepTokenChoiceIcon  icon)
{
  g_return_if_fail (PREP_IS_TOKEN_CHOICE (self));

  self->optional = optional;
  for (guint value = optional ? 1 : 0; value < prep_enum_get_n_values (type); value++)
    add_button (self, value, prep_enum_label (type, value), icon (value));
  show_value (self);
}

int
prep_token_choice_get_value (PrepTokenChoice *self)
{
  g_return_val_if_fail (PREP_IS_TOKEN_CHOICE (self), 0);

  return self->value;
}

/* Shows @value; this is no choice of the person's. */
void
prep_token_choice_set_value (PrepTokenChoice *self,
                             int              value)
{
  g_return_if_fail (PREP_IS_TOKEN_CHOICE (self));

  self->value = value;
  show_value (self);
}
