/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "applications/prep-fact-list.h"
#include "model/prep-round.h"

G_BEGIN_DECLS

const PrepFact *prep_round_facts_get_what  (guint     *n_facts);
const PrepFact *prep_round_facts_get_when  (PrepRound *round,
                                            guint     *n_facts);
const PrepFact *prep_round_facts_get_after (guint     *n_facts);
char           *prep_round_parse_time      (const char *typed);

G_END_DECLS
