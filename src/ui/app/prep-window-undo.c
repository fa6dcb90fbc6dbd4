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

/* A toast stays for five seconds; what it says anew needs time to be read. */
#define FRESH_US (3 * G_USEC_PER_SEC)

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

/* The toast that tells of the last step, while it is on the screen. */
typedef struct
{
  AdwToast *toast;
  guint serial; /* of the history, when it was told */
  gint64 since; /* when it was shown, by the monotonic clock */
} Told;

static void
told_free (Told *told)
{
  g_clear_object (&told->toast);
  g_free (told);
}

static Told *
get_told (PrepWindow *window)
{
  return g_object_get_data (G_OBJECT (window), "prep-undo-told");
}

static void
dismissed_cb (PrepWindow *window,
              AdwToast   *toast)
{
  Told *told = get_told (window);

  if (told->toast == toast)
    g_clear_object (&told->toast);
}

/* The action goes first and comes last: a target that does not fit it is complained about. */
static void
copy_toast (AdwToast *from,
            AdwToast *to)
{
  adw_toast_set_action_name (to, NULL);
  adw_toast_set_title (to, adw_toast_get_title (from));
  adw_toast_set_button_label (to, adw_toast_get_button_label (from));
  adw_toast_set_action_target_value (to, adw_toast_get_action_target_value (from));
  adw_toast_set_action_name (to, adw_toast_get_action_name (from));
}

/**
 * prep_window_undo_tell:
 * @toast: (transfer full): tells of the last step
 *
 * Only the last step can be told of. A toast that tells of the one before and is still fresh says
 * this instead, so that nobody waits for it. None is dismissed for that: libadwaita 1.2 uses freed
 * memory when a toast goes that still slides in.
 *
 * Returns: (transfer full) (nullable): what is left to be shown
 */
AdwToast *
prep_window_undo_tell (PrepWindow *window,
                       AdwToast   *toast)
{
  g_autoptr (AdwToast) owned = toast;
  PrepHistory *history = g_object_get_data (G_OBJECT (window), "prep-history");
  Told *told = get_told (window);
  gint64 now = g_get_monotonic_time ();

  told->serial = prep_history_get_serial (history);
  if (told->toast != NULL && now - told->since < FRESH_US)
    {
      copy_toast (toast, told->toast);
      return NULL;
    }

  told->since = now;
  g_set_object (&told->toast, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), window,
                           G_CONNECT_SWAPPED);

  return g_steal_pointer (&owned);
}

/* After another step its Undo would take back that one. */
static void
disarm_toast (PrepWindow *window)
{
  PrepHistory *history = g_object_get_data (G_OBJECT (window), "prep-history");
  Told *told = get_told (window);

  if (told->toast == NULL || told->serial == prep_history_get_serial (history) ||
      g_strcmp0 (adw_toast_get_action_name (told->toast), "win.undo") != 0)
    return;

  adw_toast_set_action_name (told->toast, NULL);
  adw_toast_set_button_label (told->toast, NULL);
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

  toast = prep_window_undo_tell (window, toast);
  if (toast != NULL)
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
  g_object_set_data_full (G_OBJECT (window), "prep-undo-told", g_new0 (Told, 1),
                          (GDestroyNotify) told_free);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (history, changes[i], G_CALLBACK (update_actions), window,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-undo", G_CALLBACK (disarm_toast), window,
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
