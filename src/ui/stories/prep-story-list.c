/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-list.h"

#include <glib/gi18n-lib.h>

#include "stories/prep-story-filter.h"
#include "stories/prep-story-row.h"
#include "stories/prep-story-text.h"
#include "widgets/prep-progress-ring.h"

struct _PrepStoryList
{
  AdwBin parent_instance;

  PrepCollection *stories;
  PrepToday *today;
  const PrepContentStar *star;
  PrepStoryFilter *filter;
  GtkSorter *sorter;
  GtkSingleSelection *selection;
  gboolean narrow;

  PrepProgressRing *ring;
  GtkLabel *ready;
  GtkWidget *new_button;
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkListView *view;
};

enum
{
  PROP_0,
  PROP_SELECTED,
  PROP_NARROW,
  N_PROPS
};

enum
{
  ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepStoryList, prep_story_list, ADW_TYPE_BIN)

/* What can be told comes first, what is put away last. */
static int
get_rank (PrepRecord *story)
{
  switch (prep_record_get_token (story, PREP_STORY_STATUS))
    {
    case PREP_STORY_STATUS_READY:
      return 0;
    case PREP_STORY_STATUS_DRAFT:
      return 1;
    case PREP_STORY_STATUS_SEED:
      return 2;
    default:
      return 3;
    }
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  PrepRecord *one = (gpointer) a;
  PrepRecord *other = (gpointer) b;
  int order = get_rank (one) - get_rank (other);

  if (order == 0)
    order = g_utf8_collate (prep_record_get_text (one, PREP_STORY_TITLE),
                            prep_record_get_text (other, PREP_STORY_TITLE));
  if (order == 0)
    order = g_strcmp0 (prep_record_get_text (one, PREP_RECORD_CREATED),
                       prep_record_get_text (other, PREP_RECORD_CREATED));

  return gtk_ordering_from_cmpfunc (order);
}

static void
update_ready (PrepStoryList *self)
{
  guint wanted = self->star->target->stories_max;
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < prep_collection_get_length (self->stories); i++)
    n += prep_record_get_token (prep_collection_get_nth (self->stories, i), PREP_STORY_STATUS) ==
         PREP_STORY_STATUS_READY;

  /* Translators: how many stories are ready to be told, of the five that are enough. */
  text = g_strdup_printf (_("Ready %1$u of %2$u"), n, wanted);
  gtk_label_set_text (self->ready, text);
  prep_progress_ring_set_fraction (self->ring, MIN (1.0, (double) n / MAX (wanted, 1)));
  prep_progress_ring_set_description (self->ring, text);
}

static void
update_stack (PrepStoryList *self)
{
  gboolean none = g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0;

  gtk_stack_set_visible_child_name (self->stack, none ? "nothing" : "list");
}

/* A status is shown at once; everything else when the edit is over. */
static void
changed_cb (PrepStoryList *self,
            PrepRecord    *top,
            PrepRecord    *record,
            guint          field)
{
  if (top == record && field == PREP_STORY_STATUS)
    update_ready (self);
}

static void
settled_cb (PrepStoryList *self,
            PrepRecord    *top)
{
  prep_story_filter_refresh (self->filter, prep_story_list_get_selected (self));
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  update_ready (self);
}

static void
setup_cb (PrepStoryList *self,
          GtkListItem   *item)
{
  gtk_list_item_set_child (item, prep_story_row_new (self->star, self->stories, self->today));
}

static void
bind_cb (PrepStoryList *self,
         GtkListItem   *item)
{
  prep_story_row_set_story (PREP_STORY_ROW (gtk_list_item_get_child (item)),
                            gtk_list_item_get_item (item));
}

static void
unbind_cb (PrepStoryList *self,
           GtkListItem   *item)
{
  prep_story_row_set_story (PREP_STORY_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
selected_cb (PrepStoryList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
activate_cb (PrepStoryList *self,
             guint          position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
search_cb (PrepStoryList *self)
{
  prep_story_filter_set_text (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* Enter in the search opens what was found first. */
static void
search_activate_cb (PrepStoryList *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    activate_cb (self, 0);
}

/* The person asked for it: they go on in the list. */
static void
stop_search_cb (PrepStoryList *self)
{
  prep_story_list_stop_search (self);
  prep_story_list_focus (self);
}

static void
prep_story_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PrepStoryList *self = PREP_STORY_LIST (object);

  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, prep_story_list_get_selected (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_story_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PrepStoryList *self = PREP_STORY_LIST (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      gtk_widget_set_visible (self->new_button, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_story_list_dispose (GObject *object)
{
  PrepStoryList *self = PREP_STORY_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_STORY_LIST);
  g_clear_object (&self->stories);
  g_clear_object (&self->today);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (prep_story_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-story-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, ring);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, ready);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, new_button);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, entry);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryList, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
prep_story_list_class_init (PrepStoryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_story_list_get_property;
  object_class->set_property = prep_story_list_set_property;
  object_class->dispose = prep_story_list_dispose;

  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, PREP_TYPE_STORY,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (PREP_TYPE_PROGRESS_RING);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
prep_story_list_init (PrepStoryList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Gives the list what it shows; called once, before it is shown. */
void
prep_story_list_set_up (PrepStoryList *self,
                        PrepLibrary   *library,
                        PrepContent   *content,
                        PrepToday     *today)
{
  GListModel *stories, *found, *sorted;

  g_return_if_fail (PREP_IS_STORY_LIST (self) && self->stories == NULL);

  self->stories = g_object_ref (prep_library_get_stories (library));
  self->today = g_object_ref (today);
  self->star = prep_content_get_star (content);
  self->filter = prep_story_filter_new (self->stories);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL));

  stories = G_LIST_MODEL (g_object_ref (self->stories));
  found = G_LIST_MODEL (gtk_filter_list_model_new (stories,
                                                   GTK_FILTER (g_object_ref (self->filter))));
  sorted = G_LIST_MODEL (gtk_sort_list_model_new (found, g_object_ref (self->sorter)));
  self->selection = gtk_single_selection_new (sorted);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_stack), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stories, "items-changed", G_CALLBACK (update_ready), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stories, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stories, "settled", G_CALLBACK (settled_cb), self,
                           G_CONNECT_SWAPPED);
  update_ready (self);
  update_stack (self);
}

/* Returns: the selected story, borrowed; NULL: none. */
PrepStory *
prep_story_list_get_selected (PrepStoryList *self)
{
  g_return_val_if_fail (PREP_IS_STORY_LIST (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

static guint
find_position (PrepStoryList *self,
               PrepStory     *story)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->selection)); i++)
    {
      g_autoptr (PrepStory) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (item == story)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/**
 * prep_story_list_select:
 * @story: (nullable): NULL unselects
 *
 * Selects @story and scrolls to it.
 *
 * Returns: FALSE when it is not among those that are shown
 */
gboolean
prep_story_list_select (PrepStoryList *self,
                        PrepStory     *story)
{
  guint position;

  g_return_val_if_fail (PREP_IS_STORY_LIST (self), FALSE);

  position = find_position (self, story);
  gtk_single_selection_set_selected (self->selection, position);
  if (position == GTK_INVALID_LIST_POSITION)
    return story == NULL;

  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);

  return TRUE;
}

/* Returns: the story below @story, or the one above the last, or the first when @story is NULL;
 * borrowed, NULL when there is none. */
PrepStory *
prep_story_list_get_next (PrepStoryList *self,
                          PrepStory     *story)
{
  GListModel *model;
  guint n, position;
  g_autoptr (PrepStory) next = NULL;

  g_return_val_if_fail (PREP_IS_STORY_LIST (self), NULL);

  model = G_LIST_MODEL (self->selection);
  n = g_list_model_get_n_items (model);
  position = story != NULL ? find_position (self, story) : GTK_INVALID_LIST_POSITION;
  if (position == GTK_INVALID_LIST_POSITION)
    position = 0;
  else
    position = position + 1 < n ? position + 1 : position - 1;

  /* The collection keeps it alive. */
  next = g_list_model_get_item (model, position);

  return next;
}

/* Where the story is not seen beside the list, one click opens it. */
void
prep_story_list_set_folded (PrepStoryList *self,
                            gboolean       folded)
{
  g_return_if_fail (PREP_IS_STORY_LIST (self));

  gtk_list_view_set_single_click_activate (self->view, folded);
}

/* Puts the caret into the search. */
void
prep_story_list_search (PrepStoryList *self)
{
  g_return_if_fail (PREP_IS_STORY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/* Shows all stories again. */
void
prep_story_list_stop_search (PrepStoryList *self)
{
  g_return_if_fail (PREP_IS_STORY_LIST (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  prep_story_filter_set_text (self->filter, "");
}

/* Gives the focus to the list, on the selected row. */
void
prep_story_list_focus (PrepStoryList *self)
{
  g_return_if_fail (PREP_IS_STORY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
