/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-document.h"

#include <glib/gi18n-lib.h>

struct _PrepCultureDocument
{
  GObject parent_instance;

  PrepLibrary *library;
  PrepContent *content;
  const PrepContentMemo *shipped; /* NULL: the person's own document */
  char *id;
  GListStore *items;
  guint n_shipped;                /* which come first */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepCultureDocument, prep_culture_document, G_TYPE_OBJECT)

static PrepCollection *
get_memos (PrepCultureDocument *self)
{
  return prep_library_get_memos (self->library);
}

/* A draft is in no document and belongs to the collection all the same. */
static gboolean
is_draft (PrepCultureDocument *self,
          PrepRecord          *item)
{
  return prep_record_get_owner (item) == NULL &&
         prep_record_get_collection (item) == get_memos (self);
}

static void
sync_shipped_item (PrepCultureDocument *self,
                   PrepRecord          *memo,
                   PrepCultureItem     *item)
{
  const char *id = prep_culture_item_get_id (item);
  PrepRecord *stored = memo != NULL ? prep_record_find_nested (memo, id) : NULL;
  g_autoptr (PrepMemoItem) draft = NULL;

  if (stored != NULL)
    {
      prep_culture_item_set_record (item, stored);
      return;
    }
  if (is_draft (self, prep_culture_item_get_record (item)))
    return;

  draft = prep_shipped_draft_memo_item (self->library, self->shipped->key,
                                        prep_culture_item_get_shipped (item)->key);
  prep_culture_item_set_record (item, PREP_RECORD (draft));
}

/* Returns: (transfer full) (nullable): the item at @position, if it stands for @record. */
static PrepCultureItem *
dup_item_of (PrepCultureDocument *self,
             guint                position,
             PrepRecord          *record)
{
  g_autoptr (PrepCultureItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  return item != NULL && prep_culture_item_get_record (item) == record ? g_steal_pointer (&item)
                                                                       : NULL;
}

/* Returns: (transfer full): the item of @record that is shown already, or a new one. */
static PrepCultureItem *
ensure_item_of (PrepCultureDocument       *self,
                const PrepContentMemoItem *shipped,
                PrepRecord                *record)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = self->n_shipped; i < n; i++)
    {
      PrepCultureItem *item = dup_item_of (self, i, record);

      if (item != NULL)
        return item;
    }

  return prep_culture_item_new (self->content, shipped, record);
}

/* What is not among the shipped items of this edition: the person's own, and what an earlier
 * edition had and was worked on. Only a list that is another one is replaced. */
static void
sync_others (PrepCultureDocument *self,
             PrepRecord          *memo)
{
  guint n = memo != NULL ? prep_record_get_length (memo, PREP_MEMO_ITEMS) : 0;
  guint position = self->n_shipped;
  gboolean same = TRUE;
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      PrepRecord *record = prep_record_get_nth (memo, PREP_MEMO_ITEMS, i);
      const char *key = prep_record_get_text (record, PREP_MEMO_ITEM_KEY);
      const PrepContentMemoItem *shipped = NULL;
      g_autoptr (PrepCultureItem) shown = NULL;

      if (*key != '\0')
        shipped = prep_content_lookup (self->content, PREP_CONTENT_MEMO_ITEM, key);
      if (shipped != NULL && self->shipped != NULL &&
          prep_content_memo_item_is_in (shipped, self->shipped->default_edition))
        continue;
      shown = dup_item_of (self, position + others->len, record);
      same = same && shown != NULL;
      g_ptr_array_add (others, ensure_item_of (self, shipped, record));
    }

  n = g_list_model_get_n_items (G_LIST_MODEL (self->items)) - position;
  if (!same || n != others->len)
    g_list_store_splice (self->items, position, n, others->pdata, others->len);
}

static void
follow_records (PrepCultureDocument *self)
{
  PrepRecord *memo = prep_culture_document_get_record (self);

  for (guint i = 0; i < self->n_shipped; i++)
    {
      g_autoptr (PrepCultureItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      sync_shipped_item (self, memo, item);
    }
  sync_others (self, memo);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (PrepCultureDocument *self,
            PrepRecord          *top,
            PrepRecord          *record,
            guint                field)
{
  if (!g_str_equal (prep_record_get_id (top), self->id))
    return;

  if (record == top)
    follow_records (self);
  else
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
settled_cb (PrepCultureDocument *self,
            PrepRecord          *top)
{
  if (top == NULL || g_str_equal (prep_record_get_id (top), self->id))
    follow_records (self);
}

static void
add_shipped_items (PrepCultureDocument *self)
{
  const PrepContentMemo *memo = self->shipped;
  g_autoptr (GPtrArray) items = prep_content_memo_dup_items (memo, NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const PrepContentMemoItem *shipped = items->pdata[i];
      const PrepContentMemoItem *section = prep_content_memo_get_parent (memo, shipped, NULL);
      g_autoptr (PrepMemoItem) draft =
        prep_shipped_draft_memo_item (self->library, memo->key, shipped->key);
      g_autoptr (PrepCultureItem) item =
        prep_culture_item_new (self->content, shipped, PREP_RECORD (draft));

      if (section != NULL)
        prep_culture_item_set_section (item, section->title, 1);
      g_list_store_append (self->items, item);
    }
  self->n_shipped = items->len;
}

static void
prep_culture_document_dispose (GObject *object)
{
  PrepCultureDocument *self = PREP_CULTURE_DOCUMENT (object);

  g_clear_object (&self->items);
  g_clear_object (&self->content);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (prep_culture_document_parent_class)->dispose (object);
}

static void
prep_culture_document_finalize (GObject *object)
{
  g_free (PREP_CULTURE_DOCUMENT (object)->id);

  G_OBJECT_CLASS (prep_culture_document_parent_class)->finalize (object);
}

static void
prep_culture_document_class_init (PrepCultureDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = prep_culture_document_dispose;
  object_class->finalize = prep_culture_document_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
prep_culture_document_init (PrepCultureDocument *self)
{
  self->items = g_list_store_new (PREP_TYPE_CULTURE_ITEM);
}

static void
follow (PrepCultureDocument *self)
{
  PrepCollection *memos = get_memos (self);

  g_signal_connect_object (memos, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (memos, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (memos, "items-changed", G_CALLBACK (follow_records), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (memos, "state-changed", G_CALLBACK (follow_records), self, G_CONNECT_SWAPPED);
  follow_records (self);
}

/* A document of the shipped checklists. */
PrepCultureDocument *
prep_culture_document_new_shipped (PrepLibrary           *library,
                                   PrepContent           *content,
                                   const PrepContentMemo *memo)
{
  PrepCultureDocument *self = g_object_new (PREP_TYPE_CULTURE_DOCUMENT, NULL);

  self->library = g_object_ref (library);
  self->content = g_object_ref (content);
  self->shipped = memo;
  self->id = prep_content_dup_id (PREP_CONTENT_MEMO, memo->key);
  add_shipped_items (self);
  follow (self);

  return self;
}

/* A document that only the records know. */
PrepCultureDocument *
prep_culture_document_new_own (PrepLibrary *library,
                               PrepContent *content,
                               PrepRecord  *memo)
{
  PrepCultureDocument *self = g_object_new (PREP_TYPE_CULTURE_DOCUMENT, NULL);

  self->library = g_object_ref (library);
  self->content = g_object_ref (content);
  self->id = g_strdup (prep_record_get_id (memo));
  follow (self);

  return self;
}

/* Returns: the id of its record, also while there is none. */
const char *
prep_culture_document_get_id (PrepCultureDocument *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), "");

  return self->id;
}

/* Returns: (nullable): the shipped checklist. */
const PrepContentMemo *
prep_culture_document_get_shipped (PrepCultureDocument *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  return self->shipped;
}

/* Returns: (transfer none) (nullable): its record; NULL while it was not touched. */
PrepRecord *
prep_culture_document_get_record (PrepCultureDocument *self)
{
  PrepRecord *memo;

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  memo = prep_collection_lookup (get_memos (self), self->id);

  return memo != NULL && !prep_record_is_deleted (memo) ? memo : NULL;
}

/* Returns: (transfer none) (nullable): its record, made now if need be; NULL if that cannot be. */
PrepRecord *
prep_culture_document_touch (PrepCultureDocument *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  if (self->shipped == NULL)
    return prep_culture_document_get_record (self);

  return (PrepRecord *) prep_shipped_touch_memo (self->library, self->shipped->key);
}

/* Returns: (transfer none): a list of PrepCultureItem, in reading order. */
GListModel *
prep_culture_document_get_items (PrepCultureDocument *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->items);
}

/* Returns: (transfer none) (nullable): the item of this id, touched or not. */
PrepCultureItem *
prep_culture_document_find_item (PrepCultureDocument *self,
                                 const char          *id)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (PrepCultureItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (prep_culture_item_get_id (item), id))
        return item;
    }

  return NULL;
}

void
prep_culture_document_get_progress (PrepCultureDocument *self,
                                    PrepCultureProgress *progress)
{
  g_return_if_fail (PREP_IS_CULTURE_DOCUMENT (self));

  *progress = (PrepCultureProgress){ g_list_model_get_n_items (G_LIST_MODEL (self->items)) };
  for (guint i = 0; i < progress->n_items; i++)
    {
      g_autoptr (PrepCultureItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      PrepReadStatus status = prep_culture_item_get_status (item);
      PrepStance stance = prep_culture_item_get_stance (item);

      progress->n_read += status >= PREP_READ_STATUS_READ;
      progress->n_reflected += status >= PREP_READ_STATUS_REFLECTED;
      progress->n_stances += stance != PREP_STANCE_NONE;
      progress->n_resonates += stance == PREP_STANCE_RESONATES;
    }
}

static char *
dup_shipped_title (const PrepContentMemo *memo)
{
  const PrepContentEdition *edition = prep_content_memo_get_edition (memo, NULL);
  g_autofree char *year = edition != NULL ? g_strndup (edition->published, 4) : g_strdup ("");

  if (*memo->company == '\0')
    return g_strdup (_("Any company"));
  if (*year == '\0')
    /* Translators: a company and the name of its document. */
    return g_strdup_printf (_("%1$s: %2$s"), memo->company, memo->document);
  /* Translators: a company, the name of its document, and the year of the edition. */
  return g_strdup_printf (_("%1$s: %2$s (%3$s)"), memo->company, memo->document, year);
}

/* Returns: (transfer full): what the document is called, with its edition. */
char *
prep_culture_document_dup_title (PrepCultureDocument *self)
{
  PrepRecord *memo;
  g_autofree char *title = NULL;

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  memo = prep_culture_document_get_record (self);
  title = memo != NULL ? prep_record_dup_title (memo) : g_strdup ("");
  if (*title != '\0')
    return g_steal_pointer (&title);

  return self->shipped != NULL ? dup_shipped_title (self->shipped)
                               : g_strdup (_("Untitled document"));
}

/* Returns: (transfer full) (nullable): where the document can be read; NULL: not known. */
char *
prep_culture_document_dup_uri (PrepCultureDocument *self)
{
  PrepRecord *memo;
  const char *link = "";

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  memo = prep_culture_document_get_record (self);
  if (memo != NULL)
    link = prep_shipped_get_text (self->content, memo, PREP_MEMO_LINK);
  else if (self->shipped != NULL)
    link = self->shipped->where;

  if (*link == '\0')
    return NULL;

  /* The shipped ones come without a scheme. */
  return g_uri_peek_scheme (link) != NULL ? g_strdup (link) : g_strconcat ("https://", link, NULL);
}

/* Returns: the tag of the language it is read in, or what the person called it; "" if not said. */
const char *
prep_culture_document_get_language (PrepCultureDocument *self)
{
  PrepRecord *memo = prep_culture_document_get_record (self);

  return memo != NULL ? prep_record_get_text (memo, PREP_MEMO_LANGUAGE) : "";
}

/* Returns: FALSE if the document cannot be edited now. */
gboolean
prep_culture_document_set_language (PrepCultureDocument *self,
                                    const char          *language)
{
  PrepRecord *memo;
  gboolean done = FALSE;

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), FALSE);

  if (g_str_equal (prep_culture_document_get_language (self), language))
    return TRUE;

  /* Translators: names an action that can be undone. */
  prep_history_begin (prep_library_get_history (self->library), _("language of reading"),
                      "page/culture");
  memo = prep_culture_document_touch (self);
  if (memo != NULL)
    done = prep_record_set_text (memo, PREP_MEMO_LANGUAGE, language);
  prep_history_end (prep_library_get_history (self->library));

  return done;
}

/* Adds an item of the person's own, without a title yet, behind all others.
 * Returns: (transfer none) (nullable): the item; NULL if the document cannot be edited now. */
PrepCultureItem *
prep_culture_document_add_item (PrepCultureDocument *self)
{
  g_autoptr (PrepRecord) record = NULL;
  g_autofree char *place = NULL;
  PrepHistory *history;
  PrepRecord *memo;
  gboolean done;

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), NULL);

  record = prep_record_new (PREP_TYPE_MEMO_ITEM);
  place = g_strconcat ("memo-item/", prep_record_get_id (record), NULL);
  history = prep_library_get_history (self->library);
  /* Translators: names an action that can be undone. */
  prep_history_begin (history, _("adding an item"), place);
  memo = prep_culture_document_touch (self);
  done = memo != NULL && prep_record_append (memo, PREP_MEMO_ITEMS, record);
  prep_history_end (history);

  return done ? prep_culture_document_find_item (self, prep_record_get_id (record)) : NULL;
}

/* Deletes an item of the person's own. A shipped one stays.
 * Returns: whether it is gone. */
gboolean
prep_culture_document_remove_item (PrepCultureDocument *self,
                                   PrepCultureItem     *item)
{
  PrepRecord *memo;
  PrepHistory *history;
  g_autofree char *label = NULL;
  gboolean done;

  g_return_val_if_fail (PREP_IS_CULTURE_DOCUMENT (self), FALSE);

  memo = prep_culture_document_get_record (self);
  if (memo == NULL || !prep_culture_item_is_own (item))
    return FALSE;

  history = prep_library_get_history (self->library);
  /* Translators: names an action that can be undone; %s is what was deleted. */
  label = g_strdup_printf (_("deleting %s"), prep_culture_item_get_title (item));
  prep_history_begin (history, label, "page/culture");
  done = prep_record_remove (memo, PREP_MEMO_ITEMS, prep_culture_item_get_record (item));
  prep_history_end (history);

  return done;
}
