/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "app/prep-page.h"
#include "model/prep-enums.h"
#include "model/prep-story.h"
#include "store/prep-history.h"
#include "widgets/prep-bind.h"
#include "widgets/prep-stars.h"

/* A record of each kind of field that can be bound. */
#define TEST_TYPE_NOTE (test_note_get_type ())
G_DECLARE_FINAL_TYPE (TestNote, test_note, TEST, NOTE, PrepRecord)

enum
{
  NOTE_TEXT = PREP_RECORD_N_FIELDS,
  NOTE_STARS,
  NOTE_DONE,
  NOTE_STAGE,
  NOTE_DUE_ON,
};

static const PrepField note_fields[] = {
  { "text", PREP_FIELD_TEXT, "Text" },
  { "stars", PREP_FIELD_NUMBER, "Stars", .max = 5 },
  { "done", PREP_FIELD_FLAG, "Done" },
  { "stage", PREP_FIELD_TOKEN, "Stage", .get_type = prep_stage_get_type },
  { "due_on", PREP_FIELD_DAY, "Due" },
};

PREP_DEFINE_RECORD (TestNote, test_note, note_fields)

/* Both widgets for text, told apart only here. */
typedef struct
{
  PrepRecord *note;
  GtkWidget *widget;
  GtkWidget *window;
} Text;

static const char *kinds[] = { "entry", "row", "view" };

static void
text_open (Text       *self,
           const char *kind,
           const char *text)
{
  self->note = prep_record_new (TEST_TYPE_NOTE);
  g_assert_true (prep_record_set_text (self->note, NOTE_TEXT, text));

  if (g_str_equal (kind, "entry"))
    self->widget = gtk_entry_new ();
  else if (g_str_equal (kind, "row"))
    self->widget = adw_entry_row_new ();
  else
    self->widget = gtk_text_view_new ();

  prep_bind_text (self->note, NOTE_TEXT, self->widget);
  self->window = prep_ui_show (self->widget, 360, 200);
  gtk_widget_grab_focus (self->widget);
}

static void
text_close (Text *self)
{
  prep_ui_close (self->window);
  g_assert_finalize_object (self->note);
}

static GtkTextBuffer *
buffer_of (Text *self)
{
  return GTK_IS_TEXT_VIEW (self->widget) ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget))
                                         : NULL;
}

static void
assert_shown (Text       *self,
              const char *text)
{
  GtkTextBuffer *buffer = buffer_of (self);
  g_autofree char *shown = NULL;

  if (buffer != NULL)
    g_object_get (buffer, "text", &shown, NULL);
  else
    shown = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->widget)));

  g_assert_cmpstr (shown, ==, text);
}

static void
select_text (Text *self,
             int   bound,
             int   caret)
{
  GtkTextBuffer *buffer = buffer_of (self);
  GtkTextIter a, b;

  if (buffer == NULL)
    {
      gtk_editable_select_region (GTK_EDITABLE (self->widget), bound, caret);
      return;
    }
  gtk_text_buffer_get_iter_at_offset (buffer, &a, caret);
  gtk_text_buffer_get_iter_at_offset (buffer, &b, bound);
  gtk_text_buffer_select_range (buffer, &a, &b);
}

static void
assert_selected (Text *self,
                 int   start,
                 int   end)
{
  GtkTextBuffer *buffer = buffer_of (self);
  int a, b;

  if (buffer == NULL)
    {
      gtk_editable_get_selection_bounds (GTK_EDITABLE (self->widget), &a, &b);
    }
  else
    {
      GtkTextIter from, to;

      gtk_text_buffer_get_selection_bounds (buffer, &from, &to);
      a = gtk_text_iter_get_offset (&from);
      b = gtk_text_iter_get_offset (&to);
    }

  g_assert_cmpint (a, ==, start);
  g_assert_cmpint (b, ==, end);
}

/* As a key or a paste does: at the caret. */
static void
type_text (Text       *self,
           const char *text)
{
  GtkTextBuffer *buffer = buffer_of (self);

  if (buffer != NULL)
    {
      gtk_text_buffer_insert_at_cursor (buffer, text, -1);
      return;
    }

  g_signal_emit_by_name (gtk_window_get_focus (GTK_WINDOW (self->window)), "insert-at-cursor",
                         text);
}

static void
test_stores_what_is_typed_at_each_key (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Text text;

      text_open (&text, kinds[i], "ab");
      assert_shown (&text, "ab");
      select_text (&text, 1, 1);
      type_text (&text, "ü");
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, "aüb");
      type_text (&text, " ");
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, "aü b");
      text_close (&text);
    }
}

/* Caret or selection [bound, caret] in the text of before, and where it must be in that of after. */
static const struct
{
  const char *before;
  const char *after;
  int bound, caret;
  int start, end;
} outside[] = {
  { "one two three", "one 2 three", 13, 13, 11, 11 },
  { "one two three", "one 2 three", 2, 2, 2, 2 },
  { "one two three", "one 2 three", 8, 13, 6, 11 },
  { "one two three", "one 2 three", 13, 8, 6, 11 },
  { "one two three", "one 2 three", 0, 13, 0, 11 },
  { "one two three", "one 2 three", 6, 6, 5, 5 },
  { "one", "one more", 3, 3, 3, 3 },
  { "one", "no one", 1, 1, 4, 4 },
  { "äöü", "äxöü", 2, 2, 3, 3 },
  { "aaa", "aa", 3, 3, 2, 2 },
  { "gone", "", 2, 2, 0, 0 },
  { "", "come", 0, 0, 0, 0 },
};

static void
test_an_outside_change_keeps_caret_and_selection (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < G_N_ELEMENTS (outside); j++)
      {
        Text text;

        g_test_message ("%s: %s to %s", kinds[i], outside[j].before, outside[j].after);
        text_open (&text, kinds[i], outside[j].before);
        select_text (&text, outside[j].bound, outside[j].caret);
        prep_record_set_text (text.note, NOTE_TEXT, outside[j].after);
        assert_shown (&text, outside[j].after);
        assert_selected (&text, outside[j].start, outside[j].end);
        text_close (&text);
      }
}

static void
count_cb (gpointer object,
          guint   *count)
{
  (*count)++;
}

static void
test_equal_text_is_never_set (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint count = 0;
      Text text;

      text_open (&text, kinds[i], "same");
      g_signal_connect (buffer_of (&text) != NULL ? (gpointer) buffer_of (&text) : text.widget,
                        "changed", G_CALLBACK (count_cb), &count);
      prep_record_set_text (text.note, NOTE_TEXT, "same");
      g_object_notify (G_OBJECT (text.note), "text");
      g_assert_cmpuint (count, ==, 0);
      text_close (&text);
    }
}

static void
test_an_outside_change_waits_while_composing (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *composer;
      Text text;

      text_open (&text, kinds[i], "old");
      composer = buffer_of (&text) != NULL ? text.widget
                                           : prep_ui_find_type (text.widget, GTK_TYPE_TEXT);
      g_signal_emit_by_name (composer, "preedit-changed", "か");
      prep_record_set_text (text.note, NOTE_TEXT, "new");
      assert_shown (&text, "old");
      g_signal_emit_by_name (composer, "preedit-changed", "");
      assert_shown (&text, "new");
      text_close (&text);
    }
}

static void
test_typing_stops_at_the_limit (void)
{
  g_autofree char *full = g_strnfill (PREP_TEXT_MAX_CHARS - 2, 'a');
  g_autofree char *held = g_strconcat (full, "bc", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Text text;

      text_open (&text, kinds[i], full);
      select_text (&text, PREP_TEXT_MAX_CHARS - 2, PREP_TEXT_MAX_CHARS - 2);
      type_text (&text, "bcdef");
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, held);
      type_text (&text, "g");
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, held);
      text_close (&text);
    }
}

static void
test_a_longer_text_is_kept_and_can_be_shortened (void)
{
  g_autofree char *line = g_strnfill (PREP_TEXT_MAX_CHARS / 100, 'a');
  g_autoptr (GString) longer = g_string_new (NULL);

  /* In lines: one of this length would take GTK seconds to lay out. */
  for (int i = 0; i < 110; i++)
    g_string_append_printf (longer, "%s\n", line);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Text text;

      text_open (&text, kinds[i], longer->str);
      assert_shown (&text, longer->str);
      select_text (&text, 0, 0);
      type_text (&text, "x");
      assert_shown (&text, longer->str);

      if (buffer_of (&text) != NULL)
        {
          GtkTextIter from, to;

          gtk_text_buffer_get_iter_at_offset (buffer_of (&text), &from, 0);
          gtk_text_buffer_get_iter_at_offset (buffer_of (&text), &to, 5);
          gtk_text_buffer_delete (buffer_of (&text), &from, &to);
        }
      else
        {
          gtk_editable_delete_text (GTK_EDITABLE (text.widget), 0, 5);
        }
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, longer->str + 5);
      text_close (&text);
    }
}

static void
test_a_widget_can_be_bound_again (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      PrepRecord *other = prep_record_new (TEST_TYPE_NOTE);
      Text text;

      text_open (&text, kinds[i], "first");
      prep_record_set_text (other, NOTE_TEXT, "second");
      prep_bind_text (other, NOTE_TEXT, text.widget);
      assert_shown (&text, "second");
      type_text (&text, "x");
      g_assert_cmpstr (prep_record_get_text (text.note, NOTE_TEXT), ==, "first");
      prep_record_set_text (text.note, NOTE_TEXT, "third");
      g_assert_nonnull (strstr (prep_record_get_text (other, NOTE_TEXT), "x"));

      prep_unbind (text.widget);
      type_text (&text, "y");
      g_assert_null (strstr (prep_record_get_text (other, NOTE_TEXT), "y"));
      text_close (&text);
      g_assert_finalize_object (other);
    }
}

static void
test_own_undo_is_off (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Text text;

      text_open (&text, kinds[i], "");
      if (buffer_of (&text) != NULL)
        g_assert_false (gtk_text_buffer_get_enable_undo (buffer_of (&text)));
      else
        g_assert_false (gtk_editable_get_enable_undo (
          GTK_EDITABLE (prep_ui_find_type (text.widget, GTK_TYPE_TEXT))));
      text_close (&text);
    }
}

static void
test_numbers_flags_and_days_go_both_ways (void)
{
  PrepRecord *note = prep_record_new (TEST_TYPE_NOTE);
  GtkWidget *stars = g_object_ref_sink (prep_stars_new ());
  GtkWidget *spin = g_object_ref_sink (gtk_spin_button_new_with_range (0, 5, 1));
  GtkWidget *check = g_object_ref_sink (gtk_check_button_new ());
  GtkWidget *row = g_object_ref_sink (prep_day_row_new ("Due"));

  prep_bind_number (note, NOTE_STARS, stars, "value");
  prep_bind_number (note, NOTE_STARS, spin, "value");
  prep_bind_flag (note, NOTE_DONE, check);
  prep_bind_day (note, NOTE_DUE_ON, PREP_DAY_ROW (row));

  prep_stars_set_value (PREP_STARS (stars), 4);
  g_assert_cmpint (prep_record_get_number (note, NOTE_STARS), ==, 4);
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)), ==, 4);
  prep_record_set_number (note, NOTE_STARS, 2);
  g_assert_cmpint (prep_stars_get_value (PREP_STARS (stars)), ==, 2);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (prep_record_get_flag (note, NOTE_DONE));
  prep_record_set_flag (note, NOTE_DONE, FALSE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));

  prep_day_row_set_day (PREP_DAY_ROW (row), "2026-10-14");
  g_assert_cmpstr (prep_record_get_text (note, NOTE_DUE_ON), ==, "2026-10-14");
  prep_record_set_text (note, NOTE_DUE_ON, "");
  g_assert_cmpstr (prep_day_row_get_day (PREP_DAY_ROW (row)), ==, "");

  g_object_unref (stars);
  g_object_unref (spin);
  g_object_unref (check);
  g_object_unref (row);
  g_assert_finalize_object (note);
}

static void
test_a_word_is_chosen_by_its_label (void)
{
  PrepRecord *note = prep_record_new (TEST_TYPE_NOTE);
  GtkWidget *drop_downs[] = { gtk_drop_down_new (NULL, NULL), adw_combo_row_new () };

  for (guint i = 0; i < G_N_ELEMENTS (drop_downs); i++)
    {
      GtkWidget *drop_down = g_object_ref_sink (drop_downs[i]);
      guint selected;

      prep_record_set_token (note, NOTE_STAGE, PREP_STAGE_APPLIED);
      prep_bind_token (note, NOTE_STAGE, drop_down);
      g_object_get (drop_down, "selected", &selected, NULL);
      g_assert_cmpuint (selected, ==, PREP_STAGE_APPLIED);

      g_object_set (drop_down, "selected", PREP_STAGE_OFFER, NULL);
      g_assert_cmpint (prep_record_get_token (note, NOTE_STAGE), ==, PREP_STAGE_OFFER);

      /* A newer version's word is not lost by looking at it. */
      g_assert_true (prep_record_set_text (note, NOTE_STAGE, "waitlisted"));
      g_object_get (drop_down, "selected", &selected, NULL);
      g_assert_cmpuint (selected, ==, GTK_INVALID_LIST_POSITION);
      g_assert_cmpstr (prep_record_get_text (note, NOTE_STAGE), ==, "waitlisted");
      prep_unbind (drop_down);
      g_object_unref (drop_down);
    }

  g_assert_finalize_object (note);
}

/* A page that holds one bound field and one to go to, over the library of a running program. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, PrepPage)

struct _TestPage
{
  PrepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, PREP_TYPE_PAGE)

static void
test_page_class_init (TestPageClass *klass)
{
}

static void
test_page_init (TestPage *self)
{
}

typedef struct
{
  Text text; /* its note is a story of the library, so that the history sees it */
  PrepHistory *history;
  GtkWidget *elsewhere;
  char *told;
  guint n_told;
} Desk;

static void
told_cb (Desk     *self,
         AdwToast *toast)
{
  g_free (self->told);
  self->told = g_strdup (adw_toast_get_title (toast));
  self->n_told++;
}

static void
desk_open (Desk       *self,
           PrepWindow *window,
           const char *kind)
{
  PrepLibrary *library = prep_ui_get_library (window);
  GtkWidget *page = g_object_new (TEST_TYPE_PAGE, "library", library, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *widgets[] = { gtk_entry_new (), adw_entry_row_new (), gtk_text_view_new () };
  PrepRecord *story = prep_record_new (PREP_TYPE_STORY);

  *self = (Desk){ .history = prep_library_get_history (library) };
  g_assert_true (prep_collection_add (prep_library_get_stories (library), story));
  prep_history_settle (self->history);

  self->elsewhere = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), self->elsewhere);
  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    {
      gtk_box_append (GTK_BOX (box), widgets[i]);
      if (g_str_equal (kinds[i], kind))
        self->text.widget = widgets[i];
    }
  adw_bin_set_child (ADW_BIN (page), box);
  g_signal_connect_swapped (page, "add-toast", G_CALLBACK (told_cb), self);

  self->text.note = story;
  prep_bind_text (story, PREP_STORY_TITLE, self->text.widget);
  self->text.window = prep_ui_show (page, 360, 200);
  prep_ui_wait_until ((PrepUiCondition) gtk_window_is_active, self->text.window);
  gtk_widget_grab_focus (self->text.widget);
}

static void
desk_close (Desk *self)
{
  prep_ui_close (self->text.window);
  g_object_unref (self->text.note);
  g_free (self->told);
}

static void
undo_to (Desk       *self,
         const char *text)
{
  g_assert_true (prep_history_undo (self->history));
  assert_shown (&self->text, text);
}

static void
test_the_limit_is_told (PrepWindow *window)
{
  g_autofree char *full = g_strnfill (PREP_TEXT_MAX_CHARS - 1, 'a');
  g_autofree char *words = g_strdup_printf ("A field holds %'d characters", PREP_TEXT_MAX_CHARS);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Desk desk;

      desk_open (&desk, window, kinds[i]);
      g_assert_true (prep_record_set_text (desk.text.note, PREP_STORY_TITLE, full));
      g_assert_cmpuint (desk.n_told, ==, 0);
      type_text (&desk.text, "b");
      g_assert_cmpuint (desk.n_told, ==, 0);
      type_text (&desk.text, "c");
      g_assert_cmpuint (desk.n_told, ==, 1);
      g_assert_cmpstr (desk.told, ==, words);
      desk_close (&desk);
    }
}

static void
test_leaving_a_field_ends_the_step (PrepWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Desk desk;

      desk_open (&desk, window, kinds[i]);
      type_text (&desk.text, "a");
      prep_ui_turn ();
      type_text (&desk.text, "b");
      prep_ui_turn ();
      gtk_widget_grab_focus (desk.elsewhere);
      prep_ui_turn ();
      gtk_widget_grab_focus (desk.text.widget);
      select_text (&desk.text, 2, 2);
      type_text (&desk.text, "c");
      assert_shown (&desk.text, "abc");

      undo_to (&desk, "ab");
      undo_to (&desk, "");
      desk_close (&desk);
    }
}

static gboolean
has_pasted (gpointer data)
{
  Desk *desk = data;

  return g_str_has_suffix (prep_record_get_text (desk->text.note, PREP_STORY_TITLE), "pasted");
}

static void
test_a_paste_is_a_step_of_its_own (PrepWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      Desk desk;

      desk_open (&desk, window, kinds[i]);
      gdk_clipboard_set_text (gtk_widget_get_clipboard (desk.text.window), "pasted");
      type_text (&desk.text, "a");
      prep_ui_turn ();
      type_text (&desk.text, "b");
      prep_ui_turn ();
      g_signal_emit_by_name (gtk_window_get_focus (GTK_WINDOW (desk.text.window)),
                             "paste-clipboard");
      prep_ui_wait_until (has_pasted, &desk);
      type_text (&desk.text, "c");
      assert_shown (&desk.text, "abpastedc");

      undo_to (&desk, "abpasted");
      undo_to (&desk, "ab");
      undo_to (&desk, "");
      desk_close (&desk);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/bind/stores-what-is-typed-at-each-key",
                   test_stores_what_is_typed_at_each_key);
  g_test_add_func ("/bind/an-outside-change-keeps-caret-and-selection",
                   test_an_outside_change_keeps_caret_and_selection);
  g_test_add_func ("/bind/equal-text-is-never-set", test_equal_text_is_never_set);
  g_test_add_func ("/bind/an-outside-change-waits-while-composing",
                   test_an_outside_change_waits_while_composing);
  g_test_add_func ("/bind/typing-stops-at-the-limit", test_typing_stops_at_the_limit);
  g_test_add_func ("/bind/a-longer-text-is-kept-and-can-be-shortened",
                   test_a_longer_text_is_kept_and_can_be_shortened);
  g_test_add_func ("/bind/a-widget-can-be-bound-again", test_a_widget_can_be_bound_again);
  g_test_add_func ("/bind/own-undo-is-off", test_own_undo_is_off);
  g_test_add_func ("/bind/numbers-flags-and-days-go-both-ways",
                   test_numbers_flags_and_days_go_both_ways);
  g_test_add_func ("/bind/a-word-is-chosen-by-its-label", test_a_word_is_chosen_by_its_label);
  prep_ui_add_window_test ("/bind/the-limit-is-told", test_the_limit_is_told);
  prep_ui_add_window_test ("/bind/leaving-a-field-ends-the-step",
                           test_leaving_a_field_ends_the_step);
  prep_ui_add_window_test ("/bind/a-paste-is-a-step-of-its-own",
                           test_a_paste_is_a_step_of_its_own);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
