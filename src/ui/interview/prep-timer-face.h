/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The face of a running mock interview. It shows a PrepPractice and has the keys and the actions
 * `timer.` (CONTRACTS.md, section 5); it keeps nothing itself.
 */

#pragma once

#include <adwaita.h>

#include "interview/prep-practice.h"

G_BEGIN_DECLS

#define PREP_TYPE_TIMER_FACE (prep_timer_face_get_type ())
G_DECLARE_FINAL_TYPE (PrepTimerFace, prep_timer_face, PREP, TIMER_FACE, GtkWidget)

void prep_timer_face_set_practice (PrepTimerFace *self,
                                   PrepPractice  *practice);

G_END_DECLS
