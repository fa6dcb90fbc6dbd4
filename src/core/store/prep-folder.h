/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Where the program's folders are, and that nobody else reads them.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char     *prep_folder_default_data    (void);
char     *prep_folder_default_backups (void);
gboolean  prep_folder_ensure          (const char *path, GError **error);
gboolean  prep_folder_open            (const char *path, GDir **out_dir, GError **error);
gboolean  prep_folder_tighten         (const char         *path,
                                       const char * const *names,
                                       guint              *out_n_tightened,
                                       GError            **error);

G_END_DECLS
