/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-card.h"

#include <string.h>

#include <glib/gi18n-lib.h>

static const PrepField card_fields[] = {
  { "due", PREP_FIELD_DAY, N_("Due"), "the day on which it should come back" },
  { "last_on", PREP_FIELD_DAY, N_("Reviewed on"), "the last day it was reviewed" },
  { "interval", PREP_FIELD_NUMBER, N_("Interval"), "days", .max = 3650 },
  { "ease", PREP_FIELD_NUMBER, N_("Ease"), "the ease factor, in thousandths",
    .min = 1300, .max = 5000, .preset = 2500 },
  { "repetitions", PREP_FIELD_NUMBER, N_("Repetitions"), "how often it was known in a row",
    .max = 9999 },
  { "lapses", PREP_FIELD_NUMBER, N_("Lapses"), "how often it was forgotten", .max = 9999 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (card_fields) == PREP_CARD_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (PrepCard, prep_card, card_fields)

/**
 * prep_card_is_leech:
 *
 * Returns: whether it was forgotten so often that it should be learned in another way
 */
gboolean
prep_card_is_leech (PrepCard *self)
{
  return prep_record_get_number (PREP_RECORD (self), PREP_CARD_LAPSES) >= PREP_CARD_LEECH_LAPSES;
}

/**
 * prep_card_is_due:
 * @today: the day it is, YYYY-MM-DD
 *
 * Returns: whether it should be reviewed today or should have been before
 */
gboolean
prep_card_is_due (PrepCard   *self,
                  const char *today)
{
  const char *due = prep_record_get_text (PREP_RECORD (self), PREP_CARD_DUE);

  return *due != '\0' && strcmp (due, today) <= 0;
}
