/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-search.h"

#include <string.h>

#include "model/prep-fold.h"
#include "model/prep-uri.h"

/* What the texts of two fields are held apart by; no word that is typed holds one. */
#define SEPARATOR '\n'

struct _PrepSearch
{
  GObject parent_instance;

  PrepCollection *collection;
};

G_DEFINE_FINAL_TYPE (PrepSearch, prep_search, G_TYPE_OBJECT)

/* The folded text lies on the record and goes with it. */
static G_DEFINE_QUARK (prep-search-text, search_text)

static void
append_text (GString    *all,
             const char *text)
{
  if (*text == '\0')
    return;

  g_string_append (all, text);
  g_string_append_c (all, SEPARATOR);
}

/* Of a link only the host: the rest is letters by chance, and "ml" is in every ".html". */
static void
append_host (GString    *all,
             const char *link)
{
  g_autofree char *host = *link != '\0' ? prep_uri_dup_host (link) : NULL;

  if (host != NULL)
    append_text (all, host);
}

static void
append_field (GString    *all,
              PrepRecord *record,
              guint       field)
{
  const PrepField *line = prep_record_get_field (record, field);

  if (line->kind == PREP_FIELD_TEXTS)
    {
      const char *const *texts = prep_record_get_texts (record, field);

      for (guint i = 0; texts[i] != NULL; i++)
        append_text (all, texts[i]);
    }
  else if (line->kind != PREP_FIELD_TEXT || g_str_equal (line->name, "origin") ||
           g_str_equal (line->name, "key"))
    {
      return;
    }
  else if (g_str_has_suffix (line->name, "link"))
    {
      append_host (all, prep_record_get_text (record, field));
    }
  else
    {
      append_text (all, prep_record_get_text (record, field));
    }
}

static void
append_record (PrepRecord *record,
               gpointer    all)
{
  for (guint i = PREP_RECORD_N_FIELDS; i < prep_record_get_n_fields (record); i++)
    append_field (all, record, i);
}

/**
 * prep_search_text_new:
 * @record: a record
 *
 * Everything that a person wrote in @record and the records inside it, folded for
 * prep_fold_contains(). Of links it is the host. What the program or another list made up (ids,
 * keys) is left out: their letters would be found by chance.
 *
 * Returns: (transfer full): the text
 */
char *
prep_search_text_new (PrepRecord *record)
{
  g_autoptr (GString) all = g_string_new (NULL);
  g_auto (GStrv) texts = NULL;

  g_return_val_if_fail (PREP_IS_RECORD (record), NULL);

  prep_record_foreach (record, append_record, all);

  /* Folded text by text: folding makes one space of what holds them apart. */
  texts = g_strsplit (all->str, "\n", -1);
  g_string_truncate (all, 0);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *folded = prep_fold_search (texts[i]);

      append_text (all, folded);
    }

  return g_strdup (all->str);
}

static void
forget (PrepRecord *record)
{
  g_object_set_qdata (G_OBJECT (record), search_text_quark (), NULL);
}

static void
changed_cb (PrepSearch *self,
            PrepRecord *top)
{
  forget (top);
}

static void
settled_cb (PrepSearch *self,
            PrepRecord *top)
{
  if (top != NULL)
    forget (top);
  else
    for (guint i = 0; i < prep_collection_get_length (self->collection); i++)
      forget (prep_collection_get_nth (self->collection, i));
}

static void
prep_search_dispose (GObject *object)
{
  g_clear_object (&PREP_SEARCH (object)->collection);

  G_OBJECT_CLASS (prep_search_parent_class)->dispose (object);
}

static void
prep_search_class_init (PrepSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = prep_search_dispose;
}

static void
prep_search_init (PrepSearch *self)
{
}

/**
 * prep_search_new:
 * @collection: the records to search
 *
 * Returns: (transfer full): a search that keeps the folded text of each record, made when it is
 *   first asked for and again after the record changed
 */
PrepSearch *
prep_search_new (PrepCollection *collection)
{
  PrepSearch *self;

  g_return_val_if_fail (PREP_IS_COLLECTION (collection), NULL);

  self = g_object_new (PREP_TYPE_SEARCH, NULL);
  self->collection = g_object_ref (collection);
  g_signal_connect_object (collection, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (collection, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  /* What an earlier search left behind may be of before a change that nobody watched. */
  settled_cb (self, NULL);

  return self;
}

/**
 * prep_search_matches:
 * @record: a record of the collection
 * @words: words from prep_fold_words()
 *
 * Returns: whether each word is somewhere in the record, as prep_fold_contains() says; %TRUE for
 *   no words
 */
gboolean
prep_search_matches (PrepSearch        *self,
                     PrepRecord        *record,
                     const char *const *words)
{
  const char *folded;

  g_return_val_if_fail (PREP_IS_SEARCH (self), FALSE);
  g_return_val_if_fail (PREP_IS_RECORD (record), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  if (words[0] == NULL)
    return TRUE;

  folded = g_object_get_qdata (G_OBJECT (record), search_text_quark ());
  if (folded == NULL)
    {
      g_object_set_qdata_full (G_OBJECT (record), search_text_quark (),
                               prep_search_text_new (record), g_free);
      folded = g_object_get_qdata (G_OBJECT (record), search_text_quark ());
    }

  return prep_fold_contains (folded, words);
}
