/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "applications/prep-job-digest.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/prep-day.h"
#include "model/prep-job-stage.h"
#include "model/prep-time.h"

struct _PrepJobDigests
{
  GObject parent_instance;

  PrepLibrary *library;
  PrepToday *today;
  GHashTable *digests; /* PrepJob → PrepJobDigest */
};

enum
{
  STALE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepJobDigests, prep_job_digests, G_TYPE_OBJECT)

static const char *const advice_labels[] = {
  [PREP_ADVICE_NONE] = NULL,
  [PREP_ADVICE_FOLLOW_UP] = N_("Follow up"),
  [PREP_ADVICE_THANK_YOU] = N_("Send a thank-you"),
  [PREP_ADVICE_ANSWER_OFFER] = N_("Answer the offer"),
  [PREP_ADVICE_GHOSTED] = N_("Quiet for long: close it?"),
};

static void
digest_free (gpointer data)
{
  PrepJobDigest *digest = data;

  g_free (digest->next);
  g_free (digest->company_key);
  g_free (digest->role_key);
  g_free (digest);
}

/* Of two things that come next, keeps the one of the earlier day; one without a day comes last. */
static void
offer (PrepJobDigest *digest,
       const char    *what,
       const char    *on)
{
  gboolean first = digest->next == NULL ||
                   (*on != '\0' && (*digest->next_on == '\0' || strcmp (on, digest->next_on) < 0));

  if (*what == '\0' || !first)
    return;

  g_free (digest->next);
  digest->next = g_strdup (what);
  g_strlcpy (digest->next_on, on, sizeof digest->next_on);
}

static const char *
text (PrepJob *job,
      guint    field)
{
  return prep_record_get_text (PREP_RECORD (job), field);
}

static void
find_next (PrepJobDigests *self,
           PrepJob        *job,
           PrepJobDigest  *digest)
{
  PrepRound *round = prep_job_get_next_round (job, g_get_real_time () / G_USEC_PER_SEC);
  PrepAdvice advised;
  char day[11];

  offer (digest, text (job, PREP_JOB_NEXT_ACTION), text (job, PREP_JOB_NEXT_DUE));
  if (digest->stage < PREP_STAGE_APPLIED && *text (job, PREP_JOB_DEADLINE) != '\0')
    offer (digest, _("Deadline"), text (job, PREP_JOB_DEADLINE));
  if (digest->stage == PREP_STAGE_OFFER && *text (job, PREP_JOB_ANSWER_BY) != '\0')
    offer (digest, _("Answer the offer"), text (job, PREP_JOB_ANSWER_BY));
  if (round != NULL)
    {
      prep_round_get_day (round, day);
      offer (digest,
             prep_enum_nick_label (PREP_TYPE_ROUND_KIND,
                                   prep_record_get_text (PREP_RECORD (round), PREP_ROUND_KIND)),
             day);
    }
  if (digest->next != NULL)
    return;

  advised = prep_library_get_advice (self->library, job, prep_today_get_day (self->today), day);
  digest->advised = advised != PREP_ADVICE_NONE;
  if (digest->advised)
    offer (digest, prep_job_advice_label (advised), advised != PREP_ADVICE_GHOSTED ? day : "");
}

static PrepJobDigest *
make (PrepJobDigests *self,
      PrepJob        *job)
{
  const char *today = prep_today_get_day (self->today);
  PrepJobDigest *digest = g_new0 (PrepJobDigest, 1);
  const char *moved_on = prep_job_get_moved_on (job);

  digest->stage = prep_job_get_stage (job);
  digest->archived = prep_record_get_flag (PREP_RECORD (job), PREP_JOB_ARCHIVED);
  digest->live = prep_job_is_live (job);
  digest->needs_action = prep_job_needs_action (job, today);
  digest->interest = prep_record_get_number (PREP_RECORD (job), PREP_JOB_INTEREST);
  digest->quiet_days = prep_library_get_quiet_days (self->library, job, today);
  digest->company_key = g_utf8_collate_key (text (job, PREP_JOB_COMPANY), -1);
  digest->role_key = g_utf8_collate_key (text (job, PREP_JOB_ROLE), -1);
  if (*moved_on == '\0')
    moved_on = text (job, PREP_RECORD_CREATED);
  g_strlcpy (digest->moved_on, moved_on, sizeof digest->moved_on);
  if (digest->live)
    find_next (self, job, digest);

  return digest;
}

static void
go_stale (PrepJobDigests *self,
          PrepJob        *job)
{
  if (job != NULL)
    g_hash_table_remove (self->digests, job);
  else
    g_hash_table_remove_all (self->digests);
  g_signal_emit (self, signals[STALE], 0, job);
}

static void
job_changed_cb (PrepJobDigests *self,
                PrepRecord     *top)
{
  go_stale (self, PREP_JOB (top));
}

static void
job_settled_cb (PrepJobDigests *self,
                PrepRecord     *top)
{
  go_stale (self, PREP_JOB (top));
}

static void
all_changed_cb (PrepJobDigests *self)
{
  go_stale (self, NULL);
}

static void
prep_job_digests_dispose (GObject *object)
{
  PrepJobDigests *self = PREP_JOB_DIGESTS (object);

  g_clear_pointer (&self->digests, g_hash_table_unref);
  g_clear_object (&self->library);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (prep_job_digests_parent_class)->dispose (object);
}

static void
prep_job_digests_class_init (PrepJobDigestsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = prep_job_digests_dispose;

  signals[STALE] = g_signal_new ("stale", PREP_TYPE_JOB_DIGESTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, PREP_TYPE_JOB);
}

static void
prep_job_digests_init (PrepJobDigests *self)
{
  /* The application is kept: a digest never speaks of another one at the same address. */
  self->digests = g_hash_table_new_full (NULL, NULL, g_object_unref, digest_free);
}

/* Returns: (transfer full): the digests of the applications of @library, none made yet. */
PrepJobDigests *
prep_job_digests_new (PrepLibrary *library,
                      PrepToday   *today)
{
  PrepJobDigests *self = g_object_new (PREP_TYPE_JOB_DIGESTS, NULL);
  PrepCollection *jobs = prep_library_get_jobs (library);

  self->library = g_object_ref (library);
  self->today = g_object_ref (today);
  g_signal_connect_object (jobs, "changed", G_CALLBACK (job_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jobs, "settled", G_CALLBACK (job_settled_cb), self, G_CONNECT_SWAPPED);
  /* A follow-up that was done ends the quiet. */
  g_signal_connect_object (prep_library_get_tasks (library), "settled",
                           G_CALLBACK (all_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::day", G_CALLBACK (all_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* Returns: (transfer none): the digest of @job, until it goes stale. */
const PrepJobDigest *
prep_job_digests_get (PrepJobDigests *self,
                      PrepJob        *job)
{
  PrepJobDigest *digest;

  g_return_val_if_fail (PREP_IS_JOB_DIGESTS (self), NULL);
  g_return_val_if_fail (PREP_IS_JOB (job), NULL);

  digest = g_hash_table_lookup (self->digests, job);
  if (digest == NULL)
    {
      digest = make (self, job);
      g_hash_table_insert (self->digests, g_object_ref (job), digest);
    }

  return digest;
}

/* Returns: the day that the digests are of. */
const char *
prep_job_digests_get_today (PrepJobDigests *self)
{
  g_return_val_if_fail (PREP_IS_JOB_DIGESTS (self), "");

  return prep_today_get_day (self->today);
}

/* Returns: (transfer full): what comes next and when, in words ("Technical · in 6 days"); "" when
 * nothing does. */
char *
prep_job_digests_dup_next (PrepJobDigests *self,
                           PrepJob        *job)
{
  const PrepJobDigest *digest = prep_job_digests_get (self, job);
  g_autofree char *when = NULL;

  if (digest->next == NULL)
    return g_strdup ("");
  if (*digest->next_on == '\0')
    return g_strdup (digest->next);

  when = prep_day_format_relative (digest->next_on, prep_today_get_day (self->today));

  /* Translators: what comes next for an application, and when: "Technical · in 6 days". */
  return g_strdup_printf (_("%s · %s"), digest->next, when);
}

/* Returns: (transfer full): for how long nothing was heard, in words; "" where nobody waits. */
char *
prep_job_digests_dup_quiet (PrepJobDigests *self,
                            PrepJob        *job)
{
  int n = prep_job_digests_get (self, job)->quiet_days;

  if (n < 0)
    return g_strdup ("");

  return g_strdup_printf (ngettext ("%d day", "%d days", n), n);
}

/* Returns: (nullable): what is advised, translated; NULL for nothing. */
const char *
prep_job_advice_label (PrepAdvice advice)
{
  g_return_val_if_fail ((guint) advice < G_N_ELEMENTS (advice_labels), NULL);

  return advice != PREP_ADVICE_NONE ? _(advice_labels[advice]) : NULL;
}

/**
 * prep_job_digest_compare_next:
 *
 * Returns: less than 0 if @a has the earlier next day, as strcmp() does; advice has no day here,
 *   for nothing happens if nobody follows it
 */
int
prep_job_digest_compare_next (const PrepJobDigest *a,
                              const PrepJobDigest *b)
{
  const char *one = a->advised ? "" : a->next_on;
  const char *other = b->advised ? "" : b->next_on;

  if ((*one == '\0') != (*other == '\0'))
    return *one == '\0' ? 1 : -1;

  return strcmp (one, other);
}

/**
 * prep_job_digest_compare:
 *
 * The order in which applications are listed: what needs action, what is live with the earliest
 * next day first, and within these what moved last.
 *
 * Returns: less than, equal to or greater than 0, as strcmp() does
 */
int
prep_job_digest_compare (const PrepJobDigest *a,
                         const PrepJobDigest *b)
{
  int order;

  if (a->needs_action != b->needs_action)
    return a->needs_action ? -1 : 1;
  if (a->live != b->live)
    return a->live ? -1 : 1;

  order = prep_job_digest_compare_next (a, b);
  if (order == 0)
    order = strcmp (b->moved_on, a->moved_on);
  if (order == 0)
    order = strcmp (a->company_key, b->company_key);
  if (order == 0)
    order = strcmp (a->role_key, b->role_key);

  return order;
}
