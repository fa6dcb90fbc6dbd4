/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the two files of the history share.
 */

#pragma once

#include "store/prep-history.h"
#include "store/prep-step.h"

G_BEGIN_DECLS

struct _PrepHistory
{
  GObject parent_instance;

  GPtrArray *collections;
  GQueue undo;
  GQueue redo;

  PrepStep *open;
  GHashTable *in_open;     /* top record to its PrepChange in the open step: imports are long */
  PrepRecord *burst_record; /* what the open step changed first: it gives the step its label */
  guint burst_field;
  PrepRecord *typed_record; /* what it changed last: there typing goes on */
  guint typed_field;
  guint keys;
  guint depth;             /* of begin and end */
  guint paused;
  gboolean turned;         /* the main loop turned since the last change */
  guint turn_source;
  guint rest_source;
  guint serial;
};

/* notify tells of can-undo and can-redo, open_step begins a step, close_step ends the open one,
 * tell_settled lets the collections of a step sort and filter again, forget empties a queue. */
void prep_history_notify       (PrepHistory *self);
void prep_history_open_step    (PrepHistory *self,
                                const char  *label,
                                const char  *place);
void prep_history_close_step   (PrepHistory *self);
void prep_history_tell_settled (PrepStep    *step);
void prep_history_forget       (GQueue      *steps);

G_END_DECLS
