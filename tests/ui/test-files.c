/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "app/prep-export-files.h"
#include "app/prep-import-files.h"
#include "app/prep-import-refusals.h"
#include "model/prep-listing.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define TWO                                                                       \
  "[{\"company_name\": \"R&D <b>Labs\", \"title\": \"Intern\", \"id\": \"1\"},\n" \
  " {\"company_name\": \"Northwind\", \"title\": \"Intern\", \"id\": \"2\"}%s]"

static GFile *
write_file (const char *text)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("prep-test-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  close (fd);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static guint
count_listings (PrepWindow *window)
{
  return prep_collection_get_length (prep_library_get_listings (prep_ui_get_library (window)));
}

static void
import_text (PrepWindow *window,
             const char *more)
{
  g_autofree char *text = g_strdup_printf (TWO, more);
  g_autoptr (GFile) file = write_file (text);

  prep_import_files_take (window, prep_ui_get_library (window), file);
}

static gboolean
has_two (gpointer window)
{
  return count_listings (window) == 2;
}

/* The window of a type that is open now, or NULL. */
static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

static gboolean
is_open (gpointer type)
{
  return find_window (GPOINTER_TO_SIZE (type)) != NULL;
}

static gboolean
says_two_added (gpointer window)
{
  return prep_ui_find_text (window, "2 postings added") != NULL;
}

static void
test_an_import_is_told_and_taken_back_at_once (PrepWindow *window)
{
  import_text (window, "");
  prep_ui_wait_until (says_two_added, window);
  g_assert_cmpuint (count_listings (window), ==, 2);
  g_assert_nonnull (prep_ui_find_action (GTK_WIDGET (window), "win.undo"));
  g_assert_false (is_open (GSIZE_TO_POINTER (PREP_TYPE_IMPORT_REFUSALS)));

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>z"));
  g_assert_cmpuint (count_listings (window), ==, 0);
}

static gboolean
says_nothing_new (gpointer window)
{
  return prep_ui_find_start (window, "Nothing new") != NULL;
}

static void
test_the_same_again_says_so (PrepWindow *window)
{
  import_text (window, "");
  prep_ui_wait_until (has_two, window);
  import_text (window, "");
  prep_ui_wait_until (says_nothing_new, window);
  g_assert_cmpuint (count_listings (window), ==, 2);
}

static void
test_refused_rows_are_listed (PrepWindow *window)
{
  GtkWidget *refusals;

  import_text (window, ",\n {\"title\": \"<b>R&D\"},\n 7");
  prep_ui_wait_until (is_open, GSIZE_TO_POINTER (PREP_TYPE_IMPORT_REFUSALS));
  prep_ui_turn ();
  refusals = find_window (PREP_TYPE_IMPORT_REFUSALS);
  g_assert_cmpuint (count_listings (window), ==, 2);
  g_assert_nonnull (prep_ui_find_start (refusals, "2 rows of "));
  g_assert_nonnull (prep_ui_find_text (refusals, "Line 3: “company_name” is missing"));
  g_assert_nonnull (prep_ui_find_text (refusals, "Line 4: this is not a posting"));
  prep_ui_assert_names (refusals);
  g_assert_true (prep_ui_key (refusals, "Escape"));
  prep_ui_turn ();
  g_assert_false (is_open (GSIZE_TO_POINTER (PREP_TYPE_IMPORT_REFUSALS)));
}

static void
test_what_cannot_be_imported_is_told (PrepWindow *window)
{
  g_autoptr (GFile) file = write_file ("{\"a\": 1");
  GtkWidget *dialog;

  prep_import_files_take (window, prep_ui_get_library (window), file);
  prep_ui_wait_until (is_open, GSIZE_TO_POINTER (ADW_TYPE_MESSAGE_DIALOG));
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)),
                            "line 1, column 8: it stops in the middle"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gboolean
says_where_it_is (gpointer window)
{
  return prep_ui_find_start (window, "Everything is in ") != NULL;
}

static void
test_an_export_can_be_imported (PrepWindow *window)
{
  g_autofree char *folder = g_dir_make_tmp ("prep-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "all.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;
  g_autoptr (PrepRecord) listing = prep_record_new (PREP_TYPE_LISTING);

  prep_record_set_text (listing, PREP_LISTING_COMPANY, "Northwind");
  prep_collection_add (prep_library_get_listings (prep_ui_get_library (window)), listing);
  prep_export_files_write (window, prep_ui_get_library (window), file);
  prep_ui_wait_until (says_where_it_is, window);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "intern-prep/everything"));
  g_assert_nonnull (strstr (text, "Northwind"));
  g_remove (path);
  g_rmdir (folder);
}

static void
test_an_export_of_another_kind_is_refused (PrepWindow *window)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/all.odt");

  prep_export_files_write (window, prep_ui_get_library (window), file);
  prep_ui_wait_until (is_open, GSIZE_TO_POINTER (ADW_TYPE_MESSAGE_DIALOG));
  gtk_window_destroy (GTK_WINDOW (find_window (ADW_TYPE_MESSAGE_DIALOG)));
}

static void
add_tests (void)
{
  const struct
  {
    const char *path;
    PrepUiWindowTest test;
  } tests[] = {
    { "/files/an-import-is-told-and-taken-back-at-once",
      test_an_import_is_told_and_taken_back_at_once },
    { "/files/the-same-again-says-so", test_the_same_again_says_so },
    { "/files/refused-rows-are-listed", test_refused_rows_are_listed },
    { "/files/what-cannot-be-imported-is-told", test_what_cannot_be_imported_is_told },
    { "/files/an-export-can-be-imported", test_an_export_can_be_imported },
    { "/files/an-export-of-another-kind-is-refused", test_an_export_of_another_kind_is_refused },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    prep_ui_add_window_test (tests[i].path, tests[i].test);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
