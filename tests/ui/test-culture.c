/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "content/prep-shipped.h"
#include "culture/prep-culture-detail.h"
#include "culture/prep-culture-head.h"
#include "culture/prep-culture-language.h"
#include "culture/prep-culture-list.h"
#include "culture/prep-culture-row.h"
#include "culture/prep-culture-story.h"
#include "culture/prep-culture-text.h"
#include "culture/prep-token-choice.h"
#include "model/prep-library.h"
#include "model/prep-story.h"

/* The tab in the real window, and what a test looks at in it. */
typedef struct
{
  GtkWidget *window;
  PrepPage *page;
  PrepLibrary *library;
  PrepCultureHead *head;
  PrepCultureList *list;
  PrepCultureDetail *detail;
  GtkWidget *leaflet;
} Culture;

static Culture
open_culture (PrepWindow *window)
{
  Culture self = { GTK_WIDGET (window) };
  GtkWidget *page;

  gtk_widget_activate_action (self.window, "win.tab", "s", "culture");
  prep_ui_turn ();
  self.library = prep_ui_get_library (window);
  self.page = prep_window_get_page (window, "culture");
  page = GTK_WIDGET (self.page);
  self.head = PREP_CULTURE_HEAD (prep_ui_find_type (page, PREP_TYPE_CULTURE_HEAD));
  self.list = PREP_CULTURE_LIST (prep_ui_find_type (page, PREP_TYPE_CULTURE_LIST));
  self.detail = PREP_CULTURE_DETAIL (prep_ui_find_type (page, PREP_TYPE_CULTURE_DETAIL));
  self.leaflet = prep_ui_find_type (page, ADW_TYPE_LEAFLET);

  return self;
}

static void
open_item (Culture    *self,
           const char *key)
{
  g_autofree char *id = prep_content_dup_id (PREP_CONTENT_MEMO_ITEM, key);
  g_autofree char *place = g_strconcat ("memo-item/", id, NULL);

  prep_window_open (PREP_WINDOW (self->window), place);
  prep_ui_turn ();
}

static const char *
shown_title (Culture *self)
{
  return prep_culture_item_get_title (prep_culture_detail_get_item (self->detail));
}

static PrepRecord *
shown_record (Culture *self)
{
  return prep_culture_item_get_record (prep_culture_detail_get_item (self->detail));
}

/* The one of the items, not the one that the drop-down opens. */
static GtkWidget *
get_view (Culture *self)
{
  GtkWidget *row = prep_ui_find_type (GTK_WIDGET (self->list), PREP_TYPE_CULTURE_ROW);

  return gtk_widget_get_ancestor (row, GTK_TYPE_LIST_VIEW);
}

static void
press (Culture    *self,
       const char *label)
{
  GtkWidget *text = prep_ui_find_text (GTK_WIDGET (self->detail), label);
  GtkWidget *button = gtk_widget_get_ancestor (text, GTK_TYPE_TOGGLE_BUTTON);

  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  prep_ui_turn ();
}

static GtkTextBuffer *
text_buffer (Culture *self,
             guint    nth)
{
  GtkWidget *child = gtk_widget_get_parent (
    prep_ui_find_type (GTK_WIDGET (self->detail), PREP_TYPE_CULTURE_STORY));
  GtkWidget *text = NULL;

  for (child = gtk_widget_get_first_child (child); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (PREP_IS_CULTURE_TEXT (child) && nth-- == 0)
      text = child;
  g_assert_nonnull (text);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (prep_ui_find_type (text, GTK_TYPE_TEXT_VIEW)));
}

static char *
dup_file (Culture *self)
{
  PrepStore *store = prep_library_get_store (self->library);
  g_autofree char *path = g_build_filename (prep_store_get_folder (store), "culture.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_assert_true (prep_store_flush (store, &error));
  g_assert_no_error (error);
  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

static PrepRecord *
add_story (Culture    *self,
           const char *title)
{
  PrepRecord *story = prep_record_new (PREP_TYPE_STORY);

  prep_record_set_text (story, PREP_STORY_TITLE, title);
  g_assert_true (prep_collection_add (prep_library_get_stories (self->library), story));
  g_object_unref (story);

  return story;
}

/* Rows come with the next frame. */
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

static void
wait_for (gpointer    root,
          const char *text)
{
  prep_ui_wait_until (is_shown, &(Shown){ root, text });
}

static void
test_opening_writes_nothing (PrepWindow *window)
{
  Culture self = open_culture (window);
  g_autofree char *text = NULL;

  open_item (&self, "value-candor");
  g_assert_cmpstr (shown_title (&self), ==, "Candor");
  gtk_widget_activate_action (GTK_WIDGET (self.page), "culture.next", NULL);
  g_assert_cmpstr (shown_title (&self), ==, "Creativity");
  open_item (&self, "g-values");
  g_assert_cmpstr (shown_title (&self), ==, "The named values");

  text = dup_file (&self);
  g_assert_null (text);
  g_assert_false (prep_history_get_can_undo (prep_library_get_history (self.library)));
}

static void
test_a_stance_is_all_that_is_stored (PrepWindow *window)
{
  Culture self = open_culture (window);
  g_autofree char *text = NULL;
  PrepHistory *history = prep_library_get_history (self.library);

  open_item (&self, "value-candor");
  press (&self, "Does not resonate");
  text = dup_file (&self);
  g_assert_nonnull (strstr (text, "\"stance\": \"does-not\""));
  g_assert_nonnull (strstr (text, "\"key\": \"value-candor\""));
  g_assert_null (strstr (text, "title"));
  g_assert_null (strstr (text, "look_for"));
  g_assert_null (strstr (text, "status"));

  /* Undo removes outright, and the page shows an item that was never touched. */
  g_assert_true (prep_history_undo (history));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_memos (self.library)), ==, 0);
  g_assert_cmpint (prep_culture_item_get_stance (prep_culture_detail_get_item (self.detail)), ==,
                   PREP_STANCE_NONE);
  press (&self, "Mixed");
  g_assert_cmpint (prep_record_get_token (
                     PREP_RECORD (prep_shipped_find_memo_item (self.library, "value-candor")),
                     PREP_MEMO_ITEM_STANCE), ==, PREP_STANCE_MIXED);
}

static void
test_pressing_a_stance_again_takes_it_back (PrepWindow *window)
{
  Culture self = open_culture (window);

  open_item (&self, "pay");
  press (&self, "Unsure");
  g_assert_cmpint (prep_record_get_token (shown_record (&self), PREP_MEMO_ITEM_STANCE), ==,
                   PREP_STANCE_UNSURE);
  press (&self, "Unsure");
  g_assert_cmpint (prep_record_get_token (shown_record (&self), PREP_MEMO_ITEM_STANCE), ==,
                   PREP_STANCE_NONE);

  /* A state of reading is always one of the four. */
  press (&self, "Unread");
  g_assert_cmpint (prep_record_get_token (shown_record (&self), PREP_MEMO_ITEM_STATUS), ==,
                   PREP_READ_STATUS_UNREAD);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (
    prep_ui_find_text (GTK_WIDGET (self.detail), "Unread"), GTK_TYPE_TOGGLE_BUTTON))));
}

static void
test_typing_makes_the_record_in_one_step (PrepWindow *window)
{
  Culture self = open_culture (window);
  PrepHistory *history = prep_library_get_history (self.library);
  GtkTextBuffer *because;
  g_autofree char *left = NULL;

  open_item (&self, "keeper-test");
  because = text_buffer (&self, 0);
  gtk_text_buffer_insert_at_cursor (because, "I", -1);
  prep_ui_turn ();
  gtk_text_buffer_insert_at_cursor (because, " like it", -1);
  prep_ui_turn ();
  g_assert_cmpstr (prep_record_get_text (shown_record (&self), PREP_MEMO_ITEM_BECAUSE), ==,
                   "I like it");
  g_assert_true (prep_shipped_find_memo_item (self.library, "keeper-test") ==
                 PREP_MEMO_ITEM (shown_record (&self)));

  g_assert_true (prep_history_undo (history));
  g_assert_cmpuint (prep_collection_get_length (prep_library_get_memos (self.library)), ==, 0);
  g_object_get (because, "text", &left, NULL);
  g_assert_cmpstr (left, ==, "");
}

static void
test_progress_counts (PrepWindow *window)
{
  Culture self = open_culture (window);

  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "0 of 27 read · 0 reflected"));
  open_item (&self, "opening");
  press (&self, "Read");
  open_item (&self, "dream-team");
  press (&self, "Reflected");
  open_item (&self, "pay");
  press (&self, "Reading");
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "2 of 27 read · 1 reflected"));
  wait_for (self.list, "Reading");

  /* The other document has its own. */
  open_item (&self, "g-values");
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "0 of 11 read · 0 reflected"));
}

static void
test_space_marks_as_read (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *view = get_view (&self);
  PrepRecord *record;

  open_item (&self, "opening");
  g_assert_true (prep_ui_key (view, "space"));
  record = shown_record (&self);
  g_assert_cmpint (prep_record_get_token (record, PREP_MEMO_ITEM_STATUS), ==,
                   PREP_READ_STATUS_READ);
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_READ_ON), !=, "");
  g_assert_true (prep_ui_key (view, "space"));
  g_assert_cmpint (prep_record_get_token (record, PREP_MEMO_ITEM_STATUS), ==,
                   PREP_READ_STATUS_UNREAD);
  g_assert_cmpstr (prep_record_get_text (record, PREP_MEMO_ITEM_READ_ON), ==, "");
}

static void
test_keys_go_through_the_list (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *page = GTK_WIDGET (self.page);

  g_assert_cmpstr (shown_title (&self), ==, "Title and opening");
  g_assert_false (prep_ui_key (page, "<Alt>Up"));
  g_assert_true (prep_ui_key (page, "<Alt>Down"));
  g_assert_cmpstr (shown_title (&self), ==, "The Dream Team");
  g_assert_true (prep_culture_list_get_selected (self.list) ==
                 prep_culture_detail_get_item (self.detail));
  g_assert_true (prep_ui_key (page, "<Alt>Up"));
  g_assert_cmpstr (shown_title (&self), ==, "Title and opening");
}

static void
test_enter_opens_where_one_is (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *focus;

  open_item (&self, "pay");
  press (&self, "Reading");
  g_signal_emit_by_name (self.list, "activated");
  prep_ui_turn ();
  focus = gtk_window_get_focus (GTK_WINDOW (self.window));
  g_assert_true (GTK_IS_TOGGLE_BUTTON (focus));
  g_assert_nonnull (prep_ui_find_text (focus, "Reading"));
}

static void
test_the_choices_fit_any_width (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *choice = prep_ui_find_type (GTK_WIDGET (self.detail), PREP_TYPE_TOKEN_CHOICE);
  int row, natural, narrow, column, minimum;

  gtk_widget_measure (choice, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  gtk_widget_measure (choice, GTK_ORIENTATION_VERTICAL, natural, &row, NULL, NULL, NULL);
  gtk_widget_measure (choice, GTK_ORIENTATION_VERTICAL, natural - 1, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (choice, GTK_ORIENTATION_VERTICAL, minimum, &column, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 200);
  g_assert_cmpint (narrow, ==, 2 * row + 6);
  g_assert_cmpint (column, ==, 4 * row + 3 * 6);
}

static void
test_a_story_proves_an_item (PrepWindow *window)
{
  Culture self = open_culture (window);
  PrepRecord *story = add_story (&self, "The <b>outage</b>");
  GtkWidget *picker, *drop_down, *button;
  guint n;

  open_item (&self, "value-courage");
  picker = prep_ui_find_type (GTK_WIDGET (self.detail), PREP_TYPE_CULTURE_STORY);
  drop_down = prep_ui_find_type (picker, GTK_TYPE_DROP_DOWN);
  button = prep_ui_find_action (picker, "app.open");
  g_assert_false (gtk_widget_get_visible (button));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 1);
  prep_ui_turn ();
  g_assert_cmpstr (prep_record_get_text (shown_record (&self), PREP_MEMO_ITEM_STORY), ==,
                   prep_record_get_id (story));
  g_assert_true (gtk_widget_get_visible (button));
  wait_for (self.list, "story: The <b>outage</b>");

  /* The link is known from the story too. */
  prep_library_get_references (self.library, prep_record_get_id (story), &n);
  g_assert_cmpuint (n, ==, 1);

  /* A story that is gone is told, and its link kept. */
  g_assert_true (prep_collection_delete (prep_library_get_stories (self.library), story));
  prep_ui_turn ();
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_nonnull (prep_ui_find_text (drop_down, "Deleted story"));
  wait_for (self.list, "story: Deleted story");
  g_assert_cmpstr (prep_record_get_text (shown_record (&self), PREP_MEMO_ITEM_STORY), ==,
                   prep_record_get_id (story));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 0);
  prep_ui_turn ();
  g_assert_cmpstr (prep_record_get_text (shown_record (&self), PREP_MEMO_ITEM_STORY), ==, "");
}

static void
test_an_item_of_ones_own (PrepWindow *window)
{
  Culture self = open_culture (window);
  PrepHistory *history = prep_library_get_history (self.library);
  GtkWidget *title;
  PrepCultureItem *item;

  g_assert_true (prep_ui_accel (self.window, "<Control>n"));
  prep_ui_turn ();
  item = prep_culture_detail_get_item (self.detail);
  g_assert_true (prep_culture_item_is_own (item));
  title = gtk_window_get_focus (GTK_WINDOW (self.window));
  g_assert_true (GTK_IS_TEXT (title));
  gtk_editable_set_text (GTK_EDITABLE (title), "Their blog");
  prep_ui_turn ();
  g_assert_cmpstr (shown_title (&self), ==, "Their blog");
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "0 of 28 read · 0 reflected"));
  prep_ui_assert_names (self.window);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "culture.delete", NULL);
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (self.window, "Their blog deleted"));
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "0 of 27 read · 0 reflected"));
  g_assert_cmpstr (shown_title (&self), ==, "Your own summary");
  g_assert_true (prep_history_undo (history));
  prep_ui_turn ();
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "0 of 28 read · 0 reflected"));
}

static void
test_a_shipped_item_stays (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *view = get_view (&self);

  open_item (&self, "opening");
  press (&self, "Read");
  g_assert_false (prep_ui_key (view, "Delete"));
  g_assert_false (prep_culture_document_remove_item (
    prep_culture_head_get_document (self.head), prep_culture_detail_get_item (self.detail)));
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.head), "1 of 27 read · 0 reflected"));
}

static gboolean
finds_nothing (gpointer list)
{
  return prep_ui_find_text (list, "No item found") != NULL;
}

static gboolean
finds_one (gpointer list)
{
  return prep_ui_find_text (list, "The keeper test") != NULL &&
         prep_ui_find_text (list, "Candor") == NULL;
}

static void
test_search_and_filter (PrepWindow *window)
{
  Culture self = open_culture (window);
  GtkWidget *list = GTK_WIDGET (self.list);
  GtkWidget *entry = prep_ui_find_type (list, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *show = prep_ui_find_type (list, GTK_TYPE_DROP_DOWN);

  g_assert_true (prep_ui_accel (self.window, "<Control>f"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self.window)), entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "KÉEPER");
  prep_ui_wait_until (finds_one, list);
  gtk_editable_set_text (GTK_EDITABLE (entry), "nothing holds this");
  prep_ui_wait_until (finds_nothing, list);
  g_signal_emit_by_name (entry, "stop-search");
  prep_ui_turn ();
  g_assert_null (prep_ui_find_text (list, "No item found"));

  /* What was just read stays in sight until one goes on. */
  open_item (&self, "opening");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (show), 1);
  prep_ui_turn ();
  wait_for (list, "Title and opening");
  press (&self, "Read");
  prep_history_settle (prep_library_get_history (self.library));
  wait_for (list, "Title and opening");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (show), 2);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (show), 1);
  prep_ui_turn ();
  g_assert_null (prep_ui_find_text (list, "Title and opening"));
}

static void
test_the_language_is_free (PrepWindow *window)
{
  Culture self = open_culture (window);
  PrepCultureDocument *document = prep_culture_head_get_document (self.head);
  PrepCultureLanguage *language = PREP_CULTURE_LANGUAGE (
    prep_ui_find_type (GTK_WIDGET (self.head), PREP_TYPE_CULTURE_LANGUAGE));

  prep_culture_language_choose (language, "german");
  g_assert_cmpstr (prep_culture_document_get_language (document), ==, "de");
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (language), "German"));
  prep_culture_language_choose (language, " Suomi ");
  g_assert_cmpstr (prep_culture_document_get_language (document), ==, "Suomi");
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (language), "Suomi"));
  prep_culture_language_choose (language, "");
  g_assert_cmpstr (prep_culture_document_get_language (document), ==, "");
}

static void
test_the_link_is_the_originals (PrepWindow *window)
{
  Culture self = open_culture (window);
  g_autofree char *uri = prep_culture_document_dup_uri (prep_culture_head_get_document (self.head));
  g_autofree char *none = NULL;

  g_assert_cmpstr (uri, ==, "https://jobs.netflix.com/culture");
  open_item (&self, "g-values");
  none = prep_culture_document_dup_uri (prep_culture_head_get_document (self.head));
  g_assert_null (none);
  g_assert_null (prep_ui_find_text (GTK_WIDGET (self.head), "Open the page"));
}

static void
test_all_alike_is_told (PrepWindow *window)
{
  static const char *const keys[] = { "opening", "dream-team", "pay", "few-rules", "closing" };
  const char *start = "Everything resonates so far";
  Culture self = open_culture (window);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_assert_null (prep_ui_find_start (GTK_WIDGET (self.detail), start));
      open_item (&self, keys[i]);
      press (&self, "Resonates");
    }
  g_assert_nonnull (prep_ui_find_start (GTK_WIDGET (self.detail), start));
  press (&self, "Mixed");
  g_assert_null (prep_ui_find_start (GTK_WIDGET (self.detail), start));
}

static gboolean
is_narrow (gpointer page)
{
  return prep_page_get_narrow (page);
}

static void
test_narrow_shows_one_after_the_other (PrepWindow *window)
{
  Culture self = open_culture (window);

  g_assert_false (adw_leaflet_get_folded (ADW_LEAFLET (self.leaflet)));
  g_assert_false (prep_page_get_can_go_back (self.page));
  gtk_window_set_default_size (GTK_WINDOW (self.window), 400, 640);
  prep_ui_wait_until (is_narrow, self.page);
  prep_ui_turn ();
  g_assert_true (adw_leaflet_get_folded (ADW_LEAFLET (self.leaflet)));
  adw_leaflet_set_visible_child (ADW_LEAFLET (self.leaflet), GTK_WIDGET (self.list));
  prep_ui_turn ();
  g_assert_false (prep_page_get_can_go_back (self.page));
  prep_ui_assert_fits (GTK_WIDGET (self.page), 360);

  open_item (&self, "pay");
  g_assert_true (prep_page_get_can_go_back (self.page));
  g_assert_cmpstr (prep_page_get_title (self.page), ==, "Pay at the personal top of market");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (self.head)));
  prep_ui_assert_fits (GTK_WIDGET (self.page), 360);
  prep_ui_assert_names (self.window);

  g_assert_true (prep_ui_key (self.window, "Escape"));
  prep_ui_turn ();
  g_assert_false (prep_page_get_can_go_back (self.page));
  g_assert_cmpstr (prep_page_get_title (self.page), ==, "Culture");
  prep_ui_assert_names (self.window);
}

static void
test_everything_has_a_name (PrepWindow *window)
{
  Culture self = open_culture (window);
  PrepContentCulture const *texts = prep_content_get_culture (prep_page_get_content (self.page));

  open_item (&self, "pay");
  prep_ui_assert_names (self.window);
  g_assert_nonnull (prep_ui_find_text (GTK_WIDGET (self.page), texts->disclaimer));
}

static void
test_a_place_that_is_not_there (PrepWindow *window)
{
  Culture self = open_culture (window);

  g_assert_false (prep_page_open (self.page, "memo-item/4b0a1a52-0000-4000-8000-000000000000"));
  g_assert_false (prep_page_open (self.page, "memo/4b0a1a52-0000-4000-8000-000000000000"));
  g_assert_false (prep_page_open (self.page, "memo-item"));
}

static void
add_tests (void)
{
  static const struct
  {
    const char *path;
    PrepUiWindowTest test;
  } tests[] = {
    { "/culture/opening-writes-nothing", test_opening_writes_nothing },
    { "/culture/a-stance-is-all-that-is-stored", test_a_stance_is_all_that_is_stored },
    { "/culture/pressing-a-stance-again-takes-it-back",
      test_pressing_a_stance_again_takes_it_back },
    { "/culture/typing-makes-the-record-in-one-step", test_typing_makes_the_record_in_one_step },
    { "/culture/progress-counts", test_progress_counts },
    { "/culture/space-marks-as-read", test_space_marks_as_read },
    { "/culture/keys-go-through-the-list", test_keys_go_through_the_list },
    { "/culture/enter-opens-where-one-is", test_enter_opens_where_one_is },
    { "/culture/the-choices-fit-any-width", test_the_choices_fit_any_width },
    { "/culture/a-story-proves-an-item", test_a_story_proves_an_item },
    { "/culture/an-item-of-ones-own", test_an_item_of_ones_own },
    { "/culture/a-shipped-item-stays", test_a_shipped_item_stays },
    { "/culture/search-and-filter", test_search_and_filter },
    { "/culture/the-language-is-free", test_the_language_is_free },
    { "/culture/the-link-is-the-originals", test_the_link_is_the_originals },
    { "/culture/all-alike-is-told", test_all_alike_is_told },
    { "/culture/narrow-shows-one-after-the-other", test_narrow_shows_one_after_the_other },
    { "/culture/everything-has-a-name", test_everything_has_a_name },
    { "/culture/a-place-that-is-not-there", test_a_place_that_is_not_there },
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
