/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "store/prep-record.h"

G_BEGIN_DECLS

/**
 * PrepFact:
 * @field: a member of the record
 * @always: it matters enough to be shown while it is empty
 * @title: (nullable): when it is called something else here than everywhere, marked with N_()
 * @make: (nullable): makes its row, where prep_fact_row_new() does not do
 */
typedef struct
{
  guint field;
  gboolean always;
  const char *title;
  GtkWidget *(*make) (PrepRecord *record);
} PrepFact;

#define PREP_TYPE_FACT_LIST (prep_fact_list_get_type ())
G_DECLARE_FINAL_TYPE (PrepFactList, prep_fact_list, PREP, FACT_LIST, AdwBin)

void       prep_fact_list_set_record (PrepFactList   *self,
                                      PrepRecord     *record,
                                      const PrepFact *facts,
                                      guint           n_facts);
GtkWidget *prep_fact_list_get_row    (PrepFactList   *self,
                                      guint           field);

G_END_DECLS
