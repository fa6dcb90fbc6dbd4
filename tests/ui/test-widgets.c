/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "widgets/prep-banner.h"
#include "widgets/prep-day-row.h"
#include "widgets/prep-progress-ring.h"
#include "widgets/prep-stage-chip.h"
#include "widgets/prep-stars.h"
#include "widgets/prep-view-bar.h"

/* A tab that counts how often New was asked for. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, PrepPage)

struct _TestPage
{
  PrepPage parent_instance;
  guint n_new;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, PREP_TYPE_PAGE)

static void
test_page_new_item (PrepPage *page)
{
  TEST_PAGE (page)->n_new++;
}

static void
test_page_class_init (TestPageClass *klass)
{
  PREP_PAGE_CLASS (klass)->new_label = "New thing";
  PREP_PAGE_CLASS (klass)->new_item = test_page_new_item;
}

static void
test_page_init (TestPage *self)
{
}

static void
test_a_day_is_read_as_people_write_it (void)
{
  const struct
  {
    const char *typed;
    const char *day;
  } cases[] = {
    { "2026-10-14", "2026-10-14" },
    { " 2026-10-14 ", "2026-10-14" },
    { "October 14, 2026", "2026-10-14" },
    { "14 Oct 2026", "2026-10-14" },
    { "", "" },
    { "  ", "" },
    { "2026-02-30", NULL },
    { "2026-13-01", NULL },
    { "soon", NULL },
    { "<b>", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = prep_day_row_parse (cases[i].typed);

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_what_is_no_day_is_marked_and_not_taken (void)
{
  GtkWidget *row = prep_day_row_new ("Due");
  GtkWidget *window;

  prep_day_row_set_day (PREP_DAY_ROW (row), "2026-10-14");
  window = prep_ui_show (row, 400, 100);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "October 14, 2026");

  gtk_editable_set_text (GTK_EDITABLE (row), "soon");
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "soon");
  g_assert_cmpstr (prep_day_row_get_day (PREP_DAY_ROW (row)), ==, "2026-10-14");

  gtk_editable_set_text (GTK_EDITABLE (row), "2026-10-15");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (prep_day_row_get_day (PREP_DAY_ROW (row)), ==, "2026-10-15");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "October 15, 2026");

  gtk_editable_set_text (GTK_EDITABLE (row), "");
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (prep_day_row_get_day (PREP_DAY_ROW (row)), ==, "");

  prep_ui_assert_names (window);
  prep_ui_close (window);
}

static gboolean
has_day (gpointer row)
{
  return prep_day_row_get_day (row)[0] != '\0';
}

static void
test_paging_the_calendar_is_no_choice (void)
{
  GtkWidget *row = prep_day_row_new ("Due");
  GtkWidget *window = prep_ui_show (row, 400, 100);
  GtkWidget *button = prep_ui_find_type (row, GTK_TYPE_MENU_BUTTON);
  GtkWidget *calendar = prep_ui_find_type (button, GTK_TYPE_CALENDAR);
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, 10, 14, 0, 0, 0);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  prep_ui_turn ();
  g_assert_false (has_day (row));

  g_signal_emit_by_name (calendar, "day-selected");
  g_signal_emit_by_name (calendar, "next-month");
  prep_ui_turn ();
  g_assert_false (has_day (row));

  gtk_calendar_select_day (GTK_CALENDAR (calendar), time);
  prep_ui_wait_until (has_day, row);
  g_assert_cmpstr (prep_day_row_get_day (PREP_DAY_ROW (row)), ==, "2026-10-14");

  prep_ui_close (window);
}

static void
test_a_stage_has_a_word_and_an_icon (void)
{
  for (int stage = PREP_STAGE_INTERESTED; stage <= PREP_STAGE_CLOSED; stage++)
    {
      GtkWidget *chip = prep_stage_chip_new (stage);
      GtkWidget *window = prep_ui_show (chip, 200, 100);
      GtkIconTheme *icons = gtk_icon_theme_get_for_display (gtk_widget_get_display (window));

      g_assert_nonnull (prep_ui_find_text (chip, prep_enum_label (PREP_TYPE_STAGE, stage)));
      g_assert_true (gtk_icon_theme_has_icon (icons, prep_stage_get_icon_name (stage)));
      prep_ui_close (window);
    }
}

static void
test_stars_are_set_by_keys (void)
{
  GtkWidget *stars = prep_stars_new ();
  GtkWidget *window = prep_ui_show (stars, 200, 100);

  g_assert_true (prep_ui_key (stars, "4"));
  g_assert_true (prep_ui_key (stars, "Left"));
  g_assert_cmpint (prep_stars_get_value (PREP_STARS (stars)), ==, 3);
  gtk_test_accessible_assert_role (stars, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (stars, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 3.0);
  gtk_test_accessible_assert_property (stars, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "3 stars of 5");
  prep_ui_assert_names (window);

  g_assert_true (prep_ui_key (stars, "End"));
  g_assert_true (prep_ui_key (stars, "Right"));
  g_assert_cmpint (prep_stars_get_value (PREP_STARS (stars)), ==, 5);
  g_assert_true (prep_ui_key (stars, "Home"));
  g_assert_cmpint (prep_stars_get_value (PREP_STARS (stars)), ==, 0);

  prep_ui_close (window);
}

static void
test_a_ring_says_its_figure_in_words (void)
{
  GtkWidget *ring = prep_progress_ring_new ();
  GtkWidget *window = prep_ui_show (ring, 100, 100);

  prep_progress_ring_set_fraction (PREP_PROGRESS_RING (ring), 7);
  g_assert_cmpfloat (prep_progress_ring_get_fraction (PREP_PROGRESS_RING (ring)), ==, 1);
  prep_progress_ring_set_fraction (PREP_PROGRESS_RING (ring), 0.0 / 0.0);
  g_assert_cmpfloat (prep_progress_ring_get_fraction (PREP_PROGRESS_RING (ring)), ==, 0);
  prep_progress_ring_set_description (PREP_PROGRESS_RING (ring), "R&D: 19 of 27 read");
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_LABEL, "R&D: 19 of 27 read");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (ring), ==, "R&D: 19 of 27 read");
  gtk_test_widget_wait_for_draw (window);

  prep_ui_close (window);
}

static void
test_a_banner_shows_text_and_several_ways_out (void)
{
  GtkWidget *banner = prep_banner_new ("<i>applications.json</i> & more");
  GtkWidget *window = prep_ui_show (banner, 360, 200);

  g_assert_null (prep_ui_find_text (window, "<i>applications.json</i> & more"));
  prep_banner_add_button (PREP_BANNER (banner), "_Try again", "win.retry", NULL);
  prep_banner_add_button (PREP_BANNER (banner), "_Save a copy elsewhere", "win.save-copy", NULL);
  prep_banner_set_revealed (PREP_BANNER (banner), TRUE);
  gtk_test_widget_wait_for_draw (window);
  g_assert_nonnull (prep_ui_find_text (window, "<i>applications.json</i> & more"));
  g_assert_nonnull (prep_ui_find_action (window, "win.save-copy"));
  prep_ui_assert_fits (banner, 360);
  prep_banner_add_button (PREP_BANNER (banner), "Keep the 37 of 41 readable records", NULL, NULL);
  prep_ui_assert_fits (banner, 360);
  prep_ui_assert_names (window);

  prep_ui_close (window);
}

static void
test_new_is_in_the_page_where_the_header_has_no_room (void)
{
  PrepPage *page = g_object_new (TEST_TYPE_PAGE, NULL);
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *bar = g_object_new (PREP_TYPE_VIEW_BAR, "stack", stack, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window, *button;

  gtk_stack_add_titled (GTK_STACK (stack), gtk_label_new (""), "table", "Table");
  gtk_stack_add_titled (GTK_STACK (stack), gtk_label_new (""), "board", "Board");
  gtk_stack_add_titled (GTK_STACK (stack), gtk_label_new (""), "postings", "Postings");
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), stack);
  adw_bin_set_child (ADW_BIN (page), box);
  window = prep_ui_show (GTK_WIDGET (page), 360, 200);
  button = prep_ui_find_action (bar, "page.new");

  g_assert_false (gtk_widget_get_visible (button));
  prep_page_set_narrow (page, TRUE);
  prep_ui_turn ();
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "New thing");
  prep_ui_assert_fits (GTK_WIDGET (page), 360);
  prep_ui_assert_names (window);

  gtk_widget_activate_action (button, "page.new", NULL);
  g_assert_cmpuint (TEST_PAGE (page)->n_new, ==, 1);
  prep_page_set_can_new (page, FALSE);
  gtk_widget_activate_action (button, "page.new", NULL);
  g_assert_cmpuint (TEST_PAGE (page)->n_new, ==, 1);
  g_assert_false (gtk_widget_is_sensitive (button));

  prep_ui_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/widgets/a-day-is-read-as-people-write-it",
                   test_a_day_is_read_as_people_write_it);
  g_test_add_func ("/widgets/what-is-no-day-is-marked-and-not-taken",
                   test_what_is_no_day_is_marked_and_not_taken);
  g_test_add_func ("/widgets/paging-the-calendar-is-no-choice",
                   test_paging_the_calendar_is_no_choice);
  g_test_add_func ("/widgets/a-stage-has-a-word-and-an-icon", test_a_stage_has_a_word_and_an_icon);
  g_test_add_func ("/widgets/stars-are-set-by-keys", test_stars_are_set_by_keys);
  g_test_add_func ("/widgets/a-ring-says-its-figure-in-words",
                   test_a_ring_says_its_figure_in_words);
  g_test_add_func ("/widgets/a-banner-shows-text-and-several-ways-out",
                   test_a_banner_shows_text_and_several_ways_out);
  g_test_add_func ("/widgets/new-is-in-the-page-where-the-header-has-no-room",
                   test_new_is_in_the_page_where_the_header_has_no_room);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
