/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "prep-ui-test.h"

#include "app/prep-toast.h"

/* The texts that broke other programs: markup, entities, what is no UTF-8, what is too long. */
static void
test_shows_text_never_markup (void)
{
  const char *texts[] = { "R&D", "<b>bold</b>", "AT&amp;T", "a < b", "%s %n", "\xFF\xFE", "" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (AdwToast) toast = g_object_ref_sink (prep_toast_new (texts[i]));
      g_autofree char *valid = g_utf8_make_valid (texts[i], -1);
      g_autofree char *shown = NULL;

      g_assert_true (pango_parse_markup (adw_toast_get_title (toast), -1, 0, NULL, &shown, NULL,
                                         NULL));
      g_assert_cmpstr (shown, ==, valid);
    }
}

static void
test_is_drawn_without_a_warning (void)
{
  AdwToastOverlay *overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  GtkWidget *window;

  adw_toast_overlay_set_child (overlay, gtk_label_new (""));
  window = prep_ui_show (GTK_WIDGET (overlay), 360, 200);
  adw_toast_overlay_add_toast (overlay, prep_toast_new_undo ("R&D <deleted>"));
  prep_ui_turn ();

  g_assert_nonnull (prep_ui_find_text (window, "R&D <deleted>"));
  g_assert_nonnull (prep_ui_find_action (window, "win.undo"));

  prep_ui_close (window);
}

static void
test_cuts_what_is_long (void)
{
  g_autofree char *text = g_strnfill (20000, 'a');
  g_autoptr (AdwToast) toast = g_object_ref_sink (prep_toast_new (text));

  g_assert_cmpint (g_utf8_strlen (adw_toast_get_title (toast), -1), ==, 120);
}

static void
add_tests (void)
{
  g_test_add_func ("/toast/shows-text-never-markup", test_shows_text_never_markup);
  g_test_add_func ("/toast/is-drawn-without-a-warning", test_is_drawn_without_a_warning);
  g_test_add_func ("/toast/cuts-what-is-long", test_cuts_what_is_long);
}

int
main (int   argc,
      char *argv[])
{
  return prep_ui_run (argc, argv, add_tests);
}
