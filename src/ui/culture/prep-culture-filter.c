/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-filter.h"

#include <glib/gi18n-lib.h>

#include "model/prep-fold.h"

struct _PrepCultureFilter
{
  GtkFilter parent_instance;

  PrepLibrary *library;
  PrepCultureShow show;
  char **words;
  PrepCultureItem *keep; /* shown whatever it says: it is the one that is worked on */
};

G_DEFINE_FINAL_TYPE (PrepCultureFilter, prep_culture_filter, GTK_TYPE_FILTER)

static const char *const names[] = {
  [PREP_CULTURE_SHOW_ALL] = N_("All items"),
  [PREP_CULTURE_SHOW_TO_READ] = N_("To read"),
  [PREP_CULTURE_SHOW_NO_STANCE] = N_("Without a stance"),
  [PREP_CULTURE_SHOW_NO_STORY] = N_("Without a story"),
  [PREP_CULTURE_SHOW_OTHERWISE] = N_("Not just resonating"),
};

static gboolean
is_shown (PrepCultureShow  show,
          PrepCultureItem *item)
{
  PrepStance stance = prep_culture_item_get_stance (item);
  PrepRecord *record = prep_culture_item_get_record (item);

  switch (show)
    {
    case PREP_CULTURE_SHOW_TO_READ:
      return prep_culture_item_get_status (item) < PREP_READ_STATUS_READ;
    case PREP_CULTURE_SHOW_NO_STANCE:
      return stance == PREP_STANCE_NONE;
    case PREP_CULTURE_SHOW_NO_STORY:
      return prep_record_get_text (record, PREP_MEMO_ITEM_STORY)[0] == '\0';
    case PREP_CULTURE_SHOW_OTHERWISE:
      return stance != PREP_STANCE_NONE && stance != PREP_STANCE_RESONATES;
    case PREP_CULTURE_SHOW_ALL:
    default:
      return TRUE;
    }
}

/* What is read on the item's page, and the title of its story. */
static gboolean
has_words (PrepCultureFilter *self,
           PrepCultureItem   *item)
{
  static const guint fields[] = {
    PREP_MEMO_ITEM_TITLE, PREP_MEMO_ITEM_LOOK_FOR, PREP_MEMO_ITEM_REFLECT,
    PREP_MEMO_ITEM_BECAUSE, PREP_MEMO_ITEM_ASK, PREP_MEMO_ITEM_NOTES,
  };
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *story = prep_culture_item_dup_evidence (item, self->library);
  g_autofree char *folded = NULL;

  if (self->words[0] == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    g_string_append_printf (all, "%s ", prep_culture_item_get_text (item, fields[i]));
  g_string_append (all, story);
  folded = prep_fold_search (all->str);

  return prep_fold_contains (folded, (const char *const *) self->words);
}

static gboolean
prep_culture_filter_match (GtkFilter *filter,
                           gpointer   item)
{
  PrepCultureFilter *self = PREP_CULTURE_FILTER (filter);

  return item == self->keep || (is_shown (self->show, item) && has_words (self, item));
}

static GtkFilterMatch
prep_culture_filter_get_strictness (GtkFilter *filter)
{
  PrepCultureFilter *self = PREP_CULTURE_FILTER (filter);

  return self->show == PREP_CULTURE_SHOW_ALL && self->words[0] == NULL ? GTK_FILTER_MATCH_ALL
                                                                      : GTK_FILTER_MATCH_SOME;
}

static void
prep_culture_filter_dispose (GObject *object)
{
  PrepCultureFilter *self = PREP_CULTURE_FILTER (object);

  g_clear_object (&self->keep);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (prep_culture_filter_parent_class)->dispose (object);
}

static void
prep_culture_filter_finalize (GObject *object)
{
  g_strfreev (PREP_CULTURE_FILTER (object)->words);

  G_OBJECT_CLASS (prep_culture_filter_parent_class)->finalize (object);
}

static void
prep_culture_filter_class_init (PrepCultureFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->dispose = prep_culture_filter_dispose;
  object_class->finalize = prep_culture_filter_finalize;
  filter_class->match = prep_culture_filter_match;
  filter_class->get_strictness = prep_culture_filter_get_strictness;
}

static void
prep_culture_filter_init (PrepCultureFilter *self)
{
  self->words = g_new0 (char *, 1);
}

PrepCultureFilter *
prep_culture_filter_new (PrepLibrary *library)
{
  PrepCultureFilter *self = g_object_new (PREP_TYPE_CULTURE_FILTER, NULL);

  self->library = g_object_ref (library);

  return self;
}

static void
filter_anew (PrepCultureFilter *self,
             PrepCultureItem   *keep)
{
  g_set_object (&self->keep, keep);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
prep_culture_filter_set_show (PrepCultureFilter *self,
                              PrepCultureShow    show)
{
  g_return_if_fail (PREP_IS_CULTURE_FILTER (self));

  if (self->show == show)
    return;

  self->show = show;
  filter_anew (self, NULL);
}

/* @text: what was typed into the search. */
void
prep_culture_filter_set_words (PrepCultureFilter *self,
                               const char        *text)
{
  g_auto (GStrv) words = prep_fold_words (text);

  g_return_if_fail (PREP_IS_CULTURE_FILTER (self));

  if (g_strv_equal ((const char *const *) words, (const char *const *) self->words))
    return;

  g_strfreev (self->words);
  self->words = g_steal_pointer (&words);
  filter_anew (self, NULL);
}

/* Filters again after an edit. @keep (nullable) is shown in any case. */
void
prep_culture_filter_refresh (PrepCultureFilter *self,
                             PrepCultureItem   *keep)
{
  g_return_if_fail (PREP_IS_CULTURE_FILTER (self));

  if (prep_culture_filter_get_strictness (GTK_FILTER (self)) != GTK_FILTER_MATCH_ALL)
    filter_anew (self, keep);
}

/* Returns: (transfer full): the names of what PrepCultureShow counts, translated. */
GtkStringList *
prep_culture_filter_new_names (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_string_list_append (list, _(names[i]));

  return list;
}
