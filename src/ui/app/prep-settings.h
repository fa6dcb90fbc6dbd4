/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GSettings *prep_settings_new (void);

G_END_DECLS
