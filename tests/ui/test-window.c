/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "app/prep-tabs.h"
#include "app/prep-toast.h"
#include "model/prep-job.h"
#include "widgets/prep-banner.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *
visible_tab (PrepWindow *window)
{
  AdwViewStack *stack = ADW_VIEW_STACK (prep_ui_find_type (GTK_WIDGET (window),
                                                           ADW_TYPE_VIEW_STACK));

  return adw_view_stack_get_visible_child_name (stack);
}

static GtkApplication *
application_of (PrepWindow *window)
{
  return gtk_window_get_application (GTK_WINDOW (window));
}

static guint
count_pages (GtkWidget *widget)
{
  guint n = PREP_IS_PAGE (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_pages (child);

  return n;
}

static void
test_control_and_digit_show_the_tabs (PrepWindow *window)
{
  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      g_autofree char *accel = g_strdup_printf ("<Control>%u", i + 1);

      g_assert_true (prep_ui_accel (GTK_WIDGET (window), accel));
      g_assert_cmpstr (visible_tab (window), ==, prep_tabs_get_nth (i)->name);
      prep_ui_turn ();
      prep_ui_assert_names (GTK_WIDGET (window));
    }
}

static void
test_a_page_is_made_when_first_shown (PrepWindow *window)
{
  g_assert_cmpuint (count_pages (GTK_WIDGET (window)), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", "stories");
  g_assert_cmpuint (count_pages (GTK_WIDGET (window)), ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", "season");
  g_assert_cmpuint (count_pages (GTK_WIDGET (window)), ==, 2);
}

static void
test_back_replaces_new_while_there_is_a_way_back (PrepWindow *window)
{
  PrepPage *page = prep_window_get_page (window, "season");
  GtkWidget *back = prep_ui_find_action (GTK_WIDGET (window), "win.back");

  g_assert_false (gtk_widget_get_visible (back));
  prep_page_set_can_go_back (page, TRUE);
  g_assert_true (gtk_widget_get_visible (back));
  g_assert_false (gtk_widget_get_visible (prep_ui_find_action (GTK_WIDGET (window), "win.new")));

  prep_page_set_title (page, "Figma");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Figma");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", "culture");
  g_assert_false (gtk_widget_get_visible (back));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Culture");
}

static PrepRecord *
add_job (PrepWindow *window,
         const char *company)
{
  PrepCollection *jobs = prep_library_get_jobs (prep_ui_get_library (window));
  g_autoptr (PrepRecord) job = prep_record_new (PREP_TYPE_JOB);

  prep_record_set_text (job, PREP_JOB_COMPANY, company);
  prep_record_set_text (job, PREP_JOB_ROLE, "Intern");
  g_assert_true (prep_collection_add (jobs, job));

  return job;
}

static void
test_control_z_takes_back_and_says_so (PrepWindow *window)
{
  PrepCollection *jobs = prep_library_get_jobs (prep_ui_get_library (window));
  GtkWidget *widget = GTK_WIDGET (window);

  g_assert_false (prep_ui_accel (widget, "<Control>z"));
  add_job (window, "R&D <Labs>");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jobs)), ==, 1);

  g_assert_true (prep_ui_accel (widget, "<Control>z"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jobs)), ==, 0);
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_start (widget, "Undone: "));

  g_assert_false (prep_ui_accel (widget, "<Control>z"));
  g_assert_true (prep_ui_accel (widget, "<Control><Shift>z"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jobs)), ==, 1);
}

/* Its Undo would take back something else, and it would keep others waiting. */
static void
test_a_toast_offers_undo_of_its_own_step_only (PrepWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);

  add_job (window, "Figma");
  prep_window_add_toast (window, prep_toast_new_undo ("Made"));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (widget, "Made"));
  g_assert_nonnull (prep_ui_find_action (widget, "win.undo"));

  add_job (window, "Netflix");
  prep_ui_turn ();
  g_assert_null (prep_ui_find_action (widget, "win.undo"));

  g_assert_true (prep_ui_accel (widget, "<Control>z"));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_start (widget, "Undone: "));
  g_assert_null (prep_ui_find_text (widget, "Made"));
  g_assert_nonnull (prep_ui_find_action (widget, "app.open"));

  g_assert_true (prep_ui_accel (widget, "<Control><Shift>z"));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_start (widget, "Redone: "));
  g_assert_null (prep_ui_find_start (widget, "Undone: "));
}

/* A search keeps its own undo, and the history is not touched by Ctrl+Z there. */
static void
test_control_z_in_a_search_is_the_searchs_own (PrepWindow *window)
{
  PrepCollection *jobs = prep_library_get_jobs (prep_ui_get_library (window));
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *text;

  add_job (window, "Figma");
  prep_window_add_banner (window, entry);
  prep_ui_turn ();
  gtk_widget_grab_focus (entry);
  text = gtk_window_get_focus (GTK_WINDOW (window));
  g_signal_emit_by_name (text, "insert-at-cursor", "typed");

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>z"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jobs)), ==, 1);
}

static PrepStore *
store_of (PrepWindow *window)
{
  return prep_library_get_store (prep_ui_get_library (window));
}

/* A file where the data folder should be: nothing can be written, by root neither. */
static void
break_folder (PrepWindow *window)
{
  const char *folder = prep_store_get_folder (store_of (window));
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GFileEnumerator) children =
    g_file_enumerate_children (file, "standard::name", 0, NULL, NULL);
  GFile *child;

  while (g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    g_assert_true (g_file_delete (child, NULL, NULL));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
}

static gboolean
is_failing (gpointer window)
{
  return prep_store_is_failing (store_of (window));
}

static gboolean
is_saved (gpointer window)
{
  return !prep_store_is_failing (store_of (window)) && !prep_store_is_dirty (store_of (window));
}

static void
test_a_failed_write_is_told_until_it_is_made_good (PrepWindow *window)
{
  const char *folder = prep_store_get_folder (store_of (window));
  GtkWidget *banner;
  GtkWidget *retry;

  break_folder (window);
  add_job (window, "Figma");
  prep_ui_wait_until (is_failing, window);
  prep_ui_turn ();
  banner = prep_ui_find_type (GTK_WIDGET (window), PREP_TYPE_BANNER);
  g_assert_true (prep_banner_get_revealed (PREP_BANNER (banner)));
  g_assert_nonnull (strstr (prep_banner_get_title (PREP_BANNER (banner)), folder));
  g_assert_nonnull (prep_ui_find_action (banner, "win.save-copy"));
  prep_ui_assert_names (GTK_WIDGET (window));

  g_assert_cmpint (g_unlink (folder), ==, 0);
  retry = prep_ui_find_type (banner, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (retry, "clicked");
  prep_ui_wait_until (is_saved, window);
  g_assert_false (prep_banner_get_revealed (PREP_BANNER (banner)));
}

static void
test_does_not_close_on_unsaved_edits_unasked (PrepWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();
  AdwMessageDialog *question = NULL;

  break_folder (window);
  add_job (window, "Figma");
  prep_ui_accel (GTK_WIDGET (window), "<Control>w");
  prep_ui_turn ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));

  for (guint i = 0; i < g_list_model_get_n_items (windows) && question == NULL; i++)
    {
      g_autoptr (GtkWidget) open = g_list_model_get_item (windows, i);

      question = ADW_IS_MESSAGE_DIALOG (open) ? ADW_MESSAGE_DIALOG (open) : NULL;
    }
  g_assert_nonnull (question);

  adw_message_dialog_response (question, "close");
  prep_ui_turn ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  g_assert_cmpint (g_unlink (prep_store_get_folder (store_of (window))), ==, 0);
}

static void
test_escape_leaves_full_screen_last (PrepWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);

  g_assert_false (prep_ui_key (widget, "Escape"));
  g_assert_true (prep_ui_accel (widget, "F11"));
  prep_ui_wait_until ((PrepUiCondition) gtk_window_is_fullscreen, window);
  g_assert_true (prep_ui_key (widget, "Escape"));
}

static void
test_full_screen_shows_an_immersive_page_alone (PrepWindow *window)
{
  GtkWidget *header = prep_ui_find_type (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR);

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "F11"));
  prep_ui_wait_until ((PrepUiCondition) gtk_window_is_fullscreen, window);
  g_assert_true (gtk_widget_get_visible (header));
  prep_page_set_immersive (prep_window_get_page (window, "season"), TRUE);
  g_assert_false (gtk_widget_get_visible (header));
  prep_page_set_immersive (prep_window_get_page (window, "season"), FALSE);
  g_assert_true (gtk_widget_get_visible (header));
}

static void
test_a_link_shows_its_tab (PrepWindow *window)
{
  const struct
  {
    const char *target;
    const char *tab;
  } links[] = {
    { "page/stories", "stories" },
    { "application/4b0a1a52-0000-4000-8000-000000000000", "applications" },
    { "memo-item/4b0a1a52-0000-4000-8000-000000000000", "culture" },
    { "session/4b0a1a52-0000-4000-8000-000000000000", "interview" },
    { "task/4b0a1a52-0000-4000-8000-000000000000", "season" },
    { "page/interview/history", "interview" },
    { "nonsense", "interview" },
    { "page/nonsense", "interview" },
    { "/", "interview" },
    { "", "interview" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_action_group_activate_action (G_ACTION_GROUP (application_of (window)), "open",
                                      g_variant_new_string (links[i].target));
      g_assert_cmpstr (visible_tab (window), ==, links[i].tab);
    }
}

static gboolean
is_narrow (gpointer page)
{
  return prep_page_get_narrow (page);
}

static void
test_fits_a_phone (PrepWindow *window)
{
  PrepPage *page = prep_window_get_page (window, "season");

  /* One window button is what a phone's desktop has (CONTRACTS.md, section 5). */
  g_object_set (prep_ui_find_type (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR),
                "decoration-layout", ":close", NULL);
  g_assert_false (prep_page_get_narrow (page));

  gtk_window_set_default_size (GTK_WINDOW (window), 500, 600);
  prep_ui_wait_until (is_narrow, page);
  for (guint i = 0; i < PREP_N_TABS; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", prep_tabs_get_nth (i)->name);
      prep_page_set_can_go_back (prep_window_get_page (window, prep_tabs_get_nth (i)->name), TRUE);
      prep_ui_turn ();
      prep_ui_assert_fits (GTK_WIDGET (window), 360);
    }
}

static gboolean
is_open (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_visible (window))
        return TRUE;
    }

  return FALSE;
}

static void
test_the_windows_of_the_menu_open (PrepWindow *window)
{
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>question"));
  g_assert_true (is_open (GTK_TYPE_SHORTCUTS_WINDOW));
  gtk_window_close (GTK_WINDOW (
    gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (window))));

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>comma"));
  prep_ui_turn ();
  g_assert_true (is_open (ADW_TYPE_PREFERENCES_WINDOW));

  g_action_group_activate_action (G_ACTION_GROUP (application_of (window)), "about", NULL);
  prep_ui_turn ();
  g_assert_true (is_open (ADW_TYPE_ABOUT_WINDOW));
}

static void
add_tests (void)
{
  prep_ui_add_window_test ("/window/control-and-digit-show-the-tabs",
                           test_control_and_digit_show_the_tabs);
  prep_ui_add_window_test ("/window/a-page-is-made-when-first-shown",
                           test_a_page_is_made_when_first_shown);
  prep_ui_add_window_test ("/window/back-replaces-new-while-there-is-a-way-back",
                           test_back_replaces_new_while_there_is_a_way_back);
  prep_ui_add_window_test ("/window/control-z-takes-back-and-says-so",
                           test_control_z_takes_back_and_says_so);
  prep_ui_add_window_test ("/window/a-toast-offers-undo-of-its-own-step-only",
                           test_a_toast_offers_undo_of_its_own_step_only);
  prep_ui_add_window_test ("/window/control-z-in-a-search-is-the-searchs-own",
                           test_control_z_in_a_search_is_the_searchs_own);
  prep_ui_add_window_test ("/window/a-failed-write-is-told-until-it-is-made-good",
                           test_a_failed_write_is_told_until_it_is_made_good);
  prep_ui_add_window_test ("/window/does-not-close-on-unsaved-edits-unasked",
                           test_does_not_close_on_unsaved_edits_unasked);
  prep_ui_add_window_test ("/window/escape-leaves-full-screen-last",
                           test_escape_leaves_full_screen_last);
  prep_ui_add_window_test ("/window/full-screen-shows-an-immersive-page-alone",
                           test_full_screen_shows_an_immersive_page_alone);
  prep_ui_add_window_test ("/window/a-link-shows-its-tab", test_a_link_shows_its_tab);
  prep_ui_add_window_test ("/window/fits-a-phone", test_fits_a_phone);
  prep_ui_add_window_test ("/window/the-windows-of-the-menu-open",
                           test_the_windows_of_the_menu_open);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
