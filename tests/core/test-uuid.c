/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-uuid.h"

#include <string.h>

#define DNS "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
#define URL "6ba7b811-9dad-11d1-80b4-00c04fd430c8"

static void
test_v5_matches_the_standard (void)
{
  /* The first is from RFC 9562, appendix A.4; the others are what Python's uuid.uuid5 gives. */
  static const struct
  {
    const char *space, *name, *uuid;
  } rows[] = {
    { DNS, "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2" },
    { DNS, "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d" },
    { URL, "https://example.com/ü", "a17f7a1d-6bb5-51a9-9d32-f9d2fdeec8b6" },
    { DNS, "", "4ebd0208-8328-5d69-8c44-ec50939c0967" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *uuid = prep_uuid_v5 (rows[i].space, rows[i].name);

      g_assert_cmpstr (uuid, ==, rows[i].uuid);
      g_assert_true (prep_uuid_is_valid (uuid));
    }
}

static void
test_v5_takes_a_namespace_in_either_case (void)
{
  g_autofree char *upper = g_ascii_strup (DNS, -1);
  g_autofree char *uuid = prep_uuid_v5 (upper, "www.example.com");

  g_assert_cmpstr (uuid, ==, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

/* Files of users hold ids made from it: this line must never have to change. */
static void
test_our_namespace_stays (void)
{
  g_autofree char *uuid = prep_uuid_v5 (PREP_UUID_NAMESPACE, "interview_plans/tech-screen-45");

  g_assert_cmpstr (PREP_UUID_NAMESPACE, ==, "ff97e8fc-0b88-4764-b495-ab30bd7c2f14");
  g_assert_cmpstr (uuid, ==, "2395b663-6af6-5fd6-a3bf-49f0e392d3c5");
}

static void
test_new_ones_are_random_and_version_4 (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 1000; i++)
    {
      char *uuid = prep_uuid_new ();

      g_assert_true (prep_uuid_is_valid (uuid));
      g_assert_cmpint (uuid[14], ==, '4');
      g_assert_nonnull (strchr ("89ab", uuid[19]));
      g_assert_true (g_hash_table_add (seen, uuid));
    }
}

static void
test_refuses_what_is_no_uuid (void)
{
  static const char *const rows[] = {
    NULL, "", "2ed6657d", "2ed6657de927568b95e12665a8aea6a2",
    "{2ed6657d-e927-568b-95e1-2665a8aea6a2}", "2ed6657d-e927-568b-95e1-2665a8aea6a",
    "2ed6657d-e927-568b-95e1-2665a8aea6a2 ", "2ed6657d-e927-568b-95e1-2665a8aea6ag",
    "2ed6657d_e927_568b_95e1_2665a8aea6a2",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_false (prep_uuid_is_valid (rows[i]));
  g_assert_true (prep_uuid_is_valid ("2ED6657D-E927-568B-95E1-2665A8AEA6A2"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/uuid/v5-matches-the-standard", test_v5_matches_the_standard);
  g_test_add_func ("/uuid/v5-takes-a-namespace-in-either-case",
                   test_v5_takes_a_namespace_in_either_case);
  g_test_add_func ("/uuid/our-namespace-stays", test_our_namespace_stays);
  g_test_add_func ("/uuid/new-ones-are-random-and-version-4",
                   test_new_ones_are_random_and_version_4);
  g_test_add_func ("/uuid/refuses-what-is-no-uuid", test_refuses_what_is_no_uuid);

  return g_test_run ();
}
