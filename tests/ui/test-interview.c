/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "../fake-clock.h"

#include <glib/gstdio.h>

#include "interview/prep-digits.h"
#include "interview/prep-interview-page.h"
#include "interview/prep-phase-bar.h"
#include "interview/prep-session-page.h"
#include "interview/prep-timer-face.h"
#include "model/prep-review.h"
#include "model/prep-session-phase.h"
#include "timer/prep-running.h"

#define MINUTE G_TIME_SPAN_MINUTE
#define SECOND G_TIME_SPAN_SECOND

/* A quarter of an hour in four phases: 3, 7, 3 and 2 minutes. */
#define DRILL "drill-15"

typedef struct
{
  char *folder;
  FakeClock time;
  PrepClock *clock;
  PrepLibrary *library;
  PrepContent *content;
  PrepToday *today;
  PrepInterviewPage *page;
  GtkWidget *window;
  AdwToast *toast; /* the last one */
  guint n_sounds;
  guint n_notified;
  guint n_withdrawn;
  gboolean watched;
} Fixture;

static void
sound (gpointer    data,
       const char *event)
{
  ((Fixture *) data)->n_sounds++;
}

static void
notify (gpointer       data,
        const char    *id,
        GNotification *notification)
{
  ((Fixture *) data)->n_notified++;
}

static void
withdraw (gpointer    data,
          const char *id)
{
  ((Fixture *) data)->n_withdrawn++;
}

static gboolean
is_watched (gpointer data)
{
  return ((Fixture *) data)->watched;
}

static const PrepCueSink sink = { sound, notify, withdraw, is_watched };

static void
toast_cb (Fixture  *fixture,
          AdwToast *toast)
{
  g_set_object (&fixture->toast, toast);
}

static gboolean
is_ready (gpointer data)
{
  return prep_practice_is_ready (prep_interview_page_get_practice (data));
}

/* A program that has just started, on what is in the folder. */
static void
begin (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->library = prep_library_new (fixture->folder, NULL);
  g_assert_true (prep_store_load (prep_library_get_store (fixture->library), &error));
  g_assert_no_error (error);
  fixture->page = g_object_new (PREP_TYPE_INTERVIEW_PAGE,
                                "library", fixture->library,
                                "content", fixture->content,
                                "today", fixture->today,
                                "clock", fixture->clock,
                                NULL);
  prep_cues_set_sink (prep_interview_page_get_cues (fixture->page), &sink, fixture);
  g_signal_connect_swapped (fixture->page, "add-toast", G_CALLBACK (toast_cb), fixture);
  fixture->window = prep_ui_show (GTK_WIDGET (fixture->page), 800, 700);
  prep_ui_wait_until (is_ready, fixture->page);
  prep_ui_turn ();
}

static void
end (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  prep_ui_close (fixture->window);
  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), &error));
  g_assert_no_error (error);
  prep_ui_turn ();
  g_clear_object (&fixture->toast);
  g_assert_finalize_object (g_steal_pointer (&fixture->library));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("prep-interview-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->clock = fake_clock_new (&fixture->time);
  fixture->content = prep_content_new ();
  fixture->today = prep_today_new ();
  begin (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  end (fixture);
  g_clear_object (&fixture->content);
  g_clear_object (&fixture->today);
  prep_clock_unref (fixture->clock);
  g_free (fixture->folder);
}

static PrepPractice *
practice_of (Fixture *fixture)
{
  return prep_interview_page_get_practice (fixture->page);
}

static PrepRun *
run_of (Fixture *fixture)
{
  return prep_practice_get_run (practice_of (fixture));
}

static GtkWidget *
face_of (Fixture *fixture)
{
  return prep_ui_find_type (fixture->window, PREP_TYPE_TIMER_FACE);
}

static PrepDigits *
digits_of (Fixture *fixture)
{
  return PREP_DIGITS (prep_ui_find_type (fixture->window, PREP_TYPE_DIGITS));
}

static gboolean
act (Fixture    *fixture,
     const char *action,
     const char *target)
{
  gboolean done = target != NULL
                    ? gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, "s", target)
                    : gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL);

  prep_ui_turn ();

  return done;
}

static void
start (Fixture    *fixture,
       const char *key)
{
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_PLAN, key);

  act (fixture, "interview.start", id);
  g_assert_true (prep_practice_is_running (practice_of (fixture)));
}

static void
press (Fixture    *fixture,
       const char *key)
{
  g_assert_true (prep_ui_key (face_of (fixture), key));
  prep_ui_turn ();
}

static void
pass (Fixture *fixture,
      gint64   us)
{
  fake_clock_pass (&fixture->time, us);
  prep_run_look (run_of (fixture));
  prep_ui_turn ();
}

static PrepRecord *
only_session (Fixture *fixture)
{
  PrepCollection *sessions = prep_library_get_sessions (fixture->library);

  g_assert_cmpuint (prep_collection_get_length (sessions), ==, 1);

  return prep_collection_get_nth (sessions, 0);
}

static void
assert_phase (PrepRecord *session,
              guint       nth,
              gint64      planned,
              gint64      active)
{
  PrepRecord *phase = prep_record_get_nth (session, PREP_SESSION_PHASES, nth);

  g_assert_cmpint (prep_record_get_number (phase, PREP_SESSION_PHASE_PLANNED_SECONDS), ==, planned);
  g_assert_cmpint (prep_record_get_number (phase, PREP_SESSION_PHASE_ACTIVE_SECONDS), ==, active);
}

static void
test_a_plan_is_run_to_its_end_by_keys (Fixture      *fixture,
                                       gconstpointer data)
{
  PrepRecord *session;

  start (fixture, DRILL);
  g_assert_true (gtk_widget_get_mapped (face_of (fixture)));
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Quick drill · phase 1 of 4"));

  press (fixture, "t");
  press (fixture, "t");
  press (fixture, "<Shift>t");
  press (fixture, "c");
  press (fixture, "f");
  pass (fixture, 2 * MINUTE);
  press (fixture, "s");
  press (fixture, "Right");
  pass (fixture, 8 * MINUTE);
  press (fixture, "space");
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Paused"));
  pass (fixture, 5 * MINUTE);
  press (fixture, "space");
  press (fixture, "Right");
  press (fixture, "Left");
  press (fixture, "Right");
  pass (fixture, 3 * MINUTE);
  press (fixture, "Right");
  pass (fixture, MINUTE);
  press (fixture, "Right");

  g_assert_false (prep_practice_is_active (practice_of (fixture)));
  session = only_session (fixture);
  g_assert_cmpstr (prep_record_get_text (session, PREP_SESSION_TITLE), ==, "Quick drill");
  g_assert_cmpstr (prep_record_get_text (session, PREP_SESSION_STARTED), ==,
                   "2026-09-21T14:13:20Z");
  g_assert_cmpstr (prep_record_get_text (session, PREP_SESSION_ENDED), ==, "2026-09-21T14:32:20Z");
  g_assert_cmpint (prep_record_get_token (session, PREP_SESSION_ENDING), ==, PREP_ENDING_FINISHED);
  assert_phase (session, 0, 180, 120);
  assert_phase (session, 1, 420, 480);
  assert_phase (session, 2, 180, 180);
  assert_phase (session, 3, 120, 60);
  g_assert_cmpint (prep_record_get_number (session, PREP_SESSION_PAUSED_SECONDS), ==, 300);
  g_assert_cmpint (prep_record_get_number (session, PREP_SESSION_THOUGHT_ALOUD), ==, 1);
  g_assert_cmpint (prep_record_get_number (session, PREP_SESSION_CLARIFIED), ==, 1);
  g_assert_cmpint (prep_record_get_number (session, PREP_SESSION_FEEDBACK_TAKEN), ==, 1);
  g_assert_cmpuint (prep_record_get_length (session, PREP_SESSION_STUCK), ==, 1);

  /* Its page is open, to look back. */
  g_assert_nonnull (prep_ui_find_text (fixture->window, "8 minutes of 7 minutes, 1 minute over"));
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Paused for 5 minutes."));
}

static void
test_one_undo_takes_a_session_back (Fixture      *fixture,
                                    gconstpointer data)
{
  PrepHistory *history = prep_library_get_history (fixture->library);

  start (fixture, DRILL);
  pass (fixture, MINUTE);
  act (fixture, "interview.open", "page/interview");
  g_assert_true (gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL));
  prep_ui_turn ();
  g_assert_cmpint (prep_record_get_token (only_session (fixture), PREP_SESSION_ENDING), ==,
                   PREP_ENDING_STOPPED);
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_plans (fixture->library)), ==, 1);
  g_assert_cmpstr (adw_toast_get_action_name (fixture->toast), ==, "win.undo");
  g_assert_true (prep_page_get_can_go_back (PREP_PAGE (fixture->page)));

  g_assert_true (prep_history_undo (history));
  prep_ui_turn ();
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (fixture->library)), ==,
                    0);
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_plans (fixture->library)), ==, 0);
  g_assert_false (prep_history_get_can_undo (history));

  /* Its page went with it. */
  g_assert_false (prep_page_get_can_go_back (PREP_PAGE (fixture->page)));
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Start here"));
}

static void
test_a_wrong_click_is_not_kept (Fixture      *fixture,
                                gconstpointer data)
{
  start (fixture, DRILL);
  pass (fixture, 9 * SECOND);
  gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL);
  prep_ui_turn ();

  g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (fixture->library)), ==,
                    0);
  g_assert_cmpstr (adw_toast_get_title (fixture->toast), ==, "Too short to be kept");
}

static void
test_digits_are_rounded_up_and_overtime_is_told (Fixture      *fixture,
                                                 gconstpointer data)
{
  start (fixture, DRILL);
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "3:00");
  g_assert_null (prep_ui_find_text (fixture->window, "Over time"));

  pass (fixture, 500 * G_TIME_SPAN_MILLISECOND);
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "3:00");
  pass (fixture, 600 * G_TIME_SPAN_MILLISECOND);
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "2:59");

  pass (fixture, 3 * MINUTE + 4 * SECOND);
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "\u200e+0:05");
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Over time"));
  gtk_test_accessible_assert_property (digits_of (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Clarify: 6 seconds over time");

  gtk_widget_activate_action (face_of (fixture), "timer.extend", NULL);
  prep_ui_turn ();
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "0:55");
  g_assert_null (prep_ui_find_text (fixture->window, "Over time"));
}

static void
test_the_words_change_with_the_minute (Fixture      *fixture,
                                       gconstpointer data)
{
  start (fixture, DRILL);
  gtk_test_accessible_assert_property (digits_of (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Clarify: 3 minutes left");
  pass (fixture, 20 * SECOND);
  gtk_test_accessible_assert_property (digits_of (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Clarify: 3 minutes left");
  pass (fixture, 41 * SECOND);
  gtk_test_accessible_assert_property (digits_of (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Clarify: 2 minutes left");
}

static void
test_a_field_keeps_its_keys (Fixture      *fixture,
                             gconstpointer data)
{
  g_autoptr (GListModel) controllers = NULL;

  start (fixture, DRILL);
  controllers = gtk_widget_observe_controllers (face_of (fixture));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        {
          g_assert_cmpint (gtk_event_controller_get_propagation_phase (controller), ==,
                           GTK_PHASE_BUBBLE);
          g_assert_cmpint (gtk_shortcut_controller_get_scope (
                             GTK_SHORTCUT_CONTROLLER (controller)), ==, GTK_SHORTCUT_SCOPE_LOCAL);
        }
    }
}

/* Keys of the X server, as from a keyboard: the window has to be the active one. */
static void
type_keys (Fixture    *fixture,
           const char *first,
           const char *second)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) xdotool = NULL;

  prep_ui_wait_until ((PrepUiCondition) gtk_window_is_active, fixture->window);
  xdotool = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", "key", "--delay", "20",
                              first, second, "t", "c", "f", "s", NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (xdotool, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
has_ten_letters (gpointer entry)
{
  return gtk_entry_get_text_length (entry) >= 10;
}

static gboolean
is_stuck (gpointer fixture)
{
  return prep_mock_get_tally (prep_practice_get_mock (practice_of (fixture)), PREP_TALLY_STUCK) > 0;
}

static void
test_what_is_typed_in_a_field_counts_nothing (Fixture      *fixture,
                                              gconstpointer data)
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");
  GtkWidget *entry = gtk_entry_new ();
  PrepMock *mock;

  if (xdotool == NULL)
    {
      g_test_skip ("xdotool is missing: run build-aux/setup");
      g_object_unref (g_object_ref_sink (entry));
      return;
    }

  start (fixture, DRILL);
  mock = prep_practice_get_mock (practice_of (fixture));
  gtk_box_append (GTK_BOX (gtk_widget_get_ancestor (GTK_WIDGET (digits_of (fixture)),
                                                    GTK_TYPE_BOX)), entry);
  gtk_widget_grab_focus (entry);
  type_keys (fixture, "x", "space");
  type_keys (fixture, "Left", "Right");
  prep_ui_wait_until (has_ten_letters, entry);
  prep_ui_turn ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "x tcfstcfs");
  for (guint i = 0; i < PREP_N_TALLIES; i++)
    g_assert_cmpuint (prep_mock_get_tally (mock, i), ==, 0);
  g_assert_cmpint (prep_run_get_state (run_of (fixture)), ==, PREP_RUN_RUNNING);
  g_assert_cmpuint (prep_run_get_index (run_of (fixture)), ==, 0);

  /* The same keys anywhere else are the face's. */
  gtk_widget_grab_focus (face_of (fixture));
  type_keys (fixture, "x", "Right");
  prep_ui_wait_until (is_stuck, fixture);
  for (guint i = 0; i < PREP_N_TALLIES; i++)
    g_assert_cmpuint (prep_mock_get_tally (mock, i), ==, 1);
  g_assert_cmpuint (prep_run_get_index (run_of (fixture)), ==, 1);
}

static void
test_cues_come_once (Fixture      *fixture,
                     gconstpointer data)
{
  start (fixture, DRILL);
  pass (fixture, 3 * MINUTE);
  pass (fixture, MINUTE);
  g_assert_cmpuint (fixture->n_sounds, ==, 1);
  g_assert_cmpuint (fixture->n_notified, ==, 1);

  press (fixture, "Right");
  g_assert_cmpuint (fixture->n_withdrawn, ==, 1);

  /* Whoever looks at the window hears it only. */
  fixture->watched = TRUE;
  pass (fixture, 7 * MINUTE);
  g_assert_cmpuint (fixture->n_sounds, ==, 2);
  g_assert_cmpuint (fixture->n_notified, ==, 1);

  /* The last phase and the whole end in the same moment. */
  fixture->watched = FALSE;
  press (fixture, "Right");
  pass (fixture, MINUTE);
  press (fixture, "Right");
  pass (fixture, 3 * MINUTE);
  g_assert_cmpuint (fixture->n_sounds, ==, 3);
  g_assert_cmpuint (fixture->n_notified, ==, 2);
}

static void
test_a_sleep_is_asked_about (Fixture      *fixture,
                             gconstpointer data)
{
  start (fixture, "tech-screen-45");
  fake_clock_sleep (&fixture->time, 12 * MINUTE);
  pass (fixture, SECOND);
  g_assert_nonnull (prep_ui_find_text (
    fixture->window, "The computer was asleep for 12 minutes. Did the interview go on?"));
  g_assert_true (prep_run_is_over (run_of (fixture)));
  g_assert_cmpuint (fixture->n_sounds, ==, 0);

  gtk_widget_activate_action (face_of (fixture), "timer.answer-sleep", "s", "pause");
  prep_ui_turn ();
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "4:59");
  g_assert_cmpint (prep_run_get_unanswered_us (run_of (fixture)), ==, 0);
}

/* What is on disk is all that the next start has. */
static void
kill_and_start (Fixture *fixture,
                gint64   gone_us)
{
  end (fixture);
  g_assert_true (prep_running_is_there (fixture->folder));
  fake_clock_pass (&fixture->time, gone_us);
  begin (fixture);
}

static void
test_a_kill_is_offered_again (Fixture      *fixture,
                              gconstpointer data)
{
  start (fixture, DRILL);
  press (fixture, "t");
  pass (fixture, MINUTE);
  kill_and_start (fixture, 12 * MINUTE);

  g_assert_true (prep_practice_is_offered (practice_of (fixture)));
  g_assert_true (prep_page_get_needs_attention (PREP_PAGE (fixture->page)));
  g_assert_nonnull (prep_ui_find_text (fixture->window,
                                       "A mock interview was running: Quick drill, phase 1 "
                                       "(Clarify). It stopped 12 minutes ago."));

  g_assert_nonnull (prep_ui_find_text (fixture->window, "Resume, it was a pause"));
  g_assert_nonnull (prep_ui_find_text (fixture->window, "File as stopped"));
  prep_ui_assert_names (fixture->window);

  act (fixture, "interview.resume", "pause");
  g_assert_true (prep_practice_is_running (practice_of (fixture)));
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "2:00");
  g_assert_cmpuint (prep_mock_get_tally (prep_practice_get_mock (practice_of (fixture)),
                                         PREP_TALLY_THOUGHT_ALOUD), ==, 1);
}

static void
test_the_time_it_was_gone_can_count (Fixture      *fixture,
                                     gconstpointer data)
{
  start (fixture, DRILL);
  pass (fixture, MINUTE);
  kill_and_start (fixture, MINUTE);

  act (fixture, "interview.resume", "counted");
  g_assert_cmpstr (prep_digits_get_text (digits_of (fixture)), ==, "1:00");
}

static void
test_what_was_paused_is_only_resumed (Fixture      *fixture,
                                      gconstpointer data)
{
  start (fixture, DRILL);
  press (fixture, "space");
  kill_and_start (fixture, MINUTE);

  g_assert_nonnull (prep_ui_find_text (fixture->window, "Resume"));
  g_assert_null (prep_ui_find_text (fixture->window, "Resume, it was a pause"));
  g_assert_nonnull (prep_ui_find_text (fixture->window, "File as stopped"));
}

static void
test_an_offer_can_be_filed (Fixture      *fixture,
                            gconstpointer data)
{
  PrepRecord *session;

  start (fixture, DRILL);
  pass (fixture, MINUTE);
  kill_and_start (fixture, 12 * MINUTE);
  fake_clock_pass (&fixture->time, MINUTE);

  act (fixture, "interview.file", NULL);
  session = only_session (fixture);
  g_assert_cmpint (prep_record_get_token (session, PREP_SESSION_ENDING), ==, PREP_ENDING_STOPPED);
  g_assert_cmpstr (prep_record_get_text (session, PREP_SESSION_ENDED), ==, "2026-09-21T14:14:20Z");
  assert_phase (session, 0, 180, 60);
}

static void
test_starting_another_files_the_offer (Fixture      *fixture,
                                       gconstpointer data)
{
  start (fixture, DRILL);
  pass (fixture, MINUTE);
  kill_and_start (fixture, MINUTE);

  start (fixture, "story-sprint-15");
  g_assert_cmpstr (prep_record_get_text (only_session (fixture), PREP_SESSION_TITLE), ==,
                   "Quick drill");
  g_assert_true (gtk_widget_get_mapped (face_of (fixture)));
}

static gboolean
is_running_there (gpointer folder)
{
  return prep_running_is_there (folder);
}

static gboolean
is_quiet (gpointer folder)
{
  return !prep_running_is_there (folder);
}

static void
test_nothing_is_left_when_it_is_saved (Fixture      *fixture,
                                       gconstpointer data)
{
  start (fixture, DRILL);
  prep_ui_wait_until (is_running_there, fixture->folder);
  pass (fixture, MINUTE);
  gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL);
  prep_ui_wait_until (is_quiet, fixture->folder);
  g_assert_false (prep_store_is_dirty (prep_library_get_store (fixture->library)));
}

static void
test_a_kill_after_the_end_files_it_once (Fixture      *fixture,
                                         gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, PREP_RUNNING_FILE, NULL);
  g_autofree char *copy = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  start (fixture, DRILL);
  pass (fixture, MINUTE);
  gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL);
  only_session (fixture);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (prep_store_flush (prep_library_get_store (fixture->library), NULL));
  end (fixture);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  /* Killed before the file was removed: the session is there already. */
  begin (fixture);
  start (fixture, DRILL);
  pass (fixture, MINUTE);
  end (fixture);
  g_file_get_contents (path, &copy, &length, &error);
  g_assert_no_error (error);
  begin (fixture);
  act (fixture, "interview.file", NULL);
  end (fixture);
  g_assert_true (g_file_set_contents (path, copy, length, NULL));
  begin (fixture);
  g_assert_false (prep_practice_is_offered (practice_of (fixture)));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (fixture->library)), ==,
                    2);
}

static void
test_a_session_survives_and_keeps_its_review (Fixture      *fixture,
                                              gconstpointer data)
{
  g_autofree char *place = NULL;
  PrepRecord *session;
  PrepRecord *review;
  GtkWidget *text;

  start (fixture, DRILL);
  pass (fixture, MINUTE);
  gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL);
  prep_ui_turn ();
  text = prep_ui_find_type (fixture->window, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "Asked early", -1);
  end (fixture);

  begin (fixture);
  session = only_session (fixture);
  assert_phase (session, 0, 180, 60);
  review = prep_record_get_record (session, PREP_SESSION_SELF);
  g_assert_cmpstr (prep_record_get_text (review, PREP_REVIEW_WENT_WELL), ==, "Asked early");

  act (fixture, "interview.open", "page/interview/history");
  g_assert_nonnull (prep_ui_find_text (fixture->window, "Stopped · 1 minute of 15 minutes"));
  prep_ui_assert_names (fixture->window);

  place = prep_record_dup_place (session);
  act (fixture, "interview.open", place);
  g_assert_nonnull (prep_ui_find_text (fixture->window, "not reached, 7 minutes planned"));
  prep_ui_assert_names (fixture->window);

  act (fixture, "interview.delete", prep_record_get_id (session));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (fixture->library)), ==,
                    0);
  g_assert_false (prep_page_get_can_go_back (PREP_PAGE (fixture->page)));
  g_assert_true (prep_history_undo (prep_library_get_history (fixture->library)));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_sessions (fixture->library)), ==,
                    1);
}

static void
test_new_starts_the_chosen_plan (Fixture      *fixture,
                                 gconstpointer data)
{
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_PLAN, "culture-30");

  act (fixture, "interview.show-plan", id);
  g_assert_true (prep_page_get_can_go_back (PREP_PAGE (fixture->page)));
  prep_ui_assert_names (fixture->window);
  prep_page_new_item (PREP_PAGE (fixture->page));
  prep_ui_turn ();
  g_assert_cmpstr (prep_practice_get_mock (practice_of (fixture))->title, ==,
                   "Culture conversation");
  g_assert_false (prep_page_get_can_new (PREP_PAGE (fixture->page)));
  prep_ui_assert_names (fixture->window);
}

static void
test_ticks_only_while_it_is_seen (Fixture      *fixture,
                                  gconstpointer data)
{
  guint n = 0;

  start (fixture, DRILL);
  g_signal_connect_data (run_of (fixture), "tick", G_CALLBACK (g_atomic_int_inc), &n, NULL,
                         G_CONNECT_SWAPPED);
  pass (fixture, SECOND);
  g_assert_cmpuint (n, ==, 1);

  gtk_widget_hide (fixture->window);
  prep_ui_turn ();
  pass (fixture, SECOND);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_the_bar_says_what_it_shows (void)
{
  static const PrepPhaseSpan spans[] = {
    { "Clarify", 5 * MINUTE, 4 * MINUTE },
    { "Plan", 8 * MINUTE, 9 * MINUTE + 30 * SECOND },
    { "Code", 17 * MINUTE, 0 },
  };
  PrepPhaseBar *bar = PREP_PHASE_BAR (g_object_ref_sink (prep_phase_bar_new ()));
  g_autofree char *words = NULL;

  prep_phase_bar_set_spans (bar, spans, G_N_ELEMENTS (spans), 1, 0);
  words = prep_phase_bar_dup_words (bar);
  g_assert_cmpstr (words, ==,
                   "Clarify: 4 minutes of 5 minutes\n"
                   "Plan: 10 minutes of 8 minutes, 2 minutes over\n"
                   "Code: 17 minutes planned");
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
  g_assert_finalize_object (bar);
}

static void
test_fits_a_phone (Fixture      *fixture,
                   gconstpointer data)
{
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_PLAN, DRILL);

  prep_ui_assert_fits (GTK_WIDGET (fixture->page), 360);
  act (fixture, "interview.show-plan", id);
  prep_ui_assert_fits (GTK_WIDGET (fixture->page), 360);
  start (fixture, DRILL);
  pass (fixture, MINUTE);
  prep_ui_assert_fits (GTK_WIDGET (fixture->page), 360);
  gtk_widget_activate_action (face_of (fixture), "timer.stop", NULL);
  prep_ui_turn ();
  prep_ui_assert_fits (GTK_WIDGET (fixture->page), 360);
}

static const struct
{
  const char *path;
  void (*test) (Fixture *, gconstpointer);
} tests[] = {
  { "/interview/a-plan-is-run-to-its-end-by-keys", test_a_plan_is_run_to_its_end_by_keys },
  { "/interview/one-undo-takes-a-session-back", test_one_undo_takes_a_session_back },
  { "/interview/a-wrong-click-is-not-kept", test_a_wrong_click_is_not_kept },
  { "/interview/digits-and-overtime", test_digits_are_rounded_up_and_overtime_is_told },
  { "/interview/the-words-change-with-the-minute", test_the_words_change_with_the_minute },
  { "/interview/a-field-keeps-its-keys", test_a_field_keeps_its_keys },
  { "/interview/what-is-typed-in-a-field-counts-nothing",
    test_what_is_typed_in_a_field_counts_nothing },
  { "/interview/cues-come-once", test_cues_come_once },
  { "/interview/a-sleep-is-asked-about", test_a_sleep_is_asked_about },
  { "/interview/a-kill-is-offered-again", test_a_kill_is_offered_again },
  { "/interview/the-time-it-was-gone-can-count", test_the_time_it_was_gone_can_count },
  { "/interview/what-was-paused-is-only-resumed", test_what_was_paused_is_only_resumed },
  { "/interview/an-offer-can-be-filed", test_an_offer_can_be_filed },
  { "/interview/starting-another-files-the-offer", test_starting_another_files_the_offer },
  { "/interview/nothing-is-left-when-it-is-saved", test_nothing_is_left_when_it_is_saved },
  { "/interview/a-kill-after-the-end-files-it-once", test_a_kill_after_the_end_files_it_once },
  { "/interview/a-session-survives", test_a_session_survives_and_keeps_its_review },
  { "/interview/new-starts-the-chosen-plan", test_new_starts_the_chosen_plan },
  { "/interview/ticks-only-while-it-is-seen", test_ticks_only_while_it_is_seen },
  { "/interview/fits-a-phone", test_fits_a_phone },
};

static void
add_tests (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add_func ("/interview/the-bar-says-what-it-shows", test_the_bar_says_what_it_shows);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
