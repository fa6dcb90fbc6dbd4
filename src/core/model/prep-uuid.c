/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "model/prep-uuid.h"

#include <string.h>

#define UUID_BYTES 16
#define UUID_LENGTH 36

/**
 * prep_uuid_new:
 *
 * Returns: (transfer full): a random UUID (version 4), in lower case
 */
char *
prep_uuid_new (void)
{
  return g_uuid_string_random ();
}

/**
 * prep_uuid_is_valid:
 * @uuid: (nullable): text from anywhere
 *
 * Returns: whether @uuid is written as RFC 9562, section 4 has it: 32 hexadecimal digits of either
 *   case and four dashes. Any version will do, and no braces
 */
gboolean
prep_uuid_is_valid (const char *uuid)
{
  return uuid != NULL && g_uuid_string_is_valid (uuid);
}

static void
to_bytes (const char *uuid,
          guint8     *bytes)
{
  for (guint n = 0; *uuid != '\0'; uuid++)
    {
      if (*uuid == '-')
        continue;
      bytes[n] = (guint8) (g_ascii_xdigit_value (uuid[0]) << 4 | g_ascii_xdigit_value (uuid[1]));
      n++;
      uuid++;
    }
}

/**
 * prep_uuid_v5:
 * @uuid_namespace: the UUID of a namespace
 * @name: what is named; its bytes count, so no folding and no normalization
 *
 * The name-based UUID of RFC 9562, section 5.5: the same pair always gives the same id.
 *
 * Returns: (transfer full): a UUID (version 5), in lower case
 */
char *
prep_uuid_v5 (const char *uuid_namespace,
              const char *name)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 space[UUID_BYTES];
  guint8 digest[20];
  gsize length = sizeof digest;
  GString *uuid;

  g_return_val_if_fail (prep_uuid_is_valid (uuid_namespace), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  to_bytes (uuid_namespace, space);
  g_checksum_update (checksum, space, sizeof space);
  g_checksum_update (checksum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (checksum, digest, &length);

  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;

  uuid = g_string_sized_new (UUID_LENGTH + 1);
  for (guint i = 0; i < UUID_BYTES; i++)
    g_string_append_printf (uuid, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x",
                            digest[i]);
  return g_string_free (uuid, FALSE);
}
