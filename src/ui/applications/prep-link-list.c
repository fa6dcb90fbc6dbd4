/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What a round is prepared with: stories to tell, or questions to ask. Each leads to its page. */

#include "config.h"

#include "applications/prep-link-list.h"

#include <glib/gi18n-lib.h>

#include "applications/prep-picker.h"

struct _PrepLinkList
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkMenuButton *add_button;
  PrepPicker *picker;
  GtkListBox *list;
  GtkLabel *none;

  const PrepLinkKind *kind;
  PrepLibrary *library;
  PrepContent *content;
  PrepRound *round;
};

G_DEFINE_FINAL_TYPE (PrepLinkList, prep_link_list, ADW_TYPE_BIN)

static void
opening_cb (PrepLinkList *self)
{
  g_autoptr (GListStore) picks = g_list_store_new (PREP_TYPE_PICK);

  if (self->round != NULL)
    self->kind->collect (self->library, self->content, self->round, picks);
  prep_picker_set_items (self->picker, G_LIST_MODEL (picks));
}

static void
picked_cb (PrepLinkList *self,
           const char   *picked)
{
  if (self->round != NULL)
    self->kind->link (self->library, self->round, picked);
}

static void
open_cb (PrepLinkList  *self,
         GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "app.open", "s",
                              (const char *) g_object_get_data (G_OBJECT (row), "place"));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  PrepLinkList *self = PREP_LINK_LIST (widget);

  if (self->round != NULL)
    self->kind->unlink (self->round, g_variant_get_uint32 (parameter));
}

static GtkWidget *
make_remove_button (guint       nth,
                    const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: %s is a story or a question. */
  g_autofree char *label = g_strdup_printf (_("Remove “%s”"), title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove from this round"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", nth);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "links.remove");

  return button;
}

/* What was deleted is still shown as linked: it may come back. */
static GtkWidget *
make_row (PrepLinkList *self,
          const char   *id,
          guint         nth)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *known = self->kind->dup_title (self->library, self->content, id);
  const char *title = known != NULL ? known : _("Deleted");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), known != NULL);
  g_object_set_data_full (G_OBJECT (row), "place", g_strconcat (self->kind->place, "/", id, NULL),
                          g_free);
  if (known == NULL)
    gtk_widget_add_css_class (row, "dim-label");
  if (prep_record_is_editable (PREP_RECORD (self->round)))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_remove_button (nth, title));

  return row;
}

/* Shows the links as they are now. */
void
prep_link_list_refresh (PrepLinkList *self)
{
  GtkListBoxRow *row;
  g_auto (GStrv) links = NULL;

  g_return_if_fail (PREP_IS_LINK_LIST (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (self->round == NULL)
    return;

  links = self->kind->dup_links (self->round);
  for (guint i = 0; links[i] != NULL; i++)
    gtk_list_box_append (self->list, make_row (self, links[i], i));
}

static void
prep_link_list_dispose (GObject *object)
{
  PrepLinkList *self = PREP_LINK_LIST (object);

  g_clear_object (&self->round);
  g_clear_object (&self->library);
  g_clear_object (&self->content);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_LINK_LIST);

  G_OBJECT_CLASS (prep_link_list_parent_class)->dispose (object);
}

static void
prep_link_list_class_init (PrepLinkListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_link_list_dispose;

  g_type_ensure (PREP_TYPE_PICKER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/applications/prep-link-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepLinkList, add_button);
  gtk_widget_class_bind_template_child (widget_class, PrepLinkList, list);
  gtk_widget_class_bind_template_child (widget_class, PrepLinkList, none);
  gtk_widget_class_bind_template_child (widget_class, PrepLinkList, picker);
  gtk_widget_class_bind_template_child (widget_class, PrepLinkList, title);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, opening_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);

  gtk_widget_class_install_action (widget_class, "links.remove", "u", remove_cb);
}

static void
prep_link_list_init (PrepLinkList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* To be called once, before a round is set. */
void
prep_link_list_set_kind (PrepLinkList       *self,
                         const PrepLinkKind *kind,
                         PrepLibrary        *library,
                         PrepContent        *content)
{
  g_return_if_fail (PREP_IS_LINK_LIST (self));

  self->kind = kind;
  self->library = g_object_ref (library);
  self->content = g_object_ref (content);
  gtk_label_set_text (self->title, _(kind->title));
  gtk_menu_button_set_label (self->add_button, _(kind->add));
  gtk_label_set_text (self->none, _(kind->none));
  prep_picker_set_empty (self->picker, _(kind->nothing));
}

/* Shows the links of @round; NULL: of none. */
void
prep_link_list_set_round (PrepLinkList *self,
                          PrepRound    *round)
{
  g_return_if_fail (PREP_IS_LINK_LIST (self));

  g_set_object (&self->round, round);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          round != NULL && prep_record_is_editable (PREP_RECORD (round)));
  prep_link_list_refresh (self);
}
