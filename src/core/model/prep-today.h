/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PrepTodayClock:
 *
 * Returns: (transfer full): the present time, in the zone that days are counted in
 */
typedef GDateTime *(*PrepTodayClock) (gpointer data);

#define PREP_TYPE_TODAY (prep_today_get_type ())
G_DECLARE_FINAL_TYPE (PrepToday, prep_today, PREP, TODAY, GObject)

PrepToday *prep_today_new (void);
PrepToday *prep_today_new_with_clock (PrepTodayClock clock, gpointer data);

const char *prep_today_get_day (PrepToday *self);
void prep_today_refresh (PrepToday *self);

G_END_DECLS
