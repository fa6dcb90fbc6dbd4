/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * When something should come back for review: SM-2, capped by the next round.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_CARD (prep_card_get_type ())
G_DECLARE_FINAL_TYPE (PrepCard, prep_card, PREP, CARD, PrepRecord)

enum
{
  PREP_CARD_DUE = PREP_RECORD_N_FIELDS, /* day */
  PREP_CARD_LAST_ON, /* day */
  PREP_CARD_INTERVAL, /* 0 to 3650 */
  PREP_CARD_EASE, /* 1300 to 5000 */
  PREP_CARD_REPETITIONS, /* 0 to 9999 */
  PREP_CARD_LAPSES, /* 0 to 9999 */
  PREP_CARD_N_FIELDS,
};

/* From so many lapses on a card is a leech: learning it again in the same way does not help. */
#define PREP_CARD_LEECH_LAPSES 4

gboolean prep_card_is_leech (PrepCard *self);
gboolean prep_card_is_due (PrepCard *self, const char *today);

G_END_DECLS
