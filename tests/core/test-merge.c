/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The merge by examples; test-merge-laws.c has what must hold for all trees. The JSON of the tables
 * is written with ' for ".
 */

#include "store/prep-merge.h"

#include <string.h>

/* What both edited at 3 or 5 o'clock. */
#define AT_1 "'modified':'2026-09-01T01:00:00Z'"
#define AT_3 "'modified':'2026-09-01T03:00:00Z'"
#define AT_5 "'modified':'2026-09-01T05:00:00Z'"
#define DEAD_2 "'deleted':'2026-09-01T02:00:00Z'"
#define DEAD_4 "'deleted':'2026-09-01T04:00:00Z'"

typedef struct
{
  const char *name;
  const char *base; /* NULL: there is none */
  const char *ours;
  const char *theirs;
  const char *expected;
} MergeCase;

static const MergeCase record_cases[] = {
  { "takes-the-edits-of-both-sides",
    "{'id':'r','a':'1','b':'1'}", "{'id':'r','a':'2','b':'1'}", "{'id':'r','a':'1','b':'2'}",
    "{'id':'r','a':'2','b':'2'}" },
  { "agrees-on-the-same-edit",
    "{'id':'r','a':'1'}", "{'id':'r','a':'2'}", "{'id':'r','a':'2'}", "{'id':'r','a':'2'}" },
  { "clears-what-one-side-cleared",
    "{'id':'r','a':'1','b':'1'}", "{'id':'r','b':'1'}", "{'id':'r','a':'1','b':null}",
    "{'id':'r'}" },
  { "lets-the-later-record-win-and-keeps-the-loser",
    "{'id':'r','a':'1'," AT_1 "}", "{'id':'r','a':'2'," AT_3 "}", "{'id':'r','a':'0'," AT_5 "}",
    "{'id':'r','a':'0'," AT_5 ",'conflicts':[{'member':'a','value':'2'," AT_3 "}]}" },
  { "lets-the-greater-text-win-at-the-same-time",
    "{'id':'r','a':'1'}", "{'id':'r','a':'2'}", "{'id':'r','a':'3'}",
    "{'id':'r','a':'3','conflicts':[{'member':'a','value':'2'}]}" },
  { "compares-instants-not-spellings",
    "{'id':'r'}", "{'id':'r','a':'x','modified':'2026-09-01T09:00:00+08:00'}",
    "{'id':'r','a':'b'," AT_3 "}",
    "{'id':'r','a':'b'," AT_3 ",'conflicts':[{'member':'a','value':'x',"
    "'modified':'2026-09-01T09:00:00+08:00'}]}" },
  { "keeps-a-text-that-lost-to-clearing",
    "{'id':'r','a':'1'}", "{'id':'r','a':'2'," AT_3 "}", "{'id':'r'," AT_5 "}",
    "{'id':'r'," AT_5 ",'conflicts':[{'member':'a','value':'2'," AT_3 "}]}" },
  { "tells-that-clearing-lost",
    "{'id':'r','a':'1'}", "{'id':'r','a':'2'," AT_5 "}", "{'id':'r'," AT_3 "}",
    "{'id':'r','a':'2'," AT_5 ",'conflicts':[{'member':'a'," AT_3 "}]}" },
  { "tells-1-from-1.0",
    "{'id':'r','a':0}", "{'id':'r','a':1}", "{'id':'r','a':1.0}",
    "{'id':'r','a':1.0,'conflicts':[{'member':'a','value':1}]}" },
  { "clashes-without-a-base",
    NULL, "{'id':'r','a':'1','b':'1','c':'1'," AT_5 "}",
    "{'id':'r','a':'1','b':'2','d':'1'," AT_3 "}",
    "{'id':'r','a':'1','b':'1','c':'1','d':'1'," AT_5
    ",'conflicts':[{'member':'b','value':'2'," AT_3 "}]}" },

  { "adds-a-loser-once",
    "{'id':'r','a':'1','conflicts':[]}",
    "{'id':'r','a':'3'," AT_5 ",'conflicts':[{'member':'a','value':'2'," AT_1 "}]}",
    "{'id':'r','a':'2'," AT_3 "}",
    "{'id':'r','a':'3'," AT_5 ",'conflicts':[{'member':'a','value':'2'," AT_3 "}]}" },
  { "honors-that-a-conflict-was-resolved",
    "{'id':'r','conflicts':[{'member':'a','value':'2'},{'member':'b','value':'2'}]}",
    "{'id':'r','conflicts':[{'member':'b','value':'2'}]}",
    "{'id':'r','c':'1','conflicts':[{'member':'a','value':'2'},{'member':'b','value':'2'},"
    "{'member':'c','value':'0'}]}",
    "{'id':'r','c':'1','conflicts':[{'member':'b','value':'2'},{'member':'c','value':'0'}]}" },

  { "tells-a-conflict-that-was-resolved-and-came-back",
    "{'id':'r','conflicts':[{'member':'a','value':'2'," AT_1 "}]}", "{'id':'r'," AT_3 "}",
    "{'id':'r','conflicts':[{'member':'a','value':'2'," AT_5 "}]," AT_5 "}",
    "{'id':'r','conflicts':[{'member':'a','value':'2'," AT_5 "}]," AT_5 "}" },

  { "keeps-the-later-modified-and-the-earlier-created",
    "{'id':'r','created':'2026-01-02T00:00:00Z'," AT_1 "}",
    "{'id':'r','created':'2026-01-03T00:00:00Z'," AT_5 "}",
    "{'id':'r','created':'2026-01-01T00:00:00Z'," AT_3 "}",
    "{'id':'r','created':'2026-01-01T00:00:00Z'," AT_5 "}" },
  { "prefers-a-time-to-what-is-none",
    NULL, "{'id':'r','modified':'yesterday'}", "{'id':'r'," AT_1 "}", "{'id':'r'," AT_1 "}" },

  { "merges-texts-as-a-set",
    "{'id':'r','tags':['m','a','x']}", "{'id':'r','tags':['m','x','z']}",
    "{'id':'r','tags':['m','a','c']}", "{'id':'r','tags':['m','c','z']}" },
  { "adds-the-same-text-once",
    "{'id':'r'}", "{'id':'r','tags':['b','a']}", "{'id':'r','tags':['c','a']}",
    "{'id':'r','tags':['a','b','c']}" },
  { "keeps-the-order-one-side-made",
    "{'id':'r','tags':['a','b'],'c':'1'}", "{'id':'r','tags':['b','a'],'c':'1'}",
    "{'id':'r','tags':['a','b'],'c':'2'}", "{'id':'r','tags':['b','a'],'c':'2'}" },
  { "takes-one-of-two-new-orders",
    "{'id':'r','tags':['a','b','c']}", "{'id':'r','tags':['b','a','c']}",
    "{'id':'r','tags':['c','b','a']}", "{'id':'r','tags':['c','b','a']}" },
  { "keeps-a-new-order-and-what-is-new",
    "{'id':'r','tags':['a','b']}", "{'id':'r','tags':['b','a','m']}",
    "{'id':'r','tags':['a','b','c']}", "{'id':'r','tags':['b','a','c','m']}" },
  { "removes-what-each-side-removed",
    "{'id':'r','tags':['a','b']}", "{'id':'r','tags':['a']}", "{'id':'r','tags':['b']}",
    "{'id':'r','tags':[]}" },
  { "takes-a-list-of-lists-whole",
    "{'id':'r','x':[[1]]}", "{'id':'r','x':[[1],[2]]," AT_5 "}", "{'id':'r','x':[[3]]," AT_3 "}",
    "{'id':'r','x':[[1],[2]]," AT_5 ",'conflicts':[{'member':'x','value':[[3]]," AT_3 "}]}" },

  { "merges-an-object-all-three-have-by-member",
    "{'id':'r','x':{'a':1,'b':1}}", "{'id':'r','x':{'a':2,'b':1}}", "{'id':'r','x':{'a':1,'b':2}}",
    "{'id':'r','x':{'a':2,'b':2}}" },
  { "names-a-clash-in-an-object-by-its-path",
    "{'id':'r','x':{'a/b':{'c':1}}}", "{'id':'r','x':{'a/b':{'c':2}}}",
    "{'id':'r','x':{'a/b':{'c':3}}}",
    "{'id':'r','x':{'a/b':{'c':3}},'conflicts':[{'member':'x/a~1b/c','value':2}]}" },
  { "takes-an-object-the-base-lacks-whole",
    "{'id':'r'}", "{'id':'r','x':{'a':1,'b':3}," AT_5 "}", "{'id':'r','x':{'a':2,'b':3}," AT_3 "}",
    "{'id':'r','x':{'a':1,'b':3}," AT_5
    ",'conflicts':[{'member':'x','value':{'a':2,'b':3}," AT_3 "}]}" },
  { "merges-a-single-nested-record",
    "{'id':'r','card':{'id':'n','a':1,'b':1}}", "{'id':'r','card':{'id':'n','a':2,'b':1}}",
    "{'id':'r','card':{'id':'n','a':1,'b':2}}", "{'id':'r','card':{'id':'n','a':2,'b':2}}" },
  { "does-not-mix-two-different-nested-records",
    "{'id':'r','card':{'id':'n','a':1,'b':1}}", "{'id':'r','card':{'id':'m','a':2,'b':1}," AT_5 "}",
    "{'id':'r','card':{'id':'n','a':1,'b':2}," AT_3 "}",
    "{'id':'r','card':{'id':'m','a':2,'b':1}," AT_5
    ",'conflicts':[{'member':'card','value':{'id':'n','a':1,'b':2}," AT_3 "}]}" },

  { "merges-nested-records-by-id",
    "{'id':'r','rounds':[{'id':'n','a':1,'b':1},{'id':'o','a':1}]}",
    "{'id':'r','rounds':[{'id':'n','a':2,'b':1},{'id':'o','a':1}]}",
    "{'id':'r','rounds':[{'id':'n','a':1,'b':2},{'id':'o','a':1,'c':1}]}",
    "{'id':'r','rounds':[{'id':'n','a':2,'b':2},{'id':'o','a':1,'c':1}]}" },
  { "orders-new-nested-records-by-created-and-id",
    "{'id':'r','rounds':[{'id':'z'}]}",
    "{'id':'r','rounds':[{'id':'z'},{'id':'b','created':'2026-01-02T00:00:00Z'}]}",
    "{'id':'r','rounds':[{'id':'z'},{'id':'c','created':'2026-01-01T00:00:00Z'},"
    "{'id':'a','created':'2026-01-02T00:00:00Z'}]}",
    "{'id':'r','rounds':[{'id':'z'},{'id':'c','created':'2026-01-01T00:00:00Z'},"
    "{'id':'a','created':'2026-01-02T00:00:00Z'},{'id':'b','created':'2026-01-02T00:00:00Z'}]}" },
  { "removes-a-nested-record-nobody-touched",
    "{'id':'r','rounds':[{'id':'n','a':1," AT_1 "},{'id':'o'}]}",
    "{'id':'r','rounds':[{'id':'o'}]}",
    "{'id':'r','rounds':[{'id':'n','a':1," AT_3 "},{'id':'o','a':1}]}",
    "{'id':'r','rounds':[{'id':'o','a':1}]}" },
  { "keeps-a-removed-nested-record-the-other-edited",
    "{'id':'r','rounds':[{'id':'n','a':1},{'id':'o'}]}", "{'id':'r','rounds':[{'id':'o'}]}",
    "{'id':'r','rounds':[{'id':'n','a':2},{'id':'o'}]}",
    "{'id':'r','rounds':[{'id':'n','a':2},{'id':'o'}]}" },
  { "decides-by-the-innermost-record",
    "{'id':'r','rounds':[{'id':'n','a':1}]}",
    "{'id':'r','rounds':[{'id':'n','a':2," AT_5 "}]," AT_1 "}",
    "{'id':'r','rounds':[{'id':'n','a':3," AT_3 "}]," AT_5 "}",
    "{'id':'r','rounds':[{'id':'n','a':2," AT_5
    ",'conflicts':[{'member':'a','value':3," AT_3 "}]}]," AT_5 "}" },
  { "decides-by-the-outer-record-when-the-inner-has-no-time",
    "{'id':'r','rounds':[{'id':'n','a':1}]}", "{'id':'r','rounds':[{'id':'n','a':2}]," AT_5 "}",
    "{'id':'r','rounds':[{'id':'n','a':3}]," AT_3 "}",
    "{'id':'r','rounds':[{'id':'n','a':2,'conflicts':[{'member':'a','value':3," AT_3 "}]}]," AT_5
    "}" },

  { "deletes-what-the-other-side-left-alone",
    "{'id':'r','a':1," AT_1 "}", "{'id':'r','a':1," DEAD_4 "," AT_3 "}",
    "{'id':'r','a':1," AT_5 "}",
    "{'id':'r','a':1," DEAD_4 "," AT_5 "}" },
  { "deletes-what-was-edited-before-with-the-edit-in-it",
    "{'id':'r','a':1," AT_1 "}", "{'id':'r','a':1," DEAD_4 "," AT_5 "}",
    "{'id':'r','a':2," AT_3 "}",
    "{'id':'r','a':2," DEAD_4 "," AT_5 "}" },
  { "revives-what-was-edited-after-its-deletion",
    "{'id':'r','a':1," AT_1 "}", "{'id':'r','a':1," DEAD_4 "," AT_3 "}",
    "{'id':'r','a':2," AT_5 "}",
    "{'id':'r','a':2," AT_5 ",'conflicts':[{'member':'deleted','value':'2026-09-01T04:00:00Z'," AT_3
    "}]}" },
  { "lets-one-side-take-it-out-of-the-trash",
    "{'id':'r','a':1," DEAD_2 "}", "{'id':'r','a':1," AT_3 "}",
    "{'id':'r','a':2," DEAD_2 "," AT_5 "}",
    "{'id':'r','a':2," AT_5 "}" },
  { "keeps-the-later-of-two-deletions",
    "{'id':'r'}", "{'id':'r'," DEAD_2 "}", "{'id':'r'," DEAD_4 "}", "{'id':'r'," DEAD_4 "}" },

  { "survives-times-and-conflicts-of-another-type",
    "{'id':'r'}", "{'id':'r','modified':5,'created':[1],'deleted':{},'conflicts':'x'}",
    "{'id':'r','modified':{},'created':true,'deleted':7,'conflicts':{'y':1}}",
    "{'id':'r','modified':{},'created':true,'deleted':{},'conflicts':['x',{'y':1}]}" },
};

/* base: the state after the step; ours: now; theirs: before the step. */
static const struct
{
  MergeCase merge;
  gboolean  kept;
} undo_cases[] = {
  { { "brings-back-what-the-step-changed",
      "{'id':'r','a':'2'," AT_3 "}", "{'id':'r','a':'2','b':'1'," AT_5 "}",
      "{'id':'r','a':'1'," AT_1 "}",
      "{'id':'r','a':'1','b':'1'," AT_5 "}" },
    FALSE },
  { { "keeps-what-somebody-changed-since-and-says-so",
      "{'id':'r','a':'2','b':'2'}", "{'id':'r','a':'3','b':'2'}", "{'id':'r','a':'1','b':'1'}",
      "{'id':'r','a':'3','b':'1'}" },
    TRUE },
  { { "does-not-bring-back-what-somebody-removed-since",
      "{'id':'r','rounds':[{'id':'n','a':2}]}", "{'id':'r','rounds':[]}",
      "{'id':'r','rounds':[{'id':'n','a':1}]}", "{'id':'r','rounds':[]}" },
    TRUE },
  { { "does-not-remove-a-new-record-somebody-has-filled-in",
      "{'id':'r','rounds':[{'id':'n'}]}", "{'id':'r','rounds':[{'id':'n','a':1}]}", "{'id':'r'}",
      "{'id':'r','rounds':[{'id':'n','a':1}]}" },
    TRUE },
  { { "removes-a-new-record-whose-edits-are-undone",
      "{'id':'r','rounds':[{'id':'n'," AT_1 "}]}", "{'id':'r','rounds':[{'id':'n'," AT_5 "}]}",
      "{'id':'r'}", "{'id':'r'}" },
    FALSE },
  { { "takes-out-of-the-trash",
      "{'id':'r','a':1," DEAD_2 "}", "{'id':'r','a':2," DEAD_2 "}", "{'id':'r','a':1}",
      "{'id':'r','a':2}" },
    FALSE },
  { { "puts-back-into-the-trash",
      "{'id':'r','a':1," AT_3 "}", "{'id':'r','a':1," AT_5 "}", "{'id':'r','a':1," DEAD_2 "}",
      "{'id':'r','a':1," DEAD_2 "," AT_5 "}" },
    FALSE },
  { { "does-not-put-what-somebody-edited-since-into-the-trash",
      "{'id':'r','a':1}", "{'id':'r','a':2}", "{'id':'r','a':1," DEAD_2 "}", "{'id':'r','a':2}" },
    TRUE },
};

static const MergeCase item_cases[] = {
  { "adds-the-records-of-both-sides",
    "[{'id':'a'}]", "[{'id':'a'},{'id':'c'}]", "[{'id':'a'},{'id':'b'}]",
    "[{'id':'a'},{'id':'b'},{'id':'c'}]" },
  { "unites-without-a-base",
    NULL, "[{'id':'b'},{'id':'a'}]", "[{'id':'c'},{'id':'a','x':1}]",
    "[{'id':'a','x':1},{'id':'b'},{'id':'c'}]" },
  { "keeps-the-order-of-both-without-a-base",
    NULL, "[{'id':'b'},{'id':'a'}]", "[{'id':'b'},{'id':'a','x':1}]",
    "[{'id':'b'},{'id':'a','x':1}]" },
  { "purges-what-one-side-purged",
    "[{'id':'a'," DEAD_2 "},{'id':'b'}]", "[{'id':'b'}]",
    "[{'id':'a'," DEAD_2 "},{'id':'b','x':1}]",
    "[{'id':'b','x':1}]" },
  { "keeps-what-is-no-record-and-what-is-there-twice",
    "[{'id':'a'},{'id':'a','x':1},7]", "[{'id':'a','y':1},{'id':'a','x':1},7,[8],{'id':9}]",
    "[{'id':'a'},{'id':'a','x':2},7,null]",
    "[{'id':'a','y':1},{'id':'a','x':2},7,[8],null,{'id':9}]" },
};

static JsonNode *
parse (const char *text)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (quoted, &error);

  g_assert_no_error (error);
  return node;
}

/* Merges records or lists, whichever @ours is, and checks that the inputs stay as they were. */
static JsonNode *
merge (JsonNode       *base,
       JsonNode       *ours,
       JsonNode       *theirs,
       PrepMergeFlags  flags,
       gboolean       *kept)
{
  g_autofree char *ours_before = prep_json_canonical (ours);
  g_autofree char *theirs_before = prep_json_canonical (theirs);
  g_autofree char *ours_after = NULL;
  g_autofree char *theirs_after = NULL;
  JsonNode *merged = json_node_new (json_node_get_node_type (ours));

  if (JSON_NODE_HOLDS_OBJECT (ours))
    json_node_take_object (merged,
                           prep_merge_record (prep_json_as_object (base),
                                              prep_json_as_object (ours),
                                              prep_json_as_object (theirs), flags, kept));
  else
    json_node_take_array (merged,
                          prep_merge_items (prep_json_as_array (base), prep_json_as_array (ours),
                                            prep_json_as_array (theirs), flags));

  ours_after = prep_json_canonical (ours);
  theirs_after = prep_json_canonical (theirs);
  g_assert_cmpstr (ours_before, ==, ours_after);
  g_assert_cmpstr (theirs_before, ==, theirs_after);
  return merged;
}

static void
check_merge (const MergeCase *test,
             JsonNode        *ours,
             JsonNode        *theirs,
             PrepMergeFlags   flags,
             gboolean        *kept)
{
  g_autoptr (JsonNode) base = test->base != NULL ? parse (test->base) : NULL;
  g_autoptr (JsonNode) expected = parse (test->expected);
  g_autoptr (JsonNode) merged = merge (base, ours, theirs, flags, kept);
  g_autofree char *text = prep_json_canonical (merged);
  g_autofree char *expected_text = prep_json_canonical (expected);

  g_assert_cmpstr (text, ==, expected_text);
}

static void
test_merge (gconstpointer data)
{
  const MergeCase *test = data;
  g_autoptr (JsonNode) ours = parse (test->ours);
  g_autoptr (JsonNode) theirs = parse (test->theirs);

  check_merge (test, ours, theirs, PREP_MERGE_DEFAULT, NULL);
  check_merge (test, theirs, ours, PREP_MERGE_DEFAULT, NULL);
}

static void
test_undo (gconstpointer data)
{
  const MergeCase *test = &undo_cases[GPOINTER_TO_UINT (data)].merge;
  g_autoptr (JsonNode) ours = parse (test->ours);
  g_autoptr (JsonNode) theirs = parse (test->theirs);
  gboolean kept = -1;

  check_merge (test, ours, theirs, PREP_MERGE_OURS_WIN, &kept);
  g_assert_cmpint (kept, ==, undo_cases[GPOINTER_TO_UINT (data)].kept);
}

static void
test_shares_nothing (void)
{
  g_autoptr (JsonNode) ours = parse ("{'id':'r','a':1,'x':{'y':'z'},'tags':['t'],"
                                     "'n':[{'id':'n'}]}");
  g_autoptr (JsonNode) theirs = parse ("{'id':'r','b':1}");
  g_autofree char *before = prep_json_canonical (ours);
  g_autofree char *after = NULL;
  g_autoptr (JsonNode) merged = merge (theirs, ours, theirs, PREP_MERGE_DEFAULT, NULL);
  JsonObject *object = json_node_get_object (merged);

  json_node_set_int (json_object_get_member (object, "a"), 2);
  json_object_set_int_member (json_object_get_object_member (object, "x"), "y", 2);
  json_array_add_int_element (json_object_get_array_member (object, "tags"), 2);
  json_object_set_int_member (
      json_array_get_object_element (json_object_get_array_member (object, "n"), 0), "m", 2);

  after = prep_json_canonical (ours);
  g_assert_cmpstr (before, ==, after);
}

static void
test_members_in_one_order (void)
{
  g_autoptr (JsonNode) base = parse ("{'id':'r','m':1,'c':1}");
  g_autoptr (JsonNode) ours = parse ("{'c':1,'m':2,'id':'r','z':{'b':1,'a':1}}");
  g_autoptr (JsonNode) theirs = parse ("{'z':{'a':1,'b':1},'id':'r','k':1,'m':1,'c':1}");
  g_autoptr (JsonNode) one = merge (base, ours, theirs, PREP_MERGE_DEFAULT, NULL);
  g_autoptr (JsonNode) two = merge (base, theirs, ours, PREP_MERGE_DEFAULT, NULL);
  g_autofree char *text_one = json_to_string (one, FALSE);
  g_autofree char *text_two = json_to_string (two, FALSE);

  g_assert_cmpstr (text_one, ==, text_two);
  g_assert_cmpstr (text_one, ==,
                   "{\"c\":1,\"m\":2,\"id\":\"r\",\"k\":1,\"z\":{\"a\":1,\"b\":1}}");
}

/* Equal values have one canonical text, different ones have two. */
static void
test_equality (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    equal;
  } pairs[] = {
    { "{'a':1,'b':[1,'x']}", "{'b':[1,'x'],'a':1}", TRUE },
    { "{'a':null,'b':{'c':null}}", "{'b':{}}", TRUE },
    { "'x'", "'x'", TRUE },
    { "[true,1,1.5]", "[true,1,1.5]", TRUE },
    { "[1,2]", "[2,1]", FALSE },
    { "[1]", "[1,null]", FALSE },
    { "1", "1.0", FALSE },
    { "1", "'1'", FALSE },
    { "1", "true", FALSE },
    { "0.0", "-0.0", FALSE },
    { "null", "{}", FALSE },
    { "[]", "{}", FALSE },
    { "{'a':1}", "{'a':1,'b':1}", FALSE },
    { "'\\u0001\\n\\\\'", "'\\u0001\\n\\\\\\\\'", FALSE },
    { "9007199254740991", "9007199254740990", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (JsonNode) a = parse (pairs[i].a);
      g_autoptr (JsonNode) b = parse (pairs[i].b);
      g_autofree char *text_a = prep_json_canonical (a);
      g_autofree char *text_b = prep_json_canonical (b);

      g_test_message ("%s and %s", pairs[i].a, pairs[i].b);
      g_assert_cmpint (prep_json_equal (a, b), ==, pairs[i].equal);
      g_assert_cmpint (prep_json_equal (b, a), ==, pairs[i].equal);
      g_assert_cmpint (g_str_equal (text_a, text_b), ==, pairs[i].equal);
    }
}

static void
test_canonical_text (void)
{
  g_autoptr (JsonNode) node = parse ("{'b':[1.0,-2,true,null],'a':'\\u0001\\n\\\\é','c':null}");
  g_autoptr (JsonNode) again = NULL;
  g_autofree char *text = prep_json_canonical (node);

  g_assert_cmpstr (text, ==,
                   "{\"a\":\"\\u0001\\u000a\\\\é\",\"b\":[1.0,-2,true,null]}");
  again = json_from_string (text, NULL);
  g_assert_true (prep_json_equal (node, again));
}

static void
add_cases (const char      *group,
           const MergeCase *cases,
           guint            n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/merge/%s/%s", group, cases[i].name);

      g_test_add_data_func (path, &cases[i], test_merge);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("record", record_cases, G_N_ELEMENTS (record_cases));
  add_cases ("items", item_cases, G_N_ELEMENTS (item_cases));
  for (guint i = 0; i < G_N_ELEMENTS (undo_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/merge/undo/%s", undo_cases[i].merge.name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_undo);
    }
  g_test_add_func ("/merge/shares-nothing-with-its-inputs", test_shares_nothing);
  g_test_add_func ("/merge/writes-members-in-one-order", test_members_in_one_order);
  g_test_add_func ("/json/equality-and-canonical-text-agree", test_equality);
  g_test_add_func ("/json/canonical-text-reads-back", test_canonical_text);

  return g_test_run ();
}
