/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-list.h"

#include <glib/gi18n-lib.h>

#include "culture/prep-culture-filter.h"
#include "culture/prep-culture-row.h"
#include "culture/prep-drop-down.h"

struct _PrepCultureList
{
  AdwBin parent_instance;

  PrepLibrary *library;
  PrepCultureFilter *filter;
  GtkFilterListModel *found;
  GtkSingleSelection *selection;

  GtkSearchEntry *entry;
  GtkDropDown *show;
  GtkWidget *new_button;
  GtkStack *stack;
  GtkListView *view;
};

enum
{
  PROP_0,
  PROP_SELECTED,
  N_PROPS
};

enum
{
  ACTIVATED,
  TOGGLE_READ,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepCultureList, prep_culture_list, ADW_TYPE_BIN)

static void
update_stack (PrepCultureList *self)
{
  GListModel *all = gtk_filter_list_model_get_model (self->found);
  const char *shown = "list";

  if (all == NULL || g_list_model_get_n_items (all) == 0)
    shown = "empty";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->found)) == 0)
    shown = "nothing";
  gtk_stack_set_visible_child_name (self->stack, shown);
}

static void
settled_cb (PrepCultureList *self)
{
  prep_culture_filter_refresh (self->filter, prep_culture_list_get_selected (self));
}

/* A story may have got another title, or be gone. */
static void
update_stories (PrepCultureList *self)
{
  GListModel *items = gtk_filter_list_model_get_model (self->found);

  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (PrepCultureItem) item = g_list_model_get_item (items, i);

      if (prep_record_get_text (prep_culture_item_get_record (item), PREP_MEMO_ITEM_STORY)[0] != '\0')
        g_signal_emit_by_name (item, "changed");
    }
}

static void
setup_cb (PrepCultureList *self,
          GtkListItem     *list_item)
{
  gtk_list_item_set_child (list_item, prep_culture_row_new (self->library));
}

static void
bind_cb (PrepCultureList *self,
         GtkListItem     *list_item)
{
  prep_culture_row_set_item (PREP_CULTURE_ROW (gtk_list_item_get_child (list_item)),
                             gtk_list_item_get_item (list_item));
}

static void
unbind_cb (PrepCultureList *self,
           GtkListItem     *list_item)
{
  prep_culture_row_set_item (PREP_CULTURE_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
selected_cb (PrepCultureList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
activate_cb (PrepCultureList *self,
             guint            position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
search_cb (PrepCultureList *self)
{
  prep_culture_filter_set_words (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* Enter in the search opens what was found first. */
static void
search_activate_cb (PrepCultureList *self)
{
  search_cb (self);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    activate_cb (self, 0);
}

static void
stop_search_cb (PrepCultureList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  search_cb (self);
  prep_culture_list_focus (self);
}

static void
show_cb (PrepCultureList *self)
{
  if (self->filter != NULL)
    prep_culture_filter_set_show (self->filter, gtk_drop_down_get_selected (self->show));
}

static gboolean
space_cb (GtkWidget *view,
          GVariant  *args,
          gpointer   data)
{
  PrepCultureList *self = data;

  if (prep_culture_list_get_selected (self) == NULL)
    return FALSE;

  g_signal_emit (self, signals[TOGGLE_READ], 0);

  return TRUE;
}

static void
add_key (GtkEventController *keys,
         guint               keyval,
         GtkShortcutAction  *action)
{
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (keyval, 0), action));
}

/* Space is taken in the capture phase: a row would select itself by it, which it is already. */
static void
add_keys (PrepCultureList *self)
{
  GtkEventController *capture = gtk_shortcut_controller_new ();
  GtkEventController *bubble = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (capture, GTK_PHASE_CAPTURE);
  add_key (capture, GDK_KEY_space, gtk_callback_action_new (space_cb, self, NULL));
  add_key (capture, GDK_KEY_KP_Space, gtk_callback_action_new (space_cb, self, NULL));
  add_key (bubble, GDK_KEY_Delete, gtk_named_action_new ("culture.delete"));
  add_key (bubble, GDK_KEY_KP_Delete, gtk_named_action_new ("culture.delete"));
  gtk_widget_add_controller (GTK_WIDGET (self->view), capture);
  gtk_widget_add_controller (GTK_WIDGET (self->view), bubble);
}

static void
prep_culture_list_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, prep_culture_list_get_selected (PREP_CULTURE_LIST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_culture_list_dispose (GObject *object)
{
  PrepCultureList *self = PREP_CULTURE_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_CULTURE_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (prep_culture_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureList, entry);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureList, show);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureList, new_button);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureList, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureList, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, prep_culture_list_show_all);
}

static void
prep_culture_list_class_init (PrepCultureListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_culture_list_get_property;
  object_class->dispose = prep_culture_list_dispose;

  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, PREP_TYPE_CULTURE_ITEM,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TOGGLE_READ] = g_signal_new ("toggle-read", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
prep_culture_list_init (PrepCultureList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_keys (self);
}

/* Gives the list what it works with; called once, before a document is set. */
void
prep_culture_list_set_up (PrepCultureList *self,
                          PrepLibrary     *library)
{
  g_autoptr (GtkStringList) names = prep_culture_filter_new_names ();

  g_return_if_fail (PREP_IS_CULTURE_LIST (self) && self->library == NULL);

  self->library = g_object_ref (library);
  self->filter = prep_culture_filter_new (library);
  self->found = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->found)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  prep_drop_down_set_up (self->show, _("Which items are shown"));
  gtk_drop_down_set_model (self->show, G_LIST_MODEL (names));

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (update_stack), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_memos (library), "settled", G_CALLBACK (settled_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_stories (library), "settled",
                           G_CALLBACK (update_stories), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_stories (library), "items-changed",
                           G_CALLBACK (update_stories), self, G_CONNECT_SWAPPED);
}

/* Shows the items of @document, all of them. */
void
prep_culture_list_set_document (PrepCultureList     *self,
                                PrepCultureDocument *document)
{
  g_return_if_fail (PREP_IS_CULTURE_LIST (self) && self->library != NULL);

  prep_culture_list_show_all (self);
  gtk_filter_list_model_set_model (self->found, prep_culture_document_get_items (document));
  update_stack (self);
}

/* Returns: the selected item, borrowed; NULL: none. */
PrepCultureItem *
prep_culture_list_get_selected (PrepCultureList *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_LIST (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

static guint
find_position (PrepCultureList *self,
               PrepCultureItem *item)
{
  GListModel *model = G_LIST_MODEL (self->selection);

  for (guint i = 0; item != NULL && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PrepCultureItem) other = g_list_model_get_item (model, i);

      if (other == item)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* Selects @item and scrolls to it; NULL unselects.
 * Returns: FALSE when it is not among those that are shown. */
gboolean
prep_culture_list_select (PrepCultureList *self,
                          PrepCultureItem *item)
{
  guint position;

  g_return_val_if_fail (PREP_IS_CULTURE_LIST (self), FALSE);

  position = find_position (self, item);
  gtk_single_selection_set_selected (self->selection, position);
  if (position == GTK_INVALID_LIST_POSITION)
    return item == NULL;

  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);

  return TRUE;
}

/**
 * prep_culture_list_get_near:
 * @item: (nullable): an item
 * @step: 1 for the next, -1 for the previous
 *
 * Returns: (transfer none) (nullable): its neighbor among those that are shown, the first one for
 *   an item that is not; NULL behind an end
 */
PrepCultureItem *
prep_culture_list_get_near (PrepCultureList *self,
                            PrepCultureItem *item,
                            int              step)
{
  guint position;
  g_autoptr (PrepCultureItem) near_item = NULL;

  g_return_val_if_fail (PREP_IS_CULTURE_LIST (self), NULL);

  position = find_position (self, item);
  if (position == GTK_INVALID_LIST_POSITION)
    position = 0;
  else if (step < 0 && position == 0)
    return NULL;
  else
    position += step;

  /* The document keeps it alive. */
  near_item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return near_item;
}

/* Ends the search and shows all items again. */
void
prep_culture_list_show_all (PrepCultureList *self)
{
  g_return_if_fail (PREP_IS_CULTURE_LIST (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  search_cb (self);
  gtk_drop_down_set_selected (self->show, PREP_CULTURE_SHOW_ALL);
}

/* Puts the caret into the search. */
void
prep_culture_list_search (PrepCultureList *self)
{
  g_return_if_fail (PREP_IS_CULTURE_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/* Gives the focus to the list, on the selected row. */
void
prep_culture_list_focus (PrepCultureList *self)
{
  g_return_if_fail (PREP_IS_CULTURE_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Says whether New stands here because the header has no room for it. */
void
prep_culture_list_set_narrow (PrepCultureList *self,
                              gboolean         narrow)
{
  g_return_if_fail (PREP_IS_CULTURE_LIST (self));

  gtk_widget_set_visible (self->new_button, narrow);
}
