/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "stories-desk.h"

#include "model/prep-experience.h"
#include "stories/prep-experience-row.h"
#include "stories/prep-share-bar.h"
#include "stories/prep-story-row.h"

/* 42, 28, 154 and 56 words at 140 a minute: 18, 12, 66 and 24 seconds of 2:00. */
static void
test_counts_while_it_is_written (PrepWindow *window)
{
  stories_begin (window);
  stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  g_assert_nonnull (stories_get_edited ());

  stories_type_words (PREP_STORY_SITUATION, 42);
  stories_assert_shown (page, "42 words · 18 s");
  stories_assert_shown (page, "100%, long for the target of 10–20%");
  stories_assert_shown (page, "0:18");
  stories_assert_shown (page, "Short of the target of 1:30–3:00");

  stories_type_words (PREP_STORY_TASK, 28);
  stories_type_words (PREP_STORY_ACTION, 154);
  stories_type_words (PREP_STORY_RESULT, 56);
  stories_type_words (PREP_STORY_LEARNED, 14);
  stories_assert_shown (page, "15%, within the target of 10–20%");
  stories_assert_shown (page, "10%, within the target of 10–15%");
  stories_assert_shown (page, "55%, within the target of 50–60%");
  stories_assert_shown (page, "20%, within the target of 10–25%");
  stories_assert_shown (page, "14 words · 6 s");
  stories_assert_shown (page, "Within the target of 1:30–3:00");
  stories_settle ();
  stories_assert_shown (prep_ui_find_type (page, PREP_TYPE_STORY_ROW), "2:00");
}

static void
test_counts_other_scripts (PrepWindow *window)
{
  stories_begin (window);
  stories_add ("テスト", PREP_STORY_STATUS_DRAFT);

  stories_type (PREP_STORY_SITUATION, "في الربيع الماضي تعطل الموقع");
  stories_assert_shown (page, "5 words · 2 s");
  stories_type (PREP_STORY_TASK, "原因を探すこと。");
  stories_assert_shown (page, "4 words · 2 s");
  stories_type (PREP_STORY_RESULT, "انخفض الزمن إلى ٤٠");
  stories_assert_shown (page, "The result holds a number, or another proof.");
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (stories_get_edited ()), PREP_STORY_TASK), ==,
                   "原因を探すこと。");
}

static void
test_says_what_is_missing_for_ready (PrepWindow *window)
{
  stories_begin (window);
  stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  stories_assert_shown (page, "Missing for ready: the situation · the task · the action · the result · "
                      "telling it aloud once");
  stories_type (PREP_STORY_SITUATION, "Last spring");
  stories_type (PREP_STORY_ACTION, "First I");
  stories_assert_shown (page, "Missing for ready: the task · the result · telling it aloud once");
}

static void
test_a_new_experience_is_one_step (PrepWindow *window)
{
  PrepCollection *experiences;
  GtkWidget *row, *popover;
  PrepRecord *experience;
  PrepStory *story;

  stories_begin (window);
  story = stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
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
  stories_settle ();

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

  stories_begin (window);
  experiences = prep_library_get_experiences (library);
  prep_record_set_text (first, PREP_EXPERIENCE_TITLE, "Alpha");
  prep_record_set_text (second, PREP_EXPERIENCE_TITLE, "Beta");
  prep_collection_add (experiences, first);
  prep_collection_add (experiences, second);
  story = stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  row = ADW_COMBO_ROW (prep_ui_find_type (page, PREP_TYPE_EXPERIENCE_ROW));

  adw_combo_row_set_selected (row, 1);
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (story), PREP_STORY_EXPERIENCE), ==,
                   prep_record_get_id (first));
  stories_settle ();
  prep_collection_delete (experiences, first);
  stories_settle ();
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

  stories_begin (window);
  stories_add ("The outage", PREP_STORY_STATUS_READY);
  stories_type_words (PREP_STORY_SITUATION, 30);
  stories_type_words (PREP_STORY_ACTION, 70);
  stories_assert_shown (page, "70%, long for the target of 50–60%");
  prep_ui_assert_names (GTK_WIDGET (window));

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (prep_story_part_get_view (stories_find_part (fields[i]))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_bar (stories_find_part (PREP_STORY_ACTION))),
                                   GTK_ACCESSIBLE_ROLE_METER);
  assert_value_text (find_bar (stories_find_part (PREP_STORY_ACTION)),
                     "70%, long for the target of 50–60%");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (find_bar (stories_find_part (PREP_STORY_ACTION))),
    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 70.0);
  stories_settle ();
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (gtk_widget_get_parent (prep_ui_find_type (page, PREP_TYPE_STORY_ROW))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "The outage, Ready, 0:43");
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 difference = *(const gint64 *) a - *(const gint64 *) b;

  return difference < 0 ? -1 : difference > 0;
}

/* Our own work for one key, in a part that is almost full. The bound is wide, for machines that do
 * other things too; what it takes is told. */
static void
test_typing_stays_fast_in_a_full_part (PrepWindow *window)
{
  gint64 times[200];

  stories_begin (window);
  stories_add ("The outage", PREP_STORY_STATUS_DRAFT);
  stories_type_words (PREP_STORY_ACTION, 3900);
  prep_ui_turn ();

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 begin = g_get_monotonic_time ();

      stories_type (PREP_STORY_ACTION, "a");
      times[i] = g_get_monotonic_time () - begin;
    }
  qsort (times, G_N_ELEMENTS (times), sizeof times[0], compare_times);
  g_test_message ("a key takes %" G_GINT64_FORMAT " µs at the median",
                  times[G_N_ELEMENTS (times) / 2]);
  g_assert_cmpint (times[G_N_ELEMENTS (times) / 2], <, 8 * G_TIME_SPAN_MILLISECOND);
  stories_assert_shown (page, "3901 words · 1672 s");
}

static void
add_tests (void)
{
  const struct
  {
    const char *path;
    PrepUiWindowTest test;
  } tests[] = {
    { "counts-while-it-is-written", test_counts_while_it_is_written },
    { "counts-other-scripts", test_counts_other_scripts },
    { "says-what-is-missing-for-ready", test_says_what_is_missing_for_ready },
    { "a-new-experience-is-one-step", test_a_new_experience_is_one_step },
    { "a-deleted-experience-stays-the-storys", test_a_deleted_experience_stays_the_storys },
    { "says-everything-aloud", test_says_everything_aloud },
    { "typing-stays-fast-in-a-full-part", test_typing_stays_fast_in_a_full_part },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/stories-editor/", tests[i].path, NULL);

      prep_ui_add_window_test (path, tests[i].test);
    }
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
