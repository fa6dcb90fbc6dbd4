/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "prep-ui-test.h"

#include "app/prep-settings.h"

/* Nothing in a test takes longer than this; a condition that has not come true by then never will. */
#define DEADLINE_MS 5000

/* What AdwApplication does for the program's own style. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/com/example/InternPrep/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * prep_ui_run:
 *
 * The main() of a test of widgets. Without a display it says so and skips.
 */
int
prep_ui_run (int    argc,
             char **argv,
             void (*add_tests) (void))
{
  g_test_init (&argc, &argv, NULL);

  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  load_style ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  add_tests ();

  return g_test_run ();
}

/* Handles what is pending, and what that brings about. */
void
prep_ui_turn (void)
{
  for (int i = 0; i < 5; i++)
    while (g_main_context_iteration (NULL, FALSE))
      ;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Turns the main loop until @condition holds. */
void
prep_ui_wait_until (PrepUiCondition condition,
                    gpointer        data)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_MS * G_TIME_SPAN_MILLISECOND;
  guint tick = g_timeout_add (10, wake_cb, NULL);

  while (!condition (data) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);

  g_assert_true (condition (data));
}

/* Returns: a shown window of this size around @child; end it with prep_ui_close(). */
GtkWidget *
prep_ui_show (GtkWidget *child,
              int        width,
              int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  prep_ui_turn ();

  return window;
}

void
prep_ui_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  prep_ui_turn ();
}

static gboolean
is_mapped (gpointer window)
{
  return gtk_widget_get_mapped (window);
}

/* Returns: the library that @window shows. */
PrepLibrary *
prep_ui_get_library (PrepWindow *window)
{
  return prep_page_get_library (PREP_PAGE (prep_ui_find_type (GTK_WIDGET (window), PREP_TYPE_PAGE)));
}

static PrepWindow *
find_window (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (PREP_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

typedef struct
{
  GtkApplication *application;
  PrepUiWindowTest test;
} WindowRun;

static gboolean
is_loaded (gpointer window)
{
  gboolean loaded;

  g_object_get (prep_library_get_store (prep_ui_get_library (window)), "loaded", &loaded, NULL);

  return loaded;
}

static void
window_run_cb (gpointer data)
{
  WindowRun *run = data;
  PrepWindow *window = find_window (run->application);

  prep_ui_wait_until (is_mapped, window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  prep_ui_wait_until (is_loaded, window);
  prep_ui_turn ();
  run->test (window);
  g_action_group_activate_action (G_ACTION_GROUP (run->application), "quit", NULL);
}

static void
activate_cb (GApplication *application,
             WindowRun    *run)
{
  g_idle_add_once (window_run_cb, run);
}

/* What an earlier test left behind would decide where this one starts. */
static void
forget_preferences (void)
{
  g_autoptr (GSettings) settings = prep_settings_new ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_assert_nonnull (settings);
  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (char **key = keys; *key != NULL; key++)
    g_settings_reset (settings, *key);
}

/* The whole program, run as main() runs it, on an empty data folder of its own. */
static void
run_window_test (gconstpointer test)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("prep-ui-XXXXXX", &error);
  PrepCommandLine options = { .data_dir = folder };
  PrepApplication *application;
  WindowRun run;
  char *words[] = { (char *) "intern-prep", NULL };

  g_assert_no_error (error);
  forget_preferences ();
  application = prep_application_new (&options);
  run = (WindowRun){ GTK_APPLICATION (application), (PrepUiWindowTest) test };
  g_signal_connect_after (application, "activate", G_CALLBACK (activate_cb), &run);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 1, words), ==, 0);
  g_assert_finalize_object (application);
}

/* Adds a test that gets the program's window; the program quits behind it as a person would. */
void
prep_ui_add_window_test (const char      *path,
                         PrepUiWindowTest test)
{
  g_test_add_data_func (path, test, run_window_test);
}

typedef gboolean (*Matcher) (GtkWidget    *widget,
                             gconstpointer data);

static GtkWidget *
find (GtkWidget    *root,
      Matcher       matches,
      gconstpointer data)
{
  if (matches (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, matches, data);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_type (GtkWidget    *widget,
          gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

static gboolean
has_text (GtkWidget    *widget,
          gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
starts_with (GtkWidget    *widget,
             gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
has_action (GtkWidget    *widget,
            gconstpointer action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

/* Returns: the first widget of @type from @root on, depth first; NULL: none. */
GtkWidget *
prep_ui_find_type (GtkWidget *root,
                   GType      type)
{
  return find (root, has_type, GSIZE_TO_POINTER (type));
}

/* Returns: the first label on the screen that shows exactly @text; NULL: none. */
GtkWidget *
prep_ui_find_text (GtkWidget  *root,
                   const char *text)
{
  return find (root, has_text, text);
}

/* Returns: the first label on the screen that begins with @text; NULL: none. */
GtkWidget *
prep_ui_find_start (GtkWidget  *root,
                    const char *text)
{
  return find (root, starts_with, text);
}

/* Returns: the first button (or row) of @action; NULL: none. */
GtkWidget *
prep_ui_find_action (GtkWidget  *root,
                     const char *action)
{
  return find (root, has_action, action);
}

/* Presses @accel ("<Control>n") the way the window's own accelerators are found.
 * Returns: whether something was bound to it, was enabled, and was done. */
gboolean
prep_ui_accel (GtkWidget  *root,
               const char *accel)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (root));
  g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application, accel);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GtkShortcutAction) action = NULL;

  if (actions[0] == NULL ||
      !g_action_parse_detailed_name (actions[0], &name, &target, NULL))
    return FALSE;
  action = gtk_named_action_new (name);

  return gtk_shortcut_action_activate (action, 0, root, target);
}

static gboolean
activate_shortcut (GListModel      *shortcuts,
                   GtkWidget       *widget,
                   guint            keyval,
                   GdkModifierType  modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
          gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
          gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                        gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }

  return FALSE;
}

/* Presses @key ("Delete", "<Alt>Left") on @widget: it and then what it lies in are asked, as in the
 * bubble phase. Returns: whether one of them took it. */
gboolean
prep_ui_key (GtkWidget  *widget,
             const char *key)
{
  guint keyval;
  GdkModifierType modifiers;

  g_assert_true (gtk_accelerator_parse (key, &keyval, &modifiers));

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

          if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
              activate_shortcut (G_LIST_MODEL (controller), widget, keyval, modifiers))
            return TRUE;
        }
    }

  return FALSE;
}

/* A text field's inner widget is named by the field around it, and what a combo row shows its value
 * with by the row. */
static gboolean
is_named_by_parent (GtkWidget *widget)
{
  return (GTK_IS_TEXT (widget) && gtk_widget_get_parent (widget) != NULL) ||
         (!ADW_IS_COMBO_ROW (widget) && !GTK_IS_BUTTON (widget) &&
          gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) != NULL);
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
check_name (GtkWidget *widget,
            GString   *nameless)
{
  if (gtk_widget_get_focusable (widget) && gtk_widget_get_mapped (widget) &&
      gtk_widget_is_sensitive (widget) && !GTK_IS_WINDOW (widget) &&
      !GTK_IS_SCROLLED_WINDOW (widget) && !GTK_IS_POPOVER (widget) &&
      !is_named_by_parent (widget) && !has_name (widget))
    {
      g_string_append_printf (nameless, "\n  %s", G_OBJECT_TYPE_NAME (widget));
      for (GtkWidget *up = gtk_widget_get_parent (widget); up; up = gtk_widget_get_parent (up))
        g_string_append_printf (nameless, " in %s", G_OBJECT_TYPE_NAME (up));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_name (child, nameless);
}

/**
 * prep_ui_assert_names:
 *
 * Fails unless everything on the screen below @root that takes the focus has a name for a screen
 * reader. What lacks one is listed with all that it lies in.
 */
void
prep_ui_assert_names (GtkWidget *root)
{
  g_autoptr (GString) nameless = g_string_new (NULL);

  check_name (root, nameless);
  g_assert_cmpstr (nameless->str, ==, "");
}

/* Fails unless @widget can be made as narrow as @width, in pixels. */
void
prep_ui_assert_fits (GtkWidget *widget,
                     int        width)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, width);
}
