/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-page.h"

G_BEGIN_DECLS

#define PREP_TYPE_APPLICATIONS_PAGE (prep_applications_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepApplicationsPage, prep_applications_page, PREP, APPLICATIONS_PAGE, PrepPage)

G_END_DECLS
