/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* A row in which one member of a record is edited, chosen by the member's kind. */

#include "config.h"

#include "applications/prep-fact-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/prep-compat.h"
#include "model/prep-enums.h"
#include "model/prep-uri.h"
#include "widgets/prep-bind.h"

/* Between the texts of a list; a place has commas of its own. */
#define SEPARATOR ";"

static const char *
get_title (PrepRecord *record,
           guint       field)
{
  return _(prep_record_get_field (record, field)->label);
}

static char *
dup_signal (PrepRecord *record,
            guint       field)
{
  g_autofree char *name =
    g_strdelimit (g_strdup (prep_record_get_field (record, field)->name), "_", '-');

  return g_strconcat ("notify::", name, NULL);
}

/* Also its accessible name. An expander has none of its title; to the others a label would be said
 * besides. */
void
prep_fact_row_set_title (GtkWidget  *row,
                         const char *title)
{
  g_return_if_fail (ADW_IS_PREFERENCES_ROW (row));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (ADW_IS_EXPANDER_ROW (row))
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/* --- Links ------------------------------------------------------------------------------------ */

static void
open_link_cb (GtkWidget *button,
              GtkWidget *row)
{
  g_autofree char *uri = prep_uri_dup_safe (gtk_editable_get_text (GTK_EDITABLE (row)));
  GtkRoot *root = gtk_widget_get_root (button);

  if (uri != NULL)
    prep_compat_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, uri);
}

static void
link_changed_cb (GtkWidget *row,
                 GtkWidget *button)
{
  g_autofree char *host = prep_uri_dup_host (gtk_editable_get_text (GTK_EDITABLE (row)));
  g_autofree char *tooltip = NULL;

  gtk_widget_set_visible (button, host != NULL);
  if (host == NULL)
    return;

  /* Translators: %s is where a link leads ("jobs.example.org"). */
  tooltip = g_strdup_printf (_("Open %s"), host);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
}

static void
add_open_button (GtkWidget *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("adw-external-link-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_link_cb), row, G_CONNECT_DEFAULT);
  g_signal_connect_object (row, "changed", G_CALLBACK (link_changed_cb), button,
                           G_CONNECT_DEFAULT);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
  link_changed_cb (row, button);
}

static GtkWidget *
make_text (PrepRecord *record,
           guint       field)
{
  GtkWidget *row = adw_entry_row_new ();

  prep_bind_text (record, field, row);
  if (g_str_equal (prep_record_get_field (record, field)->name, "link"))
    add_open_button (row);

  return row;
}

/* --- Lists of text ---------------------------------------------------------------------------- */

typedef struct
{
  PrepRecord *record;
  guint field;
} Place;

static void
place_free (gpointer data,
            GClosure *closure)
{
  g_object_unref (((Place *) data)->record);
  g_free (data);
}

static Place *
place_new (PrepRecord *record,
           guint       field)
{
  Place *place = g_new0 (Place, 1);

  place->record = g_object_ref (record);
  place->field = field;

  return place;
}

static GStrv
split_texts (const char *typed)
{
  g_auto (GStrv) parts = g_strsplit (typed, SEPARATOR, -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0' && g_hash_table_add (seen, parts[i]))
        g_strv_builder_add (builder, parts[i]);
    }

  return g_strv_builder_end (builder);
}

static void
texts_typed_cb (GtkWidget *row,
                Place     *place)
{
  g_auto (GStrv) texts = split_texts (gtk_editable_get_text (GTK_EDITABLE (row)));
  const char *const *now = prep_record_get_texts (place->record, place->field);

  if (!g_strv_equal (now, (const char *const *) texts))
    prep_record_set_texts (place->record, place->field, (const char *const *) texts);
}

/* What is typed is left alone for as long as it says the same. */
static void
show_texts (GtkWidget  *row,
            PrepRecord *record,
            guint       field)
{
  g_auto (GStrv) typed = split_texts (gtk_editable_get_text (GTK_EDITABLE (row)));
  const char *const *texts = prep_record_get_texts (record, field);
  g_autofree char *joined = NULL;

  if (g_strv_equal (texts, (const char *const *) typed))
    return;

  joined = g_strjoinv (SEPARATOR " ", (char **) texts);
  gtk_editable_set_text (GTK_EDITABLE (row), joined);
}

static void
texts_changed_cb (PrepRecord *record,
                  GParamSpec *pspec,
                  GtkWidget  *row)
{
  show_texts (row, record, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "field")));
}

static GtkWidget *
make_texts (PrepRecord *record,
            guint       field)
{
  GtkWidget *row = adw_entry_row_new ();
  g_autofree char *signal = dup_signal (record, field);

  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  gtk_editable_set_editable (GTK_EDITABLE (row), prep_record_is_editable (record));
  gtk_widget_set_tooltip_text (row, _("Several are separated by semicolons"));
  g_object_set_data (G_OBJECT (row), "field", GUINT_TO_POINTER (field));
  show_texts (row, record, field);
  g_signal_connect_data (row, "changed", G_CALLBACK (texts_typed_cb), place_new (record, field),
                         place_free, 0);
  g_signal_connect_object (record, signal, G_CALLBACK (texts_changed_cb), row, G_CONNECT_DEFAULT);

  return row;
}

/* --- Lists of tokens -------------------------------------------------------------------------- */

static void
token_toggled_cb (GtkWidget *check,
                  Place     *place)
{
  const PrepField *line = prep_record_get_field (place->record, place->field);
  int value = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "value"));
  const char *nick = prep_field_token_nick (line, value);

  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
    prep_record_add_text (place->record, place->field, nick);
  else
    prep_record_remove_text (place->record, place->field, nick);
}

/* A token of a newer version has no check, but is read like the others. */
static void
show_tokens (GtkWidget  *row,
             PrepRecord *record,
             guint       field)
{
  GType type = prep_record_get_field (record, field)->get_type ();
  const char *const *nicks = prep_record_get_texts (record, field);
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *subtitle = NULL;
  GPtrArray *checks = g_object_get_data (G_OBJECT (row), "checks");

  for (guint i = 0; nicks[i] != NULL; i++)
    g_strv_builder_add (labels, prep_enum_nick_label (type, nicks[i]));
  words = g_strv_builder_end (labels);
  subtitle = g_strjoinv (", ", words);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);

  for (guint value = 0; value < checks->len; value++)
    {
      const char *nick = prep_field_token_nick (prep_record_get_field (record, field), value);

      gtk_check_button_set_active (g_ptr_array_index (checks, value),
                                   prep_record_has_text (record, field, nick));
    }
}

static void
tokens_changed_cb (PrepRecord *record,
                   GParamSpec *pspec,
                   GtkWidget  *row)
{
  show_tokens (row, record, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "field")));
}

static void
add_check (GtkWidget  *row,
           GPtrArray  *checks,
           PrepRecord *record,
           guint       field,
           guint       value)
{
  GType type = prep_record_get_field (record, field)->get_type ();
  const char *label = prep_enum_label (type, value);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *line = adw_action_row_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (check, prep_record_is_editable (record));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (check), "value", GUINT_TO_POINTER (value));
  g_ptr_array_add (checks, check);

  prep_fact_row_set_title (line, label);
  adw_action_row_add_prefix (ADW_ACTION_ROW (line), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (line), check);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), line);
}

/* The lists that an expander row is made of take the focus, and have no name of their own. */
static void
name_lists (GtkWidget  *widget,
            const char *name)
{
  if (GTK_IS_LIST_BOX (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_lists (child, name);
}

static GtkWidget *
make_tokens (PrepRecord *record,
             guint       field)
{
  GType type = prep_record_get_field (record, field)->get_type ();
  GtkWidget *row = adw_expander_row_new ();
  GPtrArray *checks = g_ptr_array_new ();
  g_autofree char *signal = dup_signal (record, field);

  g_object_set_data_full (G_OBJECT (row), "checks", checks, (GDestroyNotify) g_ptr_array_unref);
  g_object_set_data (G_OBJECT (row), "field", GUINT_TO_POINTER (field));
  for (guint value = 0; value < prep_enum_get_n_values (type); value++)
    add_check (row, checks, record, field, value);
  name_lists (row, get_title (record, field));

  show_tokens (row, record, field);
  for (guint value = 0; value < checks->len; value++)
    g_signal_connect_data (g_ptr_array_index (checks, value), "toggled",
                           G_CALLBACK (token_toggled_cb), place_new (record, field), place_free, 0);
  g_signal_connect_object (record, signal, G_CALLBACK (tokens_changed_cb), row, G_CONNECT_DEFAULT);

  return row;
}

/* --- The rest --------------------------------------------------------------------------------- */

static GtkWidget *
make_number (PrepRecord *record,
             guint       field)
{
  const PrepField *line = prep_record_get_field (record, field);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (line->min, line->max, 5);

  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(line->label), -1);
  prep_bind_number (record, field, spin, "value");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);

  return row;
}

static GtkWidget *
make_token (PrepRecord *record,
            guint       field)
{
  GtkWidget *row = adw_combo_row_new ();

  prep_bind_token (record, field, row);

  return row;
}

static GtkWidget *
make_day (PrepRecord *record,
          guint       field)
{
  GtkWidget *row = prep_day_row_new (get_title (record, field));

  prep_bind_day (record, field, PREP_DAY_ROW (row));

  return row;
}

/**
 * prep_fact_row_new:
 * @field: a member of @record: text, a day, a token, a number or a list of texts or tokens
 *
 * Returns: (transfer floating): a row called as the member is, bound to it
 */
GtkWidget *
prep_fact_row_new (PrepRecord *record,
                   guint       field)
{
  GtkWidget *row;

  g_return_val_if_fail (PREP_IS_RECORD (record), NULL);

  switch (prep_record_get_field (record, field)->kind)
    {
    case PREP_FIELD_DAY:
      row = make_day (record, field);
      break;
    case PREP_FIELD_TOKEN:
      row = make_token (record, field);
      break;
    case PREP_FIELD_TOKENS:
      row = make_tokens (record, field);
      break;
    case PREP_FIELD_TEXTS:
      row = make_texts (record, field);
      break;
    case PREP_FIELD_NUMBER:
      row = make_number (record, field);
      break;
    case PREP_FIELD_TEXT:
    default:
      row = make_text (record, field);
    }
  prep_fact_row_set_title (row, get_title (record, field));

  return row;
}

/**
 * prep_fact_note_new:
 * @title: what is written here, translated
 *
 * Returns: (transfer floating): a text view for more than a line, without a binding
 */
GtkWidget *
prep_fact_note_new (const char *title)
{
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW,
                                  "accepts-tab", FALSE,
                                  "wrap-mode", GTK_WRAP_WORD_CHAR,
                                  "top-margin", 12, "bottom-margin", 12,
                                  "left-margin", 12, "right-margin", 12,
                                  "height-request", 84,
                                  NULL);

  gtk_widget_add_css_class (view, "card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return view;
}
