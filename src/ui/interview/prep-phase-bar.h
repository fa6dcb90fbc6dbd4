/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrepPhaseSpan:
 * @name: what the phase is called; copied
 * @planned_us: its time, with what was added to it; microseconds
 * @active_us: how much of it was used; more than planned is overtime
 */
typedef struct
{
  const char *name;
  gint64      planned_us;
  gint64      active_us;
} PrepPhaseSpan;

#define PREP_TYPE_PHASE_BAR (prep_phase_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrepPhaseBar, prep_phase_bar, PREP, PHASE_BAR, GtkWidget)

GtkWidget *prep_phase_bar_new       (void);
void       prep_phase_bar_set_spans (PrepPhaseBar        *self,
                                     const PrepPhaseSpan *spans,
                                     guint                n_spans,
                                     int                  current,
                                     gint64               whole_us);
char      *prep_phase_bar_dup_words (PrepPhaseBar        *self);

G_END_DECLS
