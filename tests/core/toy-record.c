/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "toy-record.h"

G_DEFINE_ENUM_TYPE (ToyColor, toy_color,
                    G_DEFINE_ENUM_VALUE (TOY_COLOR_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (TOY_COLOR_RED, "red"),
                    G_DEFINE_ENUM_VALUE (TOY_COLOR_DARK_BLUE, "dark-blue"))

static const PrepField part_fields[] = {
  { "text", PREP_FIELD_TEXT, "Text" },
};

PREP_DEFINE_RECORD (ToyPart, toy_part, part_fields)

static char *
dup_name (PrepRecord *record)
{
  return g_strdup (prep_record_get_text (record, TOY_NAME));
}

static const PrepField toy_fields[] = {
  { "name", PREP_FIELD_TEXT, "Name", .flags = PREP_FIELD_ALWAYS },
  { "notes", PREP_FIELD_TEXT, "Notes" },
  { "day", PREP_FIELD_DAY, "Day" },
  { "time", PREP_FIELD_TIME, "Time" },
  { "local", PREP_FIELD_LOCAL, "Local time" },
  { "month", PREP_FIELD_MONTH, "Month" },
  { "link", PREP_FIELD_LINK, "Link" },
  { "color", PREP_FIELD_TOKEN, "Color", .get_type = toy_color_get_type },
  { "number", PREP_FIELD_NUMBER, "Number", .min = 0, .max = 100, .preset = 5 },
  { "flag", PREP_FIELD_FLAG, "Flag" },
  { "texts", PREP_FIELD_TEXTS, "Texts" },
  { "tokens", PREP_FIELD_TOKENS, "Tokens", .get_type = toy_color_get_type },
  { "links", PREP_FIELD_LINKS, "Links" },
  { "part", PREP_FIELD_RECORD, "Part", .get_type = toy_part_get_type },
  { "parts", PREP_FIELD_RECORDS, "Parts", .get_type = toy_part_get_type },
};

G_STATIC_ASSERT (G_N_ELEMENTS (toy_fields) == TOY_N_FIELDS - PREP_RECORD_N_FIELDS);

PREP_DEFINE_RECORD (Toy, toy, toy_fields, {
  klass->place = "toy";
  klass->dup_title = dup_name;
})
