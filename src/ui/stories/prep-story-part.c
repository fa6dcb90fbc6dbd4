/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-part.h"

#include <glib/gi18n-lib.h>

#include "stories/prep-share-bar.h"
#include "stories/prep-story-text.h"
#include "widgets/prep-bind.h"

/* The scale of the bars. No part should be more than three fifths of a story. */
#define FULL_PERCENT 100

struct _PrepStoryPart
{
  GtkBox parent_instance;

  const PrepContentStar *star;
  guint field;
  guint nth; /* among the star's parts; PREP_PACE_N_PARTS is what was learned */
  PrepStory *story;

  GtkLabel *name;
  GtkLabel *words;
  GtkToggleButton *help_button;
  GtkBox *help;
  GtkWidget *share_box;
  PrepShareBar *bar;
  GtkLabel *share;
  GtkTextView *view;
  GtkLabel *placeholder;
  GtkBox *checks;
};

G_DEFINE_FINAL_TYPE (PrepStoryPart, prep_story_part, GTK_TYPE_BOX)

/* The checks of content/star_hints.json by the part in which they are shown. */
static const struct
{
  guint field;
  const char *key;
} check_places[] = {
  { PREP_STORY_ACTION, "short-start" },
  { PREP_STORY_ACTION, "i-not-we" },
  { PREP_STORY_RESULT, "number" },
};

static void
update_placeholder (PrepStoryPart *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  gtk_widget_set_visible (GTK_WIDGET (self->placeholder),
                          gtk_text_buffer_get_char_count (buffer) == 0);
}

static void
add_help (PrepStoryPart *self,
          const char    *text,
          const char    *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->help, label);
}

static void
add_help_list (PrepStoryPart     *self,
               const char        *heading,
               const char *const *lines)
{
  if (lines[0] == NULL)
    return;

  add_help (self, heading, "caption-heading");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strconcat ("• ", lines[i], NULL);

      add_help (self, line, NULL);
    }
}

static void
fill_help (PrepStoryPart *self)
{
  const PrepContentPart *part;

  if (self->nth == PREP_PACE_N_PARTS)
    {
      for (guint i = 0; i < self->star->n_frameworks; i++)
        if (g_str_equal (self->star->frameworks[i].key, "starl"))
          add_help (self, self->star->frameworks[i].when, NULL);
      return;
    }

  part = &self->star->parts[self->nth];
  add_help_list (self, _("Ask yourself"), part->ask);
  add_help_list (self, _("Better not"), part->avoid);
  add_help_list (self, _("Ways to begin"), part->openers);
}

static void
fill_texts (PrepStoryPart *self)
{
  gboolean learned = self->nth == PREP_PACE_N_PARTS;
  const PrepContentPart *part = learned ? NULL : &self->star->parts[self->nth];
  const char *name = learned ? _("Learned") : part->name;
  const char *purpose = learned ? _("What you took from it. It is told when they ask, so it is not "
                                    "counted in the length.")
                                : part->purpose;
  g_autofree char *help = g_strdup_printf (_("Help with “%s”"), name);
  /* Translators: %s is a part of a story ("Situation"). */
  g_autofree char *bar = g_strdup_printf (_("Share of “%s”"), name);

  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->placeholder, purpose);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->help_button), help);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->help_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, help, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, purpose, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, bar, -1);
  gtk_widget_set_visible (self->share_box, !learned);
  if (!learned)
    prep_share_bar_set_band (self->bar, part->share_min, part->share_max, FULL_PERCENT);
}

static const char *
get_check_text (PrepStoryPart *self,
                const char    *key)
{
  for (guint i = 0; i < self->star->n_checks; i++)
    if (g_str_equal (self->star->checks[i].key, key))
      return self->star->checks[i].text;

  return NULL;
}

static GtkWidget *
new_check (const char *text,
           gboolean    passed)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (passed ? "emblem-ok-symbolic"
                                                         : "radio-symbolic");
  GtkWidget *label = gtk_label_new (text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  passed ? _("Done") : _("Not yet"), -1);
  gtk_widget_set_tooltip_text (icon, passed ? _("Done") : _("Not yet"));
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  if (passed)
    gtk_widget_add_css_class (icon, "success");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

/* Only what came of a check, when something did, is worth a line. */
static void
show_checks (PrepStoryPart          *self,
             const PrepStoryFigures *figures)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->checks))) != NULL)
    gtk_box_remove (self->checks, child);

  for (guint i = 0; i < G_N_ELEMENTS (check_places); i++)
    {
      const char *text = get_check_text (self, check_places[i].key);
      PrepCheckState state;

      if (check_places[i].field != self->field || text == NULL)
        continue;
      state = prep_story_figures_check (figures, self->story, check_places[i].key);
      if (state != PREP_CHECK_UNKNOWN)
        gtk_box_append (self->checks, new_check (text, state == PREP_CHECK_YES));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->checks),
                          gtk_widget_get_first_child (GTK_WIDGET (self->checks)) != NULL);
}

static void
prep_story_part_dispose (GObject *object)
{
  PrepStoryPart *self = PREP_STORY_PART (object);

  g_clear_object (&self->story);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_STORY_PART);

  G_OBJECT_CLASS (prep_story_part_parent_class)->dispose (object);
}

static void
prep_story_part_class_init (PrepStoryPartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_story_part_dispose;

  g_type_ensure (PREP_TYPE_SHARE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/stories/prep-story-part.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, name);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, words);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, help_button);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, help);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, share_box);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, share);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, view);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, placeholder);
  gtk_widget_class_bind_template_child (widget_class, PrepStoryPart, checks);
}

static void
prep_story_part_init (PrepStoryPart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed",
                           G_CALLBACK (update_placeholder), self, G_CONNECT_SWAPPED);
}

/**
 * prep_story_part_new:
 * @star: the shipped hints; they must outlive the widget
 * @field: PREP_STORY_SITUATION to PREP_STORY_LEARNED
 */
GtkWidget *
prep_story_part_new (const PrepContentStar *star,
                     guint                  field)
{
  PrepStoryPart *self = g_object_new (PREP_TYPE_STORY_PART, NULL);

  self->star = star;
  self->field = field;
  self->nth = 0;
  while (self->nth < PREP_PACE_N_PARTS && prep_story_get_part_field (self->nth) != field)
    self->nth++;
  fill_texts (self);
  fill_help (self);

  return GTK_WIDGET (self);
}

/* Returns: the field of PrepStory that is edited here. */
guint
prep_story_part_get_field (PrepStoryPart *self)
{
  g_return_val_if_fail (PREP_IS_STORY_PART (self), 0);

  return self->field;
}

/* Returns: where it is written, borrowed. */
GtkTextView *
prep_story_part_get_view (PrepStoryPart *self)
{
  g_return_val_if_fail (PREP_IS_STORY_PART (self), NULL);

  return self->view;
}

/* Edits @story; NULL: lets go of the one that is edited. */
void
prep_story_part_set_story (PrepStoryPart *self,
                           PrepStory     *story)
{
  g_return_if_fail (PREP_IS_STORY_PART (self));

  g_set_object (&self->story, story);
  if (story != NULL)
    prep_bind_text (PREP_RECORD (story), self->field, GTK_WIDGET (self->view));
  else
    prep_unbind (GTK_WIDGET (self->view));
}

/* Shows what was counted in the story that is edited. */
void
prep_story_part_show_figures (PrepStoryPart          *self,
                              const PrepStoryFigures *figures)
{
  gboolean learned;
  double words, seconds;
  g_autofree char *length = NULL;

  g_return_if_fail (PREP_IS_STORY_PART (self) && self->story != NULL);
  g_return_if_fail (figures != NULL);

  learned = self->nth == PREP_PACE_N_PARTS;
  words = learned ? figures->learned_words : figures->words[self->nth];
  seconds = learned ? figures->learned_seconds : figures->seconds[self->nth];
  length = prep_story_format_words (words, seconds);
  gtk_label_set_text (self->words, words > 0 ? length : "");

  if (!learned)
    {
      g_autofree char *share = prep_story_format_share (
        &self->star->parts[self->nth], figures->share[self->nth], figures->percent[self->nth]);

      gtk_label_set_text (self->share, share);
      prep_share_bar_set_value (self->bar, figures->percent[self->nth], share);
    }
  show_checks (self, figures);
}
