/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The season as one bar: when postings come, how long recruiting goes on, the summer, one's own
 * rounds, and where in all that one is today. What it shows stands in words in its description.
 */

#include "config.h"

#include "season/prep-season-strip.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"

#define BAR_HEIGHT 12
#define MARK_HEIGHT 6   /* of the triangle above the bar: today */
#define DOT 6           /* below the bar: a round */
#define GAP 4
#define DOTS_Y (MARK_HEIGHT + GAP + BAR_HEIGHT + GAP)
#define MONTHS_Y (DOTS_Y + DOT + 2)

struct _PrepSeasonStrip
{
  GtkWidget parent_instance;

  double opens, usual_end, ends; /* of recruiting, 0 to 1 along the bar */
  double summer_starts, summer_ends;
  double here;
  gboolean is_here;              /* today is on the bar at all */
  GArray *rounds;                /* double, 0 to 1 */
  GArray *months;                /* Month */
  char *description;
};

typedef struct
{
  double start;
  double end;
  char *name;
} Month;

G_DEFINE_FINAL_TYPE (PrepSeasonStrip, prep_season_strip, GTK_TYPE_WIDGET)

static void
clear_month (gpointer data)
{
  g_free (((Month *) data)->name);
}

/* A part of the bar, mirrored where people read from right to left. */
static graphene_rect_t
part (PrepSeasonStrip *self,
      double           from,
      double           to,
      double           y,
      double           height)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    return GRAPHENE_RECT_INIT ((1 - to) * width, y, (to - from) * width, height);
  return GRAPHENE_RECT_INIT (from * width, y, (to - from) * width, height);
}

static void
fill (PrepSeasonStrip *self,
      GtkSnapshot     *snapshot,
      double           from,
      double           to,
      const char      *color_name,
      double           alpha)
{
  graphene_rect_t rect = part (self, from, to, MARK_HEIGHT + GAP, BAR_HEIGHT);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)),
                                       color_name, &color))
    gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= alpha;
  gtk_snapshot_append_color (snapshot, &color, &rect);
}

static void
draw_bar (PrepSeasonStrip *self,
          GtkSnapshot     *snapshot)
{
  graphene_rect_t whole = part (self, 0, 1, MARK_HEIGHT + GAP, BAR_HEIGHT);
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &whole, BAR_HEIGHT / 2.0);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  fill (self, snapshot, 0, 1, "window_fg_color", 0.1);
  fill (self, snapshot, self->opens, self->ends, "accent_bg_color", 0.4);
  fill (self, snapshot, self->opens, self->usual_end, "accent_bg_color", 0.6);
  fill (self, snapshot, self->summer_starts, self->summer_ends, "success_bg_color", 0.6);
  gtk_snapshot_pop (snapshot);
}

/* A triangle that points at the day from above. */
static void
draw_here (PrepSeasonStrip *self,
           GtkSnapshot     *snapshot)
{
  graphene_rect_t at = part (self, self->here, self->here, 0, 0);
  graphene_rect_t line;
  GdkRGBA color;
  cairo_t *cr;
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double x = CLAMP (at.origin.x, MARK_HEIGHT, width - MARK_HEIGHT);

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - MARK_HEIGHT, 0,
                                                                 2 * MARK_HEIGHT, MARK_HEIGHT + 2));
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_move_to (cr, x - MARK_HEIGHT, 0);
  cairo_line_to (cr, x + MARK_HEIGHT, 0);
  cairo_line_to (cr, x, MARK_HEIGHT + 2);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_destroy (cr);
  line = GRAPHENE_RECT_INIT (x - 1, MARK_HEIGHT, 2, GAP + BAR_HEIGHT);
  gtk_snapshot_append_color (snapshot, &color, &line);
}

static void
draw_rounds (PrepSeasonStrip *self,
             GtkSnapshot     *snapshot)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  for (guint i = 0; i < self->rounds->len; i++)
    {
      double at = g_array_index (self->rounds, double, i);
      graphene_rect_t rect = part (self, at, at, DOTS_Y, DOT);
      GskRoundedRect dot;

      rect = GRAPHENE_RECT_INIT (rect.origin.x - DOT / 2.0, DOTS_Y, DOT, DOT);
      gsk_rounded_rect_init_from_rect (&dot, &rect, DOT / 2.0);
      gtk_snapshot_push_rounded_clip (snapshot, &dot);
      gtk_snapshot_append_color (snapshot, &color, &rect);
      gtk_snapshot_pop (snapshot);
    }
}

/* The months that have room for their names: every one, every second, every third. */
static void
draw_months (PrepSeasonStrip *self,
             GtkSnapshot     *snapshot)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  GdkRGBA color;
  double widest = 1, narrowest = gtk_widget_get_width (GTK_WIDGET (self));
  guint step;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= 0.7;
  for (guint i = 0; i < self->months->len; i++)
    {
      Month *month = &g_array_index (self->months, Month, i);
      int width;

      pango_layout_set_text (layout, month->name, -1);
      pango_layout_get_pixel_size (layout, &width, NULL);
      widest = MAX (widest, width + GAP);
      if (i > 0 && i + 1 < self->months->len)
        narrowest = MIN (narrowest, part (self, month->start, month->end, 0, 0).size.width);
    }
  step = MAX (1, (guint) (widest / MAX (1, narrowest)) + (widest > narrowest));
  for (guint i = 0; i < self->months->len; i += step)
    {
      Month *month = &g_array_index (self->months, Month, i);
      graphene_rect_t rect = part (self, month->start, month->end, 0, 0);
      int width;

      pango_layout_set_text (layout, month->name, -1);
      pango_layout_get_pixel_size (layout, &width, NULL);
      if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
        rect.origin.x += rect.size.width - width;
      if (rect.origin.x < 0 || rect.origin.x + width > gtk_widget_get_width (GTK_WIDGET (self)))
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT (rect.origin.x, MONTHS_Y));
      gtk_snapshot_append_layout (snapshot, layout, &color);
      gtk_snapshot_restore (snapshot);
    }
}

static void
prep_season_strip_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  PrepSeasonStrip *self = PREP_SEASON_STRIP (widget);

  if (self->months->len == 0)
    return;
  draw_bar (self, snapshot);
  draw_rounds (self, snapshot);
  if (self->is_here)
    draw_here (self, snapshot);
  draw_months (self, snapshot);
}

static void
prep_season_strip_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 120;
      *natural = 600;
      return;
    }
  layout = gtk_widget_create_pango_layout (widget, "Mg");
  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = MONTHS_Y + height;
}

static void
prep_season_strip_finalize (GObject *object)
{
  PrepSeasonStrip *self = PREP_SEASON_STRIP (object);

  g_array_unref (self->rounds);
  g_array_unref (self->months);
  g_free (self->description);

  G_OBJECT_CLASS (prep_season_strip_parent_class)->finalize (object);
}

static void
prep_season_strip_class_init (PrepSeasonStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = prep_season_strip_finalize;
  widget_class->measure = prep_season_strip_measure;
  widget_class->snapshot = prep_season_strip_snapshot;
  gtk_widget_class_set_css_name (widget_class, "seasonstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
prep_season_strip_init (PrepSeasonStrip *self)
{
  self->rounds = g_array_new (FALSE, FALSE, sizeof (double));
  self->months = g_array_new (FALSE, FALSE, sizeof (Month));
  g_array_set_clear_func (self->months, clear_month);
  self->description = g_strdup ("");
}

/* The months from first to last, as parts of the bar. */
static void
set_months (PrepSeasonStrip *self,
            const char      *first,
            const char      *last)
{
  GDate date;

  g_array_set_size (self->months, 0);
  if (!prep_day_to_date (first, &date))
    return;
  g_date_set_day (&date, 1);
  for (guint i = 0; i < 24; i++)
    {
      g_autofree char *start = prep_day_from_date (&date);
      g_autofree char *end = NULL;
      g_autoptr (GDateTime) time =
        g_date_time_new_utc (g_date_get_year (&date), g_date_get_month (&date), 1, 0, 0, 0);
      Month month;

      if (g_strcmp0 (start, last) > 0)
        break;
      g_date_add_months (&date, 1);
      end = prep_day_from_date (&date);
      month.start = prep_season_get_position (first, last, start);
      month.end = prep_season_get_position (first, last, end);
      month.name = g_date_time_format (time, "%b");
      g_array_append_val (self->months, month);
    }
}

static void
describe (PrepSeasonStrip       *self,
          const PrepSeasonDates *dates,
          const char            *today)
{
  g_autofree char *opens =
    prep_day_format (prep_season_dates_get_day (dates, "postings-start"), PREP_DAY_LONG);
  g_autofree char *ends =
    prep_day_format (prep_season_dates_get_day (dates, "season-end"), PREP_DAY_LONG);
  g_autofree char *summer =
    prep_day_format (prep_season_dates_get_day (dates, "summer-start"), PREP_DAY_LONG);
  g_autofree char *summer_ends =
    prep_day_format (prep_season_dates_get_day (dates, "summer-end"), PREP_DAY_LONG);
  g_autofree char *now = prep_day_format (today, PREP_DAY_LONG);

  g_free (self->description);
  /* Translators: the season's strip in words, for a screen reader and as a tooltip; dates. */
  self->description = g_strdup_printf (_("Recruiting from %1$s to %2$s, summer from %3$s to %4$s; "
                                         "today is %5$s"),
                                       opens, ends, summer, summer_ends, now);
  if (self->rounds->len > 0)
    {
      g_autofree char *before = self->description;

      /* Translators: the first is the season's strip in words, the second a count of rounds. */
      self->description = g_strdup_printf (ngettext ("%1$s; %2$u round of yours is marked",
                                                     "%1$s; %2$u rounds of yours are marked",
                                                     self->rounds->len),
                                           before, self->rounds->len);
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->description, -1);
}

/**
 * prep_season_strip_show:
 * @dates: the season
 * @today: the day it is
 * @rounds: (array zero-terminated=1): the days of the person's own rounds
 */
void
prep_season_strip_show (PrepSeasonStrip       *self,
                        const PrepSeasonDates *dates,
                        const char            *today,
                        const char * const    *rounds)
{
  const char *first, *last;

  g_return_if_fail (PREP_IS_SEASON_STRIP (self));

  /* Before the first postings the bar begins with what there is to prepare: one is on it. */
  first = prep_season_dates_get_day (dates, "postings-start");
  if (g_strcmp0 (today, first) < 0 &&
      g_strcmp0 (prep_season_dates_get_first_day (dates), today) <= 0)
    first = prep_season_dates_get_first_day (dates);
  last = prep_season_dates_get_day (dates, "summer-end");
  self->opens =
    prep_season_get_position (first, last, prep_season_dates_get_day (dates, "postings-start"));
  self->usual_end = prep_season_get_position (
    first, last, prep_season_dates_get_day (dates, "postings-usual-end"));
  self->ends = prep_season_get_position (first, last,
                                         prep_season_dates_get_day (dates, "season-end"));
  self->summer_starts = prep_season_get_position (
    first, last, prep_season_dates_get_day (dates, "summer-start"));
  self->summer_ends = 1;
  self->here = prep_season_get_position (first, last, today);
  self->is_here = g_strcmp0 (today, first) >= 0 && g_strcmp0 (today, last) <= 0;
  g_array_set_size (self->rounds, 0);
  for (guint i = 0; rounds[i] != NULL; i++)
    {
      double at = prep_season_get_position (first, last, rounds[i]);

      if (g_strcmp0 (rounds[i], first) >= 0 && g_strcmp0 (rounds[i], last) <= 0)
        g_array_append_val (self->rounds, at);
    }
  set_months (self, first, last);
  describe (self, dates, today);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
prep_season_strip_get_description (PrepSeasonStrip *self)
{
  g_return_val_if_fail (PREP_IS_SEASON_STRIP (self), "");

  return self->description;
}
