/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Days as the files hold them: "YYYY-MM-DD", without a zone, so that a deadline stays the same day
 * wherever it is read. "" is no day. Two days compare with strcmp().
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrepDayStyle:
 * @PREP_DAY_LONG: "October 14, 2026"
 * @PREP_DAY_SHORT: "Oct 14", for where the year is plain
 * @PREP_DAY_WEEKDAY: "Wednesday, October 14, 2026"
 */
typedef enum
{
  PREP_DAY_LONG,
  PREP_DAY_SHORT,
  PREP_DAY_WEEKDAY,
} PrepDayStyle;

gboolean prep_day_is_valid (const char *day);
gboolean prep_day_is_valid_month (const char *month);

gboolean prep_day_to_date (const char *day, GDate *date);
char *prep_day_from_date (const GDate *date);
guint32 prep_day_to_julian (const char *day);
char *prep_day_from_julian (guint32 julian);
char *prep_day_from_date_time (GDateTime *time);
char *prep_day_today (void);

char *prep_day_add (const char *day, int n_days);
gboolean prep_day_diff (const char *from, const char *to, int *n_days);

char *prep_day_format (const char *day, PrepDayStyle style);
char *prep_day_format_relative (const char *day, const char *today);

G_END_DECLS
