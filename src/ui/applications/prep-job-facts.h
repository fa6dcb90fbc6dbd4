/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "applications/prep-fact-list.h"

G_BEGIN_DECLS

const PrepFact *prep_job_facts_get (guint *n_facts);

G_END_DECLS
