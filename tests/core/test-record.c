/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "store/prep-codec.h"
#include "store/prep-gate.h"
#include "store/prep-json.h"
#include "store/prep-record-private.h"

#include "toy-record.h"

#define RANDOM_RECORDS 10000

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *n)
{
  (*n)++;
}

static JsonObject *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonObject *object = prep_codec_parse (text, -1, &error);

  g_assert_no_error (error);
  return object;
}

static Toy *
decode (const char *text,
        GPtrArray  *faults)
{
  g_autoptr (JsonObject) object = parse (text);

  return TOY_TOY (prep_codec_decode (toy_get_type (), object, faults));
}

static char *
encode (gpointer record)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, prep_codec_encode (record));
  return json_to_string (node, FALSE);
}

static void
test_notifies_once_for_a_change (void)
{
  Toy *toy = prep_record_new (toy_get_type ());
  PrepRecord *record = PREP_RECORD (toy);
  guint n = 0;

  g_signal_connect (toy, "notify::name", G_CALLBACK (count_cb), &n);
  g_assert_true (prep_record_set_text (record, TOY_NAME, "Ann"));
  g_assert_true (prep_record_set_text (record, TOY_NAME, "Ann"));
  g_object_set (toy, "name", "Ben", NULL);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (prep_record_get_text (record, TOY_NAME), ==, "Ben");
  g_assert_finalize_object (toy);
}

static void
test_has_a_property_for_every_field (void)
{
  g_autoptr (Toy) toy = prep_record_new (toy_get_type ());
  g_auto (GStrv) texts = NULL;
  const char *given[] = { "b", "a", "b", "", NULL };
  gint64 number;
  gboolean flag;
  ToyColor color;

  g_object_get (toy, "number", &number, "flag", &flag, "color", &color, NULL);
  g_assert_cmpint (number, ==, 5);
  g_assert_false (flag);
  g_assert_cmpint (color, ==, TOY_COLOR_NONE);
  g_object_set (toy, "number", (gint64) 8, "flag", TRUE, "color", TOY_COLOR_DARK_BLUE, "texts",
                given, NULL);
  g_object_get (toy, "texts", &texts, NULL);
  g_assert_cmpstrv (texts, ((const char *[]) { "b", "a", NULL }));
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (toy), TOY_COLOR), ==, "dark-blue");
  g_assert_cmpint (prep_record_get_number (PREP_RECORD (toy), TOY_NUMBER), ==, 8);
  g_assert_true (prep_record_get_flag (PREP_RECORD (toy), TOY_FLAG));
}

static const struct
{
  guint field;
  const char *text;
  gboolean fits;
} texts[] = {
  { TOY_NAME, "  kept as typed ", TRUE },
  { TOY_NAME, "broken \xff", FALSE },
  { TOY_DAY, "2028-02-29", TRUE },
  { TOY_DAY, "2027-02-29", FALSE },
  { TOY_DAY, "2027-2-3", FALSE },
  { TOY_DAY, "0000-01-01", FALSE },
  { TOY_DAY, "", TRUE },
  { TOY_TIME, "2026-10-14T15:00:00Z", TRUE },
  { TOY_TIME, "2026-10-14T25:00:00Z", FALSE },
  { TOY_TIME, "2026-10-14T15:00:00+01:00", FALSE },
  { TOY_LOCAL, "2026-10-14T15:00", TRUE },
  { TOY_LOCAL, "2026-10-14T15:60", FALSE },
  { TOY_LOCAL, "2026-10-14 15:00", FALSE },
  { TOY_MONTH, "2026-12", TRUE },
  { TOY_MONTH, "2026-13", FALSE },
  { TOY_LINK, "11111111-1111-4111-8111-111111111111", TRUE },
  { TOY_LINK, "two\nlines", FALSE },
};

static void
test_refuses_what_does_not_fit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Toy) toy = prep_record_new (toy_get_type ());

      g_assert_cmpint (prep_record_set_text (PREP_RECORD (toy), texts[i].field, texts[i].text), ==,
                       texts[i].fits);
      g_assert_cmpstr (prep_record_get_text (PREP_RECORD (toy), texts[i].field), ==,
                       texts[i].fits ? texts[i].text : "");
    }
}

static void
test_refuses_a_number_out_of_range (void)
{
  g_autoptr (Toy) toy = prep_record_new (toy_get_type ());

  g_assert_false (prep_record_set_number (PREP_RECORD (toy), TOY_NUMBER, 101));
  g_assert_false (prep_record_set_number (PREP_RECORD (toy), TOY_NUMBER, -1));
  g_assert_true (prep_record_set_number (PREP_RECORD (toy), TOY_NUMBER, 100));
}

static void
test_stamps_the_record_that_was_edited (void)
{
  g_autoptr (Toy) toy = decode ("{\"id\": \"a\", \"modified\": \"2020-01-01T00:00:00Z\", \"parts\": "
                                "[{\"id\": \"p\", \"modified\": \"2020-01-01T00:00:00Z\"}]}",
                                NULL);
  PrepRecord *part = prep_record_get_nth (PREP_RECORD (toy), TOY_PARTS, 0);

  prep_record_set_text (part, TOY_PART_TEXT, "x");
  g_assert_cmpstr (prep_record_get_text (PREP_RECORD (toy), PREP_RECORD_MODIFIED), ==,
                   "2020-01-01T00:00:00Z");
  g_assert_cmpstr (prep_record_get_text (part, PREP_RECORD_MODIFIED), >, "2020-01-01T00:00:00Z");
}

static void
changed_cb (PrepRecord *record,
            guint      *n)
{
  (*n)++;
}

static void
test_a_change_climbs_to_the_top (void)
{
  Toy *toy = prep_record_new (toy_get_type ());
  PrepRecord *part = prep_record_new (toy_part_get_type ());
  guint n = 0;

  prep_record_append (PREP_RECORD (toy), TOY_PARTS, part);
  g_signal_connect (toy, "changed", G_CALLBACK (changed_cb), &n);
  prep_record_set_text (part, TOY_PART_TEXT, "x");
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (prep_record_get_owner (part) == PREP_RECORD (toy));
  g_assert_true (prep_record_get_top (part) == PREP_RECORD (toy));
  prep_record_remove (PREP_RECORD (toy), TOY_PARTS, part);
  g_assert_null (prep_record_get_owner (part));
  prep_record_set_text (part, TOY_PART_TEXT, "y");
  g_assert_cmpuint (n, ==, 2);

  g_object_unref (part);
  g_assert_finalize_object (toy);
}

/* What is read is written again to the letter: order, unknown members, wrong types, defaults. */
static const char * const kept[] = {
  "{\"id\":\"a\",\"created\":\"2026-01-01T00:00:00Z\",\"modified\":\"2026-01-01T00:00:00Z\","
  "\"name\":\"Ann\"}",
  "{\"name\":\"Ann\",\"id\":\"a\"}",
  "{\"id\":\"a\",\"name\":\"Ann\",\"later\":{\"x\":[1,{\"y\":null}]},\"number\":7,\"z\":null}",
  "{\"id\":\"a\",\"name\":7,\"day\":\"tomorrow\",\"number\":\"many\",\"flag\":1,\"texts\":[1],"
  "\"part\":[],\"parts\":[1]}",
  "{\"id\":\"a\",\"name\":\"\",\"color\":\"ultraviolet\",\"tokens\":[\"red\",\"infrared\"]}",
  "{\"id\":\"a\",\"name\":\"\",\"part\":{\"id\":\"p\",\"odd\":[[[]]],\"text\":\"t\"}}",
  "{\"id\":\"a\",\"name\":\"\",\"parts\":[{\"id\":\"p\",\"x\":1},{\"text\":\"t\",\"id\":\"q\"}]}",
  "{\"id\":\"a\",\"name\":\"\",\"number\":101}",
};

static void
test_writes_what_it_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autoptr (Toy) toy = decode (kept[i], NULL);
      g_autofree char *text = encode (toy);

      g_assert_cmpstr (text, ==, kept[i]);
    }
}

static void
test_leaves_defaults_and_null_out (void)
{
  g_autoptr (Toy) toy = decode ("{\"id\": \"a\", \"name\": null, \"number\": 5, \"flag\": false, "
                                "\"texts\": [], \"parts\": [], \"part\": null, \"color\": \"none\"}",
                                NULL);
  g_autofree char *text = encode (toy);

  g_assert_cmpstr (text, ==, "{\"id\":\"a\",\"name\":\"\"}");
}

static void
test_names_the_member_that_does_not_fit (void)
{
  g_autoptr (GPtrArray) faults =
    g_ptr_array_new_with_free_func ((GDestroyNotify) prep_fault_free);
  g_autoptr (Toy) toy = decode (kept[3], faults);
  static const char * const members[] = { "name", "day",  "number", "flag",
                                          "texts", "part", "parts" };

  g_assert_cmpuint (faults->len, ==, G_N_ELEMENTS (members));
  for (guint i = 0; i < faults->len; i++)
    {
      PrepFault *fault = faults->pdata[i];

      g_assert_cmpstr (fault->id, ==, "a");
      g_assert_cmpstr (fault->member, ==, members[i]);
      g_assert_cmpstr (fault->reason, !=, NULL);
    }
}

static void
test_applies_in_place (void)
{
  g_autoptr (Toy) toy = decode ("{\"id\":\"a\",\"name\":\"x\",\"parts\":[{\"id\":\"p\"},"
                                "{\"id\":\"q\"}],\"keep\":1}",
                                NULL);
  PrepRecord *p = prep_record_get_nth (PREP_RECORD (toy), TOY_PARTS, 0);
  g_autoptr (PrepRecord) q = g_object_ref (prep_record_get_nth (PREP_RECORD (toy), TOY_PARTS, 1));
  const char *wanted = "{\"id\":\"a\",\"name\":\"y\",\"parts\":[{\"id\":\"r\",\"text\":\"new\"},"
                       "{\"id\":\"p\",\"text\":\"t\"}],\"keep\":2}";
  g_autoptr (JsonObject) object = parse (wanted);
  g_autofree char *text = NULL;
  guint n_name = 0, n_day = 0, n_removed = 0;

  g_signal_connect (toy, "notify::name", G_CALLBACK (count_cb), &n_name);
  g_signal_connect (toy, "notify::day", G_CALLBACK (count_cb), &n_day);
  g_signal_connect (q, "removed", G_CALLBACK (changed_cb), &n_removed);
  g_assert_true (prep_codec_apply (PREP_RECORD (toy), object, NULL));
  text = encode (toy);
  g_assert_cmpstr (text, ==, wanted);
  g_assert_true (prep_record_get_nth (PREP_RECORD (toy), TOY_PARTS, 1) == p);
  g_assert_cmpuint (n_name, ==, 1);
  g_assert_cmpuint (n_day, ==, 0);
  g_assert_cmpuint (n_removed, ==, 1);
}

/* Random JSON that may or may not fit a toy. */
static void
add_random (JsonObject *object,
            GRand      *rand,
            guint       depth)
{
  static const char * const names[] = { "name", "day",   "number", "flag",    "texts", "color",
                                        "part", "parts", "unknown", "other", "text",  "notes" };
  const char *name = names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))];
  JsonObject *inner;
  JsonArray *array;

  switch (g_rand_int_range (rand, 0, depth > 3 ? 5 : 8))
    {
    case 0:
      json_object_set_string_member (object, name, "2026-10-14");
      break;
    case 1:
      json_object_set_int_member (object, name, g_rand_int_range (rand, 6, 200));
      break;
    case 2:
      json_object_set_boolean_member (object, name, TRUE);
      break;
    case 3:
      json_object_set_string_member (object, name, "\"ä\\\n\t日本");
      break;
    case 4:
      array = json_array_new ();
      json_array_add_string_element (array, "red");
      json_object_set_array_member (object, name, array);
      break;
    case 5:
      array = json_array_new ();
      inner = json_object_new ();
      json_object_set_string_member (inner, "id", "p1");
      add_random (inner, rand, depth + 1);
      json_array_add_object_element (array, inner);
      json_object_set_array_member (object, name, array);
      break;
    default:
      inner = json_object_new ();
      json_object_set_string_member (inner, "id", "p2");
      for (guint i = 0; i < 3; i++)
        add_random (inner, rand, depth + 1);
      json_object_set_object_member (object, name, inner);
    }
}

/* Encoding may leave out what is at its default, and only that. */
static void
assert_same_but_defaults (JsonObject *read,
                          JsonObject *written)
{
  g_autoptr (JsonNode) a = json_node_init_object (json_node_alloc (), read);
  g_autoptr (JsonNode) b = json_node_init_object (json_node_alloc (), written);

  if (!json_object_has_member (read, "name"))
    json_object_remove_member (written, "name");
  g_assert_true (prep_json_equal (a, b));
}

static void
test_loses_nothing_of_random_records (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (guint i = 0; i < RANDOM_RECORDS; i++)
    {
      g_autoptr (JsonObject) object = json_object_new ();
      g_autoptr (PrepRecord) toy = NULL;
      g_autoptr (JsonObject) again = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      gsize length;

      json_object_set_string_member (object, "id", "a");
      for (guint n = 0; n < 6; n++)
        add_random (object, rand, 0);
      toy = prep_codec_decode (toy_get_type (), object, NULL);
      text = prep_codec_to_text (toy, &length);
      g_assert_true (prep_gate_check (text, length, &error));
      g_assert_no_error (error);
      again = prep_codec_parse (text, length, &error);
      g_assert_no_error (error);
      assert_same_but_defaults (object, again);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/notifies-once-for-a-change", test_notifies_once_for_a_change);
  g_test_add_func ("/record/has-a-property-for-every-field", test_has_a_property_for_every_field);
  g_test_add_func ("/record/refuses-what-does-not-fit", test_refuses_what_does_not_fit);
  g_test_add_func ("/record/refuses-a-number-out-of-range", test_refuses_a_number_out_of_range);
  g_test_add_func ("/record/stamps-the-record-that-was-edited",
                   test_stamps_the_record_that_was_edited);
  g_test_add_func ("/record/a-change-climbs-to-the-top", test_a_change_climbs_to_the_top);
  g_test_add_func ("/codec/writes-what-it-read", test_writes_what_it_read);
  g_test_add_func ("/codec/leaves-defaults-and-null-out", test_leaves_defaults_and_null_out);
  g_test_add_func ("/codec/names-the-member-that-does-not-fit",
                   test_names_the_member_that_does_not_fit);
  g_test_add_func ("/codec/applies-in-place", test_applies_in_place);
  g_test_add_func ("/codec/loses-nothing-of-random-records",
                   test_loses_nothing_of_random_records);

  return g_test_run ();
}
