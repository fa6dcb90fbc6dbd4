/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What is usually done at this point of the season: at most three shipped milestones. */

#include "config.h"

#include "season/prep-milestone-group.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "insight/prep-season-now.h"
#include "model/prep-day.h"
#include "season/prep-row-name.h"

#define MAX_MILESTONES 3

struct _PrepMilestoneGroup
{
  AdwPreferencesGroup parent_instance;

  GtkWidget *rows[MAX_MILESTONES];
  GtkLabel *days[MAX_MILESTONES];
};

G_DEFINE_FINAL_TYPE (PrepMilestoneGroup, prep_milestone_group, ADW_TYPE_PREFERENCES_GROUP)

static void
prep_milestone_group_class_init (PrepMilestoneGroupClass *klass)
{
}

static void
prep_milestone_group_init (PrepMilestoneGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Now in the season"));
  for (guint i = 0; i < MAX_MILESTONES; i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
      gtk_label_set_xalign (GTK_LABEL (label), 1);
      gtk_widget_add_css_class (label, "dim-label");
      self->rows[i] = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);
      self->days[i] = GTK_LABEL (label);
      adw_action_row_add_suffix (ADW_ACTION_ROW (self->rows[i]), label);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->rows[i]);
    }
}

/* When it is: "now", or when it begins. */
static char *
dup_when (const PrepSeasonSpan *span,
          const char           *today)
{
  if (strcmp (span->first, today) <= 0)
    /* Translators: a milestone of the season that is going on. */
    return g_strdup (_("now"));
  return prep_day_format_relative (span->first, today);
}

static char *
dup_days (const PrepSeasonSpan *span)
{
  g_autofree char *first = prep_day_format (span->first, PREP_DAY_LONG);
  g_autofree char *last = prep_day_format (span->last, PREP_DAY_LONG);

  if (g_str_equal (span->first, span->last))
    return g_steal_pointer (&first);
  /* Translators: the first and the last day of something. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

/* Shows what goes on @today and what comes next; nothing when the season is over. */
void
prep_milestone_group_show (PrepMilestoneGroup    *self,
                           const PrepSeasonDates *dates,
                           const char            *today)
{
  const PrepSeasonSpan *spans[MAX_MILESTONES];
  guint n;

  g_return_if_fail (PREP_IS_MILESTONE_GROUP (self));

  n = prep_season_now_get_milestones (dates, today, spans, MAX_MILESTONES);
  for (guint i = 0; i < n; i++)
    {
      const PrepContentMilestone *milestone = spans[i]->milestone;
      g_autofree char *when = dup_when (spans[i], today);
      g_autofree char *days = dup_days (spans[i]);
      g_autofree char *name = g_strdup_printf (_("%1$s, %2$s"), milestone->title, when);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rows[i]), milestone->title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rows[i]), milestone->detail);
      gtk_label_set_text (self->days[i], when);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->days[i]), days);
      prep_row_set_name (self->rows[i], name);
    }
  for (guint i = 0; i < MAX_MILESTONES; i++)
    gtk_widget_set_visible (self->rows[i], i < n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
