/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "season/prep-row-name.h"

/* Gives @row a name for a screen reader. A row of libadwaita is named by its title already, and
 * GTK 4.8 would read both, one after the other. */
void
prep_row_set_name (GtkWidget  *row,
                   const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
