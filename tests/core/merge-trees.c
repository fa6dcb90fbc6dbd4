/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "merge-trees.h"

#include "store/prep-json.h"

static GRand *dice;
static guint64 n_edits;
static guint n_names; /* words and ids are never used twice */
static guint hour;

void
trees_start (guint32 seed)
{
  g_clear_pointer (&dice, g_rand_free);
  dice = g_rand_new_with_seed (seed);
  n_edits = 0;
  n_names = 0;
  hour = 0;
}

guint64
trees_count_edits (void)
{
  return n_edits;
}

void
trees_next_hour (void)
{
  hour++;
}

guint
trees_roll (guint sides)
{
  return (guint) g_rand_int_range (dice, 0, (gint32) sides);
}

static char *
new_name (char kind)
{
  return g_strdup_printf ("%c%u", kind, n_names++);
}

/* A time of this round; two edits have the same one now and then. */
static char *
new_time (void)
{
  return g_strdup_printf ("20%02u-%02u-%02uT%02u:%02u:00Z", 20 + hour / 8064 % 80,
                          1 + hour / 672 % 12, 1 + hour / 24 % 28, hour % 24, trees_roll (6));
}

static void
set_word (JsonObject *object,
          const char *member)
{
  g_autofree char *word = new_name ('w');

  json_object_set_string_member (object, member, word);
}

static void
set_time (JsonObject *object,
          const char *member)
{
  g_autofree char *time = new_time ();

  json_object_set_string_member (object, member, time);
}

/* The list @member, made when it is not there. */
static JsonArray *
get_list (JsonObject *object,
          const char *member)
{
  JsonArray *list = prep_json_as_array (prep_json_get_member (object, member));

  if (list == NULL)
    {
      list = json_array_new ();
      json_object_set_array_member (object, member, list);
    }
  return list;
}

static void
add_tag (JsonObject *object)
{
  g_autofree char *tag = NULL;
  JsonArray *tags = get_list (object, "tags");

  tag = trees_roll (2) == 0 ? new_name ('w') : g_strdup_printf ("t%u", trees_roll (4));
  for (guint i = 0; i < json_array_get_length (tags); i++)
    if (g_str_equal (json_array_get_string_element (tags, i), tag))
      return;
  json_array_add_string_element (tags, tag);
}

JsonObject *
trees_new_record (guint depth)
{
  JsonObject *record = json_object_new ();
  g_autofree char *id = new_name ('n');

  json_object_set_string_member (record, "id", id);
  set_time (record, "created");
  if (depth == 0 || trees_roll (2) == 0)
    set_time (record, "modified");
  set_word (record, "a");
  if (trees_roll (2) == 0)
    set_word (record, "b");
  for (guint i = trees_roll (3); i > 0; i--)
    add_tag (record);
  if (trees_roll (2) == 0)
    {
      JsonObject *extra = json_object_new ();
      JsonObject *inner = json_object_new ();

      set_word (extra, "x");
      set_word (inner, "z");
      json_object_set_object_member (extra, "y", inner);
      json_object_set_object_member (record, "extra", extra);
    }
  if (depth < 2 && trees_roll (3) == 0)
    json_object_set_object_member (record, "card", trees_new_record (2));
  for (guint i = depth < 2 ? trees_roll (3) : 0; i > 0; i--)
    json_array_add_object_element (get_list (record, "rounds"), trees_new_record (depth + 1));
  return record;
}

/* A file with @n_records records. */
JsonNode *
trees_new_items (guint n_records)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *items = json_array_new ();

  for (guint i = 0; i < n_records; i++)
    json_array_add_object_element (items, trees_new_record (0));
  json_node_take_array (node, items);
  return node;
}

/* Random edits */

typedef void (*Edit) (JsonObject *record,
                      guint       depth);

static void edit_record (JsonObject *record,
                         guint       depth);

static void
edit_word (JsonObject *record,
           guint       depth)
{
  static const char *const members[] = { "a", "b", "c" };

  set_word (record, members[trees_roll (G_N_ELEMENTS (members))]);
}

static void
edit_clear (JsonObject *record,
            guint       depth)
{
  static const char *const members[] = { "a", "b", "extra", "card", "tags" };

  json_object_remove_member (record, members[trees_roll (G_N_ELEMENTS (members))]);
}

static void
edit_add_tag (JsonObject *record,
              guint       depth)
{
  add_tag (record);
}

static void
remove_any (JsonArray *list)
{
  if (json_array_get_length (list) > 0)
    json_array_remove_element (list, trees_roll (json_array_get_length (list)));
}

static void
edit_remove_tag (JsonObject *record,
                 guint       depth)
{
  remove_any (get_list (record, "tags"));
}

static void
edit_resolve_conflict (JsonObject *record,
                       guint       depth)
{
  if (prep_json_get_member (record, "conflicts") != NULL)
    remove_any (get_list (record, "conflicts"));
}

static void
edit_extra (JsonObject *record,
            guint       depth)
{
  JsonObject *extra = prep_json_as_object (prep_json_get_member (record, "extra"));

  if (extra == NULL || trees_roll (8) == 0)
    set_word (record, "extra");
  else if (trees_roll (2) == 0 || prep_json_get_member (extra, "y") == NULL)
    set_word (extra, trees_roll (2) == 0 ? "x" : "v/w");
  else
    set_word (prep_json_as_object (prep_json_get_member (extra, "y")), "z");
}

/* Something that is no set: a list with an object in it. */
static void
edit_odd_list (JsonObject *record,
               guint       depth)
{
  JsonArray *list = json_array_new ();
  JsonObject *object = json_object_new ();

  set_word (object, "o");
  json_array_add_object_element (list, object);
  json_array_add_int_element (list, (gint64) trees_roll (3));
  json_object_set_array_member (record, "odd", list);
}

static void
edit_add_round (JsonObject *record,
                guint       depth)
{
  if (depth < 2)
    json_array_add_object_element (get_list (record, "rounds"), trees_new_record (depth + 1));
}

static void
edit_remove_round (JsonObject *record,
                   guint       depth)
{
  remove_any (get_list (record, "rounds"));
}

static void
edit_round (JsonObject *record,
            guint       depth)
{
  JsonArray *rounds = get_list (record, "rounds");
  guint length = json_array_get_length (rounds);

  if (length > 0)
    edit_record (json_array_get_object_element (rounds, trees_roll (length)), depth + 1);
}

static void
edit_card (JsonObject *record,
           guint       depth)
{
  JsonObject *card = prep_json_as_object (prep_json_get_member (record, "card"));

  if (card != NULL && trees_roll (4) != 0)
    edit_record (card, 2);
  else
    json_object_set_object_member (record, "card", trees_new_record (2));
}

static void
edit_delete (JsonObject *record,
             guint       depth)
{
  if (prep_json_get_member (record, "deleted") != NULL)
    json_object_remove_member (record, "deleted");
  else if (depth == 0)
    set_time (record, "deleted");
}

static void
edit_record (JsonObject *record,
             guint       depth)
{
  static const Edit edits[] = {
    edit_word,     edit_word,      edit_clear,        edit_add_tag, edit_remove_tag,
    edit_extra,    edit_odd_list,  edit_add_round,    edit_round,   edit_round,
    edit_round,    edit_card,      edit_remove_round, edit_delete,  edit_resolve_conflict,
  };

  edits[trees_roll (G_N_ELEMENTS (edits))](record, depth);
  if (depth == 0 || prep_json_get_member (record, "modified") != NULL)
    set_time (record, "modified");
}

void
trees_edit_record (JsonObject *record)
{
  edit_record (record, 0);
  n_edits++;
}

/* A copy of @items after some edits. */
JsonNode *
trees_edit_items (JsonNode *items)
{
  JsonNode *edited = prep_json_copy (items);
  JsonArray *array = json_node_get_array (edited);

  for (guint i = trees_roll (13); i > 0; i--)
    {
      guint length = json_array_get_length (array);
      guint what = trees_roll (20);

      if (what == 0 || length == 0)
        json_array_add_object_element (array, trees_new_record (0));
      else if (what == 1)
        json_array_remove_element (array, trees_roll (length));
      else
        edit_record (json_array_get_object_element (array, trees_roll (length)), 0);
      n_edits++;
    }
  return edited;
}

/* An edit of one of three people who do not get into each other's way. */
static void
edit_own (JsonArray *items,
          guint      who)
{
  static const char *const members[] = { "a", "b", "c" };
  guint length = json_array_get_length (items);
  JsonObject *record = json_array_get_object_element (items, trees_roll (length));
  JsonArray *rounds = get_list (record, "rounds");
  guint n_rounds = json_array_get_length (rounds);
  g_autofree char *tag = NULL;

  switch (trees_roll (10))
    {
    case 0:
      json_array_add_object_element (items, trees_new_record (0));
      break;
    case 1:
      json_array_add_object_element (rounds, trees_new_record (1));
      break;
    case 2:
    case 3:
      tag = new_name ('w');
      json_array_add_string_element (get_list (record, "tags"), tag);
      break;
    case 4:
      remove_any (get_list (record, "tags"));
      break;
    case 5:
    case 6:
      if (n_rounds > 0)
        set_word (json_array_get_object_element (rounds, trees_roll (n_rounds)), members[who]);
      break;
    default:
      set_word (record, members[who]);
      break;
    }
  set_time (record, "modified");
}

JsonNode *
trees_edit_without_clash (JsonNode *items,
                          guint     who)
{
  JsonNode *edited = prep_json_copy (items);

  for (guint i = trees_roll (13); i > 0; i--, n_edits++)
    edit_own (json_node_get_array (edited), who);
  return edited;
}

