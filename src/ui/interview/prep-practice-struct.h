/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the practice and its side that faces the disk share.
 */

#pragma once

#include "interview/prep-practice.h"
#include "timer/prep-running.h"

G_BEGIN_DECLS

struct _PrepPractice
{
  GObject parent_instance;

  PrepLibrary *library;
  PrepClock *clock;
  PrepRunning *running;
  GCancellable *cancellable;

  PrepMock *mock;     /* NULL: nothing is under way */
  gboolean ready;     /* what was left on disk is known */
  gboolean offered;   /* it came back from a kill and nobody has said what to do */
  gboolean unsaved;   /* a session was filed that is not on disk: running.json
                       * still stands for it */
  gboolean refused;   /* and it could not even be filed, so that running.json has to stay */
  gint64 written_us;  /* boot time of the last writing */
  gint64 offered_us;  /* boot time at which it was offered */
  PrepCue cue;        /* waits to be given */
  guint cue_id;
};

void prep_practice_take_mock    (PrepPractice *self,
                                 PrepMock     *mock);
void prep_practice_take_leave   (PrepPractice *self);
void prep_practice_tell_changed (PrepPractice *self);
void prep_practice_tell_trouble (PrepPractice *self,
                                 GError       *error);

void prep_practice_open_disk    (PrepPractice *self);
void prep_practice_close_disk   (PrepPractice *self);
void prep_practice_write        (PrepPractice *self);

G_END_DECLS
