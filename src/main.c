/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "app/prep-application.h"
#include "app/prep-command-line.h"

int
main (int   argc,
      char *argv[])
{
  g_auto (PrepCommandLine) options = { 0 };
  g_autoptr (PrepApplication) application = NULL;
  /* build-aux/run names the build's translations. */
  const char *localedir = g_getenv ("PREP_LOCALEDIR");
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : PREP_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("intern-prep");

  status = prep_command_line_parse (&options, argc, argv);
  if (status != PREP_STATUS_OPEN_WINDOW)
    return status;

  application = prep_application_new (&options);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
