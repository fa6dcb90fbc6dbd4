/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "culture/prep-culture-item.h"

#include <glib/gi18n-lib.h>

#include "model/prep-day.h"
#include "model/prep-story.h"

struct _PrepCultureItem
{
  GObject parent_instance;

  PrepContent *content;
  const PrepContentMemoItem *shipped; /* NULL: the person's own, or no longer shipped */
  PrepRecord *record;
  const char *section;                /* the title it stands under; as long as the content */
  guint depth;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrepCultureItem, prep_culture_item, G_TYPE_OBJECT)

static void
emit_changed (PrepCultureItem *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
prep_culture_item_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_set_object (value, PREP_CULTURE_ITEM (object)->record);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_culture_item_dispose (GObject *object)
{
  PrepCultureItem *self = PREP_CULTURE_ITEM (object);

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_clear_object (&self->record);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (prep_culture_item_parent_class)->dispose (object);
}

static void
prep_culture_item_class_init (PrepCultureItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_culture_item_get_property;
  object_class->dispose = prep_culture_item_dispose;

  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PREP_TYPE_RECORD,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
prep_culture_item_init (PrepCultureItem *self)
{
  self->section = "";
}

/* @shipped: (nullable): its text; it must live as long as @content. */
PrepCultureItem *
prep_culture_item_new (PrepContent               *content,
                       const PrepContentMemoItem *shipped,
                       PrepRecord                *record)
{
  PrepCultureItem *self = g_object_new (PREP_TYPE_CULTURE_ITEM, NULL);

  self->content = g_object_ref (content);
  self->shipped = shipped;
  prep_culture_item_set_record (self, record);

  return self;
}

/* Returns: the record, or the draft that will become it; borrowed. */
PrepRecord *
prep_culture_item_get_record (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), NULL);

  return self->record;
}

void
prep_culture_item_set_record (PrepCultureItem *self,
                              PrepRecord      *record)
{
  g_return_if_fail (PREP_IS_CULTURE_ITEM (self));
  g_return_if_fail (PREP_IS_RECORD (record));

  if (self->record == record)
    return;

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_set_object (&self->record, record);
  g_signal_connect_object (record, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
  emit_changed (self);
}

/* Returns: (nullable): the shipped text. */
const PrepContentMemoItem *
prep_culture_item_get_shipped (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), NULL);

  return self->shipped;
}

const char *
prep_culture_item_get_id (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), "");

  return prep_record_get_id (self->record);
}

/* Returns: whether the person added it; only such an item can be deleted. */
gboolean
prep_culture_item_is_own (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), FALSE);

  return prep_record_get_text (self->record, PREP_MEMO_ITEM_KEY)[0] == '\0';
}

/* Returns: what to call it, never empty. */
const char *
prep_culture_item_get_title (PrepCultureItem *self)
{
  const char *title = prep_culture_item_get_text (self, PREP_MEMO_ITEM_TITLE);

  return *title != '\0' ? title : _("Untitled item");
}

/* Returns: the person's text of a field, or else the shipped one. */
const char *
prep_culture_item_get_text (PrepCultureItem *self,
                            guint            field)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), "");

  return prep_shipped_get_text (self->content, self->record, field);
}

PrepReadStatus
prep_culture_item_get_status (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), PREP_READ_STATUS_UNREAD);

  return prep_record_get_token (self->record, PREP_MEMO_ITEM_STATUS);
}

PrepStance
prep_culture_item_get_stance (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), PREP_STANCE_NONE);

  return prep_record_get_token (self->record, PREP_MEMO_ITEM_STANCE);
}

/* Returns: how many sections it stands under. */
guint
prep_culture_item_get_depth (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), 0);

  return self->depth;
}

/* Returns: the title of the section it stands under, or "". */
const char *
prep_culture_item_get_section (PrepCultureItem *self)
{
  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), "");

  return self->section;
}

/* @section: a text that lives as long as the content. */
void
prep_culture_item_set_section (PrepCultureItem *self,
                               const char      *section,
                               guint            depth)
{
  g_return_if_fail (PREP_IS_CULTURE_ITEM (self));

  self->section = section;
  self->depth = depth;
}

/**
 * prep_culture_item_dup_evidence:
 *
 * Returns: (transfer full): the title of the story that proves it, "" without a story
 */
char *
prep_culture_item_dup_evidence (PrepCultureItem *self,
                                PrepLibrary     *library)
{
  const char *id;
  PrepRecord *story;
  char *title;

  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), NULL);

  id = prep_record_get_text (self->record, PREP_MEMO_ITEM_STORY);
  if (*id == '\0')
    return g_strdup ("");

  story = prep_library_is_there (library, id) ? prep_library_lookup (library, id) : NULL;
  if (!PREP_IS_STORY (story))
    return g_strdup (_("Deleted story"));

  title = prep_record_dup_title (story);
  if (*title != '\0')
    return title;

  g_free (title);
  return g_strdup (_("Untitled story"));
}

/* Returns: (transfer full): the exact days of reading and reflecting, in words; "" if unread. */
char *
prep_culture_item_dup_days (PrepCultureItem *self)
{
  g_autofree char *read = NULL;
  g_autofree char *reflected = NULL;

  g_return_val_if_fail (PREP_IS_CULTURE_ITEM (self), NULL);

  read = prep_day_format (prep_record_get_text (self->record, PREP_MEMO_ITEM_READ_ON),
                          PREP_DAY_LONG);
  reflected = prep_day_format (prep_record_get_text (self->record, PREP_MEMO_ITEM_REFLECTED_ON),
                               PREP_DAY_LONG);
  if (*reflected != '\0' && *read != '\0')
    return g_strdup_printf (_("Read on %1$s, reflected on %2$s"), read, reflected);

  return *read != '\0' ? g_strdup_printf (_("Read on %s"), read) : g_strdup ("");
}

/* Returns: the icon that stands for @status everywhere in the tab. */
const char *
prep_read_status_get_icon_name (PrepReadStatus status)
{
  static const char *const names[] = {
    [PREP_READ_STATUS_UNREAD] = "prep-unread-symbolic",
    [PREP_READ_STATUS_READING] = "prep-reading-symbolic",
    [PREP_READ_STATUS_READ] = "prep-read-symbolic",
    [PREP_READ_STATUS_REFLECTED] = "prep-reflected-symbolic",
  };

  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (names), "image-missing");

  return names[status];
}

/* Returns: the icon that stands for @stance; NULL while there is none. */
const char *
prep_stance_get_icon_name (PrepStance stance)
{
  static const char *const names[] = {
    [PREP_STANCE_NONE] = NULL,
    [PREP_STANCE_RESONATES] = "emblem-favorite-symbolic",
    [PREP_STANCE_MIXED] = "view-dual-symbolic",
    [PREP_STANCE_DOES_NOT] = "action-unavailable-symbolic",
    [PREP_STANCE_UNSURE] = "dialog-question-symbolic",
  };

  g_return_val_if_fail ((guint) stance < G_N_ELEMENTS (names), "image-missing");

  return names[stance];
}
