/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What was not touched yet can be shown and bound like any record: a draft stands for it. Opening a
 * page makes a draft and writes nothing; the first change of one of its fields, whichever it is,
 * puts the same object into its document.
 */

#include "content/prep-shipped.h"

#include "store/prep-stamp.h"

typedef struct
{
  PrepLibrary *library;
  char *memo_key;
} Draft;

static G_DEFINE_QUARK (prep-shipped-draft, draft)

static void
draft_free (gpointer data)
{
  Draft *draft = data;

  g_object_unref (draft->library);
  g_free (draft->memo_key);
  g_free (draft);
}

/* The draft is let go of before it is added: from then on the document is its owner, and the change
 * that is under way climbs to that. */
static gboolean
draft_will_change (gpointer    owner,
                   PrepRecord *record,
                   guint       field)
{
  Draft *draft = g_object_get_qdata (G_OBJECT (record), draft_quark ());
  PrepRecord *memo;

  if (!prep_collection_is_editable (owner))
    return FALSE;
  memo = PREP_RECORD (prep_shipped_touch_memo (draft->library, draft->memo_key));
  /* Somebody else was faster; that one counts. */
  if (prep_record_find_nested (memo, prep_record_get_id (record)) != NULL)
    return FALSE;

  prep_record_set_owner (record, NULL, NULL);
  prep_record_set_text (record, PREP_RECORD_CREATED, prep_stamp_now ());

  return prep_record_append (memo, PREP_MEMO_ITEMS, record);
}

static void
draft_did_change (gpointer    owner,
                  PrepRecord *record,
                  guint       field)
{
  /* Never: after its first change a draft is an item of its document. */
}

/**
 * prep_shipped_draft_memo_item:
 * @memo_key: the key of a shipped document
 * @key: the key of one of its items, which is no record yet
 *
 * Returns: (transfer full): the item as it would be touched, outside of everything
 */
PrepMemoItem *
prep_shipped_draft_memo_item (PrepLibrary *library,
                              const char  *memo_key,
                              const char  *key)
{
  static const PrepOwner funcs = { draft_will_change, draft_did_change };
  g_autofree char *id = NULL;
  PrepRecord *item;
  Draft *draft;

  g_return_val_if_fail (PREP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (memo_key != NULL && *memo_key != '\0', NULL);
  g_return_val_if_fail (key != NULL && *key != '\0', NULL);

  id = prep_content_dup_id (PREP_CONTENT_MEMO_ITEM, key);
  item = prep_record_new_with_id (PREP_TYPE_MEMO_ITEM, id);
  prep_record_set_text (item, PREP_MEMO_ITEM_KEY, key);

  draft = g_new (Draft, 1);
  *draft = (Draft){ g_object_ref (library), g_strdup (memo_key) };
  g_object_set_qdata_full (G_OBJECT (item), draft_quark (), draft, draft_free);
  prep_record_set_owner (item, prep_library_get_memos (library), &funcs);

  return PREP_MEMO_ITEM (item);
}
