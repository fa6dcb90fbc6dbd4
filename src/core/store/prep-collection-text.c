/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The side of a collection that faces its file: a clean record's text is its span in the file, a
 * changed one's is made when it is first asked for, for undo or for a save, and shared from then.
 */

#include "store/prep-collection-struct.h"

#include "store/prep-record-private.h"

/**
 * prep_collection_get_body:
 *
 * Returns: (transfer none): the file as it is on disk, as far as we know
 */
PrepBody *
prep_collection_get_body (PrepCollection *self)
{
  return self->body;
}

/**
 * prep_collection_dup_text:
 * @top: a record of the collection
 *
 * Returns: (transfer full): its text as a save would write it now
 */
GRefString *
prep_collection_dup_text (PrepCollection *self,
                          PrepRecord     *top)
{
  PrepRecordPrivate *priv = prep_record_private (top);
  g_autofree char *text = NULL;
  GRefString *made;
  gsize length;

  if (!priv->dirty)
    {
      const char *file = g_bytes_get_data (self->body->bytes, NULL);

      return g_ref_string_new_len (file + priv->offset, priv->length);
    }

  made = g_hash_table_lookup (self->texts, top);
  if (made == NULL)
    {
      text = prep_codec_to_text (top, &length);
      made = g_ref_string_new_len (text, length);
      g_hash_table_insert (self->texts, top, made);
    }
  return g_ref_string_acquire (made);
}

gboolean
prep_collection_is_unsaved (PrepCollection *self)
{
  return self->unsaved;
}

/**
 * prep_collection_snapshot:
 *
 * Returns: (transfer full): what a save shall write
 */
PrepSnapshot *
prep_collection_snapshot (PrepCollection *self)
{
  PrepSnapshot *snapshot = prep_snapshot_new (self->body, self->all->len);

  for (guint i = 0; i < self->all->len; i++)
    {
      PrepRecord *record = self->all->pdata[i];
      PrepRecordPrivate *priv = prep_record_private (record);
      PrepPiece piece = { { priv->offset, priv->length }, NULL };

      if (priv->dirty)
        piece.text = prep_collection_dup_text (self, record);
      g_array_append_val (snapshot->pieces, piece);
      g_array_append_val (snapshot->generations, priv->generation);
      g_ptr_array_add (snapshot->records, g_object_ref (record));
    }
  self->unsaved = FALSE;
  return snapshot;
}

/**
 * prep_collection_saved:
 * @body: (transfer full) (nullable): what is on disk now; %NULL: the save failed
 *
 * Takes over what a save wrote. What changed since the snapshot stays unsaved.
 */
void
prep_collection_saved (PrepCollection *self,
                       PrepSnapshot   *snapshot,
                       PrepBody       *body)
{
  if (body == NULL)
    {
      self->unsaved = TRUE;
      return;
    }

  for (guint i = 0; i < snapshot->records->len; i++)
    {
      PrepRecord *record = snapshot->records->pdata[i];
      PrepRecordPrivate *priv = prep_record_private (record);
      PrepSpan span = g_array_index (body->items, PrepSpan, i);

      if (priv->owner != self || priv->generation != g_array_index (snapshot->generations, guint, i))
        continue;
      priv->offset = span.offset;
      priv->length = span.length;
      priv->dirty = FALSE;
      g_hash_table_remove (self->texts, record);
    }
  prep_body_unref (self->body);
  self->body = body;
}

/**
 * prep_collection_apply:
 * @object: what @top shall be
 *
 * Merge and undo: makes @top hold @object in place.
 *
 * Returns: %FALSE if the collection cannot be edited now
 */
gboolean
prep_collection_apply (PrepCollection *self,
                       PrepRecord     *top,
                       JsonObject     *object)
{
  return prep_codec_apply (top, object, self->faults);
}
