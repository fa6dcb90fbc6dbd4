/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A session in the list: what, when, how long, and the phases as they went. */

#include "config.h"

#include "interview/prep-session-row.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-session-words.h"

struct _PrepSessionRow
{
  GtkWidget parent_instance;

  PrepToday *today;
  PrepSession *session;
  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *when;
  GtkLabel *summary;
  PrepPhaseBar *bar;
};

G_DEFINE_FINAL_TYPE (PrepSessionRow, prep_session_row, GTK_TYPE_WIDGET)

static void
update (PrepSessionRow *self)
{
  g_autofree char *when = NULL;
  g_autofree char *exact = NULL;
  g_autofree char *summary = NULL;

  if (self->session == NULL)
    return;

  when = prep_session_dup_when (self->session, prep_today_get_day (self->today));
  exact = prep_session_dup_exact (self->session);
  summary = prep_session_dup_summary (self->session);
  gtk_label_set_text (self->title,
                      prep_record_get_text (PREP_RECORD (self->session), PREP_SESSION_TITLE));
  gtk_label_set_text (self->when, when);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->when), exact);
  gtk_label_set_text (self->summary, summary);
  prep_session_show_phases (self->session, self->bar);
}

static void
prep_session_row_dispose (GObject *object)
{
  PrepSessionRow *self = PREP_SESSION_ROW (object);

  prep_session_row_set_session (self, NULL);
  g_clear_object (&self->today);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_SESSION_ROW);

  G_OBJECT_CLASS (prep_session_row_parent_class)->dispose (object);
}

static void
prep_session_row_class_init (PrepSessionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_session_row_dispose;

  g_type_ensure (PREP_TYPE_PHASE_BAR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSessionRow, box);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionRow, title);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionRow, when);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionRow, summary);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionRow, bar);
}

static void
prep_session_row_init (PrepSessionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_session_row_new (PrepToday *today)
{
  PrepSessionRow *self = g_object_new (PREP_TYPE_SESSION_ROW, NULL);

  self->today = g_object_ref (today);
  g_signal_connect_object (today, "notify::day", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/* Shows @session (nullable), and follows its changes. */
void
prep_session_row_set_session (PrepSessionRow *self,
                              PrepSession    *session)
{
  g_return_if_fail (PREP_IS_SESSION_ROW (self));

  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  if (session != NULL)
    g_signal_connect_swapped (session, "notify", G_CALLBACK (update), self);
  update (self);
}

/* Returns: (transfer full): the whole row in words, for a screen reader */
char *
prep_session_row_dup_words (PrepSessionRow *self)
{
  /* Translators: a plan, when it was run, and how it went */
  return g_strdup_printf (_("%s, %s, %s"), gtk_label_get_text (self->title),
                          gtk_label_get_text (self->when), gtk_label_get_text (self->summary));
}
