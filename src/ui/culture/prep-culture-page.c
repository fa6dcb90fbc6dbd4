/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-page.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"
#include "culture/prep-culture-detail.h"
#include "culture/prep-culture-head.h"
#include "culture/prep-culture-list.h"

struct _PrepCulturePage
{
  PrepPage parent_instance;

  PrepCultureShelf *shelf;
  PrepCultureItem *item;   /* the one that is shown */
  gboolean chosen;         /* the person was at an item: the page does not choose any more */
  guint fold_id;

  PrepCultureHead *head;
  AdwLeaflet *leaflet;
  PrepCultureList *list;
  PrepCultureDetail *detail;
  GtkLabel *disclaimer;
};

G_DEFINE_FINAL_TYPE (PrepCulturePage, prep_culture_page, PREP_TYPE_PAGE)

static PrepCultureDocument *
get_document (PrepCulturePage *self)
{
  return prep_culture_head_get_document (self->head);
}

static gboolean
is_editable (PrepCulturePage *self)
{
  return prep_collection_is_editable (
    prep_library_get_memos (prep_page_get_library (PREP_PAGE (self))));
}

static void
update_actions (PrepCulturePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (
    widget, "culture.previous",
    self->item != NULL && prep_culture_list_get_near (self->list, self->item, -1) != NULL);
  gtk_widget_action_set_enabled (
    widget, "culture.next",
    self->item != NULL && prep_culture_list_get_near (self->list, self->item, 1) != NULL);
  gtk_widget_action_set_enabled (
    widget, "culture.delete",
    self->item != NULL && prep_culture_item_is_own (self->item) && is_editable (self));
  prep_page_set_can_new (PREP_PAGE (self), is_editable (self));
}

/* Where both stand side by side there is nothing to go back to. */
static void
update_back (PrepCulturePage *self)
{
  gboolean folded = adw_leaflet_get_folded (self->leaflet);
  gboolean inside = folded && adw_leaflet_get_visible_child (self->leaflet) ==
                              GTK_WIDGET (self->detail);

  prep_page_set_can_go_back (PREP_PAGE (self), inside);
  prep_page_set_title (PREP_PAGE (self), inside && self->item != NULL
                                           ? prep_culture_item_get_title (self->item)
                                           : _("Culture"));
  gtk_widget_set_visible (GTK_WIDGET (self->head), !inside);
}

static gboolean
fold_cb (gpointer data)
{
  PrepCulturePage *self = data;

  self->fold_id = 0;
  update_back (self);

  return G_SOURCE_REMOVE;
}

/* The leaflet folds while it is allocated. What follows from it changes the header, which was drawn
 * with the sizes of before then: it has to wait until right after. */
static void
queue_fold (PrepCulturePage *self)
{
  if (self->fold_id == 0)
    self->fold_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

/* Shows @item (nullable) beside the list. */
static void
show_item (PrepCulturePage *self,
           PrepCultureItem *item)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_object (item, "changed", G_CALLBACK (update_back), self, G_CONNECT_SWAPPED);

  prep_culture_detail_set_item (self->detail, item, get_document (self));
  prep_culture_list_select (self->list, item);
  update_actions (self);
  update_back (self);
}

/* Shows @item on a page of its own where there is no room beside the list. */
static void
open_item (PrepCulturePage *self,
           PrepCultureItem *item)
{
  self->chosen = TRUE;
  show_item (self, item);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->detail));
}

/* Begins where the person left off: at the first item that is not read. */
static void
choose_item (PrepCulturePage *self)
{
  GListModel *items = prep_culture_document_get_items (get_document (self));
  g_autoptr (PrepCultureItem) item = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_clear_object (&item);
      item = g_list_model_get_item (items, i);
      if (prep_culture_item_get_status (item) < PREP_READ_STATUS_READ)
        break;
    }
  show_item (self, item);
}

/* An item of one's own may be gone by an undo, or by another machine. */
static void
items_changed_cb (PrepCulturePage *self,
                  guint            position)
{
  PrepCultureDocument *document = get_document (self);
  GListModel *items = prep_culture_document_get_items (document);
  guint n = g_list_model_get_n_items (items);
  g_autoptr (PrepCultureItem) near_item = NULL;

  if (self->item == NULL ||
      prep_culture_document_find_item (document,
                                       prep_culture_item_get_id (self->item)) == self->item)
    {
      update_actions (self);
      return;
    }

  near_item = n > 0 ? g_list_model_get_item (items, MIN (position, n - 1)) : NULL;
  show_item (self, near_item);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
}

static void
document_cb (PrepCulturePage *self)
{
  PrepCultureDocument *document = get_document (self);

  if (self->shelf == NULL)
    return;

  for (guint i = 0; i < prep_culture_shelf_get_length (self->shelf); i++)
    g_signal_handlers_disconnect_by_func (
      prep_culture_document_get_items (prep_culture_shelf_get_nth (self->shelf, i)),
      items_changed_cb, self);
  prep_culture_list_set_document (self->list, document);
  g_signal_connect_object (prep_culture_document_get_items (document), "items-changed",
                           G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  choose_item (self);
}

/* The files were read, or may no longer be written. */
static void
state_cb (PrepCulturePage *self)
{
  if (self->chosen)
    show_item (self, self->item);
  else
    choose_item (self);
}

static void
selected_cb (PrepCulturePage *self)
{
  PrepCultureItem *selected = prep_culture_list_get_selected (self->list);

  if (selected != NULL && selected != self->item)
    {
      self->chosen = TRUE;
      show_item (self, selected);
    }
  else
    {
      update_actions (self);
    }
}

static void
activated_cb (PrepCulturePage *self)
{
  open_item (self, prep_culture_list_get_selected (self->list));
  prep_culture_detail_focus (self->detail);
}

static void
toggle_read_cb (PrepCulturePage *self)
{
  gboolean is_read;

  if (self->item == NULL)
    return;

  self->chosen = TRUE;
  is_read = prep_culture_item_get_status (self->item) >= PREP_READ_STATUS_READ;
  prep_culture_detail_set_status (self->detail,
                                  is_read ? PREP_READ_STATUS_UNREAD : PREP_READ_STATUS_READ);
}

/* The focus stays where it is: whoever writes goes on writing, in the next item. */
static void
step_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (widget);
  int step = g_str_equal (action, "culture.next") ? 1 : -1;
  PrepCultureItem *near_item = prep_culture_list_get_near (self->list, self->item, step);

  if (near_item != NULL)
    {
      self->chosen = TRUE;
      show_item (self, near_item);
    }
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (widget);
  g_autofree char *text = NULL;

  if (self->item == NULL || !prep_culture_item_is_own (self->item))
    return;

  /* Translators: %s is the title of what was deleted. */
  text = g_strdup_printf (_("%s deleted"), prep_culture_item_get_title (self->item));
  if (prep_culture_document_remove_item (get_document (self), self->item))
    prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (text));
  else
    gtk_widget_error_bell (widget);
}

static void
prep_culture_page_new_item (PrepPage *page)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (page);
  PrepCultureItem *item = prep_culture_document_add_item (get_document (self));

  if (item == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  prep_culture_list_show_all (self->list);
  open_item (self, item);
  prep_culture_detail_focus (self->detail);
}

static void
prep_culture_page_search (PrepPage *page)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (page);

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  prep_culture_list_search (self->list);
}

static void
prep_culture_page_go_back (PrepPage *page)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (page);

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  prep_culture_list_focus (self->list);
}

/* "memo/ID" or "memo-item/ID"; both may name what was never touched. */
static gboolean
prep_culture_page_open (PrepPage   *page,
                        const char *target)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (page);
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  PrepCultureDocument *document;

  if (parts[0] == NULL || parts[1] == NULL)
    return FALSE;

  if (g_str_equal (parts[0], "memo"))
    {
      document = prep_culture_shelf_find (self->shelf, parts[1]);
      if (document != NULL)
        prep_culture_head_set_document (self->head, document);
      return document != NULL;
    }

  document = prep_culture_shelf_find_item (self->shelf, parts[1]);
  if (document == NULL || !g_str_equal (parts[0], "memo-item"))
    return FALSE;

  prep_culture_head_set_document (self->head, document);
  prep_culture_list_show_all (self->list);
  open_item (self, prep_culture_document_find_item (document, parts[1]));

  return TRUE;
}

/* Where it is narrow the list needs the room; the whole text is in the tooltip. */
static void
update_disclaimer (PrepCulturePage *self)
{
  gboolean narrow = prep_page_get_narrow (PREP_PAGE (self));

  gtk_label_set_lines (self->disclaimer, narrow ? 3 : -1);
  gtk_label_set_ellipsize (self->disclaimer, narrow ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  prep_culture_list_set_narrow (self->list, narrow);
}

static void
prep_culture_page_constructed (GObject *object)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (object);
  PrepPage *page = PREP_PAGE (self);
  PrepLibrary *library = prep_page_get_library (page);
  const char *disclaimer = prep_content_get_culture (prep_page_get_content (page))->disclaimer;

  G_OBJECT_CLASS (prep_culture_page_parent_class)->constructed (object);

  gtk_label_set_text (self->disclaimer, disclaimer);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->disclaimer), disclaimer);
  prep_culture_list_set_up (self->list, library);
  prep_culture_detail_set_up (self->detail, library, prep_page_get_today (page));
  self->shelf = prep_culture_shelf_new (library, prep_page_get_content (page));
  prep_culture_head_set_up (self->head, self->shelf);

  g_signal_connect_object (prep_library_get_memos (library), "state-changed",
                           G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect (self, "notify::narrow", G_CALLBACK (update_disclaimer), NULL);
  update_disclaimer (self);
}

static void
prep_culture_page_dispose (GObject *object)
{
  PrepCulturePage *self = PREP_CULTURE_PAGE (object);

  g_clear_handle_id (&self->fold_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_CULTURE_PAGE);
  /* Taking the template down may have folded it once more. */
  g_clear_handle_id (&self->fold_id, g_source_remove);
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  g_clear_object (&self->shelf);

  G_OBJECT_CLASS (prep_culture_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "culture.next", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "culture.previous", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "culture.delete", NULL, delete_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "culture.next",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "culture.previous",
                                       NULL);
}

static void
prep_culture_page_class_init (PrepCulturePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PrepPageClass *page_class = PREP_PAGE_CLASS (klass);

  object_class->constructed = prep_culture_page_constructed;
  object_class->dispose = prep_culture_page_dispose;
  page_class->new_label = N_("New item");
  page_class->new_item = prep_culture_page_new_item;
  page_class->search = prep_culture_page_search;
  page_class->go_back = prep_culture_page_go_back;
  page_class->open = prep_culture_page_open;

  g_type_ensure (PREP_TYPE_CULTURE_DETAIL);
  g_type_ensure (PREP_TYPE_CULTURE_HEAD);
  g_type_ensure (PREP_TYPE_CULTURE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCulturePage, head);
  gtk_widget_class_bind_template_child (widget_class, PrepCulturePage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, PrepCulturePage, list);
  gtk_widget_class_bind_template_child (widget_class, PrepCulturePage, detail);
  gtk_widget_class_bind_template_child (widget_class, PrepCulturePage, disclaimer);
  gtk_widget_class_bind_template_callback (widget_class, queue_fold);
  gtk_widget_class_bind_template_callback (widget_class, update_back);
  gtk_widget_class_bind_template_callback (widget_class, document_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggle_read_cb);
  install_actions (widget_class);
}

static void
prep_culture_page_init (PrepCulturePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
