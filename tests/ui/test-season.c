/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "content/prep-shipped.h"
#include "insight/prep-season-now.h"
#include "model/prep-day.h"
#include "model/prep-job-stage.h"
#include "model/prep-session.h"
#include "model/prep-story.h"
#include "model/prep-task.h"
#include "model/prep-time.h"
#include "season/prep-due-row.h"
#include "season/prep-season-editor.h"
#include "season/prep-season-page.h"
#include "season/prep-season-strip.h"
#include "season/prep-stage-row.h"
#include "season/prep-task-entry.h"
#include "season/prep-task-page.h"

static char *
day_in (int n)
{
  g_autofree char *today = prep_day_today ();

  return prep_day_add (today, n);
}

static PrepSeasonPage *
get_page (PrepWindow *window)
{
  return PREP_SEASON_PAGE (prep_window_get_page (window, "season"));
}

static PrepRecord *
add_task (PrepWindow *window,
          const char *text,
          int         in_days)
{
  g_autoptr (PrepRecord) task = prep_record_new (PREP_TYPE_TASK);
  g_autofree char *due = day_in (in_days);

  prep_record_set_text (task, PREP_TASK_TEXT, text);
  prep_record_set_text (task, PREP_TASK_DUE, due);
  g_assert_true (prep_collection_add (prep_library_get_tasks (prep_ui_get_library (window)), task));
  prep_ui_turn ();

  return task;
}

/* Applied that many days ago. */
static PrepJob *
add_job (PrepWindow *window,
         const char *company,
         int         applied_ago)
{
  g_autoptr (PrepJob) job = prep_job_new (company, "Intern");
  g_autofree char *on = day_in (-applied_ago);

  prep_job_move (job, PREP_STAGE_APPLIED, on, PREP_CLOSE_REASON_NONE, NULL);
  g_assert_true (prep_collection_add (prep_library_get_jobs (prep_ui_get_library (window)),
                                      PREP_RECORD (job)));
  prep_ui_turn ();

  return job;
}

static GtkWidget *
find_row (PrepWindow *window,
          const char *text)
{
  GtkWidget *label = prep_ui_find_text (GTK_WIDGET (get_page (window)), text);

  return label != NULL ? gtk_widget_get_ancestor (label, PREP_TYPE_DUE_ROW) : NULL;
}

/* Ends the step and lets the page follow. */
static void
settle (PrepWindow *window)
{
  prep_ui_turn ();
  prep_history_settle (prep_library_get_history (prep_ui_get_library (window)));
  prep_ui_turn ();
}

static void
check_off (PrepWindow *window,
           const char *text)
{
  GtkWidget *row = find_row (window, text);

  settle (window);
  g_assert_nonnull (row);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (prep_ui_find_type (row, GTK_TYPE_CHECK_BUTTON)),
                               TRUE);
  prep_ui_turn ();
}

static void
undo (PrepWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  prep_ui_turn ();
}

static void
test_an_empty_season_says_what_to_do (PrepWindow *window)
{
  GtkWidget *page = GTK_WIDGET (get_page (window));

  g_assert_nonnull (prep_ui_find_text (page, "Your Season Starts Here"));
  g_assert_nonnull (prep_ui_find_text (page, "Now in the season"));
  prep_ui_assert_names (page);
  prep_ui_assert_fits (page, 360);
}

static void
test_a_task_is_checked_off_and_back (PrepWindow *window)
{
  PrepRecord *task = add_task (window, "Buy a webcam", 0);

  check_off (window, "Buy a webcam");
  g_assert_true (prep_task_is_done (PREP_TASK (task)));
  g_assert_null (find_row (window, "Buy a webcam"));

  undo (window);
  g_assert_false (prep_task_is_done (PREP_TASK (task)));
  g_assert_nonnull (find_row (window, "Buy a webcam"));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (
    prep_ui_find_type (find_row (window, "Buy a webcam"), GTK_TYPE_CHECK_BUTTON))));
}

static void
test_a_next_step_becomes_a_task_that_is_done (PrepWindow *window)
{
  PrepCollection *tasks = prep_library_get_tasks (prep_ui_get_library (window));
  PrepRecord *job = PREP_RECORD (add_job (window, "Netflix", 1));
  g_autofree char *today = day_in (0);
  PrepRecord *task;

  prep_record_set_text (job, PREP_JOB_NEXT_ACTION, "Send the form");
  prep_record_set_text (job, PREP_JOB_NEXT_DUE, today);
  settle (window);

  check_off (window, "Send the form");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_NEXT_ACTION), ==, "");
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_NEXT_DUE), ==, "");
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 1);
  task = prep_collection_get_nth (tasks, 0);
  g_assert_true (prep_task_is_done (PREP_TASK (task)));
  g_assert_cmpstr (prep_record_get_text (task, PREP_TASK_TEXT), ==, "Send the form");
  g_assert_cmpstr (prep_record_get_text (task, PREP_TASK_PARENT), ==, prep_record_get_id (job));

  undo (window);
  g_assert_cmpstr (prep_record_get_text (job, PREP_JOB_NEXT_ACTION), ==, "Send the form");
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 0);
  g_assert_nonnull (find_row (window, "Send the form"));
}

static void
test_advice_goes_when_it_is_followed (PrepWindow *window)
{
  PrepCollection *tasks = prep_library_get_tasks (prep_ui_get_library (window));

  add_job (window, "Netflix", 10);
  check_off (window, "Ask kindly for news");
  g_assert_null (find_row (window, "Ask kindly for news"));
  g_assert_cmpint (prep_record_get_token (prep_collection_get_nth (tasks, 0), PREP_TASK_KIND), ==,
                   PREP_TASK_KIND_FOLLOW_UP);

  undo (window);
  g_assert_nonnull (find_row (window, "Ask kindly for news"));
}

static void
test_silence_can_be_closed (PrepWindow *window)
{
  PrepJob *job = add_job (window, "Netflix", 31);
  GtkWidget *row = find_row (window, "No answer for a month");
  GtkWidget *button = prep_ui_find_type (row, GTK_TYPE_BUTTON);

  settle (window);
  g_signal_emit_by_name (button, "clicked");
  prep_ui_turn ();
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_CLOSED);
  g_assert_cmpint (prep_job_get_close_reason (job), ==, PREP_CLOSE_REASON_GHOSTED);

  undo (window);
  g_assert_cmpint (prep_job_get_stage (job), ==, PREP_STAGE_APPLIED);
  g_assert_nonnull (find_row (window, "No answer for a month"));
}

static void
test_what_is_overdue_says_so (PrepWindow *window)
{
  GtkWidget *row;

  add_task (window, "Late", -2);
  row = find_row (window, "Late");
  g_assert_nonnull (prep_ui_find_text (row, "Overdue, 2 days ago"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Late, Overdue, 2 days ago");
  /* The title is in it: read once, not twice. */
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row),
                                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
test_a_task_is_written_with_the_keyboard (PrepWindow *window)
{
  PrepCollection *tasks = prep_library_get_tasks (prep_ui_get_library (window));
  g_autofree char *today = day_in (0);
  GtkWidget *entry, *text;

  g_assert_true (prep_ui_accel (GTK_WIDGET (window), "<Control>n"));
  prep_ui_turn ();
  entry = prep_ui_find_type (GTK_WIDGET (window), PREP_TYPE_TASK_ENTRY);
  text = prep_ui_find_type (entry, ADW_TYPE_ENTRY_ROW);
  g_assert_true (gtk_widget_get_mapped (entry));

  gtk_editable_set_text (GTK_EDITABLE (text), "   ");
  g_signal_emit_by_name (text, "entry-activated");
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (text), "Call Priya & <b>Sam</b>");
  g_signal_emit_by_name (text, "entry-activated");
  prep_ui_turn ();
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 1);
  g_assert_cmpstr (prep_record_get_text (prep_collection_get_nth (tasks, 0), PREP_TASK_DUE), ==,
                   today);
  g_assert_nonnull (find_row (window, "Call Priya & <b>Sam</b>"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");

  prep_ui_assert_names (GTK_WIDGET (get_page (window)));
  g_assert_true (prep_ui_key (text, "Escape"));
  g_assert_false (gtk_widget_get_visible (entry));
}

static void
test_a_row_opens_the_page_of_its_task (PrepWindow *window)
{
  PrepPage *page = PREP_PAGE (get_page (window));
  PrepRecord *task = add_task (window, "Buy a webcam", 3);
  GtkWidget *task_page;

  gtk_widget_activate (find_row (window, "Buy a webcam"));
  prep_ui_turn ();
  task_page = prep_ui_find_type (GTK_WIDGET (page), PREP_TYPE_TASK_PAGE);
  g_assert_true (prep_task_page_get_task (PREP_TASK_PAGE (task_page)) == PREP_TASK (task));
  g_assert_cmpstr (prep_page_get_title (page), ==, "Buy a webcam");
  g_assert_true (prep_page_get_can_go_back (page));
  prep_ui_assert_names (task_page);
  prep_ui_assert_fits (task_page, 360);

  gtk_switch_set_active (GTK_SWITCH (prep_ui_find_type (task_page, GTK_TYPE_SWITCH)), TRUE);
  g_assert_true (prep_task_is_done (PREP_TASK (task)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_false (prep_page_get_can_go_back (page));
}

static void
test_a_task_is_deleted_and_comes_back (PrepWindow *window)
{
  PrepPage *page = PREP_PAGE (get_page (window));
  PrepCollection *tasks = prep_library_get_tasks (prep_ui_get_library (window));
  g_autofree char *place = prep_record_dup_place (add_task (window, "Buy a webcam", 3));

  settle (window);
  g_assert_true (prep_page_open (page, place));
  gtk_widget_activate_action (GTK_WIDGET (page), "season.delete-task", NULL);
  prep_ui_turn ();
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 0);
  g_assert_false (prep_page_get_can_go_back (page));
  g_assert_false (prep_page_open (page, place));

  undo (window);
  g_assert_cmpuint (prep_collection_get_length (tasks), ==, 1);
  g_assert_nonnull (find_row (window, "Buy a webcam"));
}

/* Undoing the creation of the task that is shown leaves nothing to show. */
static void
test_the_page_of_a_task_that_goes_is_left (PrepWindow *window)
{
  PrepPage *page = PREP_PAGE (get_page (window));
  g_autofree char *place = prep_record_dup_place (add_task (window, "Buy a webcam", 3));

  settle (window);
  g_assert_true (prep_page_open (page, place));
  undo (window);
  g_assert_false (prep_page_get_can_go_back (page));
}

static char *
dup_strip (PrepWindow *window)
{
  GtkWidget *strip = prep_ui_find_type (GTK_WIDGET (window), PREP_TYPE_SEASON_STRIP);

  return g_strdup (prep_season_strip_get_description (PREP_SEASON_STRIP (strip)));
}

static void
set_summer_start (PrepWindow *window,
                  const char *day)
{
  GtkWidget *editor = prep_ui_find_type (GTK_WIDGET (window), PREP_TYPE_SEASON_EDITOR);
  GtkWidget *title = prep_ui_find_text (editor, "Summer begins");
  GtkWidget *row = gtk_widget_get_ancestor (title, ADW_TYPE_ENTRY_ROW);

  gtk_editable_set_text (GTK_EDITABLE (row), day);
  g_signal_emit_by_name (row, "entry-activated");
  settle (window);
}

static void
test_an_edited_date_changes_the_strip_and_stays (PrepWindow *window)
{
  PrepPage *page = PREP_PAGE (get_page (window));
  PrepLibrary *library = prep_ui_get_library (window);
  g_autoptr (PrepSeasonDates) dates = NULL;
  g_autofree char *usual = dup_strip (window);
  g_autofree char *today = day_in (0);
  g_autofree char *day = NULL;
  g_autofree char *edited = NULL, *undone = NULL, *reset = NULL;
  g_autoptr (PrepLibrary) again = NULL;

  dates = prep_season_now_get_dates (
    library, prep_content_get_season (prep_page_get_content (page)), today);
  day = g_strdup_printf ("%d-06-14", prep_season_dates_get_summer (dates));

  g_assert_cmpuint (prep_collection_get_length (prep_library_get_seasons (library)), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (page), "season.edit-dates", NULL);
  prep_ui_turn ();
  prep_ui_assert_names (GTK_WIDGET (page));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_seasons (library)), ==, 0);

  set_summer_start (window, day);
  edited = dup_strip (window);
  g_assert_nonnull (strstr (edited, "June 14"));
  /* Twelve weeks later, as it follows. */
  g_assert_nonnull (strstr (edited, "September 6"));

  g_assert_true (prep_store_flush (prep_library_get_store (library), NULL));
  again = prep_library_new (prep_store_get_folder (prep_library_get_store (library)), NULL);
  g_assert_true (prep_store_load (prep_library_get_store (again), NULL));
  g_assert_cmpstr (prep_season_get_anchor (prep_library_get_season (again), "summer-start"), ==,
                   day);
  g_assert_cmpstr (prep_season_get_anchor (prep_library_get_season (again), "summer-end"), ==, "");

  undo (window);
  undone = dup_strip (window);
  g_assert_cmpstr (undone, ==, usual);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.redo", NULL);
  settle (window);

  g_signal_emit_by_name (
    gtk_widget_get_ancestor (prep_ui_find_text (GTK_WIDGET (page), "Back to the Usual Dates"),
                             GTK_TYPE_BUTTON),
    "clicked");
  settle (window);
  reset = dup_strip (window);
  g_assert_cmpstr (reset, ==, usual);
}

static void
test_many_rows_are_shown_when_they_are_asked_for (PrepWindow *window)
{
  for (guint i = 0; i < 70; i++)
    {
      g_autofree char *text = g_strdup_printf ("Task %u", i);

      add_task (window, text, 0);
    }
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (window), "And 10 more"));
  gtk_widget_activate (gtk_widget_get_ancestor (
    prep_ui_find_text (GTK_WIDGET (window), "And 10 more"), ADW_TYPE_ACTION_ROW));
  prep_ui_turn ();
  for (guint i = 0; i < 70; i++)
    {
      g_autofree char *text = g_strdup_printf ("Task %u", i);

      g_assert_nonnull (find_row (window, text));
    }
  g_assert_null (prep_ui_find_text (GTK_WIDGET (window), "And 10 more"));
}

static void
test_progress_counts_what_is_there (PrepWindow *window)
{
  GtkWidget *page = GTK_WIDGET (get_page (window));
  PrepLibrary *library = prep_ui_get_library (window);
  g_autoptr (PrepRecord) story = prep_record_new (PREP_TYPE_STORY);
  g_autoptr (PrepRecord) session = prep_record_new (PREP_TYPE_SESSION);
  g_autofree char *now = prep_time_now ();
  const PrepContentMemo *memo =
    &prep_content_get_culture (prep_page_get_content (PREP_PAGE (page)))->memos[0];
  g_autoptr (GPtrArray) items = prep_content_memo_dup_items (memo, memo->default_edition);
  g_autofree char *memo_figures = g_strdup_printf ("1 of %u read · 1 reflected on", items->len);
  const PrepContentMemoItem *first = g_ptr_array_index (items, 0);
  PrepMemoItem *item = prep_shipped_touch_memo_item (library, memo->key, first->key);

  prep_record_set_token (PREP_RECORD (item), PREP_MEMO_ITEM_STATUS, PREP_READ_STATUS_REFLECTED);
  prep_record_set_token (story, PREP_STORY_STATUS, PREP_STORY_STATUS_READY);
  prep_record_set_text (session, PREP_SESSION_STARTED, now);
  prep_collection_add (prep_library_get_stories (library), story);
  prep_collection_add (prep_library_get_sessions (library), session);
  add_job (window, "Netflix", 1);
  prep_job_move (add_job (window, "Figma", 1), PREP_STAGE_CLOSED, "2099-01-01",
                 PREP_CLOSE_REASON_REJECTED, NULL);
  settle (window);

  g_assert_true (prep_page_open (PREP_PAGE (page), "page/season/progress"));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (page, "1 of 5 ready"));
  g_assert_nonnull (prep_ui_find_text (page, "1 in the last 7 days · 1 in all"));
  g_assert_nonnull (prep_ui_find_text (page, memo_figures));
  g_assert_nonnull (prep_ui_find_text (page, "2 applications, 1 still open"));
  g_assert_nonnull (prep_ui_find_text (page, "1 now · 2 reached it"));
  g_assert_nonnull (prep_ui_find_text (page, "Rejected: 1"));
  prep_ui_assert_names (page);
  prep_ui_assert_fits (page, 360);

  gtk_widget_activate (prep_ui_find_type (page, PREP_TYPE_STAGE_ROW));
  prep_ui_turn ();
  g_assert_false (gtk_widget_get_mapped (page));
}

/* Half an hour before midnight, and an hour later. */
static GDateTime *
read_clock (gpointer is_next_day)
{
  return *(gboolean *) is_next_day ? g_date_time_new_utc (2026, 11, 23, 0, 30, 0)
                                   : g_date_time_new_utc (2026, 11, 22, 23, 30, 0);
}

static void
test_midnight_makes_it_overdue (void)
{
  gboolean is_next_day = FALSE;
  g_autofree char *folder = g_dir_make_tmp ("prep-season-XXXXXX", NULL);
  g_autoptr (PrepLibrary) library = prep_library_new (folder, NULL);
  g_autoptr (PrepContent) content = prep_content_new ();
  g_autoptr (PrepToday) today = prep_today_new_with_clock (read_clock, &is_next_day);
  g_autoptr (PrepRecord) task = prep_record_new (PREP_TYPE_TASK);
  GtkWidget *page, *window;

  g_assert_true (prep_store_load (prep_library_get_store (library), NULL));
  prep_record_set_text (task, PREP_TASK_TEXT, "Buy a webcam");
  prep_record_set_text (task, PREP_TASK_DUE, "2026-11-22");
  g_assert_true (prep_collection_add (prep_library_get_tasks (library), task));
  page = g_object_new (PREP_TYPE_SEASON_PAGE, "library", library, "content", content, "today",
                       today, NULL);
  window = prep_ui_show (page, 600, 700);
  g_assert_nonnull (prep_ui_find_text (window, "today"));
  g_assert_nonnull (prep_ui_find_text (window, "129 days of recruiting left · 12-week internship"));

  is_next_day = TRUE;
  prep_today_refresh (today);
  prep_ui_turn ();
  g_assert_null (prep_ui_find_text (window, "today"));
  g_assert_nonnull (prep_ui_find_text (window, "Overdue, yesterday"));
  g_assert_nonnull (prep_ui_find_text (window, "128 days of recruiting left · 12-week internship"));

  prep_ui_close (window);
  g_assert_true (prep_store_flush (prep_library_get_store (library), NULL));
}

static void
add_tests (void)
{
  g_test_add_func ("/season/midnight-makes-it-overdue", test_midnight_makes_it_overdue);
#define ADD(path, test) prep_ui_add_window_test ("/season/" path, test)
  ADD ("an-empty-season-says-what-to-do", test_an_empty_season_says_what_to_do);
  ADD ("a-task-is-checked-off-and-back", test_a_task_is_checked_off_and_back);
  ADD ("a-next-step-becomes-a-task-that-is-done", test_a_next_step_becomes_a_task_that_is_done);
  ADD ("advice-goes-when-it-is-followed", test_advice_goes_when_it_is_followed);
  ADD ("silence-can-be-closed", test_silence_can_be_closed);
  ADD ("what-is-overdue-says-so", test_what_is_overdue_says_so);
  ADD ("a-task-is-written-with-the-keyboard", test_a_task_is_written_with_the_keyboard);
  ADD ("a-row-opens-the-page-of-its-task", test_a_row_opens_the_page_of_its_task);
  ADD ("a-task-is-deleted-and-comes-back", test_a_task_is_deleted_and_comes_back);
  ADD ("the-page-of-a-task-that-goes-is-left", test_the_page_of_a_task_that_goes_is_left);
  ADD ("an-edited-date-changes-the-strip-and-stays",
       test_an_edited_date_changes_the_strip_and_stays);
  ADD ("many-rows-are-shown-when-they-are-asked-for",
       test_many_rows_are_shown_when_they_are_asked_for);
  ADD ("progress-counts-what-is-there", test_progress_counts_what_is_there);
#undef ADD
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
