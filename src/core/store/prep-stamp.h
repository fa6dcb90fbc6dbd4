/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *prep_stamp_now (void);

G_END_DECLS
