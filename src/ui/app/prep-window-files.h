/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What import and export have in common: a file is chosen, and a failure is told.
 */

#pragma once

#include "app/prep-window.h"

G_BEGIN_DECLS

typedef void (*PrepWindowFileChosen) (PrepWindow  *window,
                                      PrepLibrary *library,
                                      GFile       *file);

void prep_window_files_choose       (PrepWindow           *window,
                                     PrepLibrary          *library,
                                     GtkFileChooserAction  action,
                                     const char           *title,
                                     const char           *suggested_name,
                                     PrepWindowFileChosen  chosen);
void prep_window_files_tell_failure (PrepWindow           *window,
                                     const char           *heading,
                                     const char           *reason);

G_END_DECLS
