/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A made-up season to look at, in which every kind of record occurs. It is data/demo/demo.json,
 * compiled in, whose days are offsets from the day it is looked at (data/demo/README.md).
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

gboolean prep_demo_fill (PrepLibrary  *library,
                         const char   *today,
                         GError      **error);

char *prep_demo_make_folder (GError **error);
void prep_demo_remove_folder (const char *folder);

G_END_DECLS
