/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-language.h"

#include <glib/gi18n-lib.h>

#include "model/prep-fold.h"

struct _PrepCultureLanguage
{
  AdwBin parent_instance;

  PrepCultureDocument *document;

  GtkMenuButton *button;
  GtkLabel *label;
  GtkPopover *popover;
  GtkEditable *entry;
  GtkWidget *seen;
  GtkListBox *list;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (PrepCultureLanguage, prep_culture_language, ADW_TYPE_BIN)

/* Returns: (nullable): what is known about the languages of the document. */
static const PrepContentLanguages *
get_languages (PrepCultureLanguage *self)
{
  const PrepContentMemo *memo = prep_culture_document_get_shipped (self->document);

  return memo != NULL ? memo->languages : NULL;
}

/* Returns: the name of a language that is stored; a tag that is not known is its own name. */
static const char *
get_name (PrepCultureLanguage *self,
          const char          *stored)
{
  const PrepContentLanguages *languages = get_languages (self);

  for (guint i = 0; languages != NULL && i < languages->n_seen; i++)
    if (g_str_equal (languages->seen[i].tag, stored))
      return languages->seen[i].name;

  return stored;
}

static void
update (PrepCultureLanguage *self)
{
  const char *name = get_name (self, prep_culture_document_get_language (self->document));
  g_autofree char *spoken = NULL;

  /* Translators: stands on a button while nobody said in which language a text is read. */
  gtk_label_set_text (self->label, *name != '\0' ? name : _("Language"));
  spoken = *name != '\0' ? g_strdup_printf (_("Read in %s"), name)
                         : g_strdup (_("The language you read it in"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static GtkWidget *
new_row (const PrepContentLanguage *language,
         gboolean                   chosen)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", language->name,
                                               "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE,
                                               "margin-top", 9, "margin-bottom", 9,
                                               "margin-start", 12, "margin-end", 12, NULL));
  if (chosen)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                                 "icon-name", "object-select-symbolic",
                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 "margin-end", 12, NULL));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  language->name, -1);

  return row;
}

/* What is published about the languages is not the whole list; it must not look like one. */
static void
update_note (PrepCultureLanguage        *self,
             const PrepContentLanguages *languages)
{
  g_autofree char *text = NULL;

  if (languages != NULL && languages->stated_count > languages->n_seen)
    text = g_strdup_printf (
      /* Translators: both numbers count languages. */
      ngettext ("It is said to exist in %1$u language; %2$u were seen. Type any other.",
                "It is said to exist in %1$u languages; %2$u were seen. Type any other.",
                languages->stated_count),
      languages->stated_count, languages->n_seen);
  gtk_label_set_text (self->note, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), text != NULL);
}

static void
show_cb (PrepCultureLanguage *self)
{
  const PrepContentLanguages *languages;
  const char *stored;
  GtkListBoxRow *row;

  if (self->document == NULL)
    return;

  languages = get_languages (self);
  stored = prep_culture_document_get_language (self->document);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; languages != NULL && i < languages->n_seen; i++)
    gtk_list_box_append (self->list, new_row (&languages->seen[i],
                                              g_str_equal (languages->seen[i].tag, stored)));
  gtk_widget_set_visible (self->seen, languages != NULL && languages->n_seen > 0);
  gtk_editable_set_text (self->entry, get_name (self, stored));
  update_note (self, languages);
}

static void
entry_cb (PrepCultureLanguage *self)
{
  prep_culture_language_choose (self, gtk_editable_get_text (self->entry));
}

static void
row_cb (PrepCultureLanguage *self,
        GtkListBoxRow       *row)
{
  const PrepContentLanguages *languages = get_languages (self);

  prep_culture_language_choose (self, languages->seen[gtk_list_box_row_get_index (row)].name);
}

static void
let_go (PrepCultureLanguage *self)
{
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
}

static void
prep_culture_language_dispose (GObject *object)
{
  let_go (PREP_CULTURE_LANGUAGE (object));
  /* First: 4.8 takes a bound child away without telling the bin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PREP_TYPE_CULTURE_LANGUAGE);

  G_OBJECT_CLASS (prep_culture_language_parent_class)->dispose (object);
}

static void
prep_culture_language_class_init (PrepCultureLanguageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = prep_culture_language_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/culture/prep-culture-language.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, button);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, label);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, popover);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, entry);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, seen);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, list);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureLanguage, note);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
prep_culture_language_init (PrepCultureLanguage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
prep_culture_language_set_document (PrepCultureLanguage *self,
                                    PrepCultureDocument *document)
{
  g_return_if_fail (PREP_IS_CULTURE_LANGUAGE (self));

  let_go (self);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/* Stores the language that is called @typed: by its tag where it is one of those that are known, so
 * that its name can be translated. Empty: not said. */
void
prep_culture_language_choose (PrepCultureLanguage *self,
                              const char          *typed)
{
  const PrepContentLanguages *languages;
  g_autofree char *folded = prep_fold_identity (typed);
  g_autofree char *stored = g_strstrip (g_strdup (typed));

  g_return_if_fail (PREP_IS_CULTURE_LANGUAGE (self) && self->document != NULL);

  languages = get_languages (self);
  for (guint i = 0; languages != NULL && i < languages->n_seen; i++)
    {
      g_autofree char *name = prep_fold_identity (languages->seen[i].name);

      if (g_str_equal (name, folded))
        {
          g_free (stored);
          stored = g_strdup (languages->seen[i].tag);
          break;
        }
    }

  if (!prep_culture_document_set_language (self->document, stored))
    gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_popover_popdown (self->popover);
}
