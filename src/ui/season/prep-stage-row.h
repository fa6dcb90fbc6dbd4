/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "insight/prep-pipeline.h"

G_BEGIN_DECLS

#define PREP_TYPE_STAGE_ROW (prep_stage_row_get_type ())
G_DECLARE_FINAL_TYPE (PrepStageRow, prep_stage_row, PREP, STAGE_ROW, AdwPreferencesRow)

GtkWidget *prep_stage_row_new  (PrepStage           stage);
void       prep_stage_row_show (PrepStageRow       *self,
                                const PrepPipeline *pipeline);

G_END_DECLS
