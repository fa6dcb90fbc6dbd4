/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-fold.h"

typedef struct
{
  const char *text, *identity, *search;
} Row;

static void
test_folds (void)
{
  static const Row rows[] = {
    { NULL, "", "" },
    { "", "", "" },
    { "  Big \t Company\n", "big company", "big company" },
    { "\v\f Big\vCompany\r\n", "big company", "big company" },
    { " \u3000 ", "", "" },
    { "\u2003É \u2028 É\u2003", "é é", "e e" },
    { "Café", "café", "cafe" },
    { "Cafe\u0301", "café", "cafe" },
    { "MÜLLER", "müller", "muller" },
    { "Straße", "strasse", "strasse" },
    { "5 kΩ", "5 kω", "5 kω" },             /* U+2126, the ohm sign */
    { "Ωμέγα ΣΊΣΥΦΟΣ", "ωμέγα σίσυφοσ", "ωμεγα σισυφοσ" },
    { "Йога Ёлка", "йога ёлка", "иога елка" },
    { "İSTANBUL", "i\u0307stanbul", "istanbul" },
    { "ıssız", "ıssız", "ıssız" },          /* the dotless i is a letter, no mark */
    { "東京\u3000タワー", "東京 タワー", "東京 タワー" },
    { "ガス", "ガス", "ガス" },
    { "ｶﾞｽ", "ガス", "ガス" },              /* half width */
    { "カ\u3099ス", "ガス", "ガス" },
    { "한국어", "한국어", "한국어" },
    { "किताब", "किताब", "किताब" },
    { "مُحَمَّد", "مُحَمَّد", "مُحَمَّد" },
    { "שָׁלוֹם", "שָׁלוֹם", "שָׁלוֹם" },
    { "ﬁnance №1", "finance no1", "finance no1" },
    { "12\u202f000\u00a0€", "12 000 €", "12 000 €" },
    { "👩🏽‍💻 1️⃣", "👩🏽‍💻 1️⃣", "👩🏽‍💻 1️⃣" },
    { "Việt Nam", "việt nam", "viet nam" },
    { "bad \xff byte", "bad \ufffd byte", "bad \ufffd byte" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *identity = prep_fold_identity (rows[i].text);
      g_autofree char *search = prep_fold_search (rows[i].text);
      g_autofree char *wanted = g_utf8_normalize (rows[i].identity, -1, G_NORMALIZE_ALL_COMPOSE);
      g_autofree char *wanted_search = g_utf8_normalize (rows[i].search, -1,
                                                         G_NORMALIZE_ALL_COMPOSE);

      g_assert_cmpstr (identity, ==, wanted);
      g_assert_cmpstr (search, ==, wanted_search);
    }
}

static void
test_folding_twice_changes_nothing (void)
{
  static const char *const rows[] = { "ǰ İ ẞ ﬃ ᾳ", "Ångström ΐ", "ﾊﾟﾋﾟ ぱ", "क़", "각" };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *identity = prep_fold_identity (rows[i]);
      g_autofree char *identity_again = prep_fold_identity (identity);
      g_autofree char *search = prep_fold_search (rows[i]);
      g_autofree char *search_again = prep_fold_search (search);

      g_assert_cmpstr (identity, ==, identity_again);
      g_assert_cmpstr (search, ==, search_again);
    }
}

static void
test_names_of_other_scripts_stay_apart (void)
{
  static const char *const pairs[][2] = {
    { "ガス", "カス" }, { "किताब", "कतब" }, { "Müller", "Muller" }, { "株式会社ア", "株式会社イ" },
    { "شركة", "شركه" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *one = prep_fold_identity (pairs[i][0]);
      g_autofree char *other = prep_fold_identity (pairs[i][1]);

      g_assert_cmpstr (one, !=, other);
    }
}

static void
test_finds_every_word_in_any_order (void)
{
  static const struct
  {
    const char *text, *typed;
    gboolean found;
  } rows[] = {
    { "Software Engineer, Los Gatos", "gatos SOFT", TRUE },
    { "Software Engineer, Los Gatos", "gatos hard", FALSE },
    { "Crédit Agricole", "credit", TRUE },
    { "Credit Agricole", "crédit", TRUE },
    { "ガス会社", "カス", FALSE },
    { "ガス会社", "ｶﾞｽ", TRUE },
    { "anything", "   ", TRUE },
    { "", "a", FALSE },
    { "", "", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = prep_fold_search (rows[i].text);
      g_auto (GStrv) words = prep_fold_words (rows[i].typed);

      g_assert_cmpint (prep_fold_contains (folded, (const char *const *) words), ==,
                       rows[i].found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fold/folds", test_folds);
  g_test_add_func ("/fold/folding-twice-changes-nothing", test_folding_twice_changes_nothing);
  g_test_add_func ("/fold/names-of-other-scripts-stay-apart",
                   test_names_of_other_scripts_stay_apart);
  g_test_add_func ("/fold/finds-every-word-in-any-order", test_finds_every_word_in_any_order);

  return g_test_run ();
}
