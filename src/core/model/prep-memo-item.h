/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One thing to read in a culture document and to take a stance on.
 */

#pragma once

#include "model/prep-enums.h"
#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_MEMO_ITEM (prep_memo_item_get_type ())
G_DECLARE_FINAL_TYPE (PrepMemoItem, prep_memo_item, PREP, MEMO_ITEM, PrepRecord)

enum
{
  PREP_MEMO_ITEM_KEY = PREP_RECORD_N_FIELDS,
  PREP_MEMO_ITEM_TITLE,
  PREP_MEMO_ITEM_LOOK_FOR,
  PREP_MEMO_ITEM_REFLECT,
  PREP_MEMO_ITEM_STATUS, /* PrepReadStatus */
  PREP_MEMO_ITEM_READ_ON, /* day */
  PREP_MEMO_ITEM_REFLECTED_ON, /* day */
  PREP_MEMO_ITEM_STANCE, /* PrepStance */
  PREP_MEMO_ITEM_BECAUSE,
  PREP_MEMO_ITEM_STORY, /* link */
  PREP_MEMO_ITEM_ASK,
  PREP_MEMO_ITEM_NOTES,
  PREP_MEMO_ITEM_REHEARSALS, /* PrepRehearsals */
  PREP_MEMO_ITEM_REVIEW, /* PrepCard */
  PREP_MEMO_ITEM_N_FIELDS,
};

gboolean prep_memo_item_set_status (PrepMemoItem *self, PrepReadStatus status, const char *today);

G_END_DECLS
