/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"
#include "model/prep-round.h"

G_BEGIN_DECLS

#define PREP_TYPE_ROUND_PAGE (prep_round_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepRoundPage, prep_round_page, PREP, ROUND_PAGE, AdwBin)

void       prep_round_page_set_library (PrepRoundPage *self,
                                        PrepLibrary   *library,
                                        PrepContent   *content);
PrepRound *prep_round_page_get_round   (PrepRoundPage *self);
void       prep_round_page_set_round   (PrepRoundPage *self,
                                        PrepRound     *round);

G_END_DECLS
