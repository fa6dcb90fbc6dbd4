/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "stories-desk.h"

#include "stories/prep-story-list.h"

PrepLibrary *library;
PrepCollection *stories;
GtkWidget *page;

/* Every test begins on the tab. */
void
stories_begin (PrepWindow *window)
{
  library = prep_ui_get_library (window);
  stories = prep_library_get_stories (library);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.tab", "s", "stories");
  prep_ui_turn ();
  page = GTK_WIDGET (prep_window_get_page (window, "stories"));
}

PrepStory *
stories_add (const char     *title,
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

PrepStoryEditor *
stories_get_editor (void)
{
  return PREP_STORY_EDITOR (prep_ui_find_type (page, PREP_TYPE_STORY_EDITOR));
}

PrepStory *
stories_get_edited (void)
{
  return prep_story_editor_get_story (stories_get_editor ());
}

/* The drop-downs of the editor have lists too. */
GtkWidget *
stories_get_list_view (void)
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

/* Returns: the part of the editor in which @field is written. */
PrepStoryPart *
stories_find_part (guint field)
{
  return find_part (page, field);
}

void
stories_type (guint       field,
              const char *text)
{
  GtkTextView *view = prep_story_part_get_view (stories_find_part (field));

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), text, -1);
}

void
stories_type_words (guint field,
                    guint n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, "word ");
  stories_type (field, text->str);
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
void
stories_assert_shown (GtkWidget  *root,
                      const char *text)
{
  Shown shown = { root, text };

  g_test_message ("looking for “%s”", text);
  prep_ui_wait_until (is_shown, &shown);
}

void
stories_settle (void)
{
  prep_history_settle (prep_library_get_history (library));
  prep_ui_turn ();
}
