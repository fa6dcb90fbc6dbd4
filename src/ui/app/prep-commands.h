/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-command-line.h"

G_BEGIN_DECLS

int prep_commands_import (const PrepCommandLine *options);
int prep_commands_export (const PrepCommandLine *options);
int prep_commands_check  (const PrepCommandLine *options);

G_END_DECLS
