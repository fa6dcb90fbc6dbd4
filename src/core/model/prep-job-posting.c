/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-job-posting.h"

#include "model/prep-enums.h"
#include "model/prep-fold.h"
#include "model/prep-posting-key.h"

struct _PrepPostings
{
  GHashTable *by_key;    /* key of the posting → application */
  GHashTable *by_origin; /* origin → application that has no posting by its key */
};

/* What lists call what a posting asks for, folded; the first that is found in a text counts. */
static const struct
{
  guint field;
  const char *words[3];
  PrepRequirement requirement;
} demands[] = {
  { PREP_LISTING_DEGREES, { "bachelor" }, PREP_REQUIREMENT_BACHELORS },
  { PREP_LISTING_DEGREES, { "master" }, PREP_REQUIREMENT_MASTERS },
  { PREP_LISTING_DEGREES, { "phd" }, PREP_REQUIREMENT_DOCTORATE },
  { PREP_LISTING_DEGREES, { "doctor" }, PREP_REQUIREMENT_DOCTORATE },
  { PREP_LISTING_SPONSORSHIP, { "not", "sponsorship" }, PREP_REQUIREMENT_WORK_PERMIT },
  { PREP_LISTING_SPONSORSHIP, { "citizenship", "required" }, PREP_REQUIREMENT_WORK_PERMIT },
};

static char *
dup_folded (PrepRecord *listing,
            guint       field)
{
  g_autofree char *all = NULL;

  if (field == PREP_LISTING_SPONSORSHIP)
    return prep_fold_search (prep_record_get_text (listing, field));

  all = g_strjoinv (" ", (char **) prep_record_get_texts (listing, field));
  return prep_fold_search (all);
}

static void
take_requirements (PrepRecord *job,
                   PrepRecord *listing)
{
  const PrepField *line = prep_record_get_field (job, PREP_JOB_REQUIREMENTS);

  for (guint i = 0; i < G_N_ELEMENTS (demands); i++)
    {
      g_autofree char *folded = dup_folded (listing, demands[i].field);

      if (prep_fold_contains (folded, demands[i].words))
        prep_record_add_text (job, PREP_JOB_REQUIREMENTS,
                              prep_field_token_nick (line, demands[i].requirement));
    }
}

/* A place in a list of places holds no ";" and no line break. */
static void
take_locations (PrepRecord *job,
                PrepRecord *listing)
{
  const char *const *locations = prep_record_get_texts (listing, PREP_LISTING_LOCATIONS);

  for (guint i = 0; locations[i] != NULL; i++)
    {
      g_autofree char *location = g_strdelimit (g_strdup (locations[i]), ";\r\n", ' ');

      g_strstrip (location);
      if (*location != '\0')
        prep_record_add_text (job, PREP_JOB_LOCATIONS, location);
    }
}

/**
 * prep_job_new_from_listing:
 * @listing: a posting
 *
 * Returns: (transfer full): an application for it, of the stage interested and in no collection
 *   yet, that prep_postings_find() finds again
 */
PrepJob *
prep_job_new_from_listing (PrepListing *listing)
{
  PrepRecord *record = PREP_RECORD (listing);
  g_autofree char *term = NULL;
  PrepRecord *job;

  g_return_val_if_fail (PREP_IS_LISTING (listing), NULL);

  job = PREP_RECORD (prep_job_new (prep_record_get_text (record, PREP_LISTING_COMPANY),
                                   prep_record_get_text (record, PREP_LISTING_ROLE)));
  term = g_strjoinv (", ", (char **) prep_record_get_texts (record, PREP_LISTING_TERMS));

  prep_record_set_text (job, PREP_JOB_TERM, term);
  prep_record_set_text (job, PREP_JOB_LINK, prep_record_get_text (record, PREP_LISTING_LINK));
  prep_record_set_text (job, PREP_JOB_POSTED_ON,
                        prep_record_get_text (record, PREP_LISTING_POSTED_ON));
  prep_record_set_text (job, PREP_JOB_ORIGIN, prep_record_get_text (record, PREP_LISTING_ORIGIN));
  prep_record_set_token (job, PREP_JOB_SOURCE, PREP_SOURCE_LIST);
  take_locations (job, record);
  take_requirements (job, record);

  return PREP_JOB (job);
}

/**
 * prep_postings_new:
 * @jobs: the applications
 * @listings: the postings
 *
 * Returns: (transfer full): which application came of which posting; it does not follow changes
 */
PrepPostings *
prep_postings_new (PrepCollection *jobs,
                   PrepCollection *listings)
{
  PrepPostings *self = g_new0 (PrepPostings, 1);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->by_origin = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < prep_collection_get_length (listings); i++)
    g_hash_table_add (keys, prep_posting_key_new_for (prep_collection_get_nth (listings, i)));

  for (guint i = 0; i < prep_collection_get_length (jobs); i++)
    {
      PrepRecord *job = prep_collection_get_nth (jobs, i);
      const char *origin = prep_record_get_text (job, PREP_JOB_ORIGIN);
      g_autofree char *key = prep_posting_key_new_for (job);

      /* One list gave an id to two roles of one company: an application of one is none of the
       * other. Only what was called something else since is known by the id alone. */
      if (*origin != '\0' && !g_hash_table_contains (keys, key))
        g_hash_table_insert (self->by_origin, g_strdup (origin), g_object_ref (job));
      g_hash_table_insert (self->by_key, g_steal_pointer (&key), g_object_ref (job));
    }

  return self;
}

/**
 * prep_postings_find:
 * @listing: a posting
 *
 * Returns: (transfer none) (nullable): the application that came of @listing, also after the
 *   person called its company or role something else
 */
PrepJob *
prep_postings_find (PrepPostings *self,
                    PrepListing  *listing)
{
  PrepRecord *record = PREP_RECORD (listing);
  const char *origin = prep_record_get_text (record, PREP_LISTING_ORIGIN);
  g_autofree char *key = prep_posting_key_new_for (record);
  PrepJob *job = g_hash_table_lookup (self->by_key, key);

  if (job == NULL && *origin != '\0')
    job = g_hash_table_lookup (self->by_origin, origin);

  return job;
}

void
prep_postings_free (PrepPostings *self)
{
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->by_origin);
  g_free (self);
}
