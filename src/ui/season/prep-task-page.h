/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "model/prep-library.h"
#include "model/prep-task.h"

G_BEGIN_DECLS

#define PREP_TYPE_TASK_PAGE (prep_task_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepTaskPage, prep_task_page, PREP, TASK_PAGE, AdwBin)

GtkWidget *prep_task_page_new      (PrepLibrary  *library);
PrepTask  *prep_task_page_get_task (PrepTaskPage *self);
void       prep_task_page_set_task (PrepTaskPage *self,
                                    PrepTask     *task);

G_END_DECLS
