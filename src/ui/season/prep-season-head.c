/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The top of the season's page: which season it is, how much of it is left, and its strip with
 * what the colors of the strip mean.
 */

#include "config.h"

#include "season/prep-season-head.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "insight/prep-due.h"
#include "season/prep-season-strip.h"
#include "season/prep-season-text.h"

struct _PrepSeasonHead
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *name;
  GtkLabel *status;
  GtkFlowBox *legend;
  PrepSeasonStrip *strip;
};

/* The style classes stand in app/style.css, with the same colors as in the strip. */
static const struct
{
  const char *label;
  const char *style_class;
} meanings[] = {
  { N_("First roles appear"), "season-opening" },
  { N_("Recruiting"), "season-recruiting" },
  { N_("Summer"), "season-summer" },
  { N_("Your interviews"), "season-round" },
};

G_DEFINE_FINAL_TYPE (PrepSeasonHead, prep_season_head, GTK_TYPE_WIDGET)

static void
fill_legend (PrepSeasonHead *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *swatch = adw_bin_new ();
      GtkWidget *label = gtk_label_new (_(meanings[i].label));

      gtk_widget_add_css_class (swatch, "season-swatch");
      gtk_widget_add_css_class (swatch, meanings[i].style_class);
      gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), swatch);
      gtk_box_append (GTK_BOX (box), label);
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_append (self->legend, child);
    }
}

static void
prep_season_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_SEASON_HEAD);

  G_OBJECT_CLASS (prep_season_head_parent_class)->dispose (object);
}

static void
prep_season_head_class_init (PrepSeasonHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_season_head_dispose;

  g_type_ensure (PREP_TYPE_SEASON_STRIP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/season/prep-season-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonHead, box);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonHead, name);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonHead, status);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonHead, legend);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonHead, strip);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
prep_season_head_init (PrepSeasonHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_legend (self);
}

/**
 * prep_season_head_show:
 * @today: the day it is
 * @dues: (element-type PrepDue): what is due; its rounds are marked on the strip
 */
void
prep_season_head_show (PrepSeasonHead        *self,
                       const PrepSeasonDates *dates,
                       const char            *today,
                       GPtrArray             *dues)
{
  g_autoptr (GPtrArray) rounds = g_ptr_array_new ();
  g_autofree char *name = prep_season_text_dup_name (prep_season_dates_get_summer (dates));
  g_autofree char *status = prep_season_text_dup_status (dates, today);

  g_return_if_fail (PREP_IS_SEASON_HEAD (self));

  for (guint i = 0; i < dues->len; i++)
    {
      PrepDue *due = g_ptr_array_index (dues, i);

      if (due->kind == PREP_DUE_ROUND)
        g_ptr_array_add (rounds, due->day);
    }
  g_ptr_array_add (rounds, NULL);

  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->status, status);
  prep_season_strip_show (self->strip, dates, today, (const char *const *) rounds->pdata);
}
