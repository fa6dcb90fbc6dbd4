/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "app/prep-tabs.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-applications-page.h"
#include "culture/prep-culture-page.h"
#include "interview/prep-interview-page.h"
#include "season/prep-season-page.h"
#include "stories/prep-stories-page.h"

static const PrepTab tabs[PREP_N_TABS] = {
  { "season", N_("Season"), "x-office-calendar-symbolic", prep_season_page_get_type,
    { "task", NULL } },
  { "applications", N_("Applications"), "mail-send-symbolic", prep_applications_page_get_type,
    { "application", "round", "listing", NULL } },
  { "stories", N_("Stories"), "accessories-text-editor-symbolic", prep_stories_page_get_type,
    { "story", "question", "experience", NULL } },
  { "culture", N_("Culture"), "accessories-dictionary-symbolic", prep_culture_page_get_type,
    { "memo", "memo-item", NULL } },
  { "interview", N_("Interview"), "audio-input-microphone-symbolic", prep_interview_page_get_type,
    { "session", "plan", "topic", "attempt", NULL }, prep_interview_page_is_urgent },
};

/* Returns: the tab at @nth, counted from 0; NULL behind the last. */
const PrepTab *
prep_tabs_get_nth (guint nth)
{
  return nth < G_N_ELEMENTS (tabs) ? &tabs[nth] : NULL;
}

/* Returns: the tab called @name ("stories"), NULL when there is none. */
const PrepTab *
prep_tabs_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    if (g_strcmp0 (tabs[i].name, name) == 0)
      return &tabs[i];

  return NULL;
}

/* Returns: the tab that shows @target ("story/UUID", "page/stories/…"), NULL when none does. */
const PrepTab *
prep_tabs_find_for_target (const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 3);

  if (parts[0] == NULL || parts[1] == NULL)
    return NULL;
  if (g_str_equal (parts[0], "page"))
    return prep_tabs_find (parts[1]);

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    for (guint j = 0; tabs[i].kinds[j] != NULL; j++)
      if (g_str_equal (tabs[i].kinds[j], parts[0]))
        return &tabs[i];

  return NULL;
}
