/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-editor.h"

#include <glib/gi18n-lib.h>

#include "stories/prep-experience-row.h"
#include "stories/prep-share-bar.h"
#include "stories/prep-story-part.h"
#include "stories/prep-story-text.h"
#include "widgets/prep-bind.h"

/* Counting follows typing at this distance, so that no key waits for it. */
#define COUNT_MS 150
/* The bar of the whole reaches to this many times the longest that is allowed. */
#define SCALE 1.25
#define N_PARTS (PREP_PACE_N_PARTS + 1)

struct _PrepStoryEditor
{
  AdwBin parent_instance;

  const PrepContentStar *star;
  PrepStory *story;
  PrepStoryFigures figures;
  gboolean stale[N_PARTS]; /* parts that were edited since they were counted */
  guint count_id;
  guint caret_id;
  PrepStoryPart *parts[N_PARTS];

  GtkStack *stack;
  GtkLabel *time;
  PrepShareBar *bar;
  GtkLabel *length;
  GtkScrolledWindow *scroll;
  AdwEntryRow *title;
  AdwEntryRow *hook;
  GtkLabel *hook_words;
  GtkLabel *hook_advice;
  PrepExperienceRow *experience;
  AdwComboRow *status;
  GtkLabel *lacks;
  GtkBox *parts_box;
};

G_DEFINE_FINAL_TYPE (PrepStoryEditor, prep_story_editor, ADW_TYPE_BIN)

static void
show_figures (PrepStoryEditor *self)
{
  g_autofree char *time = prep_story_format_time (self->figures.total_seconds);
  g_autofree char *length = prep_story_format_length (self->star, self->figures.length);
  g_autofree char *words = NULL;

  gtk_label_set_text (self->time, time);
  gtk_label_set_text (self->length, length);
  /* Translators: a speaking time, and whether it is right ("1:52. Within the target of …"). */
  words = g_strdup_printf (_("%1$s. %2$s"), time, length);
  prep_share_bar_set_value (self->bar, self->figures.total_seconds, words);
  for (guint i = 0; i < N_PARTS; i++)
    prep_story_part_show_figures (self->parts[i], &self->figures);
}

static void
update_lacks (PrepStoryEditor *self)
{
  int status = prep_record_get_token (PREP_RECORD (self->story), PREP_STORY_STATUS);
  g_autofree char *lacks = prep_story_format_lacks (prep_story_get_lacks (self->story), status);

  gtk_label_set_text (self->lacks, lacks);
  gtk_widget_set_visible (GTK_WIDGET (self->lacks), status != PREP_STORY_STATUS_RETIRED);
}

static void
update_hook (PrepStoryEditor *self)
{
  const char *hook = prep_record_get_text (PREP_RECORD (self->story), PREP_STORY_HOOK);
  g_autofree char *words = prep_story_format_hook (hook);
  g_autofree char *advice = prep_story_advise_hook (hook);

  gtk_label_set_text (self->hook_words, words);
  gtk_label_set_text (self->hook_advice, advice);
  gtk_widget_set_visible (GTK_WIDGET (self->hook_advice), advice[0] != '\0');
}

static void
count_cb (gpointer data)
{
  PrepStoryEditor *self = data;

  self->count_id = 0;
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (self->stale[i])
        prep_story_figures_recount (&self->figures, self->star, self->story,
                                    prep_story_part_get_field (self->parts[i]));
      self->stale[i] = FALSE;
    }
  show_figures (self);
  update_hook (self);
  update_lacks (self);
}

static void
story_changed_cb (PrepStoryEditor *self,
                  GParamSpec      *pspec)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      const PrepField *field = prep_record_get_field (PREP_RECORD (self->story),
                                                      prep_story_part_get_field (self->parts[i]));

      if (g_str_equal (pspec->name, field->name))
        self->stale[i] = TRUE;
    }
  if (self->count_id == 0)
    self->count_id = g_timeout_add_once (COUNT_MS, count_cb, self);
}

/* A text view scrolls to its caret only in a scrolled window of its own, but these grow. */
static void
caret_cb (gpointer data)
{
  PrepStoryEditor *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);
  GtkWidget *content = gtk_widget_get_first_child (gtk_scrolled_window_get_child (self->scroll));

  self->caret_id = 0;
  for (guint i = 0; i < N_PARTS; i++)
    {
      GtkTextView *view = prep_story_part_get_view (self->parts[i]);
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
      GtkTextIter caret;
      GdkRectangle place;
      double x, y;
      int top;

      if (!gtk_widget_has_focus (GTK_WIDGET (view)))
        continue;
      gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
      gtk_text_view_get_iter_location (view, &caret, &place);
      gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, place.y, NULL, &top);
      if (gtk_widget_translate_coordinates (GTK_WIDGET (view), content, 0, top, &x, &y))
        gtk_adjustment_clamp_page (adjustment, y - place.height, y + 2 * place.height);
    }
}

/* The place of a caret in a text that has just grown is known after the next frame. */
static void
queue_caret (PrepStoryEditor *self)
{
  if (self->caret_id == 0)
    self->caret_id = g_idle_add_once (caret_cb, self);
}

static void
let_go (PrepStoryEditor *self)
{
  g_clear_handle_id (&self->count_id, g_source_remove);
  if (self->story == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->story, story_changed_cb, self);
  g_clear_object (&self->story);
}

static void
prep_story_editor_dispose (GObject *object)
{
  PrepStoryEditor *self = PREP_STORY_EDITOR (object);

  g_clear_handle_id (&self->caret_id, g_source_remove);
  let_go (self);
  /* Its child is one of the template's: the bin must let go of it first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_STORY_EDITOR);

  G_OBJECT_CLASS (prep_story_editor_parent_class)->dispose (object);
}

static void
prep_story_editor_class_init (PrepStoryEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_story_editor_dispose;

  g_type_ensure (PREP_TYPE_SHARE_BAR);
  g_type_ensure (PREP_TYPE_EXPERIENCE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-story-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, time);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, length);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, scroll);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, title);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, hook);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, hook_words);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, hook_advice);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, experience);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, status);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, lacks);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryEditor, parts_box);
}

static void
prep_story_editor_init (PrepStoryEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_part (PrepStoryEditor *self,
          guint            nth,
          guint            field)
{
  GtkWidget *part = prep_story_part_new (self->star, field);
  GtkTextView *view = prep_story_part_get_view (PREP_STORY_PART (part));

  self->parts[nth] = PREP_STORY_PART (part);
  gtk_box_append (self->parts_box, part);
  g_signal_connect_object (gtk_text_view_get_buffer (view), "notify::cursor-position",
                           G_CALLBACK (queue_caret), self, G_CONNECT_SWAPPED);
}

/* Gives the editor what it works with; called once, before it is shown. */
void
prep_story_editor_set_up (PrepStoryEditor *self,
                          PrepLibrary     *library,
                          PrepContent     *content)
{
  const PrepContentTarget *target;

  g_return_if_fail (PREP_IS_STORY_EDITOR (self) && self->star == NULL);

  self->star = prep_content_get_star (content);
  target = self->star->target;
  prep_share_bar_set_band (self->bar, target->seconds_min, target->seconds_max,
                           target->seconds_max * SCALE);
  prep_experience_row_set_library (self->experience, library);
  for (guint i = 0; i < PREP_PACE_N_PARTS; i++)
    add_part (self, i, prep_story_get_part_field (i));
  add_part (self, PREP_PACE_N_PARTS, PREP_STORY_LEARNED);
}

/* Returns: the story that is edited, borrowed; NULL: none. */
PrepStory *
prep_story_editor_get_story (PrepStoryEditor *self)
{
  g_return_val_if_fail (PREP_IS_STORY_EDITOR (self), NULL);

  return self->story;
}

static void
unbind (PrepStoryEditor *self)
{
  prep_unbind (GTK_WIDGET (self->title));
  prep_unbind (GTK_WIDGET (self->hook));
  prep_unbind (GTK_WIDGET (self->status));
  prep_experience_row_set_story (self->experience, NULL);
  for (guint i = 0; i < N_PARTS; i++)
    prep_story_part_set_story (self->parts[i], NULL);
}

static void
bind (PrepStoryEditor *self)
{
  PrepRecord *record = PREP_RECORD (self->story);

  prep_bind_text (record, PREP_STORY_TITLE, GTK_WIDGET (self->title));
  prep_bind_text (record, PREP_STORY_HOOK, GTK_WIDGET (self->hook));
  prep_bind_token (record, PREP_STORY_STATUS, GTK_WIDGET (self->status));
  prep_experience_row_set_story (self->experience, self->story);
  for (guint i = 0; i < N_PARTS; i++)
    prep_story_part_set_story (self->parts[i], self->story);
}

/* Shows @story from its beginning; NULL: that none is chosen. */
void
prep_story_editor_set_story (PrepStoryEditor *self,
                             PrepStory       *story)
{
  g_return_if_fail (PREP_IS_STORY_EDITOR (self) && self->star != NULL);

  if (self->story == story)
    return;

  let_go (self);
  gtk_stack_set_visible_child_name (self->stack, story != NULL ? "story" : "nothing");
  if (story == NULL)
    {
      unbind (self);
      return;
    }

  self->story = g_object_ref (story);
  bind (self);
  g_signal_connect_object (story, "notify", G_CALLBACK (story_changed_cb), self, G_CONNECT_SWAPPED);
  prep_story_figures_count (&self->figures, self->star, story);
  show_figures (self);
  update_hook (self);
  update_lacks (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
}

/* Puts the caret behind the title. */
void
prep_story_editor_focus_title (PrepStoryEditor *self)
{
  g_return_if_fail (PREP_IS_STORY_EDITOR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title));
  gtk_editable_set_position (GTK_EDITABLE (self->title), -1);
}
