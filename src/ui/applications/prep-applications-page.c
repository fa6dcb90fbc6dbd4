/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The tab of applications: the views, and over them the page of one application or of one of its
 * rounds. Back goes from a round to its application and from there to the views.
 */

#include "config.h"

#include "applications/prep-applications-page.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"
#include "applications/prep-job-page.h"
#include "applications/prep-job-table.h"
#include "applications/prep-new-job.h"
#include "applications/prep-postings-view.h"
#include "applications/prep-round-page.h"
#include "applications/prep-round-text.h"
#include "widgets/prep-view-bar.h"

struct _PrepApplicationsPage
{
  PrepPage parent_instance;

  GtkStack *stack;
  GtkStack *views;
  PrepJobTable *table;
  PrepPostingsView *postings;
  PrepJobPage *job_page;
  PrepRoundPage *round_page;
};

G_DEFINE_FINAL_TYPE (PrepApplicationsPage, prep_applications_page, PREP_TYPE_PAGE)

static PrepCollection *
get_jobs (PrepApplicationsPage *self)
{
  return prep_library_get_jobs (prep_page_get_library (PREP_PAGE (self)));
}

static gboolean
is_at (PrepApplicationsPage *self,
       const char           *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static gboolean
is_in_view (PrepApplicationsPage *self,
            const char           *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), name) == 0;
}

static void
update_delete (PrepApplicationsPage *self)
{
  gboolean can_delete = !is_at (self, "views") ||
                        (is_in_view (self, "table") &&
                         prep_job_table_get_selected (self->table) != NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.delete", can_delete);
}

static void
update_title (PrepApplicationsPage *self)
{
  g_autofree char *title = NULL;

  if (is_at (self, "job"))
    title = prep_record_dup_title (PREP_RECORD (prep_job_page_get_job (self->job_page)));
  else if (is_at (self, "round"))
    title = prep_record_dup_title (PREP_RECORD (prep_round_page_get_round (self->round_page)));

  prep_page_set_title (PREP_PAGE (self),
                       title != NULL && *title != '\0' ? title : _("Applications"));
}

static void
show (PrepApplicationsPage *self,
      const char           *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  prep_page_set_can_go_back (PREP_PAGE (self), !is_at (self, "views"));
  update_title (self);
  update_delete (self);
}

static void
show_views (PrepApplicationsPage *self)
{
  PrepJob *job = prep_job_page_get_job (self->job_page);

  if (job != NULL)
    prep_job_table_select (self->table, job);
  show (self, "views");
  prep_round_page_set_round (self->round_page, NULL);
  prep_job_page_set_job (self->job_page, NULL);
  if (is_in_view (self, "table"))
    prep_job_table_grab_list (self->table);
  else
    prep_postings_view_grab_list (self->postings);
}

static void
show_job (PrepApplicationsPage *self,
          PrepJob              *job)
{
  prep_job_page_set_job (self->job_page, job);
  show (self, "job");
  prep_round_page_set_round (self->round_page, NULL);
  prep_job_page_grab (self->job_page);
}

static void
show_round (PrepApplicationsPage *self,
            PrepRound            *round)
{
  PrepRecord *job = prep_record_get_top (PREP_RECORD (round));

  prep_job_page_set_job (self->job_page, PREP_JOB (job));
  prep_round_page_set_round (self->round_page, round);
  show (self, "round");
  gtk_widget_child_focus (GTK_WIDGET (self->round_page), GTK_DIR_TAB_FORWARD);
}

/* What is shown may be gone: deleted here or elsewhere, or by an undo. */
static void
leave_what_is_gone (PrepApplicationsPage *self)
{
  PrepJob *job = prep_job_page_get_job (self->job_page);
  PrepRound *round = prep_round_page_get_round (self->round_page);

  if (job == NULL)
    return;

  if (prep_record_is_deleted (PREP_RECORD (job)) ||
      prep_collection_lookup (get_jobs (self), prep_record_get_id (PREP_RECORD (job))) != job)
    show_views (self);
  else if (round != NULL && prep_record_get_owner (PREP_RECORD (round)) != PREP_RECORD (job))
    show_job (self, job);
  else
    update_title (self);
}

static void
tell_deleted (PrepApplicationsPage *self,
              const char           *title)
{
  /* Translators: %s is an application ("Netflix, Software Engineer Intern") or a round of one. */
  g_autofree char *text = g_strdup_printf (_("Deleted: %s"), title);

  prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (text));
}

static void
delete_round (PrepApplicationsPage *self)
{
  g_autoptr (PrepRound) round = g_object_ref (prep_round_page_get_round (self->round_page));
  PrepRecord *job = prep_record_get_owner (PREP_RECORD (round));
  g_autofree char *title = prep_record_dup_title (PREP_RECORD (round));

  if (prep_record_remove (job, PREP_JOB_ROUNDS, PREP_RECORD (round)))
    tell_deleted (self, title);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  PrepApplicationsPage *self = PREP_APPLICATIONS_PAGE (widget);
  PrepJob *job = is_at (self, "views") ? prep_job_table_get_selected (self->table)
                                       : prep_job_page_get_job (self->job_page);
  g_autofree char *title = NULL;

  if (job == NULL)
    return;
  if (is_at (self, "round"))
    {
      delete_round (self);
      return;
    }

  title = prep_record_dup_title (PREP_RECORD (job));
  if (prep_collection_delete (get_jobs (self), PREP_RECORD (job)))
    tell_deleted (self, title);
}

static void
prep_applications_page_new_item (PrepPage *page)
{
  GtkWidget *dialog = prep_new_job_new (prep_page_get_library (page));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (root));
  g_signal_connect_object (dialog, "added", G_CALLBACK (show_job), page, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
prep_applications_page_search (PrepPage *page)
{
  PrepApplicationsPage *self = PREP_APPLICATIONS_PAGE (page);

  if (!is_at (self, "views"))
    show_views (self);
  if (is_in_view (self, "table"))
    prep_job_table_search (self->table);
  else
    prep_postings_view_search (self->postings);
}

static void
prep_applications_page_go_back (PrepPage *page)
{
  PrepApplicationsPage *self = PREP_APPLICATIONS_PAGE (page);

  if (is_at (self, "round"))
    show_job (self, prep_job_page_get_job (self->job_page));
  else
    show_views (self);
}

static gboolean
open_view (PrepApplicationsPage *self,
           const char           *name)
{
  if (name != NULL && gtk_stack_get_child_by_name (self->views, name) == NULL)
    return FALSE;

  if (name != NULL)
    gtk_stack_set_visible_child_name (self->views, name);
  if (!is_at (self, "views"))
    show_views (self);

  return TRUE;
}

static gboolean
prep_applications_page_open (PrepPage   *page,
                             const char *target)
{
  PrepApplicationsPage *self = PREP_APPLICATIONS_PAGE (page);
  g_auto (GStrv) parts = g_strsplit (target, "/", 3);
  gpointer record;

  if (g_strcmp0 (parts[0], "page") == 0)
    return open_view (self, parts[1] != NULL ? parts[2] : NULL);

  record = prep_library_find_place (prep_page_get_library (page), target);
  if (record == NULL || prep_record_is_deleted (prep_record_get_top (record)))
    return FALSE;

  if (PREP_IS_JOB (record))
    show_job (self, record);
  else if (PREP_IS_ROUND (record))
    show_round (self, record);
  else if (PREP_IS_LISTING (record) && open_view (self, "postings"))
    prep_postings_view_select (self->postings, record);
  else
    return FALSE;

  return TRUE;
}

static void
update_can_new (PrepApplicationsPage *self)
{
  prep_page_set_can_new (PREP_PAGE (self), prep_collection_is_editable (get_jobs (self)));
}

static void
prep_applications_page_constructed (GObject *object)
{
  PrepApplicationsPage *self = PREP_APPLICATIONS_PAGE (object);
  PrepPage *page = PREP_PAGE (object);
  PrepLibrary *library = prep_page_get_library (page);
  PrepCollection *jobs;

  G_OBJECT_CLASS (prep_applications_page_parent_class)->constructed (object);

  if (library == NULL)
    return;

  jobs = prep_library_get_jobs (library);
  prep_job_table_set_library (self->table, library, prep_page_get_today (page));
  prep_postings_view_set_library (self->postings, library);
  prep_job_page_set_library (self->job_page, library, prep_page_get_today (page));
  prep_round_page_set_library (self->round_page, library, prep_page_get_content (page));
  g_signal_connect_object (jobs, "items-changed", G_CALLBACK (leave_what_is_gone), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (jobs, "changed", G_CALLBACK (leave_what_is_gone), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (jobs, "state-changed", G_CALLBACK (update_can_new), self,
                           G_CONNECT_SWAPPED);
  update_can_new (self);
  show (self, "views");
}

static void
prep_applications_page_dispose (GObject *object)
{
  /* First, and by the bin: the child has an id, and both would take it away. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_APPLICATIONS_PAGE);

  G_OBJECT_CLASS (prep_applications_page_parent_class)->dispose (object);
}

static void
prep_applications_page_class_init (PrepApplicationsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PrepPageClass *page_class = PREP_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = prep_applications_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = prep_applications_page_dispose;
  page_class->new_label = N_("New application");
  page_class->new_item = prep_applications_page_new_item;
  page_class->search = prep_applications_page_search;
  page_class->go_back = prep_applications_page_go_back;
  page_class->open = prep_applications_page_open;

  g_type_ensure (PREP_TYPE_JOB_PAGE);
  g_type_ensure (PREP_TYPE_JOB_TABLE);
  g_type_ensure (PREP_TYPE_POSTINGS_VIEW);
  g_type_ensure (PREP_TYPE_ROUND_PAGE);
  g_type_ensure (PREP_TYPE_VIEW_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-applications-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, job_page);
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, postings);
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, round_page);
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, table);
  gtk_widget_class_bind_template_child (widget_class, PrepApplicationsPage, views);
  gtk_widget_class_bind_template_callback (widget_class, show_job);
  gtk_widget_class_bind_template_callback (widget_class, update_delete);
  gtk_widget_class_install_action (widget_class, "page.delete", NULL, delete_cb);
}

static void
prep_applications_page_init (PrepApplicationsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
