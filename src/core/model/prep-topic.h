/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One technical fundamental.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_TOPIC (prep_topic_get_type ())
G_DECLARE_FINAL_TYPE (PrepTopic, prep_topic, PREP, TOPIC, PrepRecord)

enum
{
  PREP_TOPIC_KEY = PREP_RECORD_N_FIELDS,
  PREP_TOPIC_NAME,
  PREP_TOPIC_PRIORITY, /* PrepPriority */
  PREP_TOPIC_CONFIDENCE, /* 0 to 4 */
  PREP_TOPIC_REVISIT, /* flag */
  PREP_TOPIC_PRACTICED_ON, /* day */
  PREP_TOPIC_NOTES,
  PREP_TOPIC_REVIEW, /* PrepCard */
  PREP_TOPIC_N_FIELDS,
};

G_END_DECLS
