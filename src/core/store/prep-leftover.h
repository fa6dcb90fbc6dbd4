/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a save leaves beside its file when the process is killed in the middle of it. The name of
 * the temporary file, `.NAME.tmp-PID-RAND`, ends in the first digits of the digest that the
 * save expected to find, so that a sweep can tell the three cases apart without a journal.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrepLeftoverKind:
 * @PREP_LEFTOVER_REPLACED: the version that a finished save took out; nothing in it is new: remove
 * @PREP_LEFTOVER_UNFINISHED: the next version of the file as it is now; if it passes the gate it
 *   may take the file's place (a merge with the file itself as the base gives the same)
 * @PREP_LEFTOVER_FOREIGN: anything else, such as somebody else's edit: if it passes the gate, merge
 *   it like a conflict copy
 */
typedef enum
{
  PREP_LEFTOVER_REPLACED,
  PREP_LEFTOVER_UNFINISHED,
  PREP_LEFTOVER_FOREIGN,
} PrepLeftoverKind;

/** A leftover: its own @path, the @name in the data folder that it belongs to, its @content
 *  (NULL if it cannot be read now: leave it, it may be somebody else's) and its @kind. */
typedef struct
{
  char *path;
  char *name;
  GBytes *content;
  PrepLeftoverKind kind;
} PrepLeftover;

GPtrArray *prep_leftover_find   (const char *folder, GError **error);
gboolean   prep_leftover_remove (const PrepLeftover *self, GError **error);
void       prep_leftover_free   (PrepLeftover *self);

/* For prep_file_replace(). */
char      *prep_leftover_make_name (const char *name, const char *expected_digest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepLeftover, prep_leftover_free)

G_END_DECLS
