/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-field.h"

G_BEGIN_DECLS

/**
 * PrepRecord:
 *
 * One stored thing: a table of fields (prep-field.h), their values, and what a file held that the
 * table does not know. Fields are addressed by number: the base fields below come first, those of
 * the type's own table follow from %PREP_RECORD_N_FIELDS on. Each field is a GObject property too.
 *
 * Every setter compares first; a real change asks the owners (a read-only collection says no),
 * stores, stamps `modified`, notifies the property and climbs, owner by owner, to the collection.
 * Setters return whether the record now holds the value; they refuse what does not fit the kind.
 */
#define PREP_TYPE_RECORD (prep_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (PrepRecord, prep_record, PREP, RECORD, GObject)

enum
{
  PREP_RECORD_ID,
  PREP_RECORD_CREATED,
  PREP_RECORD_MODIFIED,
  PREP_RECORD_DELETED,  /* when it went to the trash; "" while it lives. Top-level records only */
  PREP_RECORD_N_FIELDS,
};

/**
 * PrepOwner:
 * @will_change: called before a value changes; %FALSE refuses the change
 * @did_change: called after it changed
 *
 * How a record speaks to what holds it: another record, or a collection. @record is the record
 * that is changed itself, however deep below; @field its field.
 */
typedef struct
{
  gboolean (*will_change) (gpointer owner, PrepRecord *record, guint field);
  void (*did_change) (gpointer owner, PrepRecord *record, guint field);
} PrepOwner;

struct _PrepRecordClass
{
  GObjectClass parent_class;

  /*< public >*/
  const char *place;                        /* "application" of app.open ("application/ID"), or NULL */
  char *(*dup_title) (PrepRecord *self);    /* what a person calls it, for toasts; "" if unnamed */

  /*< private >*/
  const PrepField *fields;                  /* base fields and the type's own */
  GParamSpec **pspecs;
  guint n_fields;
};

/**
 * PREP_DEFINE_RECORD:
 *
 * Defines the final record type @Name from its table of fields:
 *
 *     PREP_DEFINE_RECORD (PrepJob, prep_job, job_fields, { klass->place = "application"; })
 */
#define PREP_DEFINE_RECORD(Name, name, table, ...)                                   \
  struct _##Name { PrepRecord parent_instance; };                                    \
  G_DEFINE_FINAL_TYPE (Name, name, PREP_TYPE_RECORD)                                 \
  static void name##_class_init (Name##Class *self_class)                            \
  {                                                                                  \
    PrepRecordClass *klass G_GNUC_UNUSED = PREP_RECORD_CLASS (self_class);           \
    prep_record_class_set_fields (klass, table, G_N_ELEMENTS (table));               \
    __VA_ARGS__                                                                      \
  }                                                                                  \
  static void name##_init (Name *self G_GNUC_UNUSED) {}

void             prep_record_class_set_fields  (PrepRecordClass  *klass,
                                                const PrepField  *fields,
                                                guint             n_fields);
const PrepField *prep_record_class_get_fields  (PrepRecordClass  *klass,
                                                guint            *n_fields);

/* A new record gets a fresh id and the present time; give an id for one that is known. */
gpointer         prep_record_new               (GType             type);
gpointer         prep_record_new_with_id       (GType             type,
                                                const char       *id);

const PrepField *prep_record_get_field         (PrepRecord       *self,
                                                guint             field);
guint            prep_record_find_field        (PrepRecord       *self,
                                                const char       *member);
guint            prep_record_get_n_fields      (PrepRecord       *self);

const char      *prep_record_get_id            (PrepRecord       *self);
gboolean         prep_record_is_deleted        (PrepRecord       *self);
char            *prep_record_dup_title         (PrepRecord       *self);
char            *prep_record_dup_place         (PrepRecord       *self);
PrepRecord      *prep_record_get_owner         (PrepRecord       *self);
PrepRecord      *prep_record_get_top           (PrepRecord       *self);
gpointer         prep_record_get_collection    (PrepRecord       *self);
gboolean         prep_record_is_editable       (PrepRecord       *self);

/* Reading. Text is never NULL; a strv is never NULL; nested ones are borrowed. */
const char      *prep_record_get_text          (PrepRecord       *self,
                                                guint             field);
gint64           prep_record_get_number        (PrepRecord       *self,
                                                guint             field);
gboolean         prep_record_get_flag          (PrepRecord       *self,
                                                guint             field);
int              prep_record_get_token         (PrepRecord       *self,
                                                guint             field);
const char * const *
                 prep_record_get_texts         (PrepRecord       *self,
                                                guint             field);
gboolean         prep_record_has_text          (PrepRecord       *self,
                                                guint             field,
                                                const char       *text);
gpointer         prep_record_get_record        (PrepRecord       *self,
                                                guint             field);
guint            prep_record_get_length        (PrepRecord       *self,
                                                guint             field);
gpointer         prep_record_get_nth           (PrepRecord       *self,
                                                guint             field,
                                                guint             nth);
gpointer         prep_record_find_nested       (PrepRecord       *self,
                                                const char       *id);
/* The nested records as a GListModel that lives as long as the record and tells its changes. */
GListModel      *prep_record_get_list          (PrepRecord       *self,
                                                guint             field);
gboolean         prep_record_is_preset         (PrepRecord       *self,
                                                guint             field);

/* Writing. TRUE: the record holds the value now. */
gboolean         prep_record_set_text          (PrepRecord       *self,
                                                guint             field,
                                                const char       *text);
gboolean         prep_record_set_number        (PrepRecord       *self,
                                                guint             field,
                                                gint64            number);
gboolean         prep_record_set_flag          (PrepRecord       *self,
                                                guint             field,
                                                gboolean          flag);
gboolean         prep_record_set_token         (PrepRecord       *self,
                                                guint             field,
                                                int               value);
gboolean         prep_record_set_texts         (PrepRecord       *self,
                                                guint             field,
                                                const char * const *texts);
gboolean         prep_record_add_text          (PrepRecord       *self,
                                                guint             field,
                                                const char       *text);
gboolean         prep_record_remove_text       (PrepRecord       *self,
                                                guint             field,
                                                const char       *text);
gboolean         prep_record_set_record        (PrepRecord       *self,
                                                guint             field,
                                                PrepRecord       *nested);
gboolean         prep_record_append            (PrepRecord       *self,
                                                guint             field,
                                                PrepRecord       *nested);
gboolean         prep_record_insert            (PrepRecord       *self,
                                                guint             field,
                                                guint             position,
                                                PrepRecord       *nested);
gboolean         prep_record_remove            (PrepRecord       *self,
                                                guint             field,
                                                PrepRecord       *nested);

/* Walking: calls func for this record and every nested one, outermost first. */
typedef void (*PrepRecordFunc) (PrepRecord *record, gpointer data);
void             prep_record_foreach           (PrepRecord       *self,
                                                PrepRecordFunc    func,
                                                gpointer          data);

/* For what holds records (PrepCollection, nested lists) and for the codec. */
void             prep_record_set_owner         (PrepRecord       *self,
                                                gpointer          owner,
                                                const PrepOwner  *funcs);
void             prep_record_emit_removed      (PrepRecord       *self);

G_END_DECLS
