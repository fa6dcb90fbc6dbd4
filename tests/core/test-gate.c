/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the gate lets in and what it refuses: cases from RFC 8259 and from what json-glib was seen
 * to accept or change.
 */

#include "store/prep-gate.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define GOOD (-1)
#define TEXT(literal) (literal), sizeof (literal) - 1

typedef struct
{
  const char *text;
  gsize length;
  int expected; /* GOOD, or a PrepGateError */
} Case;

static const Case good[] = {
  { TEXT ("[]"), GOOD },
  { TEXT ("{}"), GOOD },
  { TEXT ("[{}]"), GOOD },
  { TEXT ("[[] , {} ]"), GOOD },
  { TEXT (" \t\r\n[ \n] \r\n"), GOOD },
  { TEXT ("null"), GOOD },
  { TEXT ("true"), GOOD },
  { TEXT ("false"), GOOD },
  { TEXT ("\"\""), GOOD },
  { TEXT ("\"text\"\n"), GOOD },
  { TEXT ("42"), GOOD },
  { TEXT ("-0.1"), GOOD },
  { TEXT ("\xef\xbb\xbf[1]"), GOOD },
  { TEXT ("[null,1,\"1\",{}]"), GOOD },
  { TEXT ("[0]"), GOOD },
  { TEXT ("[-0]"), GOOD },
  { TEXT ("[0e1]"), GOOD },
  { TEXT ("[0e+1]"), GOOD },
  { TEXT ("[1E22]"), GOOD },
  { TEXT ("[1E-2]"), GOOD },
  { TEXT ("[1E+2]"), GOOD },
  { TEXT ("[123.456e78]"), GOOD },
  { TEXT ("[123.456789]"), GOOD },
  { TEXT ("[-1]"), GOOD },
  { TEXT ("[0.000000000000000000000000000000000000000000000000000001]"), GOOD },
  { TEXT ("[0e-999]"), GOOD },
  { TEXT ("[5e-324]"), GOOD },
  { TEXT ("[1.7976931348623157e308]"), GOOD },
  { TEXT ("[9007199254740991,-9007199254740991]"), GOOD },
  { TEXT ("{\"a\":1,\"A\":2}"), GOOD },
  { TEXT ("{\"\":0}"), GOOD },
  { TEXT ("{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":2}]}"), GOOD },
  { TEXT ("{\"a\" : 1 ,\n\"b\" : 2 }"), GOOD },
  { TEXT ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"), GOOD },
  { TEXT ("[\"\\u0060\\u012a\\u12AB\\uffff\"]"), GOOD },
  { TEXT ("[\"\\ud834\\udd1e\\uDBFF\\uDFFF\"]"), GOOD },
  { TEXT ("[\"\\\\u0000\"]"), GOOD },
  { TEXT ("[\"\\u0001\\u001f\\u007f\"]"), GOOD },
  { TEXT ("[\"\x7f\"]"), GOOD },
  { TEXT ("[\"a/*b*/c//d#e\"]"), GOOD },
  { TEXT ("[\"\u00e9\u6f22\U0001f600\u2028\u2029\"]"), GOOD },
  { TEXT ("[\"\xf4\x8f\xbf\xbf\xef\xbf\xbf\"]"), GOOD },
  { TEXT ("[\"\\uFEFF\xef\xbb\xbf\"]"), GOOD },
};

static const Case refused[] = {
  /* Nothing in it */
  { TEXT (""), PREP_GATE_ERROR_EMPTY },
  { TEXT (" \n\t\r "), PREP_GATE_ERROR_EMPTY },
  { TEXT ("\xef\xbb\xbf"), PREP_GATE_ERROR_EMPTY },
  { TEXT ("\xef\xbb\xbf \n"), PREP_GATE_ERROR_EMPTY },
  /* Stops early */
  { TEXT ("["), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("[1,"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("[\"a"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("[\"a\\"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("[\"\\u00"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("{\"a\""), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("{\"a\":"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("{\"a\":1"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("{\"a\":1,"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("[tru"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("-"), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("1."), PREP_GATE_ERROR_TRUNCATED },
  { TEXT ("1e"), PREP_GATE_ERROR_TRUNCATED },
  /* Something behind it */
  { TEXT ("{}{}"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("[] x"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("[1]]"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("{}}"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("1 2"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("{\"a\":true} \"x\""), PREP_GATE_ERROR_TRAILING },
  { TEXT ("[1],"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("[]#"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("\"a\"/**/"), PREP_GATE_ERROR_TRAILING },
  /* Arrays and objects */
  { TEXT ("[1,]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[,1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[,]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1,,2]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1 2]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1:2]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"a\":1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\":1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\":1,}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{,\"a\":1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\":1,,\"b\":2}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\",1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\" 1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\"::1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{:1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\":}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\":1 \"b\":2}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{\"a\"}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{1:1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{a:1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{null:1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{'a':1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{[]:1}"), PREP_GATE_ERROR_SYNTAX },
  /* Words */
  { TEXT ("[nul]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[nulll]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[True]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[undefined]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[NaN]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[Infinity]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[-Infinity]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("var x = {};"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("<html>"), PREP_GATE_ERROR_SYNTAX },
  /* Numbers */
  { TEXT ("[+1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[.5]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[5.]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[5.e3]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[-.5]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[- 1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[--1]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[0123]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[-012]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[00]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[0x1F]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1e]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1e+]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1e1.5]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1.2.3]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1 000]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1e+22.0]"), PREP_GATE_ERROR_SYNTAX }, /* what json-glib 1.6 writes for 1e22 */
  { TEXT ("[1_000]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1a]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\xef\xbc\x91]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[9007199254740992]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[-9007199254740992]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[9223372036854775808]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[123456789012345678901234567890]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[1e400]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[-1e400]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[1e-400]"), PREP_GATE_ERROR_NUMBER_RANGE },
  { TEXT ("[1.5e999999999999]"), PREP_GATE_ERROR_NUMBER_RANGE },
  /* Strings */
  { TEXT ("['a']"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[a]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"a\nb\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"a\tb\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"a\x1f\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\q\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\x41\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\101\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\'\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\\n\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\u00zz\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\u12\"]      "), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\U0041\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\\u0022a\"]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\"\\u0000\"]"), PREP_GATE_ERROR_NUL },
  { TEXT ("{\"a\\u0000b\":1}"), PREP_GATE_ERROR_NUL },
  { TEXT ("[\"\\ud800x\"]      "), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\ud800\\n\"]    "), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\ud800\\ud800\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\ud800\\u0041\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\ud800\\udzzz\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\udc00\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\\udc00\\ud800\"]"), PREP_GATE_ERROR_UTF8 },
  /* Bytes */
  { TEXT ("\0"), PREP_GATE_ERROR_NUL },
  { TEXT ("[]\0"), PREP_GATE_ERROR_NUL },
  { TEXT ("[\"a\0b\"]"), PREP_GATE_ERROR_NUL },
  { TEXT ("[\"\xff\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xe9\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xc0\xaf\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xe0\x80\xaf\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xf0\x80\x80\xaf\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xed\xa0\x80\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xf4\x90\x80\x80\"]"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[\"\xe6\xbc"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("\xff\xfe[\0]\0"), PREP_GATE_ERROR_UTF8 },
  { TEXT ("[]\xef\xbb\xbf"), PREP_GATE_ERROR_TRAILING },
  { TEXT ("\xef\xbb\xbf\xef\xbb\xbf[]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\xc2\xa0]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[\f]"), PREP_GATE_ERROR_SYNTAX },
  /* Comments */
  { TEXT ("/*a*/[]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1/*a*/]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[1,//a\n2]"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("{/*a*/\"a\":1}"), PREP_GATE_ERROR_SYNTAX },
  { TEXT ("[#\n]"), PREP_GATE_ERROR_SYNTAX },
  /* The same name twice */
  { TEXT ("{\"a\":1,\"a\":1}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"a\":1,\"b\":{\"a\":1},\"a\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("[[{\"x\":{\"k\":1,\"k\":2}}]]"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"ab\":1,\"\\u0061b\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"a/b\":1,\"a\\/b\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"\\n\":1,\"\\u000A\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"\U0001d11e\":1,\"\\ud834\\udd1e\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
  { TEXT ("{\"\":1,\"\":2}"), PREP_GATE_ERROR_DUPLICATE_KEY },
};

/* A copy of just these bytes, so that a sanitizer sees a read behind them. */
static gboolean
check_copy (const char  *text,
            gsize        length,
            GError     **error)
{
  g_autofree char *copy = length > 0 ? g_memdup2 (text, length) : NULL;

  return prep_gate_check (copy, length, error);
}

static void
check_cases (const Case *cases,
             gsize       n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *shown = g_strescape (cases[i].text, NULL);
      g_autoptr (GError) error = NULL;
      gboolean passed = check_copy (cases[i].text, cases[i].length, &error);

      g_test_message ("%s: %s", shown, error != NULL ? error->message : "good");
      if (cases[i].expected == GOOD)
        g_assert_no_error (error);
      else
        g_assert_error (error, PREP_GATE_ERROR, cases[i].expected);
      g_assert_cmpint (passed, ==, error == NULL);
    }
}

static void
test_lets_in_what_is_json (void)
{
  check_cases (good, G_N_ELEMENTS (good));
}

static void
test_refuses_what_is_not (void)
{
  check_cases (refused, G_N_ELEMENTS (refused));
}

/* json-glib reads what the gate lets in, and its root is there. */
static void
test_json_glib_reads_what_passes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", good[i].text);
      json_parser_load_from_data (parser, good[i].text, (gssize) good[i].length, &error);
      g_assert_no_error (error);
      g_assert_nonnull (json_parser_get_root (parser));
    }
}

static void
test_says_line_and_column (void)
{
  static const struct { const char *text; const char *message; } cases[] = {
    { "", "line 1, column 1: there is nothing in it" },
    { "{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3: a comma is missing" },
    { "{\r\n  \"a\" 1\r\n}", "line 2, column 7: a colon is missing after the name" },
    { "[\"\u6f22\u5b57\", x]", "line 1, column 8: this is not a JSON value" },
    { "\xef\xbb\xbf[x]", "line 1, column 2: this is not a JSON value" },
    { "[1, 2,\n]", "line 1, column 6: nothing follows this comma" },
    { "[1,\n2", "line 2, column 2: it stops in the middle" },
    { "[\n\"a\xff\"]", "line 2, column 3: this is not UTF-8 text" },
    { "{\"a\": 1,\n \"a\": 2}", "line 2, column 2: this name is in the same object twice" },
    { "{\"a\": \"\\ud83d\"}", "line 1, column 8: an escape stands for half a character only" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (check_copy (cases[i].text, strlen (cases[i].text), &error));
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static const char small_file[] =
  "{\n  \"format\": \"intern-prep/applications\",\n  \"version\": 1,\n  \"items\": [\n"
  "    {\n      \"id\": \"a\\u00e9\\ud83d\\ude00\u6f22\",\n      \"n\": -12.5e3,\n"
  "      \"flags\": [true, false, null, {}]\n    },\n    {\n      \"id\": \"b\"\n    }\n  ]\n}";

static void
test_refuses_every_truncation (void)
{
  g_assert_true (check_copy (small_file, strlen (small_file), NULL));
  for (gsize length = 0; length < strlen (small_file); length++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (check_copy (small_file, length, &error));
      g_assert_true (error->domain == PREP_GATE_ERROR);
    }
}

static void
check_same_value (JsonNode *node,
                  const char *text)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    g_assert_cmpint (json_node_get_int (node), ==, g_ascii_strtoll (text, NULL, 10));
}

/* Every bit of every byte: nothing crashes, and what still passes json-glib reads too, to a text
 * that passes again and means the same. */
static void
test_json_glib_agrees_on_bit_flips (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint n_passed = 0;

  for (gsize bit = 0; bit < strlen (small_file) * 8; bit++)
    {
      g_autofree char *text = g_strdup (small_file);
      g_autoptr (GError) error = NULL;
      g_autofree char *again = NULL;
      g_autoptr (JsonNode) first = NULL;

      text[bit / 8] = (char) (text[bit / 8] ^ (1 << bit % 8));
      if (!check_copy (text, strlen (small_file), NULL))
        continue;

      n_passed++;
      json_parser_load_from_data (parser, text, -1, &error);
      g_assert_no_error (error);
      first = json_node_copy (json_parser_get_root (parser));
      again = json_to_string (first, TRUE);
      prep_gate_check (again, strlen (again), &error);
      g_assert_no_error (error);
      json_parser_load_from_data (parser, again, -1, &error);
      g_assert_no_error (error);
      g_assert_true (json_node_equal (first, json_parser_get_root (parser)));
    }
  g_assert_cmpuint (n_passed, >, 100);
}

static const char *const pieces[] = {
  "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"x y\"",
  "0", "-1", "9007199254740991", "9007199254740992", "1.5", "1e3", "1e400", "01", "true", "false",
  "null", "nul", " ", "\n", "\"", "\\", "'", "/", "\"\\n\"", "\"\\/\"", "\"\u6f22\"",
};

/* A random document, mostly well-formed; spoiled at one place out of some hundred. */
static void
append_random (GString *text,
               guint    depth)
{
  gint32 kind = g_test_rand_int_range (0, depth > 4 ? 6 : 10);
  gint32 n = g_test_rand_int_range (0, 5);

  if (g_test_rand_int_range (0, 150) == 0)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  if (kind < 6)
    {
      g_string_append (text, pieces[6 + g_test_rand_int_range (0, 16)]);
      return;
    }

  g_string_append_c (text, kind < 8 ? '[' : '{');
  for (gint32 i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (text, ", ");
      if (kind >= 8)
        g_string_append_printf (text, "\"%c%s\": ", 'a' + i, i == 3 ? "\\t\u00e9" : "");
      append_random (text, depth + 1);
    }
  g_string_append_c (text, kind < 8 ? ']' : '}');
}

static void
test_json_glib_agrees_on_random_documents (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint n_passed = 0, n_refused = 0;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;

      append_random (text, 0);
      if (!check_copy (text->str, text->len, NULL))
        {
          n_refused++;
          continue;
        }

      n_passed++;
      json_parser_load_from_data (parser, text->str, (gssize) text->len, &error);
      if (error != NULL)
        g_test_message ("%s", text->str);
      g_assert_no_error (error);
      check_same_value (json_parser_get_root (parser), text->str);
    }
  g_assert_cmpuint (n_passed, >, 1000);
  g_assert_cmpuint (n_refused, >, 1000);
}

static void
test_keeps_strings_and_whole_numbers (void)
{
  static const char text[] =
    "{\"s\":\"q\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u6f22\\ud83d\\ude00\",\"i\":-9007199254740991}";
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *object;

  g_assert_true (prep_gate_check (text, strlen (text), NULL));
  g_assert_true (json_parser_load_from_data (parser, text, -1, NULL));
  object = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpstr (json_object_get_string_member (object, "s"), ==,
                   "q\"\\/\b\f\n\r\t\u00e9\u6f22\U0001f600");
  g_assert_cmpint (json_object_get_int_member (object, "i"), ==, -PREP_GATE_MAX_INTEGER);
}

static GString *
repeat (const char *before,
        const char *text,
        gsize       times,
        const char *after)
{
  GString *string = g_string_new (before);

  for (gsize i = 0; i < times; i++)
    g_string_append (string, text);
  g_string_append (string, after);
  return string;
}

static void
check_string (GString *text,
              int      expected)
{
  g_autoptr (GError) error = NULL;

  prep_gate_check (text->str, text->len, &error);
  if (expected == GOOD)
    g_assert_no_error (error);
  else
    g_assert_error (error, PREP_GATE_ERROR, expected);
  g_string_free (text, TRUE);
}

static GString *
nest (const char *open,
      const char *close,
      gsize       depth)
{
  GString *text = repeat (NULL, open, depth, "1");

  for (gsize i = 0; i < depth; i++)
    g_string_append (text, close);
  return text;
}

static void
test_counts_64_levels (void)
{
  check_string (nest ("[", "]", 64), GOOD);
  check_string (nest ("[", "]", 65), PREP_GATE_ERROR_TOO_DEEP);
  check_string (nest ("{\"a\":", "}", 64), GOOD);
  check_string (nest ("{\"a\":", "}", 65), PREP_GATE_ERROR_TOO_DEEP);
  check_string (repeat (NULL, "[", 200000, ""), PREP_GATE_ERROR_TOO_DEEP);
  check_string (repeat (NULL, "[{\"\":", 200000, ""), PREP_GATE_ERROR_TOO_DEEP);
  check_string (repeat ("[", "[[]],", 1000, "0]"), GOOD);
}

static void
test_counts_64_mebibytes (void)
{
  check_string (repeat ("[", " ", PREP_GATE_MAX_BYTES - 2, "]"), GOOD);
  check_string (repeat ("[", " ", PREP_GATE_MAX_BYTES - 1, "]"), PREP_GATE_ERROR_TOO_LARGE);
}

static void
test_counts_a_string_as_it_is_read (void)
{
  check_string (repeat ("\"", "a", PREP_GATE_MAX_STRING, "\""), GOOD);
  check_string (repeat ("\"", "a", PREP_GATE_MAX_STRING + 1, "\""),
                PREP_GATE_ERROR_STRING_TOO_LONG);
  check_string (repeat ("\"", "\\n", PREP_GATE_MAX_STRING, "\""), GOOD);
  check_string (repeat ("\"", "\\u00e9", PREP_GATE_MAX_STRING / 2, "\""), GOOD);
  check_string (repeat ("\"", "\\u00e9", PREP_GATE_MAX_STRING / 2, "!\""),
                PREP_GATE_ERROR_STRING_TOO_LONG);
  check_string (repeat ("\"", "\\ud83d\\ude00", PREP_GATE_MAX_STRING / 4, "\""), GOOD);
  check_string (repeat ("{\"", "a", PREP_GATE_MAX_STRING + 1, "\":1}"),
                PREP_GATE_ERROR_STRING_TOO_LONG);
}

static void
test_bounds_the_digits_of_a_number (void)
{
  check_string (repeat ("[1.", "0", 1000, "]"), GOOD);
  check_string (repeat ("[1.", "0", 100000, "]"), PREP_GATE_ERROR_NUMBER_RANGE);
  check_string (repeat ("[1", "0", 100000, "]"), PREP_GATE_ERROR_NUMBER_RANGE);
}

static GString *
object_of (guint       n_names,
           const char *after)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_names; i++)
    g_string_append_printf (text, "%s\"n%u\":{\"n%u\":0}", i > 0 ? "," : "", i, i);
  g_string_append (text, after);
  return text;
}

static void
test_finds_duplicates_among_many_names (void)
{
  gint64 start = g_get_monotonic_time ();

  check_string (object_of (100000, "}"), GOOD);
  check_string (object_of (100000, ",\"n0\":1}"), PREP_GATE_ERROR_DUPLICATE_KEY);
  check_string (object_of (100000, ",\"\\u006e99999\":1}"), PREP_GATE_ERROR_DUPLICATE_KEY);
  check_string (object_of (PREP_GATE_MAX_RECORDS + 1, "}"), PREP_GATE_ERROR_TOO_MANY);
  /* Some 0.2 s; name against name it would be minutes. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

static void
test_lets_real_listings_in (void)
{
  g_autofree char *path = g_build_filename (g_test_get_dir (G_TEST_DIST), "..", "..", "shared",
                                            "data", "listings-simplify-summer2025.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length;
  gint64 start;

  if (!g_file_get_contents (path, &text, &length, NULL))
    {
      g_test_skip ("../shared is not there");
      return;
    }

  start = g_get_monotonic_time ();
  prep_gate_check (text, length, &error);
  g_assert_no_error (error);
  g_test_message ("%.0f MB/s", (double) length / (double) (g_get_monotonic_time () - start));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gate/lets-in-what-is-json", test_lets_in_what_is_json);
  g_test_add_func ("/gate/refuses-what-is-not", test_refuses_what_is_not);
  g_test_add_func ("/gate/json-glib-reads-what-passes", test_json_glib_reads_what_passes);
  g_test_add_func ("/gate/says-line-and-column", test_says_line_and_column);
  g_test_add_func ("/gate/refuses-every-truncation", test_refuses_every_truncation);
  g_test_add_func ("/gate/json-glib-agrees-on-bit-flips", test_json_glib_agrees_on_bit_flips);
  g_test_add_func ("/gate/json-glib-agrees-on-random-documents",
                   test_json_glib_agrees_on_random_documents);
  g_test_add_func ("/gate/keeps-strings-and-whole-numbers", test_keeps_strings_and_whole_numbers);
  g_test_add_func ("/gate/counts-64-levels", test_counts_64_levels);
  g_test_add_func ("/gate/counts-64-mebibytes", test_counts_64_mebibytes);
  g_test_add_func ("/gate/counts-a-string-as-it-is-read", test_counts_a_string_as_it_is_read);
  g_test_add_func ("/gate/bounds-the-digits-of-a-number", test_bounds_the_digits_of_a_number);
  g_test_add_func ("/gate/finds-duplicates-among-many-names",
                   test_finds_duplicates_among_many_names);
  g_test_add_func ("/gate/lets-real-listings-in", test_lets_real_listings_in);

  return g_test_run ();
}
