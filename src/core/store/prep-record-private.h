/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the record's own files, the codec and the collection share: raw slots, the layout that
 * keeps what a file held beyond the table, and the place of the record's text in its file.
 */

#pragma once

#include <json-glib/json-glib.h>

#include "store/prep-list.h"
#include "store/prep-record.h"

G_BEGIN_DECLS

/* A value. Text is a GRefString for tokens (few, shared) and a plain string otherwise. */
typedef union
{
  char *text;
  gint64 number;
  char **texts;
  PrepRecord *record;
  PrepList *list;
} PrepSlot;

/* A member as it stood in the file; extra is set where the table could not take its value. */
typedef struct
{
  char *name;
  JsonNode *extra;
} PrepMember;

typedef struct
{
  PrepSlot *slots;
  GArray *layout; /* PrepMember; NULL: the table's order and nothing else */

  gpointer owner;
  const PrepOwner *owner_funcs;
  guint owner_field;

  /* Of top-level records: where the text stands in the collection's file, and whether it is
   * still true. The generation counts changes, so that a save knows what it wrote. */
  gsize offset;
  guint length;
  guint generation;
  gboolean dirty;
} PrepRecordPrivate;

/**
 * PrepRecordWrite:
 * @PREP_RECORD_DECODE: filling a new record: no question, no stamp, no notice
 * @PREP_RECORD_APPLY: merge and undo: notices, but no stamp
 * @PREP_RECORD_EDIT: a person's edit
 */
typedef enum
{
  PREP_RECORD_DECODE,
  PREP_RECORD_APPLY,
  PREP_RECORD_EDIT,
} PrepRecordWrite;

/* Sets of kinds, for prep_record_slot(). */
#define PREP_KIND(kind) (1u << PREP_FIELD_##kind)
#define PREP_TEXT_KINDS (PREP_KIND (TOKEN) | (PREP_KIND (TOKEN) - 1))
#define PREP_TEXTS_KINDS (PREP_KIND (TEXTS) | PREP_KIND (TOKENS) | PREP_KIND (LINKS))

PrepRecordPrivate *prep_record_private      (PrepRecord       *self);
PrepSlot          *prep_record_slot         (PrepRecord       *self,
                                             guint             field,
                                             guint             kinds);
gboolean           prep_record_store        (PrepRecord       *self,
                                             guint             field,
                                             PrepSlot          slot,
                                             PrepRecordWrite   write);
gboolean           prep_record_set_nested   (PrepRecord       *self,
                                             guint             field,
                                             gpointer         *items,
                                             guint             n_items,
                                             PrepRecordWrite   write);
void               prep_record_touch        (PrepRecord       *self);
void               prep_record_emit_changed (PrepRecord       *self);
void               prep_record_adopt        (PrepRecord       *self,
                                             guint             field,
                                             PrepRecord       *nested);

void               prep_slot_clear          (const PrepField  *field,
                                             PrepSlot         *slot);
gboolean           prep_slot_equal          (const PrepField  *field,
                                             const PrepSlot   *a,
                                             const PrepSlot   *b);
gboolean           prep_slot_is_preset      (const PrepField  *field,
                                             const PrepSlot   *slot);
PrepSlot           prep_slot_text           (const PrepField  *field,
                                             const char       *text);
PrepSlot           prep_slot_texts          (const char * const *texts);

void               prep_layout_free         (GArray           *layout);
void               prep_layout_forget       (GArray           *layout,
                                             const char       *member);
JsonNode          *prep_layout_find         (GArray           *layout,
                                             const char       *member);

G_END_DECLS
