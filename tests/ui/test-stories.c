/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "model/prep-enums.h"
#include "model/prep-experience.h"
#include "model/prep-story.h"
#include "stories/prep-experience-row.h"
#include "stories/prep-share-bar.h"
#include "stories/prep-story-editor.h"
#include "stories/prep-story-list.h"
#include "stories/prep-story-part.h"
#include "stories/prep-story-row.h"

static PrepLibrary *library;
static PrepCollection *stories;
static GtkWidget *page;

/* Every test begins on the tab. */
static void
begin (PrepWindow *window)
{
  library = prep_ui_get_library (window);
  stories = prep_library_get_stories (library);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", "stories");
  prep_ui_turn ();
  page = GTK_WIDGET (prep_window_get_page (window, "stories"));
}

static PrepStory *
add_story (const char     *title,
           PrepStoryStatus status)
{
  g_autoptr (PrepRecord) story = prep_record_new (PREP_TYPE_STORY);

  prep_record_set_text (story, PREP_STORY_TITLE, title);
  prep_record_set_token (story, PREP_STORY_STATUS, status);
  g_assert_true (prep_collection_add (stories, story));
  prep_history_settle (prep_library_get_history (library));
  prep_ui_turn ();

  return prep_collection_lookup (stories, prep_record_get_id (story));
}

static PrepStoryEditor *
get_editor (void)
{
  return PREP_STORY_EDITOR (prep_ui_find_type (page, PREP_TYPE_STORY_EDITOR));
}

static PrepStory *
edited (void)
{
  return prep_story_editor_get_story (get_editor ());
}

/* The drop-downs of the editor have lists too. */
static GtkWidget *
get_list_view (void)
{
  return prep_ui_find_type (prep_ui_find_type (page, PREP_TYPE_STORY_LIST), GTK_TYPE_LIST_VIEW);
}

static PrepStoryPart *
find_part (GtkWidget *root,
           guint      field)
{
  if (PREP_IS_STORY_PART (root) && prep_story_part_get_field (PREP_STORY_PART (root)) == field)
    return PREP_STORY_PART (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      PrepStoryPart *found = find_part (child, field);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type (guint       field,
      const char *text)
{
  GtkTextView *view = prep_story_part_get_view (find_part (page, field));

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), text, -1);
}

static void
type_words (guint field,
            guint n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, "word ");
  type (field, text->str);
}

typedef struct
{
  GtkWidget *root;
  const char *text;
} Shown;

static gboolean
is_shown (gpointer data)
{
  Shown *shown = data;

  return prep_ui_find_text (shown->root, shown->text) != NULL;
}

/* Counting follows typing at a short distance, and the list the end of an edit. */
static void
assert_shown (GtkWidget  *root,
              const char *text)
{
  Shown shown = { root, text };

  g_test_message ("looking for “%s”", text);
  prep_ui_wait_until (is_shown, &shown);
}

static void
settle (void)
{
  prep_history_settle (prep_library_get_history (library));
  prep_ui_turn ();
}

static void
test_an_empty_tab_offers_to_write (PrepWindow *window)
{
  GtkWidget *button;

  begin (window);
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
  button = prep_ui_find_text (page, "Write a story");
  g_assert_nonnull (button);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();

  g_assert_cmpuint (prep_collection_get_length (stories), ==, 1);
  g_assert_null (prep_ui_find_text (page, "No stories yet"));
  g_assert_nonnull (edited ());
}

/* Ctrl+N on a story without a word does not pile up empty ones. */
static void
test_a_new_story_begins_with_its_title (PrepWindow *window)
{
  GtkWidget *focus;

  begin (window);
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

/* 42, 28, 154 and 56 words at 140 a minute: 18, 12, 66 and 24 seconds of 2:00. */
static void
test_counts_while_it_is_written (PrepWindow *window)
{
  begin (window);
  add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  g_assert_nonnull (edited ());

  type_words (PREP_STORY_SITUATION, 42);
  assert_shown (page, "42 words · 18 s");
  assert_shown (page, "100%, a little long for 10–20%");
  assert_shown (page, "0:18");
  assert_shown (page, "A little short of 1:30–3:00");

  type_words (PREP_STORY_TASK, 28);
  type_words (PREP_STORY_ACTION, 154);
  type_words (PREP_STORY_RESULT, 56);
  type_words (PREP_STORY_LEARNED, 14);
  assert_shown (page, "15%, within the target of 10–20%");
  assert_shown (page, "10%, within the target of 10–15%");
  assert_shown (page, "55%, within the target of 50–60%");
  assert_shown (page, "20%, within the target of 10–25%");
  assert_shown (page, "14 words · 6 s");
  assert_shown (page, "Within the target of 1:30–3:00");
  settle ();
  assert_shown (prep_ui_find_type (page, PREP_TYPE_STORY_ROW), "2:00");
}

static void
test_counts_other_scripts (PrepWindow *window)
{
  begin (window);
  add_story ("テスト", PREP_STORY_STATUS_DRAFT);

  type (PREP_STORY_SITUATION, "في الربيع الماضي تعطل الموقع");
  assert_shown (page, "5 words · 2 s");
  type (PREP_STORY_TASK, "原因を探すこと。");
  assert_shown (page, "4 words · 2 s");
  type (PREP_STORY_RESULT, "انخفض الزمن إلى ٤٠");
  assert_shown (page, "The result holds a number, or another proof.");
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (edited ()), PREP_STORY_TASK), ==,
                   "原因を探すこと。");
}

static void
test_a_status_changes_how_many_are_ready (PrepWindow *window)
{
  PrepHistory *history;
  PrepStory *story;

  begin (window);
  history = prep_library_get_history (library);
  add_story ("First release", PREP_STORY_STATUS_READY);
  story = add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  assert_shown (page, "Ready 1 of 5");

  prep_record_set_token (PREP_RECORD (story), PREP_STORY_STATUS, PREP_STORY_STATUS_READY);
  assert_shown (page, "Ready 2 of 5");
  settle ();
  g_assert_true (prep_history_undo (history));
  assert_shown (page, "Ready 1 of 5");
  g_assert_true (prep_history_redo (history));
  assert_shown (page, "Ready 2 of 5");
}

static void
test_says_what_is_missing_for_ready (PrepWindow *window)
{
  begin (window);
  add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  assert_shown (page, "Missing for ready: the situation · the task · the action · the result · "
                      "telling it aloud once");
  type (PREP_STORY_SITUATION, "Last spring");
  type (PREP_STORY_ACTION, "First I");
  assert_shown (page, "Missing for ready: the task · the result · telling it aloud once");
}

/* Ready ones first, then by title; a search finds words of every part, without marks. */
static void
test_finds_and_orders_stories (PrepWindow *window)
{
  PrepStoryList *list;
  PrepStory *seed, *draft, *ready;
  GtkEditable *entry;

  begin (window);
  seed = add_story ("A café", PREP_STORY_STATUS_SEED);
  ready = add_story ("Zebra", PREP_STORY_STATUS_READY);
  draft = add_story ("Middle", PREP_STORY_STATUS_DRAFT);
  prep_record_set_text (PREP_RECORD (draft), PREP_STORY_ACTION, "I drew a giraffe");
  settle ();
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
  g_assert_nonnull (edited ());
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

  begin (window);
  story = add_story ("A giraffe", PREP_STORY_STATUS_DRAFT);
  add_story ("Zebra", PREP_STORY_STATUS_DRAFT);
  list = PREP_STORY_LIST (prep_ui_find_type (page, PREP_TYPE_STORY_LIST));
  entry = GTK_EDITABLE (prep_ui_find_type (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY));
  gtk_editable_set_text (entry, "giraffe");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (prep_story_list_select (list, story));

  prep_record_set_text (PREP_RECORD (story), PREP_STORY_TITLE, "A horse");
  settle ();
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

  begin (window);
  story = add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  other = add_story ("Zebra", PREP_STORY_STATUS_DRAFT);
  g_action_group_activate_action (G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (window))),
                                  "open", g_variant_new_take_string (prep_record_dup_place (
                                            PREP_RECORD (story))));
  g_assert_true (edited () == story);

  g_assert_true (prep_ui_key (get_list_view (), "Delete"));
  g_assert_true (prep_record_is_deleted (PREP_RECORD (story)));
  g_assert_true (edited () == other);
  assert_shown (GTK_WIDGET (window), "“The outage” deleted");

  settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  prep_ui_turn ();
  g_assert_false (prep_record_is_deleted (PREP_RECORD (story)));
  g_assert_cmpuint (prep_collection_get_length (stories), ==, 2);

  g_assert_true (gtk_widget_activate_action (page, "story.delete", NULL));
  g_assert_true (gtk_widget_activate_action (page, "story.delete", NULL));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
  g_assert_null (edited ());
}

/* Undoing the creation takes the story off the screen, whatever was open. */
static void
test_a_story_that_goes_is_not_edited_any_more (PrepWindow *window)
{
  begin (window);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  g_assert_nonnull (edited ());
  settle ();
  g_assert_true (prep_history_undo (prep_library_get_history (library)));
  prep_ui_turn ();
  g_assert_null (edited ());
  g_assert_nonnull (prep_ui_find_text (page, "No stories yet"));
}

static void
test_a_new_experience_is_one_step (PrepWindow *window)
{
  PrepCollection *experiences;
  GtkWidget *row, *popover;
  PrepRecord *experience;
  PrepStory *story;

  begin (window);
  story = add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  experiences = prep_library_get_experiences (library);
  row = prep_ui_find_type (page, PREP_TYPE_EXPERIENCE_ROW);
  gtk_menu_button_popup (GTK_MENU_BUTTON (prep_ui_find_type (row, GTK_TYPE_MENU_BUTTON)));
  prep_ui_turn ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (
    GTK_MENU_BUTTON (prep_ui_find_type (row, GTK_TYPE_MENU_BUTTON))));
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (prep_ui_find_type (popover, GTK_TYPE_TOGGLE_BUTTON)),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "Kind");
  g_assert_true (gtk_test_accessible_has_relation (
    GTK_ACCESSIBLE (prep_ui_find_type (popover, GTK_TYPE_ENTRY)),
    GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (prep_ui_find_type (popover, GTK_TYPE_DROP_DOWN)),
                              PREP_EXPERIENCE_KIND_COMMUNITY);
  gtk_editable_set_text (GTK_EDITABLE (prep_ui_find_type (popover, GTK_TYPE_ENTRY)), "  CS club ");
  g_signal_emit_by_name (prep_ui_find_type (popover, GTK_TYPE_ENTRY), "activate");
  settle ();

  g_assert_cmpuint (prep_collection_get_length (experiences), ==, 1);
  experience = prep_collection_get_nth (experiences, 0);
  g_assert_cmpstr (prep_record_get_text (experience, PREP_EXPERIENCE_TITLE), ==, "CS club");
  g_assert_cmpint (prep_record_get_token (experience, PREP_EXPERIENCE_KIND), ==,
                   PREP_EXPERIENCE_KIND_COMMUNITY);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==,
                   prep_record_get_id (experience));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 1);

  g_assert_true (prep_history_undo (prep_library_get_history (library)));
  prep_ui_turn ();
  g_assert_cmpuint (prep_collection_get_length (experiences), ==, 0);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==, "");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 0);
}

/* The link is kept, and said to point to nothing; no other experience slips into its place. */
static void
test_a_deleted_experience_stays_the_storys (PrepWindow *window)
{
  g_autoptr (PrepRecord) first = prep_record_new (PREP_TYPE_EXPERIENCE);
  g_autoptr (PrepRecord) second = prep_record_new (PREP_TYPE_EXPERIENCE);
  PrepCollection *experiences;
  AdwComboRow *row;
  PrepStory *story;

  begin (window);
  experiences = prep_library_get_experiences (library);
  prep_record_set_text (first, PREP_EXPERIENCE_TITLE, "Alpha");
  prep_record_set_text (second, PREP_EXPERIENCE_TITLE, "Beta");
  prep_collection_add (experiences, first);
  prep_collection_add (experiences, second);
  story = add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  row = ADW_COMBO_ROW (prep_ui_find_type (page, PREP_TYPE_EXPERIENCE_ROW));

  adw_combo_row_set_selected (row, 1);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==,
                   prep_record_get_id (first));
  settle ();
  prep_collection_delete (experiences, first);
  settle ();
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==,
                   prep_record_get_id (first));
  g_assert_cmpstr (gtk_string_object_get_string (adw_combo_row_get_selected_item (row)), ==,
                   "Deleted experience");

  g_assert_true (prep_history_undo (prep_library_get_history (library)));
  prep_ui_turn ();
  g_assert_true (adw_combo_row_get_selected_item (row) == (gpointer) first);
  adw_combo_row_set_selected (row, 0);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==, "");
}

static void
test_what_is_written_is_read_again (PrepWindow *window)
{
  g_autoptr (PrepLibrary) again = NULL;
  g_autoptr (GError) error = NULL;
  PrepRecord *read;

  begin (window);
  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();
  type (PREP_STORY_ACTION, "First I wrote <b>a test</b> & ran it\n");
  prep_record_set_text (PREP_RECORD (edited ()), PREP_STORY_TITLE, "R&D");
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

  begin (window);
  story = add_story ("The outage", PREP_STORY_STATUS_DRAFT);
  add_story ("A title so long that it can be in no row of a phone, and is cut", 0);
  type (PREP_STORY_ACTION, "First I wrote a test, and a second one, and a third.");
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
  g_assert_true (prep_ui_key (GTK_WIDGET (get_editor ()), "Escape"));
  g_assert_false (prep_page_get_can_go_back (PREP_PAGE (page)));
  g_assert_cmpstr (prep_page_get_title (PREP_PAGE (page)), ==, "Stories");
  g_assert_false (prep_page_open (PREP_PAGE (page),
                                  "story/4b0a1a52-0000-4000-8000-000000000000"));
}

static GtkWidget *
find_bar (PrepStoryPart *part)
{
  return prep_ui_find_type (GTK_WIDGET (part), PREP_TYPE_SHARE_BAR);
}

/* GTK's own macro would take the text for a format. */
static void
assert_value_text (GtkWidget  *bar,
                   const char *text)
{
  g_autofree char *problem = gtk_test_accessible_check_property (
    GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);

  g_assert_cmpstr (problem, ==, NULL);
}

/* Each view and bar has a name, and each bar says in words what it draws. */
static void
test_says_everything_aloud (PrepWindow *window)
{
  const guint fields[] = { PREP_STORY_SITUATION, PREP_STORY_TASK, PREP_STORY_ACTION,
                           PREP_STORY_RESULT, PREP_STORY_LEARNED };
  const char *names[] = { "Situation", "Task", "Action", "Result", "Learned" };

  begin (window);
  add_story ("The outage", PREP_STORY_STATUS_READY);
  type_words (PREP_STORY_SITUATION, 30);
  type_words (PREP_STORY_ACTION, 70);
  assert_shown (page, "70%, a little long for 50–60%");
  prep_ui_assert_names (GTK_WIDGET (window));

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (prep_story_part_get_view (find_part (page, fields[i]))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_bar (find_part (page, PREP_STORY_ACTION))),
                                   GTK_ACCESSIBLE_ROLE_METER);
  assert_value_text (find_bar (find_part (page, PREP_STORY_ACTION)),
                     "70%, a little long for 50–60%");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (find_bar (find_part (page, PREP_STORY_ACTION))),
    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 70.0);
  settle ();
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (gtk_widget_get_parent (prep_ui_find_type (page, PREP_TYPE_STORY_ROW))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "The outage, Ready, 0:43");
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
    { "counts-while-it-is-written", test_counts_while_it_is_written },
    { "counts-other-scripts", test_counts_other_scripts },
    { "a-status-changes-how-many-are-ready", test_a_status_changes_how_many_are_ready },
    { "says-what-is-missing-for-ready", test_says_what_is_missing_for_ready },
    { "finds-and-orders-stories", test_finds_and_orders_stories },
    { "an-edit-does-not-take-the-selected-row-away",
      test_an_edit_does_not_take_the_selected_row_away },
    { "deletes-and-takes-it-back", test_deletes_and_takes_it_back },
    { "a-story-that-goes-is-not-edited-any-more", test_a_story_that_goes_is_not_edited_any_more },
    { "a-new-experience-is-one-step", test_a_new_experience_is_one_step },
    { "a-deleted-experience-stays-the-storys", test_a_deleted_experience_stays_the_storys },
    { "what-is-written-is-read-again", test_what_is_written_is_read_again },
    { "fits-a-phone-with-a-way-back", test_fits_a_phone_with_a_way_back },
    { "says-everything-aloud", test_says_everything_aloud },
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
