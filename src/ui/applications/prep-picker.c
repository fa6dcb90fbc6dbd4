/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A popover that finds one of many by typing: arrows choose, Enter picks. */

#include "config.h"

#include "applications/prep-picker.h"

#include <glib/gi18n-lib.h>

#include "model/prep-fold.h"

struct _PrepPick
{
  GObject parent_instance;

  char *id;
  char *title;
  char *folded;
};

G_DEFINE_FINAL_TYPE (PrepPick, prep_pick, G_TYPE_OBJECT)

static void
prep_pick_finalize (GObject *object)
{
  PrepPick *self = PREP_PICK (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->folded);

  G_OBJECT_CLASS (prep_pick_parent_class)->finalize (object);
}

static void
prep_pick_class_init (PrepPickClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = prep_pick_finalize;
}

static void
prep_pick_init (PrepPick *self)
{
}

PrepPick *
prep_pick_new (const char *id,
               const char *title)
{
  PrepPick *self = g_object_new (PREP_TYPE_PICK, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->folded = prep_fold_search (title);

  return self;
}

struct _PrepPicker
{
  GtkPopover parent_instance;

  GtkStack *body;
  GtkSearchEntry *entry;
  GtkListView *view;
  GtkLabel *empty;
  GtkFilterListModel *filtered;
  GtkSingleSelection *selection;
  GtkFilter *filter;
  GStrv words;
};

enum
{
  OPENING,
  PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepPicker, prep_picker, GTK_TYPE_POPOVER)

static gboolean
filter_cb (gpointer item,
           gpointer data)
{
  return prep_fold_contains (PREP_PICK (item)->folded,
                             (const char *const *) PREP_PICKER (data)->words);
}

static void
search_changed_cb (PrepPicker *self)
{
  g_strfreev (self->words);
  self->words = prep_fold_words (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
pick (PrepPicker *self,
      PrepPick   *chosen)
{
  g_autofree char *id = NULL;

  if (chosen == NULL)
    return;

  id = g_strdup (chosen->id);
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, id);
}

static void
entry_activate_cb (PrepPicker *self)
{
  pick (self, gtk_single_selection_get_selected_item (self->selection));
}

static void
view_activate_cb (PrepPicker *self,
                  guint       position)
{
  g_autoptr (PrepPick) chosen = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  pick (self, chosen);
}

static void
setup_cb (PrepPicker  *self,
          GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL,
                                               "xalign", 0.0,
                                               "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                               "lines", 3,
                                               "ellipsize", PANGO_ELLIPSIZE_END,
                                               NULL));
}

static void
bind_cb (PrepPicker  *self,
         GtkListItem *item)
{
  PrepPick *shown = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), shown->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, shown->title, -1);
}

static void
prep_picker_show (GtkWidget *widget)
{
  PrepPicker *self = PREP_PICKER (widget);

  g_signal_emit (self, signals[OPENING], 0);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");

  GTK_WIDGET_CLASS (prep_picker_parent_class)->show (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
prep_picker_dispose (GObject *object)
{
  PrepPicker *self = PREP_PICKER (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_PICKER);

  G_OBJECT_CLASS (prep_picker_parent_class)->dispose (object);
}

static void
prep_picker_finalize (GObject *object)
{
  g_strfreev (PREP_PICKER (object)->words);

  G_OBJECT_CLASS (prep_picker_parent_class)->finalize (object);
}

static void
prep_picker_class_init (PrepPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = prep_picker_dispose;
  object_class->finalize = prep_picker_finalize;
  widget_class->show = prep_picker_show;

  signals[OPENING] = g_signal_new ("opening", PREP_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[PICKED] = g_signal_new ("picked", PREP_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepPicker, body);
  gtk_widget_class_bind_template_child (widget_class, PrepPicker, empty);
  gtk_widget_class_bind_template_child (widget_class, PrepPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, PrepPicker, view);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_activate_cb);
}

static void
prep_picker_init (PrepPicker *self)
{
  self->words = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->filtered));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/* Sets what can be picked, a list of PrepPick. */
void
prep_picker_set_items (PrepPicker *self,
                       GListModel *picks)
{
  g_return_if_fail (PREP_IS_PICKER (self));

  gtk_filter_list_model_set_model (self->filtered, picks);
  gtk_stack_set_visible_child_name (self->body,
                                    g_list_model_get_n_items (picks) > 0 ? "list" : "empty");
}

/* Sets what is said when there is nothing to pick, translated. */
void
prep_picker_set_empty (PrepPicker *self,
                       const char *text)
{
  g_return_if_fail (PREP_IS_PICKER (self));

  gtk_label_set_text (self->empty, text);
}
