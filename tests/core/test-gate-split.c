/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The gate as the splitter of our own files, and what it finds in damaged ones. tests/data/gate
 * holds one file as the program writes it.
 */

#include "store/prep-gate.h"

#include <string.h>

#define FORMAT "intern-prep/applications"

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static char *
span_text (GBytes   *bytes,
           PrepSpan  span)
{
  const char *text = g_bytes_get_data (bytes, NULL);

  g_assert_cmpuint (span.offset + span.length, <=, g_bytes_get_size (bytes));
  return g_strndup (text + span.offset, span.length);
}

static void
assert_span (GBytes     *bytes,
             PrepSpan    span,
             const char *expected)
{
  g_autofree char *text = span_text (bytes, span);

  g_assert_cmpstr (text, ==, expected);
}

/* The three applications of Ada, Bert and Cleo, as the program writes them. */
static char *
load_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "gate", "three.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
test_points_at_members_and_items (void)
{
  static const char text[] = "\xef\xbb\xbf{ \"format\" : \"intern-prep\\/applications\" ,\n"
                             "  \"version\":2, \"it\\u0065ms\" : [ {\"id\": \"a\"} , 7,[ ]\n] ,"
                             " \"later\": {\"items\": [1]}}\n";
  g_autoptr (GBytes) bytes = bytes_of (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, FORMAT, 2, &error);
  static const struct { const char *name, *value; } members[] = {
    { "format", "\"intern-prep\\/applications\"" },
    { "version", "2" },
    { "it\\u0065ms", "[ {\"id\": \"a\"} , 7,[ ]\n]" },
    { "later", "{\"items\": [1]}" },
  };
  static const char *const items[] = { "{\"id\": \"a\"}", "7", "[ ]" };

  g_assert_no_error (error);
  g_assert_cmpint (envelope->version, ==, 2);
  g_assert_cmpuint (envelope->items_member, ==, 2);
  g_assert_cmpuint (envelope->members->len, ==, G_N_ELEMENTS (members));
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      PrepGateMember member = g_array_index (envelope->members, PrepGateMember, i);

      assert_span (bytes, member.name, members[i].name);
      assert_span (bytes, member.value, members[i].value);
    }
  g_assert_cmpuint (envelope->items->len, ==, G_N_ELEMENTS (items));
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    assert_span (bytes, g_array_index (envelope->items, PrepSpan, i), items[i]);
}

static void
test_splits_our_own_file (void)
{
  g_autofree char *text = load_file ();
  g_autoptr (GBytes) bytes = bytes_of (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, FORMAT, 1, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (envelope->items->len, ==, 3);
  for (guint i = 0; i < envelope->items->len; i++)
    {
      PrepSpan span = g_array_index (envelope->items, PrepSpan, i);

      g_assert_true (prep_gate_check (text + span.offset, span.length, NULL));
    }
}

static void
test_tells_a_newer_file_from_a_damaged_one (void)
{
  static const struct { const char *text; int expected; } cases[] = {
    { "{\"format\":\"" FORMAT "\",\"version\":1,\"items\":[]}", -1 },
    { "{\"items\":[],\"version\":1,\"format\":\"" FORMAT "\"}", -1 },
    { "{\"format\":\"" FORMAT "\",\"version\":2,\"items\":[]}", PREP_GATE_ERROR_NEWER_VERSION },
    { "{\"format\":\"" FORMAT "\",\"version\":2,\"items\":{}}", PREP_GATE_ERROR_NEWER_VERSION },
    { "{\"format\":\"" FORMAT "\",\"version\":2}", PREP_GATE_ERROR_NEWER_VERSION },
    { "{\"format\":\"" FORMAT "\",\"version\":2,\"items\":[}", PREP_GATE_ERROR_SYNTAX },
    { "{\"format\":\"" FORMAT "\",\"version\":2,\"items\":[", PREP_GATE_ERROR_TRUNCATED },
    { "{\"format\":\"" FORMAT "\",\"version\":2} x", PREP_GATE_ERROR_TRAILING },
    { "{\"format\":\"intern-prep/stories\",\"version\":2}", PREP_GATE_ERROR_WRONG_FORMAT },
    { "{\"format\":\"" FORMAT "s\",\"version\":1}", PREP_GATE_ERROR_WRONG_FORMAT },
    { "{\"format\":\"\",\"version\":1,\"items\":[]}", PREP_GATE_ERROR_WRONG_FORMAT },
    { "{\"format\":\"" FORMAT "\",\"version\":1}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":1,\"items\":{}}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":0,\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":-1,\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":1.5,\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":9188888888888888888888.5,\"items\":[]}",
      PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"version\":900719925474099,\"items\":[]}",
      PREP_GATE_ERROR_NEWER_VERSION },
    { "{\"format\":\"" FORMAT "\",\"version\":9007199254740991,\"items\":[]}",
      PREP_GATE_ERROR_NEWER_VERSION },
    { "{\"format\":\"" FORMAT "\",\"version\":\"1\",\"items\":[]}",
      PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":\"" FORMAT "\",\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"format\":1,\"version\":1,\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{\"version\":1,\"items\":[]}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "{}", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "[]", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "\"text\"", PREP_GATE_ERROR_NOT_AN_ENVELOPE },
    { "[1,]", PREP_GATE_ERROR_SYNTAX },
    { "", PREP_GATE_ERROR_EMPTY },
    { "\n", PREP_GATE_ERROR_EMPTY },
    { "{\"items\":[],\"items\":[]}", PREP_GATE_ERROR_DUPLICATE_KEY },
    { "{\"items\":[],\"it\\u0065ms\":[]}", PREP_GATE_ERROR_DUPLICATE_KEY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = bytes_of (cases[i].text);
      g_autoptr (GError) error = NULL;
      g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, FORMAT, 1, &error);

      g_test_message ("%s: %s", cases[i].text, error != NULL ? error->message : "good");
      if (cases[i].expected == -1)
        g_assert_no_error (error);
      else
        g_assert_error (error, PREP_GATE_ERROR, cases[i].expected);
      g_assert_cmpint (envelope != NULL, ==, error == NULL);
    }
}

static void
test_shows_a_newer_file_when_asked (void)
{
  static const char text[] = "{\"format\":\"" FORMAT "\",\"version\":99,\"items\":[{}]}";
  g_autoptr (GBytes) bytes = bytes_of (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, FORMAT, G_MAXINT64, &error);

  g_assert_no_error (error);
  g_assert_cmpint (envelope->version, ==, 99);
  g_assert_cmpuint (envelope->items->len, ==, 1);
}

static void
test_counts_levels_from_the_file (void)
{
  for (guint depth = 62; depth <= 63; depth++)
    {
      g_autofree char *open = g_strnfill (depth, '[');
      g_autofree char *close = g_strnfill (depth, ']');
      g_autofree char *text = g_strdup_printf ("{\"format\":\"" FORMAT "\",\"version\":1,"
                                               "\"items\":[%s%s]}", open, close);
      g_autoptr (GBytes) bytes = bytes_of (text);
      g_autoptr (GError) error = NULL;
      g_autoptr (PrepEnvelope) envelope = prep_gate_split (bytes, FORMAT, 1, &error);

      if (depth == 62)
        g_assert_no_error (error);
      else
        g_assert_error (error, PREP_GATE_ERROR, PREP_GATE_ERROR_TOO_DEEP);
    }
}

static void
test_counts_200000_items (void)
{
  for (guint n = PREP_GATE_MAX_RECORDS; n <= PREP_GATE_MAX_RECORDS + 1; n++)
    {
      g_autoptr (GString) text = g_string_new ("{\"format\":\"" FORMAT "\",\"version\":1,"
                                               "\"items\":[{}");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PrepEnvelope) envelope = NULL;

      for (guint i = 1; i < n; i++)
        g_string_append (text, ",{}");
      g_string_append (text, "]}");
      bytes = bytes_of (text->str);
      envelope = prep_gate_split (bytes, FORMAT, 1, &error);
      if (n == PREP_GATE_MAX_RECORDS)
        g_assert_no_error (error);
      else
        g_assert_error (error, PREP_GATE_ERROR, PREP_GATE_ERROR_TOO_MANY);
    }
}

/* What splits also passes the check, and the other way round, for every prefix and every flipped
 * bit: one reader, two users. */
static void
test_splits_only_what_passes (void)
{
  g_autofree char *text = load_file ();
  gsize length = strlen (text);

  for (gsize bit = 0; bit < length * 8; bit++)
    {
      g_autofree char *copy = g_strdup (text);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PrepEnvelope) envelope = NULL;
      gboolean passes;

      copy[bit / 8] = (char) (copy[bit / 8] ^ (1 << bit % 8));
      bytes = g_bytes_new (copy, length);
      envelope = prep_gate_split (bytes, FORMAT, 1, &error);
      passes = prep_gate_check (copy, length, NULL);
      g_assert_true (passes || envelope == NULL);
      if (passes && envelope == NULL)
        g_assert_cmpint (error->code, >=, PREP_GATE_ERROR_NOT_AN_ENVELOPE);
    }
}

/* Salvages @length bytes; the words say which of Ada, Bert and Cleo must be found, in order. */
static void
assert_salvaged (const char *text,
                 gsize       length,
                 const char *expected,
                 guint       expected_seen)
{
  static const char *const names[] = { "Ada", "Bert", "Cleo" };
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GArray) spans = NULL;
  guint n_seen = 99;

  spans = prep_gate_salvage (bytes, &n_seen);
  for (guint i = 0; i < spans->len; i++)
    {
      g_autofree char *record = span_text (bytes, g_array_index (spans, PrepSpan, i));

      g_assert_true (prep_gate_check (record, strlen (record), NULL));
      g_assert_true (g_str_has_prefix (record, "{"));
      for (guint name = 0; name < G_N_ELEMENTS (names); name++)
        if (strstr (record, names[name]) != NULL)
          g_string_append_printf (found, "%s ", names[name]);
    }
  g_assert_cmpstr (found->str, ==, expected);
  g_assert_cmpuint (n_seen, ==, expected_seen);
}

static void
assert_salvaged_after (const char *from,
                       const char *to,
                       const char *expected,
                       guint       expected_seen)
{
  g_autofree char *text = load_file ();
  g_autoptr (GString) damaged = g_string_new (text);

  g_assert_cmpuint (g_string_replace (damaged, from, to, 1), ==, 1);
  g_autofree char *was = g_strescape (from, NULL);
  g_autofree char *is = g_strescape (to, NULL);

  g_test_message ("%s → %s", was, is);
  assert_salvaged (damaged->str, damaged->len, expected, expected_seen);
}

static void
test_saves_what_is_around_a_broken_record (void)
{
  assert_salvaged_after ("\"Bert\"", "\"Bert", "Ada Cleo ", 3);
  assert_salvaged_after ("\"Bert\"", "Bert", "Ada Cleo ", 3);
  assert_salvaged_after ("\"Bert\",", "\"Bert\"", "Ada Cleo ", 3);
  assert_salvaged_after ("\"Bert\"", "\"Bert\xff\"", "Ada Cleo ", 3);
  assert_salvaged_after ("\"Bert\"", "\"Bert\\ud800\"", "Ada Cleo ", 3);
  assert_salvaged_after ("\"Bert\"", "1e400", "Ada Cleo ", 3);
  assert_salvaged_after ("\"role\": \"Bert's\"", "\"id\": \"Bert's\"", "Ada Cleo ", 3);
  assert_salvaged_after ("\"stage\": \"applied\"\n        }", "\"stage\": \"applied\"\n        ",
                         "Ada Cleo ", 3);
  assert_salvaged_after ("\"events\": [\n", "\"events\": \n", "Ada Cleo ", 3);
  assert_salvaged_after ("\n    },\n    {\n      \"id\": \"c", "\n    }\n    {\n      \"id\": \"c",
                         "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\n    },\n    {\n      \"id\": \"c", "\n    ,\n    {\n      \"id\": \"c",
                         "Ada Cleo ", 3);
  assert_salvaged_after ("\n    },\n    {\n      \"id\": \"c",
                         "\n    }]\n    {\n      \"id\": \"c", "Ada Bert Cleo ", 3);
}

static void
test_saves_the_records_of_a_broken_envelope (void)
{
  assert_salvaged_after ("{\n  \"format\"", "{\n  \"format\"", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("{\n  \"format\"", "\n  \"format\"", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\"version\": 1,", "\"version\": 01,", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\"version\": 1,", "", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\"items\": [", "\"it", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\n  ]\n}\n", "\n  ]\n}\n}}", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\n  ]\n}\n", "", "Ada Bert Cleo ", 3);
  assert_salvaged_after ("\n  ]\n}\n", "\n  ],\n  \"other\": [\n    {\n    }\n  ], }",
                         "Ada Bert Cleo ", 3);
}

static void
test_saves_the_head_of_a_truncated_file (void)
{
  g_autofree char *text = load_file ();
  const char *ends[3] = { "", "", "" };
  const char *end = text;

  for (guint i = 0; i < 3; i++)
    {
      end = strstr (end, "\n    }") + strlen ("\n    }");
      ends[i] = end;
    }

  for (gsize length = 0; length <= strlen (text); length++)
    {
      const char *at = text + length;
      g_autoptr (GBytes) bytes = g_bytes_new (text, length);
      g_autoptr (GArray) spans = NULL;
      guint n_seen;

      spans = prep_gate_salvage (bytes, &n_seen);
      g_assert_cmpuint (spans->len, ==, (at >= ends[0]) + (at >= ends[1]) + (at >= ends[2]));
      g_assert_cmpuint (n_seen, >=, spans->len);
      g_assert_cmpuint (n_seen, <=, 3);
    }
}

static void
test_saves_what_is_around_zero_bytes (void)
{
  static const struct { const char *from, *to, *found; guint n_seen; } cases[] = {
    { "Bert", "applied", "Ada Cleo ", 3 },
    { "{\n  \"format\"", "\"company\": \"Ada\"", "Bert Cleo ", 2 },
    { "\"company\": \"Ada\"", "Bert", "Cleo ", 2 },
    { "\"company\": \"Bert\"", "\n  ]\n}", "Ada ", 2 },
    { "{\n  \"format\"", "\n  ]\n}", "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = load_file ();
      gsize length = strlen (text);
      char *from = strstr (text, cases[i].from);
      char *to = strstr (from, cases[i].to);

      memset (from, 0, (gsize) (to - from));
      g_test_message ("zeros from “%s” to “%s”", cases[i].from, cases[i].to);
      assert_salvaged (text, length, cases[i].found, cases[i].n_seen);
    }
}

static void
test_saves_what_it_can_of_one_line (void)
{
  static const struct { const char *text, *found; guint n_seen; } cases[] = {
    { "{\"items\":[{\"c\":\"Ada\"},{\"c\":\"Bert\"},{\"c\":\"Cleo\"}]}", "Ada Bert Cleo ", 3 },
    { "{\"items\":[{\"c\":\"Ada\"},{\"c\":'Bert',\"d\":[{}]},{\"c\":\"Cleo\"}]}", "Ada Cleo ", 3 },
    { "{\"items\":[{\"c\":\"Ada\"},{\"c\" \"Bert\"},{\"c\":\"Cleo\"}", "Ada Cleo ", 3 },
    { "{\"items\":[{\"c\":\"Ada\"} {\"c\":\"Cleo\"}]}", "Ada Cleo ", 2 },
    { "{\"items\":[{\"c\":\"Ada\"},7,{\"c\":\"Cleo\"}]}", "Ada Cleo ", 3 },
    { "{\"items\":[{\"c\":\"Ada\"},x,{\"c\":\"Cleo\"}]}", "Ada Cleo ", 3 },
    { "{\"items\":[{\"c\":\"Ada\"},{\"c\":\"Bert},{\"c\":\"Cleo\"}]}", "Ada ", 2 },
    { "{\"x\":{\"items\":[{\"c\":\"Bert\"}]},\"items\":[{\"c\":\"Ada\"}],}", "Ada ", 1 },
    { "{\"items\":[]", "", 0 },
    { "{\"items\":[", "", 0 },
    { "{\"items\":", "", 0 },
    { "{\"items\"", "", 0 },
    { "{", "", 0 },
    { "", "", 0 },
    { "[{\"c\":\"Ada\"}]", "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      assert_salvaged (cases[i].text, strlen (cases[i].text), cases[i].found, cases[i].n_seen);
    }
}

/* A flipped bit costs one record at most: never a crash, and never the others. */
static void
test_loses_one_record_to_one_bit (void)
{
  g_autofree char *text = load_file ();
  gsize length = strlen (text);

  for (gsize bit = 0; bit < length * 8; bit++)
    {
      g_autofree char *copy = g_memdup2 (text, length);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GArray) spans = NULL;
      guint n_seen;

      copy[bit / 8] = (char) (copy[bit / 8] ^ (1 << bit % 8));
      bytes = g_bytes_new (copy, length);
      spans = prep_gate_salvage (bytes, &n_seen);
      g_assert_cmpuint (spans->len, >=, 2);
      g_assert_cmpuint (spans->len, <=, 3);
      g_assert_cmpuint (n_seen, <=, 3);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gate/points-at-members-and-items", test_points_at_members_and_items);
  g_test_add_func ("/gate/splits-our-own-file", test_splits_our_own_file);
  g_test_add_func ("/gate/tells-a-newer-file-from-a-damaged-one",
                   test_tells_a_newer_file_from_a_damaged_one);
  g_test_add_func ("/gate/shows-a-newer-file-when-asked", test_shows_a_newer_file_when_asked);
  g_test_add_func ("/gate/counts-levels-from-the-file", test_counts_levels_from_the_file);
  g_test_add_func ("/gate/counts-200000-items", test_counts_200000_items);
  g_test_add_func ("/gate/splits-only-what-passes", test_splits_only_what_passes);
  g_test_add_func ("/gate/saves-what-is-around-a-broken-record",
                   test_saves_what_is_around_a_broken_record);
  g_test_add_func ("/gate/saves-the-records-of-a-broken-envelope",
                   test_saves_the_records_of_a_broken_envelope);
  g_test_add_func ("/gate/saves-the-head-of-a-truncated-file",
                   test_saves_the_head_of_a_truncated_file);
  g_test_add_func ("/gate/saves-what-is-around-zero-bytes", test_saves_what_is_around_zero_bytes);
  g_test_add_func ("/gate/saves-what-it-can-of-one-line", test_saves_what_it_can_of_one_line);
  g_test_add_func ("/gate/loses-one-record-to-one-bit", test_loses_one_record_to_one_bit);

  return g_test_run ();
}
