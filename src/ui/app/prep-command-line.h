/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "exchange/prep-import.h"

G_BEGIN_DECLS

/**
 * PrepCommandLine:
 * @version: print the version and end
 * @check: say of each file whether it is good
 * @dry_run: say what an import would do, and do nothing
 * @day_first: in the import, 05/06/2026 is the fifth of June
 * @demo: show a made-up season, in a folder that is thrown away
 * @import: the file to import
 * @export: the file to export to
 * @as: what the rows of the import become
 * @demo_folder: where the made-up season is; removed with the options
 * @data_dir: absolute; NULL: the usual place
 * @tab: the tab to show, checked; NULL: the one shown last
 *
 * What was asked for. Read before any GApplication exists, which would answer 1 to an unknown
 * option where a wrong use is 2.
 */
typedef struct
{
  gboolean version;
  gboolean check;
  gboolean dry_run;
  gboolean day_first;
  gboolean demo;
  char *import;
  char *export;
  char *as_word;
  PrepImportAs as;
  char *demo_folder;
  char *data_dir;
  char *tab;
} PrepCommandLine;

/* The status that prep_command_line_parse() and a command answer with. */
enum
{
  PREP_STATUS_DONE = 0,
  PREP_STATUS_TROUBLE = 1,
  PREP_STATUS_USAGE = 2,
  PREP_STATUS_OPEN_WINDOW = -1, /* nothing was to be done without one */
};

int  prep_command_line_parse (PrepCommandLine   *self,
                              int                argc,
                              char             **argv);
void prep_command_line_clear (PrepCommandLine   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrepCommandLine, prep_command_line_clear)

G_END_DECLS
