/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "insight/prep-due.h"

G_BEGIN_DECLS

#define PREP_TYPE_DUE_GROUP (prep_due_group_get_type ())
G_DECLARE_FINAL_TYPE (PrepDueGroup, prep_due_group, PREP, DUE_GROUP, AdwPreferencesGroup)

void prep_due_group_show (PrepDueGroup *self,
                          GPtrArray    *dues,
                          const char   *today);

G_END_DECLS
