/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-page.h"

G_BEGIN_DECLS

void prep_page_install_actions (GtkWidgetClass *widget_class);
void prep_page_update_actions  (PrepPage       *self);

G_END_DECLS
