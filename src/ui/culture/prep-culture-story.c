/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-story.h"

#include <glib/gi18n-lib.h>

#include "culture/prep-drop-down.h"
#include "model/prep-memo-item.h"
#include "model/prep-story.h"

struct _PrepCultureStory
{
  GtkBox parent_instance;

  PrepLibrary *library;
  PrepRecord *item;
  GPtrArray *ids; /* of what the drop-down offers, in its order */
  gboolean busy;
  guint update_id;

  GtkDropDown *drop_down;
  GtkWidget *open_button;
  GtkWidget *write_button;
};

G_DEFINE_FINAL_TYPE (PrepCultureStory, prep_culture_story, GTK_TYPE_BOX)

static int
compare_titles (gconstpointer a,
                gconstpointer b)
{
  return g_utf8_collate (prep_record_get_text (*(PrepRecord **) a, PREP_STORY_TITLE),
                         prep_record_get_text (*(PrepRecord **) b, PREP_STORY_TITLE));
}

static void
offer (PrepCultureStory *self,
       GtkStringList    *titles,
       const char       *id,
       const char       *title)
{
  gtk_string_list_append (titles, title);
  g_ptr_array_add (self->ids, g_strdup (id));
}

/* Returns: where @id stands in what is offered. */
static guint
find_position (PrepCultureStory *self,
               const char       *id)
{
  guint position;

  return g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &position)
           ? position
           : GTK_INVALID_LIST_POSITION;
}

static void
update_buttons (PrepCultureStory *self)
{
  const char *id = prep_record_get_text (self->item, PREP_MEMO_ITEM_STORY);
  g_autofree char *target = g_strconcat ("story/", id, NULL);
  gboolean there = *id != '\0' && prep_library_is_there (self->library, id);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_button), "s", target);
  gtk_widget_set_visible (self->open_button, there);
  gtk_widget_set_visible (self->write_button,
                          prep_collection_get_length (prep_library_get_stories (self->library)) == 0);
}

/* Offers no story, all stories by title, and the one that is linked though it is gone. */
static void
update (PrepCultureStory *self)
{
  PrepCollection *stories = prep_library_get_stories (self->library);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  const char *linked;

  if (self->item == NULL)
    return;

  linked = prep_record_get_text (self->item, PREP_MEMO_ITEM_STORY);
  for (guint i = 0; i < prep_collection_get_length (stories); i++)
    g_ptr_array_add (sorted, prep_collection_get_nth (stories, i));
  g_ptr_array_sort (sorted, compare_titles);

  g_ptr_array_set_size (self->ids, 0);
  /* Translators: no story. */
  offer (self, titles, "", _("None"));
  for (guint i = 0; i < sorted->len; i++)
    {
      const char *title = prep_record_get_text (sorted->pdata[i], PREP_STORY_TITLE);

      offer (self, titles, prep_record_get_id (sorted->pdata[i]),
             *title != '\0' ? title : _("Untitled story"));
    }
  if (find_position (self, linked) == GTK_INVALID_LIST_POSITION)
    offer (self, titles, linked, _("Deleted story"));

  self->busy = TRUE;
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->drop_down, find_position (self, linked));
  self->busy = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->drop_down), prep_record_is_editable (self->item));
  update_buttons (self);
}

static void
update_cb (gpointer data)
{
  PrepCultureStory *self = data;

  self->update_id = 0;
  update (self);
}

/* Choosing a story may settle what was edited before it: another model in the midst of that would
 * take the selection away under the drop-down's feet. */
static void
queue_update (PrepCultureStory *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_once (update_cb, self);
}

static void
selected_cb (PrepCultureStory *self)
{
  guint position = gtk_drop_down_get_selected (self->drop_down);

  if (self->busy || self->item == NULL || position >= self->ids->len)
    return;

  if (!prep_record_set_text (self->item, PREP_MEMO_ITEM_STORY, self->ids->pdata[position]))
    queue_update (self);
}

static void
linked_cb (PrepCultureStory *self)
{
  guint position = find_position (self, prep_record_get_text (self->item, PREP_MEMO_ITEM_STORY));

  if (position == GTK_INVALID_LIST_POSITION)
    {
      queue_update (self);
      return;
    }

  self->busy = TRUE;
  gtk_drop_down_set_selected (self->drop_down, position);
  self->busy = FALSE;
  update_buttons (self);
}

static void
let_go (PrepCultureStory *self)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
}

static void
prep_culture_story_dispose (GObject *object)
{
  PrepCultureStory *self = PREP_CULTURE_STORY (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  let_go (self);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_CULTURE_STORY);

  G_OBJECT_CLASS (prep_culture_story_parent_class)->dispose (object);
}

static void
prep_culture_story_finalize (GObject *object)
{
  g_ptr_array_unref (PREP_CULTURE_STORY (object)->ids);

  G_OBJECT_CLASS (prep_culture_story_parent_class)->finalize (object);
}

static void
prep_culture_story_class_init (PrepCultureStoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = prep_culture_story_dispose;
  object_class->finalize = prep_culture_story_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-story.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureStory, drop_down);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureStory, open_button);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureStory, write_button);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
prep_culture_story_init (PrepCultureStory *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  prep_drop_down_set_up (self->drop_down, _("The story that proves it"));
}

/* Gives it the stories; called once. */
void
prep_culture_story_set_up (PrepCultureStory *self,
                           PrepLibrary      *library)
{
  PrepCollection *stories;

  g_return_if_fail (PREP_IS_CULTURE_STORY (self) && self->library == NULL);

  self->library = g_object_ref (library);
  stories = prep_library_get_stories (library);
  g_signal_connect_object (stories, "settled", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (stories, "items-changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);
}

/* Shows and edits the story of @item, a memo item. */
void
prep_culture_story_bind (PrepCultureStory *self,
                         PrepRecord       *item)
{
  g_return_if_fail (PREP_IS_CULTURE_STORY (self));

  let_go (self);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::story", G_CALLBACK (linked_cb), self, G_CONNECT_SWAPPED);
  update (self);
}
