/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* What the five tabs share: the library they show, a title, a way back, and what New and Search do.
 * CONTRACTS.md calls it an interface; it is a class, because every tab would otherwise repeat the
 * same properties and the same three actions (prep-page-actions.c).
 */

#include "app/prep-page-private.h"

#define OWN (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_CONTENT,
  PROP_TODAY,
  PROP_TITLE,
  PROP_CAN_GO_BACK,
  PROP_CAN_NEW,
  PROP_NARROW,
  PROP_IMMERSIVE,
  PROP_NEEDS_ATTENTION,
  PROP_NEW_LABEL,
  N_PROPS
};

enum
{
  ADD_TOAST,
  N_SIGNALS
};

typedef struct
{
  PrepLibrary *library;
  PrepContent *content;
  PrepToday *today;
  char *title;
  gboolean flags[N_PROPS]; /* by the number of their property */
} PrepPagePrivate;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PrepPage, prep_page, ADW_TYPE_BIN)

static PrepPagePrivate *
get_priv (PrepPage *self)
{
  return prep_page_get_instance_private (self);
}

static void
set_flag (PrepPage *self,
          guint     prop,
          gboolean  value)
{
  PrepPagePrivate *priv = get_priv (self);

  value = !!value;
  if (priv->flags[prop] == value)
    return;

  priv->flags[prop] = value;
  prep_page_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
prep_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (prep_page_parent_class)->constructed (object);

  prep_page_update_actions (PREP_PAGE (object));
}

static void
prep_page_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  PrepPage *self = PREP_PAGE (object);
  PrepPagePrivate *priv = get_priv (self);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, priv->library);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, priv->content);
      break;
    case PROP_TODAY:
      g_value_set_object (value, priv->today);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    case PROP_CAN_NEW:
      g_value_set_boolean (value, prep_page_get_can_new (self));
      break;
    case PROP_CAN_GO_BACK:
    case PROP_NARROW:
    case PROP_IMMERSIVE:
    case PROP_NEEDS_ATTENTION:
      g_value_set_boolean (value, priv->flags[prop_id]);
      break;
    case PROP_NEW_LABEL:
      g_value_set_string (value, prep_page_get_new_label (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_page_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  PrepPage *self = PREP_PAGE (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      get_priv (self)->library = g_value_dup_object (value);
      break;
    case PROP_CONTENT:
      get_priv (self)->content = g_value_dup_object (value);
      break;
    case PROP_TODAY:
      get_priv (self)->today = g_value_dup_object (value);
      break;
    case PROP_TITLE:
      prep_page_set_title (self, g_value_get_string (value));
      break;
    case PROP_CAN_GO_BACK:
    case PROP_CAN_NEW:
    case PROP_NARROW:
    case PROP_IMMERSIVE:
    case PROP_NEEDS_ATTENTION:
      set_flag (self, prop_id, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
prep_page_dispose (GObject *object)
{
  PrepPagePrivate *priv = get_priv (PREP_PAGE (object));

  g_clear_object (&priv->library);
  g_clear_object (&priv->content);
  g_clear_object (&priv->today);

  G_OBJECT_CLASS (prep_page_parent_class)->dispose (object);
}

static void
prep_page_finalize (GObject *object)
{
  g_free (get_priv (PREP_PAGE (object))->title);

  G_OBJECT_CLASS (prep_page_parent_class)->finalize (object);
}

/* What the window hands down. */
static GParamSpec *
given_param (const char *name,
             GType       type)
{
  return g_param_spec_object (name, NULL, NULL, type,
                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
flag_param (const char *name,
            gboolean    initially)
{
  return g_param_spec_boolean (name, NULL, NULL, initially, OWN);
}

static void
prep_page_class_init (PrepPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = prep_page_constructed;
  object_class->get_property = prep_page_get_property;
  object_class->set_property = prep_page_set_property;
  object_class->dispose = prep_page_dispose;
  object_class->finalize = prep_page_finalize;

  properties[PROP_LIBRARY] = given_param ("library", PREP_TYPE_LIBRARY);
  properties[PROP_CONTENT] = given_param ("content", PREP_TYPE_CONTENT);
  properties[PROP_TODAY] = given_param ("today", PREP_TYPE_TODAY);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "", OWN);
  properties[PROP_CAN_GO_BACK] = flag_param ("can-go-back", FALSE);
  properties[PROP_CAN_NEW] = flag_param ("can-new", TRUE);
  properties[PROP_NARROW] = flag_param ("narrow", FALSE);
  properties[PROP_IMMERSIVE] = flag_param ("immersive", FALSE);
  properties[PROP_NEEDS_ATTENTION] = flag_param ("needs-attention", FALSE);
  properties[PROP_NEW_LABEL] =
    g_param_spec_string ("new-label", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PrepPage::add-toast:
   * @toast: the toast; the window takes a reference of its own
   *
   * The page has something to say. The window shows it.
   */
  signals[ADD_TOAST] = g_signal_new ("add-toast", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                     0, NULL, NULL, NULL, G_TYPE_NONE, 1, ADW_TYPE_TOAST);

  prep_page_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
prep_page_init (PrepPage *self)
{
  PrepPagePrivate *priv = get_priv (self);

  priv->title = g_strdup ("");
  priv->flags[PROP_CAN_NEW] = TRUE;
}

/* Returns: the library the page shows, borrowed. */
PrepLibrary *
prep_page_get_library (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), NULL);

  return get_priv (self)->library;
}

/* Returns: the shipped texts, borrowed. */
PrepContent *
prep_page_get_content (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), NULL);

  return get_priv (self)->content;
}

/* Returns: what day it is, borrowed; it notifies at midnight. */
PrepToday *
prep_page_get_today (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), NULL);

  return get_priv (self)->today;
}

/* Returns: the title of what is shown, never NULL. */
const char *
prep_page_get_title (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), "");

  return get_priv (self)->title;
}

/* Sets what the window is titled while the page is shown: the tab's name, or the open record's. */
void
prep_page_set_title (PrepPage   *self,
                     const char *title)
{
  PrepPagePrivate *priv;

  g_return_if_fail (PREP_IS_PAGE (self));

  priv = get_priv (self);
  if (title == NULL)
    title = "";
  if (g_str_equal (priv->title, title))
    return;

  g_free (priv->title);
  priv->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

gboolean
prep_page_get_can_go_back (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return get_priv (self)->flags[PROP_CAN_GO_BACK];
}

/* Says whether there is something to go back to. The header then shows Back in the place of New. */
void
prep_page_set_can_go_back (PrepPage *self,
                           gboolean  can_go_back)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  set_flag (self, PROP_CAN_GO_BACK, can_go_back);
}

/* Returns: whether something new can be made now. */
gboolean
prep_page_get_can_new (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return PREP_PAGE_GET_CLASS (self)->new_item != NULL && get_priv (self)->flags[PROP_CAN_NEW];
}

/* Switches New off for as long as there is nothing to make (a timer runs, a file is read-only). */
void
prep_page_set_can_new (PrepPage *self,
                       gboolean  can_new)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  set_flag (self, PROP_CAN_NEW, can_new);
}

gboolean
prep_page_get_narrow (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return get_priv (self)->flags[PROP_NARROW];
}

/* Set by the window below 600 px, where New moves from the header into the page. */
void
prep_page_set_narrow (PrepPage *self,
                      gboolean  narrow)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  set_flag (self, PROP_NARROW, narrow);
}

gboolean
prep_page_get_immersive (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return get_priv (self)->flags[PROP_IMMERSIVE];
}

/* Asks that full screen shows this page alone, without header and switcher (the timer's face). */
void
prep_page_set_immersive (PrepPage *self,
                         gboolean  immersive)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  set_flag (self, PROP_IMMERSIVE, immersive);
}

gboolean
prep_page_get_needs_attention (PrepPage *self)
{
  g_return_val_if_fail (PREP_IS_PAGE (self), FALSE);

  return get_priv (self)->flags[PROP_NEEDS_ATTENTION];
}

/* Marks the tab in the switcher: something goes on here that is not to be forgotten. */
void
prep_page_set_needs_attention (PrepPage *self,
                               gboolean  needs_attention)
{
  g_return_if_fail (PREP_IS_PAGE (self));

  set_flag (self, PROP_NEEDS_ATTENTION, needs_attention);
}

/* Hands @toast (transfer full) to the window. */
void
prep_page_add_toast (PrepPage *self,
                     AdwToast *toast)
{
  g_return_if_fail (PREP_IS_PAGE (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  g_signal_emit (self, signals[ADD_TOAST], 0, toast);
  g_object_unref (toast);
}
