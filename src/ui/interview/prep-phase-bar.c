/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Phases as segments that fill, each as long as its time. Overtime makes its segment longer, and is
 * striped as well as coloured. The same figures are said in words. */

#include "config.h"

#include "interview/prep-phase-bar.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-timer-words.h"

#define HEIGHT 10
#define MARK 6 /* the mark below the current segment */
#define GAP 3
#define STRIPE 4

struct _PrepPhaseBar
{
  GtkWidget parent_instance;

  GArray *spans;   /* PrepPhaseSpan with names of its own */
  int current;     /* -1: none */
  gint64 whole_us; /* what the whole width stands for; 0: the sum */
  gint64 told;     /* minutes used when the words were last told, in all */
};

G_DEFINE_FINAL_TYPE (PrepPhaseBar, prep_phase_bar, GTK_TYPE_WIDGET)

typedef struct
{
  GdkRGBA track;
  GdkRGBA fill;
  GdkRGBA over;
  GdkRGBA text;
} Colors;

static void
span_clear (gpointer data)
{
  g_free ((char *) ((PrepPhaseSpan *) data)->name);
}

static gint64
span_length (const PrepPhaseSpan *span)
{
  return MAX (span->planned_us, span->active_us);
}

static void
look_up (GtkStyleContext *style,
         const char      *name,
         GdkRGBA         *color)
{
  GdkRGBA found;

  if (gtk_style_context_lookup_color (style, name, &found))
    *color = found;
}

static Colors
get_colors (GtkWidget *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  Colors colors;

  gtk_style_context_get_color (style, &colors.text);
  colors.track = colors.fill = colors.over = colors.text;
  colors.track.alpha *= 0.18f;
  look_up (style, "accent_color", &colors.fill);
  look_up (style, "warning_color", &colors.over);

  return colors;
}

/* A part of the bar; from and to are pixels from where reading starts. */
static graphene_rect_t
part_rect (PrepPhaseBar *self,
           float         from,
           float         to)
{
  float width = gtk_widget_get_width (GTK_WIDGET (self));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    return GRAPHENE_RECT_INIT (width - to, 0, to - from, HEIGHT);

  return GRAPHENE_RECT_INIT (from, 0, to - from, HEIGHT);
}

static void
append_stripes (GtkSnapshot           *snapshot,
                const graphene_rect_t *rect,
                const GdkRGBA         *color)
{
  GdkRGBA faint = *color;
  GskColorStop stops[4];

  faint.alpha *= 0.35f;
  stops[0] = (GskColorStop) { 0, *color };
  stops[1] = (GskColorStop) { 0.5, *color };
  stops[2] = (GskColorStop) { 0.5, faint };
  stops[3] = (GskColorStop) { 1, faint };
  gtk_snapshot_append_repeating_linear_gradient (
    snapshot, rect, &GRAPHENE_POINT_INIT (rect->origin.x, 0),
    &GRAPHENE_POINT_INIT (rect->origin.x + STRIPE, STRIPE), stops, G_N_ELEMENTS (stops));
}

static void
append_mark (PrepPhaseBar          *self,
             GtkSnapshot           *snapshot,
             const graphene_rect_t *rect,
             const GdkRGBA         *color)
{
  graphene_rect_t mark = GRAPHENE_RECT_INIT (rect->origin.x, HEIGHT + 2, rect->size.width, 3);
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &mark, 1.5);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, color, &mark);
  gtk_snapshot_pop (snapshot);
}

static void
append_span (PrepPhaseBar        *self,
             GtkSnapshot         *snapshot,
             const PrepPhaseSpan *span,
             float                from,
             float                to,
             const Colors        *colors)
{
  gint64 length = MAX (span_length (span), 1);
  float planned = from + (to - from) * span->planned_us / length;
  float active = from + (to - from) * span->active_us / length;
  graphene_rect_t rect = part_rect (self, from, to);
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &rect, 3);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, &colors->track, &rect);
  rect = part_rect (self, from, MIN (active, planned));
  gtk_snapshot_append_color (snapshot, &colors->fill, &rect);
  if (active > planned)
    {
      rect = part_rect (self, planned, active);
      append_stripes (snapshot, &rect, &colors->over);
    }
  gtk_snapshot_pop (snapshot);
}

/* Where the segment @nth lies, pixels from where reading starts. */
static void
get_place (PrepPhaseBar *self,
           guint         nth,
           float        *from,
           float        *to)
{
  float width = gtk_widget_get_width (GTK_WIDGET (self));
  float room = MAX (width - GAP * (float) (self->spans->len - 1), 0);
  gint64 whole = 0, before = 0;
  const PrepPhaseSpan *spans = (const PrepPhaseSpan *) (gpointer) self->spans->data;

  for (guint i = 0; i < self->spans->len; i++)
    {
      if (i < nth)
        before += span_length (&spans[i]);
      whole += span_length (&spans[i]);
    }
  whole = MAX (MAX (whole, self->whole_us), 1);

  *from = room * before / whole + GAP * (float) nth;
  *to = *from + MAX (room * span_length (&spans[nth]) / whole, 1);
}

static void
prep_phase_bar_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  PrepPhaseBar *self = PREP_PHASE_BAR (widget);
  Colors colors = get_colors (widget);

  for (guint i = 0; i < self->spans->len; i++)
    {
      float from, to;

      get_place (self, i, &from, &to);
      append_span (self, snapshot, &g_array_index (self->spans, PrepPhaseSpan, i), from, to,
                   &colors);
      if ((int) i == self->current)
        {
          graphene_rect_t rect = part_rect (self, from, to);

          append_mark (self, snapshot, &rect, &colors.text);
        }
    }
}

static void
prep_phase_bar_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  PrepPhaseBar *self = PREP_PHASE_BAR (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 48;
      *natural = 240;
    }
  else
    {
      *minimum = *natural = HEIGHT + (self->current >= 0 ? MARK : 0);
    }
}

static char *
span_words (const PrepPhaseSpan *span)
{
  g_autofree char *planned = prep_timer_format_words (span->planned_us);
  g_autofree char *active = prep_timer_format_words (span->active_us);
  g_autofree char *over = prep_timer_format_words (span->active_us - span->planned_us);

  if (span->active_us == 0)
    /* Translators: a phase, and the time planned for it */
    return g_strdup_printf (_("%s: %s planned"), span->name, planned);
  if (span->active_us - span->planned_us >= G_TIME_SPAN_SECOND)
    /* Translators: a phase, the time it took, the time planned for it, and the overtime */
    return g_strdup_printf (_("%s: %s of %s, %s over"), span->name, active, planned, over);

  /* Translators: a phase, the time it took, and the time planned for it */
  return g_strdup_printf (_("%s: %s of %s"), span->name, active, planned);
}

static gboolean
prep_phase_bar_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    keyboard,
                              GtkTooltip *tooltip)
{
  PrepPhaseBar *self = PREP_PHASE_BAR (widget);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x;

  for (guint i = 0; i < self->spans->len && !keyboard; i++)
    {
      float from, to;

      get_place (self, i, &from, &to);
      if (x >= from && x <= to)
        {
          g_autofree char *words = span_words (&g_array_index (self->spans, PrepPhaseSpan, i));

          gtk_tooltip_set_text (tooltip, words);
          return TRUE;
        }
    }

  return FALSE;
}

static void
prep_phase_bar_finalize (GObject *object)
{
  g_array_unref (PREP_PHASE_BAR (object)->spans);

  G_OBJECT_CLASS (prep_phase_bar_parent_class)->finalize (object);
}

static void
prep_phase_bar_class_init (PrepPhaseBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = prep_phase_bar_finalize;
  widget_class->snapshot = prep_phase_bar_snapshot;
  widget_class->measure = prep_phase_bar_measure;
  widget_class->query_tooltip = prep_phase_bar_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "phases");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
prep_phase_bar_init (PrepPhaseBar *self)
{
  self->spans = g_array_new (FALSE, FALSE, sizeof (PrepPhaseSpan));
  self->current = -1;
  self->told = -1;
  g_array_set_clear_func (self->spans, span_clear);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Phases"), -1);
}

/* A screen reader hears of it when a minute has passed, not every second. */
static void
tell_words (PrepPhaseBar *self)
{
  g_autofree char *words = NULL;
  gint64 minutes, active = 0;

  for (guint i = 0; i < self->spans->len; i++)
    active += g_array_index (self->spans, PrepPhaseSpan, i).active_us;
  minutes = active / G_TIME_SPAN_MINUTE;
  if (minutes == self->told)
    return;

  self->told = minutes;
  words = prep_phase_bar_dup_words (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words, -1);
}

GtkWidget *
prep_phase_bar_new (void)
{
  return g_object_new (PREP_TYPE_PHASE_BAR, NULL);
}

/**
 * prep_phase_bar_set_spans:
 * @current: which one is under way; -1 for none
 * @whole_us: what the whole width stands for, so that several bars compare; 0 for what @spans sum
 *   up to
 */
void
prep_phase_bar_set_spans (PrepPhaseBar        *self,
                          const PrepPhaseSpan *spans,
                          guint                n_spans,
                          int                  current,
                          gint64               whole_us)
{
  g_return_if_fail (PREP_IS_PHASE_BAR (self));

  if ((self->current >= 0) != (current >= 0))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  if (self->current != current || self->spans->len != n_spans)
    self->told = -1;
  self->current = current;
  self->whole_us = whole_us;
  g_array_set_size (self->spans, 0);
  for (guint i = 0; i < n_spans; i++)
    {
      PrepPhaseSpan copy = spans[i];

      copy.name = g_strdup (copy.name);
      g_array_append_val (self->spans, copy);
    }
  tell_words (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Returns: (transfer full): every phase with its figures, a line each: what the bar shows. */
char *
prep_phase_bar_dup_words (PrepPhaseBar *self)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_return_val_if_fail (PREP_IS_PHASE_BAR (self), NULL);

  for (guint i = 0; i < self->spans->len; i++)
    {
      g_autofree char *line = span_words (&g_array_index (self->spans, PrepPhaseSpan, i));

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", line);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}
