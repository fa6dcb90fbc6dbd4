/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* All applications: a table from 900 px on, two-line rows below. They are sorted before they are
 * filtered, so that a key typed into the search never sorts. Both wait until editing rests.
 */

#include "config.h"

#include "applications/prep-job-table.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-filter-bar.h"
#include "applications/prep-job-columns.h"
#include "applications/prep-needle.h"
#include "model/prep-search.h"

/* From this width on the columns have room. */
#define TABLE_WIDTH 900

typedef enum
{
  FILTER_ALL,
  FILTER_ACTIVE,
  FILTER_NEEDS_ACTION,
  FILTER_CLOSED,
  FILTER_ARCHIVED,
  N_FILTERS,
} Filter;

static const struct
{
  const char *label;
  gboolean always;
} filters[N_FILTERS] = {
  [FILTER_ALL] = { N_("All"), TRUE },
  [FILTER_ACTIVE] = { N_("Active"), TRUE },
  [FILTER_NEEDS_ACTION] = { N_("Needs action"), TRUE },
  [FILTER_CLOSED] = { N_("Closed"), TRUE },
  [FILTER_ARCHIVED] = { N_("Archived"), FALSE },
};

struct _PrepJobTable
{
  AdwBin parent_instance;

  PrepFilterBar *bar;
  GMenu *orders;
  GtkWidget *filters;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkStack *body;
  GtkColumnView *column_view;
  GtkListView *list_view;

  PrepCollection *jobs;
  PrepJobDigests *digests;
  PrepSearch *search;
  GtkSorter *sorter; /* the usual order, below that of the columns */
  GtkFilter *filter;
  GtkSingleSelection *selection;
  PrepNeedle needle;
  PrepJob *kept; /* was edited while selected: not filtered away */
  gboolean wide;
  guint layout_id;
};

enum
{
  PROP_0,
  PROP_SELECTED,
  N_PROPS
};

enum
{
  ACTIVATE_JOB,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepJobTable, prep_job_table, ADW_TYPE_BIN)

static gboolean
lets_through (const PrepJobDigest *digest,
              Filter               filter)
{
  switch (filter)
    {
    case FILTER_ACTIVE:
      return digest->live;
    case FILTER_NEEDS_ACTION:
      return digest->needs_action;
    case FILTER_CLOSED:
      return !digest->live && !digest->archived;
    case FILTER_ARCHIVED:
      return digest->archived;
    case FILTER_ALL:
    default:
      return !digest->archived;
    }
}

static gboolean
filter_cb (gpointer item,
           gpointer data)
{
  PrepJobTable *self = data;
  const PrepJobDigest *digest = prep_job_digests_get (self->digests, item);

  /* Whoever puts something away wants it out of sight. */
  if (item == (gpointer) self->kept && !digest->archived)
    return TRUE;

  return lets_through (digest, prep_filter_bar_get_filter (self->bar)) &&
         prep_search_matches (self->search, item, (const char *const *) self->needle.words);
}

static guint
get_n_shown (PrepJobTable *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->selection));
}

static const char *
choose_body (PrepJobTable *self)
{
  if (prep_collection_get_state (self->jobs) == PREP_COLLECTION_LOADING)
    return "loading";
  if (prep_collection_get_length (self->jobs) == 0)
    return "empty";
  if (get_n_shown (self) == 0)
    return "none";

  return self->wide ? "table" : "list";
}

/* Only the view that is shown has the model, so that the other costs nothing. */
static void
update_body (PrepJobTable *self)
{
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);
  const char *name;

  if (self->jobs == NULL)
    return;

  name = choose_body (self);
  gtk_column_view_set_model (self->column_view, self->wide ? model : NULL);
  gtk_list_view_set_model (self->list_view, self->wide ? NULL : model);
  gtk_stack_set_visible_child_name (self->body, name);
  gtk_widget_set_visible (self->filters, !g_str_equal (name, "empty"));
}

static void
update_counts (PrepJobTable *self)
{
  guint counts[N_FILTERS] = { 0 };

  for (guint i = 0; i < prep_collection_get_length (self->jobs); i++)
    {
      const PrepJobDigest *digest =
        prep_job_digests_get (self->digests, prep_collection_get_nth (self->jobs, i));

      for (Filter filter = 0; filter < N_FILTERS; filter++)
        counts[filter] += lets_through (digest, filter);
    }
  prep_filter_bar_set_counts (self->bar, counts);
}

static void
forget_kept (PrepJobTable *self)
{
  g_clear_object (&self->kept);
}

/* An edit is over: puts everything in its place, but leaves the selected one on the screen. */
static void
settled_cb (PrepJobTable *self)
{
  g_set_object (&self->kept, prep_job_table_get_selected (self));
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_counts (self);
}

static void
filter_chosen_cb (PrepJobTable *self)
{
  if (self->filter == NULL)
    return;

  forget_kept (self);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
search_changed_cb (PrepJobTable *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  GtkFilterChange change;

  if (self->filter == NULL || !prep_needle_set (&self->needle, typed, &change))
    return;

  /* The one that was kept is not what was searched for: everything is looked at again. */
  if (self->kept != NULL)
    change = GTK_FILTER_CHANGE_DIFFERENT;
  forget_kept (self);
  gtk_filter_changed (self->filter, change);
}

static void
show_all_cb (PrepJobTable *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  search_changed_cb (self);
  prep_filter_bar_set_filter (self->bar, FILTER_ALL);
  prep_job_table_grab_list (self);
}

static void
activate_cb (PrepJobTable *self,
             guint         position)
{
  g_autoptr (PrepJob) job = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (job != NULL)
    g_signal_emit (self, signals[ACTIVATE_JOB], 0, job);
}

static void
selected_cb (PrepJobTable *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static gboolean
layout_cb (gpointer data)
{
  PrepJobTable *self = data;

  self->layout_id = 0;
  self->wide = gtk_widget_get_width (GTK_WIDGET (self)) >= TABLE_WIDTH;
  update_body (self);

  return G_SOURCE_REMOVE;
}

static void
prep_job_table_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

/* What the width decides changes before the next frame, not while this one is laid out. */
static void
prep_job_table_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  PrepJobTable *self = PREP_JOB_TABLE (widget);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  if (self->wide != (width >= TABLE_WIDTH) && self->layout_id == 0)
    self->layout_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_cb, self, NULL);
}

static void
prep_job_table_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, prep_job_table_get_selected (PREP_JOB_TABLE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_job_table_dispose (GObject *object)
{
  PrepJobTable *self = PREP_JOB_TABLE (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  if (self->column_view != NULL)
    {
      gtk_column_view_set_model (self->column_view, NULL);
      gtk_list_view_set_model (self->list_view, NULL);
    }
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->kept);
  g_clear_object (&self->search);
  g_clear_object (&self->digests);
  g_clear_object (&self->jobs);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_JOB_TABLE);

  G_OBJECT_CLASS (prep_job_table_parent_class)->dispose (object);
}

static void
prep_job_table_finalize (GObject *object)
{
  PrepJobTable *self = PREP_JOB_TABLE (object);

  prep_needle_clear (&self->needle);

  G_OBJECT_CLASS (prep_job_table_parent_class)->finalize (object);
}

/* -1 is the usual order. */
static void
sort_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepJobTable *self = PREP_JOB_TABLE (widget);
  GListModel *columns = gtk_column_view_get_columns (self->column_view);
  int nth = g_variant_get_int32 (parameter);
  g_autoptr (GtkColumnViewColumn) column =
    nth >= 0 ? g_list_model_get_item (columns, nth) : NULL;

  gtk_column_view_sort_by_column (self->column_view, column, GTK_SORT_ASCENDING);
}

/* Escape ends a search, wherever in the view the focus is. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  PrepJobTable *self = PREP_JOB_TABLE (widget);

  if (!gtk_search_bar_get_search_mode (self->search_bar))
    return FALSE;

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  prep_job_table_grab_list (self);

  return TRUE;
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-job-table.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, body);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, column_view);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, list_view);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, filters);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, orders);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, search_bar);
  gtk_widget_class_bind_template_child (widget_class, PrepJobTable, search_entry);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, prep_job_table_grab_list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
prep_job_table_class_init (PrepJobTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = prep_job_table_get_property;
  object_class->dispose = prep_job_table_dispose;
  object_class->finalize = prep_job_table_finalize;
  widget_class->measure = prep_job_table_measure;
  widget_class->size_allocate = prep_job_table_size_allocate;

  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, PREP_TYPE_JOB,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[ACTIVATE_JOB] =
    g_signal_new ("activate-job", PREP_TYPE_JOB_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PREP_TYPE_JOB);

  gtk_widget_class_install_action (widget_class, "table.sort", "i", sort_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  g_type_ensure (PREP_TYPE_FILTER_BAR);
  bind_template (widget_class);
}

static void
prep_job_table_init (PrepJobTable *self)
{
  prep_needle_init (&self->needle);
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A layout manager would lay out in the place of size_allocate, which has to see the width. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  prep_job_columns_fill_menu (self->orders, "table.sort");
  for (guint i = 0; i < N_FILTERS; i++)
    prep_filter_bar_add_filter (self->bar, _(filters[i].label), filters[i].always);
}

static void
make_models (PrepJobTable *self)
{
  GtkMultiSorter *both = gtk_multi_sorter_new ();
  GtkSortListModel *sorted;
  GtkFilterListModel *filtered;

  self->sorter = prep_job_columns_new_sorter (self->digests);
  gtk_multi_sorter_append (both, g_object_ref (gtk_column_view_get_sorter (self->column_view)));
  gtk_multi_sorter_append (both, g_object_ref (self->sorter));

  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->jobs)), GTK_SORTER (both));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (sorted), g_object_ref (self->filter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
}

/* Shows the applications of @library; to be called once. */
void
prep_job_table_set_library (PrepJobTable *self,
                            PrepLibrary  *library,
                            PrepToday    *today)
{
  g_autoptr (GtkListItemFactory) factory = NULL;

  g_return_if_fail (PREP_IS_JOB_TABLE (self));
  g_return_if_fail (self->jobs == NULL);

  self->jobs = g_object_ref (prep_library_get_jobs (library));
  self->digests = prep_job_digests_new (library, today);
  self->search = prep_search_new (self->jobs);
  prep_job_columns_add (self->column_view, self->digests);
  factory = prep_job_columns_new_factory (self->digests);
  gtk_list_view_set_factory (self->list_view, factory);
  make_models (self);

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_body), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->jobs, "items-changed", G_CALLBACK (update_counts), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->jobs, "items-changed", G_CALLBACK (update_body), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->jobs, "state-changed", G_CALLBACK (update_body), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->jobs, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_tasks (library), "settled", G_CALLBACK (settled_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::day", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  update_counts (self);
  update_body (self);
}

/* Opens the search and puts the caret in it. */
void
prep_job_table_search (PrepJobTable *self)
{
  g_return_if_fail (PREP_IS_JOB_TABLE (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* Returns: (nullable) (transfer none): the application that is selected. */
PrepJob *
prep_job_table_get_selected (PrepJobTable *self)
{
  g_return_val_if_fail (PREP_IS_JOB_TABLE (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

/* Selects @job and brings it into view, if it is let through. */
void
prep_job_table_select (PrepJobTable *self,
                       PrepJob      *job)
{
  GListModel *model;

  g_return_if_fail (PREP_IS_JOB_TABLE (self));

  model = G_LIST_MODEL (self->selection);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PrepJob) other = g_list_model_get_item (model, i);
      GtkWidget *view = self->wide ? gtk_widget_get_last_child (GTK_WIDGET (self->column_view))
                                   : GTK_WIDGET (self->list_view);

      if (other != job)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (view, "list.scroll-to-item", "u", i);
      return;
    }
}

/* Puts the focus on the list, or on what is offered instead. */
void
prep_job_table_grab_list (PrepJobTable *self)
{
  g_return_if_fail (PREP_IS_JOB_TABLE (self));

  gtk_widget_child_focus (GTK_WIDGET (self->body), GTK_DIR_TAB_FORWARD);
}
