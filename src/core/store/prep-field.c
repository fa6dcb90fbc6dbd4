/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-field.h"

#include <string.h>

/* Whether text has the shape of pattern: 0 stands for a digit, everything else for itself. */
static gboolean
has_shape (const char *text,
           const char *pattern)
{
  for (; *pattern != '\0'; pattern++, text++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;
  return *text == '\0';
}

static int
digits (const char *text,
        guint       n)
{
  int value = 0;

  while (n-- > 0)
    value = value * 10 + (*text++ - '0');
  return value;
}

static gboolean
is_day (const char *text)
{
  return digits (text, 4) > 0 &&
         g_date_valid_dmy (digits (text + 8, 2), digits (text + 5, 2), digits (text, 4));
}

static gboolean
is_clock (const char *text)
{
  return digits (text, 2) < 24 && digits (text + 3, 2) < 60;
}

static gboolean
fits_day (const char *text)
{
  return has_shape (text, "0000-00-00") && is_day (text);
}

static gboolean
fits_time (const char *text)
{
  return has_shape (text, "0000-00-00T00:00:00Z") && is_day (text) && is_clock (text + 11) &&
         digits (text + 17, 2) < 60;
}

static gboolean
fits_local (const char *text)
{
  return has_shape (text, "0000-00-00T00:00") && is_day (text) && is_clock (text + 11);
}

static gboolean
fits_month (const char *text)
{
  return has_shape (text, "0000-00") && digits (text, 4) > 0 && digits (text + 5, 2) >= 1 &&
         digits (text + 5, 2) <= 12;
}

/* Ids of our own are UUIDs, but a file written by hand may use any short word. */
static gboolean
fits_link (const char *text)
{
  return strlen (text) <= 200 && strpbrk (text, "\r\n") == NULL;
}

/**
 * prep_field_fits:
 * @text: a value; "" means absent and fits every kind but a token list
 *
 * Returns: whether @text can stand in @field, or, where @field is a list of text, be one of its
 *   entries
 */
gboolean
prep_field_fits (const PrepField *field,
                 const char      *text)
{
  g_return_val_if_fail (field != NULL && text != NULL, FALSE);

  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  if (*text == '\0')
    return TRUE;

  switch (field->kind)
    {
    case PREP_FIELD_DAY:
      return fits_day (text);
    case PREP_FIELD_TIME:
      return fits_time (text);
    case PREP_FIELD_LOCAL:
      return fits_local (text);
    case PREP_FIELD_MONTH:
      return fits_month (text);
    case PREP_FIELD_LINK:
    case PREP_FIELD_LINKS:
      return fits_link (text);
    default:
      return TRUE;
    }
}

/**
 * prep_field_token_nick:
 * @value: a value of @field's enum
 *
 * Returns: the token that stands for @value in a file, or %NULL if the enum has no such value
 */
const char *
prep_field_token_nick (const PrepField *field,
                       int              value)
{
  GEnumClass *klass = g_type_class_peek (field->get_type ());
  GEnumValue *found;

  if (klass == NULL)
    klass = g_type_class_ref (field->get_type ());
  found = g_enum_get_value (klass, value);
  return found != NULL ? found->value_nick : NULL;
}

/**
 * prep_field_token_value:
 * @nick: a token as it stands in a file
 *
 * Returns: the value of @field's enum, or @field's preset if @nick is empty or not known
 */
int
prep_field_token_value (const PrepField *field,
                        const char      *nick)
{
  GEnumClass *klass = g_type_class_peek (field->get_type ());
  GEnumValue *found;

  if (*nick == '\0')
    return field->preset;
  if (klass == NULL)
    klass = g_type_class_ref (field->get_type ());
  found = g_enum_get_value_by_nick (klass, nick);
  return found != NULL ? found->value : field->preset;
}
