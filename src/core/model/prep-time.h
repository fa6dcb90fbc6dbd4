/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Instants and wall times as the files hold them. An instant is RFC 3339 in UTC, to the second:
 * "2026-11-22T10:00:00Z". A wall time is "2026-10-14T15:00", and means an instant only together
 * with a zone ("America/Los_Angeles"), as the clock of an interview does.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *prep_time_now (void);
gboolean prep_time_is_valid (const char *time);
GDateTime *prep_time_to_date_time (const char *time);
char *prep_time_from_date_time (GDateTime *time);
char *prep_time_normalize (const char *time);
int prep_time_compare (const char *a, const char *b);
char *prep_time_dup_local_day (const char *time);

gboolean prep_time_is_valid_local (const char *local);
GDateTime *prep_time_local_to_date_time (const char *local, const char *zone);
char *prep_time_local_to_utc (const char *local, const char *zone);

G_END_DECLS
