/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "interview/prep-session-page.h"

#include <glib/gi18n-lib.h>

#include "interview/prep-session-words.h"
#include "interview/prep-timer-words.h"
#include "model/prep-review.h"
#include "model/prep-session-phase.h"
#include "widgets/prep-bind.h"

/* What was counted, in the order it is shown; being stuck is a list. */
static const struct
{
  guint field;
  gboolean is_list;
} counts[] = {
  { PREP_SESSION_THOUGHT_ALOUD, FALSE },
  { PREP_SESSION_CLARIFIED, FALSE },
  { PREP_SESSION_FEEDBACK_TAKEN, FALSE },
  { PREP_SESSION_STUCK, TRUE },
};

/* The text fields of the look back. */
enum
{
  WENT_WELL,
  IMPROVE,
  NEXT_TIME,
  N_TEXTS
};

static const guint text_fields[N_TEXTS] = {
  PREP_REVIEW_WENT_WELL, PREP_REVIEW_IMPROVE, PREP_REVIEW_NEXT_TIME,
};

struct _PrepSessionPage
{
  GtkWidget parent_instance;

  PrepSession *session;
  PrepReview *review; /* the session's, or one that is added to it by the first word */

  GtkWidget *scroller;
  GtkLabel *title;
  GtkLabel *when;
  GtkLabel *summary;
  GtkLabel *breaks;
  PrepPhaseBar *bar;
  GtkListBox *phases;
  GtkFlowBox *counts;
  AdwPreferencesGroup *tips;
  GPtrArray *tip_rows;
  GtkWidget *texts[N_TEXTS];
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (PrepSessionPage, prep_session_page, GTK_TYPE_WIDGET)

/* The words beside a phase: its name stands there already. */
static char *
phase_words (const PrepPhaseSpan *span)
{
  g_autofree char *active = prep_timer_format_words (span->active_us);
  g_autofree char *planned = prep_timer_format_words (span->planned_us);
  g_autofree char *over = prep_timer_format_words (span->active_us - span->planned_us);

  if (span->active_us == 0)
    /* Translators: the time planned for a phase */
    return g_strdup_printf (_("not reached, %s planned"), planned);
  if (span->active_us > span->planned_us)
    /* Translators: the time a phase took, the time planned for it, and the overtime */
    return g_strdup_printf (_("%s of %s, %s over"), active, planned, over);

  /* Translators: the time a phase took, and the time planned for it */
  return g_strdup_printf (_("%s of %s"), active, planned);
}

static GtkWidget *
make_phase_row (const PrepPhaseSpan *span,
                gint64               longest_us)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (span->name);
  g_autofree char *text = phase_words (span);
  GtkWidget *words = gtk_label_new (text);
  GtkWidget *bar = prep_phase_bar_new ();

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_widget_add_css_class (words, "dim-label");
  gtk_widget_add_css_class (words, "caption");
  gtk_widget_add_css_class (words, "numeric");
  prep_phase_bar_set_spans (PREP_PHASE_BAR (bar), span, 1, -1, longest_us);

  gtk_widget_add_css_class (box, "phase-row");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static void
show_phases (PrepSessionPage *self)
{
  guint n = prep_record_get_length (PREP_RECORD (self->session), PREP_SESSION_PHASES);
  gint64 longest_us = 0;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->phases))) != NULL)
    gtk_list_box_remove (self->phases, row);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < n; i++)
      {
        PrepPhaseSpan span;

        prep_session_get_span (self->session, i, &span);
        if (pass == 0)
          longest_us = MAX (longest_us, MAX (span.planned_us, span.active_us));
        else
          gtk_list_box_append (self->phases, make_phase_row (&span, longest_us));
      }
  gtk_widget_set_visible (GTK_WIDGET (self->phases), n > 0);
}

static void
add_count (PrepSessionPage *self,
           guint            nth)
{
  PrepRecord *record = PREP_RECORD (self->session);
  guint field = counts[nth].field;
  guint n = counts[nth].is_list ? prep_record_get_length (record, field)
                                : (guint) prep_record_get_number (record, field);
  g_autofree char *text = g_strdup_printf ("%u", n);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *number = gtk_label_new (text);
  GtkWidget *label = gtk_label_new (_(prep_record_get_field (record, field)->label));

  gtk_widget_add_css_class (number, "title-2");
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 8); /* four fit a phone */
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_append (self->counts, box);
  gtk_widget_set_focusable (gtk_widget_get_parent (box), FALSE);
}

static void
show_counts (PrepSessionPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->counts))) != NULL)
    gtk_flow_box_remove (self->counts, child);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    add_count (self, i);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text[0] != '\0');
}

static void
show_facts (PrepSessionPage *self)
{
  g_autofree char *when = prep_session_dup_exact (self->session);
  g_autofree char *summary = prep_session_dup_summary (self->session);
  g_autofree char *breaks = prep_session_dup_breaks (self->session);

  set_text (self->title,
            prep_record_get_text (PREP_RECORD (self->session), PREP_SESSION_TITLE));
  set_text (self->when, when);
  set_text (self->summary, summary);
  set_text (self->breaks, breaks);
  prep_session_show_phases (self->session, self->bar);
  show_phases (self);
  show_counts (self);
}

/* Each key in the look back stamps the session; its facts are the same. */
static void
notify_cb (PrepSessionPage *self,
           GParamSpec      *pspec)
{
  if (!g_str_equal (pspec->name, "modified") && !g_str_equal (pspec->name, "self"))
    show_facts (self);
}

/* A session from elsewhere may have no review; looking at it must not change it. */
static void
attach_review_cb (PrepSessionPage *self)
{
  if (prep_record_get_owner (PREP_RECORD (self->review)) == NULL)
    prep_record_set_record (PREP_RECORD (self->session), PREP_SESSION_SELF,
                            PREP_RECORD (self->review));
}

static void
drop_tips (PrepSessionPage *self)
{
  for (guint i = 0; i < self->tip_rows->len; i++)
    adw_preferences_group_remove (self->tips, self->tip_rows->pdata[i]);
  g_ptr_array_set_size (self->tip_rows, 0);
}

/* AdwComboRow shows its value in a list of one, which has no name, nor has what lies in it. */
static void
name_inner_list (GtkWidget  *widget,
                 const char *name)
{
  if (gtk_widget_get_focusable (widget) && gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_VIEW))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child)) /* the levels in it have their own */
      name_inner_list (child, name);
}

static GtkStringList *
make_levels (const PrepContentScale *scale)
{
  GtkStringList *levels = gtk_string_list_new (NULL);

  gtk_string_list_append (levels, _("Not rated"));
  for (guint i = 0; scale->labels[i] != NULL; i++)
    gtk_string_list_append (levels, scale->labels[i]);

  return levels;
}

/* The four tips, each with the levels of the rubric. */
static void
show_tips (PrepSessionPage *self,
           PrepContent     *content)
{
  const PrepContentRubric *rubric = prep_content_get_rubric (content);
  g_autoptr (GtkStringList) levels = make_levels (rubric->scale);

  drop_tips (self);
  for (guint i = 0; i < rubric->n_dimensions; i++)
    {
      const PrepContentDimension *dimension = &rubric->dimensions[i];
      g_autofree char *member = g_strdelimit (g_strdup (dimension->key), "-", '_');
      guint field = prep_record_find_field (PREP_RECORD (self->review), member);
      GtkWidget *row;

      if (dimension->seed_tip[0] == '\0' || field >= prep_record_get_n_fields (
                                                      PREP_RECORD (self->review)))
        continue;

      row = adw_combo_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), dimension->name);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), dimension->question);
      adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (levels));
      adw_preferences_group_add (self->tips, row);
      prep_bind_number (PREP_RECORD (self->review), field, row, "selected");
      name_inner_list (row, dimension->name);
      g_ptr_array_add (self->tip_rows, row);
    }
}

static void
forget (PrepSessionPage *self)
{
  if (self->review != NULL)
    g_signal_handlers_disconnect_by_data (self->review, self);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->review);
  g_clear_object (&self->session);
}

static void
prep_session_page_dispose (GObject *object)
{
  PrepSessionPage *self = PREP_SESSION_PAGE (object);

  forget (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_SESSION_PAGE);

  G_OBJECT_CLASS (prep_session_page_parent_class)->dispose (object);
}

static void
prep_session_page_finalize (GObject *object)
{
  g_ptr_array_unref (PREP_SESSION_PAGE (object)->tip_rows);

  G_OBJECT_CLASS (prep_session_page_parent_class)->finalize (object);
}

static void
prep_session_page_class_init (PrepSessionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_session_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = prep_session_page_finalize;

  g_type_ensure (PREP_TYPE_PHASE_BAR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/interview/prep-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, title);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, when);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, summary);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, breaks);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, bar);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, phases);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, counts);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, tips);
  gtk_widget_class_bind_template_child (widget_class, PrepSessionPage, remove);
  gtk_widget_class_bind_template_child_full (widget_class, "went_well", FALSE,
                                             G_STRUCT_OFFSET (PrepSessionPage, texts[WENT_WELL]));
  gtk_widget_class_bind_template_child_full (widget_class, "improve", FALSE,
                                             G_STRUCT_OFFSET (PrepSessionPage, texts[IMPROVE]));
  gtk_widget_class_bind_template_child_full (widget_class, "next_time", FALSE,
                                             G_STRUCT_OFFSET (PrepSessionPage, texts[NEXT_TIME]));
}

static void
prep_session_page_init (PrepSessionPage *self)
{
  self->tip_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer none) (nullable) */
PrepSession *
prep_session_page_get_session (PrepSessionPage *self)
{
  g_return_val_if_fail (PREP_IS_SESSION_PAGE (self), NULL);

  return self->session;
}

/* Shows @session, for reading and for looking back. */
void
prep_session_page_set_session (PrepSessionPage *self,
                               PrepSession     *session,
                               PrepContent     *content)
{
  PrepReview *review;

  g_return_if_fail (PREP_IS_SESSION_PAGE (self));
  g_return_if_fail (PREP_IS_SESSION (session));

  forget (self);
  self->session = g_object_ref (session);
  review = prep_record_get_record (PREP_RECORD (session), PREP_SESSION_SELF);
  self->review = review != NULL ? g_object_ref (review) : prep_record_new (PREP_TYPE_REVIEW);
  g_signal_connect_swapped (self->review, "notify", G_CALLBACK (attach_review_cb), self);
  g_signal_connect_swapped (session, "notify", G_CALLBACK (notify_cb), self);

  show_facts (self);
  show_tips (self, content);
  for (guint i = 0; i < N_TEXTS; i++)
    prep_bind_text (PREP_RECORD (self->review), text_fields[i], self->texts[i]);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tips), prep_record_is_editable (PREP_RECORD (session)));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "s",
                                    prep_record_get_id (PREP_RECORD (session)));
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
}
