/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What can be done with something that is due, right where it is listed: one undo step each.
 */

#pragma once

#include "insight/prep-due.h"

G_BEGIN_DECLS

/**
 * PrepDueAct:
 * @PREP_DUE_ACT_NONE: it can only be opened
 * @PREP_DUE_ACT_CHECK: it can be checked off
 * @PREP_DUE_ACT_CLOSE: the application can be closed as ghosted
 */
typedef enum
{
  PREP_DUE_ACT_NONE,
  PREP_DUE_ACT_CHECK,
  PREP_DUE_ACT_CLOSE,
} PrepDueAct;

PrepDueAct prep_due_get_act (const PrepDue *due);
gboolean prep_due_act (const PrepDue *due, PrepLibrary *library, const char *today);

G_END_DECLS
