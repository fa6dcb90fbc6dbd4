/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The page on which the dates of the season are changed. A date that equals the usual one is not
 * stored, so that a correction of the shipped dates reaches it.
 */

#include "config.h"

#include "season/prep-season-editor.h"

#include <glib/gi18n-lib.h>

#include "insight/prep-season-now.h"
#include "season/prep-season-text.h"
#include "widgets/prep-day-row.h"

struct _PrepSeasonEditor
{
  AdwBin parent_instance;

  PrepLibrary *library;
  PrepContent *content;
  char *today;
  gboolean showing;
  GPtrArray *rows; /* of PrepDayRow, in the order of the anchors; borrowed */
  AdwPreferencesGroup *group;
  GtkWidget *reset_button;
};

G_DEFINE_FINAL_TYPE (PrepSeasonEditor, prep_season_editor, ADW_TYPE_BIN)

static const PrepContentSeason *
get_season (PrepSeasonEditor *self)
{
  return prep_content_get_season (self->content);
}

/* What the anchor would be if it had not been set; others that were set still count. */
static char *
dup_usual_day (PrepSeasonEditor *self,
               const char       *anchor)
{
  PrepSeason *record = prep_library_get_season (self->library);
  const PrepContentSeason *season = get_season (self);
  g_autofree PrepSeasonOverride *overrides = g_new0 (PrepSeasonOverride, season->n_anchors);
  g_autoptr (PrepSeasonDates) dates =
    prep_season_now_get_dates (self->library, season, self->today);
  g_autoptr (PrepSeasonDates) usual = NULL;

  for (guint i = 0; i < season->n_anchors; i++)
    {
      overrides[i].anchor = season->anchors[i].key;
      overrides[i].day = record != NULL && !g_str_equal (overrides[i].anchor, anchor)
                           ? prep_season_get_anchor (record, overrides[i].anchor)
                           : "";
    }
  usual = prep_season_dates_new (season, prep_season_dates_get_summer (dates), overrides,
                                 season->n_anchors);

  return g_strdup (prep_season_dates_get_day (usual, anchor));
}

/* Returns: (nullable): the season's record, made at the first touch. */
static PrepSeason *
touch_season (PrepSeasonEditor *self)
{
  g_autoptr (PrepSeasonDates) dates =
    prep_season_now_get_dates (self->library, get_season (self), self->today);
  g_autofree char *name = prep_season_text_dup_name (prep_season_dates_get_summer (dates));
  /* The term is stored, so it is not translated: it is what postings call it. */
  g_autofree char *term = g_strdup_printf ("Summer %d", prep_season_dates_get_summer (dates));

  return prep_library_touch_season (self->library, name, term);
}

static void
day_cb (PrepDayRow       *row,
        GParamSpec       *pspec,
        PrepSeasonEditor *self)
{
  PrepHistory *history = prep_library_get_history (self->library);
  const PrepContentAnchor *anchor = g_object_get_data (G_OBJECT (row), "anchor");
  const char *day = prep_day_row_get_day (row);
  g_autofree char *usual = NULL;
  PrepSeason *season;

  if (self->showing)
    return;

  usual = dup_usual_day (self, anchor->key);
  /* Translators: names a change of a date that can be undone; the undo says "Undone: …". */
  prep_history_begin (history, _("date of the season"), "page/season/dates");
  season = touch_season (self);
  if (season != NULL)
    prep_season_set_anchor (season, anchor->key, g_str_equal (day, usual) ? "" : day);
  prep_history_end (history);

  prep_season_editor_update (self, self->today);
}

static void
reset_cb (PrepSeasonEditor *self)
{
  PrepHistory *history = prep_library_get_history (self->library);
  PrepSeason *season = prep_library_get_season (self->library);
  const PrepContentSeason *content = get_season (self);

  if (season == NULL)
    return;

  /* Translators: names an action that can be undone; the undo says "Undone: …". */
  prep_history_begin (history, _("back to the usual dates"), "page/season/dates");
  for (guint i = 0; i < content->n_anchors; i++)
    prep_season_set_anchor (season, content->anchors[i].key, "");
  prep_history_end (history);
  prep_season_editor_update (self, self->today);
}

static void
add_rows (PrepSeasonEditor *self)
{
  const PrepContentSeason *season = get_season (self);

  adw_preferences_group_set_description (self->group, season->intro);
  for (guint i = 0; i < season->n_anchors; i++)
    {
      GtkWidget *row = prep_day_row_new (season->anchors[i].name);

      g_object_set_data (G_OBJECT (row), "anchor", (gpointer) &season->anchors[i]);
      g_signal_connect (row, "notify::day", G_CALLBACK (day_cb), self);
      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
prep_season_editor_dispose (GObject *object)
{
  PrepSeasonEditor *self = PREP_SEASON_EDITOR (object);

  g_clear_object (&self->library);
  g_clear_object (&self->content);
  /* First: the bin would not learn that its child went with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_SEASON_EDITOR);

  G_OBJECT_CLASS (prep_season_editor_parent_class)->dispose (object);
}

static void
prep_season_editor_finalize (GObject *object)
{
  PrepSeasonEditor *self = PREP_SEASON_EDITOR (object);

  g_free (self->today);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (prep_season_editor_parent_class)->finalize (object);
}

static void
prep_season_editor_class_init (PrepSeasonEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_season_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_season_editor_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/season/prep-season-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonEditor, group);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonEditor, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
prep_season_editor_init (PrepSeasonEditor *self)
{
  self->rows = g_ptr_array_new ();
  self->today = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
prep_season_editor_new (PrepLibrary *library,
                        PrepContent *content)
{
  PrepSeasonEditor *self = g_object_new (PREP_TYPE_SEASON_EDITOR, NULL);

  self->library = g_object_ref (library);
  self->content = g_object_ref (content);
  add_rows (self);

  return GTK_WIDGET (self);
}

/* Shows the dates as they are; @today decides which season it is while none was touched. */
void
prep_season_editor_update (PrepSeasonEditor *self,
                           const char       *today)
{
  g_autoptr (PrepSeasonDates) dates = NULL;
  const PrepSeasonDate *anchors;
  gboolean overridden = FALSE;
  guint n;

  g_return_if_fail (PREP_IS_SEASON_EDITOR (self));

  if (today != self->today)
    {
      g_free (self->today);
      self->today = g_strdup (today);
    }
  dates = prep_season_now_get_dates (self->library, get_season (self), self->today);
  anchors = prep_season_dates_get_anchors (dates, &n);

  self->showing = TRUE;
  for (guint i = 0; i < n; i++)
    {
      prep_day_row_set_day (g_ptr_array_index (self->rows, i), anchors[i].day);
      overridden |= anchors[i].overridden;
    }
  self->showing = FALSE;
  gtk_widget_set_sensitive (self->reset_button, overridden);
  gtk_widget_set_sensitive (GTK_WIDGET (self->group),
                            prep_collection_is_editable (
                              prep_library_get_seasons (self->library)));
}
