/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"

G_BEGIN_DECLS

#define PREP_TYPE_TASK_ENTRY (prep_task_entry_get_type ())
G_DECLARE_FINAL_TYPE (PrepTaskEntry, prep_task_entry, PREP, TASK_ENTRY, AdwBin)

void prep_task_entry_start (PrepTaskEntry *self,
                            PrepLibrary   *library,
                            const char    *today);

G_END_DECLS
