/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What a running interview does outside its face: a sound and a notification when time is over,
 * and a computer that stays awake.
 */

#pragma once

#include <adwaita.h>

#include "interview/prep-practice.h"

G_BEGIN_DECLS

/**
 * PrepCueSink:
 * @sound: plays the sound of this name of the freedesktop sound theme
 * @notify: shows a notification, in the place of the one with the same id
 * @withdraw: takes it back
 * @is_watched: whether the person looks at the window, so that no notification is needed
 *
 * Where cues go; a test has one of its own.
 */
typedef struct
{
  void     (*sound)      (gpointer data, const char *event);
  void     (*notify)     (gpointer data, const char *id, GNotification *notification);
  void     (*withdraw)   (gpointer data, const char *id);
  gboolean (*is_watched) (gpointer data);
} PrepCueSink;

#define PREP_TYPE_CUES (prep_cues_get_type ())
G_DECLARE_FINAL_TYPE (PrepCues, prep_cues, PREP, CUES, GObject)

PrepCues *prep_cues_new      (PrepPractice      *practice,
                              GtkWidget         *widget);
void      prep_cues_set_sink (PrepCues          *self,
                              const PrepCueSink *sink,
                              gpointer           data);

G_END_DECLS
