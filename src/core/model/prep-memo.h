/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One culture document. Of a shipped one only what the person added is stored.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_MEMO (prep_memo_get_type ())
G_DECLARE_FINAL_TYPE (PrepMemo, prep_memo, PREP, MEMO, PrepRecord)

enum
{
  PREP_MEMO_KEY = PREP_RECORD_N_FIELDS,
  PREP_MEMO_TITLE,
  PREP_MEMO_COMPANY,
  PREP_MEMO_EDITION,
  PREP_MEMO_LINK,
  PREP_MEMO_LANGUAGE,
  PREP_MEMO_NOTES,
  PREP_MEMO_ITEMS, /* PrepMemoItems */
  PREP_MEMO_N_FIELDS,
};

G_END_DECLS
