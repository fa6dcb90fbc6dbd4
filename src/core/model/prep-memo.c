/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-memo.h"

#include <glib/gi18n-lib.h>

#include "model/prep-memo-item.h"

static const PrepField memo_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Key"), "the slug of the shipped document; absent in one's own" },
  { "title", PREP_FIELD_TEXT, N_("Title"), "absent while it is the shipped one" },
  { "company", PREP_FIELD_TEXT, N_("Company"),
    "whose document it is; absent while it is the shipped one" },
  { "edition", PREP_FIELD_TEXT, N_("Edition"), "the edition that is read" },
  { "link", PREP_FIELD_TEXT, N_("Link"), "where it is; absent while it is the shipped one" },
  { "language", PREP_FIELD_TEXT, N_("Language"), "the language it is read in" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
  { "items", PREP_FIELD_RECORDS, N_("Items"), "what to read", .get_type = prep_memo_item_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (memo_fields) == PREP_MEMO_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
memo_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_MEMO_TITLE));
}

PREP_DEFINE_RECORD (PrepMemo, prep_memo, memo_fields, {
  klass->place = "memo";
  klass->dup_title = memo_dup_title;
})
