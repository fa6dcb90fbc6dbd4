/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* g_settings_new() ends the process when the schema is not installed, as in a build folder. */

#include "config.h"

#include "app/prep-settings.h"

/* Where `meson install` puts the schema; a prefix like ~/.local is not always in XDG_DATA_DIRS. */
static GSettingsSchema *
lookup_installed (GSettingsSchemaSource *source)
{
  g_autofree char *folder = g_build_filename (PREP_PKGDATADIR, "..", "glib-2.0", "schemas", NULL);
  g_autoptr (GSettingsSchemaSource) installed =
    g_settings_schema_source_new_from_directory (folder, source, FALSE, NULL);

  return installed != NULL ? g_settings_schema_source_lookup (installed, PREP_APP_ID, TRUE) : NULL;
}

/**
 * prep_settings_new:
 *
 * Opens the preferences. The default source also looks into $GSETTINGS_SCHEMA_DIR, which
 * build-aux/run points to the build's data folder.
 *
 * Returns: (transfer full) (nullable): NULL when the schema is nowhere; the program then keeps to
 *   the defaults and offers no preferences that it could not keep
 */
GSettings *
prep_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, PREP_APP_ID, TRUE);
  if (schema == NULL)
    schema = lookup_installed (source);
  if (schema == NULL)
    return NULL;

  return g_settings_new_full (schema, NULL, NULL);
}
