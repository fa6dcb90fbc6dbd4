/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * A driver for kill-loop.py: the whole store, with two files. Edit number N goes into record
 * N modulo N_TOYS of both files, so that what is there tells every edit that came through.
 *
 *   store-writer write FOLDER   counts on from the number that is there, until it is killed
 *   store-writer once FOLDER    counts on by one
 *   store-writer check FOLDER   starts as the program does, prints the number that is there
 *   store-writer try FOLDER     counts on by one while calls fail (fault-shim.h); prints what it
 *                               was told, and saves again when they do not
 */

#include <stdlib.h>

#include <glib/gstdio.h>

#include "store/prep-store.h"

#include "toy-record.h"

#define N_TOYS 20

static const char * const names[] = { "toys", "more-toys" };

static PrepStore *
open_store (const char *folder)
{
  PrepStore *store = prep_store_new (folder, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (PrepCollection) toys = prep_collection_new (names[i], toy_get_type ());

      prep_store_add (store, toys);
    }
  prep_store_load (store, NULL);
  return store;
}

static int
number_of (PrepCollection *toys,
           guint           nth)
{
  return atoi (prep_record_get_text (prep_collection_get_nth (toys, nth), TOY_NOTES));
}

/* The highest edit in toys, or -1 if an earlier one is missing. */
static int
check_collection (PrepCollection *toys)
{
  int highest = 0;

  if (prep_collection_get_state (toys) != PREP_COLLECTION_READY)
    return -1;
  if (prep_collection_get_length (toys) == 0)
    return 0;
  if (prep_collection_get_length (toys) != N_TOYS)
    return -1;
  for (guint i = 0; i < N_TOYS; i++)
    highest = MAX (highest, number_of (toys, i));
  for (guint i = 0; i < N_TOYS; i++)
    {
      int expected = highest - (highest - (int) i) % N_TOYS;

      if (highest >= N_TOYS && number_of (toys, i) != expected)
        return -1;
    }
  return highest;
}

static int
check (const char *folder)
{
  g_autoptr (PrepStore) store = open_store (folder);
  g_autoptr (GError) error = NULL;
  int lowest = G_MAXINT;

  /* What a killed save left is merged by the load and written by the flush. */
  if (!prep_store_flush (store, &error))
    {
      g_printerr ("store-writer: %s\n", error->message);
      return -1;
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      PrepCollection *toys = prep_store_get_collection (store, names[i]);
      int number = check_collection (toys);

      if (number < 0)
        g_printerr ("store-writer: %s: %s\n", names[i],
                    prep_collection_get_error (toys) != NULL
                      ? prep_collection_get_error (toys)->message
                      : "an edit is missing");
      lowest = MIN (lowest, number);
    }
  return lowest;
}

static void
edit (PrepCollection *toys,
      int             number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  g_autofree char *name = g_strnfill (number * 7919 % 3000, 'x');
  PrepRecord *toy;

  while (prep_collection_get_length (toys) < N_TOYS)
    {
      g_autoptr (PrepRecord) fresh = prep_record_new (toy_get_type ());

      prep_collection_add (toys, fresh);
    }
  toy = prep_collection_get_nth (toys, number % N_TOYS);
  prep_record_set_text (toy, TOY_NOTES, text);
  prep_record_set_text (toy, TOY_NAME, name);
}

static int
write_on (const char *folder,
          int         number,
          gboolean    once)
{
  g_autoptr (PrepStore) store = open_store (folder);
  g_autoptr (GError) error = NULL;

  do
    {
      number++;
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        edit (prep_store_get_collection (store, names[i]), number);
      if (!prep_store_flush (store, &error))
        {
          g_printerr ("store-writer: %s\n", error->message);
          return 1;
        }
      g_print ("%d\n", number);
    }
  while (!once);
  return 0;
}

/* One edit whose first save meets failing calls. The edit stays in memory and is saved after. */
static int
try_once (const char *folder,
          int         number)
{
  g_autoptr (PrepStore) store = open_store (folder);
  g_autoptr (GError) error = NULL;
  const char *trouble = g_getenv ("PREP_FAULT_SWITCH");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    edit (prep_store_get_collection (store, names[i]), number + 1);
  g_file_set_contents (trouble, "", 0, NULL);
  if (!prep_store_flush (store, &error))
    g_print ("told: %s\n", error->message);
  else if (prep_store_is_dirty (store))
    g_print ("silent\n");
  g_unlink (trouble);

  g_clear_error (&error);
  if (prep_store_flush (store, &error))
    return 0;
  g_printerr ("store-writer: %s\n", error->message);
  return 1;
}

int
main (int   argc,
      char *argv[])
{
  int number;

  if (argc != 3)
    return 2;
  number = check (argv[2]);
  if (number < 0)
    return 1;
  if (g_str_equal (argv[1], "try"))
    return try_once (argv[2], number);
  if (!g_str_equal (argv[1], "check"))
    return write_on (argv[2], number, g_str_equal (argv[1], "once"));
  g_print ("%d\n", number);
  return 0;
}
