/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "stories-desk.h"

#include "stories/prep-story-list.h"

static void
test_an_empty_tab_offers_to_write (PrepWindow *window)
{
  GtkWidget *button;

  stories_begin (window);
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
  button = prep_ui_find_text (page, "Write a story");
  g_assert_nonnull (button);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();

  g_assert_cmpuint (prep_collection_get_length (stories), ==, 1);
  g_assert_null (prep_ui_find_text (page, "No stories yet"));
  g_assert_nonnull (stories_get_edited ());
}

/* Ctrl+N on a story without a word does not pile up empty ones. */
static void
test_a_new_story_begins_with_its_title (PrepWindow *window)
{
  GtkWidget *focus;

  stories_begin (window);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_nonnull (focus);
  focus = gtk_widget_get_ancestor (focus, ADW_TYPE_ENTRY_ROW);
  g_assert_nonnull (focus);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (focus)), ==, "Title");

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  g_assert_cmpuint (prep_collection_get_length (stories), ==, 1);

  gtk_editable_set_text (GTK_EDITABLE (focus), "The outage");
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  g_assert_cmpuint (prep_collection_get_length (stories), ==, 2);
}

static void
test_a_status_changes_how_many_are_ready (PrepWindow *window)
{
  PrepHistory *history;
  PrepStory *story;

  stories_begin (window);
  history = prep_library_get_history (library);
  stories_add ("First release", PREP_STORY_STATUS_READY);
  story = stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  stories_assert_shown (page, "Ready 1 of 5");

  prep_record_set_token (PREP_RECORD (story), PREP_STORY_STATUS, PREP_STORY_STATUS_READY);
  stories_assert_shown (page, "Ready 2 of 5");
  stories_settle ();
  g_assert_true (prep_history_undo (history));
  stories_assert_shown (page, "Ready 1 of 5");
  g_assert_true (prep_history_redo (history));
  stories_assert_shown (page, "Ready 2 of 5");
}

/* Ready ones first, then by title; a search finds words of every part, without marks. */
static void
test_finds_and_orders_stories (PrepWindow *window)
{
  PrepStoryList *list;
  PrepStory *seed, *draft, *ready;
  GtkEditable *entry;

  stories_begin (window);
  seed = stories_add ("A café", PREP_STORY_STATUS_SEED);
  ready = stories_add ("Zebra", PREP_STORY_STATUS_READY);
  draft = stories_add ("Middle", PREP_STORY_STATUS_DRAFT);
  prep_record_set_text (PREP_RECORD (draft), PREP_STORY_ACTION, "I drew a giraffe");
  stories_settle ();
  list = PREP_STORY_LIST (prep_ui_find_type (page, PREP_TYPE_STORY_LIST));
  entry = GTK_EDITABLE (prep_ui_find_type (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY));

  g_assert_true (prep_story_list_get_next (list, NULL) == ready);
  g_assert_true (prep_story_list_get_next (list, ready) == draft);
  g_assert_true (prep_story_list_get_next (list, draft) == seed);

  gtk_editable_set_text (entry, "cafe");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (prep_story_list_get_next (list, NULL) == seed);
  gtk_editable_set_text (entry, "GIRAFFE drew");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (prep_story_list_get_next (list, NULL) == draft);

  gtk_editable_set_text (entry, "nowhere");
  g_signal_emit_by_name (entry, "search-changed");
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (page, "No story found"));
  g_assert_nonnull (stories_get_edited ());
  g_signal_emit_by_name (entry, "stop-search");
  prep_ui_turn ();
  g_assert_null (prep_ui_find_text (page, "No story found"));
}

/* The word that was searched for is deleted from the story: the row stays until the next search. */
static void
test_an_edit_does_not_take_the_selected_row_away (PrepWindow *window)
{
  PrepStoryList *list;
  PrepStory *story;
  GtkEditable *entry;

  stories_begin (window);
  story = stories_add ("A giraffe", PREP_STORY_STATUS_DRAFT);
  stories_add ("Zebra", PREP_STORY_STATUS_DRAFT);
  list = PREP_STORY_LIST (prep_ui_find_type (page, PREP_TYPE_STORY_LIST));
  entry = GTK_EDITABLE (prep_ui_find_type (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY));
  gtk_editable_set_text (entry, "giraffe");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (prep_story_list_select (list, story));

  prep_record_set_text (PREP_RECORD (story), PREP_STORY_TITLE, "A horse");
  stories_settle ();
  g_assert_true (prep_story_list_get_selected (list) == story);
  gtk_editable_set_text (entry, "giraff");
  g_signal_emit_by_name (entry, "search-changed");
  prep_ui_turn ();
  g_assert_null (prep_story_list_get_selected (list));
}

static void
test_deletes_and_takes_it_back (PrepWindow *window)
{
  PrepStory *story, *other;

  stories_begin (window);
  story = stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  other = stories_add ("Zebra", PREP_STORY_STATUS_DRAFT);
  g_action_group_activate_action (G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (window))),
                                  "open", g_variant_new_take_string (prep_record_dup_place (
                                            PREP_RECORD (story))));
  g_assert_true (stories_get_edited () == story);

  g_assert_true (prep_ui_key (stories_get_list_view (), "Delete"));
  g_assert_true (prep_record_is_deleted (PREP_RECORD (story)));
  g_assert_true (stories_get_edited () == other);
  stories_assert_shown (GTK_WIDGET (window), "“The outage” deleted");

  stories_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  prep_ui_turn ();
  g_assert_false (prep_record_is_deleted (PREP_RECORD (story)));
  g_assert_cmpuint (prep_collection_get_length (stories), ==, 2);

  g_assert_true (gtk_widget_activate_action (page, "story.delete", NULL));
  g_assert_true (gtk_widget_activate_action (page, "story.delete", NULL));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
  g_assert_null (stories_get_edited ());
}

/* Undoing the creation takes the story off the screen, whatever was open. */
static void
test_a_story_that_goes_is_not_edited_any_more (PrepWindow *window)
{
  stories_begin (window);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  g_assert_nonnull (stories_get_edited ());
  stories_settle ();
  g_assert_true (prep_history_undo (prep_library_get_history (library)));
  prep_ui_turn ();
  g_assert_null (stories_get_edited ());
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
}

static void
test_what_is_written_is_read_again (PrepWindow *window)
{
  g_autoptr (PrepLibrary) again = NULL;
  g_autoptr (GError) error = NULL;
  PrepRecord *read;

  stories_begin (window);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();
  stories_type (PREP_STORY_ACTION, "First I wrote <b>a test</b> & ran it\n");
  prep_record_set_text (PREP_RECORD (stories_get_edited ()), PREP_STORY_TITLE, "R&D");
  prep_store_flush (prep_library_get_store (library), &error);
  g_assert_no_error (error);

  again = prep_library_new (prep_store_get_folder (prep_library_get_store (library)), NULL);
  prep_store_load (prep_library_get_store (again), &error);
  g_assert_no_error (error);
  read = prep_collection_get_nth (prep_library_get_stories (again), 0);
  g_assert_cmpstr (prep_record_get_text (read, PREP_STORY_TITLE), ==, "R&D");
  g_assert_cmpstr (prep_record_get_text (read, PREP_STORY_ACTION), ==,
                   "First I wrote <b>a test</b> & ran it\n");
}

static gboolean
is_folded (gpointer leaflet)
{
  return adw_leaflet_get_folded (leaflet);
}

static void
test_fits_a_phone_with_a_way_back (PrepWindow *window)
{
  AdwLeaflet *leaflet;
  PrepStory *story;

  stories_begin (window);
  story = stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  stories_add ("A title so long that it can be in no row of a phone, and is cut", 0);
  stories_type (PREP_STORY_ACTION, "First I wrote a test, and a second one, and a third.");
  leaflet = ADW_LEAFLET (prep_ui_find_type (page, ADW_TYPE_LEAFLET));
  g_assert_false (adw_leaflet_get_folded (leaflet));
  g_assert_false (prep_page_get_can_go_back (PREP_PAGE (page)));

  g_object_set (prep_ui_find_type (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR),
                "decoration-layout", ":close", NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  prep_ui_wait_until (is_folded, leaflet);
  prep_ui_turn ();
  prep_ui_assert_fits (GTK_WIDGET (window), 360);
  prep_ui_assert_names (GTK_WIDGET (window));

  g_assert_true (prep_page_open (PREP_PAGE (page), "page/stories"));
  g_autofree char *place = prep_record_dup_place (PREP_RECORD (story));
  g_assert_true (prep_page_open (PREP_PAGE (page), place));
  prep_ui_turn ();
  g_assert_true (prep_page_get_can_go_back (PREP_PAGE (page)));
  g_assert_cmpstr (prep_page_get_title (PREP_PAGE (page)), ==, "The outage");
  g_assert_true (prep_ui_key (GTK_WIDGET (stories_get_editor ()), "Escape"));
  g_assert_false (prep_page_get_can_go_back (PREP_PAGE (page)));
  g_assert_cmpstr (prep_page_get_title (PREP_PAGE (page)), ==, "Stories");
  g_assert_false (prep_page_open (PREP_PAGE (page),
                                  "story/4b0a1a52-0000-4000-8000-000000000000"));
}

static void
add_tests (void)
{
  const struct
  {
    const char *path;
    PrepUiWindowTest test;
  } tests[] = {
    { "an-empty-tab-offers-to-write", test_an_empty_tab_offers_to_write },
    { "a-new-story-begins-with-its-title", test_a_new_story_begins_with_its_title },
    { "a-status-changes-how-many-are-ready", test_a_status_changes_how_many_are_ready },
    { "finds-and-orders-stories", test_finds_and_orders_stories },
    { "an-edit-does-not-take-the-selected-row-away",
      test_an_edit_does_not_take_the_selected_row_away },
    { "deletes-and-takes-it-back", test_deletes_and_takes_it_back },
    { "a-story-that-goes-is-not-edited-any-more", test_a_story_that_goes_is_not_edited_any_more },
    { "what-is-written-is-read-again", test_what_is_written_is_read_again },
    { "fits-a-phone-with-a-way-back", test_fits_a_phone_with_a_way_back },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/stories/", tests[i].path, NULL);

      prep_ui_add_window_test (path, tests[i].test);
    }
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
