/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One moment to wake at. GLib's own timeouts stand still while the computer sleeps, so a phase
 * that ended in a closed laptop would be told as late as the lid was down; a countdown goes by
 * boot time, needs no polling and no message from the session to be right at once on waking.
 */

#pragma once

#include "timer/prep-clock.h"

G_BEGIN_DECLS

typedef struct _PrepCountdown PrepCountdown;

typedef void (*PrepCountdownFunc) (gpointer data);

PrepCountdown *prep_countdown_new    (PrepClock         *clock,
                                      PrepCountdownFunc  func,
                                      gpointer           data);
void           prep_countdown_free   (PrepCountdown     *self);
void           prep_countdown_set    (PrepCountdown     *self,
                                      gint64             boot_us);
void           prep_countdown_cancel (PrepCountdown     *self);
gboolean       prep_countdown_is_set (PrepCountdown     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepCountdown, prep_countdown_free)

G_END_DECLS
