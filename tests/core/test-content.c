/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "content/prep-content-book.h"
#include "content/prep-content.h"
#include "model/prep-uuid.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  PrepContent *content;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->content = prep_content_new ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->content));
}

static void
assert_known (Fixture           *fixture,
              PrepContentKind    kind,
              const char *const *keys)
{
  for (guint i = 0; keys[i] != NULL; i++)
    if (prep_content_lookup (fixture->content, kind, keys[i]) == NULL)
      g_error ("“%s” is named, but not there", keys[i]);
}

static void
assert_one_known (Fixture        *fixture,
                  PrepContentKind kind,
                  const char     *key)
{
  const char *const keys[] = { key, NULL };

  assert_known (fixture, kind, keys);
}

static void
test_reads_nothing_before_it_is_asked (Fixture      *fixture,
                                       gconstpointer data)
{
  for (guint i = 0; i < PREP_CONTENT_N_FILES; i++)
    g_assert_false (prep_content_is_loaded (fixture->content, i));

  prep_content_get_plans (fixture->content);

  for (guint i = 0; i < PREP_CONTENT_N_FILES; i++)
    g_assert_cmpint (prep_content_is_loaded (fixture->content, i), ==,
                     i == PREP_CONTENT_FILE_PLANS);
}

/* The shipped files as they are: nothing is dropped on the way. */
static void
test_every_file_is_read_whole (Fixture      *fixture,
                               gconstpointer data)
{
  PrepContent *content = fixture->content;

  g_assert_cmpuint (prep_content_get_behavioral (content)->n_questions, ==, 40);
  g_assert_cmpuint (prep_content_get_culture (content)->n_memos, ==, 2);
  g_assert_cmpuint (prep_content_get_culture_questions (content)->n_questions, ==, 10);
  g_assert_cmpuint (prep_content_get_plans (content)->n_plans, ==, 17);
  g_assert_cmpuint (prep_content_get_practice (content)->n_prompts, ==, 40);
  g_assert_cmpuint (prep_content_get_practice (content)->n_role_prompts, ==, 15);
  g_assert_cmpuint (prep_content_get_practice (content)->n_topics, ==, 22);
  g_assert_cmpuint (prep_content_get_preparation (content)->n_steps, ==, 30);
  g_assert_cmpuint (prep_content_get_rubric (content)->n_dimensions, ==, 10);
  g_assert_cmpuint (prep_content_get_season (content)->n_anchors, ==, 5);
  g_assert_cmpuint (prep_content_get_season (content)->n_milestones, ==, 19);
  g_assert_cmpuint (prep_content_get_season (content)->n_events, ==, 10);
  g_assert_cmpuint (prep_content_get_season (content)->n_glossary, ==, 25);
  g_assert_cmpuint (prep_content_get_star (content)->n_parts, ==, 4);
  for (guint i = 0; i < PREP_CONTENT_N_FILES; i++)
    g_assert_true (prep_content_is_loaded (content, i));
}

static void
test_looks_up_by_key (Fixture      *fixture,
                      gconstpointer data)
{
  const PrepContentPlan *plan;
  const PrepContentMemoItem *item;

  plan = prep_content_lookup (fixture->content, PREP_CONTENT_PLAN, "tech-screen-45");
  g_assert_cmpstr (plan->name, ==, "Technical screen");
  g_assert_cmpstr (plan->phases[3].advice, ==,
                   "Write the main path first. Say what each part is for, and mark the corners "
                   "you are cutting.");

  item = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO_ITEM, "keeper-test");
  g_assert_cmpstr (item->parent, ==, "dream-team");

  g_assert_null (prep_content_lookup (fixture->content, PREP_CONTENT_PLAN, "keeper-test"));
  g_assert_null (prep_content_lookup (fixture->content, PREP_CONTENT_PLAN, ""));
}

static void
test_phases_sum_to_the_total (Fixture      *fixture,
                              gconstpointer data)
{
  const PrepContentPlans *plans = prep_content_get_plans (fixture->content);

  for (guint i = 0; i < plans->n_plans; i++)
    {
      const PrepContentPlan *plan = &plans->plans[i];
      g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
      guint minutes = 0;

      g_assert_cmpuint (plan->n_phases, >=, 2);
      assert_one_known (fixture, PREP_CONTENT_PLAN_GROUP, plan->group);
      for (guint j = 0; j < plan->n_phases; j++)
        {
          minutes += plan->phases[j].minutes;
          g_assert_true (g_strv_contains (plans->phase_kinds, plan->phases[j].kind));
          g_assert_true (g_hash_table_add (keys, (gpointer) plan->phases[j].key));
        }
      g_assert_cmpuint (minutes, ==, plan->total_minutes);
    }
}

static void
test_questions_name_what_is_there (Fixture      *fixture,
                                   gconstpointer data)
{
  const PrepContentBehavioral *behavioral = prep_content_get_behavioral (fixture->content);
  const PrepContentCultureQuestions *culture;

  for (guint i = 0; i < behavioral->n_questions; i++)
    {
      const PrepContentQuestion *question = &behavioral->questions[i];

      g_assert_cmpuint (g_strv_length ((char **) question->competencies), >, 0);
      assert_known (fixture, PREP_CONTENT_COMPETENCY, question->competencies);
      for (guint j = 0; question->values[j] != NULL; j++)
        {
          g_autofree char *key = g_strconcat ("value-", question->values[j], NULL);

          assert_one_known (fixture, PREP_CONTENT_MEMO_ITEM, key);
        }
    }

  culture = prep_content_get_culture_questions (fixture->content);
  for (guint i = 0; i < culture->n_questions; i++)
    assert_known (fixture, PREP_CONTENT_MEMO_ITEM, culture->questions[i].related);
}

static void
test_prompts_and_steps_name_what_is_there (Fixture      *fixture,
                                           gconstpointer data)
{
  const PrepContentPractice *practice = prep_content_get_practice (fixture->content);
  const PrepContentPreparation *preparation = prep_content_get_preparation (fixture->content);

  for (guint i = 0; i < practice->n_prompts; i++)
    {
      assert_known (fixture, PREP_CONTENT_TOPIC, practice->prompts[i].topics);
      g_assert_true (g_strv_contains (practice->difficulties, practice->prompts[i].difficulty));
      g_assert_cmpuint (practice->prompts[i].minutes, >, 0);
    }
  for (guint i = 0; i < practice->n_role_prompts; i++)
    {
      assert_one_known (fixture, PREP_CONTENT_AREA, practice->role_prompts[i].area);
      g_assert_true (g_strv_contains (practice->difficulties,
                                      practice->role_prompts[i].difficulty));
    }
  for (guint i = 0; i < preparation->n_steps; i++)
    {
      const PrepContentStep *step = &preparation->steps[i];

      assert_one_known (fixture, PREP_CONTENT_STEP_GROUP, step->group);
      assert_known (fixture, PREP_CONTENT_SEED_POINT, step->covers);
      g_assert_true (*step->opens == '\0' || g_strv_contains (preparation->opens, step->opens));
      for (guint j = 0; step->roles[j] != NULL; j++)
        g_assert_true (g_strv_contains (preparation->roles, step->roles[j]));
    }
}

/* Every point of the page that the program was made from has a step that covers it. */
static void
test_steps_cover_the_whole_page (Fixture      *fixture,
                                 gconstpointer data)
{
  const PrepContentPreparation *preparation = prep_content_get_preparation (fixture->content);

  for (guint i = 0; i < preparation->n_seed_points; i++)
    {
      gboolean covered = FALSE;

      for (guint j = 0; j < preparation->n_steps && !covered; j++)
        covered = g_strv_contains (preparation->steps[j].covers,
                                   preparation->seed_points[i].key);
      g_assert_true (covered);
    }
}

static void
test_rubric_fits_its_scale (Fixture      *fixture,
                            gconstpointer data)
{
  const PrepContentRubric *rubric = prep_content_get_rubric (fixture->content);
  guint steps = rubric->scale->max - rubric->scale->min + 1;

  g_assert_cmpuint (steps, ==, 4);
  g_assert_true (rubric->scale->not_observed);
  g_assert_cmpuint (g_strv_length ((char **) rubric->scale->labels), ==, steps);
  for (guint i = 0; i < rubric->n_dimensions; i++)
    {
      const PrepContentDimension *dimension = &rubric->dimensions[i];

      g_assert_cmpuint (dimension->n_levels, ==, steps);
      for (guint j = 0; j < steps; j++)
        g_assert_cmpuint (dimension->levels[j].score, ==, rubric->scale->min + j);
      assert_known (fixture, PREP_CONTENT_PLAN_GROUP, dimension->applies_to);
    }
}

static void
test_season_hangs_together (Fixture      *fixture,
                            gconstpointer data)
{
  const PrepContentSeason *season = prep_content_get_season (fixture->content);

  g_assert_cmpuint (season->summer_weeks, ==, 12);
  for (guint i = 0; i < season->n_anchors; i++)
    {
      const PrepContentAnchor *anchor = &season->anchors[i];

      if (*anchor->relative_to != '\0')
        assert_one_known (fixture, PREP_CONTENT_ANCHOR, anchor->relative_to);
      /* What is relative stands behind what it is relative to: dates are made in one pass. */
      if (*anchor->relative_to != '\0')
        g_assert_true ((const PrepContentAnchor *) prep_content_lookup (
                         fixture->content, PREP_CONTENT_ANCHOR, anchor->relative_to) < anchor);
      else
        g_assert_true (g_date_valid_dmy (anchor->day, anchor->month, 2027));
    }
  for (guint i = 0; i < season->n_milestones; i++)
    {
      assert_one_known (fixture, PREP_CONTENT_ANCHOR, season->milestones[i].anchor);
      assert_one_known (fixture, PREP_CONTENT_SEASON_GROUP, season->milestones[i].group);
      g_assert_cmpint (season->milestones[i].length_days, >=, 0);
    }
  for (guint i = 0; i < season->n_events; i++)
    g_assert_cmpstr (season->events[i].next->title, !=, "");
}

/* CONTRACTS.md, section 7: 15, 10, 55, 20 of 120 seconds, 90 to 180 allowed. */
static void
test_star_target_is_the_agreed_one (Fixture      *fixture,
                                    gconstpointer data)
{
  static const guint shares[] = { 15, 10, 55, 20 };
  static const char *const keys[] = { "situation", "task", "action", "result" };
  const PrepContentStar *star = prep_content_get_star (fixture->content);

  g_assert_cmpuint (star->target->seconds, ==, 120);
  g_assert_cmpuint (star->target->seconds_min, ==, 90);
  g_assert_cmpuint (star->target->seconds_max, ==, 180);
  g_assert_cmpuint (star->target->words_per_minute, ==, 140);
  for (guint i = 0; i < star->n_parts; i++)
    {
      g_assert_cmpstr (star->parts[i].key, ==, keys[i]);
      g_assert_cmpuint (star->parts[i].share, ==, shares[i]);
      g_assert_cmpuint (star->parts[i].share, >=, star->parts[i].share_min);
      g_assert_cmpuint (star->parts[i].share, <=, star->parts[i].share_max);
    }
  for (guint i = 0; i < star->n_frameworks; i++)
    {
      guint sum = 0;

      for (guint j = 0; j < star->frameworks[i].n_parts; j++)
        sum += star->frameworks[i].parts[j].share;
      g_assert_cmpuint (sum, ==, 100);
    }
}

static void
test_memo_lists_hang_together (Fixture      *fixture,
                               gconstpointer data)
{
  const PrepContentCulture *culture = prep_content_get_culture (fixture->content);

  for (guint i = 0; i < culture->n_memos; i++)
    {
      const PrepContentMemo *memo = &culture->memos[i];
      const PrepContentEdition *edition = prep_content_memo_get_edition (memo, NULL);

      g_assert_nonnull (edition);
      g_assert_true (edition->current);
      for (guint j = 0; j < memo->n_items; j++)
        {
          const PrepContentMemoItem *item = &memo->items[j];

          g_assert_cmpuint (item->minutes, >, 0);
          if (*item->parent != '\0')
            assert_one_known (fixture, PREP_CONTENT_MEMO_ITEM, item->parent);
          for (guint k = 0; item->editions[k] != NULL; k++)
            g_assert_nonnull (prep_content_memo_get_edition (memo, item->editions[k]));
        }
    }
}

static void
test_memo_shows_one_edition (Fixture      *fixture,
                             gconstpointer data)
{
  const PrepContentMemo *memo;
  const PrepContentMemoItem *candor, *judgment;
  g_autoptr (GPtrArray) now = NULL;
  g_autoptr (GPtrArray) old = NULL;
  guint minutes = 0;

  memo = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO, "netflix-culture-memo");
  now = prep_content_memo_dup_items (memo, NULL);
  old = prep_content_memo_dup_items (memo, "2009-deck");
  candor = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO_ITEM, "value-candor");
  judgment = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO_ITEM, "value-judgment");

  g_assert_cmpuint (now->len, ==, 27);
  g_assert_true (g_ptr_array_find (now, candor, NULL));
  g_assert_false (g_ptr_array_find (old, candor, NULL));
  for (guint i = 0; i < now->len; i++)
    minutes += ((const PrepContentMemoItem *) g_ptr_array_index (now, i))->minutes;
  g_assert_cmpuint (prep_content_memo_get_minutes (memo, ""), ==, minutes);

  g_assert_cmpstr (prep_content_memo_get_parent (memo, judgment, NULL)->key, ==, "dream-team");
  g_assert_null (prep_content_memo_get_parent (memo, judgment, "2009-deck"));
  g_assert_null (prep_content_memo_get_edition (memo, "1999"));
}

/* In every edition an item stands behind its section with nothing of another section between. */
static void
test_memo_items_follow_their_section (Fixture      *fixture,
                                      gconstpointer data)
{
  const PrepContentMemo *memo;

  memo = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO, "netflix-culture-memo");
  for (guint i = 0; i < memo->n_editions; i++)
    {
      const char *edition = memo->editions[i].key;
      g_autoptr (GPtrArray) items = prep_content_memo_dup_items (memo, edition);
      const PrepContentMemoItem *section = NULL;

      for (guint j = 0; j < items->len; j++)
        {
          const PrepContentMemoItem *item = g_ptr_array_index (items, j);
          const PrepContentMemoItem *parent = prep_content_memo_get_parent (memo, item, edition);

          if (parent == NULL)
            section = item;
          else
            g_assert_true (parent == section);
        }
    }
}

/* The page says thirteen languages; the list does not claim to know them all. */
static void
test_languages_are_not_claimed_complete (Fixture      *fixture,
                                         gconstpointer data)
{
  const PrepContentMemo *memo;
  const PrepContentMemo *any;

  memo = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO, "netflix-culture-memo");
  g_assert_cmpuint (memo->languages->stated_count, ==, 13);
  g_assert_cmpuint (memo->languages->n_seen, ==, 11);
  g_assert_cmpstr (memo->languages->note, !=, "");

  any = prep_content_lookup (fixture->content, PREP_CONTENT_MEMO, "any-company");
  g_assert_cmpstr (any->company, ==, "");
  g_assert_cmpuint (any->languages->stated_count, ==, 0);
  g_assert_cmpstr (any->languages->note, ==, "");
}

static void
test_says_that_it_is_independent (Fixture      *fixture,
                                  gconstpointer data)
{
  const char *disclaimer = prep_content_get_culture (fixture->content)->disclaimer;

  g_assert_nonnull (strstr (disclaimer, "independent"));
  g_assert_nonnull (strstr (disclaimer, "not made, endorsed or checked by Netflix"));
}

static void
test_ids_are_made_from_file_and_key (void)
{
  g_autofree char *plan = prep_content_dup_id (PREP_CONTENT_PLAN, "tech-screen-45");
  g_autofree char *phase = prep_content_dup_id (PREP_CONTENT_PLAN, "tech-screen-45/intro");
  g_autofree char *wanted = prep_uuid_v5 (PREP_UUID_NAMESPACE, "interview_plans/tech-screen-45");

  g_assert_cmpstr (plan, ==, wanted);
  g_assert_cmpstr (plan, !=, phase);
}

/* Two texts of one file that become records must not get one id. */
static void
test_keys_of_a_file_make_different_ids (Fixture      *fixture,
                                        gconstpointer data)
{
  const PrepContentPractice *practice = prep_content_get_practice (fixture->content);
  const PrepContentCulture *culture = prep_content_get_culture (fixture->content);
  const PrepContentBehavioral *behavioral = prep_content_get_behavioral (fixture->content);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

#define ADD(kind, array, n) \
  for (guint i = 0; i < (n); i++) \
    g_assert_true (g_hash_table_add (ids, prep_content_dup_id (kind, (array)[i].key)))

  ADD (PREP_CONTENT_TOPIC, practice->topics, practice->n_topics);
  ADD (PREP_CONTENT_PROMPT, practice->prompts, practice->n_prompts);
  ADD (PREP_CONTENT_ROLE_PROMPT, practice->role_prompts, practice->n_role_prompts);
  ADD (PREP_CONTENT_QUESTION, behavioral->questions, behavioral->n_questions);
  ADD (PREP_CONTENT_MEMO, culture->memos, culture->n_memos);
  ADD (PREP_CONTENT_MEMO_ITEM, culture->memos[0].items, culture->memos[0].n_items);
  ADD (PREP_CONTENT_MEMO_ITEM, culture->memos[1].items, culture->memos[1].n_items);
#undef ADD
}

/* Adds the texts of @node that the table calls shown; @shape is NULL inside such a member. */
static void
collect_shown (GHashTable             *shown,
               const char             *file,
               const PrepContentShape *shape,
               JsonNode               *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        collect_shown (shown, file, shape, json_array_get_element (array, i));
    }
  else if (shape == NULL && json_node_get_value_type (node) == G_TYPE_STRING)
    {
      g_hash_table_add (shown, g_strdup_printf ("NC_(\"%s\", \"%s\")", file,
                                                json_node_get_string (node)));
    }

  if (shape == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const PrepContentField *field = &shape->fields[i];
      JsonNode *member = json_object_get_member (json_node_get_object (node), field->member);

      if (member == NULL)
        continue;
      if (field->shape != NULL || field->type == PREP_CONTENT_TEXT
          || field->type == PREP_CONTENT_TEXTS)
        collect_shown (shown, file, field->shape, member);
    }
}

/* What the program asks gettext for is what translators are given, no text more and none less. */
static void
test_translators_get_what_is_shown (void)
{
  g_autoptr (GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "po", "content.c", NULL);
  g_autofree char *catalog = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  for (guint i = 0; i < PREP_CONTENT_N_FILES; i++)
    {
      const char *name = prep_content_file_get_name (i);
      g_autofree char *resource = g_strdup_printf ("/com/example/InternPrep/content/%s.json", name);
      g_autoptr (GBytes) json = g_resources_lookup_data (resource, 0, &error);
      g_autoptr (JsonParser) parser = json_parser_new ();

      g_assert_no_error (error);
      json_parser_load_from_data (parser, g_bytes_get_data (json, NULL),
                                  (gssize) g_bytes_get_size (json), &error);
      g_assert_no_error (error);
      collect_shown (shown, name, prep_content_file_get_shape (i), json_parser_get_root (parser));
    }

  g_file_get_contents (path, &catalog, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (catalog, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "NC_("))
      {
        n++;
        if (!g_hash_table_remove (shown, lines[i]))
          g_error ("Translated, but never asked for: %s", lines[i]);
      }
  if (g_hash_table_size (shown) > 0)
    g_error ("Shown, but not translated: %s",
             g_strjoinv ("\n", (char **) g_hash_table_get_keys_as_array (shown, NULL)));
  g_assert_cmpuint (n, >, 1000);
}

#define HEAD "{\"format\": \"internprep-culture-questions\", \"version\": 1, \"language\": \"en\", "
#define ITEM(id) "{\"id\": \"" id "\", \"theme\": \"t\", \"related\": [], \"text\": \"x\", " \
                 "\"listen_for\": \"y\"}"

/* A slip in a file is told, with its place, and never passes as an empty text. */
static void
test_refuses_a_slip_in_a_file (void)
{
  static const struct
  {
    const char *json, *reason;
  } rows[] = {
    { "", "culture_questions.json" },
    { "[]", "not an object" },
    { "{", "culture_questions.json" },
    { "{}", "“format”: not that of this file" },
    { "{\"format\": \"internprep-season\"}", "“format”: not that of this file" },
    { HEAD "\"intro\": \"i\"}", "“items”: is missing" },
    { HEAD "\"intro\": 1, \"items\": []}", "“intro”: not a text" },
    { HEAD "\"intro\": \"i\", \"items\": {}}", "“items”: not a list" },
    { HEAD "\"intro\": \"i\", \"items\": [3]}", "“items”: holds something that is no object" },
    { HEAD "\"intro\": \"i\", \"items\": [], \"more\": 1}", "“more”: not known" },
    { HEAD "\"intro\": \"i\", \"items\": [{\"id\": \"a\"}]}", "is missing" },
    { HEAD "\"intro\": \"i\", \"items\": [" ITEM ("a") ", " ITEM ("a") "]}", "is there twice" },
    { HEAD "\"intro\": \"i\", \"items\": [" ITEM ("") "]}", "“id”: is empty" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GBytes) json = g_bytes_new_static (rows[i].json, strlen (rows[i].json));
      g_autoptr (GError) error = NULL;
      g_autoptr (PrepContentBook) book = NULL;

      book = prep_content_book_new (
        "culture_questions", prep_content_file_get_shape (PREP_CONTENT_FILE_CULTURE_QUESTIONS),
        json, &error);
      g_assert_null (book);
      g_assert_nonnull (error);
      if (strstr (error->message, rows[i].reason) == NULL)
        g_error ("row %" G_GSIZE_FORMAT ": %s", i, error->message);
    }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/content/reads-nothing-before-it-is-asked", test_reads_nothing_before_it_is_asked);
  ADD ("/content/every-file-is-read-whole", test_every_file_is_read_whole);
  ADD ("/content/looks-up-by-key", test_looks_up_by_key);
  ADD ("/content/phases-sum-to-the-total", test_phases_sum_to_the_total);
  ADD ("/content/questions-name-what-is-there", test_questions_name_what_is_there);
  ADD ("/content/prompts-and-steps-name-what-is-there",
       test_prompts_and_steps_name_what_is_there);
  ADD ("/content/steps-cover-the-whole-page", test_steps_cover_the_whole_page);
  ADD ("/content/rubric-fits-its-scale", test_rubric_fits_its_scale);
  ADD ("/content/season-hangs-together", test_season_hangs_together);
  ADD ("/content/star-target-is-the-agreed-one", test_star_target_is_the_agreed_one);
  ADD ("/content/memo-lists-hang-together", test_memo_lists_hang_together);
  ADD ("/content/memo-shows-one-edition", test_memo_shows_one_edition);
  ADD ("/content/memo-items-follow-their-section", test_memo_items_follow_their_section);
  ADD ("/content/languages-are-not-claimed-complete", test_languages_are_not_claimed_complete);
  ADD ("/content/says-that-it-is-independent", test_says_that_it_is_independent);
  g_test_add_func ("/content/ids-are-made-from-file-and-key",
                   test_ids_are_made_from_file_and_key);
  ADD ("/content/keys-of-a-file-make-different-ids", test_keys_of_a_file_make_different_ids);
  g_test_add_func ("/content/translators-get-what-is-shown", test_translators_get_what_is_shown);
  g_test_add_func ("/content/refuses-a-slip-in-a-file", test_refuses_a_slip_in_a_file);

  return g_test_run ();
}
