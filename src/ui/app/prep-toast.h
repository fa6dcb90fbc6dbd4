/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwToast *prep_toast_new        (const char *text);
AdwToast *prep_toast_new_undo   (const char *text);
AdwToast *prep_toast_new_action (const char *text,
                                 const char *button,
                                 const char *action,
                                 const char *target);

G_END_DECLS
