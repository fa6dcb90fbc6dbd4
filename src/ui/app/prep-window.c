/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The window: one header bar, five tabs, and where everything that happens everywhere ends up
 * (back, new, search, undo, toasts, banners). It knows the tabs as PrepPage only.
 */

#include "config.h"

#include "app/prep-window.h"

#include <glib/gi18n-lib.h>

#include "app/prep-export-files.h"
#include "app/prep-import-files.h"
#include "app/prep-settings.h"
#include "app/prep-tabs.h"
#include "app/prep-toast.h"
#include "app/prep-trouble.h"
#include "app/prep-window-undo.h"

/* Below this width New moves into the page and search into the menu, so that the header fits. */
#define NARROW_WIDTH 600

struct _PrepWindow
{
  AdwApplicationWindow parent_instance;

  PrepLibrary *library;
  PrepContent *content;
  PrepToday *today;
  GSettings *settings;
  PrepTrouble *trouble;
  PrepPage *page;       /* the one that is shown */
  char *waiting_target; /* to be opened as soon as the files are read */
  gboolean narrow;
  guint layout_id;
  guint urgent_id;

  AdwToastOverlay *toasts;
  AdwHeaderBar *header;
  GtkWidget *back_button;
  GtkWidget *new_button;
  GtkWidget *search_button;
  GtkBox *banners;
  AdwViewStack *stack;
  AdwViewSwitcherTitle *switcher;
  AdwViewSwitcherBar *switcher_bar;
  GMenu *search_section;
};

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_TEXTS,
  PROP_TODAY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepWindow, prep_window, ADW_TYPE_APPLICATION_WINDOW)

static void
update_header (PrepWindow *self)
{
  gboolean can_go_back = self->page != NULL && prep_page_get_can_go_back (self->page);
  gboolean can_new = self->page != NULL && prep_page_get_can_new (self->page);
  gboolean can_search = self->page != NULL && prep_page_can_search (self->page);
  gboolean alone = self->page != NULL && prep_page_get_immersive (self->page) &&
                   gtk_window_is_fullscreen (GTK_WINDOW (self));
  const char *new_label = self->page != NULL ? prep_page_get_new_label (self->page) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", can_go_back);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.new", can_new);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.search", can_search);

  gtk_widget_set_visible (GTK_WIDGET (self->header), !alone);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), !alone);
  gtk_widget_set_visible (self->back_button, can_go_back);
  gtk_widget_set_visible (self->new_button, new_label != NULL && !can_go_back && !self->narrow);
  gtk_widget_set_visible (self->search_button, can_search && !self->narrow);

  if (new_label != NULL)
    {
      gtk_widget_set_tooltip_text (self->new_button, new_label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->new_button),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, new_label, -1);
    }
  if (self->page != NULL && prep_page_get_title (self->page)[0] != '\0')
    gtk_window_set_title (GTK_WINDOW (self), prep_page_get_title (self->page));
}

static void
update_narrow (PrepWindow *self,
               gboolean    narrow)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->stack);

  self->narrow = narrow;

  g_menu_remove_all (self->search_section);
  if (narrow)
    g_menu_append (self->search_section, _("_Search"), "win.search");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) tab = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkWidget *page = adw_bin_get_child (ADW_BIN (adw_view_stack_page_get_child (tab)));

      if (page != NULL)
        prep_page_set_narrow (PREP_PAGE (page), narrow);
    }

  update_header (self);
}

static gboolean
layout_cb (gpointer data)
{
  PrepWindow *self = data;
  gboolean narrow = gtk_widget_get_width (GTK_WIDGET (self)) < NARROW_WIDTH;

  self->layout_id = 0;
  if (self->narrow != narrow)
    update_narrow (self, narrow);
  adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                    adw_view_switcher_title_get_title_visible (self->switcher));

  return G_SOURCE_REMOVE;
}

/* What the width decides cannot change while widgets are being allocated: it would be drawn with
 * the sizes of before, and GTK warns. It changes right after, before the next frame. */
static void
queue_layout (PrepWindow *self)
{
  if (self->layout_id == 0)
    self->layout_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_cb, self, NULL);
}

static void
add_toast_cb (PrepWindow *self,
              AdwToast   *toast)
{
  prep_window_add_toast (self, g_object_ref (toast));
}

/* A tab's page is made when the tab is first shown. */
static PrepPage *
ensure_page (PrepWindow    *self,
             const PrepTab *tab)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, tab->name));
  GtkWidget *page = adw_bin_get_child (bin);

  if (page != NULL)
    return PREP_PAGE (page);

  page = g_object_new (tab->get_type (),
                       "library", self->library,
                       "content", self->content,
                       "today", self->today,
                       NULL);
  if (prep_page_get_title (PREP_PAGE (page))[0] == '\0')
    prep_page_set_title (PREP_PAGE (page), _(tab->title));
  prep_page_set_narrow (PREP_PAGE (page), self->narrow);
  g_signal_connect_object (page, "add-toast", G_CALLBACK (add_toast_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (page, "needs-attention",
                          adw_view_stack_get_page (self->stack, GTK_WIDGET (bin)),
                          "needs-attention", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (bin, page);

  return PREP_PAGE (page);
}

/* Also called by the stack, whenever another tab is shown. */
static void
update_page_cb (PrepWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);
  const PrepTab *tab = prep_tabs_find (name);

  const char *shown[] = { "notify::title", "notify::can-go-back", "notify::can-new",
                          "notify::immersive" };

  if (tab == NULL || gtk_widget_in_destruction (GTK_WIDGET (self)))
    return;

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_func (self->page, update_header, self);
  g_set_object (&self->page, ensure_page (self, tab));
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    g_signal_connect_object (self->page, shown[i], G_CALLBACK (update_header), self,
                             G_CONNECT_SWAPPED);
  update_header (self);
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  prep_page_go_back (PREP_WINDOW (widget)->page);
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  prep_page_new_item (PREP_WINDOW (widget)->page);
}

static void
search_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_page_search (PREP_WINDOW (widget)->page);
}

static void
tab_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  const PrepTab *tab = prep_tabs_find (g_variant_get_string (parameter, NULL));

  if (tab != NULL)
    adw_view_stack_set_visible_child_name (PREP_WINDOW (widget)->stack, tab->name);
}

static void
fullscreen_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

/* Escape goes back; where there is nothing to go back to it leaves full screen. It comes here last,
 * when no popover, search or field wanted it. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  PrepWindow *self = PREP_WINDOW (widget);

  if (self->page != NULL && prep_page_get_can_go_back (self->page))
    prep_page_go_back (self->page);
  else if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  else
    return FALSE;

  return TRUE;
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PrepWindow *self = PREP_WINDOW (widget);

  prep_window_undo_step (self, prep_library_get_history (self->library),
                         g_str_equal (action, "win.redo"));
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_import_files_choose (PREP_WINDOW (widget), PREP_WINDOW (widget)->library);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  prep_export_files_choose (PREP_WINDOW (widget), PREP_WINDOW (widget)->library);
}

static void
save_copy_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  prep_trouble_save_copy (PREP_WINDOW (widget)->trouble);
}

/* There is nothing to compare a file with, and nothing to export, before ours are read. */
static void
update_files (PrepWindow *self)
{
  gboolean loaded;

  g_object_get (prep_library_get_store (self->library), "loaded", &loaded, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.import", loaded);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", loaded);
}

static void
loaded_cb (PrepWindow *self)
{
  g_autofree char *target = g_steal_pointer (&self->waiting_target);

  update_files (self);
  if (target != NULL)
    prep_window_open (self, target);
}

static void
connect_library (PrepWindow *self)
{
  PrepStore *store = prep_library_get_store (self->library);

  g_signal_connect_object (store, "loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
  self->trouble = prep_trouble_new (self, store);
  prep_window_undo_connect (self, prep_library_get_history (self->library));
  update_files (self);
}

static void
restore_state (PrepWindow *self)
{
  const PrepTab *tab;
  g_autofree char *name = NULL;

  if (self->settings == NULL)
    return;

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));

  name = g_settings_get_string (self->settings, "last-tab");
  tab = prep_tabs_find (name);
  if (tab != NULL)
    adw_view_stack_set_visible_child_name (self->stack, tab->name);
}

static void
save_state (PrepWindow *self)
{
  int width, height;

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_string (self->settings, "last-tab",
                         adw_view_stack_get_visible_child_name (self->stack));
}

static gboolean
prep_window_close_request (GtkWindow *window)
{
  PrepWindow *self = PREP_WINDOW (window);

  if (!prep_trouble_allows_close (self->trouble))
    return TRUE;
  save_state (self);

  return GTK_WINDOW_CLASS (prep_window_parent_class)->close_request (window);
}

static void
prep_window_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  PrepWindow *self = PREP_WINDOW (widget);

  GTK_WIDGET_CLASS (prep_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->narrow != (width < NARROW_WIDTH))
    queue_layout (self);
}

static void
prep_window_constructed (GObject *object)
{
  PrepWindow *self = PREP_WINDOW (object);
  int width, height;

  G_OBJECT_CLASS (prep_window_parent_class)->constructed (object);

  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      const PrepTab *tab = prep_tabs_get_nth (i);

      adw_view_stack_add_titled_with_icon (self->stack, adw_bin_new (), tab->name, _(tab->title),
                                           tab->icon_name);
    }

  connect_library (self);
  restore_state (self);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  update_narrow (self, width < NARROW_WIDTH);

  /* Only now, so that no page is made but the one to be shown. */
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (update_page_cb), self,
                           G_CONNECT_SWAPPED);
}

/* A page that was left in the middle of something is made without being shown. */
static gboolean
urgent_cb (gpointer data)
{
  PrepWindow *self = data;

  self->urgent_id = 0;
  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      const PrepTab *tab = prep_tabs_get_nth (i);

      if (tab->is_urgent != NULL && tab->is_urgent (self->library))
        ensure_page (self, tab);
    }

  return G_SOURCE_REMOVE;
}

static void
prep_window_realize (GtkWidget *widget)
{
  PrepWindow *self = PREP_WINDOW (widget);

  if (self->page == NULL)
    {
      update_page_cb (self);
      self->urgent_id = g_idle_add_full (G_PRIORITY_LOW, urgent_cb, self, NULL);
    }

  GTK_WIDGET_CLASS (prep_window_parent_class)->realize (widget);
}

static void
prep_window_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PrepWindow *self = PREP_WINDOW (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;
    case PROP_TEXTS:
      self->content = g_value_dup_object (value);
      break;
    case PROP_TODAY:
      self->today = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_window_dispose (GObject *object)
{
  PrepWindow *self = PREP_WINDOW (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  g_clear_handle_id (&self->urgent_id, g_source_remove);
  g_clear_object (&self->trouble);
  g_clear_object (&self->page);
  g_clear_pointer (&self->waiting_target, g_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->content);
  g_clear_object (&self->today);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_WINDOW);

  G_OBJECT_CLASS (prep_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "win.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.tab", "s", tab_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "win.save-copy", NULL, save_copy_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
}

static GParamSpec *
given_param (const char *name,
             GType       type)
{
  return g_param_spec_object (name, NULL, NULL, type,
                              G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
}

static void
prep_window_class_init (PrepWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = prep_window_constructed;
  object_class->set_property = prep_window_set_property;
  object_class->dispose = prep_window_dispose;
  widget_class->realize = prep_window_realize;
  widget_class->size_allocate = prep_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = prep_window_close_request;

  properties[PROP_LIBRARY] = given_param ("library", PREP_TYPE_LIBRARY);
  /* Not "content": that is what AdwApplicationWindow calls its child. */
  properties[PROP_TEXTS] = given_param ("texts", PREP_TYPE_CONTENT);
  properties[PROP_TODAY] = given_param ("today", PREP_TYPE_TODAY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/app/prep-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, header);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, banners);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, PrepWindow, search_section);
  gtk_widget_class_bind_template_callback (widget_class, queue_layout);

  install_actions (widget_class);
}

static void
prep_window_init (PrepWindow *self)
{
  self->settings = prep_settings_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (update_header), NULL);
}

/* @library, @content and @today are handed down to every page. The window belongs to @application. */
PrepWindow *
prep_window_new (GtkApplication *application,
                 PrepLibrary    *library,
                 PrepContent    *content,
                 PrepToday      *today)
{
  return g_object_new (PREP_TYPE_WINDOW,
                       "application", application,
                       "library", library,
                       "texts", content,
                       "today", today,
                       NULL);
}

/**
 * prep_window_open:
 * @target: "KIND/ID" ("story/UUID"), or "page/TAB"
 *
 * Shows what @target names, in its tab, as soon as the files are read. What is not there any more is told by a toast.
 */
void
prep_window_open (PrepWindow *self,
                  const char *target)
{
  const PrepTab *tab;
  PrepPage *page;
  g_autofree char *front = NULL;
  gboolean loaded;

  g_return_if_fail (PREP_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  tab = prep_tabs_find_for_target (target);
  if (tab == NULL)
    {
      prep_window_add_toast (self, prep_toast_new (_("This cannot be shown")));
      return;
    }

  page = ensure_page (self, tab);
  adw_view_stack_set_visible_child_name (self->stack, tab->name);

  front = g_strconcat ("page/", tab->name, NULL);
  if (g_str_equal (target, front))
    return;

  g_object_get (prep_library_get_store (self->library), "loaded", &loaded, NULL);
  if (!loaded)
    {
      g_free (self->waiting_target);
      self->waiting_target = g_strdup (target);
    }
  else if (!prep_page_open (page, target))
    prep_window_add_toast (self, prep_toast_new (_("It is no longer there")));
}

/* Returns: the page of the tab called @tab, made if it was not shown yet; NULL: no such tab. */
PrepPage *
prep_window_get_page (PrepWindow *self,
                      const char *tab)
{
  const PrepTab *found;

  g_return_val_if_fail (PREP_IS_WINDOW (self), NULL);

  found = prep_tabs_find (tab);

  return found != NULL ? ensure_page (self, found) : NULL;
}

/* Shows @toast (transfer full). */
void
prep_window_add_toast (PrepWindow *self,
                       AdwToast   *toast)
{
  g_return_if_fail (PREP_IS_WINDOW (self));

  if (g_strcmp0 (adw_toast_get_action_name (toast), "win.undo") == 0)
    prep_window_undo_watch (self, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Puts @banner (a PrepBanner) between the header and the page, below those already there. */
void
prep_window_add_banner (PrepWindow *self,
                        GtkWidget  *banner)
{
  g_return_if_fail (PREP_IS_WINDOW (self));

  gtk_box_append (self->banners, banner);
}
