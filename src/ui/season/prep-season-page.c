/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The front page: Today and Progress, and behind them the page of a task and the season's dates.
 * What it shows follows from records of every kind, so it is worked out anew in an idle moment when
 * an edit has settled, and only while it can be seen.
 */

#include "config.h"

#include "season/prep-season-page.h"

#include <glib/gi18n-lib.h>

#include "app/prep-toast.h"
#include "insight/prep-season-now.h"
#include "model/prep-task.h"
#include "season/prep-due-act.h"
#include "season/prep-due-text.h"
#include "season/prep-progress-view.h"
#include "season/prep-season-editor.h"
#include "season/prep-task-page.h"
#include "season/prep-today-view.h"
#include "widgets/prep-view-bar.h"

struct _PrepSeasonPage
{
  PrepPage parent_instance;

  GtkStack *pages;
  GtkWidget *front;
  GtkStack *views;
  PrepTodayView *today_view;
  PrepProgressView *progress_view;
  GtkWidget *editor;    /* made when first opened */
  GtkWidget *task_page; /* made when first opened */
  guint update_id;
};

G_DEFINE_FINAL_TYPE (PrepSeasonPage, prep_season_page, PREP_TYPE_PAGE)

static const char *
get_today (PrepSeasonPage *self)
{
  return prep_today_get_day (prep_page_get_today (PREP_PAGE (self)));
}

static void
show_front (PrepSeasonPage *self)
{
  gtk_stack_set_visible_child (self->pages, self->front);
  prep_page_set_title (PREP_PAGE (self), _("Season"));
  prep_page_set_can_go_back (PREP_PAGE (self), FALSE);
  if (self->task_page != NULL)
    prep_task_page_set_task (PREP_TASK_PAGE (self->task_page), NULL);
}

/* A task without text has no title of its own. */
static void
show_task_title (PrepSeasonPage *self)
{
  PrepTask *task =
    self->task_page != NULL ? prep_task_page_get_task (PREP_TASK_PAGE (self->task_page)) : NULL;
  const char *text = task != NULL ? prep_record_get_text (PREP_RECORD (task), PREP_TASK_TEXT) : "";

  if (task == NULL)
    return;
  if (prep_record_is_deleted (PREP_RECORD (task)) ||
      prep_record_get_collection (PREP_RECORD (task)) == NULL)
    show_front (self);
  else
    prep_page_set_title (PREP_PAGE (self), *text != '\0' ? text : _("Task"));
}

static void
update (PrepSeasonPage *self)
{
  PrepLibrary *library = prep_page_get_library (PREP_PAGE (self));
  PrepContent *content = prep_page_get_content (PREP_PAGE (self));
  const char *today = get_today (self);
  g_autoptr (PrepSeasonDates) dates =
    prep_season_now_get_dates (library, prep_content_get_season (content), today);

  prep_today_view_update (self->today_view, library, dates, today);
  prep_progress_view_update (self->progress_view, library, content, today);
  if (self->editor != NULL)
    prep_season_editor_update (PREP_SEASON_EDITOR (self->editor), today);
  show_task_title (self);
  prep_page_set_can_new (PREP_PAGE (self),
                         prep_collection_is_editable (prep_library_get_tasks (library)));
}

static gboolean
update_cb (gpointer data)
{
  PrepSeasonPage *self = data;

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Not seen, it waits for the map. */
static void
queue_update (PrepSeasonPage *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add (update_cb, self);
}

static void
prep_season_page_map (GtkWidget *widget)
{
  update (PREP_SEASON_PAGE (widget));

  GTK_WIDGET_CLASS (prep_season_page_parent_class)->map (widget);
}

static void
act_cb (PrepSeasonPage *self,
        const PrepDue  *due)
{
  PrepLibrary *library = prep_page_get_library (PREP_PAGE (self));
  gboolean closing = prep_due_get_act (due) == PREP_DUE_ACT_CLOSE;
  g_autofree char *title = prep_due_dup_title (due);
  g_autofree char *text = NULL;

  if (!prep_due_act (due, library, get_today (self)))
    return;

  if (closing)
    /* Translators: an application was closed, because nobody answered; %s is a company. */
    text = g_strdup_printf (_("%s closed as ghosted"),
                            prep_record_get_text (due->record, PREP_JOB_COMPANY));
  else
    /* Translators: a task was checked off; %s is what it is called. */
    text = g_strdup_printf (_("Done: %s"), title);
  prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (text));
  queue_update (self);
}

static void
show_child (PrepSeasonPage *self,
            GtkWidget      *child)
{
  gtk_stack_set_visible_child (self->pages, child);
  prep_page_set_can_go_back (PREP_PAGE (self), TRUE);
}

static void
edit_dates_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  PrepSeasonPage *self = PREP_SEASON_PAGE (widget);

  if (self->editor == NULL)
    {
      self->editor = prep_season_editor_new (prep_page_get_library (PREP_PAGE (self)),
                                             prep_page_get_content (PREP_PAGE (self)));
      gtk_stack_add_child (self->pages, self->editor);
    }
  prep_season_editor_update (PREP_SEASON_EDITOR (self->editor), get_today (self));
  prep_page_set_title (PREP_PAGE (self), _("Dates of the Season"));
  show_child (self, self->editor);
}

static void
open_task (PrepSeasonPage *self,
           PrepTask       *task)
{
  if (self->task_page == NULL)
    {
      self->task_page = prep_task_page_new (prep_page_get_library (PREP_PAGE (self)));
      gtk_stack_add_child (self->pages, self->task_page);
    }
  prep_task_page_set_task (PREP_TASK_PAGE (self->task_page), task);
  show_task_title (self);
  show_child (self, self->task_page);
}

static void
delete_task_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  PrepSeasonPage *self = PREP_SEASON_PAGE (widget);
  PrepTask *task =
    self->task_page != NULL ? prep_task_page_get_task (PREP_TASK_PAGE (self->task_page)) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (task == NULL)
    return;

  title = prep_record_dup_title (PREP_RECORD (task));
  /* Translators: %s is the text of a task. */
  text = *title != '\0' ? g_strdup_printf (_("%s deleted"), title) : g_strdup (_("Task deleted"));
  if (!prep_collection_delete (prep_library_get_tasks (prep_page_get_library (PREP_PAGE (self))),
                               PREP_RECORD (task)))
    return;

  show_front (self);
  prep_page_add_toast (PREP_PAGE (self), prep_toast_new_undo (text));
}

static void
prep_season_page_new_item (PrepPage *page)
{
  PrepSeasonPage *self = PREP_SEASON_PAGE (page);

  show_front (self);
  gtk_stack_set_visible_child_name (self->views, "today");
  prep_today_view_new_task (self->today_view, prep_page_get_library (page), get_today (self));
}

static void
prep_season_page_go_back (PrepPage *page)
{
  show_front (PREP_SEASON_PAGE (page));
}

/* "task/UUID", "page/season/dates", "page/season/today" or "page/season/progress". */
static gboolean
prep_season_page_open (PrepPage   *page,
                       const char *target)
{
  PrepSeasonPage *self = PREP_SEASON_PAGE (page);
  g_auto (GStrv) parts = g_strsplit (target, "/", 3);
  PrepRecord *task;

  if (g_strcmp0 (parts[0], "page") == 0)
    {
      const char *view = g_strv_length (parts) == 3 ? parts[2] : "today";

      if (g_str_equal (view, "dates"))
        {
          gtk_widget_activate_action (GTK_WIDGET (self), "season.edit-dates", NULL);
          return TRUE;
        }
      show_front (self);
      if (gtk_stack_get_child_by_name (self->views, view) != NULL)
        gtk_stack_set_visible_child_name (self->views, view);
      return TRUE;
    }

  task = parts[1] != NULL ? prep_library_lookup (prep_page_get_library (page), parts[1]) : NULL;
  if (task == NULL || !PREP_IS_TASK (task) || prep_record_is_deleted (task))
    return FALSE;
  open_task (self, PREP_TASK (task));

  return TRUE;
}

static void
prep_season_page_constructed (GObject *object)
{
  PrepSeasonPage *self = PREP_SEASON_PAGE (object);
  PrepLibrary *library = prep_page_get_library (PREP_PAGE (self));
  PrepCollection *collections[] = {
    prep_library_get_jobs (library),  prep_library_get_tasks (library),
    prep_library_get_memos (library), prep_library_get_sessions (library),
    prep_library_get_seasons (library), prep_library_get_stories (library),
  };

  G_OBJECT_CLASS (prep_season_page_parent_class)->constructed (object);

  for (guint i = 0; i < G_N_ELEMENTS (collections); i++)
    {
      g_signal_connect_object (collections[i], "settled", G_CALLBACK (queue_update), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (collections[i], "items-changed", G_CALLBACK (queue_update), self,
                               G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (prep_page_get_today (PREP_PAGE (self)), "notify::day",
                           G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prep_library_get_store (library), "loaded", G_CALLBACK (queue_update),
                           self, G_CONNECT_SWAPPED);
}

static void
prep_season_page_dispose (GObject *object)
{
  g_clear_handle_id (&PREP_SEASON_PAGE (object)->update_id, g_source_remove);
  /* First: the bin would not learn that its child went with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_SEASON_PAGE);

  G_OBJECT_CLASS (prep_season_page_parent_class)->dispose (object);
}

static void
prep_season_page_class_init (PrepSeasonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PrepPageClass *page_class = PREP_PAGE_CLASS (klass);

  object_class->constructed = prep_season_page_constructed;
  object_class->dispose = prep_season_page_dispose;
  widget_class->map = prep_season_page_map;
  page_class->new_label = N_("New task");
  page_class->new_item = prep_season_page_new_item;
  page_class->go_back = prep_season_page_go_back;
  page_class->open = prep_season_page_open;

  gtk_widget_class_install_action (widget_class, "season.edit-dates", NULL, edit_dates_cb);
  gtk_widget_class_install_action (widget_class, "season.delete-task", NULL, delete_task_cb);

  g_type_ensure (PREP_TYPE_PROGRESS_VIEW);
  g_type_ensure (PREP_TYPE_TODAY_VIEW);
  g_type_ensure (PREP_TYPE_VIEW_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/season/prep-season-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonPage, pages);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonPage, front);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonPage, views);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonPage, today_view);
  gtk_widget_class_bind_template_child (widget_class, PrepSeasonPage, progress_view);
  gtk_widget_class_bind_template_callback (widget_class, act_cb);
}

static void
prep_season_page_init (PrepSeasonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
