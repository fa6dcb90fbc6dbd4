/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The columns of the table of applications, one line of a table each, and the two-line rows that
 * stand for all of them where there is no room. A cell follows its application: what changes is
 * shown at once, while the order waits until the editing rests.
 */

#include "config.h"

#include "applications/prep-job-columns.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "applications/prep-job-row.h"
#include "model/prep-day.h"
#include "widgets/prep-stage-chip.h"

typedef struct
{
  const char *title;
  gboolean expand;
  GtkWidget *(*make) (void);
  void (*show) (GtkWidget      *child,
                PrepJobDigests *digests,
                PrepJob        *job);
  int (*compare) (const PrepJobDigest *a,
                  const PrepJobDigest *b);
} Column;

/* What a cell needs to show itself again; it lives on its list item. */
typedef struct
{
  PrepJobDigests *digests;
  const Column *column;
  GtkListItem *item;
} Cell;

static GtkWidget *
make_label (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
}

static GtkWidget *
make_chip (void)
{
  return prep_stage_chip_new (PREP_STAGE_INTERESTED);
}

static void
show_company (GtkWidget      *child,
              PrepJobDigests *digests,
              PrepJob        *job)
{
  gtk_label_set_text (GTK_LABEL (child),
                      prep_record_get_text (PREP_RECORD (job), PREP_JOB_COMPANY));
}

static void
show_role (GtkWidget      *child,
           PrepJobDigests *digests,
           PrepJob        *job)
{
  const char *role = prep_record_get_text (PREP_RECORD (job), PREP_JOB_ROLE);

  gtk_label_set_text (GTK_LABEL (child), role);
  gtk_widget_set_tooltip_text (child, role);
}

static void
show_stage (GtkWidget      *child,
            PrepJobDigests *digests,
            PrepJob        *job)
{
  prep_stage_chip_set_stage (PREP_STAGE_CHIP (child), prep_job_digests_get (digests, job)->stage);
}

static void
show_next (GtkWidget      *child,
           PrepJobDigests *digests,
           PrepJob        *job)
{
  g_autofree char *next = prep_job_digests_dup_next (digests, job);
  g_autofree char *tooltip = prep_job_row_dup_tooltip (digests, job);

  gtk_label_set_text (GTK_LABEL (child), next);
  gtk_widget_set_tooltip_text (child, tooltip);
  if (prep_job_digests_get (digests, job)->needs_action)
    gtk_widget_add_css_class (child, "warning");
  else
    gtk_widget_remove_css_class (child, "warning");
}

static void
show_quiet (GtkWidget      *child,
            PrepJobDigests *digests,
            PrepJob        *job)
{
  g_autofree char *quiet = prep_job_digests_dup_quiet (digests, job);

  gtk_label_set_text (GTK_LABEL (child), quiet);
}

static void
show_interest (GtkWidget      *child,
               PrepJobDigests *digests,
               PrepJob        *job)
{
  int interest = CLAMP (prep_job_digests_get (digests, job)->interest, 0, 5);
  g_autofree char *tooltip = NULL;
  GString *stars = g_string_new (NULL);

  for (int i = 0; i < interest; i++)
    g_string_append (stars, "★");
  gtk_label_set_text (GTK_LABEL (child), stars->str);
  g_string_free (stars, TRUE);

  if (interest > 0)
    tooltip = g_strdup_printf (_("Interest %d of 5"), interest);
  gtk_widget_set_tooltip_text (child, tooltip);
}

static int
compare_companies (const PrepJobDigest *a,
                   const PrepJobDigest *b)
{
  return strcmp (a->company_key, b->company_key);
}

static int
compare_roles (const PrepJobDigest *a,
               const PrepJobDigest *b)
{
  return strcmp (a->role_key, b->role_key);
}

static int
compare_stages (const PrepJobDigest *a,
                const PrepJobDigest *b)
{
  return (int) a->stage - (int) b->stage;
}

static int
compare_quiet (const PrepJobDigest *a,
               const PrepJobDigest *b)
{
  return a->quiet_days - b->quiet_days;
}

static int
compare_interest (const PrepJobDigest *a,
                  const PrepJobDigest *b)
{
  return a->interest - b->interest;
}

static const Column columns[] = {
  { N_("Company"), TRUE, make_label, show_company, compare_companies },
  { N_("Role"), TRUE, make_label, show_role, compare_roles },
  { N_("Stage"), FALSE, make_chip, show_stage, compare_stages },
  { N_("Next"), TRUE, make_label, show_next, prep_job_digest_compare_next },
  { N_("Quiet"), FALSE, make_label, show_quiet, compare_quiet },
  { N_("Interest"), FALSE, make_label, show_interest, compare_interest },
};

static void
show_in_row (GtkWidget      *child,
             PrepJobDigests *digests,
             PrepJob        *job)
{
  prep_job_row_show (PREP_JOB_ROW (child), digests, job);
}

static const Column row_column = { NULL, TRUE, prep_job_row_new, show_in_row, NULL };

static void
set_name (GtkWidget  *widget,
          const char *name)
{
  if (widget != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

/* GTK 4.8 names neither rows nor cells. A cell lies in a cell widget that lies in the row. */
static void
name_cell (Cell       *cell,
           GtkWidget  *child,
           const char *name)
{
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (parent == NULL)
    return;
  if (cell->column == &row_column)
    {
      set_name (parent, name);
      return;
    }

  if (GTK_IS_LABEL (child))
    set_name (parent, gtk_label_get_text (GTK_LABEL (child)));
  else
    set_name (parent, prep_enum_label (PREP_TYPE_STAGE,
                                       prep_stage_chip_get_stage (PREP_STAGE_CHIP (child))));
  if (cell->column == &columns[0])
    set_name (gtk_widget_get_parent (parent), name);
}

static void
show_cell (Cell *cell)
{
  PrepJob *job = gtk_list_item_get_item (cell->item);
  GtkWidget *child = gtk_list_item_get_child (cell->item);
  g_autofree char *name = NULL;

  if (job == NULL)
    return;

  cell->column->show (child, cell->digests, job);
  name = prep_job_row_dup_name (cell->digests, job);
  name_cell (cell, child, name);
}

static void
stale_cb (Cell    *cell,
          PrepJob *job)
{
  if (job == NULL || job == gtk_list_item_get_item (cell->item))
    show_cell (cell);
}

static void
cell_free (gpointer data)
{
  Cell *cell = data;

  g_signal_handlers_disconnect_by_data (cell->digests, cell);
  g_object_unref (cell->digests);
  g_free (cell);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          const Column       *column)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->digests = g_object_ref (g_object_get_data (G_OBJECT (factory), "digests"));
  cell->column = column;
  cell->item = item;
  gtk_list_item_set_child (item, column->make ());
  g_object_set_data_full (G_OBJECT (item), "cell", cell, cell_free);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  show_cell (cell);
  g_signal_connect_swapped (cell->digests, "stale", G_CALLBACK (stale_cb), cell);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  g_signal_handlers_disconnect_by_data (cell->digests, cell);
}

static GtkListItemFactory *
new_factory (PrepJobDigests *digests,
             const Column   *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_object_set_data_full (G_OBJECT (factory), "digests", g_object_ref (digests), g_object_unref);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), (gpointer) column);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  return factory;
}

typedef struct
{
  PrepJobDigests *digests;
  int (*compare) (const PrepJobDigest *a,
                  const PrepJobDigest *b);
} Order;

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  Order *order = data;
  int result = order->compare (prep_job_digests_get (order->digests, PREP_JOB ((gpointer) a)),
                               prep_job_digests_get (order->digests, PREP_JOB ((gpointer) b)));

  return gtk_ordering_from_cmpfunc (result);
}

static void
order_free (gpointer data)
{
  g_object_unref (((Order *) data)->digests);
  g_free (data);
}

static GtkSorter *
new_sorter (PrepJobDigests *digests,
            int           (*compare) (const PrepJobDigest *a,
                                      const PrepJobDigest *b))
{
  Order *order = g_new0 (Order, 1);

  order->digests = g_object_ref (digests);
  order->compare = compare;

  return GTK_SORTER (gtk_custom_sorter_new (compare_cb, order, order_free));
}

/* GTK 4.8 names neither the row of headings nor the list below it; and the row takes the focus,
 * though nothing in it can be done by keys (sorting can: by the menu). */
static void
name_parts (GtkColumnView *view)
{
  GtkWidget *headings = gtk_widget_get_first_child (GTK_WIDGET (view));

  gtk_widget_set_focusable (headings, FALSE);
  set_name (headings, _("Headings"));
  set_name (gtk_widget_get_last_child (GTK_WIDGET (view)), _("Applications"));
}

/* Fills @view with the columns. */
void
prep_job_columns_add (GtkColumnView  *view,
                      PrepJobDigests *digests)
{
  g_return_if_fail (GTK_IS_COLUMN_VIEW (view));

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      GtkColumnViewColumn *column =
        gtk_column_view_column_new (_(columns[i].title), new_factory (digests, &columns[i]));
      g_autoptr (GtkSorter) sorter = new_sorter (digests, columns[i].compare);

      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, columns[i].expand);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (view, column);
      g_object_unref (column);
    }
  name_parts (view);
}

/* Fills @menu with the orders that there are: the usual one, "sort" -1, and by each column. */
void
prep_job_columns_fill_menu (GMenu      *menu,
                            const char *action)
{
  g_return_if_fail (G_IS_MENU (menu));

  for (int i = -1; i < (int) G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GMenuItem) item =
        g_menu_item_new (i < 0 ? _("What comes next first") : _(columns[i].title), NULL);

      g_menu_item_set_action_and_target (item, action, "i", i);
      g_menu_append_item (menu, item);
    }
}

/* Returns: (transfer full): what makes the two-line rows. */
GtkListItemFactory *
prep_job_columns_new_factory (PrepJobDigests *digests)
{
  return new_factory (digests, &row_column);
}

/* Returns: (transfer full): the order of prep_job_digest_compare(). */
GtkSorter *
prep_job_columns_new_sorter (PrepJobDigests *digests)
{
  return new_sorter (digests, prep_job_digest_compare);
}
