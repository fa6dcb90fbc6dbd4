/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The process: one instance, the actions that need no window, the accelerators. */

#include "config.h"

#include "app/prep-application.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "app/prep-compat.h"
#include "app/prep-preferences.h"
#include "app/prep-toast.h"
#include "app/prep-window.h"
#include "store/prep-folder.h"
#include "widgets/prep-banner.h"

struct _PrepApplication
{
  AdwApplication parent_instance;

  char *data_dir; /* NULL: the usual place */
  char *tab;      /* from the command line; NULL: the one shown last */
  PrepLibrary *library;
  gboolean loading;
  gboolean demo; /* nothing that is done is kept */
  guint signal_ids[3];
  PrepContent *content;
  PrepToday *today;
};

G_DEFINE_FINAL_TYPE (PrepApplication, prep_application, ADW_TYPE_APPLICATION)

/* Only Ctrl and F keys: a bare letter here would be taken from the field that is being typed in. */
static const struct
{
  const char *action;
  const char *accels[3];
} accels[] = {
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "win.back", { "Back" } },
  { "win.export", { "<Control>e" } },
  { "win.fullscreen", { "F11" } },
  { "win.import", { "<Control>i" } },
  { "win.new", { "<Control>n" } },
  { "win.redo", { "<Control><Shift>z" } },
  { "win.search", { "<Control>f" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.tab::applications", { "<Control>2" } },
  { "win.tab::culture", { "<Control>4" } },
  { "win.tab::interview", { "<Control>5" } },
  { "win.tab::season", { "<Control>1" } },
  { "win.tab::stories", { "<Control>3" } },
  { "win.undo", { "<Control>z" } },
  { "window.close", { "<Control>w" } },
};

static PrepStore *
get_store (PrepApplication *self)
{
  return prep_library_get_store (self->library);
}

static void
loaded_cb (GObject      *store,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PrepApplication) self = data;
  g_autoptr (GError) error = NULL;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!prep_store_load_finish (PREP_STORE (store), result, &error) && PREP_IS_WINDOW (window))
    prep_window_add_toast (PREP_WINDOW (window), prep_toast_new (error->message));
}

/* The first frame does not wait for the files: they are read when it is on the screen. */
static void
painted_cb (GdkFrameClock   *clock,
            PrepApplication *self)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  if (self->loading)
    return;

  self->loading = TRUE;
  prep_store_load_async (get_store (self), NULL, loaded_cb, g_object_ref (self));
}

static void
realized_cb (GtkWidget       *window,
             PrepApplication *self)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (painted_cb), self, 0);
}

static void
say_it_is_a_demonstration (PrepWindow *window)
{
  GtkWidget *banner = prep_banner_new (_("This season is made up. Try anything: nothing that you "
                                         "do here is kept."));

  prep_banner_set_revealed (PREP_BANNER (banner), TRUE);
  prep_window_add_banner (window, banner);
}

static PrepWindow *
ensure_window (PrepApplication *self)
{
  PrepWindow *window;
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (PREP_IS_WINDOW (l->data))
      return l->data;

  window = prep_window_new (GTK_APPLICATION (self), self->library, self->content, self->today);
  g_signal_connect_object (window, "realize", G_CALLBACK (realized_cb), self, G_CONNECT_AFTER);
  if (self->demo)
    say_it_is_a_demonstration (window);

  return window;
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  PrepWindow *window = ensure_window (data);

  prep_window_open (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  /* Copied and held: one that closes may take others along. */
  GList *windows = g_list_copy_deep (gtk_application_get_windows (data), (GCopyFunc) g_object_ref,
                                     NULL);

  /* Closing is what keeps the window's size, and what waits for the last edit. */
  g_list_foreach (windows, (GFunc) gtk_window_close, NULL);
  g_list_free_full (windows, g_object_unref);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  PrepApplication *self = data;
  const char *disclaimer = prep_content_get_culture (self->content)->disclaimer;
  g_autofree char *text = g_strconcat (
    _("A private, offline desk for a season of internship applications and interviews. It has no "
      "network code: what you write stays in files of your own."),
    "\n\n", disclaimer, NULL);
  g_autofree char *comments = g_markup_escape_text (text, -1);

  adw_show_about_window (GTK_WINDOW (ensure_window (self)),
                         "application-name", "InternPrep",
                         "application-icon", PREP_APP_ID,
                         "version", PREP_VERSION,
                         "developer-name", _("The InternPrep maintainers"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", comments,
                         NULL);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  PrepApplication *self = data;

  prep_preferences_show (GTK_WINDOW (ensure_window (self)), get_store (self));
}

static void
show_folder_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  PrepApplication *self = data;

  prep_compat_show_folder (GTK_WINDOW (ensure_window (self)),
                           prep_store_get_folder (get_store (self)));
}

/* Another process of this program, with a folder of its own: what is open here stays as it is. */
static void
example_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_file_read_link ("/proc/self/exe", &error);
  g_autoptr (GSubprocess) process = NULL;

  if (program != NULL)
    process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--demo", NULL);
  if (process == NULL)
    prep_window_add_toast (ensure_window (data), prep_toast_new (error->message));
}

/* The desktop ends the session, or the terminal goes: what was typed last is written first. */
static gboolean
terminated_cb (gpointer data)
{
  PrepApplication *self = data;
  g_autoptr (GError) error = NULL;

  if (!prep_store_flush (get_store (self), &error))
    g_printerr ("intern-prep: %s\n", error->message);
  g_application_quit (G_APPLICATION (self));

  return G_SOURCE_CONTINUE;
}

static void
open_library (PrepApplication *self)
{
  g_autofree char *folder = self->data_dir != NULL ? g_strdup (self->data_dir)
                                                   : prep_folder_default_data ();
  g_autofree char *backups = self->data_dir != NULL ? NULL : prep_folder_default_backups ();

  self->library = prep_library_new (folder, backups);
}

static void
prep_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { "open", open_cb, "s", NULL, NULL },
    { "about", about_cb, NULL, NULL, NULL },
    { "example", example_cb, NULL, NULL, NULL },
    { "preferences", preferences_cb, NULL, NULL, NULL },
    { "quit", quit_cb, NULL, NULL, NULL },
    { "show-folder", show_folder_cb, NULL, NULL, NULL },
  };

  PrepApplication *self = PREP_APPLICATION (application);

  G_APPLICATION_CLASS (prep_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  open_library (self);
  self->signal_ids[0] = g_unix_signal_add (SIGTERM, terminated_cb, self);
  self->signal_ids[1] = g_unix_signal_add (SIGHUP, terminated_cb, self);
  self->signal_ids[2] = g_unix_signal_add (SIGINT, terminated_cb, self);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           accels[i].accels);
}

static void
prep_application_shutdown (GApplication *application)
{
  PrepApplication *self = PREP_APPLICATION (application);

  for (guint i = 0; i < G_N_ELEMENTS (self->signal_ids); i++)
    g_clear_handle_id (&self->signal_ids[i], g_source_remove);

  G_APPLICATION_CLASS (prep_application_parent_class)->shutdown (application);
}

static void
prep_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (PREP_APPLICATION (application))));
}

/* The options were read before (prep-command-line.c). With another instance running, --tab is an
 * action of that one. */
static gboolean
prep_application_local_command_line (GApplication *application,
                                     char       ***arguments,
                                     int          *exit_status)
{
  PrepApplication *self = PREP_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  *exit_status = EXIT_SUCCESS;
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("intern-prep: %s\n", error->message);
      *exit_status = EXIT_FAILURE;
    }
  else if (self->tab != NULL)
    {
      g_autofree char *target = g_strconcat ("page/", self->tab, NULL);

      g_action_group_activate_action (G_ACTION_GROUP (application), "open",
                                      g_variant_new_string (target));
    }
  else
    {
      g_application_activate (application);
    }

  return TRUE;
}

static void
prep_application_finalize (GObject *object)
{
  PrepApplication *self = PREP_APPLICATION (object);

  g_free (self->data_dir);
  g_free (self->tab);
  g_clear_object (&self->library);
  g_clear_object (&self->content);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (prep_application_parent_class)->finalize (object);
}

static void
prep_application_class_init (PrepApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = prep_application_finalize;
  application_class->startup = prep_application_startup;
  application_class->shutdown = prep_application_shutdown;
  application_class->activate = prep_application_activate;
  application_class->local_command_line = prep_application_local_command_line;
}

static void
prep_application_init (PrepApplication *self)
{
  self->content = prep_content_new ();
  self->today = prep_today_new ();
}

/* The program for @options, which are copied. With a data folder it is an instance of its own. */
PrepApplication *
prep_application_new (const PrepCommandLine *options)
{
  PrepApplication *self;

  self = g_object_new (PREP_TYPE_APPLICATION,
                       "application-id", PREP_APP_ID,
                       "resource-base-path", "/com/example/InternPrep",
                       "flags", options->data_dir != NULL ? G_APPLICATION_NON_UNIQUE
                                                          : G_APPLICATION_DEFAULT_FLAGS,
                       NULL);
  self->data_dir = g_strdup (options->data_dir);
  self->demo = options->demo;
  self->tab = g_strdup (options->tab);

  return self;
}
