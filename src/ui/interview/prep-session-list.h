/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The History view: every session, the newest first.
 */

#pragma once

#include <adwaita.h>

#include "model/prep-today.h"
#include "store/prep-collection.h"

G_BEGIN_DECLS

#define PREP_TYPE_SESSION_LIST (prep_session_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepSessionList, prep_session_list, PREP, SESSION_LIST, GtkWidget)

void prep_session_list_set_sessions (PrepSessionList *self,
                                     PrepCollection  *sessions,
                                     PrepToday       *today);

G_END_DECLS
