/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Something that can be picked: what it is called, and the word it is known by. */
#define PREP_TYPE_PICK (prep_pick_get_type ())
G_DECLARE_FINAL_TYPE (PrepPick, prep_pick, PREP, PICK, GObject)

PrepPick   *prep_pick_new      (const char *id,
                                const char *title);

/* Signals: opening: fill it now, with prep_picker_set_items(); picked (const char *id). */
#define PREP_TYPE_PICKER (prep_picker_get_type ())
G_DECLARE_FINAL_TYPE (PrepPicker, prep_picker, PREP, PICKER, GtkPopover)

void        prep_picker_set_items (PrepPicker *self,
                                   GListModel *picks);
void        prep_picker_set_empty (PrepPicker *self,
                                   const char *text);

G_END_DECLS
