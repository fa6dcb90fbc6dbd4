/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The one mock interview at a time: started, kept on disk while it runs, offered again after a
 * kill, and filed as a session when it is over. It knows no widget.
 */

#pragma once

#include "interview/prep-mock.h"
#include "model/prep-library.h"

G_BEGIN_DECLS

/* What is over, in the order of how much it matters. */
typedef enum
{
  PREP_CUE_NONE,
  PREP_CUE_PHASE,
  PREP_CUE_TIME_UP,
} PrepCue;

/* How an interview left the stage. */
typedef enum
{
  PREP_FILED_SAVED,
  PREP_FILED_TOO_SHORT,
  PREP_FILED_READ_ONLY, /* sessions cannot be changed now; it will be offered again */
} PrepFiled;

/**
 * PrepPractice:
 *
 * Signals:
 * - changed: what is under way, its state, a tally, or that it is only offered; not for each second
 * - cue (PrepCue cue): a phase or the whole is over: once for each, and once when both are
 * - filed (PrepFiled how, PrepSession *session): it is over; the session is NULL unless saved
 * - trouble (GError *error): running.json could not be read or written
 */
#define PREP_TYPE_PRACTICE (prep_practice_get_type ())
G_DECLARE_FINAL_TYPE (PrepPractice, prep_practice, PREP, PRACTICE, GObject)

PrepPractice *prep_practice_new         (PrepLibrary  *library,
                                         PrepClock    *clock);
gboolean      prep_practice_is_ready    (PrepPractice *self);
gboolean      prep_practice_is_active   (PrepPractice *self);
gboolean      prep_practice_is_running  (PrepPractice *self);
gboolean      prep_practice_is_offered  (PrepPractice *self);
PrepMock     *prep_practice_get_mock    (PrepPractice *self);
PrepRun      *prep_practice_get_run     (PrepPractice *self);

gboolean      prep_practice_start       (PrepPractice *self,
                                         PrepPlanItem *plan);
void          prep_practice_tally       (PrepPractice *self,
                                         PrepTally     tally,
                                         int           by);
void          prep_practice_resume      (PrepPractice *self,
                                         gboolean      counted);
void          prep_practice_file        (PrepPractice *self);

G_END_DECLS
