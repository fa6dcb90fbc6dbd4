/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Durations as they are shown and as they are said.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *prep_timer_format_digits (gint64 left_us);
char *prep_timer_format_words  (gint64 us);
char *prep_timer_format_left   (gint64 left_us);

G_END_DECLS
