/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What the window says when files cannot be read or written: banners that stay as long as the
 * trouble does, and a question before a window closes on edits that are nowhere but in memory.
 */

#include "config.h"

#include "app/prep-trouble.h"

#include <glib/gi18n-lib.h>

#include "app/prep-compat.h"
#include "app/prep-toast.h"
#include "widgets/prep-banner.h"

struct _PrepTrouble
{
  GObject parent_instance;

  PrepWindow *window; /* which owns us */
  PrepStore *store;
  PrepBanner *failing;
  gboolean discard; /* the person gave the unsaved edits up */
};

G_DEFINE_FINAL_TYPE (PrepTrouble, prep_trouble, G_TYPE_OBJECT)

static char *
dup_reason (PrepTrouble *self)
{
  const GError *error = prep_store_get_error (self->store);

  return g_strdup (error != NULL ? error->message : _("The reason is not known."));
}

static void
update_failing (PrepTrouble *self)
{
  g_autofree char *reason = dup_reason (self);
  g_autofree char *title = NULL;

  if (prep_store_is_failing (self->store))
    {
      /* Translators: %s is the reason, with the name of the file. */
      title = g_strdup_printf (_("Your changes are not saved yet. %s"), reason);
      prep_banner_set_title (self->failing, title);
    }
  prep_banner_set_revealed (self->failing, prep_store_is_failing (self->store));
}

static void
tell (PrepTrouble *self,
      const char  *format,
      const char  *text)
{
  g_autofree char *title = g_strdup_printf (format, text);

  prep_window_add_toast (self->window, prep_toast_new (title));
}

static void
copy_folder_cb (GFile   *folder,
                gpointer data)
{
  g_autoptr (PrepTrouble) self = data;
  g_autofree char *path = folder != NULL ? g_file_get_path (folder) : NULL;
  g_autoptr (GError) error = NULL;

  if (path == NULL || self->window == NULL)
    return;

  if (prep_store_save_copy (self->store, path, &error))
    tell (self, _("A copy is in %s"), path);
  else
    tell (self, "%s", error->message);
}

/* Asks for a folder and writes everything as it is in memory into it. */
void
prep_trouble_save_copy (PrepTrouble *self)
{
  g_return_if_fail (PREP_IS_TROUBLE (self));

  prep_compat_choose_file (GTK_WINDOW (self->window), GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
                           _("Save a Copy Elsewhere"), NULL, copy_folder_cb, g_object_ref (self));
}

static void
close_answered_cb (const char *response,
                   gpointer    data)
{
  g_autoptr (PrepTrouble) self = data;

  if (self->window == NULL)
    return;

  if (g_str_equal (response, "copy"))
    prep_trouble_save_copy (self);
  self->discard = g_str_equal (response, "discard");
  if (self->discard || g_str_equal (response, "retry"))
    gtk_window_close (GTK_WINDOW (self->window));
}

/**
 * prep_trouble_allows_close:
 *
 * Writes what is unsaved, and waits for it. When that fails the person is asked, and the window
 * closes later or not at all.
 *
 * Returns: whether the window may close now
 */
gboolean
prep_trouble_allows_close (PrepTrouble *self)
{
  const PrepCompatResponse responses[] = {
    { "close", _("_Keep Open") },
    { "discard", _("_Discard Changes"), TRUE },
    { "copy", _("_Save a Copy…") },
    { "retry", _("_Try Again") },
  };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (PREP_IS_TROUBLE (self), TRUE);

  if (self->discard || prep_store_flush (self->store, &error))
    return TRUE;

  prep_compat_ask (GTK_WINDOW (self->window), _("Close Without Saving?"), error->message, responses,
                   G_N_ELEMENTS (responses), close_answered_cb, g_object_ref (self));

  return FALSE;
}

static const char *
state_text (PrepCollection *collection)
{
  switch (prep_collection_get_state (collection))
    {
    case PREP_COLLECTION_DAMAGED:
      /* Translators: both %s: the name of a file, and what is wrong in it. */
      return _("%s is damaged. It is left as it is, and nothing can be changed there. %s");
    case PREP_COLLECTION_NEWER:
      /* Translators: both %s: the name of a file, and details. */
      return _("%s was made by a newer InternPrep: it can be read, not changed. %s");
    default:
      return NULL;
    }
}

static void
loaded_cb (PrepTrouble *self)
{
  for (guint i = 0; i < prep_store_get_n_collections (self->store); i++)
    {
      PrepCollection *collection = prep_store_get_nth_collection (self->store, i);
      const char *format = state_text (collection);
      const GError *error = prep_collection_get_error (collection);
      g_autofree char *file = g_strconcat (prep_collection_get_name (collection), ".json", NULL);
      g_autofree char *title = NULL;
      GtkWidget *banner;

      if (format == NULL)
        continue;

      title = g_strdup_printf (format, file, error != NULL ? error->message : "");
      banner = prep_banner_new (title);
      prep_banner_add_button (PREP_BANNER (banner), _("_Open the folder"), "app.show-folder", NULL);
      prep_window_add_banner (self->window, banner);
      prep_banner_set_revealed (PREP_BANNER (banner), TRUE);
    }
}

static void
merged_cb (PrepTrouble *self,
           const char  *name,
           guint        n)
{
  tell (self, _("Changes made elsewhere were taken over: %s"), name);
}

static void
backup_failed_cb (PrepTrouble  *self,
                  const GError *error)
{
  tell (self, _("There is no new backup: %s"), error->message);
}

static void
prep_trouble_dispose (GObject *object)
{
  PrepTrouble *self = PREP_TROUBLE (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (prep_trouble_parent_class)->dispose (object);
}

static void
prep_trouble_class_init (PrepTroubleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = prep_trouble_dispose;
}

static void
prep_trouble_init (PrepTrouble *self)
{
}

static void
connect_store (PrepTrouble *self)
{
  const struct
  {
    const char *signal;
    GCallback callback;
  } handlers[] = {
    { "notify::failing", G_CALLBACK (update_failing) },
    { "save-failed", G_CALLBACK (update_failing) },
    { "loaded", G_CALLBACK (loaded_cb) },
    { "merged", G_CALLBACK (merged_cb) },
    { "backup-failed", G_CALLBACK (backup_failed_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (self->store, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
}

/* What @window says about @store. It is made before the store is loaded. */
PrepTrouble *
prep_trouble_new (PrepWindow *window,
                  PrepStore  *store)
{
  PrepTrouble *self = g_object_new (PREP_TYPE_TROUBLE, NULL);
  GtkWidget *button;

  g_set_weak_pointer (&self->window, window);
  self->store = g_object_ref (store);

  self->failing = PREP_BANNER (prep_banner_new (""));
  button = prep_banner_add_button (self->failing, _("_Try again"), NULL, NULL);
  g_signal_connect_object (button, "clicked", G_CALLBACK (prep_store_retry), store,
                           G_CONNECT_SWAPPED);
  prep_banner_add_button (self->failing, _("_Save a copy elsewhere"), "win.save-copy", NULL);
  prep_window_add_banner (window, GTK_WIDGET (self->failing));

  connect_store (self);
  update_failing (self);

  return self;
}
