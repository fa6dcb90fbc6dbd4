/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Where an application stands, told from its events: nothing here is stored twice. An event counts
 * unless it was taken back or a later one corrects it; those that count are in the order of (on,
 * created, id), where a correction keeps the place of what it corrects among those of its day.
 */

#pragma once

#include "model/prep-enums.h"
#include "model/prep-job.h"
#include "model/prep-stage-event.h"

G_BEGIN_DECLS

/* Reading. Days are "" when there is none, and stay valid until the application changes. */
GPtrArray *prep_job_dup_events (PrepJob *self);
PrepStageEvent *prep_job_get_first_event (PrepJob *self, PrepStage stage);
PrepStage prep_job_get_stage (PrepJob *self);
PrepStage prep_job_get_furthest_stage (PrepJob *self);
PrepCloseReason prep_job_get_close_reason (PrepJob *self);
const char *prep_job_get_moved_on (PrepJob *self);
const char *prep_job_get_applied_on (PrepJob *self);
const char *prep_job_get_closed_on (PrepJob *self);

/* Writing only ever appends, except that an event is marked as taken back. */
PrepStageEvent *prep_job_move (PrepJob *self,
                               PrepStage stage,
                               const char *on,
                               PrepCloseReason reason,
                               const char *note);
PrepStageEvent *prep_job_correct (PrepJob *self,
                                  PrepStageEvent *event,
                                  PrepStage stage,
                                  const char *on,
                                  PrepCloseReason reason,
                                  const char *note);
gboolean prep_job_take_back (PrepJob *self, PrepStageEvent *event);
gboolean prep_job_set_applied_on (PrepJob *self, const char *day);

G_END_DECLS
