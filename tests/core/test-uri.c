/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include <glib.h>
#include <string.h>

#include "model/prep-uri.h"

/* What is opened for what stands in a record; NULL: nothing. */
static const struct
{
  const char *name;
  const char *uri;
  const char *opened;
} cases[] = {
  { "page", "https://jobs.example.com/1?a=b#c", "https://jobs.example.com/1?a=b#c" },
  { "plain-page", "http://example.com", "http://example.com" },
  { "port", "https://example.com:8443/x", "https://example.com:8443/x" },
  { "upper-case-scheme", "HTTPS://example.com/", "HTTPS://example.com/" },
  { "other-script", "https://例え.jp/仕事", "https://例え.jp/仕事" },
  { "encoded", "https://example.com/a%20b%2F", "https://example.com/a%20b%2F" },
  { "letter", "mailto:jobs@example.com", "mailto:jobs@example.com" },
  { "letter-with-text", "mailto:a@b.example?subject=Hi&body=a%0D%0Ab",
    "mailto:a@b.example?subject=Hi&body=a%0D%0Ab" },
  { "letter-with-attachment", "mailto:a@b.example?attach=/etc/passwd&subject=Hi",
    "mailto:a@b.example?subject=Hi" },
  { "letter-with-copies", "mailto:a@b.example?bcc=x@y.example&CC=z@y.example",
    "mailto:a@b.example" },
  { "letter-with-header-in-subject", "mailto:a@b.example?subject=x%0ABcc:y@z.example",
    "mailto:a@b.example" },
  { "letter-with-header-in-addressee", "mailto:a@b.example%0ABcc:y", NULL },
  { "letter-to-nobody", "mailto:", NULL },
  { "nothing", NULL, NULL },
  { "empty", "", NULL },
  { "word", "example.com", NULL },
  { "scheme-alone", "https:", NULL },
  { "no-host", "https:///etc/passwd", NULL },
  { "no-scheme", "//example.com/", NULL },
  { "file", "file:///etc/passwd", NULL },
  { "script", "javascript:alert(1)", NULL },
  { "script-in-upper-case", "JavaScript:alert(1)", NULL },
  { "data", "data:text/html,<script>alert(1)</script>", NULL },
  { "share", "smb://example.com/x", NULL },
  { "ftp", "ftp://example.com/x", NULL },
  { "troubleshooter", "ms-msdt:/id", NULL },
  { "handler", "x-scheme-handler://a", NULL },
  { "help", "ghelp:user", NULL },
  { "admin", "admin:///etc/shadow", NULL },
  { "user", "https://example.com@evil.example/", NULL },
  { "password", "https://a:b@evil.example/", NULL },
  { "backslashes", "https:\\\\evil.example", NULL },
  { "backslash", "https://example.com\\@evil.example/", NULL },
  { "leading-blank", " https://example.com", NULL },
  { "trailing-line", "https://example.com\n", NULL },
  { "blank", "https://example.com/a b", NULL },
  { "tab", "https://exam\tple.com", NULL },
  { "bell", "https://example.com/\a", NULL },
  { "no-break-space", "https://example.com/\xC2\xA0x", NULL },
  { "right-to-left", "https://example.com/\xE2\x80\xAEgpj.exe", NULL },
  { "isolate", "https://example.com/\xE2\x81\xA6x", NULL },
  { "zero-width", "https://exam\xE2\x80\x8Bple.com/", NULL },
  { "not-utf-8", "https://example.com/\xFF", NULL },
  { "bad-port", "https://example.com:99999999/", NULL },
};

static void
test_opens_only_pages_and_letters (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *opened = prep_uri_dup_safe (cases[i].uri);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (opened, ==, cases[i].opened);
      g_assert_cmpint (prep_uri_is_allowed (cases[i].uri), ==, cases[i].opened != NULL);
    }
}

/* A letter asks for nothing but its subject and its body. */
static void
assert_plain_letter (const char *letter)
{
  const char *query = strchr (letter, '?');
  g_auto (GStrv) fields = g_strsplit (query != NULL ? query + 1 : "", "&", -1);

  for (char **field = fields; *field != NULL; field++)
    g_assert_true (g_str_has_prefix (*field, "subject=") || g_str_has_prefix (*field, "body="));
}

/* Whatever is thrown at it: what comes out starts with one of the three schemes. */
static void
test_never_lets_another_scheme_out (void)
{
  const char *bits[] = { "http", "https", "mailto", "file", "javascript", ":", "/", "//", "@", "?",
                         "#", "\\", "%0a", "%00", "&", "attach=", "subject=", ".", "a", "ä", " " };

  for (guint i = 0; i < 50000; i++)
    {
      g_autoptr (GString) uri = g_string_new (NULL);
      g_autofree char *opened = NULL;

      for (int n = g_test_rand_int_range (1, 9); n > 0; n--)
        g_string_append (uri, bits[g_test_rand_int_range (0, G_N_ELEMENTS (bits))]);

      opened = prep_uri_dup_safe (uri->str);
      if (opened != NULL)
        g_assert_true (g_str_has_prefix (opened, "http://") ||
                       g_str_has_prefix (opened, "https://") ||
                       g_str_has_prefix (opened, "mailto:"));
      if (opened != NULL && g_str_has_prefix (opened, "mailto:"))
        assert_plain_letter (opened);
    }
}

static void
test_says_where_a_link_leads (void)
{
  g_autofree char *page = prep_uri_dup_host ("https://jobs.example.com:8080/1");
  g_autofree char *letter = prep_uri_dup_host ("mailto:jobs@example.com?subject=x");
  g_autofree char *refused = prep_uri_dup_host ("file:///etc/passwd");

  g_assert_cmpstr (page, ==, "jobs.example.com");
  g_assert_cmpstr (letter, ==, "jobs@example.com");
  g_assert_null (refused);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/uri/opens-only-pages-and-letters", test_opens_only_pages_and_letters);
  g_test_add_func ("/uri/never-lets-another-scheme-out", test_never_lets_another_scheme_out);
  g_test_add_func ("/uri/says-where-a-link-leads", test_says_where_a_link_leads);

  return g_test_run ();
}
