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

/* What one row, or one column, needs. */
typedef struct
{
  guint n;
  int all;     /* the widths side by side */
  int widest;
  int highest;
} Needs;

static void
measure_children (PrepTokenChoice *self,
                  Needs           *needs)
{
  *needs = (Needs){ 0 };
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      int width, height;

      gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
      gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      needs->all += width + (needs->n > 0 ? GAP : 0);
      needs->widest = MAX (needs->widest, width);
      needs->highest = MAX (needs->highest, height);
      needs->n++;
    }
}

static guint
get_n_columns (const Needs *needs,
               int          width)
{
  if (width < 0 || needs->all <= width)
    return MAX (needs->n, 1);

  return 2 * needs->widest + GAP <= width ? 2 : 1;
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
  Needs needs;
  guint columns, rows;

  measure_children (PREP_TOKEN_CHOICE (widget), &needs);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = needs.widest;
      *natural = needs.all;
      return;
    }

  columns = get_n_columns (&needs, for_size);
  rows = (needs.n + columns - 1) / columns;
  *minimum = *natural = rows * needs.highest + (rows > 0 ? (rows - 1) * GAP : 0);
}

static void
prep_token_choice_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint columns, i = 0;
  int x = 0;
  Needs needs;

  measure_children (PREP_TOKEN_CHOICE (widget), &needs);
  columns = get_n_columns (&needs, width);
  for (GtkWidget *button = gtk_widget_get_first_child (widget); button != NULL;
       button = gtk_widget_get_next_sibling (button), i++)
    {
      int room = (width - ((int) columns - 1) * GAP) / (int) columns;

      if (i % columns == 0)
        x = 0;
      if (columns == needs.n)
        {
          gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &room, NULL, NULL);
          room += (width - needs.all) / (int) columns;
        }
      gtk_widget_size_allocate (button,
                                &(GtkAllocation){ rtl ? width - x - room : x,
                                                  (i / columns) * (needs.highest + GAP),
                                                  room, needs.highest }, -1);
      x += room + GAP;
    }
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
