/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-head.h"

#include <glib/gi18n-lib.h>

#include "app/prep-compat.h"
#include "culture/prep-culture-language.h"
#include "culture/prep-drop-down.h"
#include "model/prep-uri.h"
#include "widgets/prep-progress-ring.h"

struct _PrepCultureHead
{
  GtkWidget parent_instance;

  PrepCultureShelf *shelf;
  PrepCultureDocument *document;
  gboolean narrow;
  gboolean busy;

  GtkWidget *grid;
  GtkDropDown *documents;
  GtkWidget *progress;
  PrepProgressRing *ring;
  GtkLabel *words;
  PrepCultureLanguage *language;
  GtkWidget *open_button;
  GtkWidget *open_label;
};

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepCultureHead, prep_culture_head, GTK_TYPE_WIDGET)

static void
update_progress (PrepCultureHead *self)
{
  PrepCultureProgress progress;
  g_autofree char *text = NULL;

  prep_culture_document_get_progress (self->document, &progress);
  text = g_strdup_printf (
    /* Translators: how much of a document is read and thought over: "19 of 27 read · 11 reflected". */
    ngettext ("%1$u of %2$u read · %3$u reflected", "%1$u of %2$u read · %3$u reflected",
              progress.n_items),
    progress.n_read, progress.n_items, progress.n_reflected);
  gtk_label_set_text (self->words, text);
  prep_progress_ring_set_fraction (self->ring,
                                   (double) progress.n_read / MAX (progress.n_items, 1));
  prep_progress_ring_set_description (self->ring, text);
}

static void
update_link (PrepCultureHead *self)
{
  g_autofree char *uri = prep_culture_document_dup_uri (self->document);
  g_autofree char *host = uri != NULL ? prep_uri_dup_host (uri) : NULL;
  g_autofree char *tooltip = NULL;

  gtk_widget_set_visible (self->open_button, host != NULL);
  if (host == NULL)
    return;

  /* Translators: %s is a site such as "jobs.netflix.com". */
  tooltip = g_strdup_printf (_("Opens %s in the browser"), host);
  gtk_widget_set_tooltip_text (self->open_button, tooltip);
}

static void
update (PrepCultureHead *self)
{
  update_progress (self);
  update_link (self);
}

static void
update_documents (PrepCultureHead *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < prep_culture_shelf_get_length (self->shelf); i++)
    {
      PrepCultureDocument *document = prep_culture_shelf_get_nth (self->shelf, i);
      g_autofree char *title = prep_culture_document_dup_title (document);

      gtk_string_list_append (titles, title);
      if (document == self->document)
        selected = i;
    }

  self->busy = TRUE;
  gtk_drop_down_set_model (self->documents, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->documents, selected);
  self->busy = FALSE;
}

/* A document that is gone is followed by the first. */
static void
shelf_cb (PrepCultureHead *self)
{
  const char *id = prep_culture_document_get_id (self->document);

  if (prep_culture_shelf_find (self->shelf, id) != self->document)
    prep_culture_head_set_document (self, prep_culture_shelf_get_nth (self->shelf, 0));
  update_documents (self);
}

static void
selected_cb (PrepCultureHead *self)
{
  PrepCultureDocument *document;

  if (self->busy || self->shelf == NULL)
    return;

  document = prep_culture_shelf_get_nth (self->shelf, gtk_drop_down_get_selected (self->documents));
  if (document != NULL)
    prep_culture_head_set_document (self, document);
}

static void
open_cb (PrepCultureHead *self)
{
  g_autofree char *uri = prep_culture_document_dup_uri (self->document);

  prep_compat_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri);
}

static void
place (PrepCultureHead *self,
       GtkWidget       *child,
       int              column,
       int              row)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (self->grid);

  g_object_set (gtk_layout_manager_get_layout_child (layout, child),
                "column", column, "row", row, NULL);
}

/* One row where there is room; else what is read above how it is read. */
static void
update_layout (PrepCultureHead *self)
{
  gboolean narrow = self->narrow;

  place (self, GTK_WIDGET (self->documents), 0, 0);
  place (self, self->progress, narrow ? 0 : 1, narrow ? 1 : 0);
  place (self, GTK_WIDGET (self->language), narrow ? 1 : 2, narrow ? 1 : 0);
  place (self, self->open_button, narrow ? 1 : 3, 0);
  gtk_widget_set_visible (self->open_label, !narrow);
  gtk_widget_set_halign (self->open_button, narrow ? GTK_ALIGN_END : GTK_ALIGN_FILL);
}

static void
prep_culture_head_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PrepCultureHead *self = PREP_CULTURE_HEAD (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_culture_head_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PrepCultureHead *self = PREP_CULTURE_HEAD (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      update_layout (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
let_go (PrepCultureHead *self)
{
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
}

static void
prep_culture_head_dispose (GObject *object)
{
  PrepCultureHead *self = PREP_CULTURE_HEAD (object);

  let_go (self);
  g_clear_object (&self->shelf);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_CULTURE_HEAD);

  G_OBJECT_CLASS (prep_culture_head_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/InternPrep/culture/prep-culture-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, grid);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, documents);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, progress);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, ring);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, words);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, language);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, open_button);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureHead, open_label);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
prep_culture_head_class_init (PrepCultureHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_culture_head_get_property;
  object_class->set_property = prep_culture_head_set_property;
  object_class->dispose = prep_culture_head_dispose;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL,
                                                   PREP_TYPE_CULTURE_DOCUMENT,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (PREP_TYPE_CULTURE_LANGUAGE);
  g_type_ensure (PREP_TYPE_PROGRESS_RING);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
prep_culture_head_init (PrepCultureHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  prep_drop_down_set_up (self->documents, _("Document"));
  update_layout (self);
}

/* Gives the head the documents, and shows the first; called once. */
void
prep_culture_head_set_up (PrepCultureHead  *self,
                          PrepCultureShelf *shelf)
{
  g_return_if_fail (PREP_IS_CULTURE_HEAD (self) && self->shelf == NULL);

  self->shelf = g_object_ref (shelf);
  prep_culture_head_set_document (self, prep_culture_shelf_get_nth (shelf, 0));
  g_signal_connect_object (shelf, "items-changed", G_CALLBACK (shelf_cb), self, G_CONNECT_SWAPPED);
}

/* Returns: the document that is shown, borrowed. */
PrepCultureDocument *
prep_culture_head_get_document (PrepCultureHead *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_HEAD (self), NULL);

  return self->document;
}

void
prep_culture_head_set_document (PrepCultureHead     *self,
                                PrepCultureDocument *document)
{
  g_return_if_fail (PREP_IS_CULTURE_HEAD (self));
  g_return_if_fail (PREP_IS_CULTURE_DOCUMENT (document));

  if (self->document == document)
    return;

  let_go (self);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  prep_culture_language_set_document (self->language, document);
  update_documents (self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}
