/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A posting in two lines, and whether it is among the applications. */

#include "config.h"

#include "applications/prep-listing-row.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"

struct _PrepListingRow
{
  GtkBox parent_instance;

  GtkLabel *company;
  GtkLabel *role;
  GtkLabel *details;
  GtkWidget *closed;      /* these two are made when they are first needed: most rows have none */
  GtkWidget *made_button;
};

G_DEFINE_FINAL_TYPE (PrepListingRow, prep_listing_row, GTK_TYPE_BOX)

/* All of a line that may be cut; made only when somebody asks, for rows are made by the hundred. */
static gboolean
query_tooltip_cb (GtkWidget  *label,
                  int         x,
                  int         y,
                  gboolean    by_keys,
                  GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (GTK_LABEL (label)));

  return TRUE;
}

static void
prep_listing_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_LISTING_ROW);

  G_OBJECT_CLASS (prep_listing_row_parent_class)->dispose (object);
}

static void
prep_listing_row_class_init (PrepListingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_listing_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-listing-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepListingRow, company);
  gtk_widget_class_bind_template_child (widget_class, PrepListingRow, details);
  gtk_widget_class_bind_template_child (widget_class, PrepListingRow, role);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
}

static void
prep_listing_row_init (PrepListingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_listing_row_new (void)
{
  return g_object_new (PREP_TYPE_LISTING_ROW, NULL);
}

/* A posting may name sixty places: three are enough for a line. */
static char *
dup_places (PrepRecord *listing)
{
  const char *const *places = prep_record_get_texts (listing, PREP_LISTING_LOCATIONS);
  guint n = g_strv_length ((char **) places);
  const char *first[4] = { NULL };
  g_autofree char *joined = NULL;

  for (guint i = 0; i < MIN (n, 3); i++)
    first[i] = places[i];
  joined = g_strjoinv (" / ", (char **) first);
  if (n <= 3)
    return g_steal_pointer (&joined);

  /* Translators: some places, and how many more there are: "Austin, TX / Remote and 12 more". */
  return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n - 3), joined, n - 3);
}

static char *
dup_details (PrepRecord *listing)
{
  g_autofree char *places = dup_places (listing);
  g_autofree char *terms =
    g_strjoinv (", ", (char **) prep_record_get_texts (listing, PREP_LISTING_TERMS));
  const char *posted_on = prep_record_get_text (listing, PREP_LISTING_POSTED_ON);
  g_autofree char *day = *posted_on != '\0' ? prep_day_format (posted_on, PREP_DAY_LONG) : NULL;
  const char *parts[] = { places, terms, day };
  g_autoptr (GString) details = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (details, "%s%s", details->len > 0 ? " · " : "", parts[i]);

  return g_strdup (details->str);
}

static void
show_closed (PrepListingRow *self,
             gboolean        closed)
{
  if (closed && self->closed == NULL)
    {
      self->closed = gtk_label_new (_("Closed"));
      gtk_widget_add_css_class (self->closed, "dim-label");
      gtk_widget_add_css_class (self->closed, "caption");
      gtk_box_append (GTK_BOX (self), self->closed);
    }
  if (self->closed != NULL)
    gtk_widget_set_visible (self->closed, closed);
}

static GtkWidget *
make_made_button (void)
{
  GtkWidget *label = gtk_label_new (_("In your applications"));
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_set_tooltip_text (button, _("Open the application"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("In your applications: open"), -1);

  return button;
}

static void
show_job (PrepListingRow *self,
          PrepJob        *job)
{
  g_autofree char *place = job != NULL ? prep_record_dup_place (PREP_RECORD (job)) : NULL;

  if (job != NULL && self->made_button == NULL)
    {
      self->made_button = make_made_button ();
      gtk_box_append (GTK_BOX (self), self->made_button);
    }
  if (self->made_button != NULL)
    gtk_widget_set_visible (self->made_button, job != NULL);
  if (job == NULL)
    return;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->made_button), "s", place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->made_button), "app.open");
}

/* Shows @listing, and @job if it came of it. */
void
prep_listing_row_show (PrepListingRow *self,
                       PrepListing    *listing,
                       PrepJob        *job)
{
  PrepRecord *record = PREP_RECORD (listing);
  g_autofree char *details = dup_details (record);

  g_return_if_fail (PREP_IS_LISTING_ROW (self));

  gtk_label_set_text (self->company, prep_record_get_text (record, PREP_LISTING_COMPANY));
  gtk_label_set_text (self->role, prep_record_get_text (record, PREP_LISTING_ROLE));
  gtk_label_set_text (self->details, details);
  show_closed (self, job == NULL && !prep_record_get_flag (record, PREP_LISTING_ACTIVE));
  show_job (self, job);
}
