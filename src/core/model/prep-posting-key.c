/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-posting-key.h"

#include "model/prep-fold.h"
#include "model/prep-job.h"
#include "model/prep-listing.h"

/**
 * prep_posting_key_new:
 * @origin: the id that the list gave the posting, or ""
 * @link: where the posting is, or ""
 * @company: who the role is with
 * @role: its title
 * @term: its term, or ""
 *
 * Two postings are the same when their keys are. The rule (CONTRACTS.md, section 6): the same id
 * with the same company and role, for one list gave an id twice; without an id, the same link;
 * without either, the same company, role and term.
 *
 * Returns: (transfer full): the key
 */
char *
prep_posting_key_new (const char *origin,
                      const char *link,
                      const char *company,
                      const char *role,
                      const char *term)
{
  g_autofree char *folded_company = NULL;
  g_autofree char *folded_role = NULL;
  g_autofree char *folded_term = NULL;

  if (*origin == '\0' && *link != '\0')
    return g_strconcat ("link\n", link, NULL);

  folded_company = prep_fold_identity (company);
  folded_role = prep_fold_identity (role);
  if (*origin != '\0')
    return g_strjoin ("\n", "id", origin, folded_company, folded_role, NULL);

  folded_term = prep_fold_identity (term);
  return g_strjoin ("\n", "role", folded_company, folded_role, folded_term, NULL);
}

/**
 * prep_posting_key_new_for:
 * @record: an application or a listing
 *
 * Returns: (transfer full): the key of the posting that @record is or came from
 */
char *
prep_posting_key_new_for (PrepRecord *record)
{
  g_autofree char *terms = NULL;

  if (PREP_IS_JOB (record))
    return prep_posting_key_new (prep_record_get_text (record, PREP_JOB_ORIGIN),
                                 prep_record_get_text (record, PREP_JOB_LINK),
                                 prep_record_get_text (record, PREP_JOB_COMPANY),
                                 prep_record_get_text (record, PREP_JOB_ROLE),
                                 prep_record_get_text (record, PREP_JOB_TERM));

  g_return_val_if_fail (PREP_IS_LISTING (record), NULL);

  terms = g_strjoinv (", ", (char **) prep_record_get_texts (record, PREP_LISTING_TERMS));
  return prep_posting_key_new (prep_record_get_text (record, PREP_LISTING_ORIGIN),
                               prep_record_get_text (record, PREP_LISTING_LINK),
                               prep_record_get_text (record, PREP_LISTING_COMPANY),
                               prep_record_get_text (record, PREP_LISTING_ROLE), terms);
}
