/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-library.h"

#include <string.h>

#include "model/prep-attempt.h"
#include "model/prep-experience.h"
#include "model/prep-links.h"
#include "model/prep-listing.h"
#include "model/prep-memo.h"
#include "model/prep-opening.h"
#include "model/prep-plan.h"
#include "model/prep-question.h"
#include "model/prep-session.h"
#include "model/prep-story.h"
#include "model/prep-task.h"
#include "model/prep-topic.h"

/* The collections and their files, in the order of CONTRACTS.md, section 1. */
enum
{
  JOBS,
  LISTINGS,
  OPENINGS,
  STORIES,
  EXPERIENCES,
  MEMOS,
  QUESTIONS,
  TOPICS,
  PLANS,
  SESSIONS,
  ATTEMPTS,
  TASKS,
  SEASONS,
  N_COLLECTIONS,
};

static const struct
{
  const char *file;
  GType (*get_type) (void);
} kinds[] = {
  [JOBS] = { "applications", prep_job_get_type },
  [LISTINGS] = { "listings", prep_listing_get_type },
  [OPENINGS] = { "openings", prep_opening_get_type },
  [STORIES] = { "stories", prep_story_get_type },
  [EXPERIENCES] = { "experiences", prep_experience_get_type },
  [MEMOS] = { "culture", prep_memo_get_type },
  [QUESTIONS] = { "questions", prep_question_get_type },
  [TOPICS] = { "topics", prep_topic_get_type },
  [PLANS] = { "plans", prep_plan_get_type },
  [SESSIONS] = { "sessions", prep_session_get_type },
  [ATTEMPTS] = { "attempts", prep_attempt_get_type },
  [TASKS] = { "tasks", prep_task_get_type },
  [SEASONS] = { "season", prep_season_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == N_COLLECTIONS);

/* A list of a collection, living or in the trash, as it was when it last told a change: a list
 * tells how many are gone, but not which. */
typedef struct
{
  PrepLibrary *library;
  PrepCollection *collection;
  GListModel *list;
  GPtrArray *known;
} Mirror;

struct _PrepLibrary
{
  GObject parent_instance;

  PrepStore *store;
  PrepCollection *collections[N_COLLECTIONS];
  Mirror mirrors[2 * N_COLLECTIONS];
  PrepLinks *links;
};

enum
{
  SIGNAL_LINKED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepLibrary, prep_library, G_TYPE_OBJECT)

static void
links_changed_cb (const char *id,
                  gpointer    data)
{
  g_signal_emit (data, signals[SIGNAL_LINKED], 0, id);
}

/* A record that left one list is in the other (trash, restored) or gone for good. */
static void
sort_out (Mirror     *mirror,
          PrepRecord *record,
          gboolean    tell)
{
  if (prep_collection_lookup (mirror->collection, prep_record_get_id (record)) == record)
    prep_links_put (mirror->library->links, record, tell);
  else
    prep_links_drop (mirror->library->links, record, tell);
}

static void
items_changed_cb (Mirror *mirror,
                  guint   position,
                  guint   removed,
                  guint   added)
{
  PrepLibrary *self = mirror->library;
  gboolean tell = removed + added == 1; /* what changes for many at once is told once */
  g_autoptr(GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < removed; i++)
    g_ptr_array_add (gone, g_object_ref (g_ptr_array_index (mirror->known, position + i)));
  if (removed > 0)
    g_ptr_array_remove_range (mirror->known, position, removed);
  /* At once, not one by one: a file holds thousands. */
  if (position == mirror->known->len)
    for (guint i = 0; i < added; i++)
      g_ptr_array_add (mirror->known, g_list_model_get_item (mirror->list, position + i));
  else
    for (guint i = 0; i < added; i++)
      g_ptr_array_insert (mirror->known, position + i,
                          g_list_model_get_item (mirror->list, position + i));

  for (guint i = 0; i < gone->len; i++)
    sort_out (mirror, g_ptr_array_index (gone, i), tell);
  for (guint i = 0; i < added; i++)
    prep_links_put (self->links, g_ptr_array_index (mirror->known, position + i), tell);

  if (!tell)
    g_signal_emit (self, signals[SIGNAL_LINKED], 0, NULL);
}

static gboolean
bears_links (PrepRecord *record,
             guint       field)
{
  switch (prep_record_get_field (record, field)->kind)
    {
    case PREP_FIELD_LINK:
    case PREP_FIELD_LINKS:
    case PREP_FIELD_RECORD:
    case PREP_FIELD_RECORDS:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
changed_cb (PrepLibrary *self,
            PrepRecord  *top,
            PrepRecord  *record,
            guint        field)
{
  if (bears_links (record, field))
    prep_links_put (self->links, top, TRUE);
}

static void
watch_list (PrepLibrary    *self,
            Mirror         *mirror,
            PrepCollection *collection,
            GListModel     *list)
{
  mirror->library = self;
  mirror->collection = collection;
  mirror->list = list;
  mirror->known = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (items_changed_cb), mirror);
}

static void
prep_library_dispose (GObject *object)
{
  PrepLibrary *self = PREP_LIBRARY (object);

  for (guint i = 0; i < N_COLLECTIONS; i++)
    {
      if (self->collections[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->collections[i], self);
      g_clear_object (&self->collections[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (self->mirrors); i++)
    {
      if (self->mirrors[i].list != NULL)
        g_signal_handlers_disconnect_by_data (self->mirrors[i].list, &self->mirrors[i]);
      g_clear_object (&self->mirrors[i].list);
    }
  g_clear_object (&self->store);

  G_OBJECT_CLASS (prep_library_parent_class)->dispose (object);
}

static void
prep_library_finalize (GObject *object)
{
  PrepLibrary *self = PREP_LIBRARY (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->mirrors); i++)
    g_clear_pointer (&self->mirrors[i].known, g_ptr_array_unref);
  prep_links_free (self->links);

  G_OBJECT_CLASS (prep_library_parent_class)->finalize (object);
}

static void
prep_library_class_init (PrepLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = prep_library_dispose;
  object_class->finalize = prep_library_finalize;

  signals[SIGNAL_LINKED] = g_signal_new ("linked", PREP_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
prep_library_init (PrepLibrary *self)
{
  self->links = prep_links_new (links_changed_cb, self);
}

/**
 * prep_library_new:
 * @folder: the data folder; it need not be there yet
 * @backups: (nullable): the folder of the backups, or %NULL for one inside @folder
 *
 * Nothing is read or written before the store is loaded.
 *
 * Returns: (transfer full): a library with empty collections
 */
PrepLibrary *
prep_library_new (const char *folder,
                  const char *backups)
{
  PrepLibrary *self = g_object_new (PREP_TYPE_LIBRARY, NULL);

  self->store = prep_store_new (folder, backups);
  for (guint i = 0; i < N_COLLECTIONS; i++)
    {
      PrepCollection *collection = prep_collection_new (kinds[i].file, kinds[i].get_type ());

      self->collections[i] = collection;
      watch_list (self, &self->mirrors[2 * i], collection,
                  g_object_ref (G_LIST_MODEL (collection)));
      watch_list (self, &self->mirrors[2 * i + 1], collection,
                  g_object_ref (prep_collection_get_trash (collection)));
      g_signal_connect_swapped (collection, "changed", G_CALLBACK (changed_cb), self);
      prep_store_add (self->store, collection);
    }

  return self;
}

PrepStore *
prep_library_get_store (PrepLibrary *self)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);

  return self->store;
}

PrepHistory *
prep_library_get_history (PrepLibrary *self)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);

  return prep_store_get_history (self->store);
}

#define DEFINE_GETTER(name, index)                                                                 \
  PrepCollection *prep_library_get_##name (PrepLibrary *self)                                      \
  {                                                                                                \
    g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);                                           \
    return self->collections[index];                                                               \
  }

DEFINE_GETTER (jobs, JOBS)
DEFINE_GETTER (listings, LISTINGS)
DEFINE_GETTER (openings, OPENINGS)
DEFINE_GETTER (stories, STORIES)
DEFINE_GETTER (experiences, EXPERIENCES)
DEFINE_GETTER (memos, MEMOS)
DEFINE_GETTER (questions, QUESTIONS)
DEFINE_GETTER (topics, TOPICS)
DEFINE_GETTER (plans, PLANS)
DEFINE_GETTER (sessions, SESSIONS)
DEFINE_GETTER (attempts, ATTEMPTS)
DEFINE_GETTER (tasks, TASKS)
DEFINE_GETTER (seasons, SEASONS)

/**
 * prep_library_get_collection_of:
 * @record_type: a type of top-level records
 *
 * Returns: (transfer none) (nullable): the collection of that type
 */
PrepCollection *
prep_library_get_collection_of (PrepLibrary *self,
                                GType        record_type)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);

  for (guint i = 0; i < N_COLLECTIONS; i++)
    if (kinds[i].get_type () == record_type)
      return self->collections[i];

  return NULL;
}

/**
 * prep_library_lookup:
 * @id: the id of a record
 *
 * Returns: (transfer none) (nullable): the record, nested ones and those in the trash too
 */
gpointer
prep_library_lookup (PrepLibrary *self,
                     const char  *id)
{
  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return prep_links_lookup (self->links, id);
}

/**
 * prep_library_find_place:
 * @place: the target of app.open: "story/ID"; its reverse is prep_record_dup_place()
 *
 * Returns: (transfer none) (nullable): the record, if it is one of that kind
 */
gpointer
prep_library_find_place (PrepLibrary *self,
                         const char  *place)
{
  const char *slash;
  PrepRecord *record;
  const char *kind;

  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  slash = strchr (place, '/');
  record = slash != NULL ? prep_links_lookup (self->links, slash + 1) : NULL;
  if (record == NULL)
    return NULL;

  kind = PREP_RECORD_GET_CLASS (record)->place;
  if (kind == NULL || strlen (kind) != (gsize) (slash - place) ||
      strncmp (kind, place, slash - place) != 0)
    return NULL;

  return record;
}

/**
 * prep_library_is_there:
 * @id: an id that something links to
 *
 * Returns: whether there is such a record that is not in the trash; a link to one that is not is
 *   kept and shown as deleted
 */
gboolean
prep_library_is_there (PrepLibrary *self,
                       const char  *id)
{
  PrepRecord *record = prep_library_lookup (self, id);

  return record != NULL && !prep_record_is_deleted (prep_record_get_top (record));
}

/**
 * prep_library_get_references:
 * @id: the id of a record, also of one that is not there
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): every link to @id from what is not in the trash;
 *   valid until a record changes
 */
const PrepReference *
prep_library_get_references (PrepLibrary *self,
                             const char  *id,
                             guint       *n)
{
  *n = 0;
  g_return_val_if_fail (PREP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return prep_links_get_references (self->links, id, n);
}
