/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "store/prep-collection.h"

G_BEGIN_DECLS

/**
 * PrepHistory:
 *
 * Undo and redo for everything. Every change of a record in a watched collection becomes part of
 * a step by itself; features need no code for it. While typing, a burst of changes of one field is
 * one step; prep_history_begin() and prep_history_end() group what one command does (an import,
 * "make applications") into one step with a label of its own. A burst ends by itself after a
 * second's rest, by a change of another field, by prep_history_settle() (focus out, paste), and
 * after forty characters.
 *
 * Undoing is a merge: what somebody else changed since stays (CONTRACTS.md, section 3).
 *
 * Properties: can-undo, can-redo.
 * Signals: done (const char *label, const char *place, gboolean undo, gboolean kept): after an
 * undo or redo; kept says that a later outside edit was kept.
 */
#define PREP_TYPE_HISTORY (prep_history_get_type ())
G_DECLARE_FINAL_TYPE (PrepHistory, prep_history, PREP, HISTORY, GObject)

PrepHistory *prep_history_new          (void);
void         prep_history_watch        (PrepHistory     *self,
                                        PrepCollection  *collection);

void         prep_history_begin        (PrepHistory     *self,
                                        const char      *label,
                                        const char      *place);
void         prep_history_end          (PrepHistory     *self);
void         prep_history_settle       (PrepHistory     *self);

/* Changes made between these two are no step: outside edits, restores, purges. */
void         prep_history_pause        (PrepHistory     *self);
void         prep_history_resume       (PrepHistory     *self);

gboolean     prep_history_get_can_undo (PrepHistory     *self);
gboolean     prep_history_get_can_redo (PrepHistory     *self);
guint        prep_history_get_serial   (PrepHistory     *self);
gboolean     prep_history_undo         (PrepHistory     *self);
gboolean     prep_history_redo         (PrepHistory     *self);

G_END_DECLS
