/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Makes system calls fail on purpose. Linked into a test it is told what to do by these functions;
 * loaded before a whole program (LD_PRELOAD) it reads the environment:
 *
 *   PREP_FAULT_FOLDER  only calls on paths in this folder are counted
 *   PREP_FAULT_CALL    open, read, write, fsync, close, rename, fchmod, ftruncate, or any
 *   PREP_FAULT_NTH     which one of them fails, from 1 (the default)
 *   PREP_FAULT_ERROR   ENOSPC, EIO, EDQUOT, EROFS, EACCES, EINTR; or short: half is written
 *   PREP_FAULT_LASTING if set, all of them from the Nth on
 *   PREP_FAULT_SWITCH  a path: calls are counted and fail only while there is such a file
 */

#pragma once

#include <stdbool.h>

/** Instead of an errno: a write takes only half of what it is given. */
#define FAULT_SHORT_WRITE (-1)

void fault_arm    (const char *folder, const char *call, int nth, int error, bool lasting);
int  fault_disarm (void);
