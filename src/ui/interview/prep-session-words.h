/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a list and a page say of a session.
 */

#pragma once

#include "interview/prep-phase-bar.h"
#include "model/prep-session.h"

G_BEGIN_DECLS

char *prep_session_dup_when     (PrepSession  *session,
                                 const char   *today);
char *prep_session_dup_exact    (PrepSession  *session);
char *prep_session_dup_summary  (PrepSession  *session);
char *prep_session_dup_breaks   (PrepSession  *session);
void  prep_session_show_phases  (PrepSession  *session,
                                 PrepPhaseBar *bar);
void  prep_session_get_span     (PrepSession  *session,
                                 guint         nth,
                                 PrepPhaseSpan *out_span);

G_END_DECLS
