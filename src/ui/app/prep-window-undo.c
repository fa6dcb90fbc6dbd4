/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Undo and redo as the window offers them. Ctrl+Z belongs to the history, except where a field
 * keeps an undo of its own: a search, a dialog. Fields that are bound to a record have theirs
 * switched off (prep_bind_text()).
 */

#include "config.h"

#include "app/prep-window-undo.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"

static GtkWidget *
get_own_undo (PrepWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  if (GTK_IS_TEXT_VIEW (focus))
    return gtk_text_buffer_get_enable_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)))
             ? focus
             : NULL;

  return GTK_IS_TEXT (focus) && gtk_editable_get_enable_undo (GTK_EDITABLE (focus)) ? focus : NULL;
}

static void
update_actions (PrepWindow *window)
{
  PrepHistory *history = g_object_get_data (G_OBJECT (window), "prep-history");
  gboolean own = get_own_undo (window) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.undo",
                                 own || prep_history_get_can_undo (history));
  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.redo",
                                 own || prep_history_get_can_redo (history));
}

/* Takes @toast away as soon as the last step is another than the one it tells of: an Undo in it
 * would take back something else, and what comes after it need not wait.
 */
void
prep_window_undo_watch (PrepWindow *window,
                        AdwToast   *toast)
{
  PrepHistory *history = g_object_get_data (G_OBJECT (window), "prep-history");

  g_object_set_data_full (G_OBJECT (window), "prep-undo-toast", g_object_ref (toast),
                          g_object_unref);
  g_object_set_data (G_OBJECT (window), "prep-undo-serial",
                     GUINT_TO_POINTER (prep_history_get_serial (history)));
}

static void
drop_stale_toast (PrepWindow *window)
{
  PrepHistory *history = g_object_get_data (G_OBJECT (window), "prep-history");
  AdwToast *toast = g_object_get_data (G_OBJECT (window), "prep-undo-toast");
  guint serial = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (window), "prep-undo-serial"));

  if (toast == NULL || serial == prep_history_get_serial (history))
    return;

  adw_toast_dismiss (toast);
  g_object_set_data (G_OBJECT (window), "prep-undo-toast", NULL);
}

static void
done_cb (PrepWindow *window,
         const char *label,
         const char *place,
         gboolean    undo,
         gboolean    kept)
{
  const char *formats[2][2] = {
    /* Translators: %s is what was done: "Stage of Figma". */
    { N_("Redone: %s"), N_("Redone: %s. A later change from elsewhere was kept.") },
    { N_("Undone: %s"), N_("Undone: %s. A later change from elsewhere was kept.") },
  };
  g_autofree char *text = g_strdup_printf (_(formats[!!undo][!!kept]), label);
  AdwToast *toast = place != NULL && place[0] != '\0'
                      ? prep_toast_new_action (text, _("_Show"), "app.open", place)
                      : prep_toast_new (text);

  prep_window_undo_watch (window, toast);
  prep_window_add_toast (window, toast);
}

/* Keeps win.undo and win.redo enabled as they should be, and tells what was taken back. */
void
prep_window_undo_connect (PrepWindow  *window,
                          PrepHistory *history)
{
  const char *changes[] = { "notify::can-undo", "notify::can-redo" };

  g_object_set_data_full (G_OBJECT (window), "prep-history", g_object_ref (history),
                          g_object_unref);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (history, changes[i], G_CALLBACK (update_actions), window,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-undo", G_CALLBACK (drop_stale_toast), window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "done", G_CALLBACK (done_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect (window, "notify::focus-widget", G_CALLBACK (update_actions), NULL);
  update_actions (window);
}

/* What Ctrl+Z does, or with @redo Ctrl+Shift+Z. */
void
prep_window_undo_step (PrepWindow  *window,
                       PrepHistory *history,
                       gboolean     redo)
{
  GtkWidget *own = get_own_undo (window);

  if (own != NULL)
    gtk_widget_activate_action (own, redo ? "text.redo" : "text.undo", NULL);
  else if (redo)
    prep_history_redo (history);
  else
    prep_history_undo (history);
}
