/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

gboolean prep_check_file (PrepLibrary     *library,
                          PrepCollection  *collection,
                          char           **report);

G_END_DECLS
