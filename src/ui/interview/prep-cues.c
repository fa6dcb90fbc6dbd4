/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-cues.h"

#include <glib/gi18n-lib.h>

#ifdef HAVE_GSOUND
#include <gsound.h>
#endif

#include "app/prep-settings.h"
#include "interview/prep-timer-words.h"

/* Also the names of the preference "sound". */
typedef enum
{
  SOUND_BELL,
  SOUND_SOFT,
  SOUND_OFF,
} Sound;

static const char *const events[] = {
  [SOUND_BELL] = "bell",
  [SOUND_SOFT] = "complete",
};

struct _PrepCues
{
  GObject parent_instance;

  PrepPractice *practice;
  GtkWidget *widget; /* borrowed: what tells the window */
  GSettings *settings;
  const PrepCueSink *sink;
  gpointer sink_data;
  char *id; /* of the notification that is shown; NULL: none */
  GtkApplication *awake; /* borrowed: it was asked to stay awake */
  guint cookie;
#ifdef HAVE_GSOUND
  GSoundContext *sounds;
#endif
};

G_DEFINE_FINAL_TYPE (PrepCues, prep_cues, G_TYPE_OBJECT)

static GtkWindow *
find_window (PrepCues *self)
{
  GtkRoot *root = self->widget != NULL ? gtk_widget_get_root (self->widget) : NULL;

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static GtkApplication *
find_application (PrepCues *self)
{
  GtkWindow *window = find_window (self);

  return window != NULL ? gtk_window_get_application (window) : NULL;
}

static void
beep (PrepCues *self)
{
  if (self->widget != NULL && gtk_widget_get_realized (self->widget))
    gdk_display_beep (gtk_widget_get_display (self->widget));
}

#ifdef HAVE_GSOUND
static void
played_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PrepCues) self = data;

  if (!gsound_context_play_full_finish (GSOUND_CONTEXT (source), result, NULL))
    beep (self);
}
#endif

/* Without a sound server or theme the display's own bell is still something. */
static void
play (gpointer    data,
      const char *event)
{
  PrepCues *self = data;

#ifdef HAVE_GSOUND
  if (self->sounds == NULL)
    self->sounds = gsound_context_new (NULL, NULL);
  if (self->sounds != NULL)
    {
      gsound_context_play_full (self->sounds, NULL, played_cb, g_object_ref (self),
                                GSOUND_ATTR_EVENT_ID, event,
                                GSOUND_ATTR_MEDIA_ROLE, "event",
                                NULL);
      return;
    }
#endif
  beep (self);
}

static void
send_notification (gpointer       data,
                   const char    *id,
                   GNotification *notification)
{
  GtkApplication *application = find_application (data);

  if (application != NULL)
    g_application_send_notification (G_APPLICATION (application), id, notification);
}

static void
withdraw_notification (gpointer    data,
                       const char *id)
{
  GtkApplication *application = find_application (data);

  if (application != NULL)
    g_application_withdraw_notification (G_APPLICATION (application), id);
}

static gboolean
is_watched (gpointer data)
{
  GtkWindow *window = find_window (data);

  return window != NULL && gtk_window_is_active (window);
}

static const PrepCueSink desktop = { play, send_notification, withdraw_notification, is_watched };

static void
withdraw (PrepCues *self)
{
  if (self->id == NULL)
    return;

  self->sink->withdraw (self->sink_data, self->id);
  g_clear_pointer (&self->id, g_free);
}

/* Phases may bear names that the person gave them: a notification that others can see has none. */
static GNotification *
make_notification (PrepRun *run,
                   PrepCue  cue)
{
  guint nth = prep_run_get_index (run) + 1;
  guint n = prep_run_get_n_phases (run);
  gint64 left_us = prep_run_get_total_remaining (run);
  g_autofree char *left = prep_timer_format_left (left_us);
  g_autofree char *title = NULL;
  GNotification *notification;

  if (cue == PREP_CUE_TIME_UP)
    title = g_strdup (_("Mock interview: time is up"));
  else
    /* Translators: which phase of how many */
    title = g_strdup_printf (_("Mock interview: phase %u of %u is over"), nth, n);

  notification = g_notification_new (title);
  if (cue != PREP_CUE_TIME_UP)
    g_notification_set_body (notification, left);
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_HIGH);
  g_notification_set_default_action_and_target (notification, "app.open", "s", "page/interview");

  return notification;
}

static void
cue_cb (PrepCues *self,
        PrepCue   cue)
{
  PrepMock *mock = prep_practice_get_mock (self->practice);
  Sound sound = self->settings != NULL ? g_settings_get_enum (self->settings, "sound") : SOUND_BELL;

  if (sound < SOUND_OFF)
    self->sink->sound (self->sink_data, events[sound]);

  if (mock != NULL && !self->sink->is_watched (self->sink_data))
    {
      g_autoptr (GNotification) notification = make_notification (mock->run, cue);

      g_free (self->id);
      self->id = g_strconcat ("mock-interview-", mock->id, NULL);
      self->sink->notify (self->sink_data, self->id, notification);
    }
}

/* The screen neither dims nor locks in the middle of a phase. */
static void
update_awake (PrepCues *self)
{
  gboolean wanted = self->widget != NULL && prep_practice_is_running (self->practice);
  GtkApplication *application = find_application (self);

  if (!wanted && self->cookie != 0)
    {
      gtk_application_uninhibit (self->awake, self->cookie);
      self->cookie = 0;
    }
  else if (wanted && self->cookie == 0 && application != NULL)
    {
      self->awake = application;
      self->cookie = gtk_application_inhibit (application, find_window (self),
                                              GTK_APPLICATION_INHIBIT_IDLE |
                                                GTK_APPLICATION_INHIBIT_SUSPEND,
                                              _("A mock interview is running"));
    }
}

static void
changed_cb (PrepCues *self)
{
  PrepRun *run = prep_practice_get_run (self->practice);

  update_awake (self);
  if (run == NULL || !prep_run_is_over (run))
    withdraw (self);
}

static void
active_cb (PrepCues *self)
{
  PrepRun *run = prep_practice_get_run (self->practice);

  if (!self->sink->is_watched (self->sink_data))
    return;

  withdraw (self);
  if (run != NULL)
    prep_run_look (run);
}

static void
realize_cb (PrepCues *self)
{
  GtkWindow *window = find_window (self);

  if (window != NULL)
    g_signal_connect_object (window, "notify::is-active", G_CALLBACK (active_cb), self,
                             G_CONNECT_SWAPPED);
  update_awake (self);
}

static void
prep_cues_dispose (GObject *object)
{
  PrepCues *self = PREP_CUES (object);

  if (self->practice != NULL)
    withdraw (self);
  g_clear_weak_pointer (&self->widget);
  if (self->practice != NULL)
    update_awake (self);
  g_clear_object (&self->practice);
  g_clear_object (&self->settings);
#ifdef HAVE_GSOUND
  g_clear_object (&self->sounds);
#endif

  G_OBJECT_CLASS (prep_cues_parent_class)->dispose (object);
}

static void
prep_cues_finalize (GObject *object)
{
  g_free (PREP_CUES (object)->id);

  G_OBJECT_CLASS (prep_cues_parent_class)->finalize (object);
}

static void
prep_cues_class_init (PrepCuesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = prep_cues_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_cues_finalize;
}

static void
prep_cues_init (PrepCues *self)
{
  self->settings = prep_settings_new ();
  self->sink = &desktop;
  self->sink_data = self;
}

/* Returns: (transfer full): gives the cues of @practice through the window that @widget is in. */
PrepCues *
prep_cues_new (PrepPractice *practice,
               GtkWidget    *widget)
{
  PrepCues *self;

  g_return_val_if_fail (PREP_IS_PRACTICE (practice), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (PREP_TYPE_CUES, NULL);
  self->practice = g_object_ref (practice);
  g_set_weak_pointer (&self->widget, widget);
  g_signal_connect_object (practice, "cue", G_CALLBACK (cue_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (practice, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "realize", G_CALLBACK (realize_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* Sends cues to @sink (kept, not copied) with @data instead of the desktop. */
void
prep_cues_set_sink (PrepCues          *self,
                    const PrepCueSink *sink,
                    gpointer           data)
{
  g_return_if_fail (PREP_IS_CUES (self));

  self->sink = sink;
  self->sink_data = data;
}
