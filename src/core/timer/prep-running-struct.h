/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the object and its side that touches the disk share.
 */

#pragma once

#include "timer/prep-running.h"

G_BEGIN_DECLS

struct _PrepRunning
{
  GObject parent_instance;

  char *folder;
  char *path;

  GBytes *wanted; /* what the file shall hold; NULL: no file */
  guint serial;   /* grows with every wish */
  gboolean busy;  /* a wish is with the worker */

  GMutex disk;     /* held while the disk is touched; guards what follows */
  guint serial_on_disk;
  char *digest;    /* of what is there as far as we know, NULL: nothing */
  gboolean spoilt; /* what is there could not be read and is not ours to throw away */
};

JsonObject *prep_running_read  (PrepRunning  *self,
                                GError      **error);
gboolean    prep_running_grant (PrepRunning  *self,
                                GBytes       *content,
                                guint         serial,
                                GError      **error);

G_END_DECLS
