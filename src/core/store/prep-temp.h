/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The temporary file of a save: written, synced and read back before anybody sees it.
 */

#pragma once

#include "store/prep-file.h"

#include <sys/types.h>

G_BEGIN_DECLS

gboolean prep_temp_write (int           dir,
                          const char   *name,
                          GBytes       *content,
                          PrepFileFlags flags,
                          const char   *path,
                          ino_t        *out_inode,
                          GError      **error);

G_END_DECLS
