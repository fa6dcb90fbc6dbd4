/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The facts of a record, edited in place: those that are filled and those that matter. The menu
 * Add fact lists the rest, so that nothing is a form of twenty empty fields.
 */

#include "config.h"

#include "applications/prep-fact-list.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-fact-row.h"

struct _PrepFactList
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkMenuButton *add_button;
  GtkListBox *list;
  GMenu *menu;

  PrepRecord *record;
  const PrepFact *facts;
  guint n_facts;
  GPtrArray *rows; /* one a fact; NULL while it is not shown */
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepFactList, prep_fact_list, ADW_TYPE_BIN)

static const char *
get_fact_title (PrepFactList   *self,
                const PrepFact *fact)
{
  return _(fact->title != NULL ? fact->title
                               : prep_record_get_field (self->record, fact->field)->label);
}

static guint
count_rows_before (PrepFactList *self,
                   guint         nth)
{
  guint n = 0;

  for (guint i = 0; i < nth; i++)
    n += g_ptr_array_index (self->rows, i) != NULL;

  return n;
}

static void
update_menu (PrepFactList *self)
{
  g_menu_remove_all (self->menu);
  for (guint i = 0; i < self->n_facts; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (g_ptr_array_index (self->rows, i) != NULL)
        continue;
      item = g_menu_item_new (get_fact_title (self, &self->facts[i]), NULL);
      g_menu_item_set_action_and_target (item, "facts.add", "u", i);
      g_menu_append_item (self->menu, item);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          g_menu_model_get_n_items (G_MENU_MODEL (self->menu)) > 0 &&
                          prep_record_is_editable (self->record));
}

static GtkWidget *
show_fact (PrepFactList *self,
           guint         nth)
{
  const PrepFact *fact = &self->facts[nth];
  GtkWidget *row = g_ptr_array_index (self->rows, nth);

  if (row != NULL)
    return row;

  row = fact->make != NULL ? fact->make (self->record)
                           : prep_fact_row_new (self->record, fact->field);
  if (fact->title != NULL)
    prep_fact_row_set_title (row, _(fact->title));
  gtk_list_box_insert (self->list, row, count_rows_before (self, nth));
  g_ptr_array_index (self->rows, nth) = row;

  return row;
}

/* What was filled appears; what was emptied stays, for whoever is emptying it. */
static void
show_filled (PrepFactList *self)
{
  for (guint i = 0; i < self->n_facts; i++)
    if (self->facts[i].always || !prep_record_is_preset (self->record, self->facts[i].field))
      show_fact (self, i);
  update_menu (self);
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  PrepFactList *self = PREP_FACT_LIST (widget);
  guint nth = g_variant_get_uint32 (parameter);

  if (nth >= self->n_facts)
    return;

  gtk_widget_child_focus (show_fact (self, nth), GTK_DIR_TAB_FORWARD);
  update_menu (self);
}

static void
clear (PrepFactList *self)
{
  GtkWidget *row;

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, show_filled, self);
  g_clear_object (&self->record);
  self->n_facts = 0;
  g_ptr_array_set_size (self->rows, 0);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
}

static void
prep_fact_list_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PrepFactList *self = PREP_FACT_LIST (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->title, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_fact_list_dispose (GObject *object)
{
  PrepFactList *self = PREP_FACT_LIST (object);

  if (self->list != NULL)
    clear (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_FACT_LIST);

  G_OBJECT_CLASS (prep_fact_list_parent_class)->dispose (object);
}

static void
prep_fact_list_finalize (GObject *object)
{
  g_ptr_array_unref (PREP_FACT_LIST (object)->rows);

  G_OBJECT_CLASS (prep_fact_list_parent_class)->finalize (object);
}

static void
prep_fact_list_class_init (PrepFactListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = prep_fact_list_set_property;
  object_class->dispose = prep_fact_list_dispose;
  object_class->finalize = prep_fact_list_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "facts.add", "u", add_cb);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-fact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepFactList, add_button);
  gtk_widget_class_bind_template_child (widget_class, PrepFactList, list);
  gtk_widget_class_bind_template_child (widget_class, PrepFactList, menu);
  gtk_widget_class_bind_template_child (widget_class, PrepFactList, title);
}

static void
prep_fact_list_init (PrepFactList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * prep_fact_list_set_record:
 * @record: (nullable): whose facts to show
 * @facts: which facts, in order; static
 */
void
prep_fact_list_set_record (PrepFactList   *self,
                           PrepRecord     *record,
                           const PrepFact *facts,
                           guint           n_facts)
{
  g_return_if_fail (PREP_IS_FACT_LIST (self));

  clear (self);
  if (record == NULL)
    return;

  self->record = g_object_ref (record);
  self->facts = facts;
  self->n_facts = n_facts;
  g_ptr_array_set_size (self->rows, n_facts);
  show_filled (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (show_filled), self, G_CONNECT_SWAPPED);
}

/* Returns: (nullable) (transfer none): the row of @field, while it is shown. */
GtkWidget *
prep_fact_list_get_row (PrepFactList *self,
                        guint         field)
{
  g_return_val_if_fail (PREP_IS_FACT_LIST (self), NULL);

  for (guint i = 0; i < self->n_facts; i++)
    if (self->facts[i].field == field)
      return g_ptr_array_index (self->rows, i);

  return NULL;
}
