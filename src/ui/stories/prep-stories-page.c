/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The stories tab: the list and one story, side by side where there is room. */

#include "config.h"

#include "stories/prep-stories-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/prep-toast.h"
#include "stories/prep-story-editor.h"
#include "stories/prep-story-list.h"
#include "stories/prep-story-text.h"

struct _PrepStoriesPage
{
  PrepPage parent_instance;

  PrepCollection *stories;

  GtkStack *stack;
  AdwLeaflet *leaflet;
  PrepStoryList *list;
  PrepStoryEditor *editor;
};

G_DEFINE_FINAL_TYPE (PrepStoriesPage, prep_stories_page, PREP_TYPE_PAGE)

static gboolean
is_editor_alone (PrepStoriesPage *self)
{
  return adw_leaflet_get_folded (self->leaflet) &&
         adw_leaflet_get_visible_child (self->leaflet) == GTK_WIDGET (self->editor);
}

/* What the header shows, and what can be done now. */
static void
update_header (PrepStoriesPage *self)
{
  PrepStory *story = prep_story_editor_get_story (self->editor);
  gboolean alone = is_editor_alone (self) && story != NULL;
  g_autofree char *name = alone ? prep_story_dup_name (story) : NULL;

  prep_page_set_title (PREP_PAGE (self), alone ? name : _("Stories"));
  prep_page_set_can_go_back (PREP_PAGE (self), alone);
  prep_page_set_can_new (PREP_PAGE (self), prep_collection_is_editable (self->stories));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "story.delete",
                                 story != NULL && prep_record_is_editable (PREP_RECORD (story)));
}

static void
show_story (PrepStoriesPage *self,
            PrepStory       *story)
{
  PrepStory *old = prep_story_editor_get_story (self->editor);

  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, update_header, self);
  if (story != NULL)
    g_signal_connect_object (story, "notify::title", G_CALLBACK (update_header), self,
                             G_CONNECT_SWAPPED);
  prep_story_editor_set_story (self->editor, story);
  if (story == NULL)
    adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  update_header (self);
}

/* Where both are seen, one is always chosen. */
static void
choose_first (PrepStoriesPage *self)
{
  if (!adw_leaflet_get_folded (self->leaflet) &&
      prep_story_editor_get_story (self->editor) == NULL)
    prep_story_list_select (self->list, prep_story_list_get_next (self->list, NULL));
}

/* Also when stories come and go by undo, and when the file was read. */
static void
update_stories (PrepStoriesPage *self)
{
  PrepStory *story = prep_story_editor_get_story (self->editor);
  gboolean any = prep_collection_get_length (self->stories) > 0;

  if (prep_collection_get_state (self->stories) == PREP_COLLECTION_LOADING)
    return;

  gtk_stack_set_visible_child_name (self->stack, any ? "stories" : "empty");

  if (story != NULL && (prep_record_get_collection (PREP_RECORD (story)) == NULL ||
                        prep_record_is_deleted (PREP_RECORD (story))))
    show_story (self, prep_story_list_get_selected (self->list));
  choose_first (self);
  update_header (self);
}

/* A search that does not find the story leaves it on the screen. */
static void
selected_cb (PrepStoriesPage *self)
{
  PrepStory *story = prep_story_list_get_selected (self->list);

  if (story != NULL)
    show_story (self, story);
}

static void
activated_cb (PrepStoriesPage *self)
{
  selected_cb (self);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->editor));
  prep_story_editor_focus_title (self->editor);
}

static void
folded_cb (PrepStoriesPage *self)
{
  prep_story_list_set_folded (self->list, adw_leaflet_get_folded (self->leaflet));
  choose_first (self);
  update_header (self);
}

static void
show_editor (PrepStoriesPage *self,
             PrepStory       *story)
{
  if (!prep_story_list_select (self->list, story))
    {
      prep_story_list_stop_search (self->list);
      prep_story_list_select (self->list, story);
    }
  show_story (self, story);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->editor));
  update_header (self);
}

static gboolean
is_blank (PrepStory *story)
{
  for (guint field = PREP_RECORD_N_FIELDS; field < PREP_STORY_N_FIELDS; field++)
    if (!prep_record_is_preset (PREP_RECORD (story), field))
      return FALSE;

  return TRUE;
}

/* A story that was just begun, and not a word written, is new enough. */
static void
prep_stories_page_new_item (PrepPage *page)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (page);
  PrepStory *story = prep_story_editor_get_story (self->editor);

  if (story == NULL || !is_blank (story))
    {
      g_autoptr (PrepStory) fresh = prep_record_new (PREP_TYPE_STORY);
      PrepHistory *history = prep_library_get_history (prep_page_get_library (page));
      g_autofree char *place = prep_record_dup_place (PREP_RECORD (fresh));

      prep_history_begin (history, _("New story"), place);
      prep_collection_add (self->stories, PREP_RECORD (fresh));
      prep_history_end (history);
      story = prep_collection_lookup (self->stories, prep_record_get_id (PREP_RECORD (fresh)));
      if (story == NULL)
        return;
    }

  show_editor (self, story);
  prep_story_editor_focus_title (self->editor);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (widget);
  g_autoptr (PrepStory) story = NULL;
  PrepStory *next;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  g_set_object (&story, prep_story_editor_get_story (self->editor));
  if (story == NULL)
    return;

  next = prep_story_list_get_next (self->list, story);
  if (next == story)
    next = NULL;
  name = prep_story_dup_name (story);
  text = g_strdup_printf (_("“%s” deleted"), name);
  if (!prep_collection_delete (self->stories, PREP_RECORD (story)))
    return;

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  show_story (self, next);
  prep_story_list_select (self->list, next);
  if (next != NULL)
    prep_story_list_focus (self->list);
  prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (text));
}

static void
prep_stories_page_search (PrepPage *page)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (page);

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  prep_story_list_search (self->list);
}

static void
prep_stories_page_go_back (PrepPage *page)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (page);

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
  prep_story_list_focus (self->list);
}

static gboolean
prep_stories_page_open (PrepPage   *page,
                        const char *target)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (page);
  PrepStory *story;

  if (g_str_has_prefix (target, "page/"))
    return TRUE;
  if (!g_str_has_prefix (target, "story/"))
    return FALSE;

  story = prep_collection_lookup (self->stories, target + strlen ("story/"));
  if (story == NULL || prep_record_is_deleted (PREP_RECORD (story)))
    return FALSE;

  show_editor (self, story);

  return TRUE;
}

static void
prep_stories_page_constructed (GObject *object)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (object);
  PrepPage *page = PREP_PAGE (self);
  PrepLibrary *library = prep_page_get_library (page);

  G_OBJECT_CLASS (prep_stories_page_parent_class)->constructed (object);

  self->stories = g_object_ref (prep_library_get_stories (library));
  prep_story_list_set_up (self->list, library, prep_page_get_content (page),
                          prep_page_get_today (page));
  prep_story_editor_set_up (self->editor, library, prep_page_get_content (page));

  /* After the list, which follows the same signal. */
  g_signal_connect_object (self->stories, "items-changed", G_CALLBACK (update_stories), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (prep_library_get_store (library), "loaded", G_CALLBACK (update_stories),
                           self, G_CONNECT_SWAPPED);
  folded_cb (self);
  update_stories (self);
}

static void
prep_stories_page_dispose (GObject *object)
{
  PrepStoriesPage *self = PREP_STORIES_PAGE (object);

  /* Its child is one of the template's: the bin must let go of it first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_STORIES_PAGE);
  g_clear_object (&self->stories);

  G_OBJECT_CLASS (prep_stories_page_parent_class)->dispose (object);
}

static void
prep_stories_page_class_init (PrepStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PrepPageClass *page_class = PREP_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = prep_stories_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = prep_stories_page_dispose;
  page_class->new_label = N_("New story");
  page_class->new_item = prep_stories_page_new_item;
  page_class->search = prep_stories_page_search;
  page_class->go_back = prep_stories_page_go_back;
  page_class->open = prep_stories_page_open;

  g_type_ensure (PREP_TYPE_STORY_LIST);
  g_type_ensure (PREP_TYPE_STORY_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-stories-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStoriesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepStoriesPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, PrepStoriesPage, list);
  gtk_widget_class_bind_template_child (widget_class, PrepStoriesPage, editor);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_header);
  gtk_widget_class_install_action (widget_class, "story.delete", NULL, delete_cb);
}

static void
prep_stories_page_init (PrepStoriesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
