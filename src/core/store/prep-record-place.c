/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Who a record is, and where: its fields, its name, what it is nested in.
 */

#include "store/prep-collection.h"
#include "store/prep-record-private.h"

const PrepField *
prep_record_get_field (PrepRecord *self,
                       guint       field)
{
  PrepRecordClass *klass;

  g_return_val_if_fail (PREP_IS_RECORD (self), NULL);

  klass = PREP_RECORD_GET_CLASS (self);
  g_return_val_if_fail (field < klass->n_fields, NULL);
  return &klass->fields[field];
}

guint
prep_record_get_n_fields (PrepRecord *self)
{
  g_return_val_if_fail (PREP_IS_RECORD (self), 0);

  return PREP_RECORD_GET_CLASS (self)->n_fields;
}

/**
 * prep_record_find_field:
 * @member: a JSON member's name
 *
 * Returns: the number of the field, or %G_MAXUINT if the table does not know it
 */
guint
prep_record_find_field (PrepRecord *self,
                        const char *member)
{
  PrepRecordClass *klass;

  g_return_val_if_fail (PREP_IS_RECORD (self), G_MAXUINT);

  klass = PREP_RECORD_GET_CLASS (self);
  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, member))
      return i;
  return G_MAXUINT;
}

const char *
prep_record_get_id (PrepRecord *self)
{
  return prep_record_get_text (self, PREP_RECORD_ID);
}

gboolean
prep_record_is_deleted (PrepRecord *self)
{
  return *prep_record_get_text (self, PREP_RECORD_DELETED) != '\0';
}

/**
 * prep_record_dup_title:
 *
 * Returns: (transfer full): what a person calls this record; "" if it has no name yet
 */
char *
prep_record_dup_title (PrepRecord *self)
{
  g_return_val_if_fail (PREP_IS_RECORD (self), NULL);

  return PREP_RECORD_GET_CLASS (self)->dup_title (self);
}

/**
 * prep_record_dup_place:
 *
 * Returns: (transfer full): the target of app.open that shows this record or, where it has no
 *   page of its own, the innermost record around it; "" if there is none
 */
char *
prep_record_dup_place (PrepRecord *self)
{
  for (; self != NULL; self = prep_record_get_owner (self))
    {
      const char *place = PREP_RECORD_GET_CLASS (self)->place;

      if (place != NULL)
        return g_strconcat (place, "/", prep_record_get_id (self), NULL);
    }
  return g_strdup ("");
}

/**
 * prep_record_get_owner:
 *
 * Returns: (transfer none) (nullable): the record that this one is nested in
 */
PrepRecord *
prep_record_get_owner (PrepRecord *self)
{
  PrepRecordPrivate *priv;

  g_return_val_if_fail (PREP_IS_RECORD (self), NULL);

  priv = prep_record_private (self);
  return PREP_IS_RECORD (priv->owner) ? priv->owner : NULL;
}

/**
 * prep_record_get_top:
 *
 * Returns: (transfer none): the outermost record around this one; itself if it is not nested
 */
PrepRecord *
prep_record_get_top (PrepRecord *self)
{
  PrepRecord *owner;

  while ((owner = prep_record_get_owner (self)) != NULL)
    self = owner;
  return self;
}

/**
 * prep_record_get_collection:
 *
 * Returns: (transfer none) (nullable) (type PrepCollection): the collection it is in
 */
gpointer
prep_record_get_collection (PrepRecord *self)
{
  return prep_record_private (prep_record_get_top (self))->owner;
}

/**
 * prep_record_is_editable:
 *
 * Returns: whether a setter would take a value now; not so in a read-only collection
 */
gboolean
prep_record_is_editable (PrepRecord *self)
{
  PrepCollection *collection = prep_record_get_collection (self);

  return collection == NULL || prep_collection_is_editable (collection);
}

void
prep_record_set_owner (PrepRecord      *self,
                       gpointer         owner,
                       const PrepOwner *funcs)
{
  PrepRecordPrivate *priv;

  g_return_if_fail (PREP_IS_RECORD (self));

  priv = prep_record_private (self);
  priv->owner = owner;
  priv->owner_funcs = funcs;
}
