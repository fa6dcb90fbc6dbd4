/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-job-stage.h"

G_BEGIN_DECLS

#define PREP_TYPE_MOVE_DIALOG (prep_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PrepMoveDialog, prep_move_dialog, PREP, MOVE_DIALOG, AdwMessageDialog)

GtkWidget *prep_move_dialog_new         (PrepJob        *job,
                                         PrepStage       stage,
                                         const char     *today);
GtkWidget *prep_move_dialog_new_correct (PrepJob        *job,
                                         PrepStageEvent *event);

G_END_DECLS
