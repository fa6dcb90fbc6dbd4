/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "app/prep-application.h"
#include "app/prep-window.h"

G_BEGIN_DECLS

/* What every test of widgets needs: a display, a main loop that can be turned, and a walk. */

typedef gboolean (*PrepUiCondition) (gpointer data);

int        prep_ui_run             (int               argc,
                                    char            **argv,
                                    void            (*add_tests) (void));

void       prep_ui_turn            (void);
void       prep_ui_wait_until      (PrepUiCondition   condition,
                                    gpointer          data);
GtkWidget *prep_ui_show            (GtkWidget        *child,
                                    int               width,
                                    int               height);
void       prep_ui_close           (GtkWidget        *window);

typedef void (*PrepUiWindowTest) (PrepWindow *window);

void       prep_ui_add_window_test (const char       *path,
                                    PrepUiWindowTest  test);
PrepLibrary *
           prep_ui_get_library     (PrepWindow       *window);

GtkWidget *prep_ui_find_type       (GtkWidget        *root,
                                    GType             type);
GtkWidget *prep_ui_find_text       (GtkWidget        *root,
                                    const char       *text);
GtkWidget *prep_ui_find_start      (GtkWidget        *root,
                                    const char       *text);
GtkWidget *prep_ui_find_action     (GtkWidget        *root,
                                    const char       *action);
gboolean   prep_ui_accel           (GtkWidget        *root,
                                    const char       *accel);
gboolean   prep_ui_key             (GtkWidget        *widget,
                                    const char       *key);

void       prep_ui_assert_names    (GtkWidget        *root);
void       prep_ui_assert_fits     (GtkWidget        *widget,
                                    int               width);

G_END_DECLS
