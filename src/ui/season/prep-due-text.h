/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What is due, in words: for its row, its tooltip and a screen reader.
 */

#pragma once

#include "insight/prep-due.h"

G_BEGIN_DECLS

char *prep_due_dup_title (const PrepDue *due);
char *prep_due_dup_subtitle (const PrepDue *due);
char *prep_due_dup_when (const PrepDue *due, const char *today);
char *prep_due_dup_exact (const PrepDue *due);
const char *prep_due_get_icon_name (const PrepDue *due);

G_END_DECLS
