/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "model/prep-enums.h"

G_BEGIN_DECLS

#define PREP_TYPE_STAGE_CHIP (prep_stage_chip_get_type ())
G_DECLARE_FINAL_TYPE (PrepStageChip, prep_stage_chip, PREP, STAGE_CHIP, GtkWidget)

GtkWidget  *prep_stage_chip_new       (PrepStage      stage);
PrepStage   prep_stage_chip_get_stage (PrepStageChip *self);
void        prep_stage_chip_set_stage (PrepStageChip *self,
                                       PrepStage      stage);
const char *prep_stage_get_icon_name  (PrepStage      stage);

G_END_DECLS
