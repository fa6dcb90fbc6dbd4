/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "app/prep-page.h"

G_BEGIN_DECLS

#define PREP_TYPE_STORIES_PAGE (prep_stories_page_get_type ())
G_DECLARE_FINAL_TYPE (PrepStoriesPage, prep_stories_page, PREP, STORIES_PAGE, PrepPage)

G_END_DECLS
