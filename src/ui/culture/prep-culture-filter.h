/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

#include "culture/prep-culture-item.h"

G_BEGIN_DECLS

/* Which items of a checklist are shown: by what is still to do, and by words. */
typedef enum
{
  PREP_CULTURE_SHOW_ALL,
  PREP_CULTURE_SHOW_TO_READ,
  PREP_CULTURE_SHOW_NO_STANCE,
  PREP_CULTURE_SHOW_NO_STORY,
  PREP_CULTURE_SHOW_OTHERWISE,
} PrepCultureShow;

#define PREP_TYPE_CULTURE_FILTER (prep_culture_filter_get_type ())
G_DECLARE_FINAL_TYPE (PrepCultureFilter, prep_culture_filter, PREP, CULTURE_FILTER, GtkFilter)

PrepCultureFilter *prep_culture_filter_new       (PrepLibrary       *library);
void               prep_culture_filter_set_show  (PrepCultureFilter *self,
                                                  PrepCultureShow    show);
void               prep_culture_filter_set_words (PrepCultureFilter *self,
                                                  const char        *text);
void               prep_culture_filter_refresh   (PrepCultureFilter *self,
                                                  PrepCultureItem   *keep);
GtkStringList     *prep_culture_filter_new_names (void);

G_END_DECLS
