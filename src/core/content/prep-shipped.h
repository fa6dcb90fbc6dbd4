/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Between the shipped texts and the person's records. A shipped text becomes a record when it is
 * first touched (read, edited, linked), with an id that is the same on every machine; what equals
 * the shipped text is not stored, so that corrections and translations reach it.
 */

#pragma once

#include "content/prep-content.h"
#include "model/prep-enums.h"
#include "model/prep-library.h"
#include "model/prep-memo-item.h"
#include "model/prep-memo.h"
#include "model/prep-plan.h"
#include "model/prep-question.h"
#include "model/prep-topic.h"

G_BEGIN_DECLS

/* The record of a shipped text, or NULL while it was not touched. Nothing is created. */
PrepMemo *prep_shipped_find_memo (PrepLibrary *library, const char *key);
PrepMemoItem *prep_shipped_find_memo_item (PrepLibrary *library, const char *key);
PrepQuestion *prep_shipped_find_question (PrepLibrary *library,
                                          PrepQuestionKind kind,
                                          const char *key);
PrepTopic *prep_shipped_find_topic (PrepLibrary *library, const char *key);
PrepPlan *prep_shipped_find_plan (PrepLibrary *library, const char *key);

/* The same, created when it is not there. NULL: its collection cannot be edited now. */
PrepMemo *prep_shipped_touch_memo (PrepLibrary *library, const char *key);
PrepMemoItem *prep_shipped_touch_memo_item (PrepLibrary *library,
                                            const char *memo_key,
                                            const char *key);
PrepQuestion *prep_shipped_touch_question (PrepLibrary *library,
                                           PrepQuestionKind kind,
                                           const char *key);
PrepTopic *prep_shipped_touch_topic (PrepLibrary *library, const char *key);
PrepPlan *prep_shipped_touch_plan (PrepLibrary *library, const char *key);

/* An item that becomes a record by its first change. */
PrepMemoItem *prep_shipped_draft_memo_item (PrepLibrary *library,
                                            const char *memo_key,
                                            const char *key);

/* The person's text, or else the shipped one. */
const char *prep_shipped_get_text (PrepContent *content, PrepRecord *record, guint field);
gboolean prep_shipped_set_text (PrepContent *content,
                                PrepRecord *record,
                                guint field,
                                const char *text);

G_END_DECLS
