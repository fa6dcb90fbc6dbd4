/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"
#include "model/prep-round.h"

G_BEGIN_DECLS

/**
 * PrepLinkKind:
 * @title: of the list, marked with N_()
 * @add: of the button
 * @none: what is said while the list is empty
 * @nothing: what is said when there is nothing to pick
 * @place: of what is linked, as in app.open
 * @dup_links: (transfer full): the ids that the round links to
 * @dup_title: (transfer full) (nullable): what one is called; NULL when it is not there any more
 * @collect: appends a PrepPick for all that is not linked yet
 * @link: links what was picked
 * @unlink: takes the nth link away
 */
typedef struct
{
  const char *title;
  const char *add;
  const char *none;
  const char *nothing;
  const char *place;
  GStrv (*dup_links) (PrepRound *round);
  char *(*dup_title) (PrepLibrary *library, PrepContent *content, const char *id);
  void (*collect) (PrepLibrary *library, PrepContent *content, PrepRound *round, GListStore *picks);
  void (*link) (PrepLibrary *library, PrepRound *round, const char *picked);
  void (*unlink) (PrepRound *round, guint nth);
} PrepLinkKind;

extern const PrepLinkKind prep_link_stories;
extern const PrepLinkKind prep_link_questions;

#define PREP_TYPE_LINK_LIST (prep_link_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepLinkList, prep_link_list, PREP, LINK_LIST, AdwBin)

void prep_link_list_set_kind  (PrepLinkList       *self,
                               const PrepLinkKind *kind,
                               PrepLibrary        *library,
                               PrepContent        *content);
void prep_link_list_set_round (PrepLinkList       *self,
                               PrepRound          *round);
void prep_link_list_refresh   (PrepLinkList       *self);

G_END_DECLS
