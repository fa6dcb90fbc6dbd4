/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * How far the preparation has come, in plain counts.
 */

#pragma once

#include "content/prep-content.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

/**
 * PrepProgress:
 * @stories_ready: stories that the person calls ready
 * @stories_wanted: how many are enough, as star_hints.json says; at least 1
 * @memo_items: items of the first shipped memo, in the edition that the person reads
 * @memo_read: of these, those that were read; reflected ones count
 * @memo_reflected: of these, those that were reflected on
 * @sessions: mock interviews that were run
 * @sessions_week: of these, those of today and the six days before
 */
typedef struct
{
  guint stories_ready;
  guint stories_wanted;
  guint memo_items;
  guint memo_read;
  guint memo_reflected;
  guint sessions;
  guint sessions_week;
} PrepProgress;

void prep_progress_count (PrepLibrary *library, PrepContent *content, const char *today,
                          PrepProgress *out);

G_END_DECLS
