/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The options, and what is done for them without a window. CONTRACTS.md, section 6. */

#include "config.h"

#include "app/prep-command-line.h"

#include <glib-object.h>
#include <glib/gi18n-lib.h>

#include "app/prep-tabs.h"

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

static const PrepCommand commands[] = {
  { version_is_asked, run_version },
};

static int
usage_error (const char *message)
{
  g_printerr ("intern-prep: %s\n", message);
  g_printerr ("%s\n", _("Run “intern-prep --help” to see the options."));

  return PREP_STATUS_USAGE;
}

/* What the parser cannot see: leftover words, and values that are not among the known ones. */
static int
check_values (PrepCommandLine *self,
              char           **rest)
{
  if (rest[0] != NULL && rest[1] != NULL)
    {
      /* Translators: %s is what was typed behind the program's name. */
      g_autofree char *message = g_strdup_printf (_("%s: unexpected argument"), rest[1]);

      return usage_error (message);
    }

  if (self->tab != NULL && prep_tabs_find (self->tab) == NULL)
    {
      /* Translators: %s is what was typed as the name of a tab. */
      g_autofree char *message = g_strdup_printf (_("%s: there is no such tab"), self->tab);

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

  return status;
}

void
prep_command_line_clear (PrepCommandLine *self)
{
  g_clear_pointer (&self->data_dir, g_free);
  g_clear_pointer (&self->tab, g_free);
}
