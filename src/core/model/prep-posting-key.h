/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

char *prep_posting_key_new (const char *origin,
                            const char *link,
                            const char *company,
                            const char *role,
                            const char *term);
char *prep_posting_key_new_for (PrepRecord *record);

G_END_DECLS
