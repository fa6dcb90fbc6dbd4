/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A person at the company of an application.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

#define PREP_TYPE_CONTACT (prep_contact_get_type ())
G_DECLARE_FINAL_TYPE (PrepContact, prep_contact, PREP, CONTACT, PrepRecord)

enum
{
  PREP_CONTACT_NAME = PREP_RECORD_N_FIELDS,
  PREP_CONTACT_ROLE,
  PREP_CONTACT_EMAIL,
  PREP_CONTACT_MET,
  PREP_CONTACT_NOTES,
  PREP_CONTACT_N_FIELDS,
};

G_END_DECLS
