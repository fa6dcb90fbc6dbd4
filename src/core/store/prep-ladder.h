/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Which backups to keep: a pure function of their times.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** One backup: its time (seconds, UTC), whether it is kept for ever, and the answer. */
typedef struct
{
  gint64 time;
  gboolean for_ever;
  gboolean keep;
} PrepLadderStep;

void prep_ladder_choose (PrepLadderStep *steps, gsize n_steps, gint64 now);

G_END_DECLS
