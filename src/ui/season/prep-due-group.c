/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Part of what is due ("This week"), as rows under a heading. It is hidden while it is empty. */

#include "config.h"

#include "season/prep-due-group.h"

#include <glib/gi18n-lib.h>

#include "season/prep-due-row.h"
#include "season/prep-row-name.h"

struct _PrepDueGroup
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* of PrepDueRow, borrowed */
  GPtrArray *dues; /* as they were shown last */
  char *today;
  guint step;     /* how many rows there are before one is asked for the others */
  guint max_rows; /* how many there are now */
  GtkWidget *more;
};

/* A list of rows is not virtual: more would take time. */
#define MANY_ROWS 60

enum
{
  PROP_0,
  PROP_STEP,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  ACT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepDueGroup, prep_due_group, ADW_TYPE_PREFERENCES_GROUP)

static void
act_cb (PrepDueGroup *self,
        PrepDueRow   *row)
{
  g_signal_emit (self, signals[ACT], 0, prep_due_row_get_due (row));
}

/* The row that offers the others stays the last. */
static void
add_row (PrepDueGroup *self)
{
  GtkWidget *row = prep_due_row_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  g_signal_connect_swapped (row, "act", G_CALLBACK (act_cb), self);
  g_object_ref (self->more);
  adw_preferences_group_remove (group, self->more);
  adw_preferences_group_add (group, row);
  adw_preferences_group_add (group, self->more);
  g_object_unref (self->more);
  g_ptr_array_add (self->rows, row);
}

/* The focus goes to the row before it, not to the top of the page. */
static void
remove_last_row (PrepDueGroup *self)
{
  GtkWidget *row = g_ptr_array_steal_index (self->rows, self->rows->len - 1);
  GtkRoot *root = gtk_widget_get_root (row);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean focused = focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row));

  if (focused && self->rows->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, self->rows->len - 1));
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
}

static void
show_more (PrepDueGroup *self,
           guint         n_hidden)
{
  g_autofree char *title =
    g_strdup_printf (ngettext ("And %u more", "And %u more", n_hidden), n_hidden);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->more), title);
  prep_row_set_name (self->more, title);
  gtk_widget_set_visible (self->more, n_hidden > 0);
}

static void
update (PrepDueGroup *self)
{
  guint n = MIN (self->dues->len, self->max_rows);

  while (self->rows->len < n)
    add_row (self);
  while (self->rows->len > n)
    remove_last_row (self);
  for (guint i = 0; i < n; i++)
    prep_due_row_set_due (g_ptr_array_index (self->rows, i), g_ptr_array_index (self->dues, i),
                          self->today);
  show_more (self, self->dues->len - n);
  gtk_widget_set_visible (GTK_WIDGET (self), self->dues->len > 0);
}

static void
more_cb (PrepDueGroup *self)
{
  guint first_new = self->rows->len;

  self->max_rows += self->step < MANY_ROWS ? MANY_ROWS - self->step : self->step;
  update (self);
  if (first_new < self->rows->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, first_new));
}

static void
prep_due_group_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, PREP_DUE_GROUP (object)->step);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_due_group_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PrepDueGroup *self = PREP_DUE_GROUP (object);

  switch (prop_id)
    {
    case PROP_STEP:
      self->step = self->max_rows = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_due_group_finalize (GObject *object)
{
  PrepDueGroup *self = PREP_DUE_GROUP (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->dues, g_ptr_array_unref);
  g_free (self->today);

  G_OBJECT_CLASS (prep_due_group_parent_class)->finalize (object);
}

static void
prep_due_group_class_init (PrepDueGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_due_group_get_property;
  object_class->set_property = prep_due_group_set_property;
  object_class->finalize = prep_due_group_finalize;

  /**
   * PrepDueGroup:step:
   *
   * How many rows are shown before the person asks for the others.
   */
  properties[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 1, MANY_ROWS, MANY_ROWS,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PrepDueGroup::act:
   * @due: (type gpointer): a PrepDue, good while the signal is handled
   *
   * A row was checked off: prep_due_act() is asked for.
   */
  signals[ACT] = g_signal_new ("act", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
prep_due_group_init (PrepDueGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->step = self->max_rows = MANY_ROWS;
  self->more = g_object_new (ADW_TYPE_ACTION_ROW, "activatable", TRUE, "visible", FALSE, NULL);
  g_signal_connect_swapped (self->more, "activated", G_CALLBACK (more_cb), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->more);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * prep_due_group_show:
 * @dues: (element-type PrepDue): what to show, in order
 * @today: the day it is
 */
void
prep_due_group_show (PrepDueGroup *self,
                     GPtrArray    *dues,
                     const char   *today)
{
  g_return_if_fail (PREP_IS_DUE_GROUP (self));

  g_ptr_array_ref (dues);
  g_clear_pointer (&self->dues, g_ptr_array_unref);
  self->dues = dues;
  g_free (self->today);
  self->today = g_strdup (today);
  update (self);
}
