/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The base of every stored thing. It turns a table of fields into properties, holds the values,
 * and lets a change climb from the record that was edited to the collection, owner by owner, by
 * direct calls: signal handlers on ten thousand records would cost more than the records.
 */

#include "config.h"

#include "store/prep-record.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "store/prep-record-private.h"
#include "store/prep-stamp.h"

enum
{
  SIGNAL_CHANGED,
  SIGNAL_REMOVED,
  SIGNAL_LAST_SIGNAL,
};

static guint signals[SIGNAL_LAST_SIGNAL];

static const PrepField base_fields[] = {
  { "id", PREP_FIELD_LINK, N_("Identifier"), "UUID of the record; never changes",
    .flags = PREP_FIELD_ALWAYS },
  { "created", PREP_FIELD_TIME, N_("Created"), "when the record was made",
    .flags = PREP_FIELD_ALWAYS },
  { "modified", PREP_FIELD_TIME, N_("Modified"), "when one of its own members was last edited",
    .flags = PREP_FIELD_ALWAYS },
  { "deleted", PREP_FIELD_TIME, N_("Deleted"), "when it went to the trash; purged after 30 days" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (base_fields) == PREP_RECORD_N_FIELDS);

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PrepRecord, prep_record, G_TYPE_OBJECT)

PrepRecordPrivate *
prep_record_private (PrepRecord *self)
{
  return prep_record_get_instance_private (self);
}

static GParamSpec *
make_param_spec (const PrepField *field)
{
  const GParamFlags rw = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags ro = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  g_autofree char *dashed = g_strdelimit (g_strdup (field->name), "_", '-');
  const char *name = g_intern_string (dashed);

  switch (field->kind)
    {
    case PREP_FIELD_NUMBER:
      return g_param_spec_int64 (name, NULL, NULL, field->min, field->max, field->preset, rw);
    case PREP_FIELD_FLAG:
      return g_param_spec_boolean (name, NULL, NULL, field->preset != 0, rw);
    case PREP_FIELD_TOKEN:
      return g_param_spec_enum (name, NULL, NULL, field->get_type (), field->preset, rw);
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, rw);
    case PREP_FIELD_RECORD:
      return g_param_spec_object (name, NULL, NULL, PREP_TYPE_RECORD, rw);
    case PREP_FIELD_RECORDS:
      return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, ro);
    default:
      return g_param_spec_string (name, NULL, NULL, "", rw);
    }
}

static void
prep_record_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PrepRecord *self = PREP_RECORD (object);
  guint field = id - 1;

  switch (prep_record_get_field (self, field)->kind)
    {
    case PREP_FIELD_NUMBER:
      g_value_set_int64 (value, prep_record_get_number (self, field));
      break;
    case PREP_FIELD_FLAG:
      g_value_set_boolean (value, prep_record_get_flag (self, field));
      break;
    case PREP_FIELD_TOKEN:
      g_value_set_enum (value, prep_record_get_token (self, field));
      break;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      g_value_set_boxed (value, prep_record_get_texts (self, field));
      break;
    case PREP_FIELD_RECORD:
      g_value_set_object (value, prep_record_get_record (self, field));
      break;
    case PREP_FIELD_RECORDS:
      g_value_set_object (value, prep_record_get_list (self, field));
      break;
    default:
      g_value_set_string (value, prep_record_get_text (self, field));
    }
}

static void
prep_record_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PrepRecord *self = PREP_RECORD (object);
  guint field = id - 1;

  switch (prep_record_get_field (self, field)->kind)
    {
    case PREP_FIELD_NUMBER:
      prep_record_set_number (self, field, g_value_get_int64 (value));
      break;
    case PREP_FIELD_FLAG:
      prep_record_set_flag (self, field, g_value_get_boolean (value));
      break;
    case PREP_FIELD_TOKEN:
      prep_record_set_token (self, field, g_value_get_enum (value));
      break;
    case PREP_FIELD_TEXTS:
    case PREP_FIELD_TOKENS:
    case PREP_FIELD_LINKS:
      prep_record_set_texts (self, field, g_value_get_boxed (value));
      break;
    case PREP_FIELD_RECORD:
      prep_record_set_record (self, field, g_value_get_object (value));
      break;
    default:
      prep_record_set_text (self, field, g_value_get_string (value));
    }
}

static void
prep_record_constructed (GObject *object)
{
  PrepRecord *self = PREP_RECORD (object);
  PrepRecordClass *klass = PREP_RECORD_GET_CLASS (self);
  PrepRecordPrivate *priv = prep_record_private (self);

  G_OBJECT_CLASS (prep_record_parent_class)->constructed (object);

  priv->slots = g_new0 (PrepSlot, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == PREP_FIELD_NUMBER || klass->fields[i].kind == PREP_FIELD_FLAG)
      priv->slots[i].number = klass->fields[i].preset;
}

static void
prep_record_finalize (GObject *object)
{
  PrepRecord *self = PREP_RECORD (object);
  PrepRecordClass *klass = PREP_RECORD_GET_CLASS (self);
  PrepRecordPrivate *priv = prep_record_private (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const PrepField *field = &klass->fields[i];

      /* Nested records may be kept by somebody; they must not climb to a dead owner. */
      if (field->kind == PREP_FIELD_RECORD && priv->slots[i].record != NULL)
        prep_record_set_owner (priv->slots[i].record, NULL, NULL);
      if (field->kind == PREP_FIELD_RECORDS && priv->slots[i].list != NULL)
        for (guint n = 0; n < prep_list_get_length (priv->slots[i].list); n++)
          prep_record_set_owner (prep_list_get_nth (priv->slots[i].list, n), NULL, NULL);
      prep_slot_clear (field, &priv->slots[i]);
    }
  g_free (priv->slots);
  prep_layout_free (priv->layout);

  G_OBJECT_CLASS (prep_record_parent_class)->finalize (object);
}

static char *
dup_no_title (PrepRecord *self)
{
  return g_strdup ("");
}

static void
prep_record_class_init (PrepRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = prep_record_constructed;
  object_class->finalize = prep_record_finalize;

  klass->dup_title = dup_no_title;

  /* Something changed in this record or below it. */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  /* The record is gone from where it was, for good or to the trash. */
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
prep_record_init (PrepRecord *self)
{
}

/**
 * prep_record_class_set_fields:
 * @fields: (array length=n_fields): the type's own table; must live for ever
 *
 * Gives a record type its fields, behind the base fields, and a property for each.
 */
void
prep_record_class_set_fields (PrepRecordClass *klass,
                              const PrepField *fields,
                              guint            n_fields)
{
  PrepField *all = g_new0 (PrepField, PREP_RECORD_N_FIELDS + n_fields);

  memcpy (all, base_fields, sizeof base_fields);
  memcpy (all + PREP_RECORD_N_FIELDS, fields, n_fields * sizeof *fields);
  /* GObject does not hand these two down to a subclass. */
  G_OBJECT_CLASS (klass)->get_property = prep_record_get_property;
  G_OBJECT_CLASS (klass)->set_property = prep_record_set_property;
  klass->fields = all;
  klass->n_fields = PREP_RECORD_N_FIELDS + n_fields;
  klass->pspecs = g_new0 (GParamSpec *, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      klass->pspecs[i] = make_param_spec (&all[i]);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->pspecs[i]);
    }
}

/**
 * prep_record_class_get_fields:
 * @n_fields: (out): how many
 *
 * Returns: (transfer none) (array length=n_fields): the whole table, base fields first
 */
const PrepField *
prep_record_class_get_fields (PrepRecordClass *klass,
                              guint           *n_fields)
{
  g_return_val_if_fail (n_fields != NULL, NULL);

  *n_fields = klass->n_fields;
  return klass->fields;
}

/**
 * prep_record_new_with_id:
 * @type: a record type
 * @id: its id
 *
 * Returns: (transfer full): a record made now
 */
gpointer
prep_record_new_with_id (GType       type,
                         const char *id)
{
  PrepRecord *self;

  g_return_val_if_fail (g_type_is_a (type, PREP_TYPE_RECORD), NULL);

  self = g_object_new (type, NULL);
  prep_record_private (self)->slots[PREP_RECORD_ID].text = g_strdup (id);
  prep_record_private (self)->slots[PREP_RECORD_CREATED].text = g_strdup (prep_stamp_now ());
  prep_record_private (self)->slots[PREP_RECORD_MODIFIED].text = g_strdup (prep_stamp_now ());
  return self;
}

/**
 * prep_record_new:
 * @type: a record type
 *
 * Returns: (transfer full): a record made now, with a fresh id
 */
gpointer
prep_record_new (GType type)
{
  g_autofree char *id = g_uuid_string_random ();

  return prep_record_new_with_id (type, id);
}

void
prep_record_emit_removed (PrepRecord *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

void
prep_record_emit_changed (PrepRecord *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
