/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A record type with a field of every kind, so that the store is tested without the model.
 */

#pragma once

#include "store/prep-record.h"

G_BEGIN_DECLS

typedef enum
{
  TOY_COLOR_NONE,
  TOY_COLOR_RED,
  TOY_COLOR_DARK_BLUE,
} ToyColor;

GType toy_color_get_type (void);

G_DECLARE_FINAL_TYPE (ToyPart, toy_part, TOY, PART, PrepRecord)
G_DECLARE_FINAL_TYPE (Toy, toy, TOY, TOY, PrepRecord)

enum
{
  TOY_PART_TEXT = PREP_RECORD_N_FIELDS,
  TOY_PART_N_FIELDS,
};

enum
{
  TOY_NAME = PREP_RECORD_N_FIELDS,
  TOY_NOTES,
  TOY_DAY,
  TOY_TIME,
  TOY_LOCAL,
  TOY_MONTH,
  TOY_LINK,
  TOY_COLOR,
  TOY_NUMBER,
  TOY_FLAG,
  TOY_TEXTS,
  TOY_TOKENS,
  TOY_LINKS,
  TOY_NESTED,
  TOY_PARTS,
  TOY_N_FIELDS,
};

G_END_DECLS
