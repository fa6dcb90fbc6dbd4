/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Text between a record and a field, so that typing is never disturbed (CONTRACTS.md, section 4):
 * equal text is never set; a change from outside replaces only what differs, keeps caret and
 * selection, and waits while an input method composes.
 */

#include "config.h"

#include "widgets/prep-bind.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/prep-page.h"
#include "app/prep-toast.h"
#include "model/prep-library.h"
#include "widgets/prep-binding.h"

/* Exactly one of editable and view is set; both kinds of widget are told apart only below. */
typedef struct
{
  PrepBinding *binding;
  GtkEditable *editable; /* the innermost: a GtkText */
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkEventController *focus;
  gboolean composing;
  gboolean waiting;      /* the record changed while composing */
  gboolean pasting;
} TextBinding;

static char *
dup_text (TextBinding *self)
{
  GtkTextIter start, end;

  if (self->editable != NULL)
    return g_strdup (gtk_editable_get_text (self->editable));

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* Positions are in characters. */
static void
replace (TextBinding *self,
         int          start,
         int          end,
         const char  *text)
{
  if (self->editable != NULL)
    {
      gtk_editable_delete_text (self->editable, start, end);
      gtk_editable_insert_text (self->editable, text, -1, &start);
    }
  else
    {
      GtkTextIter from, to;

      gtk_text_buffer_get_iter_at_offset (self->buffer, &from, start);
      gtk_text_buffer_get_iter_at_offset (self->buffer, &to, end);
      gtk_text_buffer_delete (self->buffer, &from, &to);
      gtk_text_buffer_insert (self->buffer, &from, text, -1);
    }
}

static void
get_selection (TextBinding *self,
               int         *caret,
               int         *bound)
{
  GtkTextIter iter;

  if (self->editable != NULL)
    {
      int start, end;

      *caret = gtk_editable_get_position (self->editable);
      gtk_editable_get_selection_bounds (self->editable, &start, &end);
      *bound = *caret == start ? end : start;
      return;
    }

  gtk_text_buffer_get_iter_at_mark (self->buffer, &iter,
                                    gtk_text_buffer_get_insert (self->buffer));
  *caret = gtk_text_iter_get_offset (&iter);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &iter,
                                    gtk_text_buffer_get_selection_bound (self->buffer));
  *bound = gtk_text_iter_get_offset (&iter);
}

static void
set_selection (TextBinding *self,
               int          caret,
               int          bound)
{
  GtkTextIter insert, selection;

  if (self->editable != NULL)
    {
      /* The second is where the caret goes. */
      gtk_editable_select_region (self->editable, bound, caret);
      return;
    }

  gtk_text_buffer_get_iter_at_offset (self->buffer, &insert, caret);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &selection, bound);
  gtk_text_buffer_select_range (self->buffer, &insert, &selection);
}

/* Where a position goes when [start, old_end) becomes [start, new_end). */
static int
move_position (int position,
               int start,
               int old_end,
               int new_end)
{
  if (position <= start)
    return position;
  if (position >= old_end)
    return position + new_end - old_end;

  return MIN (position, new_end);
}

/* Turns @old, which is shown, into @text by replacing the part between what both begin and end
 * with. */
static void
show_text (TextBinding *self,
           const char  *old,
           const char  *text)
{
  const char *old_end = old + strlen (old);
  const char *text_end = text + strlen (text);
  const char *a = old, *b = text;
  g_autofree char *middle = NULL;
  int start, end, new_end, caret, bound;

  while (*a != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b))
    {
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
    }
  while (old_end > a && text_end > b &&
         g_utf8_get_char (g_utf8_prev_char (old_end)) ==
         g_utf8_get_char (g_utf8_prev_char (text_end)))
    {
      old_end = g_utf8_prev_char (old_end);
      text_end = g_utf8_prev_char (text_end);
    }

  start = g_utf8_pointer_to_offset (old, a);
  end = g_utf8_pointer_to_offset (old, old_end);
  new_end = g_utf8_pointer_to_offset (text, text_end);
  middle = g_strndup (b, text_end - b);

  get_selection (self, &caret, &bound);
  replace (self, start, end, middle);
  set_selection (self, move_position (caret, start, end, new_end),
                 move_position (bound, start, end, new_end));
}

static void
pull_text (PrepBinding *binding)
{
  TextBinding *self = binding->data;
  const char *text = prep_record_get_text (binding->record, binding->field);
  g_autofree char *shown = dup_text (self);

  self->waiting = self->composing;
  if (!self->composing && !g_str_equal (shown, text))
    show_text (self, shown, text);
}

static void
settle (TextBinding *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (self->binding->widget, PREP_TYPE_PAGE);
  PrepLibrary *library = page != NULL ? prep_page_get_library (PREP_PAGE (page)) : NULL;

  if (library != NULL)
    prep_history_settle (prep_library_get_history (library));
}

static void
push_text (PrepBinding *binding)
{
  TextBinding *self = binding->data;
  g_autofree char *shown = dup_text (self);

  if (!prep_record_set_text (binding->record, binding->field, shown))
    {
      gtk_widget_error_bell (binding->widget);
      pull_text (binding);
    }
  if (self->pasting)
    {
      self->pasting = FALSE;
      settle (self);
    }
}

static void
preedit_changed_cb (TextBinding *self,
                    const char  *preedit)
{
  self->composing = preedit != NULL && preedit[0] != '\0';
  if (!self->composing && self->waiting)
    prep_binding_pull (self->binding);
}

/* A paste is a step of its own in the history: what was typed before it ends here. */
static void
paste_cb (TextBinding *self)
{
  settle (self);
  self->pasting = TRUE;
}

static void
tell_limit (TextBinding *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (self->binding->widget, PREP_TYPE_PAGE);
  g_autofree char *text = NULL;

  gtk_widget_error_bell (self->binding->widget);
  if (page == NULL)
    return;

  /* Translators: %'d is 20,000. */
  text = g_strdup_printf (_("A field holds %'d characters"), PREP_TEXT_MAX_CHARS);
  prep_page_add_toast (PREP_PAGE (page), prep_toast_new (text));
}

/* Returns: (transfer full) (nullable): the part of @text that still fits, told if it is not all;
 * NULL when all of it fits or the program itself is writing. */
static char *
dup_fitting (TextBinding *self,
             int          held,
             const char  *text,
             int          length)
{
  int n_chars = g_utf8_strlen (text, length);
  int room = MAX (PREP_TEXT_MAX_CHARS - held, 0);

  if (self->binding->busy || n_chars <= room)
    return NULL;

  tell_limit (self);

  return g_utf8_substring (text, 0, room);
}

static void
insert_editable_cb (GtkEditable *editable,
                    const char  *text,
                    int          length,
                    int         *position,
                    TextBinding *self)
{
  int held = g_utf8_strlen (gtk_editable_get_text (editable), -1);
  g_autofree char *fitting = dup_fitting (self, held, text, length);

  if (fitting == NULL)
    return;

  g_signal_stop_emission_by_name (editable, "insert-text");
  g_signal_handlers_block_by_func (editable, insert_editable_cb, self);
  gtk_editable_insert_text (editable, fitting, -1, position);
  g_signal_handlers_unblock_by_func (editable, insert_editable_cb, self);
}

static void
insert_buffer_cb (GtkTextBuffer *buffer,
                  GtkTextIter   *position,
                  const char    *text,
                  int            length,
                  TextBinding   *self)
{
  g_autofree char *fitting = dup_fitting (self, gtk_text_buffer_get_char_count (buffer), text,
                                          length);

  if (fitting == NULL)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_signal_handlers_block_by_func (buffer, insert_buffer_cb, self);
  gtk_text_buffer_insert (buffer, position, fitting, -1);
  g_signal_handlers_unblock_by_func (buffer, insert_buffer_cb, self);
}

static void
text_binding_free (gpointer data)
{
  TextBinding *self = data;

  settle (self);
  if (self->editable != NULL)
    g_signal_handlers_disconnect_by_data (self->editable, self);
  if (self->editable != NULL)
    g_signal_handlers_disconnect_by_data (self->editable, self->binding);
  if (self->view != NULL)
    g_signal_handlers_disconnect_by_data (self->view, self);
  if (self->buffer != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->buffer, self);
      g_signal_handlers_disconnect_by_data (self->buffer, self->binding);
    }
  if (self->focus != NULL)
    gtk_widget_remove_controller (self->binding->widget, self->focus);
  g_clear_object (&self->editable);
  g_clear_object (&self->buffer);
  g_free (self);
}

/* The GtkText inside an entry or a row is the one that composes, pastes and inserts. */
static GtkEditable *
innermost (GtkEditable *editable)
{
  GtkEditable *inner = gtk_editable_get_delegate (editable);

  return inner != NULL ? innermost (inner) : editable;
}

static void
connect_editable (TextBinding *self,
                  gboolean     is_editable)
{
  gtk_editable_set_enable_undo (self->editable, FALSE);
  gtk_editable_set_editable (self->editable, is_editable);
  g_signal_connect (self->editable, "insert-text", G_CALLBACK (insert_editable_cb), self);
  g_signal_connect_swapped (self->editable, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
  g_signal_connect_swapped (self->editable, "paste-clipboard", G_CALLBACK (paste_cb), self);
  g_signal_connect_swapped (self->editable, "changed", G_CALLBACK (prep_binding_push), self->binding);
}

static void
connect_view (TextBinding *self,
              gboolean     is_editable)
{
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  gtk_text_view_set_editable (self->view, is_editable);
  g_signal_connect (self->buffer, "insert-text", G_CALLBACK (insert_buffer_cb), self);
  g_signal_connect_swapped (self->view, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
  g_signal_connect_swapped (self->view, "paste-clipboard", G_CALLBACK (paste_cb), self);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (prep_binding_push), self->binding);
}

/**
 * prep_bind_text:
 * @widget: a GtkEditable (GtkEntry, AdwEntryRow) or a GtkTextView
 *
 * Shows the field in @widget and stores what is typed, at each key. The widget's own undo is
 * switched off: Ctrl+Z is the history's. In a record that cannot be edited the text can be read
 * and copied.
 */
void
prep_bind_text (PrepRecord *record,
                guint       field,
                GtkWidget  *widget)
{
  TextBinding *self;
  PrepBinding *binding;

  g_return_if_fail (PREP_IS_RECORD (record));
  g_return_if_fail (GTK_IS_EDITABLE (widget) || GTK_IS_TEXT_VIEW (widget));

  binding = prep_binding_attach (record, field, widget, pull_text, push_text);
  self = g_new0 (TextBinding, 1);
  self->binding = binding;
  binding->data = self;
  binding->free = text_binding_free;

  if (GTK_IS_EDITABLE (widget))
    {
      self->editable = g_object_ref (innermost (GTK_EDITABLE (widget)));
    }
  else
    {
      self->view = GTK_TEXT_VIEW (widget);
      self->buffer = g_object_ref (gtk_text_view_get_buffer (self->view));
    }

  prep_binding_pull (binding);
  if (self->editable != NULL)
    connect_editable (self, prep_record_is_editable (record));
  else
    connect_view (self, prep_record_is_editable (record));

  self->focus = gtk_event_controller_focus_new ();
  g_signal_connect_swapped (self->focus, "leave", G_CALLBACK (settle), self);
  gtk_widget_add_controller (widget, self->focus);
}
