/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A session on a page of its own: its phases as planned and as they went, what was counted, and the
 * look back on it.
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-session.h"

G_BEGIN_DECLS

#define PREP_TYPE_SESSION_PAGE (prep_session_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepSessionPage, prep_session_page, PREP, SESSION_PAGE, GtkWidget)

void         prep_session_page_set_session (PrepSessionPage *self,
                                            PrepSession     *session,
                                            PrepContent     *content);
PrepSession *prep_session_page_get_session (PrepSessionPage *self);

G_END_DECLS
