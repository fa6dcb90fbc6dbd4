/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include "model/prep-library.h"

G_BEGIN_DECLS

/**
 * PrepExportError:
 * @PREP_EXPORT_ERROR_KIND: the file's name does not end as a kind that can be written
 * @PREP_EXPORT_ERROR_DAMAGED: a file cannot be read, so that the export would lack it
 */
typedef enum
{
  PREP_EXPORT_ERROR_KIND,
  PREP_EXPORT_ERROR_DAMAGED,
} PrepExportError;

#define PREP_EXPORT_ERROR (prep_export_error_quark ())
GQuark prep_export_error_quark (void);

gboolean prep_export_check_name (const char   *path,
                                 GError      **error);
GBytes *prep_export_compose (PrepLibrary  *library,
                             const char   *path,
                             GError      **error);
gboolean prep_export_write (GBytes      *content,
                            const char  *path,
                            GError     **error);

G_END_DECLS
