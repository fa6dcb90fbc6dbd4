/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Which rows of a file were not imported, and why. */

#include "config.h"

#include "app/prep-import-refusals.h"

#include <glib/gi18n-lib.h>

#include "exchange/prep-import.h"

struct _PrepImportRefusals
{
  AdwWindow parent_instance;

  GtkLabel *heading;
  GtkStringList *lines;
};

G_DEFINE_FINAL_TYPE (PrepImportRefusals, prep_import_refusals, ADW_TYPE_WINDOW)

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (label), text);
  /* The row around the label has no name of its own. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
prep_import_refusals_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_IMPORT_REFUSALS);

  G_OBJECT_CLASS (prep_import_refusals_parent_class)->dispose (object);
}

static void
prep_import_refusals_class_init (PrepImportRefusalsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_import_refusals_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/app/prep-import-refusals.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepImportRefusals, heading);
  gtk_widget_class_bind_template_child (widget_class, PrepImportRefusals, lines);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
prep_import_refusals_init (PrepImportRefusals *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * prep_import_refusals_new:
 * @file: the name of the file
 * @refusals: (element-type PrepRefusal): what to tell
 *
 * Returns: a window to be presented; it belongs to GTK
 */
PrepImportRefusals *
prep_import_refusals_new (GtkWindow  *parent,
                          const char *file,
                          GPtrArray  *refusals)
{
  PrepImportRefusals *self = g_object_new (PREP_TYPE_IMPORT_REFUSALS, "transient-for", parent,
                                           NULL);
  g_autofree char *heading = NULL;

  /* Translators: %2$s is the name of a file. */
  heading = g_strdup_printf (ngettext ("%1$'u row of %2$s was not imported",
                                       "%1$'u rows of %2$s were not imported", refusals->len),
                             refusals->len, file);
  gtk_label_set_label (self->heading, heading);
  for (guint i = 0; i < refusals->len; i++)
    {
      PrepRefusal *refusal = refusals->pdata[i];

      /* Translators: a line of a file, and what is wrong there. */
      gtk_string_list_take (self->lines, g_strdup_printf (_("Line %'u: %s"), refusal->line,
                                                          refusal->reason));
    }

  return self;
}
