/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-story-filter.h"

#include "model/prep-fold.h"
#include "model/prep-search.h"

struct _PrepStoryFilter
{
  GtkFilter parent_instance;

  PrepSearch *search;
  char **words;    /* folded */
  PrepStory *kept; /* until the next search; NULL: none */
};

G_DEFINE_FINAL_TYPE (PrepStoryFilter, prep_story_filter, GTK_TYPE_FILTER)

static gboolean
prep_story_filter_match (GtkFilter *filter,
                         gpointer   item)
{
  PrepStoryFilter *self = PREP_STORY_FILTER (filter);

  return item == (gpointer) self->kept ||
         prep_search_matches (self->search, item, (const char *const *) self->words);
}

static GtkFilterMatch
prep_story_filter_get_strictness (GtkFilter *filter)
{
  return PREP_STORY_FILTER (filter)->words[0] == NULL ? GTK_FILTER_MATCH_ALL
                                                      : GTK_FILTER_MATCH_SOME;
}

static void
prep_story_filter_dispose (GObject *object)
{
  PrepStoryFilter *self = PREP_STORY_FILTER (object);

  g_clear_object (&self->search);
  g_clear_object (&self->kept);

  G_OBJECT_CLASS (prep_story_filter_parent_class)->dispose (object);
}

static void
prep_story_filter_finalize (GObject *object)
{
  g_strfreev (PREP_STORY_FILTER (object)->words);

  G_OBJECT_CLASS (prep_story_filter_parent_class)->finalize (object);
}

static void
prep_story_filter_class_init (PrepStoryFilterClass *klass)
{
  GTK_FILTER_CLASS (klass)->match = prep_story_filter_match;
  GTK_FILTER_CLASS (klass)->get_strictness = prep_story_filter_get_strictness;
  G_OBJECT_CLASS (klass)->dispose = prep_story_filter_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_story_filter_finalize;
}

static void
prep_story_filter_init (PrepStoryFilter *self)
{
  self->words = g_new0 (char *, 1);
}

/* Returns: (transfer full): a filter of @stories that lets all of them pass. */
PrepStoryFilter *
prep_story_filter_new (PrepCollection *stories)
{
  PrepStoryFilter *self = g_object_new (PREP_TYPE_STORY_FILTER, NULL);

  self->search = prep_search_new (stories);

  return self;
}

/* Lets pass what holds every word of @typed; all stories for "". */
void
prep_story_filter_set_text (PrepStoryFilter *self,
                            const char      *typed)
{
  g_return_if_fail (PREP_IS_STORY_FILTER (self));
  g_return_if_fail (typed != NULL);

  g_strfreev (self->words);
  self->words = prep_fold_words (typed);
  prep_story_filter_refresh (self, NULL);
}

/**
 * prep_story_filter_refresh:
 * @kept: (nullable): passes whatever it holds, until the next search
 *
 * Looks again, after stories were edited.
 */
void
prep_story_filter_refresh (PrepStoryFilter *self,
                           PrepStory       *kept)
{
  g_return_if_fail (PREP_IS_STORY_FILTER (self));

  g_set_object (&self->kept, kept);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
