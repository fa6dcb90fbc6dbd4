/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A checklist holds the items of all editions of a document; these functions show it as one
 * edition has it. An edition of NULL or "" is the one that the checklist takes by default.
 */

#include "content/prep-content.h"

static const char *
choose_edition (const PrepContentMemo *memo,
                const char            *edition)
{
  return edition != NULL && *edition != '\0' ? edition : memo->default_edition;
}

/**
 * prep_content_memo_get_edition:
 *
 * Returns: (transfer none) (nullable): the edition, or %NULL when the document has none such
 */
const PrepContentEdition *
prep_content_memo_get_edition (const PrepContentMemo *memo,
                               const char            *edition)
{
  g_return_val_if_fail (memo != NULL, NULL);

  edition = choose_edition (memo, edition);
  for (guint i = 0; i < memo->n_editions; i++)
    if (g_str_equal (memo->editions[i].key, edition))
      return &memo->editions[i];

  return NULL;
}

/**
 * prep_content_memo_item_is_in:
 *
 * Returns: whether @edition, which must be named here, has @item
 */
gboolean
prep_content_memo_item_is_in (const PrepContentMemoItem *item,
                              const char                *edition)
{
  g_return_val_if_fail (item != NULL && edition != NULL, FALSE);

  return g_strv_contains (item->editions, edition);
}

/**
 * prep_content_memo_dup_items:
 *
 * Returns: (transfer container) (element-type PrepContentMemoItem): the items of an edition in
 *   reading order, what stands under a section right behind it
 */
GPtrArray *
prep_content_memo_dup_items (const PrepContentMemo *memo,
                             const char            *edition)
{
  GPtrArray *items;

  g_return_val_if_fail (memo != NULL, NULL);

  edition = choose_edition (memo, edition);
  items = g_ptr_array_new ();
  for (guint i = 0; i < memo->n_items; i++)
    if (prep_content_memo_item_is_in (&memo->items[i], edition))
      g_ptr_array_add (items, (gpointer) &memo->items[i]);

  return items;
}

/**
 * prep_content_memo_get_minutes:
 *
 * Returns: how many minutes the items of an edition take together
 */
guint
prep_content_memo_get_minutes (const PrepContentMemo *memo,
                               const char            *edition)
{
  guint minutes = 0;

  g_return_val_if_fail (memo != NULL, 0);

  edition = choose_edition (memo, edition);
  for (guint i = 0; i < memo->n_items; i++)
    if (prep_content_memo_item_is_in (&memo->items[i], edition))
      minutes += memo->items[i].minutes;

  return minutes;
}

/**
 * prep_content_memo_get_parent:
 *
 * Returns: (transfer none) (nullable): the section that @item stands under in this edition, or
 *   %NULL when it stands by itself there, as a value does where its later section is missing
 */
const PrepContentMemoItem *
prep_content_memo_get_parent (const PrepContentMemo     *memo,
                              const PrepContentMemoItem *item,
                              const char                *edition)
{
  g_return_val_if_fail (memo != NULL && item != NULL, NULL);

  edition = choose_edition (memo, edition);
  for (guint i = 0; i < memo->n_items; i++)
    if (g_str_equal (memo->items[i].key, item->parent))
      return prep_content_memo_item_is_in (&memo->items[i], edition) ? &memo->items[i] : NULL;

  return NULL;
}
