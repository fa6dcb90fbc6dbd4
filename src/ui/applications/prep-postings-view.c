/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Postings that were imported. What is selected becomes applications, in one step; each says
 * whether it is among them already.
 */

#include "config.h"

#include "applications/prep-postings-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/prep-page.h"
#include "app/prep-toast.h"
#include "applications/prep-filter-bar.h"
#include "applications/prep-listing-row.h"
#include "applications/prep-make-jobs.h"
#include "applications/prep-needle.h"
#include "applications/prep-term-list.h"
#include "model/prep-search.h"

typedef enum
{
  FILTER_ALL,
  FILTER_OPEN,
  N_FILTERS,
} Filter;

static const char *const filters[N_FILTERS] = {
  [FILTER_ALL] = N_("All"),
  [FILTER_OPEN] = N_("Open"),
};

struct _PrepPostingsView
{
  AdwBin parent_instance;

  GtkWidget *filters;
  PrepFilterBar *bar;
  GtkDropDown *term_drop_down;
  GtkStringList *terms;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkStack *body;
  GtkListView *list_view;
  GtkActionBar *make_bar;
  GtkLabel *selected_label;
  GtkButton *make_button;

  PrepLibrary *library;
  PrepCollection *listings;
  PrepSearch *search;
  GtkSorter *sorter;
  GtkFilter *filter;
  GtkSelectionModel *selection;
  PrepPostings *postings; /* NULL: not known any more */
  GHashTable *bound;      /* the list items on the screen */
  PrepNeedle needle;
  guint refresh_id;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (PrepPostingsView, prep_postings_view, ADW_TYPE_BIN)

static PrepPostings *
get_postings (PrepPostingsView *self)
{
  if (self->postings == NULL)
    self->postings = prep_postings_new (prep_library_get_jobs (self->library), self->listings);

  return self->postings;
}

static gboolean
is_open (PrepRecord *listing)
{
  return prep_record_get_flag (listing, PREP_LISTING_ACTIVE) &&
         prep_record_get_flag (listing, PREP_LISTING_VISIBLE);
}

/* The term that is chosen; NULL for all. */
static const char *
get_term (PrepPostingsView *self)
{
  guint selected = gtk_drop_down_get_selected (self->term_drop_down);

  return selected != 0 && selected != GTK_INVALID_LIST_POSITION
           ? gtk_string_list_get_string (self->terms, selected) : NULL;
}

static gboolean
filter_cb (gpointer item,
           gpointer data)
{
  PrepPostingsView *self = data;
  const char *term = get_term (self);

  if (prep_record_get_flag (item, PREP_LISTING_HIDDEN))
    return FALSE;
  if (prep_filter_bar_get_filter (self->bar) == FILTER_OPEN && !is_open (item))
    return FALSE;
  if (term != NULL && !prep_record_has_text (item, PREP_LISTING_TERMS, term))
    return FALSE;

  return prep_search_matches (self->search, item, (const char *const *) self->needle.words);
}

/* The newest first, and within a day by company. */
static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  PrepRecord *one = (gpointer) a, *other = (gpointer) b;
  int order = strcmp (prep_record_get_text (other, PREP_LISTING_POSTED_ON),
                      prep_record_get_text (one, PREP_LISTING_POSTED_ON));

  if (order == 0)
    order = g_utf8_collate (prep_record_get_text (one, PREP_LISTING_COMPANY),
                            prep_record_get_text (other, PREP_LISTING_COMPANY));

  return gtk_ordering_from_cmpfunc (order);
}

/* --- Rows ------------------------------------------------------------------------------------- */

static void
show_item (PrepPostingsView *self,
           GtkListItem      *item)
{
  PrepListing *listing = gtk_list_item_get_item (item);
  GtkWidget *row = gtk_list_item_get_child (item);
  PrepJob *job = prep_postings_find (get_postings (self), listing);
  g_autofree char *title = prep_record_dup_title (PREP_RECORD (listing));
  g_autofree char *name = job != NULL
                            /* Translators: %s is a company and a role. */
                            ? g_strdup_printf (_("%s, in your applications"), title)
                            : g_strdup (title);

  prep_listing_row_show (PREP_LISTING_ROW (row), listing, job);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
setup_cb (PrepPostingsView *self,
          GtkListItem      *item)
{
  gtk_list_item_set_child (item, prep_listing_row_new ());
}

static void
bind_cb (PrepPostingsView *self,
         GtkListItem      *item)
{
  g_hash_table_add (self->bound, item);
  show_item (self, item);
}

static void
unbind_cb (PrepPostingsView *self,
           GtkListItem      *item)
{
  g_hash_table_remove (self->bound, item);
}

/* --- Filters ---------------------------------------------------------------------------------- */

static void
update_body (PrepPostingsView *self)
{
  const char *name = "list";

  if (prep_collection_get_state (self->listings) == PREP_COLLECTION_LOADING)
    name = "loading";
  else if (prep_collection_get_length (self->listings) == 0)
    name = "empty";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    name = "none";

  gtk_stack_set_visible_child_name (self->body, name);
  gtk_widget_set_visible (self->filters, prep_collection_get_length (self->listings) > 0);
}

static void
update_terms (PrepPostingsView *self)
{
  g_autofree char *chosen = g_strdup (get_term (self));

  self->filling = TRUE;
  gtk_drop_down_set_selected (self->term_drop_down,
                              prep_term_list_fill (self->terms, self->listings, chosen));
  self->filling = FALSE;
  prep_filter_bar_name_drop_down (self->term_drop_down, _("Term"));
}

static void
update_counts (PrepPostingsView *self)
{
  guint counts[N_FILTERS] = { 0 };

  for (guint i = 0; i < prep_collection_get_length (self->listings); i++)
    {
      PrepRecord *listing = prep_collection_get_nth (self->listings, i);

      if (prep_record_get_flag (listing, PREP_LISTING_HIDDEN))
        continue;
      counts[FILTER_ALL]++;
      counts[FILTER_OPEN] += is_open (listing);
    }
  prep_filter_bar_set_counts (self->bar, counts);
}

static void
filter_chosen_cb (PrepPostingsView *self)
{
  if (self->filter != NULL && !self->filling)
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
search_changed_cb (PrepPostingsView *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  GtkFilterChange change;

  if (self->filter != NULL && prep_needle_set (&self->needle, typed, &change))
    gtk_filter_changed (self->filter, change);
}

static void
show_all_cb (PrepPostingsView *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  search_changed_cb (self);
  gtk_drop_down_set_selected (self->term_drop_down, 0);
  prep_filter_bar_set_filter (self->bar, FILTER_ALL);
  prep_postings_view_grab_list (self);
}

/* --- Making applications ---------------------------------------------------------------------- */

static GPtrArray *
collect_selected (PrepPostingsView *self,
                  guint            *n_selected)
{
  return prep_make_jobs_collect (self->selection, get_postings (self), n_selected);
}

static void
update_make_bar (PrepPostingsView *self)
{
  guint n_selected;
  g_autoptr (GPtrArray) fresh = collect_selected (self, &n_selected);
  gboolean can_make = fresh->len > 0 &&
                      prep_collection_is_editable (prep_library_get_jobs (self->library));
  g_autofree char *text =
    g_strdup_printf (ngettext ("%'u selected", "%'u selected", n_selected), n_selected);
  g_autofree char *label =
    fresh->len > 0 ? g_strdup_printf (ngettext ("Make %'u application", "Make %'u applications",
                                                fresh->len), fresh->len)
                   : g_strdup (_("In your applications"));

  gtk_label_set_text (self->selected_label, text);
  gtk_button_set_label (self->make_button, label);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "postings.make", can_make);
  gtk_action_bar_set_revealed (self->make_bar, n_selected > 0);
}

static void
tell_made (PrepPostingsView *self,
           guint             n)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), PREP_TYPE_PAGE);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%'u application made", "%'u applications made", n), n);

  if (page != NULL)
    prep_page_add_toast (PREP_PAGE (page), prep_toast_new_undo (text));
}

static void
make_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepPostingsView *self = PREP_POSTINGS_VIEW (widget);
  guint n_selected;
  g_autoptr (GPtrArray) fresh = collect_selected (self, &n_selected);
  guint n = prep_make_jobs (self->library, fresh);

  if (n == 0)
    return;

  gtk_selection_model_unselect_all (self->selection);
  tell_made (self, n);
}

/* Enter opens what is an application, and makes one of what is none. */
static void
activate_cb (PrepPostingsView *self,
             guint             position)
{
  g_autoptr (PrepListing) listing =
    g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  PrepJob *job = prep_postings_find (get_postings (self), listing);

  if (job != NULL)
    {
      g_autofree char *place = prep_record_dup_place (PREP_RECORD (job));

      gtk_widget_activate_action (GTK_WIDGET (self), "app.open", "s", place);
      return;
    }

  if (!gtk_selection_model_is_selected (self->selection, position))
    gtk_selection_model_select_item (self->selection, position, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "postings.make", NULL);
}

/* --- Following the library -------------------------------------------------------------------- */

static void
refresh (PrepPostingsView *self)
{
  GHashTableIter iter;
  gpointer item;

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_pointer (&self->postings, prep_postings_free);

  update_terms (self);
  update_counts (self);
  update_body (self);
  update_make_bar (self);
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (self, item);
}

static gboolean
refresh_cb (gpointer data)
{
  PREP_POSTINGS_VIEW (data)->refresh_id = 0;
  refresh (data);

  return G_SOURCE_REMOVE;
}

/* Which postings are applications is worked out once for many changes, and only while somebody
 * looks. */
static void
queue_refresh (PrepPostingsView *self)
{
  g_clear_pointer (&self->postings, prep_postings_free);
  if (self->refresh_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->refresh_id = g_idle_add (refresh_cb, self);
}

static void
listings_settled_cb (PrepPostingsView *self)
{
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  queue_refresh (self);
}

static void
prep_postings_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (prep_postings_view_parent_class)->map (widget);

  if (PREP_POSTINGS_VIEW (widget)->library != NULL)
    refresh (PREP_POSTINGS_VIEW (widget));
}

/* Escape ends a search, wherever in the view the focus is. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  PrepPostingsView *self = PREP_POSTINGS_VIEW (widget);

  if (!gtk_search_bar_get_search_mode (self->search_bar))
    return FALSE;

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  prep_postings_view_grab_list (self);

  return TRUE;
}

static void
prep_postings_view_dispose (GObject *object)
{
  PrepPostingsView *self = PREP_POSTINGS_VIEW (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  g_clear_pointer (&self->postings, prep_postings_free);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->search);
  g_clear_object (&self->listings);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_POSTINGS_VIEW);

  G_OBJECT_CLASS (prep_postings_view_parent_class)->dispose (object);
}

static void
prep_postings_view_finalize (GObject *object)
{
  PrepPostingsView *self = PREP_POSTINGS_VIEW (object);

  g_hash_table_unref (self->bound);
  prep_needle_clear (&self->needle);

  G_OBJECT_CLASS (prep_postings_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-postings-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, body);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, filters);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, list_view);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, make_bar);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, make_button);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, search_bar);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, search_entry);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, selected_label);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, term_drop_down);
  gtk_widget_class_bind_template_child (widget_class, PrepPostingsView, terms);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, prep_postings_view_grab_list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
}

static void
prep_postings_view_class_init (PrepPostingsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_postings_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_postings_view_finalize;
  widget_class->map = prep_postings_view_map;

  g_type_ensure (PREP_TYPE_FILTER_BAR);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "postings.make", NULL, make_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
prep_postings_view_init (PrepPostingsView *self)
{
  prep_needle_init (&self->needle);
  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  for (guint i = 0; i < N_FILTERS; i++)
    prep_filter_bar_add_filter (self->bar, _(filters[i]), TRUE);
}

static void
make_models (PrepPostingsView *self)
{
  GtkSortListModel *sorted;
  GtkFilterListModel *filtered;

  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL));
  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->listings)),
                                    g_object_ref (self->sorter));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (sorted), g_object_ref (self->filter));
  self->selection = GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (filtered)));
}

/* Shows the postings of @library; to be called once. */
void
prep_postings_view_set_library (PrepPostingsView *self,
                                PrepLibrary      *library)
{
  PrepCollection *jobs = prep_library_get_jobs (library);

  g_return_if_fail (PREP_IS_POSTINGS_VIEW (self));
  g_return_if_fail (self->library == NULL);

  self->library = g_object_ref (library);
  self->listings = g_object_ref (prep_library_get_listings (library));
  self->search = prep_search_new (self->listings);
  update_terms (self);
  make_models (self);
  gtk_list_view_set_model (self->list_view, self->selection);

  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (update_make_bar), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_body), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_make_bar), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->listings, "items-changed", G_CALLBACK (queue_refresh), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->listings, "state-changed", G_CALLBACK (queue_refresh), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->listings, "settled", G_CALLBACK (listings_settled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (jobs, "items-changed", G_CALLBACK (queue_refresh), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (jobs, "settled", G_CALLBACK (queue_refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
}

/* Opens the search and puts the caret in it. */
void
prep_postings_view_search (PrepPostingsView *self)
{
  g_return_if_fail (PREP_IS_POSTINGS_VIEW (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* Selects @listing alone and brings it into view, if it is let through. */
void
prep_postings_view_select (PrepPostingsView *self,
                           PrepListing      *listing)
{
  GListModel *model;

  g_return_if_fail (PREP_IS_POSTINGS_VIEW (self));

  model = G_LIST_MODEL (self->selection);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PrepListing) other = g_list_model_get_item (model, i);

      if (other != listing)
        continue;
      gtk_selection_model_select_item (self->selection, i, TRUE);
      gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", i);
      return;
    }
}

/* Puts the focus on the list, or on what is offered instead. */
void
prep_postings_view_grab_list (PrepPostingsView *self)
{
  g_return_if_fail (PREP_IS_POSTINGS_VIEW (self));

  gtk_widget_child_focus (GTK_WIDGET (self->body), GTK_DIR_TAB_FORWARD);
}
