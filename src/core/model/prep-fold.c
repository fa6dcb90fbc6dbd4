/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-fold.h"

#include <string.h>

/* Runs of white space become one space, and none is left at either end. In place: the text only
 * gets shorter, and imports fold many thousands of them. */
static char *
collapse_spaces (char *text)
{
  gboolean space = FALSE;
  char *to = text;

  for (const char *p = text, *next; *p != '\0'; p = next)
    {
      next = g_utf8_next_char (p);
      if ((guchar) *p < 0x80 ? g_ascii_isspace (*p) || *p == '\v'
                             : g_unichar_isspace (g_utf8_get_char (p)))
        {
          space = to > text;
          continue;
        }
      if (space)
        *to++ = ' ';
      space = FALSE;
      while (p < next)
        *to++ = *p++;
    }

  *to = '\0';
  return text;
}

static gboolean
drops_marks (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK
         || script == G_UNICODE_SCRIPT_CYRILLIC;
}

/**
 * prep_fold_identity:
 * @text: (nullable): any text; bytes that are no UTF-8 count as U+FFFD
 *
 * The form in which two names are compared for being the same: NFKC, case folded, spaces
 * collapsed, every mark kept (CONTRACTS.md, section 7). It does not depend on the locale.
 *
 * Returns: (transfer full): the folded text
 */
char *
prep_fold_identity (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *composed = NULL;
  g_autofree char *folded = NULL;

  if (text == NULL)
    return g_strdup ("");
  if (g_str_is_ascii (text))
    return collapse_spaces (g_ascii_strdown (text, -1));

  valid = g_utf8_make_valid (text, -1);
  composed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL_COMPOSE);
  folded = g_utf8_casefold (composed, -1);
  /* Folding may take letters apart ("ǰ"): compose them again. */
  return collapse_spaces (g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE));
}

/**
 * prep_fold_search:
 * @text: (nullable): any text
 *
 * The form in which texts are searched: like prep_fold_identity(), and without the marks on Latin,
 * Greek and Cyrillic letters. Other scripts keep theirs, where a mark makes another letter.
 *
 * Returns: (transfer full): the folded text
 */
char *
prep_fold_search (const char *text)
{
  g_autofree char *folded = prep_fold_identity (text);
  g_autofree char *apart = NULL;
  g_autoptr (GString) kept = NULL;
  gboolean drop = FALSE;

  if (g_str_is_ascii (folded))
    return g_steal_pointer (&folded);

  apart = g_utf8_normalize (folded, -1, G_NORMALIZE_DEFAULT);
  kept = g_string_sized_new (strlen (apart));
  for (const char *p = apart; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        drop = drops_marks (c);
      else if (drop)
        continue;
      g_string_append_len (kept, p, g_utf8_next_char (p) - p);
    }

  return g_utf8_normalize (kept->str, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

/**
 * prep_fold_words:
 * @text: (nullable): what was typed into a search
 *
 * Returns: (transfer full) (array zero-terminated=1): its words, folded for prep_fold_contains()
 */
char **
prep_fold_words (const char *text)
{
  g_autofree char *folded = prep_fold_search (text);

  return g_strsplit (folded, " ", -1);
}

/**
 * prep_fold_contains:
 * @folded: a text from prep_fold_search()
 * @words: words from prep_fold_words()
 *
 * Returns: whether each word is somewhere in the text, in any order, also inside a longer word;
 *   %TRUE for no words
 */
gboolean
prep_fold_contains (const char        *folded,
                    const char *const *words)
{
  g_return_val_if_fail (folded != NULL && words != NULL, FALSE);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}
