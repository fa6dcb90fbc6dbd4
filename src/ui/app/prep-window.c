/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The window: one header bar, five tabs, and where everything that happens everywhere ends up
 * (toasts, banners, what is closed and restored). It knows the tabs as PrepPage only.
 */

#include "app/prep-window-struct.h"

#include "app/prep-settings.h"
#include "app/prep-tabs.h"
#include "app/prep-window-undo.h"

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
loaded_cb (PrepWindow *self)
{
  g_autofree char *target = g_steal_pointer (&self->waiting_target);

  prep_window_update_files (self);
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
  prep_window_update_files (self);
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

  if (self->narrow != prep_window_is_narrow_at (width))
    prep_window_queue_layout (self);
}

static void
prep_window_constructed (GObject *object)
{
  PrepWindow *self = PREP_WINDOW (object);
  int width, height;

  G_OBJECT_CLASS (prep_window_parent_class)->constructed (object);

  prep_window_add_tabs (self);
  connect_library (self);
  restore_state (self);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  prep_window_set_narrow (self, prep_window_is_narrow_at (width));

  /* Only now, so that no page is made but the one to be shown. */
  g_signal_connect_object (self->stack, "notify::visible-child",
                           G_CALLBACK (prep_window_update_page), self, G_CONNECT_SWAPPED);
}

static void
prep_window_realize (GtkWidget *widget)
{
  PrepWindow *self = PREP_WINDOW (widget);

  if (self->page == NULL)
    prep_window_show_first (self);

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
  gtk_widget_class_bind_template_callback (widget_class, prep_window_queue_layout);

  prep_window_install_actions (widget_class);
}

static void
prep_window_init (PrepWindow *self)
{
  self->settings = prep_settings_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (prep_window_update_header), NULL);
}

/* @library, @content and @today are handed down to every page. The window belongs to
 * @application. */
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

/* Shows @toast (transfer full). */
void
prep_window_add_toast (PrepWindow *self,
                       AdwToast   *toast)
{
  g_return_if_fail (PREP_IS_WINDOW (self));

  if (g_strcmp0 (adw_toast_get_action_name (toast), "win.undo") == 0)
    toast = prep_window_undo_tell (self, toast);
  if (toast != NULL)
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
