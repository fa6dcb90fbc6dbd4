/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What newer versions of GTK and libadwaita deprecate and 4.8 and 1.2 have nothing else for. A port
 * changes this file.
 */

#include "config.h"

#include "app/prep-compat.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "model/prep-uri.h"

typedef struct
{
  PrepCompatChosen chosen;
  gpointer data;
} Choice;

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         data)
{
  g_autofree Choice *choice = data;
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  choice->chosen (file, choice->data);
  g_object_unref (dialog);
}

/**
 * prep_compat_choose_file:
 * @suggested_name: (nullable): for saving
 * @chosen: called once, also when nothing was chosen
 *
 * Asks for a file or a folder. Replacing a file is asked about by the chooser itself.
 */
void
prep_compat_choose_file (GtkWindow           *parent,
                         GtkFileChooserAction action,
                         const char          *title,
                         const char          *suggested_name,
                         PrepCompatChosen     chosen,
                         gpointer             data)
{
  GtkFileChooserNative *dialog;
  Choice *choice = g_new (Choice, 1);

  *choice = (Choice){ chosen, data };
  dialog = gtk_file_chooser_native_new (title, parent, action, NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (suggested_name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), suggested_name);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

typedef struct
{
  PrepCompatAnswered answered;
  gpointer data;
} Question;

static void
answered_cb (AdwMessageDialog *dialog,
             const char       *response,
             gpointer          data)
{
  Question *question = data;

  question->answered (response, question->data);
}

static void
question_free (gpointer  data,
               GClosure *closure)
{
  g_free (data);
}

/**
 * prep_compat_ask:
 * @heading: the question
 * @body: plain text
 * @responses: from the one that does least to the one that is suggested, which is the last
 * @answered: called once
 */
void
prep_compat_ask (GtkWindow                *parent,
                 const char               *heading,
                 const char               *body,
                 const PrepCompatResponse *responses,
                 guint                     n_responses,
                 PrepCompatAnswered        answered,
                 gpointer                  data)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, body));
  Question *question = g_new (Question, 1);

  *question = (Question){ answered, data };
  for (guint i = 0; i < n_responses; i++)
    {
      adw_message_dialog_add_response (dialog, responses[i].name, responses[i].label);
      if (responses[i].destructive)
        adw_message_dialog_set_response_appearance (dialog, responses[i].name,
                                                    ADW_RESPONSE_DESTRUCTIVE);
    }
  adw_message_dialog_set_default_response (dialog, responses[n_responses - 1].name);
  g_signal_connect_data (dialog, "response", G_CALLBACK (answered_cb), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * prep_compat_show_uri:
 * @uri: from a record, not checked yet
 *
 * Opens a page or a letter in the person's own program.
 *
 * Returns: FALSE when such a link is not opened (prep_uri_is_allowed())
 */
gboolean
prep_compat_show_uri (GtkWindow  *parent,
                      const char *uri)
{
  g_autofree char *safe = prep_uri_dup_safe (uri);

  if (safe == NULL)
    return FALSE;

  gtk_show_uri (parent, safe, GDK_CURRENT_TIME);

  return TRUE;
}

/* Shows @folder, a path of the program's own, in the file manager. */
void
prep_compat_show_folder (GtkWindow  *parent,
                         const char *folder)
{
  g_autofree char *uri = g_filename_to_uri (folder, NULL, NULL);

  if (uri != NULL)
    gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
}
