/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The options, and what is done for them without a window. CONTRACTS.md, section 6. */

#include "config.h"

#include "app/prep-command-line.h"

#include <glib-object.h>
#include <glib/gi18n-lib.h>

#include "app/prep-commands.h"
#include "app/prep-tabs.h"
#include "exchange/prep-demo.h"
#include "exchange/prep-export.h"

/**
 * PrepCommand:
 * @is_asked: whether the options name this command
 * @run: does it, prints, and returns the status
 *
 * Something that ends without a window. The first that is asked for is run. A new one is a member
 * of PrepCommandLine, an entry of prep_command_line_parse() and a line here.
 */
typedef struct
{
  gboolean (*is_asked) (const PrepCommandLine *self);
  int (*run) (const PrepCommandLine *self);
} PrepCommand;

static gboolean
version_is_asked (const PrepCommandLine *self)
{
  return self->version;
}

static int
run_version (const PrepCommandLine *self)
{
  g_print ("intern-prep %s\n", PREP_VERSION);

  return PREP_STATUS_DONE;
}

static gboolean
import_is_asked (const PrepCommandLine *self)
{
  return self->import != NULL;
}

static gboolean
export_is_asked (const PrepCommandLine *self)
{
  return self->export != NULL;
}

static gboolean
check_is_asked (const PrepCommandLine *self)
{
  return self->check;
}

static const PrepCommand commands[] = {
  { version_is_asked, run_version },
  { import_is_asked, prep_commands_import },
  { export_is_asked, prep_commands_export },
  { check_is_asked, prep_commands_check },
};

static int
usage_error (const char *message)
{
  g_printerr ("intern-prep: %s\n", message);
  g_printerr ("%s\n", _("Run “intern-prep --help” to see the options."));

  return PREP_STATUS_USAGE;
}

/* @format is translated and has one %s, for what was typed. */
static int
usage_error_with (const char *format,
                  const char *typed)
{
  g_autofree char *message = g_strdup_printf (format, typed);

  return usage_error (message);
}

static int
check_as (PrepCommandLine *self)
{
  if (self->as_word == NULL)
    return PREP_STATUS_OPEN_WINDOW;

  if (g_str_equal (self->as_word, "applications"))
    self->as = PREP_IMPORT_AS_APPLICATIONS;
  else if (g_str_equal (self->as_word, "listings"))
    self->as = PREP_IMPORT_AS_LISTINGS;
  else
    /* Translators: %s is what was typed. */
    return usage_error_with (_("%s: --as takes applications or listings"), self->as_word);

  return PREP_STATUS_OPEN_WINDOW;
}

/* Options that make no sense together. */
static int
check_company (PrepCommandLine *self)
{
  guint n_commands = (self->import != NULL) + (self->export != NULL) + self->check + self->demo;

  if (n_commands > 1)
    return usage_error (_("only one of --import, --export, --check and --demo can be given"));
  if (self->import == NULL && (self->dry_run || self->day_first || self->as_word != NULL))
    return usage_error (_("--dry-run, --as and --day-first belong to --import"));
  if (self->demo && self->data_dir != NULL)
    return usage_error (_("--demo has a folder of its own, without --data-dir"));

  return PREP_STATUS_OPEN_WINDOW;
}

static int
check_files (PrepCommandLine *self)
{
  g_autoptr (GError) error = NULL;

  if (self->import != NULL && self->import[0] == '\0')
    return usage_error (_("--import needs a file"));
  if (self->export != NULL && !prep_export_check_name (self->export, &error))
    {
      g_autofree char *shown = g_filename_display_name (self->export);
      g_autofree char *message = g_strdup_printf ("%s: %s", shown, error->message);

      return usage_error (message);
    }
  if (self->data_dir != NULL)
    {
      g_autofree char *given = g_steal_pointer (&self->data_dir);

      if (given[0] == '\0')
        return usage_error (_("--data-dir needs a folder"));
      self->data_dir = g_canonicalize_filename (given, NULL);
    }

  return PREP_STATUS_OPEN_WINDOW;
}

/* What the parser cannot see: leftover words, and values that are not among the known ones. */
static int
check_values (PrepCommandLine *self,
              char           **rest)
{
  int (*checks[]) (PrepCommandLine *self) = { check_as, check_company, check_files };
  int status = PREP_STATUS_OPEN_WINDOW;

  if (rest[0] != NULL && rest[1] != NULL)
    /* Translators: %s is what was typed behind the program's name. */
    return usage_error_with (_("%s: unexpected argument"), rest[1]);
  if (self->tab != NULL && prep_tabs_find (self->tab) == NULL)
    /* Translators: %s is what was typed as the name of a tab. */
    return usage_error_with (_("%s: there is no such tab"), self->tab);

  for (guint i = 0; status == PREP_STATUS_OPEN_WINDOW && i < G_N_ELEMENTS (checks); i++)
    status = checks[i] (self);

  return status;
}

/* The demonstration gets a folder that is filled now and removed with the options. */
static int
prepare_demo (PrepCommandLine *self)
{
  g_autoptr (GError) error = NULL;

  if (!self->demo)
    return PREP_STATUS_OPEN_WINDOW;

  self->demo_folder = prep_demo_make_folder (&error);
  if (self->demo_folder != NULL)
    {
      self->data_dir = g_strdup (self->demo_folder);
      return PREP_STATUS_OPEN_WINDOW;
    }

  g_printerr ("intern-prep: %s\n", error->message);
  return PREP_STATUS_TROUBLE;
}

/**
 * prep_command_line_parse:
 * @self: all zero; filled in
 *
 * Reads the options and does what needs no window. Errors go to standard error. --help prints the
 * options and ends the process.
 *
 * Returns: PREP_STATUS_OPEN_WINDOW, or the status to end with
 */
int
prep_command_line_parse (PrepCommandLine *self,
                         int              argc,
                         char           **argv)
{
  const GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &self->data_dir,
      N_("Keep everything in this folder, as an instance of its own"), N_("DIR") },
    { "tab", 0, 0, G_OPTION_ARG_STRING, &self->tab,
      N_("Show this tab: season, applications, stories, culture or interview"), N_("NAME") },
    { "demo", 0, 0, G_OPTION_ARG_NONE, &self->demo,
      N_("Show a made-up season, in a folder that is thrown away"), NULL },
    { "import", 0, 0, G_OPTION_ARG_FILENAME, &self->import,
      N_("Import a list of postings (listings.json) or a file of InternPrep"), N_("FILE") },
    { "as", 0, 0, G_OPTION_ARG_STRING, &self->as_word,
      N_("Import the rows as applications or as listings"), N_("KIND") },
    { "day-first", 0, 0, G_OPTION_ARG_NONE, &self->day_first,
      N_("In dates like 05/06/2026, the day comes first"), NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &self->dry_run,
      N_("Only say what the import would do"), NULL },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, &self->export,
      N_("Write everything into this file (.json)"), N_("FILE") },
    { "check", 0, 0, G_OPTION_ARG_NONE, &self->check,
      N_("Say of each file whether it can be read, and change nothing"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, N_("Print the version"), NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_strdupv (argv);
  int status;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, N_("A private, offline desk for a season of internship "
                                            "applications and interviews."));
  if (!g_option_context_parse_strv (context, &words, &error))
    return usage_error (error->message);

  status = check_values (self, words);
  for (guint i = 0; status == PREP_STATUS_OPEN_WINDOW && i < G_N_ELEMENTS (commands); i++)
    if (commands[i].is_asked (self))
      status = commands[i].run (self);

  return status == PREP_STATUS_OPEN_WINDOW ? prepare_demo (self) : status;
}

void
prep_command_line_clear (PrepCommandLine *self)
{
  if (self->demo_folder != NULL)
    prep_demo_remove_folder (self->demo_folder);
  g_clear_pointer (&self->demo_folder, g_free);
  g_clear_pointer (&self->import, g_free);
  g_clear_pointer (&self->export, g_free);
  g_clear_pointer (&self->as_word, g_free);
  g_clear_pointer (&self->data_dir, g_free);
  g_clear_pointer (&self->tab, g_free);
}
