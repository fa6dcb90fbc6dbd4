/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the files of this room share with each other and with their tests.
 */

#pragma once

#include "store/prep-file.h"

G_BEGIN_DECLS

/** renameat2() within one folder. Tests put another in its place to play a file system that has
 *  no exchange, or a program that writes in the very moment of it. */
typedef int (*PrepFileSwap) (int dir, const char *from, const char *to, unsigned int flags);

extern PrepFileSwap prep_file_swap;

void     prep_file_set_error   (GError **error, const char *path, int errsv, const char *format);
GBytes  *prep_file_read_at     (int         dir,
                                const char *name,
                                int         extra_flags,
                                const char *path,
                                GError    **error);
gboolean prep_file_sync_folder (const char *path);

G_END_DECLS
