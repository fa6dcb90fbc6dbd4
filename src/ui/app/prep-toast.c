/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The only place that makes toasts: libadwaita 1.2 parses their title as markup, and shows nothing
 * at all for "R&D".
 */

#include "config.h"

#include "app/prep-toast.h"

#include <glib/gi18n-lib.h>

/* A longer title would be cut by the toast anyway, and a text may hold 20,000 characters. */
#define MAX_CHARS 120

/**
 * prep_toast_new:
 * @text: plain text, never markup; what is longer than 120 characters is cut
 *
 * Returns: (transfer full): the toast
 */
AdwToast *
prep_toast_new (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  if (g_utf8_strlen (valid, -1) > MAX_CHARS)
    {
      g_autofree char *cut = g_utf8_substring (valid, 0, MAX_CHARS - 1);

      g_free (valid);
      valid = g_strconcat (cut, "…", NULL);
    }
  escaped = g_markup_escape_text (valid, -1);

  return adw_toast_new (escaped);
}

/**
 * prep_toast_new_action:
 * @button: the button's label, translated
 * @action: a detailed name's first half ("app.open")
 * @target: (nullable): the action's text parameter
 *
 * Returns: (transfer full): a toast with a button
 */
AdwToast *
prep_toast_new_action (const char *text,
                       const char *button,
                       const char *action,
                       const char *target)
{
  AdwToast *toast = prep_toast_new (text);

  adw_toast_set_button_label (toast, button);
  adw_toast_set_action_name (toast, action);
  if (target != NULL)
    adw_toast_set_action_target (toast, "s", target);

  return toast;
}

/* Returns: (transfer full): a toast that tells what was done and takes it back ("Figma deleted"). */
AdwToast *
prep_toast_new_undo (const char *text)
{
  return prep_toast_new_action (text, _("_Undo"), "win.undo", NULL);
}
