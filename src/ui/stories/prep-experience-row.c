/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "stories/prep-experience-row.h"

#include <glib/gi18n-lib.h>

#include "model/prep-enums.h"
#include "model/prep-experience.h"

struct _PrepExperienceRow
{
  AdwComboRow parent_instance;

  PrepLibrary *library;
  PrepStory *story;
  GtkStringList *others; /* "None", and "Deleted" while the link points to nothing */
  GListModel *model;     /* the others, then the experiences */
  gboolean showing;      /* the row follows the story, not the person */
  gboolean changing;     /* the list changes, and the row may select what it likes */

  GtkMenuButton *add;
  GtkPopover *popover;
  GtkEntry *title;
  GtkDropDown *kind;
  GtkWidget *create;
};

G_DEFINE_FINAL_TYPE (PrepExperienceRow, prep_experience_row, ADW_TYPE_COMBO_ROW)

static char *
name_cb (gpointer item,
         gpointer data)
{
  g_autofree char *title = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    return g_strdup (gtk_string_object_get_string (item));

  title = prep_record_dup_title (item);
  if (title[0] == '\0')
    return g_strdup (prep_enum_label (PREP_TYPE_EXPERIENCE_KIND,
                                      prep_record_get_token (item, PREP_EXPERIENCE_KIND)));

  return g_steal_pointer (&title);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  return gtk_ordering_from_cmpfunc (
    g_utf8_collate (prep_record_get_text ((gpointer) a, PREP_EXPERIENCE_TITLE),
                    prep_record_get_text ((gpointer) b, PREP_EXPERIENCE_TITLE)));
}

static guint
find_position (PrepExperienceRow *self,
               const char        *id)
{
  guint n_others = g_list_model_get_n_items (G_LIST_MODEL (self->others));

  if (id[0] == '\0')
    return 0;

  for (guint i = n_others; i < g_list_model_get_n_items (self->model); i++)
    {
      g_autoptr (PrepRecord) item = g_list_model_get_item (self->model, i);

      if (g_str_equal (prep_record_get_id (item), id))
        return i;
    }

  return 1;
}

/* A link to what is deleted is kept, and said to be one. */
static void
show_link (PrepExperienceRow *self)
{
  const char *id;
  gboolean lost;

  if (self->story == NULL || self->showing)
    return;

  self->showing = TRUE;
  id = prep_record_get_text (PREP_RECORD (self->story), PREP_STORY_EXPERIENCE);
  lost = id[0] != '\0' && prep_collection_lookup (
                            prep_library_get_experiences (self->library), id) == NULL;
  if (!lost && id[0] != '\0')
    lost = prep_record_is_deleted (prep_collection_lookup (
      prep_library_get_experiences (self->library), id));

  if (lost != (g_list_model_get_n_items (G_LIST_MODEL (self->others)) > 1))
    {
      const char *deleted[] = { _("Deleted experience"), NULL };

      gtk_string_list_splice (self->others, 1, !lost, lost ? deleted : NULL);
    }
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_position (self, id));
  self->showing = FALSE;
}

static void
selected_cb (PrepExperienceRow *self)
{
  gpointer item = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  if (self->showing || self->changing || self->story == NULL || item == NULL)
    return;

  self->showing = TRUE;
  if (PREP_IS_EXPERIENCE (item))
    prep_record_set_text (PREP_RECORD (self->story), PREP_STORY_EXPERIENCE,
                          prep_record_get_id (item));
  else if (adw_combo_row_get_selected (ADW_COMBO_ROW (self)) == 0)
    prep_record_set_text (PREP_RECORD (self->story), PREP_STORY_EXPERIENCE, "");
  self->showing = FALSE;
  show_link (self);
}

/* A row whose item goes selects another; that is no choice of the person's. */
static void
before_change_cb (PrepExperienceRow *self)
{
  self->changing = TRUE;
}

static void
after_change_cb (PrepExperienceRow *self)
{
  self->changing = FALSE;
  show_link (self);
}

static void
typed_cb (PrepExperienceRow *self)
{
  g_autofree char *title = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title)));

  gtk_widget_set_sensitive (self->create, g_strstrip (title)[0] != '\0');
}

static void
popover_cb (PrepExperienceRow *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->title), "");
  typed_cb (self);
}

static void
create_cb (PrepExperienceRow *self)
{
  PrepHistory *history = prep_library_get_history (self->library);
  g_autofree char *title = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title)));
  g_autofree char *place = NULL;
  g_autoptr (PrepRecord) experience = NULL;

  if (self->story == NULL || g_strstrip (title)[0] == '\0')
    return;

  experience = prep_record_new (PREP_TYPE_EXPERIENCE);
  prep_record_set_text (experience, PREP_EXPERIENCE_TITLE, title);
  prep_record_set_token (experience, PREP_EXPERIENCE_KIND,
                         gtk_drop_down_get_selected (self->kind));

  place = prep_record_dup_place (PREP_RECORD (self->story));
  prep_history_begin (history, _("New experience"), place);
  if (prep_collection_add (prep_library_get_experiences (self->library), experience))
    prep_record_set_text (PREP_RECORD (self->story), PREP_STORY_EXPERIENCE,
                          prep_record_get_id (experience));
  prep_history_end (history);

  gtk_popover_popdown (self->popover);
}

static void
fill_kinds (PrepExperienceRow *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < prep_enum_get_n_values (PREP_TYPE_EXPERIENCE_KIND); i++)
    gtk_string_list_append (kinds, prep_enum_label (PREP_TYPE_EXPERIENCE_KIND, i));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));

  /* What takes the focus is the button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->kind))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Kind"), -1);
}

static void
prep_experience_row_dispose (GObject *object)
{
  PrepExperienceRow *self = PREP_EXPERIENCE_ROW (object);

  prep_experience_row_set_story (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_EXPERIENCE_ROW);
  g_clear_object (&self->library);
  g_clear_object (&self->model);
  g_clear_object (&self->others);

  G_OBJECT_CLASS (prep_experience_row_parent_class)->dispose (object);
}

static void
prep_experience_row_class_init (PrepExperienceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_experience_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/stories/prep-experience-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepExperienceRow, add);
  gtk_widget_class_bind_template_child (widget_class, PrepExperienceRow, popover);
  gtk_widget_class_bind_template_child (widget_class, PrepExperienceRow, title);
  gtk_widget_class_bind_template_child (widget_class, PrepExperienceRow, kind);
  gtk_widget_class_bind_template_child (widget_class, PrepExperienceRow, create);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
}

static void
prep_experience_row_init (PrepExperienceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_kinds (self);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

/* Gives the row the experiences; called once. */
void
prep_experience_row_set_library (PrepExperienceRow *self,
                                 PrepLibrary       *library)
{
  const char *none[] = { _("None"), NULL };
  g_autoptr (GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkExpression) name = NULL;
  g_autoptr (GListModel) sorted = NULL;
  PrepCollection *experiences;

  g_return_if_fail (PREP_IS_EXPERIENCE_ROW (self) && self->library == NULL);

  self->library = g_object_ref (library);
  experiences = prep_library_get_experiences (library);
  sorted = G_LIST_MODEL (gtk_sort_list_model_new (
    G_LIST_MODEL (g_object_ref (experiences)),
    GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL))));
  self->others = gtk_string_list_new (none);
  g_list_store_append (parts, self->others);
  g_list_store_append (parts, sorted);
  self->model = G_LIST_MODEL (gtk_flatten_list_model_new (
    G_LIST_MODEL (g_steal_pointer (&parts))));

  name = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (name_cb), NULL,
                                      NULL);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (before_change_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (after_change_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->showing = TRUE;
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), self->model);
  self->showing = FALSE;
}

/* Shows where @story comes from, and changes it; NULL: nothing. */
void
prep_experience_row_set_story (PrepExperienceRow *self,
                               PrepStory         *story)
{
  gboolean can_edit;

  g_return_if_fail (PREP_IS_EXPERIENCE_ROW (self));

  if (self->story != NULL)
    g_signal_handlers_disconnect_by_func (self->story, show_link, self);
  g_set_object (&self->story, story);
  if (story == NULL)
    return;

  g_signal_connect_object (story, "notify::experience", G_CALLBACK (show_link), self,
                           G_CONNECT_SWAPPED);
  can_edit = prep_record_is_editable (PREP_RECORD (story));
  gtk_widget_set_sensitive (GTK_WIDGET (self), can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add),
                            can_edit && prep_collection_is_editable (
                                          prep_library_get_experiences (self->library)));
  show_link (self);
}
