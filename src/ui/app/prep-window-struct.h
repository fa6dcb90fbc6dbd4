/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the rooms of the window share: its object, its header, its tabs and its actions.
 */

#pragma once

#include "app/prep-trouble.h"
#include "app/prep-window.h"

G_BEGIN_DECLS

struct _PrepWindow
{
  AdwApplicationWindow parent_instance;

  PrepLibrary *library;
  PrepContent *content;
  PrepToday *today;
  GSettings *settings;
  PrepTrouble *trouble;
  PrepPage *page;       /* the one that is shown */
  char *waiting_target; /* to be opened as soon as the files are read */
  gboolean narrow;
  guint layout_id;
  guint urgent_id;

  AdwToastOverlay *toasts;
  AdwHeaderBar *header;
  GtkWidget *back_button;
  GtkWidget *new_button;
  GtkWidget *search_button;
  GtkBox *banners;
  AdwViewStack *stack;
  AdwViewSwitcherTitle *switcher;
  AdwViewSwitcherBar *switcher_bar;
  GMenu *search_section;
};

gboolean prep_window_is_narrow_at    (int             width);
void     prep_window_set_narrow      (PrepWindow     *self,
                                      gboolean        narrow);
void     prep_window_queue_layout    (PrepWindow     *self);
void     prep_window_update_header   (PrepWindow     *self);

void     prep_window_add_tabs        (PrepWindow     *self);
void     prep_window_show_first      (PrepWindow     *self);
void     prep_window_update_page     (PrepWindow     *self);

void     prep_window_install_actions (GtkWidgetClass *widget_class);
void     prep_window_update_files    (PrepWindow     *self);

G_END_DECLS
