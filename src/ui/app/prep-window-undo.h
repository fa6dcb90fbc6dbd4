/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-window.h"
#include "store/prep-history.h"

G_BEGIN_DECLS

void      prep_window_undo_connect (PrepWindow  *window,
                                    PrepHistory *history);
void      prep_window_undo_step    (PrepWindow  *window,
                                    PrepHistory *history,
                                    gboolean     redo);
AdwToast *prep_window_undo_tell    (PrepWindow  *window,
                                    AdwToast    *toast);

G_END_DECLS
