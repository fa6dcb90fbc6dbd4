/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-window.h"
#include "store/prep-store.h"

G_BEGIN_DECLS

#define PREP_TYPE_TROUBLE (prep_trouble_get_type ())
G_DECLARE_FINAL_TYPE (PrepTrouble, prep_trouble, PREP, TROUBLE, GObject)

PrepTrouble *prep_trouble_new           (PrepWindow  *window,
                                         PrepStore   *store);
void         prep_trouble_save_copy     (PrepTrouble *self);
gboolean     prep_trouble_allows_close  (PrepTrouble *self);

G_END_DECLS
