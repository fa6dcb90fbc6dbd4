/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* One round of an application: when it is, what to prepare, and what came of it. */

#include "config.h"

#include "applications/prep-round-page.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-fact-row.h"
#include "applications/prep-link-list.h"
#include "applications/prep-round-facts.h"
#include "applications/prep-round-text.h"
#include "widgets/prep-bind.h"

struct _PrepRoundPage
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkLabel *title;
  GtkLabel *company;
  GtkLabel *here;
  PrepFactList *what;
  PrepFactList *when;
  PrepFactList *after;
  PrepLinkList *stories;
  PrepLinkList *questions;
  GtkBox *feedback_box;
  GtkWidget *feedback;

  PrepLibrary *library;
  PrepRound *round;
  gboolean assessment;
};

G_DEFINE_FINAL_TYPE (PrepRoundPage, prep_round_page, ADW_TYPE_BIN)

static void
update_header (PrepRoundPage *self)
{
  PrepRecord *job = prep_record_get_owner (PREP_RECORD (self->round));
  g_autofree char *company = job != NULL ? prep_record_dup_title (job) : g_strdup ("");
  g_autofree char *here = prep_round_dup_here (self->round);

  gtk_label_set_text (self->title, prep_round_get_kind_label (self->round));
  gtk_label_set_text (self->company, company);
  gtk_label_set_text (self->here, here != NULL ? here : "");
  gtk_widget_set_visible (GTK_WIDGET (self->here), here != NULL);
}

static void
show_when (PrepRoundPage *self)
{
  guint n_facts;
  const PrepFact *facts = prep_round_facts_get_when (self->round, &n_facts);

  self->assessment = prep_round_is_assessment (self->round);
  prep_fact_list_set_record (self->when, PREP_RECORD (self->round), facts, n_facts);
}

static void
update_all (PrepRoundPage *self)
{
  update_header (self);
  if (self->assessment != prep_round_is_assessment (self->round))
    show_when (self);
  prep_link_list_refresh (self->stories);
  prep_link_list_refresh (self->questions);
}

static void
changed_cb (PrepRoundPage *self,
            PrepRecord    *top,
            PrepRecord    *record,
            guint          field)
{
  PrepRecord *round = PREP_RECORD (self->round);

  if (round == NULL || top != prep_record_get_top (round))
    return;

  update_header (self);
  if (record == round && field == PREP_ROUND_KIND)
    update_all (self);
  if (record == round && field == PREP_ROUND_TELLINGS)
    prep_link_list_refresh (self->stories);
  if (record == round && field == PREP_ROUND_QUESTIONS)
    prep_link_list_refresh (self->questions);
}

static void
settled_cb (PrepRoundPage *self,
            PrepRecord    *top)
{
  PrepRecord *round = PREP_RECORD (self->round);

  if (round != NULL && (top == NULL || top == prep_record_get_top (round)))
    update_all (self);
}

static void
prep_round_page_dispose (GObject *object)
{
  PrepRoundPage *self = PREP_ROUND_PAGE (object);

  g_clear_object (&self->round);
  g_clear_object (&self->library);
  /* First, and by the bin: the child has an id, and both would take it away. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_ROUND_PAGE);

  G_OBJECT_CLASS (prep_round_page_parent_class)->dispose (object);
}

static void
prep_round_page_class_init (PrepRoundPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_round_page_dispose;

  g_type_ensure (PREP_TYPE_FACT_LIST);
  g_type_ensure (PREP_TYPE_LINK_LIST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-round-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, after);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, company);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, feedback_box);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, here);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, questions);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, stories);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, title);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, what);
  gtk_widget_class_bind_template_child (widget_class, PrepRoundPage, when);
}

static void
prep_round_page_init (PrepRoundPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->feedback = prep_fact_note_new (_("Feedback"));
  gtk_box_append (self->feedback_box, self->feedback);
}

/* To be called once. */
void
prep_round_page_set_library (PrepRoundPage *self,
                             PrepLibrary   *library,
                             PrepContent   *content)
{
  PrepCollection *jobs = prep_library_get_jobs (library);

  g_return_if_fail (PREP_IS_ROUND_PAGE (self));

  self->library = g_object_ref (library);
  prep_link_list_set_kind (self->stories, &prep_link_stories, library, content);
  prep_link_list_set_kind (self->questions, &prep_link_questions, library, content);
  g_signal_connect_object (jobs, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jobs, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
}

/* Returns: (nullable) (transfer none): the round that is shown. */
PrepRound *
prep_round_page_get_round (PrepRoundPage *self)
{
  g_return_val_if_fail (PREP_IS_ROUND_PAGE (self), NULL);

  return self->round;
}

/* Shows @round, from its top; NULL: none, and every binding ends. */
void
prep_round_page_set_round (PrepRoundPage *self,
                           PrepRound     *round)
{
  PrepRecord *record = PREP_RECORD (round);
  const PrepFact *facts;
  guint n_facts;

  g_return_if_fail (PREP_IS_ROUND_PAGE (self));

  if (self->round == round)
    return;

  prep_unbind (self->feedback);
  prep_fact_list_set_record (self->what, NULL, NULL, 0);
  prep_fact_list_set_record (self->when, NULL, NULL, 0);
  prep_fact_list_set_record (self->after, NULL, NULL, 0);
  g_set_object (&self->round, round);
  prep_link_list_set_round (self->stories, round);
  prep_link_list_set_round (self->questions, round);
  if (round == NULL)
    return;

  facts = prep_round_facts_get_what (&n_facts);
  prep_fact_list_set_record (self->what, record, facts, n_facts);
  show_when (self);
  facts = prep_round_facts_get_after (&n_facts);
  prep_fact_list_set_record (self->after, record, facts, n_facts);
  prep_bind_text (record, PREP_ROUND_FEEDBACK, self->feedback);
  update_header (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}
