/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What stands in the place of the list while nothing is due: ways to begin, or, for those who have
 * begun, that they may rest.
 */

#include "config.h"

#include "season/prep-season-offers.h"

#include <glib/gi18n-lib.h>

struct _PrepSeasonOffers
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *description;
  GtkWidget *buttons;
  GtkWidget *add_button;
  GtkWidget *import_button;
  GtkWidget *example_button;
};

G_DEFINE_FINAL_TYPE (PrepSeasonOffers, prep_season_offers, GTK_TYPE_WIDGET)

static void
add_cb (PrepSeasonOffers *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_widget_activate_action (root, "win.tab", "s", "applications");
  gtk_widget_activate_action (root, "win.new", NULL);
}

/* Whether the window's class has an action; one that it has not is not offered. */
static gboolean
has_window_action (GtkWidget  *root,
                   const char *wanted)
{
  const GVariantType *parameter_type;
  const char *name, *property;
  GType owner;

  if (root == NULL)
    return FALSE;
  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (root), i, &owner, &name,
                                                   &parameter_type, &property);
       i++)
    if (g_str_equal (name, wanted))
      return TRUE;

  return FALSE;
}

static gboolean
has_app_action (const char *name)
{
  GApplication *application = g_application_get_default ();

  return application != NULL &&
         g_action_group_has_action (G_ACTION_GROUP (application), name);
}

static void
prep_season_offers_root (GtkWidget *widget)
{
  PrepSeasonOffers *self = PREP_SEASON_OFFERS (widget);

  GTK_WIDGET_CLASS (prep_season_offers_parent_class)->root (widget);

  gtk_widget_set_visible (self->import_button,
                          has_window_action (GTK_WIDGET (gtk_widget_get_root (widget)),
                                             "win.import"));
  gtk_widget_set_visible (self->example_button, has_app_action ("example"));
}

static void
prep_season_offers_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_SEASON_OFFERS);

  G_OBJECT_CLASS (prep_season_offers_parent_class)->dispose (object);
}

static void
prep_season_offers_class_init (PrepSeasonOffersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_season_offers_dispose;
  widget_class->root = prep_season_offers_root;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/season/prep-season-offers.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, box);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, title);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, description);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, buttons);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, add_button);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, import_button);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonOffers, example_button);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
prep_season_offers_init (PrepSeasonOffers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  prep_season_offers_set_started (self, FALSE);
}

/* Says whether the person has applications already: they need no ways to begin. */
void
prep_season_offers_set_started (PrepSeasonOffers *self,
                                gboolean          started)
{
  g_return_if_fail (PREP_IS_SEASON_OFFERS (self));

  gtk_widget_set_visible (self->buttons, !started);
  gtk_label_set_text (self->title, started ? _("Nothing Is Due This Week")
                                           : _("Your Season Starts Here"));
  gtk_label_set_text (self->description,
                      started ? _("Time for a story, a page of the memo, or a rest.")
                              : _("Interviews, tasks and deadlines of your applications show up "
                                  "here when they are near."));
}
