/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-links.h"

/* A record and its id, kept apart from it: the record may be gone when its share is taken out. */
typedef struct
{
  char *id;
  PrepRecord *record;
} Entry;

/* One link: it stands in a field of a record and points to an id. */
typedef struct
{
  PrepReference reference;
  GRefString *target;
} Link;

/* What one top-level record brought into the index, to take exactly that out again. */
typedef struct
{
  GArray *entries;
  GArray *links;
} Share;

struct _PrepLinks
{
  GHashTable *records;    /* id → PrepRecord; the keys are owned */
  GHashTable *references; /* id → GArray of PrepReference; the keys are references to strings */
  GHashTable *shares;     /* top PrepRecord → Share */
  PrepLinksFunc changed;
  gpointer data;
};

typedef struct
{
  Share *share;
  gboolean deleted;
} Collector;

static void
clear_entry (gpointer data)
{
  g_free (((Entry *) data)->id);
}

static void
clear_link (gpointer data)
{
  g_ref_string_release (((Link *) data)->target);
}

static void
free_share (gpointer data)
{
  Share *share = data;

  g_array_unref (share->entries);
  g_array_unref (share->links);
  g_free (share);
}

static Share *
new_share (void)
{
  Share *share = g_new0 (Share, 1);

  share->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (share->entries, clear_entry);
  share->links = g_array_new (FALSE, FALSE, sizeof (Link));
  g_array_set_clear_func (share->links, clear_link);

  return share;
}

/**
 * prep_links_new:
 * @changed: called for each id whose references changed, or whose record came or went
 *
 * Returns: (transfer full): an empty index
 */
PrepLinks *
prep_links_new (PrepLinksFunc changed,
                gpointer      data)
{
  PrepLinks *self = g_new0 (PrepLinks, 1);

  self->records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->references = g_hash_table_new_full (g_str_hash, g_str_equal,
                                            (GDestroyNotify) g_ref_string_release,
                                            (GDestroyNotify) g_array_unref);
  self->shares = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, free_share);
  self->changed = changed;
  self->data = data;

  return self;
}

void
prep_links_free (PrepLinks *self)
{
  g_hash_table_unref (self->records);
  g_hash_table_unref (self->references);
  g_hash_table_unref (self->shares);
  g_free (self);
}

static void
collect_link (Share      *share,
              PrepRecord *record,
              guint       field,
              const char *target)
{
  Link link = { { record, field }, NULL };

  if (*target == '\0')
    return;

  link.target = g_ref_string_new_intern (target);
  g_array_append_val (share->links, link);
}

/* What is in the trash can be looked up, but it does not point to anything any more. */
static void
collect_record (PrepRecord *record,
                gpointer    data)
{
  Collector *collector = data;
  Entry entry = { g_strdup (prep_record_get_id (record)), record };
  guint n_fields;
  const PrepField *fields = prep_record_class_get_fields (PREP_RECORD_GET_CLASS (record),
                                                          &n_fields);

  g_array_append_val (collector->share->entries, entry);
  if (collector->deleted)
    return;

  for (guint i = PREP_RECORD_N_FIELDS; i < n_fields; i++)
    if (fields[i].kind == PREP_FIELD_LINK)
      collect_link (collector->share, record, i, prep_record_get_text (record, i));
    else if (fields[i].kind == PREP_FIELD_LINKS)
      for (const char *const *id = prep_record_get_texts (record, i); *id != NULL; id++)
        collect_link (collector->share, record, i, *id);
}

static void
add_reference (PrepLinks  *self,
               const Link *link)
{
  GArray *references = g_hash_table_lookup (self->references, link->target);

  if (references == NULL)
    {
      references = g_array_new (FALSE, FALSE, sizeof (PrepReference));
      g_hash_table_insert (self->references, g_ref_string_acquire (link->target), references);
    }
  g_array_append_val (references, link->reference);
}

static void
remove_reference (PrepLinks  *self,
                  const Link *link)
{
  GArray *references = g_hash_table_lookup (self->references, link->target);

  for (guint i = 0; references != NULL && i < references->len; i++)
    {
      const PrepReference *reference = &g_array_index (references, PrepReference, i);

      if (reference->record == link->reference.record && reference->field == link->reference.field)
        {
          g_array_remove_index (references, i);
          if (references->len == 0)
            g_hash_table_remove (self->references, link->target);
          return;
        }
    }
}

/* Whether a share points to target; targets is filled when it is first needed. */
static gboolean
has_target (Share      *share,
            GHashTable *targets,
            const char *target)
{
  if (g_hash_table_size (targets) == 0)
    for (guint i = 0; i < share->links->len; i++)
      g_hash_table_add (targets, g_array_index (share->links, Link, i).target);

  return g_hash_table_contains (targets, target);
}

/* Tells the ids that one share points to and the other does not, each once. */
static void
tell_targets (PrepLinks *self,
              Share     *share,
              Share     *other)
{
  g_autoptr(GHashTable) targets = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < share->links->len; i++)
    {
      GRefString *target = g_array_index (share->links, Link, i).target;

      if (!has_target (other, targets, target) && g_hash_table_add (told, target))
        self->changed (target, self->data);
    }
}

/* Tells the ids that something points to and whose record came, went, or came to the trash. */
static void
tell_entries (PrepLinks *self,
              Share     *share)
{
  for (guint i = 0; i < share->entries->len; i++)
    {
      const char *id = g_array_index (share->entries, Entry, i).id;

      if (g_hash_table_contains (self->references, id))
        self->changed (id, self->data);
    }
}

static void
insert_share (PrepLinks  *self,
              PrepRecord *top,
              Share      *share)
{
  for (guint i = 0; i < share->entries->len; i++)
    {
      Entry *entry = &g_array_index (share->entries, Entry, i);

      g_hash_table_replace (self->records, g_strdup (entry->id), entry->record);
    }
  for (guint i = 0; i < share->links->len; i++)
    add_reference (self, &g_array_index (share->links, Link, i));
  g_hash_table_insert (self->shares, top, share);
}

/* Takes a share out of the index and hands it over; an empty one if there was none. */
static Share *
steal_share (PrepLinks  *self,
             PrepRecord *top)
{
  Share *share = g_hash_table_lookup (self->shares, top);

  if (share == NULL)
    return new_share ();

  for (guint i = 0; i < share->entries->len; i++)
    {
      Entry *entry = &g_array_index (share->entries, Entry, i);

      /* Two records of a file may have the same id; the other one keeps it. */
      if (g_hash_table_lookup (self->records, entry->id) == entry->record)
        g_hash_table_remove (self->records, entry->id);
    }
  for (guint i = 0; i < share->links->len; i++)
    remove_reference (self, &g_array_index (share->links, Link, i));
  g_hash_table_steal (self->shares, top);

  return share;
}

/**
 * prep_links_put:
 * @top: a top-level record
 * @tell: whether to tell whose references changed; a whole file is read without
 *
 * Reads @top and everything nested in it into the index, in place of what was read before.
 */
void
prep_links_put (PrepLinks  *self,
                PrepRecord *top,
                gboolean    tell)
{
  Share *before = steal_share (self, top);
  Share *after = new_share ();
  Collector collector = { after, prep_record_is_deleted (top) };

  prep_record_foreach (top, collect_record, &collector);
  insert_share (self, top, after);

  if (tell)
    {
      tell_targets (self, before, after);
      tell_targets (self, after, before);
      tell_entries (self, after);
    }
  free_share (before);
}

/**
 * prep_links_drop:
 * @top: a top-level record
 * @tell: whether to tell whose references changed
 *
 * Takes @top and everything nested in it out of the index. What points to it stays known.
 */
void
prep_links_drop (PrepLinks  *self,
                 PrepRecord *top,
                 gboolean    tell)
{
  Share *before = steal_share (self, top);
  Share *after = new_share ();

  if (tell)
    {
      tell_targets (self, before, after);
      tell_entries (self, before);
    }
  free_share (before);
  free_share (after);
}

/**
 * prep_links_lookup:
 *
 * Returns: (transfer none) (nullable): the record with this id, nested or not, deleted or not
 */
gpointer
prep_links_lookup (PrepLinks  *self,
                   const char *id)
{
  return g_hash_table_lookup (self->records, id);
}

/**
 * prep_links_get_references:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): what points to @id, whether or not there is a record
 *   with that id; valid until something changes
 */
const PrepReference *
prep_links_get_references (PrepLinks  *self,
                           const char *id,
                           guint      *n)
{
  GArray *references = g_hash_table_lookup (self->references, id);

  *n = references != NULL ? references->len : 0;
  return references != NULL ? (const PrepReference *) references->data : NULL;
}
