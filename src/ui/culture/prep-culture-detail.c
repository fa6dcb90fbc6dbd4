/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-detail.h"

#include <glib/gi18n-lib.h>

#include "culture/prep-culture-story.h"
#include "culture/prep-culture-text.h"
#include "culture/prep-token-choice.h"
#include "widgets/prep-bind.h"

/* From so many stances on it is worth saying that all of them are the same. */
#define MANY_STANCES 5

struct _PrepCultureDetail
{
  AdwBin parent_instance;

  PrepLibrary *library;
  PrepToday *today;
  PrepCultureDocument *document;
  PrepCultureItem *item;

  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkLabel *title;
  GtkWidget *own_title;
  GtkLabel *where;
  GtkWidget *shipped_box;
  GtkLabel *look_for;
  GtkLabel *reflect;
  GtkWidget *own_box;
  PrepCultureText *own_look_for;
  PrepCultureText *own_reflect;
  PrepTokenChoice *status;
  GtkLabel *days;
  PrepTokenChoice *stance;
  GtkWidget *advice;
  PrepCultureText *because;
  PrepCultureStory *story;
  PrepCultureText *ask;
  PrepCultureText *notes;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (PrepCultureDetail, prep_culture_detail, ADW_TYPE_BIN)

/* "The Dream Team · 2 minutes": what is not known is left out. */
static void
update_where (PrepCultureDetail *self)
{
  const PrepContentMemoItem *shipped = prep_culture_item_get_shipped (self->item);
  const char *section = prep_culture_item_get_section (self->item);
  guint minutes = shipped != NULL ? shipped->minutes : 0;
  g_autofree char *time = g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
  g_autofree char *text = NULL;

  if (prep_culture_item_is_own (self->item))
    text = g_strdup (_("An item of your own"));
  else if (minutes == 0)
    text = g_strdup (section);
  else if (*section == '\0')
    text = g_steal_pointer (&time);
  else
    text = g_strdup_printf ("%s · %s", section, time);

  gtk_label_set_text (self->where, text);
  gtk_widget_set_visible (GTK_WIDGET (self->where), *text != '\0');
}

static void
update_advice (PrepCultureDetail *self)
{
  PrepCultureProgress progress;

  prep_culture_document_get_progress (self->document, &progress);
  gtk_widget_set_visible (self->advice,
                          progress.n_stances >= MANY_STANCES &&
                          progress.n_resonates == progress.n_stances);
}

/* What is not bound by itself. */
static void
update (PrepCultureDetail *self)
{
  g_autofree char *days = NULL;

  if (self->item == NULL)
    return;

  days = prep_culture_item_dup_days (self->item);
  gtk_label_set_text (self->title, prep_culture_item_get_title (self->item));
  prep_token_choice_set_value (self->status, prep_culture_item_get_status (self->item));
  prep_token_choice_set_value (self->stance, prep_culture_item_get_stance (self->item));
  gtk_label_set_text (self->days, days);
  gtk_widget_set_visible (GTK_WIDGET (self->days), *days != '\0');
  update_advice (self);
}

static void
update_texts (PrepCultureDetail *self)
{
  static const struct
  {
    gsize label;
    guint field;
  } texts[] = {
    { G_STRUCT_OFFSET (PrepCultureDetail, look_for), PREP_MEMO_ITEM_LOOK_FOR },
    { G_STRUCT_OFFSET (PrepCultureDetail, reflect), PREP_MEMO_ITEM_REFLECT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GtkLabel *label = G_STRUCT_MEMBER (GtkLabel *, self, texts[i].label);
      const char *text = prep_culture_item_get_text (self->item, texts[i].field);

      gtk_label_set_text (label, text);
      gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (label)), *text != '\0');
    }
}

static void
bind_record (PrepCultureDetail *self)
{
  static const struct
  {
    gsize text;
    guint field;
  } bindings[] = {
    { G_STRUCT_OFFSET (PrepCultureDetail, own_look_for), PREP_MEMO_ITEM_LOOK_FOR },
    { G_STRUCT_OFFSET (PrepCultureDetail, own_reflect), PREP_MEMO_ITEM_REFLECT },
    { G_STRUCT_OFFSET (PrepCultureDetail, because), PREP_MEMO_ITEM_BECAUSE },
    { G_STRUCT_OFFSET (PrepCultureDetail, ask), PREP_MEMO_ITEM_ASK },
    { G_STRUCT_OFFSET (PrepCultureDetail, notes), PREP_MEMO_ITEM_NOTES },
  };
  PrepRecord *record = prep_culture_item_get_record (self->item);
  gboolean own = prep_culture_item_is_own (self->item);
  gboolean editable = prep_record_is_editable (record);

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    prep_culture_text_bind (G_STRUCT_MEMBER (PrepCultureText *, self, bindings[i].text), record,
                            bindings[i].field);
  prep_bind_text (record, PREP_MEMO_ITEM_TITLE, self->own_title);
  prep_culture_story_bind (self->story, record);
  gtk_widget_set_sensitive (GTK_WIDGET (self->status), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stance), editable);

  gtk_widget_set_visible (GTK_WIDGET (self->title), !own);
  gtk_widget_set_visible (self->shipped_box, !own);
  gtk_widget_set_visible (self->own_title, own);
  gtk_widget_set_visible (self->own_box, own);
  gtk_widget_set_visible (self->delete_button, own);
  update_texts (self);
  update_where (self);
  update (self);
}

/* One click, one step that can be undone, by a name of its own. */
static void
begin (PrepCultureDetail *self,
       const char        *label)
{
  g_autofree char *place = prep_record_dup_place (prep_culture_item_get_record (self->item));

  prep_history_begin (prep_library_get_history (self->library), label, place);
}

static void
end (PrepCultureDetail *self,
     gboolean           done)
{
  prep_history_end (prep_library_get_history (self->library));
  if (!done)
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
status_cb (PrepCultureDetail *self,
           int                status)
{
  prep_culture_detail_set_status (self, status);
}

static void
stance_cb (PrepCultureDetail *self,
           int                stance)
{
  /* Translators: names an action that can be undone; %s is the title of an item. */
  g_autofree char *label = g_strdup_printf (_("stance on %s"),
                                            prep_culture_item_get_title (self->item));

  begin (self, label);
  end (self, prep_record_set_token (prep_culture_item_get_record (self->item),
                                    PREP_MEMO_ITEM_STANCE, stance));
}

static void
let_go (PrepCultureDetail *self)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->item);
  g_clear_object (&self->document);
}

static void
prep_culture_detail_dispose (GObject *object)
{
  PrepCultureDetail *self = PREP_CULTURE_DETAIL (object);

  let_go (self);
  /* First: 4.8 takes a bound child away without telling the bin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PREP_TYPE_CULTURE_DETAIL);
  g_clear_object (&self->today);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (prep_culture_detail_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/InternPrep/culture/prep-culture-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, title);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, own_title);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, where);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, shipped_box);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, look_for);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, reflect);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, own_box);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, own_look_for);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, own_reflect);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, status);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, days);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, stance);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, advice);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, because);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, story);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, ask);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, notes);
  gtk_widget_class_bind_template_child (widget_class, PrepCultureDetail, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, status_cb);
  gtk_widget_class_bind_template_callback (widget_class, stance_cb);
}

static void
prep_culture_detail_class_init (PrepCultureDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = prep_culture_detail_dispose;

  g_type_ensure (PREP_TYPE_CULTURE_STORY);
  g_type_ensure (PREP_TYPE_CULTURE_TEXT);
  g_type_ensure (PREP_TYPE_TOKEN_CHOICE);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static const char *
get_status_icon (int status)
{
  return prep_read_status_get_icon_name (status);
}

static const char *
get_stance_icon (int stance)
{
  return prep_stance_get_icon_name (stance);
}

static void
prep_culture_detail_init (PrepCultureDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  prep_token_choice_set_up (self->status, PREP_TYPE_READ_STATUS, FALSE, get_status_icon);
  prep_token_choice_set_up (self->stance, PREP_TYPE_STANCE, TRUE, get_stance_icon);
}

/* Gives the page what it works with; called once. */
void
prep_culture_detail_set_up (PrepCultureDetail *self,
                            PrepLibrary       *library,
                            PrepToday         *today)
{
  g_return_if_fail (PREP_IS_CULTURE_DETAIL (self) && self->library == NULL);

  self->library = g_object_ref (library);
  self->today = g_object_ref (today);
  prep_culture_story_set_up (self->story, library);
}

/* Returns: the item that is shown, borrowed; NULL: none. */
PrepCultureItem *
prep_culture_detail_get_item (PrepCultureDetail *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_DETAIL (self), NULL);

  return self->item;
}

/* Shows @item (nullable) of @document; the same item again is bound anew. */
void
prep_culture_detail_set_item (PrepCultureDetail   *self,
                              PrepCultureItem     *item,
                              PrepCultureDocument *document)
{
  gboolean other;

  g_return_if_fail (PREP_IS_CULTURE_DETAIL (self) && self->library != NULL);

  other = item != self->item;
  if (item != NULL)
    g_object_ref (item);
  let_go (self);
  self->item = item;
  gtk_stack_set_visible_child_name (self->stack, item != NULL ? "item" : "none");
  if (item == NULL)
    return;

  self->document = g_object_ref (document);
  g_signal_connect_object (item, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::record", G_CALLBACK (bind_record), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (update_advice), self,
                           G_CONNECT_SWAPPED);
  bind_record (self);
  if (other)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Says how far the reading of the item is, as one step that can be undone. */
void
prep_culture_detail_set_status (PrepCultureDetail *self,
                                PrepReadStatus     status)
{
  g_autofree char *label = NULL;

  g_return_if_fail (PREP_IS_CULTURE_DETAIL (self));

  if (self->item == NULL)
    return;

  /* Translators: names an action that can be undone; %s is the title of an item. */
  label = g_strdup_printf (_("reading of %s"), prep_culture_item_get_title (self->item));
  begin (self, label);
  end (self, prep_memo_item_set_status (PREP_MEMO_ITEM (prep_culture_item_get_record (self->item)),
                                        status, prep_today_get_day (self->today)));
}

/* Gives the focus to where a person goes on: the title that is still to be given, else the page. */
void
prep_culture_detail_focus (PrepCultureDetail *self)
{
  g_return_if_fail (PREP_IS_CULTURE_DETAIL (self));

  if (self->item != NULL && prep_culture_item_is_own (self->item))
    gtk_widget_grab_focus (self->own_title);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->status));
}
