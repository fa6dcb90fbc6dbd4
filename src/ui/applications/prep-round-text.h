/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "model/prep-round.h"

G_BEGIN_DECLS

const char *prep_round_get_kind_label (PrepRound *round);
char       *prep_round_dup_when       (PrepRound *round);
char       *prep_round_dup_here       (PrepRound *round);
char       *prep_round_dup_summary    (PrepRound *round);

G_END_DECLS
