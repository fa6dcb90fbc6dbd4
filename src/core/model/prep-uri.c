/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A link in a record may come from a file that somebody else wrote: only what leads to a web page
 * or a letter is ever handed to the desktop.
 */

#include "model/prep-uri.h"

#include <string.h>

/* Marks that turn the direction of text around make one address look like another. */
static gboolean
is_hiding (gunichar c)
{
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_plain (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\\' || g_unichar_iscntrl (c) || g_unichar_isspace (c) || g_unichar_iszerowidth (c) ||
          is_hiding (c))
        return FALSE;
    }

  return TRUE;
}

/* An encoded line break in a header field would add header fields of its own. */
static gboolean
has_line_break (const char *text)
{
  g_autofree char *folded = g_ascii_strdown (text, -1);

  return strstr (folded, "%0a") != NULL || strstr (folded, "%0d") != NULL ||
         strstr (folded, "%00") != NULL;
}

/* Keeps subject and body; a mail program might take "attach=/etc/passwd" at its word. */
static char *
dup_safe_letter (GUri *uri)
{
  const char *to = g_uri_get_path (uri);
  const char *query = g_uri_get_query (uri);
  g_auto (GStrv) fields = g_strsplit (query != NULL ? query : "", "&", -1);
  g_autoptr (GString) safe = g_string_new ("mailto:");
  char separator = '?';

  if (strchr (to, '@') == NULL || has_line_break (to))
    return NULL;

  g_string_append (safe, to);
  for (char **field = fields; *field != NULL; field++)
    {
      gboolean subject = g_ascii_strncasecmp (*field, "subject=", 8) == 0;
      gboolean body = g_ascii_strncasecmp (*field, "body=", 5) == 0;

      if (!body && (!subject || has_line_break (*field)))
        continue;

      g_string_append_c (safe, separator);
      g_string_append (safe, *field);
      separator = '&';
    }

  return g_string_free (g_steal_pointer (&safe), FALSE);
}

/* GUri decodes; the parts of a letter are judged and handed on as they stand. */
static GUri *
parse (const char *uri)
{
  if (uri == NULL || !is_plain (uri))
    return NULL;

  return g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
}

/**
 * prep_uri_dup_safe:
 * @uri: (nullable): text from a record
 *
 * Only http and https with a host and without a user's name, and mailto; no blanks, control,
 * invisible or direction marks anywhere. A letter keeps its addressee, subject and body.
 *
 * Returns: (transfer full) (nullable): what may be opened; NULL when nothing may
 */
char *
prep_uri_dup_safe (const char *uri)
{
  g_autoptr (GUri) parsed = parse (uri);

  if (parsed == NULL)
    return NULL;
  if (g_str_equal (g_uri_get_scheme (parsed), "mailto"))
    return dup_safe_letter (parsed);
  if (!g_str_equal (g_uri_get_scheme (parsed), "http") &&
      !g_str_equal (g_uri_get_scheme (parsed), "https"))
    return NULL;
  if (g_uri_get_userinfo (parsed) != NULL || g_uri_get_host (parsed) == NULL ||
      g_uri_get_host (parsed)[0] == '\0')
    return NULL;

  return g_strdup (uri);
}

/* Returns: whether a link may be offered for @uri, which may be NULL. */
gboolean
prep_uri_is_allowed (const char *uri)
{
  g_autofree char *safe = prep_uri_dup_safe (uri);

  return safe != NULL;
}

/**
 * prep_uri_dup_host:
 *
 * Returns: (transfer full) (nullable): where @uri leads, to be shown beside it: the host of a page,
 *   the addressee of a letter; NULL when it may not be opened
 */
char *
prep_uri_dup_host (const char *uri)
{
  g_autofree char *safe = prep_uri_dup_safe (uri);
  g_autoptr (GUri) parsed = parse (safe);

  if (parsed == NULL)
    return NULL;

  return g_strdup (g_uri_get_host (parsed) != NULL ? g_uri_get_host (parsed)
                                                   : g_uri_get_path (parsed));
}
