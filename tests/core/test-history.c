/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-body.h"
#include "store/prep-codec.h"
#include "store/prep-collection-private.h"
#include "store/prep-history.h"
#include "store/prep-json.h"

#include "toy-record.h"

#define RANDOM_ROUNDS 200
#define RANDOM_EDITS 30

typedef struct
{
  PrepCollection *toys;
  PrepHistory *history;
  char *label;
  char *place;
  gboolean kept;
  guint n_settled;
} Fixture;

static void
done_cb (PrepHistory *history,
         const char  *label,
         const char  *place,
         gboolean     undo,
         gboolean     kept,
         Fixture     *self)
{
  g_free (self->label);
  g_free (self->place);
  self->label = g_strdup (label);
  self->place = g_strdup (place);
  self->kept = kept;
}

static void
settled_cb (PrepCollection *toys,
            PrepRecord     *top,
            Fixture        *self)
{
  self->n_settled++;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->toys = prep_collection_new ("toys", toy_get_type ());
  self->history = prep_history_new ();
  prep_collection_set_state (self->toys, PREP_COLLECTION_READY, NULL);
  prep_history_watch (self->history, self->toys);
  g_signal_connect (self->history, "done", G_CALLBACK (done_cb), self);
  g_signal_connect (self->toys, "settled", G_CALLBACK (settled_cb), self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->history);
  g_assert_finalize_object (self->toys);
  g_free (self->label);
  g_free (self->place);
}

/* Lets the main loop turn, so that what comes next is another action of the person. */
static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static PrepRecord *
add_toy (Fixture    *self,
         const char *name)
{
  g_autoptr (Toy) toy = prep_record_new (toy_get_type ());

  prep_record_set_text (PREP_RECORD (toy), TOY_NAME, name);
  g_assert_true (prep_collection_add (self->toys, PREP_RECORD (toy)));
  turn ();
  return PREP_RECORD (toy);
}

static const char *
name_of (PrepRecord *toy)
{
  return prep_record_get_text (toy, TOY_NAME);
}

static void
test_takes_an_edit_back_and_does_it_again (Fixture       *self,
                                           gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");

  g_assert_true (prep_record_set_text (toy, TOY_NAME, "Ben"));
  turn ();
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Ann");
  g_assert_cmpstr (self->label, ==, "Name of Ben");
  g_assert_true (g_str_has_prefix (self->place, "toy/"));
  g_assert_true (prep_history_redo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Ben");
  g_assert_false (prep_history_redo (self->history));
}

static void
test_undoes_a_creation_outright (Fixture       *self,
                                 gconstpointer  data)
{
  g_autofree char *id = g_strdup (prep_record_get_id (add_toy (self, "Ann")));

  g_assert_true (prep_history_undo (self->history));
  g_assert_null (prep_collection_lookup (self->toys, id));
  g_assert_cmpuint (g_list_model_get_n_items (prep_collection_get_trash (self->toys)), ==, 0);
  g_assert_true (prep_history_redo (self->history));
  g_assert_cmpstr (name_of (prep_collection_lookup (self->toys, id)), ==, "Ann");
  g_assert_true (prep_history_undo (self->history));
  g_assert_false (prep_history_get_can_undo (self->history));
}

static void
test_brings_a_deleted_record_back_in_its_place (Fixture       *self,
                                                gconstpointer  data)
{
  PrepRecord *ann = add_toy (self, "Ann");

  add_toy (self, "Ben");
  g_assert_true (prep_collection_delete (self->toys, ann));
  turn ();
  g_assert_cmpuint (prep_collection_get_length (self->toys), ==, 1);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (self->label, ==, "deleting Ann");
  g_assert_true (prep_collection_get_nth (self->toys, 0) == ann);
}

static void
test_makes_one_step_of_one_action (Fixture       *self,
                                   gconstpointer  data)
{
  PrepRecord *ann = add_toy (self, "Ann");
  PrepRecord *ben = add_toy (self, "Ben");

  /* All before the loop turns: what one click did. */
  prep_record_set_text (ann, TOY_DAY, "2026-10-14");
  prep_record_set_number (ann, TOY_NUMBER, 9);
  prep_record_set_text (ben, TOY_NOTES, "x");
  turn ();
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (prep_record_get_text (ann, TOY_DAY), ==, "");
  g_assert_cmpint (prep_record_get_number (ann, TOY_NUMBER), ==, 5);
  g_assert_cmpstr (prep_record_get_text (ben, TOY_NOTES), ==, "");
  g_assert_cmpuint (prep_collection_get_length (self->toys), ==, 2);
}

static void
test_makes_one_step_of_typing_that_does_not_rest (Fixture       *self,
                                                  gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "A");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 45; i++)
    {
      g_string_append_c (text, 'a' + i % 26);
      prep_record_set_text (toy, TOY_NOTES, text->str);
      turn ();
    }
  /* Forty keys are a step. */
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpuint (strlen (prep_record_get_text (toy, TOY_NOTES)), ==, 40);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (prep_record_get_text (toy, TOY_NOTES), ==, "");

  /* Another field is another step, and so is what comes after the focus moved on. */
  prep_record_set_text (toy, TOY_NOTES, "one");
  turn ();
  prep_history_settle (self->history);
  prep_record_set_text (toy, TOY_NOTES, "two");
  turn ();
  prep_record_set_text (toy, TOY_NAME, "B");
  turn ();
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (prep_record_get_text (toy, TOY_NOTES), ==, "two");
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (prep_record_get_text (toy, TOY_NOTES), ==, "one");
}

static void
test_settles_once_when_typing_rests (Fixture       *self,
                                     gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "A");
  gint64 end;
  guint before;

  prep_history_settle (self->history);
  before = self->n_settled;
  prep_record_set_text (toy, TOY_NOTES, "b");
  turn ();
  prep_record_set_text (toy, TOY_NOTES, "bc");
  g_assert_cmpuint (self->n_settled, ==, before);
  end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND;
  while (self->n_settled == before && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (self->n_settled, ==, before + 1);
}

static void
test_groups_what_a_command_does (Fixture       *self,
                                 gconstpointer  data)
{
  prep_history_begin (self->history, "import of 3 toys", "page/toys");
  for (guint i = 0; i < 3; i++)
    add_toy (self, "x");
  prep_history_end (self->history);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (self->label, ==, "import of 3 toys");
  g_assert_cmpstr (self->place, ==, "page/toys");
  g_assert_cmpuint (prep_collection_get_length (self->toys), ==, 0);
  g_assert_true (prep_history_redo (self->history));
  g_assert_cmpuint (prep_collection_get_length (self->toys), ==, 3);
}

static void
test_keeps_an_outside_edit (Fixture       *self,
                            gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");

  prep_record_set_text (toy, TOY_NAME, "Ben");
  turn ();
  prep_history_pause (self->history);
  prep_record_set_text (toy, TOY_NOTES, "from outside");
  prep_history_resume (self->history);

  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Ann");
  g_assert_cmpstr (prep_record_get_text (toy, TOY_NOTES), ==, "from outside");
  g_assert_false (self->kept);

  /* The same member: the outside edit stays, and the person is told. */
  g_assert_true (prep_history_redo (self->history));
  prep_history_pause (self->history);
  prep_record_set_text (toy, TOY_NAME, "Zoe");
  prep_history_resume (self->history);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Zoe");
  g_assert_true (self->kept);
}

static void
test_moves_a_new_record_that_others_wrote_into_to_the_trash (Fixture       *self,
                                                             gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");

  prep_history_pause (self->history);
  prep_record_set_text (toy, TOY_NOTES, "from outside");
  prep_history_resume (self->history);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpuint (prep_collection_get_length (self->toys), ==, 0);
  g_assert_true (prep_record_is_deleted (toy));
  g_assert_true (self->kept);
}

static void
removed_cb (PrepRecord *record,
            guint      *n)
{
  (*n)++;
}

static void
test_keeps_the_identity_of_nested_records (Fixture       *self,
                                           gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");
  g_autoptr (PrepRecord) one = prep_record_new (toy_part_get_type ());
  g_autoptr (PrepRecord) two = prep_record_new (toy_part_get_type ());
  guint n_removed = 0;

  prep_record_append (toy, TOY_PARTS, one);
  turn ();
  prep_record_append (toy, TOY_PARTS, two);
  turn ();
  prep_record_set_text (one, TOY_PART_TEXT, "a");
  turn ();
  g_signal_connect (two, "removed", G_CALLBACK (removed_cb), &n_removed);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (prep_record_get_text (one, TOY_PART_TEXT), ==, "");
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpuint (n_removed, ==, 1);
  g_assert_true (prep_record_get_nth (toy, TOY_PARTS, 0) == one);
  g_assert_cmpuint (prep_record_get_length (toy, TOY_PARTS), ==, 1);
  g_assert_true (prep_history_redo (self->history));
  g_assert_cmpuint (prep_record_get_length (toy, TOY_PARTS), ==, 2);
}

static void
test_refuses_in_a_read_only_collection (Fixture       *self,
                                        gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");

  prep_record_set_text (toy, TOY_NAME, "Ben");
  turn ();
  prep_collection_set_state (self->toys, PREP_COLLECTION_DAMAGED, NULL);
  g_assert_false (prep_history_undo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Ben");
  prep_collection_set_state (self->toys, PREP_COLLECTION_READY, NULL);
  g_assert_true (prep_history_undo (self->history));
  g_assert_cmpstr (name_of (toy), ==, "Ann");
}

static void
test_keeps_two_hundred_steps (Fixture       *self,
                              gconstpointer  data)
{
  PrepRecord *toy = add_toy (self, "Ann");
  guint n = 0;

  for (guint i = 0; i < 260; i++)
    {
      prep_record_set_number (toy, TOY_NUMBER, i % 2 == 0 ? 1 : 2);
      turn ();
    }
  while (prep_history_undo (self->history))
    n++;
  g_assert_cmpuint (n, ==, 200);
}

/* The collection as text, without the times that undo moves. */
static char *
state (Fixture *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRegex) times = g_regex_new ("\"modified\":\"[^\"]*\"", 0, 0, NULL);
  g_autofree char *all = NULL;

  for (guint i = 0; i < prep_collection_get_length (self->toys); i++)
    {
      g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

      json_node_take_object (node, prep_codec_encode (prep_collection_get_nth (self->toys, i)));
      g_ptr_array_add (parts, prep_json_canonical (node));
    }
  g_ptr_array_add (parts, NULL);
  all = g_strjoinv ("\n", (char **) parts->pdata);
  return g_regex_replace_literal (times, all, -1, 0, "", 0, NULL);
}

static void
edit_at_random (Fixture *self,
                GRand   *rand)
{
  guint n = prep_collection_get_length (self->toys);
  PrepRecord *toy = n > 0 ? prep_collection_get_nth (self->toys, g_rand_int_range (rand, 0, n))
                          : NULL;
  g_autofree char *word = g_strdup_printf ("w%d", g_rand_int_range (rand, 0, 50));
  g_autoptr (PrepRecord) part = prep_record_new (toy_part_get_type ());

  switch (toy == NULL ? 0 : g_rand_int_range (rand, 0, 8))
    {
    case 0:
      add_toy (self, word);
      break;
    case 1:
      prep_collection_delete (self->toys, toy);
      break;
    case 2:
      prep_record_set_text (toy, TOY_NOTES, word);
      break;
    case 3:
      prep_record_add_text (toy, TOY_TEXTS, word);
      break;
    case 4:
      prep_record_set_number (toy, TOY_NUMBER, g_rand_int_range (rand, 0, 100));
      break;
    case 5:
      prep_record_append (toy, TOY_PARTS, part);
      break;
    case 6:
      if (prep_record_get_length (toy, TOY_PARTS) > 0)
        prep_record_remove (toy, TOY_PARTS, prep_record_get_nth (toy, TOY_PARTS, 0));
      break;
    default:
      if (prep_record_get_length (toy, TOY_PARTS) > 0)
        prep_record_set_text (prep_record_get_nth (toy, TOY_PARTS, 0), TOY_PART_TEXT, word);
    }
  turn ();
  prep_history_settle (self->history);
}

static void
test_goes_all_the_way_back_and_forth (Fixture       *self,
                                      gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (guint round = 0; round < RANDOM_ROUNDS; round++)
    {
      g_autofree char *start = state (self);
      g_autofree char *end = NULL;
      g_autofree char *back = NULL;
      g_autofree char *forth = NULL;
      guint n = 0;

      for (guint i = 0; i < RANDOM_EDITS; i++)
        edit_at_random (self, rand);
      end = state (self);
      while (prep_history_undo (self->history))
        n++;
      back = state (self);
      g_assert_cmpstr (back, ==, start);
      while (n-- > 0)
        g_assert_true (prep_history_redo (self->history));
      forth = state (self);
      g_assert_cmpstr (forth, ==, end);
      while (prep_history_undo (self->history))
        ;
    }
}

#define CASE(name, test) g_test_add ("/history/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  CASE ("takes-an-edit-back-and-does-it-again", test_takes_an_edit_back_and_does_it_again);
  CASE ("undoes-a-creation-outright", test_undoes_a_creation_outright);
  CASE ("brings-a-deleted-record-back-in-its-place",
        test_brings_a_deleted_record_back_in_its_place);
  CASE ("makes-one-step-of-one-action", test_makes_one_step_of_one_action);
  CASE ("makes-one-step-of-typing-that-does-not-rest",
        test_makes_one_step_of_typing_that_does_not_rest);
  CASE ("settles-once-when-typing-rests", test_settles_once_when_typing_rests);
  CASE ("groups-what-a-command-does", test_groups_what_a_command_does);
  CASE ("keeps-an-outside-edit", test_keeps_an_outside_edit);
  CASE ("moves-a-new-record-that-others-wrote-into-to-the-trash",
        test_moves_a_new_record_that_others_wrote_into_to_the_trash);
  CASE ("keeps-the-identity-of-nested-records", test_keeps_the_identity_of_nested_records);
  CASE ("refuses-in-a-read-only-collection", test_refuses_in_a_read_only_collection);
  CASE ("keeps-two-hundred-steps", test_keeps_two_hundred_steps);
  CASE ("goes-all-the-way-back-and-forth", test_goes_all_the_way_back_and_forth);

  return g_test_run ();
}
