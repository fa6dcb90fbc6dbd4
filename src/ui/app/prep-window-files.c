/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "app/prep-window-files.h"

#include <glib/gi18n-lib.h>

#include "app/prep-compat.h"

typedef struct
{
  PrepWindow *window;
  PrepLibrary *library;
  PrepWindowFileChosen chosen;
} Choice;

static void
chosen_cb (GFile    *file,
           gpointer  data)
{
  g_autofree Choice *choice = data;
  g_autoptr (PrepWindow) window = choice->window;
  g_autoptr (PrepLibrary) library = choice->library;

  if (file != NULL && gtk_window_get_application (GTK_WINDOW (window)) != NULL)
    choice->chosen (window, library, file);
}

/**
 * prep_window_files_choose:
 * @suggested_name: (nullable): the name of a file to be written
 * @chosen: called with the file; not called when the person chooses none, or the window is closed
 */
void
prep_window_files_choose (PrepWindow           *window,
                          PrepLibrary          *library,
                          GtkFileChooserAction  action,
                          const char           *title,
                          const char           *suggested_name,
                          PrepWindowFileChosen  chosen)
{
  Choice *choice = g_new (Choice, 1);

  *choice = (Choice) { g_object_ref (window), g_object_ref (library), chosen };
  prep_compat_choose_file (GTK_WINDOW (window), action, title, suggested_name, chosen_cb, choice);
}

static void
put_away_cb (const char *response,
             gpointer    data)
{
}

/* Says in a dialog what did not happen and why; there is nothing to answer. */
void
prep_window_files_tell_failure (PrepWindow *window,
                                const char *heading,
                                const char *reason)
{
  const PrepCompatResponse responses[] = { { "close", _("_Close") } };

  prep_compat_ask (GTK_WINDOW (window), heading, reason, responses, G_N_ELEMENTS (responses),
                   put_away_cb, NULL);
}
