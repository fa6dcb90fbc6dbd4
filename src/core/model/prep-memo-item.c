/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-memo-item.h"

#include <glib/gi18n-lib.h>

#include "model/prep-card.h"
#include "model/prep-enums.h"
#include "model/prep-rehearsal.h"

static const PrepField memo_item_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Key"), "the slug of the shipped item; absent in one's own" },
  { "title", PREP_FIELD_TEXT, N_("Title"), "absent while it is the shipped one" },
  { "look_for", PREP_FIELD_TEXT, N_("Look for"), "absent while it is the shipped text" },
  { "reflect", PREP_FIELD_TEXT, N_("Reflect"), "absent while it is the shipped text" },
  { "status", PREP_FIELD_TOKEN, N_("Read"), "how far the reading is",
    .get_type = prep_read_status_get_type },
  { "read_on", PREP_FIELD_DAY, N_("Read on"), "when it was read" },
  { "reflected_on", PREP_FIELD_DAY, N_("Reflected on"), "when it was thought over" },
  { "stance", PREP_FIELD_TOKEN, N_("Stance"), "what the person thinks of it",
    .get_type = prep_stance_get_type },
  { "because", PREP_FIELD_TEXT, N_("Because"), "why" },
  { "story", PREP_FIELD_LINK, N_("Story"), "the story that proves it" },
  { "ask", PREP_FIELD_TEXT, N_("I would ask"), "what the person would ask about it" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
  { "rehearsals", PREP_FIELD_RECORDS, N_("Rehearsals"), "each time it was said aloud",
    .get_type = prep_rehearsal_get_type },
  { "review", PREP_FIELD_RECORD, N_("Review"), "when it should come back",
    .get_type = prep_card_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (memo_item_fields) == PREP_MEMO_ITEM_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
memo_item_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_MEMO_ITEM_TITLE));
}

PREP_DEFINE_RECORD (PrepMemoItem, prep_memo_item, memo_item_fields, {
  klass->place = "memo-item";
  klass->dup_title = memo_item_dup_title;
})

/**
 * prep_memo_item_set_status:
 * @today: the day it is, YYYY-MM-DD
 *
 * Says how far the reading is, and keeps the days that go with it: a day that is known stays, one
 * that is no longer true goes.
 *
 * Returns: %FALSE if the item cannot be edited now
 */
gboolean
prep_memo_item_set_status (PrepMemoItem   *self,
                           PrepReadStatus  status,
                           const char     *today)
{
  static const struct
  {
    guint field;
    PrepReadStatus from; /* the first status that has this day */
  } days[] = {
    { PREP_MEMO_ITEM_READ_ON, PREP_READ_STATUS_READ },
    { PREP_MEMO_ITEM_REFLECTED_ON, PREP_READ_STATUS_REFLECTED },
  };
  PrepRecord *record = PREP_RECORD (self);

  g_return_val_if_fail (PREP_IS_MEMO_ITEM (self), FALSE);

  if (!prep_record_set_token (record, PREP_MEMO_ITEM_STATUS, status))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (status < days[i].from)
      prep_record_set_text (record, days[i].field, "");
    else if (prep_record_get_text (record, days[i].field)[0] == '\0')
      prep_record_set_text (record, days[i].field, today);

  return TRUE;
}
