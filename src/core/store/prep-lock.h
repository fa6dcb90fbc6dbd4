/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The lock of a data folder: flock on the folder's own descriptor, taken for each write and for
 * the sweep of leftovers, never for the life of the program (CONTRACTS.md, section 2). No lock
 * file is left behind, and the kernel lets go when a process dies.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PrepLock PrepLock;

PrepLock *prep_lock_acquire (const char *folder, guint timeout_ms, GError **error);
void      prep_lock_release (PrepLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepLock, prep_lock_release)

G_END_DECLS
