/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What must hold for the merge whatever is merged: over random trees of records (nested records,
 * sets, unknown objects, tombstones, conflicts) and at least 100,000 random edits a law.
 * The seed is the same each time; PREP_SEED=N takes another, PREP_EDITS=N makes the run longer.
 */

#include "store/prep-merge.h"

#include <string.h>

#include "merge-trees.h"

static guint64 wanted_edits = 100000;

static gboolean
has_edits_left (void)
{
  return trees_count_edits () < wanted_edits;
}

/* Merging and comparing */

static JsonNode *
merge (JsonNode *base,
       JsonNode *ours,
       JsonNode *theirs)
{
  JsonNode *merged = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (merged, prep_merge_items (prep_json_as_array (base),
                                                  json_node_get_array (ours),
                                                  json_node_get_array (theirs),
                                                  PREP_MERGE_DEFAULT));
  return merged;
}

/* Fails with the place from which on two texts differ. */
static void
assert_same_texts (const char *a,
                   const char *b)
{
  gsize same = 0;
  gsize start;

  if (g_str_equal (a, b))
    return;
  while (a[same] == b[same])
    same++;
  start = same > 160 ? same - 160 : 0;
  g_error ("%.400s\nis not\n%.400s", a + start, b + start);
}

static void
assert_same_values (JsonNode *a,
                    JsonNode *b)
{
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;

  if (prep_json_equal (a, b))
    return;
  text_a = prep_json_canonical (a);
  text_b = prep_json_canonical (b);
  assert_same_texts (text_a, text_b);
  g_assert_not_reached ();
}

static void
assert_same_bytes (JsonNode *a,
                   JsonNode *b)
{
  g_autofree char *text_a = json_to_string (a, FALSE);
  g_autofree char *text_b = json_to_string (b, FALSE);

  assert_same_texts (text_a, text_b);
}

/* Every word that @side has and @base has not is somewhere in @merged. */
static void
assert_words_kept (JsonNode *base,
                   JsonNode *side,
                   JsonNode *merged)
{
  g_autofree char *base_text = prep_json_canonical (base);
  g_autofree char *side_text = prep_json_canonical (side);
  g_autofree char *merged_text = prep_json_canonical (merged);

  for (const char *found = strstr (side_text, "\"w"); found != NULL;
       found = strstr (found + 1, "\"w"))
    {
      const char *end = strchr (found + 1, '"');
      g_autofree char *word = g_strndup (found, (gsize) (end - found) + 1);

      if (strstr (base_text, word) != NULL || strstr (merged_text, word) != NULL)
        continue;
      g_test_message ("base %s\nside %s\nmerged %s", base_text, side_text, merged_text);
      g_error ("%s is lost", word);
    }
}

/* The laws */

typedef void (*Law) (JsonNode *base,
                     JsonNode *ours,
                     JsonNode *theirs,
                     JsonNode *merged);

static void
law_symmetric (JsonNode *base,
               JsonNode *ours,
               JsonNode *theirs,
               JsonNode *merged)
{
  g_autoptr (JsonNode) other = merge (base, theirs, ours);

  assert_same_bytes (merged, other);
}

static void
law_unchanged_side_yields (JsonNode *base,
                           JsonNode *ours,
                           JsonNode *theirs,
                           JsonNode *merged)
{
  g_autoptr (JsonNode) same = merge (base, ours, ours);
  g_autoptr (JsonNode) one = base != NULL ? merge (base, ours, base) : NULL;
  g_autoptr (JsonNode) two = base != NULL ? merge (base, base, ours) : NULL;

  assert_same_values (same, ours);
  if (base != NULL)
    {
      assert_same_values (one, ours);
      assert_same_values (two, ours);
    }
}

static void
law_repeatable (JsonNode *base,
                JsonNode *ours,
                JsonNode *theirs,
                JsonNode *merged)
{
  g_autoptr (JsonNode) with_ours = merge (base, merged, ours);
  g_autoptr (JsonNode) with_theirs = merge (base, theirs, merged);
  g_autoptr (JsonNode) with_itself = merge (base, merged, merged);

  assert_same_values (with_ours, merged);
  assert_same_values (with_theirs, merged);
  assert_same_bytes (with_itself, merged);
}

static void
law_no_word_lost (JsonNode *base,
                  JsonNode *ours,
                  JsonNode *theirs,
                  JsonNode *merged)
{
  assert_words_kept (base, ours, merged);
  assert_words_kept (base, theirs, merged);
}

static void
test_law (gconstpointer data)
{
  Law law = (Law) data;

  while (has_edits_left ())
    {
      g_autoptr (JsonNode) base = trees_new_items (1 + trees_roll (2));
      g_autoptr (JsonNode) known = NULL;

      /* Each round starts from what the last one left, with its conflicts. */
      for (guint round = 0; round < 4; round++)
        {
          g_autoptr (JsonNode) ours = NULL;
          g_autoptr (JsonNode) theirs = NULL;
          g_autoptr (JsonNode) merged = NULL;

          trees_next_hour ();
          ours = trees_edit_items (base);
          theirs = trees_edit_items (base);
          known = trees_roll (5) == 0 ? NULL : json_node_ref (base);
          merged = merge (known, ours, theirs);
          law (known, ours, theirs, merged);

          g_clear_pointer (&known, json_node_unref);
          json_node_unref (base);
          base = g_steal_pointer (&merged);
        }
    }
}

typedef struct
{
  JsonNode *own;  /* what it has */
  JsonNode *seen; /* what it read or wrote last */
} Machine;

/* Computers that share a folder: each merges what it finds there with what it has, by the version
 * it saw last, and writes that.
 */
static void
test_shared_folder (gconstpointer data)
{
  guint n_machines = GPOINTER_TO_UINT (data);
  Machine machines[3];

  while (has_edits_left ())
    {
      g_autoptr (JsonNode) file = trees_new_items (2);

      for (guint i = 0; i < n_machines; i++)
        machines[i] = (Machine) { json_node_ref (file), json_node_ref (file) };

      /* At the end each looks twice: a record that was removed and came back may come back with an
       * older "modified" than somebody has seen.
       */
      for (guint turn = 0; turn < 8 + 2 * n_machines; turn++)
        {
          Machine *machine = &machines[(turn < 8 ? trees_roll (n_machines) : turn) % n_machines];
          g_autoptr (JsonNode) edited = NULL;

          trees_next_hour ();
          edited = turn < 8 ? trees_edit_items (machine->own) : json_node_ref (machine->own);
          json_node_unref (machine->own);
          machine->own = merge (machine->seen, edited, file);
          json_node_unref (machine->seen);
          machine->seen = json_node_ref (machine->own);
          json_node_unref (file);
          file = json_node_ref (machine->own);
        }

      for (guint i = 0; i < n_machines; i++)
        {
          assert_same_bytes (machines[i].own, file);
          json_node_unref (machines[i].own);
          json_node_unref (machines[i].seen);
        }
    }
}

typedef struct
{
  JsonNode *own[3];
  JsonNode *seen[3][3]; /* what two of them last agreed on */
} Trio;

static void
trio_init (Trio      *trio,
           JsonNode  *base,
           JsonNode **own)
{
  for (guint i = 0; i < 3; i++)
    {
      trio->own[i] = json_node_ref (own[i]);
      for (guint j = 0; j < 3; j++)
        trio->seen[i][j] = json_node_ref (base);
    }
}

static void
trio_clear (Trio *trio)
{
  for (guint i = 0; i < 3; i++)
    {
      json_node_unref (trio->own[i]);
      for (guint j = 0; j < 3; j++)
        json_node_unref (trio->seen[i][j]);
    }
}

static void
trio_meet (Trio *trio,
           guint i,
           guint j)
{
  guint low = MIN (i, j);
  guint high = MAX (i, j);
  JsonNode *merged = merge (trio->seen[low][high], trio->own[i], trio->own[j]);

  json_node_unref (trio->seen[low][high]);
  json_node_unref (trio->own[i]);
  json_node_unref (trio->own[j]);
  trio->seen[low][high] = json_node_ref (merged);
  trio->own[i] = json_node_ref (merged);
  trio->own[j] = merged;
}

/* Meetings in any order, until everybody has met everybody after the last edit, twice. */
static void
trio_converge (Trio *trio)
{
  guint first = trees_roll (3);

  for (guint i = trees_roll (4); i > 0; i--)
    {
      guint who = trees_roll (3);

      trio_meet (trio, who, (who + 1 + trees_roll (2)) % 3);
    }
  for (guint i = 0; i < 6; i++)
    trio_meet (trio, (first + i) % 3, (first + i + 1) % 3);
}

/* Edits that do not clash come to the same, whoever meets whom first. */
static void
test_any_order (gconstpointer data)
{
  while (has_edits_left ())
    {
      g_autoptr (JsonNode) base = trees_new_items (2);
      JsonNode *own[3];
      Trio one;
      Trio two;

      trees_next_hour ();
      for (guint who = 0; who < 3; who++)
        own[who] = trees_edit_without_clash (base, who);
      trio_init (&one, base, own);
      trio_init (&two, base, own);
      trio_converge (&one);
      trio_converge (&two);

      for (guint who = 0; who < 3; who++)
        {
          assert_same_bytes (one.own[who], two.own[0]);
          assert_words_kept (base, own[who], one.own[0]);
          json_node_unref (own[who]);
        }
      trio_clear (&one);
      trio_clear (&two);
    }
}

/* Undo of a step after an outside edit: that edit stays, and without one the step is gone. */
static void
test_undo (gconstpointer data)
{
  while (has_edits_left ())
    {
      g_autoptr (JsonNode) before = json_node_new (JSON_NODE_OBJECT);
      g_autoptr (JsonNode) after = NULL;
      g_autoptr (JsonNode) now = NULL;
      g_autoptr (JsonNode) undone = json_node_new (JSON_NODE_OBJECT);
      g_autoptr (JsonNode) clean = json_node_new (JSON_NODE_OBJECT);
      gboolean kept;

      json_node_take_object (before, trees_new_record (0));
      after = prep_json_copy (before);
      trees_next_hour ();
      trees_edit_record (json_node_get_object (after));
      now = prep_json_copy (after);
      trees_next_hour ();
      for (guint i = 1 + trees_roll (8); i > 0; i--)
        trees_edit_record (json_node_get_object (now));

      json_node_take_object (clean, prep_merge_record (json_node_get_object (after),
                                                       json_node_get_object (after),
                                                       json_node_get_object (before),
                                                       PREP_MERGE_OURS_WIN, &kept));
      g_assert_false (kept);
      g_assert_true (prep_json_equal_ignoring (clean, before, "modified"));

      json_node_take_object (undone, prep_merge_record (json_node_get_object (after),
                                                        json_node_get_object (now),
                                                        json_node_get_object (before),
                                                        PREP_MERGE_OURS_WIN, &kept));
      assert_words_kept (after, now, undone);
      g_assert_null (prep_json_get_member (json_node_get_object (undone), "conflicts"));
      if (!kept)
        assert_words_kept (after, before, undone);
    }
}

/* Each test starts from the seed anew, so that one that failed can be repeated alone. */
typedef struct
{
  const char   *name;
  GTestDataFunc func;
  gconstpointer data;
} LawTest;

static const LawTest tests[] = {
  { "/merge/laws/symmetric", test_law, law_symmetric },
  { "/merge/laws/unchanged-side-yields", test_law, law_unchanged_side_yields },
  { "/merge/laws/repeatable", test_law, law_repeatable },
  { "/merge/laws/no-word-lost", test_law, law_no_word_lost },
  { "/merge/laws/two-machines-converge", test_shared_folder, GUINT_TO_POINTER (2) },
  { "/merge/laws/three-machines-converge", test_shared_folder, GUINT_TO_POINTER (3) },
  { "/merge/laws/order-of-meetings-does-not-matter", test_any_order, NULL },
  { "/merge/laws/undo-keeps-outside-edits", test_undo, NULL },
};

static guint32 seed = 20260901;

static void
run_test (gconstpointer data)
{
  const LawTest *test = data;

  trees_start (seed);
  test->func (test->data);
  g_test_message ("%" G_GUINT64_FORMAT " edits, PREP_SEED=%u", trees_count_edits (), seed);
}

int
main (int   argc,
      char *argv[])
{
  const char *wanted_seed = g_getenv ("PREP_SEED");
  const char *edits = g_getenv ("PREP_EDITS");

  g_test_init (&argc, &argv, NULL);

  if (wanted_seed != NULL)
    seed = (guint32) g_ascii_strtoull (wanted_seed, NULL, 10);
  if (edits != NULL)
    wanted_edits = g_ascii_strtoull (edits, NULL, 10);
  g_print ("# PREP_SEED=%u\n", seed);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].name, &tests[i], run_test);
  return g_test_run ();
}
