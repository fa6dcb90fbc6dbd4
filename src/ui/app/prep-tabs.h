/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

/**
 * PrepTab:
 * @name: as --tab and app.open ("page/stories") say it
 * @title: marked with N_(), for the switcher
 * @get_type: the page's class
 * @kinds: the kinds of app.open ("story/UUID") that this tab shows, NULL-terminated
 * @is_urgent: (nullable): whether the page has something to say before the tab is shown, so that it
 *   is made at the start
 *
 * One line of the table of tabs, in the order of the window.
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *icon_name;
  GType (*get_type) (void);
  const char *kinds[5];
  gboolean (*is_urgent) (PrepLibrary *library);
} PrepTab;

#define PREP_N_TABS 5

const PrepTab *prep_tabs_get_nth         (guint       nth);
const PrepTab *prep_tabs_find            (const char *name);
const PrepTab *prep_tabs_find_for_target (const char *target);

G_END_DECLS
