/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-topic.h"

#include <glib/gi18n-lib.h>

#include "model/prep-card.h"
#include "model/prep-enums.h"

static const PrepField topic_fields[] = {
  { "key", PREP_FIELD_TEXT, N_("Key"), "the slug of the shipped topic; absent in one's own" },
  { "name", PREP_FIELD_TEXT, N_("Name"), "absent while it is the shipped one" },
  { "priority", PREP_FIELD_TOKEN, N_("Priority"), "absent while it is the shipped one",
    .get_type = prep_priority_get_type },
  { "confidence", PREP_FIELD_NUMBER, N_("Confidence"), "from 1 to 4; 0 is not said", .max = 4 },
  { "revisit", PREP_FIELD_FLAG, N_("Revisit"), "to be looked at again" },
  { "practiced_on", PREP_FIELD_DAY, N_("Last practiced"), "when it was last practiced" },
  { "notes", PREP_FIELD_TEXT, N_("Notes"), "anything" },
  { "review", PREP_FIELD_RECORD, N_("Review"), "when it should come back",
    .get_type = prep_card_get_type },
};
G_STATIC_ASSERT (G_N_ELEMENTS (topic_fields) == PREP_TOPIC_N_FIELDS - PREP_RECORD_N_FIELDS);

static char *
topic_dup_title (PrepRecord *self)
{
  return g_strdup (prep_record_get_text (self, PREP_TOPIC_NAME));
}

PREP_DEFINE_RECORD (PrepTopic, prep_topic, topic_fields, {
  klass->place = "topic";
  klass->dup_title = topic_dup_title;
})
