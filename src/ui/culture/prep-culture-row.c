/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-row.h"

#include <glib/gi18n-lib.h>

#define INDENT 24

struct _PrepCultureRow
{
  GtkBox parent_instance;

  PrepLibrary *library;
  PrepCultureItem *item;

  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *status;
  GtkWidget *opinion;
  GtkWidget *chip;
  GtkImage *stance_icon;
  GtkLabel *stance;
  GtkLabel *story;
  GtkLabel *look_for;
};

G_DEFINE_FINAL_TYPE (PrepCultureRow, prep_culture_row, GTK_TYPE_BOX)

/* The list's own widget around the row is what a screen reader stops at. */
static void
update_name (PrepCultureRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autoptr (GString) name = g_string_new (gtk_label_get_text (self->title));
  GtkLabel *parts[] = { self->status, self->stance, self->story };

  if (around == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (gtk_label_get_text (parts[i])[0] != '\0')
      g_string_append_printf (name, ", %s", gtk_label_get_text (parts[i]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                  -1);
}

static void
update_stance (PrepCultureRow *self)
{
  PrepStance stance = prep_culture_item_get_stance (self->item);
  g_autofree char *title = prep_culture_item_dup_evidence (self->item, self->library);
  g_autofree char *story = NULL;

  /* Translators: the story that proves an item. */
  story = *title != '\0' ? g_strdup_printf (_("story: %s"), title) : g_strdup ("");
  gtk_label_set_text (self->story, story);
  gtk_label_set_text (self->stance, stance != PREP_STANCE_NONE
                                      ? prep_enum_label (PREP_TYPE_STANCE, stance)
                                      : "");
  gtk_image_set_from_icon_name (self->stance_icon, prep_stance_get_icon_name (stance));
  gtk_widget_set_visible (self->chip, stance != PREP_STANCE_NONE);
  gtk_widget_set_visible (self->opinion, stance != PREP_STANCE_NONE || *title != '\0');
}

/* Shows the item again. */
void
prep_culture_row_update (PrepCultureRow *self)
{
  PrepReadStatus status;
  const char *look_for;
  g_autofree char *days = NULL;
  guint depth;

  g_return_if_fail (PREP_IS_CULTURE_ROW (self));

  if (self->item == NULL)
    return;

  status = prep_culture_item_get_status (self->item);
  look_for = prep_culture_item_get_text (self->item, PREP_MEMO_ITEM_LOOK_FOR);
  depth = prep_culture_item_get_depth (self->item);
  days = prep_culture_item_dup_days (self->item);

  gtk_widget_set_margin_start (GTK_WIDGET (self), 6 + depth * INDENT);
  gtk_image_set_from_icon_name (self->icon, prep_read_status_get_icon_name (status));
  gtk_label_set_text (self->title, prep_culture_item_get_title (self->item));
  if (depth == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "heading");
  gtk_label_set_text (self->status, prep_enum_label (PREP_TYPE_READ_STATUS, status));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), *days != '\0' ? days : NULL);
  update_stance (self);
  gtk_label_set_text (self->look_for, look_for);
  gtk_widget_set_visible (GTK_WIDGET (self->look_for),
                          *look_for != '\0' && !gtk_widget_get_visible (self->opinion));
  update_name (self);
}

static void
prep_culture_row_dispose (GObject *object)
{
  PrepCultureRow *self = PREP_CULTURE_ROW (object);

  prep_culture_row_set_item (self, NULL);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_CULTURE_ROW);

  G_OBJECT_CLASS (prep_culture_row_parent_class)->dispose (object);
}

static void
prep_culture_row_class_init (PrepCultureRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_culture_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, title);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, status);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, opinion);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, chip);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, stance_icon);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, stance);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, story);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureRow, look_for);
}

static void
prep_culture_row_init (PrepCultureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_culture_row_new (PrepLibrary *library)
{
  PrepCultureRow *self = g_object_new (PREP_TYPE_CULTURE_ROW, NULL);

  self->library = g_object_ref (library);

  return GTK_WIDGET (self);
}

/* Shows @item; NULL: lets the one that is shown go. */
void
prep_culture_row_set_item (PrepCultureRow  *self,
                           PrepCultureItem *item)
{
  g_return_if_fail (PREP_IS_CULTURE_ROW (self));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  g_signal_connect_object (item, "changed", G_CALLBACK (prep_culture_row_update), self,
                           G_CONNECT_SWAPPED);
  prep_culture_row_update (self);
}
